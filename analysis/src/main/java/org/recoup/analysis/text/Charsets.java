package org.recoup.analysis.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Decodes the bytes of a page or a text file. In order: a byte order mark; valid UTF-8, which other
 * encodings hardly ever are by chance; the character set of the HTTP header; that of the page's
 * {@code meta} element; detection by the bytes' statistics. What is labelled Latin-1 or ASCII is
 * read as windows-1252, as browsers do.
 */
public final class Charsets {
  private static final int HEAD = 4_096;
  private static final int SAMPLE = 65_536;
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** A detector less sure than this, in per cent, is not believed. */
  private static final int SURE = 20;

  private Charsets() {}

  /**
   * The text that bytes spell. Malformed sequences become U+FFFD.
   *
   * @param bytes a page or a text
   * @param contentType value of the HTTP header {@code Content-Type}, or null
   */
  public static String decode(byte[] bytes, String contentType) {
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (mark == 0 && startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (mark == 0 && startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (mark > 0) {
      return new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
    }
    String utf8 = strictUtf8(bytes);
    if (utf8 != null) {
      return utf8;
    }
    Charset stated = named(after(contentType == null ? "" : contentType, "charset="));
    if (stated == null) {
      stated =
          named(
              after(
                  new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1),
                  "charset="));
    }
    return new String(bytes, stated == null ? detected(bytes) : stated);
  }

  private static boolean startsWith(byte[] bytes, int... units) {
    for (int i = 0; i < units.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != units[i]) {
        return false;
      }
    }
    return true;
  }

  private static String strictUtf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The name that follows a key, in or without quotes. */
  private static String after(String text, String key) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(key);
    if (at < 0) {
      return "";
    }
    int begin = at + key.length();
    while (begin < text.length() && "\"' ".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    int end = begin;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "-_:.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(begin, end);
  }

  /**
   * The character set of a name; null for none, for an unknown one, and for UTF-8, which the bytes
   * are not.
   */
  private static Charset named(String name) {
    if (name.isEmpty()) {
      return null;
    }
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return latin ? WINDOWS_1252 : charset.equals(StandardCharsets.UTF_8) ? null : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Charset detected(byte[] bytes) {
    // A page in UTF-8 with a few broken bytes is still one: most of its long sequences are whole.
    if (isMostlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    CharsetMatch match =
        new CharsetDetector()
            .setText(Arrays.copyOf(bytes, Math.min(SAMPLE, bytes.length)))
            .detect();
    Charset charset = match == null || match.getConfidence() < SURE ? null : named(match.getName());
    return charset == null ? WINDOWS_1252 : charset;
  }

  private static boolean isMostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      whole += length > 1 ? 1 : 0;
      broken += length == 0 ? 1 : 0;
      i += Math.max(1, length);
    }
    return whole > 2 * broken;
  }

  /** Length of the UTF-8 sequence at an index; 0 where there is none. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length =
        lead < 0x80
            ? 1
            : lead >= 0xC2 && lead < 0xE0
                ? 2
                : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    for (int i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
