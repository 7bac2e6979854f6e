package org.recoup.analysis.model;

/** The closed list of why an input record was not read. */
public enum RejectReason {
  /** The file cannot be opened or read to its end. */
  UNREADABLE_FILE,
  /** A compressed or WARC file breaks off or is corrupt; what came before was read. */
  TRUNCATED,
  /** The record is no valid JSON, CSV or other declared format. */
  MALFORMED_RECORD,
  /** The record's bytes are not text in a known character set. */
  BROKEN_ENCODING,
  /** The record is larger than {@code --maxArticleBytes}. */
  TOO_LARGE,
  /** Neither text nor HTML, or nothing readable in it. */
  EMPTY_TEXT,
  /** The file's extension names no known format. */
  UNKNOWN_FORMAT
}
