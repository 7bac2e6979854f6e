/**
 * Which mentions, in many articles and in any language, tell of the same event: signatures of
 * mentions, how well two of them fit, and the grouping of mentions to events.
 */
package org.recoup.analysis.link;
