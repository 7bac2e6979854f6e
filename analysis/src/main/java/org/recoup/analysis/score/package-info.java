/**
 * How far independent sources agree: values and their pair scores, one ballot per fact, the course
 * of a figure in time, verdicts on claims, and the rating of sources.
 *
 * <p>Every function here is pure; whatever is summed over a corpus is summed in whole numbers, so
 * that neither the order nor the partition of the input can change a result.
 */
package org.recoup.analysis.score;
