package org.recoup.analysis.time;

import java.time.LocalDate;

/**
 * A unit of time in the lexicons' notation: TIMEX3's letter, {@code T} before clock units, after
 * how many of it one is: {@code D}, {@code W}, {@code 3M} (a quarter), {@code TH}, {@code DE} (ten
 * years).
 */
final class TimeUnit {
  /** Farther than any text reaches; keeps calendar arithmetic within its range. */
  private static final double MAX_YEARS = 5_000;

  private final int multiple;
  private final String letter;

  private TimeUnit(int multiple, String letter) {
    this.multiple = multiple;
    this.letter = letter;
  }

  static TimeUnit of(String notation) {
    int digits = 0;
    while (Character.isDigit(notation.charAt(digits))) {
      digits++;
    }
    return new TimeUnit(
        digits == 0 ? 1 : Integer.parseInt(notation.substring(0, digits)),
        notation.substring(digits));
  }

  /** TIMEX3 value of so many units: {@code P6M}, {@code PT30.4S}. */
  String duration(double n) {
    String prefix = letter.startsWith("T") ? "PT" : "P";
    String unit = letter.startsWith("T") ? letter.substring(1) : letter;
    return prefix + plain(n * multiple) + unit;
  }

  /** Value of a number that is not told: {@code PXD}. */
  String vague() {
    return letter.startsWith("T") ? "PTX" + letter.substring(1) : "PX" + letter;
  }

  /** Value of so many and a half: in the next smaller unit. */
  String andHalf(double n) {
    switch (letter) {
      case "TH":
        return "PT" + plain(n) + "H30M";
      case "TM":
        return "PT" + plain(n) + "M30S";
      case "Y":
        return "P" + plain(n * 12 + 6) + "M";
      case "CE":
        return "P" + plain(n * 100 + 50) + "Y";
      case "DE":
        return "P" + plain(n * 10 + 5) + "Y";
      default:
        return duration(n + 0.5);
    }
  }

  /** Whether so many units stay within the calendar. */
  boolean reaches(double n) {
    return Math.abs(n) * multiple * years() <= MAX_YEARS;
  }

  private double years() {
    switch (letter) {
      case "CE":
        return 100;
      case "DE":
        return 10;
      case "Y":
        return 1;
      case "M":
        return 1 / 12.0;
      default:
        return 1 / 300.0;
    }
  }

  LocalDate shift(LocalDate day, double n) {
    double count = n * multiple;
    switch (letter) {
      case "D":
        return day.plusDays(Math.round(count));
      case "W":
        return day.plusDays(Math.round(count * 7));
      case "M":
        return day.plusMonths(Math.round(count));
      case "Y":
        return day.plusMonths(Math.round(count * 12));
      case "DE":
        return day.plusYears(Math.round(count * 10));
      case "CE":
        return day.plusYears(Math.round(count * 100));
      case "TH":
        return day.plusDays(Math.round(count / 24));
      case "WE":
        return day.plusWeeks(Math.round(count));
      default:
        return day;
    }
  }

  /** How finely a day so many units away is known. */
  Granularity granularity(double n) {
    boolean whole = n * multiple == Math.rint(n * multiple);
    switch (letter) {
      case "Y":
        return whole ? Granularity.YEAR : Granularity.MONTH;
      case "M":
        return Granularity.MONTH;
      case "DE":
        return Granularity.DECADE;
      case "CE":
        return Granularity.CENTURY;
      case "TH":
        return n * multiple % 24 == 0 ? Granularity.DAY : Granularity.MINUTE;
      case "TM":
      case "TS":
        return Granularity.MINUTE;
      default:
        return Granularity.DAY;
    }
  }

  private static String plain(double n) {
    return n == Math.rint(n) ? Long.toString((long) n) : Double.toString(n);
  }
}
