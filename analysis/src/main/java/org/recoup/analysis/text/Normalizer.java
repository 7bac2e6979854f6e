package org.recoup.analysis.text;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import org.jsoup.parser.Parser;

/**
 * Cleans the spelling of a text, not its content, in one linear pass:
 *
 * <ul>
 *   <li>composed characters (NFC), with at most {@value #MAX_CLUSTER} marks on one letter taken
 *       together;
 *   <li>UTF-8 that was read as windows-1252 or Latin-1 («Ã©», «â€™»), once or twice over, repaired
 *       where the bytes make a whole character of European writing; windows-1252 punctuation that
 *       was read as Latin-1 control characters;
 *   <li>every kind of blank is a space, every kind of line break {@code \n};
 *   <li>soft hyphens, zero-width and direction marks, control characters and NUL are gone;
 *   <li>character references ({@code &nbsp;}, {@code &#39;}) that feeds leave in plain text are
 *       resolved, Latin ligatures taken apart;
 *   <li>lone surrogates become U+FFFD.
 * </ul>
 *
 * <p>Quotation marks and apostrophes stay as they are. Normalising a second time changes nothing
 * unless a reference was escaped twice.
 */
public final class Normalizer {
  private static final int MAX_CLUSTER = 32;
  private static final int MAX_REFERENCE = 12;

  /** Kinds of code units: what becomes of each. */
  private static final byte PLAIN = 0;

  private static final byte SPACE = 1;
  private static final byte BREAK = 2;
  private static final byte DROP = 3;
  private static final byte C1 = 4;
  private static final byte LIGATURE = 5;
  private static final byte COMPOSE = 6;
  private static final byte SURROGATE = 7;
  private static final byte AMPERSAND = 8;
  private static final byte RETURN = 9;

  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final char[] WINDOWS_1252 = windows1252();
  private static final byte[] KIND = kinds();

  private final String in;
  private final StringBuilder out;
  private final OffsetMap.Builder map = new OffsetMap.Builder();
  private final boolean repair;

  /**
   * A cleaned text.
   *
   * @param text the text
   * @param map where its code units stood before
   */
  record Normalized(String text, OffsetMap map) {}

  private Normalizer(String in, boolean repair) {
    this.in = in;
    this.out = new StringBuilder(in.length());
    this.repair = repair;
  }

  /** The cleaned text, for use where offsets do not matter. */
  public static String clean(String text) {
    return normalize(text).text();
  }

  static Normalized normalize(String text) {
    boolean repair = Mojibake.isLikely(text);
    if (!repair && plainEnd(text, 0) == text.length()) {
      return new Normalized(text, OffsetMap.IDENTITY);
    }
    return new Normalizer(text, repair).run();
  }

  private static int plainEnd(String text, int from) {
    int at = from;
    while (at < text.length() && KIND[text.charAt(at)] == PLAIN) {
      at++;
    }
    return at;
  }

  private Normalized run() {
    int at = 0;
    while (at < in.length()) {
      int end = repair ? at : plainEnd(in, at);
      if (end > at) {
        map.map(out.length(), at, at + 1);
        out.append(in, at, end);
        at = end;
      } else {
        at = step(at);
      }
    }
    return new Normalized(out.toString(), map.build());
  }

  /** Cleans what begins at an offset; gives the offset after it. */
  private int step(int at) {
    if (repair) {
      long read = Mojibake.read(in, at);
      if (Mojibake.width(read) > 1) {
        int end = at + Mojibake.width(read);
        emit((char) Mojibake.unit(read), at, end);
        return end;
      }
    }
    char c = in.charAt(at);
    if (repair && c == 'Ã' && at + 1 < in.length() && in.charAt(at + 1) == ' ') {
      // «à» whose second byte, a no-break space, somebody has already made a plain one.
      put('à', at, at + 1);
      return at + 1;
    }
    if (KIND[c] == AMPERSAND) {
      return reference(at);
    }
    if (KIND[c] == SURROGATE) {
      if (Character.isHighSurrogate(c)
          && at + 1 < in.length()
          && Character.isLowSurrogate(in.charAt(at + 1))) {
        return supplementary(at);
      }
      put('\uFFFD', at, at + 1);
      return at + 1;
    }
    if (KIND[c] == RETURN) {
      int end = at + 1 < in.length() && in.charAt(at + 1) == '\n' ? at + 2 : at + 1;
      put('\n', at, end);
      return end;
    }
    emit(c, at, at + 1);
    return at + 1;
  }

