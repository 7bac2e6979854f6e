package org.recoup.analysis.model;

/** How a number is hedged. */
public enum Qualifier {
  EXACT,
  AT_LEAST,
  AT_MOST,
  ABOUT,
  RANGE,
  VAGUE
}
