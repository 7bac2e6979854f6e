package org.recoup.analysis.model;

/** TIMEX3's types. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
