package org.recoup.analysis.model;

/** How a claim stands to the course that the sources of its fact agree on. */
public enum Verdict {
  CONSISTENT,
  STALE,
  AHEAD,
  DEVIANT,
  UNSCORED
}
