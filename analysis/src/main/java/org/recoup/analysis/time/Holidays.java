package org.recoup.analysis.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of the civil and religious calendars, from the notation of the lexicons: {@code 12-25} a day
 * of the year; {@code easter+49}, {@code orthodox-2} days from Easter Sunday; {@code nth:11:4:4}
 * the fourth Thursday of November ({@code -1} the last); {@code hijri:10:1}, {@code hebrew:1:1},
 * {@code chinese:1:1} a month and day of another calendar. A final {@code *8} tells how many days
 * it lasts.
 */
final class Holidays {
  private Holidays() {}

  /**
   * First day of a holiday in a year of the common calendar, or null where that year has none or
   * the calendar's tables do not reach it.
   */
  static LocalDate inYear(String notation, int year) {
    int length = notation.indexOf('*');
    String spec = length < 0 ? notation : notation.substring(0, length);
    String[] parts = spec.split(":");
    switch (parts[0]) {
      case "nth":
        return nth(
            year,
            Integer.parseInt(parts[1]),
            Integer.parseInt(parts[2]),
            Integer.parseInt(parts[3]));
      case "hijri":
        return hijri(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      case "hebrew":
        return icu(new HebrewCalendar(), year, Integer.parseInt(parts[1]), parts[2]);
      case "chinese":
        return icu(new ChineseCalendar(), year, Integer.parseInt(parts[1]), parts[2]);
      default:
        return plain(spec, year);
    }
  }

  /** How many days a holiday lasts. */
  static int length(String notation) {
    int star = notation.indexOf('*');
    return star < 0 ? 1 : Integer.parseInt(notation.substring(star + 1));
  }

  private static LocalDate plain(String spec, int year) {
    if (spec.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(spec.substring("easter".length())));
    }
    if (spec.startsWith("orthodox")) {
      return orthodoxEaster(year).plusDays(Integer.parseInt(spec.substring("orthodox".length())));
    }
    int month = Integer.parseInt(spec.substring(0, 2));
    int day = Integer.parseInt(spec.substring(3));
    return LocalDate.of(year, month, day);
  }

  static LocalDate nth(int year, int month, int weekday, int n) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(weekday)));
  }

  /** Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter Sunday of the Julian computus (Meeus, ch. 8) as a Gregorian date, 1900 to 2099. */
  private static LocalDate orthodoxEaster(int year) {
    int a = year % 4;
    int b = year % 7;
    int c = year % 19;
    int d = (19 * c + 15) % 30;
    int e = (2 * a + 4 * b - d + 34) % 7;
    int n = d + e + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
  }

  private static LocalDate hijri(int year, int month, int day) {
    try {
      // A common year holds parts of two or three Islamic years.
      int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (int islamic = first; islamic <= first + 1; islamic++) {
        LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(islamic, month, day));
        if (found.getYear() == year) {
          return found;
        }
      }
      return null;
    } catch (DateTimeException outsideTheTables) {
      return null;
    }
  }

  private static LocalDate icu(Calendar calendar, int year, int month, String day) {
    calendar.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    for (int from = year - 1; from <= year; from++) {
      calendar.setTimeInMillis(
          LocalDate.of(from, 7, 1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
      calendar.set(Calendar.MONTH, month - 1);
      calendar.set(Calendar.DAY_OF_MONTH, Integer.parseInt(day));
      LocalDate found = toDate(calendar);
      if (found.getYear() == year) {
        return found;
      }
      calendar.add(Calendar.YEAR, 1);
      found = toDate(calendar);
      if (found.getYear() == year) {
        return found;
      }
    }
    return null;
  }

  private static LocalDate toDate(Calendar calendar) {
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
