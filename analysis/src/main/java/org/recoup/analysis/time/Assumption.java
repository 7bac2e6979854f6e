package org.recoup.analysis.time;

/** What of a time's value its words leave open and the day of publication stands in for. */
public enum Assumption {
  /** Nothing, or nothing that another reading could tell. */
  NONE,
  /** The day of a clock time: the text names none near it. */
  DAY,
  /** The week of a weekday: no verb tells whether it is past or still to come. */
  WEEK
}
