package org.recoup.analysis.text;

import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * The words of a text, each as a 64-bit hash of its letters and digits without case and accents, so
 * that «À LIRE», «À lire» and «a lire» are the same two words. Anything that is no letter or digit
 * parts words, apostrophes and hyphens too. The hash is the same in every run.
 */
final class FoldedWords {
  /** Stands for any word of digits alone. */
  static final long NUMBER = 1;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** The folded form of each code unit; 0 for one that is no part of a word. */
  private static final char[] FOLD = folding();

  private int size;
  private long[] hashes;
  private int[] begins;
  private int[] ends;

  private FoldedWords(int capacity) {
    hashes = new long[capacity];
    begins = new int[capacity];
    ends = new int[capacity];
  }

  /** The words that lie in {@code text[from, to)}. */
  static FoldedWords of(String text, int from, int to) {
    FoldedWords words = new FoldedWords(16 + (to - from) / 5);
    int at = from;
    while (at < to) {
      while (at < to && FOLD[text.charAt(at)] == 0) {
        at++;
      }
      if (at < to) {
        at = words.scan(text, at, to);
      }
    }
    return words;
  }

  static FoldedWords of(String text) {
    return of(text, 0, text.length());
  }

  private int scan(String text, int from, int to) {
    long hash = SEED;
    boolean digits = true;
    int at = from;
    while (at < to) {
      char folded = FOLD[text.charAt(at)];
      if (folded == 0) {
        break;
      }
      digits &= folded >= '0' && folded <= '9';
      hash = (hash ^ folded) * PRIME;
      at++;
    }
    add(digits ? hash | NUMBER : hash & ~NUMBER, from, at);
    return at;
  }

  private void add(long hash, int begin, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  long hash(int word) {
    return hashes[word];
  }

  /** Whether a word is written in digits alone. */
  boolean isNumber(int word) {
    return (hashes[word] & NUMBER) != 0;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  /** First word that begins at or after an offset. */
  int from(int offset) {
    int found = Arrays.binarySearch(begins, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Hash of the words [first, end) in their order. */
  long hash(int first, int end) {
    long hash = SEED;
    for (int word = first; word < end; word++) {
      hash = Long.rotateLeft(hash ^ hashes[word], 29) * PRIME;
    }
    return hash ^ hash >>> 32;
  }

  /** Whether the words [first, end) are the same as those from {@code other} on. */
  boolean same(int first, int end, int other) {
    if (other < 0 || other + end - first > size) {
      return false;
    }
    return Arrays.equals(hashes, first, end, hashes, other, other + end - first);
  }

  /** Whether the code unit can be part of a word. */
  static boolean isWordUnit(char c) {
    return FOLD[c] != 0;
  }

  private static char[] folding() {
    char[] table = new char[0x10000];
    for (char c = 0; c < 0xFFFF; c++) {
      if (Character.isLetterOrDigit(c)) {
        char lower = Character.toLowerCase(c);
        table[c] = lower < 0x250 ? withoutMarks(lower) : lower;
      }
    }
    return table;
  }

  private static char withoutMarks(char c) {
    return java.text.Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0);
  }
}
