package org.recoup.pipeline;

/**
 * The work cannot be done for a reason that its message tells in full; no stack trace would help.
 */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
