package org.recoup.transforms.coder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.beam.sdk.coders.CoderException;

/** Reads what {@link ByteWriter} wrote. Not for use by several threads. */
final class ByteReader {
  private static final int MAX_SHIFT = 63;

  /** A damaged length must not ask for more memory than this before the stream's end is seen. */
  private static final int READ_AT_ONCE = 1 << 20;

  private final RecentStrings recent = new RecentStrings();
  private final byte[] bytes;
  private final int end;
  private int position;

  private ByteReader(byte[] bytes, int begin, int end) {
    this.bytes = bytes;
    this.position = begin;
    this.end = end;
  }

  /** Takes the length and the content off the stream, and nothing behind them. */
  static ByteReader readFrom(InputStream in) throws IOException {
    long length = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.read();
      if (next < 0) {
        throw new EOFException("the stream ends before a record");
      }
      length |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        break;
      }
      if (shift > MAX_SHIFT) {
        throw new CoderException("no length of a record");
      }
    }
    if (length < 0 || length > Integer.MAX_VALUE) {
      throw new CoderException("impossible length of a record: " + length);
    }
    byte[] content = contentOf(in, (int) length);
    return new ByteReader(content, 0, content.length);
  }

  private static byte[] contentOf(InputStream in, int length) throws IOException {
    byte[] content;
    int read;
    if (length <= READ_AT_ONCE) {
      content = new byte[length];
      read = in.readNBytes(content, 0, length);
    } else {
      content = in.readNBytes(length);
      read = content.length;
    }
    if (read < length) {
      throw new EOFException("the stream ends within a record");
    }
    return content;
  }

  /** Reads these bytes from their begin. */
  static ByteReader of(Slice slice) {
    return new ByteReader(slice.bytes(), slice.begin(), slice.begin() + slice.length());
  }

  /** The strings read lately. */
  RecentStrings recent() {
    return recent;
  }

  int readByte() throws CoderException {
    if (position >= end) {
      throw new CoderException("a record breaks off");
    }
    return bytes[position++];
  }

  long readVarLong() throws CoderException {
    long value = 0;
    for (int shift = 0; shift <= MAX_SHIFT; shift += 7) {
      int next = readByte();
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new CoderException("no number of variable length");
  }

  long readSignedVarLong() throws CoderException {
    long value = readVarLong();
    return (value >>> 1) ^ -(value & 1);
  }

  /**
   * A size or length of at most what is left, so that a damaged one cannot ask for unbounded
   * memory.
   */
  int checkedLength(long length) throws CoderException {
    if (length < 0 || length > end - position) {
      throw new CoderException("impossible length within a record: " + length);
    }
    return (int) length;
  }

  /** The next bytes, without a copy of them. */
  Slice readSlice(long length) throws CoderException {
    Slice slice = new Slice(bytes, position, checkedLength(length));
    position += slice.length();
    return slice;
  }

  String readUtf8(int length) {
    String value = new String(bytes, position, length, UTF_8);
    position += length;
    return value;
  }

  void expectEnd() throws CoderException {
    if (position != end) {
      throw new CoderException((end - position) + " bytes too many in a record");
    }
  }

  /** A stretch of bytes that nobody changes. */
  record Slice(byte[] bytes, int begin, int length) {}
}
