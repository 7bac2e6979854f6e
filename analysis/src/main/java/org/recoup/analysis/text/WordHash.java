package org.recoup.analysis.text;

/**
 * Hash of a word's lower-cased form, the same whether it is computed while scanning a text or for a
 * lexicon's entry. Typographic apostrophes count as plain ones.
 */
public final class WordHash {
  static final int SEED = 0x811c9dc5;
  private static final int PRIME = 0x01000193;

  private WordHash() {}

  /** Adds one code unit (FNV-1a over lower-cased code units). */
  static int add(int hash, char c) {
    return (hash ^ fold(c)) * PRIME;
  }

  /** The code unit in lower case, apostrophes made plain. */
  public static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' || c == 'ʼ' || c == '‘' ? '\'' : Character.toLowerCase(c);
  }

  /** Hash of {@code text[begin, end)}. */
  public static int of(char[] text, int begin, int end) {
    int hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = add(hash, text[i]);
    }
    return hash;
  }
}
