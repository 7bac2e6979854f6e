/**
 * Who copied whom: sketches of texts, stated agency credits, and the grouping of articles by the
 * origin that they go back to.
 */
package org.recoup.analysis.origin;
