package org.recoup.analysis.score;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.analysis.language.LanguagePack;

/**
 * A day, a time of day, or both, as tables write them: {@code Dec 1 2011 7:05 a.m.}, {@code 12/1/11
 * 7:05 AM}, {@code 1er décembre 2011, 7h05}, {@code 2011-12-01T07:05}. Whatever else stands beside
 * them is left aside.
 *
 * @param minute minute of the day, or null
 * @param year year, or null
 * @param month month, or null where there is no day
 * @param day day of the month, or null
 * @param numeric whether the day is written as two numbers that could be the other way round
 */
record WrittenTime(Integer minute, Integer year, Integer month, Integer day, boolean numeric) {
  private static final int LONGEST = 120;
  private static final int HOUR = 60;
  private static final int HALF_DAY = 12;
  private static final int CENTURY = 2000;

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:./-])(\\d{1,2})\\s?[:hH]\\s?(\\d{2})(?!\\d)(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:([aApP])\\.?\\s?(?:[mM]\\.?)?(?![a-z]))?");
  private static final Pattern HOUR_ONLY =
      Pattern.compile("(?<![\\d:./-])(\\d{1,2})\\s?([aApP])\\.?\\s?[mM]\\b");
  private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile("(?<![\\d.:])(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?(?![\\d:])");
  private static final Pattern NAMED_DAY_FIRST =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:er|st|nd|rd|th)?[ .-]?(\\p{L}{3,})\\.?(?:[ ,-]+(\\d{4}))?");
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,})\\.?[ -]?(\\d{1,2})(?!\\d|:)(?:(?:st|nd|rd|th)?[ ,]+(\\d{4})(?!\\d|:))?");

  private static final Map<String, Integer> MONTHS = months();

  /**
   * Reads the first day and the first time of day in a text; empty where there is neither.
   *
   * @param monthFirst whether {@code 3/4} is the fourth of March
   */
  static Optional<WrittenTime> read(String text, boolean monthFirst) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Integer minute = minute(text);
    WrittenTime day = day(text, monthFirst);
    if (day == null) {
      return minute == null
          ? Optional.empty()
          : Optional.of(new WrittenTime(minute, null, null, null, false));
    }
    return Optional.of(new WrittenTime(minute, day.year, day.month, day.day, day.numeric));
  }

  private static Integer minute(String text) {
    Matcher clock = CLOCK.matcher(text.replace('T', ' '));
    if (clock.find()) {
      return minute(clock.group(1), clock.group(2), clock.group(3));
    }
    Matcher hour = HOUR_ONLY.matcher(text);
    return hour.find() ? minute(hour.group(1), "0", hour.group(2)) : null;
  }

  private static Integer minute(String hours, String minutes, String half) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    if (hour > 24 || minute >= HOUR) {
      return null;
    }
    if (half != null && hour <= HALF_DAY) {
      hour = hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
    }
    return hour % 24 * HOUR + minute;
  }

  private static WrittenTime day(String text, boolean monthFirst) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return of(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3), false);
    }
    WrittenTime named = named(NAMED_MONTH_FIRST.matcher(text), 1, 2);
    if (named == null) {
      named = named(NAMED_DAY_FIRST.matcher(text), 2, 1);
    }
    if (named != null) {
      return named;
    }
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      // Without a year only a slash tells a day from a number.
      if (numeric.group(4) != null || numeric.group(2).equals("/")) {
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(3));
        boolean swap = first > HALF_DAY || (!monthFirst && second <= HALF_DAY);
        String dayOfMonth = Integer.toString(swap ? first : second);
        return of(numeric.group(4), swap ? second : first, dayOfMonth, true);
      }
    }
    return null;
  }

  private static WrittenTime named(Matcher matcher, int monthGroup, int dayGroup) {
    while (matcher.find()) {
      Integer month = MONTHS.get(plain(matcher.group(monthGroup)));
      if (month != null) {
        return of(matcher.group(3), month, matcher.group(dayGroup), false);
      }
    }
    return null;
  }

  private static WrittenTime of(String year, int month, String day, boolean numeric) {
    Integer fullYear = null;
    if (year != null) {
      fullYear = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
    }
    int dayOfMonth = Integer.parseInt(day);
    try {
      LocalDate.of(fullYear == null ? CENTURY : fullYear, month, dayOfMonth);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
    return new WrittenTime(null, fullYear, month, dayOfMonth, numeric);
  }

  /**
   * Whether the text holds a day in numbers that only fits with the day first, or only with the
   * month first.
   */
  static int dayFirstEvidence(String text) {
    Matcher numeric = NUMERIC.matcher(text.length() > LONGEST ? "" : text);
    if (!numeric.find()) {
      return 0;
    }
    boolean first = Integer.parseInt(numeric.group(1)) > HALF_DAY;
    boolean second = Integer.parseInt(numeric.group(3)) > HALF_DAY;
    return Boolean.compare(first, second);
  }

  boolean hasDay() {
    return day != null;
  }

  /** The day as a TIMEX3 value. */
  String timex() {
    String date = String.format(Locale.ROOT, "%02d-%02d", month, day);
    return year == null ? "XXXX-" + date : String.format(Locale.ROOT, "%04d-%s", year, date);
  }

  /**
   * Minutes from the beginning of the year 2000, or of a leap year where the year is not regarded.
   */
  double minutesWithDay(boolean withYear) {
    LocalDate date = LocalDate.of(withYear && year != null ? year : CENTURY, month, day);
    return date.toEpochDay() * 24.0 * HOUR + minute;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language : LanguagePack.available()) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            new TextStyle[] {
              TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE
            }) {
          months.putIfAbsent(plain(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    return Map.copyOf(months);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("[\\p{M}.]", "")
        .toLowerCase(Locale.ROOT);
  }
}
