package org.recoup.transforms.read;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records of a table with separators (RFC 4180) that finds its way again behind a broken one: a
 * record with a mistake in its quotes ends at the end of the line that it begins on. The parsers at
 * hand stop there, or take the rest of the file for one field. Not for use by several threads.
 */
final class CsvRecords {
  private static final int CHUNK = 1 << 16;

  /** Times that a quote may stay open over more than a chunk before the file is given up. */
  private static final int MAX_LONG_SEARCHES = 20;

  private final Reader in;
  private final char separator;
  private final int maxChars;
  private final List<String> fields = new ArrayList<>();
  private final StringBuilder quoted = new StringBuilder();
  private char[] buffer = new char[CHUNK];
  private int filled;
  private int begin;
  private int at;
  private long line = 1;
  private long firstLine;
  private int longSearches;

  /** Why a record is none. */
  static final class BrokenRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean tooLarge;

    BrokenRecordException(String message, boolean tooLarge) {
      super(message);
      this.tooLarge = tooLarge;
    }

    boolean tooLarge() {
      return tooLarge;
    }
  }

  /**
   * @param maxChars UTF-16 units of the longest record
   */
  CsvRecords(Reader in, char separator, int maxChars) {
    this.in = in;
    this.separator = separator;
    this.maxChars = maxChars;
  }

  /**
   * Goes on to the next record that is no empty line; false where there is none.
   *
   * @throws BrokenRecordException where the record cannot be read; the next call goes on behind it
   * @throws IOException where the stream breaks off, or broken records are too many to search all
   */
  boolean advance() throws IOException, BrokenRecordException {
    do {
      begin = at;
      firstLine = line;
      if (peek() < 0) {
        return false;
      }
      fields.clear();
      try {
        boolean more = true;
        while (more) {
          more = readField();
        }
      } catch (BrokenRecordException e) {
        goBackToEndOfFirstLine();
        throw e;
      }
    } while (fields.size() == 1 && fields.get(0).isEmpty());
    return true;
  }

  /** The record's fields, until the next advance. */
  List<String> fields() {
    return fields;
  }

  /** Number of the line that the record begins on, from 1. */
  long firstLine() {
    return firstLine;
  }

  /** Reads one field and what ends it; false where that ends the record. */
  private boolean readField() throws IOException, BrokenRecordException {
    if (peek() == '"') {
      at++;
      fields.add(readQuoted());
    } else {
      fields.add(readPlain());
    }
    int end = peek();
    at += end < 0 ? 0 : 1;
    if (end == '\r' && peek() == '\n') {
      at++;
    }
    line += end == '\r' || end == '\n' ? 1 : 0;
    return end == separator;
  }

  private String readPlain() throws IOException, BrokenRecordException {
    int from = at - begin;
    while (true) {
      int next = peek();
      if (next < 0 || next == separator || next == '\n' || next == '\r') {
        return new String(buffer, begin + from, at - begin - from);
      }
      at++;
    }
  }

  private String readQuoted() throws IOException, BrokenRecordException {
    quoted.setLength(0);
    while (true) {
      int next = peek();
      if (next < 0) {
        throw new BrokenRecordException("a quote is never closed", false);
      }
      at++;
      if (next == '"') {
        if (peek() != '"') {
          break;
        }
        at++;
      } else if (next == '\n') {
        line++;
      }
      quoted.append((char) next);
    }
    int end = peek();
    if (end >= 0 && end != separator && end != '\n' && end != '\r') {
      throw new BrokenRecordException("text behind a closing quote", false);
    }
    return quoted.toString();
  }

  /** The next character, or -1 at the end of the file. */
  private int peek() throws IOException, BrokenRecordException {
    if (at == filled && !fill()) {
      return -1;
    }
    return buffer[at];
  }

  private boolean fill() throws IOException, BrokenRecordException {
    if (filled - begin > maxChars) {
      throw new BrokenRecordException("a record longer than " + maxChars + " characters", true);
    }
    System.arraycopy(buffer, begin, buffer, 0, filled - begin);
    filled -= begin;
    at -= begin;
    begin = 0;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxChars + 2L * CHUNK));
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(0, read);
    return read > 0;
  }

  /** Behind a mistake, the next line is the best guess at where a record begins. */
  private void goBackToEndOfFirstLine() throws IOException {
    if (at - begin > CHUNK && ++longSearches > MAX_LONG_SEARCHES) {
      throw new IOException("too many quotes that are never closed");
    }
    at = indexOfFeed(begin);
    line = firstLine + 1;
    skipToEndOfLine();
  }

  /** Index of the next line feed; that of the buffer's end where there is none. */
  private int indexOfFeed(int from) {
    int index = from;
    while (index < filled && buffer[index] != '\n') {
      index++;
    }
    return index;
  }

  /** Passes over a line that is longer than the buffer. */
  private void skipToEndOfLine() throws IOException {
    while (at == filled) {
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
      begin = 0;
      at = indexOfFeed(0);
      if (filled == 0) {
        return;
      }
    }
    at++;
  }
}
