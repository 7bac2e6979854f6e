package org.recoup.analysis.text;

import java.text.Normalizer;

/**
 * What is left of a character when case and accents are set aside, so that «Évreux», «EVREUX» and
 * «evreux» are one word.
 */
public final class Folding {
  private static final int LATIN_END = 0x250;
  private static final char[] FOLDED = table();

  private Folding() {}

  /** The base letter in lower case, a digit as it is; 0 for marks, apostrophes, separators. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      if (c < LATIN_END && Character.isLetterOrDigit(c)) {
        table[i] =
            Character.toLowerCase(
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0));
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        table[i] = Character.toLowerCase(c);
      }
    }
    return table;
  }
}
