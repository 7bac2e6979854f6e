package org.recoup.output;

/** The forms that tables are written in. */
public enum TableFormat {
  JSONL,
  PARQUET,
  BOTH;

  boolean json() {
    return this != PARQUET;
  }

  boolean parquet() {
    return this != JSONL;
  }
}