  /** Writes what a single code unit stands for. */
  private void emit(char c, int begin, int end) {
    switch (KIND[c]) {
      case SPACE -> put(' ', begin, end);
      case BREAK, RETURN -> put('\n', begin, end);
      case DROP -> {}
      case C1 -> {
        if (WINDOWS_1252[c - 0x80] != 0) {
          put(WINDOWS_1252[c - 0x80], begin, end);
        }
      }
      case LIGATURE -> {
        String letters = LIGATURES[c - 0xFB00];
        for (int i = 0; i < letters.length(); i++) {
          put(letters.charAt(i), begin, end);
        }
      }
      case COMPOSE -> compose(c, begin, end);
      case SURROGATE -> put('\uFFFD', begin, end);
      default -> put(c, begin, end);
    }
  }

  private void put(char c, int begin, int end) {
    map.map(out.length(), begin, end);
    out.append(c);
  }

  /** A character outside the basic plane: kept, unless it is an invisible tag. */
  private int supplementary(int at) {
    int point = in.codePointAt(at);
    if (point < 0xE0000 || point > 0xE007F) {
      put(in.charAt(at), at, at + 1);
      put(in.charAt(at + 1), at + 1, at + 2);
    }
    return at + 2;
  }

  /**
   * Joins a mark with the letter written before it, or replaces a character by its standard form.
   */
  private void compose(char c, int begin, int end) {
    int start = out.length();
    if (!NFC.hasBoundaryBefore(c)) {
      int floor = Math.max(0, start - MAX_CLUSTER);
      while (start > floor && !NFC.hasBoundaryBefore(out.charAt(--start))) {
        // Marks already written belong to the same letter.
      }
    }
    int from = start == out.length() ? begin : map.expected(start);
    String standard = NFC.normalize(out.substring(start) + c);
    if (standard.length() == out.length() - start + 1
        && out.indexOf(standard.substring(0, standard.length() - 1), start) == start) {
      put(standard.charAt(standard.length() - 1), begin, end);
      return;
    }
    out.setLength(start);
    map.truncate(start);
    for (int i = 0; i < standard.length(); i++) {
      put(standard.charAt(i), from, end);
    }
  }

  private int reference(int at) {
    int limit = Math.min(in.length(), at + MAX_REFERENCE);
    int semicolon = at + 1;
    while (semicolon < limit && isReferenceUnit(in.charAt(semicolon))) {
      semicolon++;
    }
    if (semicolon < limit && semicolon > at + 2 && in.charAt(semicolon) == ';') {
      String resolved = Parser.unescapeEntities(in.substring(at, semicolon + 1), true);
      if (resolved.charAt(0) != '&' || resolved.length() == 1) {
        for (int i = 0; i < resolved.length(); i++) {
          emitResolved(resolved, i, at, semicolon + 1);
        }
        return semicolon + 1;
      }
    }
    put('&', at, at + 1);
    return at + 1;
  }

  private void emitResolved(String resolved, int i, int begin, int end) {
    char c = resolved.charAt(i);
    boolean paired =
        i + 1 < resolved.length() && Character.isSurrogatePair(c, resolved.charAt(i + 1))
            || i > 0 && Character.isSurrogatePair(resolved.charAt(i - 1), c);
    if (paired || c == '&') {
      put(c, begin, end);
    } else {
      emit(c, begin, end);
    }
  }

  private static boolean isReferenceUnit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '#';
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[0x10000];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = kind((char) c);
    }
    return kinds;
  }

  private static byte kind(char c) {
    if (c == '\n') {
      return PLAIN;
    }
    if (c == '\r') {
      return RETURN;
    }
    if (c == '\u000B' || c == '\f' || c == '\u2028' || c == '\u2029') {
      return BREAK;
    }
    if (c == '\t' || c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
      return SPACE;
    }
    if (c == '&') {
      return AMPERSAND;
    }
    if (c >= 0x80 && c < 0xA0) {
      return C1;
    }
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c >= 0xFFFE) {
      return DROP;
    }
    if (c >= 0xFB00 && c <= 0xFB06) {
      return LIGATURE;
    }
    return c >= 0x300 && !(NFC.isNormalized(String.valueOf(c)) && NFC.hasBoundaryBefore(c))
        ? COMPOSE
        : PLAIN;
  }

  private static char[] windows1252() {
    char[] table = new char[0x20];
    Charset charset = Charset.forName("windows-1252");
    for (int i = 0; i < table.length; i++) {
      char c = new String(new byte[] {(byte) (0x80 + i)}, charset).charAt(0);
      table[i] = c == '\uFFFD' ? 0 : c;
    }
    return table;
  }
}
