package org.recoup.analysis.text;

/**
 * Hash of a word's lower-cased form, the same whether it is computed while scanning a text or for a
 * lexicon's entry. Typographic apostrophes count as plain ones. With 64 bits, two words of the same
 * hash are taken to be one: among ten thousand known words the chance that another word is taken
 * for any of them is one in 10^15.
 */
public final class WordHash {
  static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The folded form of each code unit: a look-up costs less than to ask what letter it is. */
  private static final char[] FOLD = new char[0x10000];

  static {
    for (int c = 0; c < FOLD.length; c++) {
      FOLD[c] = Character.toLowerCase((char) c);
    }
    FOLD['’'] = '\'';
    FOLD['ʼ'] = '\'';
    FOLD['‘'] = '\'';
  }

  private WordHash() {}

  /** Adds one code unit (FNV-1a over lower-cased code units). */
  static long add(long hash, char c) {
    return (hash ^ FOLD[c]) * PRIME;
  }

  /** The code unit in lower case, apostrophes made plain. */
  public static char fold(char c) {
    return FOLD[c];
  }

  /** Hash of {@code text[begin, end)}. */
  public static long of(CharSequence text, int begin, int end) {
    long hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = add(hash, text.charAt(i));
    }
    return hash;
  }

  static long of(char[] text, int begin, int end) {
    long hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = add(hash, text[i]);
    }
    return hash;
  }
}
