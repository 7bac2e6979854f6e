package org.recoup.analysis.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.recoup.analysis.model.TimexType;

/**
 * A date, time, duration or set named in a text; the value of a {@code TIME} annotation.
 *
 * @param first first token
 * @param end one past the last token
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2025-11-25}, {@code 2025-11-24TNI}, {@code XXXX-WXX-6}, {@code
 *     P4Y}, {@code PRESENT_REF}; for an interval between two dates both values parted by a slash
 * @param start first instant that it may name; null where the value leaves it open
 * @param endTime instant after the last that it may name, so that a day ends at the next midnight;
 *     null where open
 * @param granularity how finely it names its time
 * @param rule id of the rule that found it
 * @param assumed what of it is only assumed
 * @param parts the two ends of an interval («du 3 au 5 mai»), times of their own inside this one;
 *     else empty
 */
public record TimeExpression(
    int first,
    int end,
    TimexType type,
    String value,
    LocalDateTime start,
    LocalDateTime endTime,
    Granularity granularity,
    String rule,
    Assumption assumed,
    List<TimeExpression> parts) {
  public TimeExpression {
    parts = List.copyOf(parts);
  }

  /**
   * An expression without parts of which nothing is assumed, and whose granularity does not matter.
   */
  public TimeExpression(
      int first,
      int end,
      TimexType type,
      String value,
      LocalDateTime start,
      LocalDateTime endTime,
      String rule) {
    this(
        first,
        end,
        type,
        value,
        start,
        endTime,
        Granularity.NONE,
        rule,
        Assumption.NONE,
        List.of());
  }

  /** The same a week before; only of a time whose start is known. */
  public TimeExpression weekBefore() {
    return new TimeExpression(
        first,
        end,
        type,
        value.replace(startDay().toString(), startDay().minusWeeks(1).toString()),
        start.minusWeeks(1),
        endTime.minusWeeks(1),
        granularity,
        rule,
        assumed,
        parts);
  }

  /** First day that it may name, or null. */
  public LocalDate startDay() {
    return start == null ? null : start.toLocalDate();
  }

  /** Last day that it may name, or null. */
  public LocalDate endDay() {
    if (start == null || endTime == null) {
      return null;
    }
    LocalDate last = endTime.minusNanos(1).toLocalDate();
    return last.isBefore(start.toLocalDate()) ? start.toLocalDate() : last;
  }
}
