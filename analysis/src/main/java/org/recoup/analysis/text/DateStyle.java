package org.recoup.analysis.text;

import java.util.Map;

/**
 * How dates of publication are written.
 *
 * @param monthFirst whether {@code 03/04/2025} is 4 March
 * @param months numbers of the months by name, folded: without case, accents and dots
 */
public record DateStyle(boolean monthFirst, Map<String, Integer> months) {
  public DateStyle {
    months = Map.copyOf(months);
  }
}
