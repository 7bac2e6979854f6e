package org.recoup.analysis.entity;

import java.text.Normalizer;

/**
 * Letters of names made comparable: lower case, without accents, hyphens, blanks, apostrophes or
 * dots, so that «N’Djaména», "N'Djamena" and "Ndjamena" are one.
 */
final class NameFold {
  /** Folded letter of every code unit below 0x250; 0 for what is no letter or digit. */
  private static final char[] LATIN = new char[0x250];

  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  static {
    for (char c = 0; c < LATIN.length; c++) {
      if (Character.isLetterOrDigit(c)) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        LATIN[c] = Character.toLowerCase(parts.charAt(0));
      }
    }
    // Letters that no decomposition leads back to a plain one.
    LATIN['ł'] = 'l';
    LATIN['Ł'] = 'l';
    LATIN['đ'] = 'd';
    LATIN['Đ'] = 'd';
    LATIN['ø'] = 'o';
    LATIN['Ø'] = 'o';
    LATIN['ı'] = 'i';
  }

  private NameFold() {}

  /** A code unit's letter; 0 where it counts for nothing. */
  static char letter(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** Adds the letters of {@code text[begin, end)} to a 64-bit FNV-1a hash. */
  static long hash(long hash, CharSequence text, int begin, int end) {
    long h = hash;
    for (int i = begin; i < end; i++) {
      char letter = letter(text.charAt(i));
      if (letter != 0) {
        h = (h ^ letter) * PRIME;
      }
    }
    return h;
  }

  /** A name's letters. */
  static String of(CharSequence name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char letter = letter(name.charAt(i));
      if (letter != 0) {
        folded.append(letter);
      }
    }
    return folded.toString();
  }
}
