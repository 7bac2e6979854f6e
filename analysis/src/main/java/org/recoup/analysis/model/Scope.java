package org.recoup.analysis.model;

/** What a figure counts: this event, a running total, or an earlier event. */
public enum Scope {
  EVENT,
  CUMULATIVE,
  HISTORIC
}
