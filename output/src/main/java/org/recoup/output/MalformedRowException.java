package org.recoup.output;

import java.io.IOException;

/** What should be a row of a table is none; the message tells why, and where if that is known. */
public final class MalformedRowException extends IOException {
  private static final long serialVersionUID = 1L;

  MalformedRowException(String message) {
    super(message);
  }
}
