package org.recoup.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.recoup.analysis.model.TimexType;

/**
 * What a time stands for: TIMEX3 type and value, and the half-open interval that it names.
 *
 * @param start first instant, or null where the value leaves it open
 * @param end instant after the last, or null
 */
record TimeValue(
    TimexType type, String value, LocalDateTime start, LocalDateTime end, Granularity granularity) {

  /** A stretch of a day: hours from its midnight. */
  private record Hours(int from, int to) {}

  /**
   * TIMEX3's parts of the day. A night named by one day («Saturday night») is its evening and what
   * is left of it; a night between two days is {@link #night}.
   */
  private static final Map<String, Hours> PARTS =
      Map.of(
          "MO", new Hours(5, 12),
          "MI", new Hours(11, 14),
          "AF", new Hours(12, 18),
          "EV", new Hours(17, 24),
          "NI", new Hours(18, 24),
          "DT", new Hours(6, 20));

  /** First day of each season, as month * 100 + day; a winter belongs to the year it begins in. */
  private static final Map<String, Integer> SEASONS =
      Map.of("SP", 320, "SU", 621, "FA", 922, "WI", 1221);

  static final String SOME_DAY = "XXXX-XX-XX";

  static TimeValue day(LocalDate day) {
    return new TimeValue(
        TimexType.DATE,
        day.toString(),
        day.atStartOfDay(),
        day.plusDays(1).atStartOfDay(),
        Granularity.DAY);
  }

  /** A date that is not wholly known, such as {@code XXXX-02-01}. */
  static TimeValue open(String value, Granularity granularity) {
    return new TimeValue(TimexType.DATE, value, null, null, granularity);
  }

  static TimeValue week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return date(weekName(day), monday, monday.plusDays(7), Granularity.WEEK);
  }

  static TimeValue weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return date(weekName(day) + "-WE", saturday, saturday.plusDays(2), Granularity.WEEKEND);
  }

  private static String weekName(LocalDate day) {
    return four(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static TimeValue month(YearMonth month) {
    return date(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1), Granularity.MONTH);
  }

  static TimeValue quarter(int year, int quarter) {
    LocalDate start = LocalDate.of(year, 3 * quarter - 2, 1);
    return date(four(year) + "-Q" + quarter, start, start.plusMonths(3), Granularity.QUARTER);
  }

  static TimeValue half(int year, int half) {
    LocalDate start = LocalDate.of(year, 6 * half - 5, 1);
    return date(four(year) + "-H" + half, start, start.plusMonths(6), Granularity.HALF);
  }

  static TimeValue year(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    return date(four(year), start, start.plusYears(1), Granularity.YEAR);
  }

  /** A decade by its first year. */
  static TimeValue decade(int year) {
    LocalDate start = LocalDate.of(year - year % 10, 1, 1);
    return date(four(year).substring(0, 3) + "X", start, start.plusYears(10), Granularity.DECADE);
  }

  /** The n-th century of our era; years 100(n-1) to 100n-1, as TIMEX3's {@code 18XX} has it. */
  static TimeValue century(int n) {
    LocalDate start = LocalDate.of(Math.max(1, 100 * (n - 1)), 1, 1);
    return date(two(n - 1) + "XX", start, LocalDate.of(100 * n, 1, 1), Granularity.CENTURY);
  }

  static TimeValue season(int year, String season) {
    int begin = SEASONS.get(season);
    LocalDate start = LocalDate.of(year, begin / 100, begin % 100);
    return date(four(year) + "-" + season, start, seasonEnd(start, season), Granularity.SEASON);
  }

  private static LocalDate seasonEnd(LocalDate start, String season) {
    int year = start.getYear();
    switch (season) {
      case "SP":
        return LocalDate.of(year, 6, 21);
      case "SU":
        return LocalDate.of(year, 9, 22);
      case "FA":
        return LocalDate.of(year, 12, 21);
      default:
        return LocalDate.of(year + 1, 3, 20);
    }
  }

  private static TimeValue date(
      String value, LocalDate start, LocalDate end, Granularity granularity) {
    return new TimeValue(
        TimexType.DATE, value, start.atStartOfDay(), end.atStartOfDay(), granularity);
  }

  /** A part of a day. */
  TimeValue part(String part) {
    Hours hours = PARTS.get(part);
    return new TimeValue(
        TimexType.TIME,
        value + "T" + part,
        start == null ? null : start.plusHours(hours.from()),
        start == null ? null : start.plusHours(hours.to()),
        Granularity.DAY_PART);
  }

  /** The night that begins on this day and touches the next. */
  TimeValue night() {
    return new TimeValue(
        TimexType.TIME,
        value + "TNI",
        start == null ? null : start.plusHours(20),
        start == null ? null : start.plusHours(30),
        Granularity.DAY_PART);
  }

  /**
   * A clock time of this day.
   *
   * @param minute -1 where only the hour is named
   * @param zone appended to the value, or empty
   */
  TimeValue clock(int hour, int minute, int second, String zone) {
    String clock = "T" + two(hour) + ":" + two(Math.max(0, minute));
    if (second >= 0) {
      clock += ":" + two(second);
    }
    LocalDateTime at = null;
    if (start != null) {
      // The midnight that ends a day is its last minute: who is shot then is shot on that day.
      at =
          hour == 24
              ? start.plusDays(1).minusMinutes(1)
              : start.with(LocalTime.of(hour, Math.max(0, minute)));
    }
    return new TimeValue(
        TimexType.TIME,
        value + clock + zone,
        at,
        at == null ? null : at.plusMinutes(1),
        Granularity.MINUTE);
  }

  /** A clock time of this day that is not told. */
  TimeValue clockUnknown() {
    return new TimeValue(TimexType.TIME, value + "TXX:XX", start, end, Granularity.DAY_PART);
  }

  /** The beginning, middle or end of this stretch of the calendar; its TIMEX3 value stays. */
  TimeValue narrowed(String modifier) {
    if (start == null || modifier == null) {
      return this;
    }
    // Whole days where there are enough of them: the beginning of a month ends at a midnight.
    long days = ChronoUnit.DAYS.between(start, end);
    long third = days > 6 ? days / 3 * 24 : ChronoUnit.HOURS.between(start, end) / 3;
    if (third == 0) {
      return this;
    }
    boolean begins = modifier.equals("START");
    boolean ends = modifier.equals("END");
    LocalDateTime from = ends ? end.minusHours(third) : begins ? start : start.plusHours(third);
    LocalDateTime to = begins ? start.plusHours(third) : ends ? end : end.minusHours(third);
    return new TimeValue(type, value, from, to, granularity);
  }

  TimeValue typed(TimexType other) {
    return new TimeValue(other, value, start, end, granularity);
  }

  static TimeValue duration(String value) {
    return new TimeValue(TimexType.DURATION, value, null, null, Granularity.NONE);
  }

  static TimeValue set(String value) {
    return new TimeValue(TimexType.SET, value, null, null, Granularity.NONE);
  }

  /** {@code PRESENT_REF} and its kin. */
  static TimeValue reference(String value) {
    return new TimeValue(TimexType.DATE, value, null, null, Granularity.NONE);
  }

  static String two(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }

  static String four(int n) {
    String digits = Integer.toString(n);
    return "0000".substring(Math.min(4, digits.length())) + digits;
  }
}
