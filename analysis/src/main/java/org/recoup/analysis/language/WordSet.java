package org.recoup.analysis.language;

import java.util.BitSet;

/**
 * A set of words of a vocabulary, by number, that also numbers its members. Takes a bit for each
 * number between its least member and its greatest. Immutable.
 */
final class WordSet {
  static final WordSet EMPTY = new WordSet(new BitSet());

  /** Bits of the members, 64 to a unit, the first unit being {@link #base}. */
  private final long[] bits;

  /** Members before each unit. */
  private final int[] before;

  private final int base;
  private final int size;

  private WordSet(BitSet words) {
    long[] all = words.toLongArray();
    base = Math.max(0, words.nextSetBit(0) >> 6);
    bits = new long[all.length - base];
    before = new int[bits.length];
    int count = 0;
    for (int i = 0; i < bits.length; i++) {
      bits[i] = all[base + i];
      before[i] = count;
      count += Long.bitCount(bits[i]);
    }
    size = count;
  }

  static WordSet of(BitSet words) {
    return words.isEmpty() ? EMPTY : new WordSet(words);
  }

  int size() {
    return size;
  }

  boolean has(int word) {
    int at = (word >> 6) - base;
    return at >= 0 && at < bits.length && (bits[at] & 1L << word) != 0;
  }

  /** How many members are less than a word; -1 for a word that is none. */
  int rank(int word) {
    int at = (word >> 6) - base;
    if (at < 0 || at >= bits.length || (bits[at] & 1L << word) == 0) {
      return -1;
    }
    return before[at] + Long.bitCount(bits[at] & (1L << word) - 1);
  }
}
