package org.recoup.analysis.model;

/** Where an article's publication date comes from. */
public enum PublishedHow {
  METADATA,
  HTML,
  URL,
  HEADER,
  TEXT,
  UNKNOWN
}
