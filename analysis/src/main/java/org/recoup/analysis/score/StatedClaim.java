package org.recoup.analysis.score;

/**
 * A claim that somebody else extracted.
 *
 * @param id its place in the input
 * @param source who says it
 * @param event of what
 * @param attribute what of it
 * @param value what it is, as written; may be null where bounds are given
 * @param low least value, or null
 * @param high greatest value, or null
 * @param asOf ISO date or date-time from which it held for the source, or null
 * @param origin whom the source has it from, or null
 */
public record StatedClaim(
    String id,
    String source,
    String event,
    String attribute,
    String value,
    Double low,
    Double high,
    String asOf,
    String origin) {}
