package org.recoup.analysis.origin;

import java.text.Normalizer;

/** Hash of a word without case and accents. */
final class FoldedWord {
  private static final int TABLE = 0x250;
  private static final char[] FOLDED = foldedLatin();
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private FoldedWord() {}

  /** Adds a folded character (FNV-1a). */
  static long add(long hash, char folded) {
    return (hash ^ folded) * PRIME;
  }

  /** The base letter in lower case, a digit as it is; 0 for marks, apostrophes, separators. */
  static char fold(char c) {
    if (c < TABLE) {
      return FOLDED[c];
    }
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : 0;
  }

  private static char[] foldedLatin() {
    char[] table = new char[TABLE];
    for (char c = 0; c < TABLE; c++) {
      if (Character.isLetterOrDigit(c)) {
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        table[c] = Character.toLowerCase(base.charAt(0));
      }
    }
    return table;
  }
}
