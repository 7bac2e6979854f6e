package org.recoup.analysis.score;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a TIMEX3 value may mean: a stretch of days, or, where the year or the week is
 * unknown, a pattern that days match.
 *
 * <p>A night ({@code 2025-11-24TNI}) touches two days. A pattern leaves out what is written {@code
 * X}: {@code XXXX-WXX-6} is any Saturday, {@code XXXX-12-05} the fifth of December of any year.
 *
 * @param first first day, inclusive; null in a pattern
 * @param last last day, inclusive; null in a pattern
 * @param month month of a pattern, 1 to 12, or null
 * @param dayOfMonth day of month of a pattern, or null
 * @param weekday weekday of a pattern, or null
 */
public record Days(
    LocalDate first, LocalDate last, Integer month, Integer dayOfMonth, DayOfWeek weekday) {
  /** Days to the end of which agreement falls by a factor of e. */
  private static final double DECAY_DAYS = 3;

  private static final double CONTAINED = .9;
  private static final double OVERLAPPING = .8;
  private static final int WEEK = 7;

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern WEEKS = Pattern.compile("(\\d{4})-W(\\d\\d)(?:-(WE|[1-7]))?(T.*)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)");
  private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
  private static final Pattern OPEN =
      Pattern.compile("XXXX-(?:W(?:XX|\\d\\d)-([1-7])|(XX|\\d\\d)(?:-(XX|\\d\\d))?)(?:T.*)?");

  public Days {
    if ((first == null) != (last == null) || (first != null && last.isBefore(first))) {
      throw new IllegalArgumentException("not a stretch of days: " + first + ".." + last);
    }
  }

  /** A stretch of days, both ends inclusive. */
  public static Days between(LocalDate first, LocalDate last) {
    return new Days(first, last, null, null, null);
  }

  /**
   * The days of a TIMEX3 value of type DATE or TIME, or of two joined by a slash; empty for
   * references such as {@code PAST_REF}, durations, and whatever is no such value.
   */
  public static Optional<Days> parse(String timex) {
    if (timex == null) {
      return Optional.empty();
    }
    int slash = timex.indexOf('/');
    if (slash > 0) {
      Optional<Days> begin = parse(timex.substring(0, slash));
      Optional<Days> end = parse(timex.substring(slash + 1));
      return begin
          .filter(d -> !d.isPattern())
          .flatMap(
              b ->
                  end.filter(e -> !e.isPattern() && !e.last.isBefore(b.first))
                      .map(e -> between(b.first, e.last)));
    }
    try {
      return parseOne(timex);
    } catch (DateTimeException impossibleDay) {
      return Optional.empty();
    }
  }

  private static Optional<Days> parseOne(String timex) {
    Matcher day = DAY.matcher(timex);
    if (day.matches()) {
      LocalDate date = LocalDate.of(integer(day, 1), integer(day, 2), integer(day, 3));
      return Optional.of(between(date, isNight(day.group(4)) ? date.plusDays(1) : date));
    }
    Matcher week = WEEKS.matcher(timex);
    if (week.matches()) {
      return Optional.of(ofWeek(integer(week, 1), integer(week, 2), week.group(3), week.group(4)));
    }
    Matcher part = PART.matcher(timex);
    if (part.matches()) {
      return Optional.of(ofPart(integer(part, 1), part.group(2)));
    }
    if (timex.length() == 7 && timex.charAt(4) == '-' && Character.isDigit(timex.charAt(0))) {
      YearMonth month = YearMonth.parse(timex);
      return Optional.of(between(month.atDay(1), month.atEndOfMonth()));
    }
    if (YEARS.matcher(timex).matches()) {
      int years = (int) Math.pow(10, 4 - timex.length());
      int year = Integer.parseInt(timex) * years;
      return Optional.of(between(LocalDate.of(year, 1, 1), LocalDate.of(year + years - 1, 12, 31)));
    }
    return ofPattern(OPEN.matcher(timex));
  }

  private static Days ofWeek(int year, int week, String day, String time) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(DayOfWeek.MONDAY);
    if (day == null) {
      return between(monday, monday.plusDays(WEEK - 1));
    }
    if (day.equals("WE")) {
      return between(monday.plusDays(WEEK - 2), monday.plusDays(WEEK - 1));
    }
    LocalDate date = monday.plusDays(Integer.parseInt(day) - 1L);
    return between(date, isNight(time) ? date.plusDays(1) : date);
  }

  /**
   * Quarters and halves by the calendar; seasons by the meteorological year, winter reaching into
   * the next year.
   */
  private static Days ofPart(int year, String part) {
    int firstMonth =
        switch (part) {
          case "Q1", "H1" -> 1;
          case "Q2" -> 4;
          case "Q3", "H2" -> 7;
          case "Q4" -> 10;
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA", "AU" -> 9;
          default -> 12;
        };
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return between(first, first.plusMonths(part.startsWith("H") ? 6 : 3).minusDays(1));
  }

  private static Optional<Days> ofPattern(Matcher open) {
    if (!open.matches()) {
      return Optional.empty();
    }
    if (open.group(1) != null) {
      return Optional.of(new Days(null, null, null, null, DayOfWeek.of(integer(open, 1))));
    }
    Integer month = known(open.group(2));
    Integer dayOfMonth = known(open.group(3));
    return month == null && dayOfMonth == null
        ? Optional.empty()
        : Optional.of(new Days(null, null, month, dayOfMonth, null));
  }

  private static Integer known(String digits) {
    return digits == null || digits.equals("XX") ? null : Integer.valueOf(digits);
  }

  private static int integer(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static boolean isNight(String time) {
    return "TNI".equals(time);
  }

  /** Whether the days are known only by a pattern. */
  public boolean isPattern() {
    return first == null;
  }

  /** How many days the stretch covers; a pattern counts as a year. */
  public long length() {
    return isPattern() ? 366 : ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether all days of {@code other} lie in this stretch. */
  public boolean contains(Days other) {
    return !isPattern()
        && !other.isPattern()
        && !other.first.isBefore(first)
        && !other.last.isAfter(last);
  }

  /**
   * How far two dates agree: equal 1, one containing the other .9, overlapping .8, else exp(−days
   * between / 3). A pattern agrees like a container with whatever it can mean.
   */
  public double agreement(Days other) {
    if (equals(other)) {
      return 1;
    }
    if (isPattern() && other.isPattern()) {
      return patternsClash(other) ? 0 : CONTAINED;
    }
    if (isPattern()) {
      return other.agreement(this);
    }
    if (other.isPattern()) {
      return Math.exp(-daysToMatch(other) / DECAY_DAYS) * CONTAINED;
    }
    if (contains(other) || other.contains(this)) {
      return CONTAINED;
    }
    long gap =
        Math.max(
            ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first));
    return gap <= 0 ? OVERLAPPING : Math.exp(-gap / DECAY_DAYS);
  }

  private boolean patternsClash(Days other) {
    return clash(month, other.month)
        || clash(dayOfMonth, other.dayOfMonth)
        || clash(weekday, other.weekday);
  }

  private static boolean clash(Object one, Object two) {
    return one != null && two != null && !one.equals(two);
  }

  /** Days from this stretch to the nearest day that matches the pattern, at most a year. */
  private long daysToMatch(Days pattern) {
    for (long gap = 0; gap <= 366; gap++) {
      if (pattern.matches(first.minusDays(gap)) || pattern.matches(last.plusDays(gap))) {
        return gap;
      }
      if (gap == 0 && anyInsideMatches(pattern)) {
        return 0;
      }
    }
    return 366;
  }

  private boolean anyInsideMatches(Days pattern) {
    long days = Math.min(length(), 366);
    for (long i = 1; i < days; i++) {
      if (pattern.matches(first.plusDays(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(LocalDate date) {
    return (month == null || date.getMonthValue() == month)
        && (dayOfMonth == null || date.getDayOfMonth() == dayOfMonth)
        && (weekday == null || date.getDayOfWeek() == weekday);
  }
}
