package org.recoup.analysis.language;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of some sets hold a word of the vocabulary: a row of bits for each word, one bit for each
 * set. What is asked of one word stands together in memory, and words that the same sets hold share
 * a row. Immutable.
 */
final class WordTable {
  /** The row of a word that no set holds. */
  static final int EMPTY = 0;

  /** Where the row of each word begins. */
  private final int[] rowOf;

  private final long[] rows;
  private final int width;

  /**
   * A table.
   *
   * @param sets words by number
   * @param words size of the vocabulary
   */
  WordTable(List<BitSet> sets, int words) {
    width = sets.size() + 63 >> 6;
    rowOf = new int[words];
    BitSet[] rowOfWord = new BitSet[words];
    for (int set = 0; set < sets.size(); set++) {
      BitSet members = sets.get(set);
      for (int word = members.nextSetBit(0); word >= 0; word = members.nextSetBit(word + 1)) {
        if (rowOfWord[word] == null) {
          rowOfWord[word] = new BitSet(sets.size());
        }
        rowOfWord[word].set(set);
      }
    }
    Map<BitSet, Integer> numbers = new HashMap<>();
    numbers.put(new BitSet(), EMPTY);
    long[] filled = new long[width];
    for (int word = 0; word < words; word++) {
      if (rowOfWord[word] != null) {
        int row = numbers.computeIfAbsent(rowOfWord[word], r -> numbers.size());
        rowOf[word] = row * width;
        if ((row + 1) * width > filled.length) {
          filled = Arrays.copyOf(filled, (row + 1) * width * 2);
        }
        long[] bits = rowOfWord[word].toLongArray();
        System.arraycopy(bits, 0, filled, row * width, bits.length);
      }
    }
    rows = Arrays.copyOf(filled, numbers.size() * width);
  }

  /** Units of 64 bits that a row takes. */
  int width() {
    return width;
  }

  /** Whether a set holds a word. */
  boolean has(int set, int word) {
    return (rows[rowOf[word] + (set >> 6)] & 1L << set) != 0;
  }

  /** Where a word's row begins. */
  int row(int word) {
    return rowOf[word];
  }

  /** One unit of the row that begins at a place. */
  long bits(int row, int unit) {
    return rows[row + unit];
  }

  /** Adds the sets that hold a word to others. */
  void addTo(long[] sets, int word) {
    int row = rowOf[word];
    for (int i = 0; i < width; i++) {
      sets[i] |= rows[row + i];
    }
  }
}
