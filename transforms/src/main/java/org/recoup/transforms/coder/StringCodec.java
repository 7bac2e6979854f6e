package org.recoup.transforms.coder;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderException;

/**
 * Strings and null. A header of 0 stands for null; any other says in its last two bits what
 * follows: so many bytes of UTF-8, nothing where the string stands in a slot of {@link
 * RecentStrings}, or for the rare string with half of a surrogate pair, which UTF-8 cannot carry,
 * its UTF-16 units one by one.
 */
final class StringCodec implements ComponentCodec {
  static final StringCodec INSTANCE = new StringCodec();

  private static final int UTF_8 = 1;
  private static final int RECENT = 2;
  private static final int UNITS = 3;

  private StringCodec() {}

  @Override
  public void write(Object value, ByteWriter out) {
    if (value == null) {
      out.writeVarLong(0);
      return;
    }
    String string = (String) value;
    int slot = out.recent().find(string);
    if (slot >= 0) {
      writeHeader(slot, RECENT, out);
      return;
    }
    out.recent().keep(string);
    int bytes = utf8Length(string);
    if (bytes >= 0) {
      writeHeader(bytes, UTF_8, out);
      out.writeUtf8(string, bytes);
    } else {
      writeHeader(string.length(), UNITS, out);
      string.chars().forEach(out::writeVarLong);
    }
  }

  private static void writeHeader(int number, int kind, ByteWriter out) {
    out.writeVarLong((long) number << 2 | kind);
  }

  @Override
  public Object read(ByteReader in) throws IOException {
    long header = in.readVarLong();
    if (header == 0) {
      return null;
    }
    long number = header >>> 2;
    String string =
        switch ((int) (header & 3)) {
          case UTF_8 -> in.readUtf8(in.checkedLength(number));
          case RECENT -> in.recent().get(number);
          case UNITS -> readUnits(in.checkedLength(number), in);
          default -> null;
        };
    if (string == null) {
      throw new CoderException("no string has the header " + header);
    }
    in.recent().keep(string);
    return string;
  }

  private static String readUnits(int length, ByteReader in) throws IOException {
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) in.readVarLong();
    }
    return new String(units);
  }

  /** Bytes of a string in UTF-8, or −1 where it has half of a surrogate pair. */
  private static int utf8Length(String string) {
    int length = string.length();
    int bytes = length;
    for (int i = 0; i < length; i++) {
      char unit = string.charAt(i);
      if (unit >= 0x80) {
        bytes += unit < 0x800 ? 1 : 2;
        if (Character.isSurrogate(unit)) {
          boolean pair =
              Character.isHighSurrogate(unit)
                  && i + 1 < length
                  && Character.isLowSurrogate(string.charAt(i + 1));
          if (!pair) {
            return -1;
          }
          // Two units make four bytes.
          i++;
        }
      }
    }
    return bytes;
  }
}
