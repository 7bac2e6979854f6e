package org.recoup.analysis.time;

/** How finely an expression names its time, from the finest to the coarsest. */
public enum Granularity {
  /** A clock time. */
  MINUTE,
  /** Morning, afternoon, evening, night. */
  DAY_PART,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  /** No stretch of the calendar: a duration, a set, a vague reference. */
  NONE
}
