package org.recoup.transforms.coder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.beam.sdk.util.VarInt;

/**
 * A growing array of bytes with variable-length numbers, and a short memory for strings that come
 * again. Not for use by several threads.
 */
final class ByteWriter {
  private static final int INITIAL_BYTES = 128;
  private static final int MAX_VAR_LONG_BYTES = 10;

  /** An array that one large record let grow beyond this is not kept for the next. */
  private static final int KEPT_BYTES = 1 << 16;

  private final RecentStrings recent = new RecentStrings();
  private byte[] bytes = new byte[INITIAL_BYTES];
  private int size;

  /** The strings written lately; {@link ByteReader#recent()} holds the same at the same place. */
  RecentStrings recent() {
    return recent;
  }

  /** Makes it as good as new, with the room that it has. */
  void clear() {
    size = 0;
    recent.clear();
    if (bytes.length > KEPT_BYTES) {
      bytes = new byte[INITIAL_BYTES];
    }
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }

  void writeByte(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  /** Seven bits a byte, low ones first: small non-negative numbers are short. */
  void writeVarLong(long value) {
    reserve(MAX_VAR_LONG_BYTES);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /** Like {@link #writeVarLong}, with numbers close to zero short on both sides. */
  void writeSignedVarLong(long value) {
    writeVarLong((value << 1) ^ (value >> 63));
  }

  void writeBytes(ByteReader.Slice value) {
    reserve(value.length());
    System.arraycopy(value.bytes(), value.begin(), bytes, size, value.length());
    size += value.length();
  }

  /**
   * Writes a string without half surrogates in UTF-8.
   *
   * @param length its bytes
   */
  void writeUtf8(String value, int length) {
    reserve(length);
    int at = size;
    for (int i = 0; i < value.length(); i++) {
      char unit = value.charAt(i);
      if (unit < 0x80) {
        bytes[at++] = (byte) unit;
      } else if (unit < 0x800) {
        bytes[at++] = (byte) (0xC0 | unit >> 6);
        bytes[at++] = (byte) (0x80 | unit & 0x3F);
      } else if (Character.isSurrogate(unit)) {
        int point = Character.toCodePoint(unit, value.charAt(++i));
        bytes[at++] = (byte) (0xF0 | point >> 18);
        bytes[at++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[at++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | point & 0x3F);
      } else {
        bytes[at++] = (byte) (0xE0 | unit >> 12);
        bytes[at++] = (byte) (0x80 | unit >> 6 & 0x3F);
        bytes[at++] = (byte) (0x80 | unit & 0x3F);
      }
    }
    size = at;
  }

  /** What was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Writes the length, then the content. */
  void writeTo(OutputStream out) throws IOException {
    VarInt.encode((long) size, out);
    out.write(bytes, 0, size);
  }
}
