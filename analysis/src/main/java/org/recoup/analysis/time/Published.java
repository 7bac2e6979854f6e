package org.recoup.analysis.time;

import java.time.LocalDate;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.text.PublicationDate;
import org.recoup.analysis.text.StatedDate;

/**
 * When an article was published, as far as its statements and its text tell.
 *
 * @param value ISO 8601 date or date-time; null where nothing tells
 * @param how where the value comes from
 * @param stated what the input stated, where the text's own evidence won against it; else null
 * @param conflict whether the text contradicts what the input states
 */
public record Published(String value, PublishedHow how, String stated, boolean conflict) {
  static final Published UNKNOWN = new Published(null, PublishedHow.UNKNOWN, null, false);

  /**
   * What is stated, unchecked.
   *
   * @param stated a statement, or null
   */
  public static Published of(StatedDate stated) {
    return stated == null || stated.value() == null
        ? UNKNOWN
        : new Published(stated.value(), PublishedHow.valueOf(stated.how().name()), null, false);
  }

  /** The day, or null. */
  public LocalDate day() {
    return value == null ? null : PublicationDate.dayOf(value);
  }
}
