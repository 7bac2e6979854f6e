package org.recoup.pipeline;

/** What the process tells its caller at the end. */
final class ExitStatus {
  static final int DONE = 0;

  /** Something failed that was no mistake of the caller's. */
  static final int FAILED = 1;

  /** Wrong usage; nothing was done. */
  static final int WRONG_USAGE = 2;

  /** Done, but more records were rejected than allowed. */
  static final int TOO_MANY_REJECTS = 3;

  private ExitStatus() {}
}
