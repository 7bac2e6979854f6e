package org.recoup.analysis.score;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/**
 * ISO 8601 dates and date-times as milliseconds since 1970, for ordering. A date alone counts as
 * its noon, UTC.
 */
public final class Times {
  private static final int DATE_CHARS = 10;
  private static final long HALF_A_DAY = 12 * 60 * 60 * 1000L;

  private Times() {}

  /**
   * Milliseconds of an ISO date or date-time, without a zone taken as UTC; null for null and for
   * what is neither.
   */
  public static Long millis(String iso) {
    if (iso == null || iso.length() < DATE_CHARS) {
      return null;
    }
    try {
      if (iso.length() == DATE_CHARS) {
        return LocalDate.parse(iso).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toEpochMilli();
      }
      String withT = iso.charAt(DATE_CHARS) == ' ' ? iso.replaceFirst(" ", "T") : iso;
      return hasZone(withT)
          ? OffsetDateTime.parse(withT).toInstant().toEpochMilli()
          : LocalDateTime.parse(withT).toInstant(ZoneOffset.UTC).toEpochMilli();
    } catch (DateTimeParseException notIso) {
      return null;
    }
  }

  private static boolean hasZone(String dateTime) {
    return dateTime.endsWith("Z")
        || dateTime.indexOf('+', DATE_CHARS) > 0
        || dateTime.indexOf('-', DATE_CHARS) > 0;
  }

  /** The latest that a time can be: a noon, which stands for a day alone, may be its end. */
  static Long latest(Long millis) {
    boolean day = millis != null && Math.floorMod(millis, 2 * HALF_A_DAY) == HALF_A_DAY;
    return day ? Long.valueOf(millis + HALF_A_DAY - 1) : millis;
  }

  /** The reverse of {@link #millis}, in UTC: a date for a noon, else a date-time; null for null. */
  public static String iso(Long millis) {
    if (millis == null) {
      return null;
    }
    OffsetDateTime time = Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC);
    return time.toLocalTime().equals(LocalTime.NOON)
        ? time.toLocalDate().toString()
        : time.toInstant().toString();
  }
}
