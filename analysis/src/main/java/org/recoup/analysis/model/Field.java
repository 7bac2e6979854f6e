package org.recoup.analysis.model;

/** The part of an article that a span's offsets count in. */
public enum Field {
  TITLE,
  TEXT
}
