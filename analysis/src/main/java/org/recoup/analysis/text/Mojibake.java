package org.recoup.analysis.text;

import java.nio.charset.Charset;

/**
 * Finds UTF-8 that was read as windows-1252 or Latin-1: «Ã©» for «é», «â€™» for «’». A sequence
 * counts only where its bytes are one whole UTF-8 character and that character belongs to Western
 * European writing, so that «CÂLIN», «NÃO» or «café’» stay.
 */
final class Mojibake {
  /** Text that went wrong twice («ÃƒÂ©») is as deep as it gets. */
  private static final int MAX_DEPTH = 2;

  private static final byte[] CONTINUATION = continuations();

  private Mojibake() {}

  /** Whether the text holds at least one sequence to repair. */
  static boolean isLikely(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'Â'
          && c <= 'â'
          && isLead(c)
          && text.charAt(i + 1) >= 0x80
          && width(read(text, i)) > 1) {
        return true;
      }
    }
    return false;
  }

  /**
   * What stands at an offset: {@link #unit} and the number of units that it was written with,
   * {@link #width}.
   */
  static long read(String text, int at) {
    return read(text, at, MAX_DEPTH);
  }

  static int unit(long read) {
    return (int) (read >> 8);
  }

  static int width(long read) {
    return (int) (read & 0xFF);
  }

  private static long pack(int unit, int width) {
    return (long) unit << 8 | width;
  }

  private static long read(String text, int at, int depth) {
    if (depth == 0) {
      return pack(text.charAt(at), 1);
    }
    long lead = read(text, at, depth - 1);
    if (!isLead(unit(lead))) {
      return lead;
    }
    int second = at + width(lead);
    if (second >= text.length()) {
      return lead;
    }
    long next = read(text, second, depth - 1);
    int low = continuation(unit(next));
    if (low < 0) {
      return lead;
    }
    if (unit(lead) != 'â') {
      int point = (unit(lead) & 0x1F) << 6 | low;
      return isExpected(unit(lead), point) ? pack(point, width(lead) + width(next)) : lead;
    }
    int third = second + width(next);
    if (third >= text.length()) {
      return lead;
    }
    long last = read(text, third, depth - 1);
    int lowest = continuation(unit(last));
    if (lowest < 0) {
      return lead;
    }
    int point = 0x2000 | low << 6 | lowest;
    boolean punctuation = point <= 0x2044 || point == 0x20AC || point == 0x2122 || point == 0x2212;
    return punctuation ? pack(point, width(lead) + width(next) + width(last)) : lead;
  }

  private static boolean isLead(int unit) {
    return unit == 'Â' || unit == 'Ã' || unit == 'Å' || unit == 'â';
  }

  private static boolean isExpected(int lead, int point) {
    return switch (lead) {
      case 'Ã' -> true;
      case 'Â' -> point >= 0xA0;
      default -> "ŒœŠšŸŽž".indexOf(point) >= 0;
    };
  }

  /**
   * The low six bits of the byte that a character stands for in windows-1252 or Latin-1, or -1 if
   * it is none of 80 to BF.
   */
  private static int continuation(int unit) {
    return unit < CONTINUATION.length ? CONTINUATION[unit] : -1;
  }

  private static byte[] continuations() {
    byte[] table = new byte[0x2123];
    java.util.Arrays.fill(table, (byte) -1);
    Charset charset = Charset.forName("windows-1252");
    for (int b = 0x80; b < 0xC0; b++) {
      char c = new String(new byte[] {(byte) b}, charset).charAt(0);
      table[b] = (byte) (b & 0x3F);
      if (c < table.length) {
        table[c] = (byte) (b & 0x3F);
      }
    }
    return table;
  }
}
