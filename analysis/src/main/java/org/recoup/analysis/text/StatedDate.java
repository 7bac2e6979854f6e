package org.recoup.analysis.text;

/**
 * What a page, a header or a record says of its day of publication.
 *
 * @param raw the words as they stand there
 * @param value ISO 8601 date, or date-time with its offset where one is given; null where the words
 *     cannot be read or name a day out of range
 * @param how where it stands
 */
public record StatedDate(String raw, String value, How how) {
  /** Where a date of publication is stated. */
  public enum How {
    METADATA,
    HTML,
    URL,
    HEADER
  }
}
