package org.recoup.transforms.coder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/**
 * Strings and null. A header says which: 0 for null, an odd number for UTF-8, an even one for the
 * rare string with half of a surrogate pair, which UTF-8 cannot carry; its UTF-16 units follow one
 * by one.
 */
final class StringCodec implements ComponentCodec {
  static final StringCodec INSTANCE = new StringCodec();

  private StringCodec() {}

  @Override
  public void write(Object value, ByteWriter out) {
    if (value == null) {
      out.writeVarLong(0);
      return;
    }
    String string = (String) value;
    if (hasLoneSurrogate(string)) {
      out.writeVarLong(2L * string.length());
      string.chars().forEach(out::writeVarLong);
    } else {
      byte[] bytes = string.getBytes(UTF_8);
      out.writeVarLong(2L * bytes.length + 1);
      out.writeBytes(bytes);
    }
  }

  @Override
  public Object read(ByteReader in) throws IOException {
    long header = in.readVarLong();
    if (header == 0) {
      return null;
    }
    int length = in.checkedLength(header >>> 1);
    if ((header & 1) == 1) {
      return in.readUtf8(length);
    }
    char[] units = new char[length];
    for (int i = 0; i < length; i++) {
      units[i] = (char) in.readVarLong();
    }
    return new String(units);
  }

  private static boolean hasLoneSurrogate(String string) {
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair =
            Character.isHighSurrogate(unit)
                && i + 1 < string.length()
                && Character.isLowSurrogate(string.charAt(i + 1));
        if (!pair) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
