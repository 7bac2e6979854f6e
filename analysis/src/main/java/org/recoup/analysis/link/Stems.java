package org.recoup.analysis.link;

import java.nio.charset.StandardCharsets;
import org.recoup.analysis.text.Folding;

/**
 * Hashes by which words of different articles are compared: case, accents and inflection make no
 * difference.
 *
 * <p>A stem is a word's first {@value #LETTERS} letters. On news of both languages that joins as
 * many inflections as a rule-based stemmer does, needs no rules, and works for a language that
 * nobody has described.
 */
public final class Stems {
  /** Letters of a stem. */
  static final int LETTERS = 6;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Stems() {}

  /** Hash of a content word's stem. */
  public static int word(CharSequence text, int begin, int end) {
    return bare((int) (mix(prefix(text, begin, end, LETTERS) + 1) >>> 32));
  }

  /** Hash of a name's word, whole: names do not inflect. */
  public static int name(CharSequence text, int begin, int end) {
    return bare((int) (mix(prefix(text, begin, end, Integer.MAX_VALUE) + 2) >>> 32));
  }

  /** A term with how often its text has it, 1 to 4 and more, in its two lowest bits. */
  public static int counted(int term, int occurrences) {
    return (term & ~3) | Math.min(3, Math.max(0, occurrences - 1));
  }

  /** A term without its count. */
  static int bare(int counted) {
    return counted & ~3;
  }

  /** The count of a term, 1 to 4. */
  static int occurrences(int counted) {
    return (counted & 3) + 1;
  }

  /** Hash of a string as it is. */
  public static long hash64(String string) {
    long hash = SEED;
    for (int i = 0; i < string.length(); i++) {
      hash = (hash ^ string.charAt(i)) * PRIME;
    }
    long mixed = mix(hash);
    return mixed == 0 ? 1 : mixed;
  }

  static int hash32(String string) {
    return (int) (hash64(string) >>> 32);
  }

  /** Stafford's variant 13 of MurmurHash3's finaliser. */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  static byte[] utf8(String string) {
    return string.getBytes(StandardCharsets.UTF_8);
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static long prefix(CharSequence text, int begin, int end, int letters) {
    long hash = SEED;
    int taken = 0;
    for (int i = begin; i < end && taken < letters; i++) {
      char c = text.charAt(i);
      char folded = Folding.fold(c);
      if (folded != 0) {
        hash = (hash ^ folded) * PRIME;
        taken++;
      }
    }
    return hash;
  }
}
