package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits a stream at its line feeds, in memory of about the longest line allowed: a longer one is
 * passed over and only its beginning kept. Not for use by several threads.
 */
final class BoundedLines {
  private static final int CHUNK = 1 << 16;

  private final InputStream in;
  private final int maxBytes;
  private byte[] buffer = new byte[CHUNK];
  private long bufferPosition;
  private int filled;
  private int begin;
  private int end;
  private int next;
  private long position;
  private boolean tooLong;

  BoundedLines(InputStream in, int maxBytes) {
    this.in = in;
    this.maxBytes = maxBytes;
  }

  /** Goes on to the next line; false where there is none. */
  boolean advance() throws IOException {
    begin = next;
    position = bufferPosition + begin;
    int scanned = begin;
    while (true) {
      int feed = indexOfFeed(scanned);
      if (feed >= 0) {
        return found(feed, feed + 1);
      }
      scanned = filled;
      if (scanned - begin > maxBytes) {
        return passOver();
      }
      scanned -= makeRoom();
      if (!fill()) {
        return begin < filled && found(filled, filled);
      }
    }
  }

  /**
   * The buffer that holds the line, from {@link #begin} to {@link #end}, until the next advance.
   */
  byte[] buffer() {
    return buffer;
  }

  int begin() {
    return begin;
  }

  /** One past the line's last byte; the line feed is no part of it. */
  int end() {
    return end;
  }

  /** Bytes of the stream before this line. */
  long position() {
    return position;
  }

  /** Whether the line was longer than allowed; then it ends one byte beyond that. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean found(int lineEnd, int nextBegin) {
    tooLong = lineEnd - begin > maxBytes;
    end = tooLong ? begin + maxBytes + 1 : lineEnd;
    next = nextBegin;
    return true;
  }

  private int indexOfFeed(int from) {
    for (int i = from; i < filled; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** Keeps as much of the line as is allowed and drops the rest up to the line feed. */
  private boolean passOver() throws IOException {
    makeRoom();
    int kept = maxBytes + 1;
    while (true) {
      bufferPosition += filled - kept;
      filled = kept;
      if (!fill()) {
        return found(kept, kept);
      }
      int feed = indexOfFeed(kept);
      if (feed >= 0) {
        return found(kept, feed + 1);
      }
    }
  }

  /**
   * Moves the line to the buffer's start and doubles a full buffer. Returns by how much it moved.
   */
  private int makeRoom() {
    int moved = begin;
    if (moved > 0) {
      System.arraycopy(buffer, begin, buffer, 0, filled - begin);
      bufferPosition += begin;
      filled -= begin;
      begin = 0;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * buffer.length, maxBytes + 2L * CHUNK));
    }
    return moved;
  }

  private boolean fill() throws IOException {
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read > 0) {
      filled += read;
    }
    return read >= 0;
  }
}
