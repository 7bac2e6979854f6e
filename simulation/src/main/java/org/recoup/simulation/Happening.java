package org.recoup.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.recoup.analysis.model.EventStatus;

/**
 * One event as it truly was.
 *
 * @param number its place among all
 * @param id its id
 * @param kind what kind it is
 * @param variant which of the kind's wordings and causes it has
 * @param town where, or null for talks
 * @param venue where talks are held, or null
 * @param parties countries that act, none where there is a toll
 * @param start minute of 1970 at which it happened, or at which talks were announced
 * @param stages what was publicly known from when on, in order of time
 * @param articles how many articles tell of it
 * @param span minutes over which they appear
 * @param cast seed of the names and details of the story
 */
record Happening(
    long number,
    String id,
    Kind kind,
    int variant,
    Atlas.Town town,
    Atlas.Venue venue,
    List<Atlas.Country> parties,
    long start,
    List<Stage> stages,
    long articles,
    long span,
    long cast) {
  Happening {
    parties = List.copyOf(parties);
    stages = List.copyOf(stages);
  }

  /**
   * What is known for a while.
   *
   * @param from minute of 1970
   * @param killed the dead, or negative where nobody counts them
   * @param injured the injured, or negative
   * @param missing the missing, or negative
   * @param status status of talks, else held
   * @param day day of the event
   * @param points points of a plan, or negative
   */
  record Stage(
      long from,
      int killed,
      int injured,
      int missing,
      EventStatus status,
      LocalDate day,
      int points) {
    int count(String attribute) {
      return switch (attribute) {
        case "killed" -> killed;
        case "injured" -> injured;
        case "missing" -> missing;
        case "points" -> points;
        default -> throw new IllegalArgumentException(attribute);
      };
    }
  }

  /** Index of the stage at a minute; the first before all. */
  int stageAt(long minute) {
    int stage = 0;
    while (stage + 1 < stages.size() && stages.get(stage + 1).from() <= minute) {
      stage++;
    }
    return stage;
  }

  Stage last() {
    return stages.get(stages.size() - 1);
  }

  /** Hour of the day at which it happened. */
  int hour() {
    return (int) Math.floorMod(start / 60, 24L);
  }

  int minuteOfHour() {
    return (int) Math.floorMod(start, 60L);
  }

  static LocalDateTime time(long minute) {
    return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
  }
}
