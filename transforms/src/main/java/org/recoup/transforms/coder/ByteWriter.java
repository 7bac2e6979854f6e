package org.recoup.transforms.coder;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A growing array of bytes with variable-length numbers. Not for use by several threads. */
final class ByteWriter {
  private static final int INITIAL_BYTES = 128;
  private static final int MAX_VAR_LONG_BYTES = 10;

  private byte[] bytes = new byte[INITIAL_BYTES];
  private int size;

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

  void writeBytes(byte[] value) {
    reserve(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
  }

  /** Writes the length, then the content. */
  void writeTo(OutputStream out) throws IOException {
    ByteWriter header = new ByteWriter();
    header.writeVarLong(size);
    out.write(header.bytes, 0, header.size);
    out.write(bytes, 0, size);
  }
}
