package org.recoup.analysis.score;

/** What kind of value a claim states, which decides how two of them are compared. */
public enum ValueKind {
  /** A whole number of people or things, possibly hedged. */
  COUNT,
  /** A number with a fraction or a unit, known to the precision that it is written with. */
  MEASURE,
  /** A time of day or a date with one, in minutes. */
  CLOCK,
  /** A day or a stretch of days, as a TIMEX3 value. */
  DAYS,
  /** A place, as a gazetteer's id. */
  PLACE,
  /** A set of names, of which any source may leave some out. */
  NAMES,
  /** How real an event is, as one of {@link org.recoup.analysis.model.EventStatus}'s names. */
  STATUS,
  /** Any other text. */
  WORDS;

  /** Whether values of this kind are points or intervals on a line. */
  public boolean isNumeric() {
    return this == COUNT || this == MEASURE || this == CLOCK;
  }
}
