/** Numbers in running text, in digits and words, with their hedges, as intervals. */
package org.recoup.analysis.quantity;
