package org.recoup.analysis.model;

/** How real an event is at the time of writing. */
public enum EventStatus {
  HELD,
  ONGOING,
  PLANNED,
  PROPOSED,
  POSTPONED,
  CANCELLED,
  REFUSED
}
