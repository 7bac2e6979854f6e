package org.recoup.analysis.entity;

import java.util.Arrays;
import org.recoup.analysis.text.Tokens;

/**
 * Finds which of very many names begin at a token, the longest first. Names are kept as 64-bit
 * hashes of their folded letters: with a million names the chance that any word of a text is taken
 * for a name it is not is one in 10^13. Immutable once built; 20 bytes or so a name.
 */
final class NameIndex {
  /** Most tokens of one name. */
  private static final int MAX_TOKENS = 8;

  private final long[] hashes;
  private final int[] firstValue;
  private final int[] values;
  private final long[] prefixes;

  /** What names begin at a token. Reused from token to token by one thread. */
  static final class Hit {
    /** One past the last token of the longest name; -1 where there is none. */
    int end = -1;

    /** Place of the longest name in the index. */
    int slot = -1;
  }

  private NameIndex(long[] hashes, int[] firstValue, int[] values, long[] prefixes) {
    this.hashes = hashes;
    this.firstValue = firstValue;
    this.values = values;
    this.prefixes = prefixes;
  }

  /** Collects names. */
  static final class Builder {
    private long[] hashes = new long[1 << 12];
    private int[] values = new int[1 << 12];
    private int size;
    private final long[] prefixes;
    private final int prefixMask;

    /** For about so many names. */
    Builder(int names) {
      int bits = Integer.highestOneBit(Math.max(1 << 12, names * 16));
      prefixes = new long[bits >> 6];
      prefixMask = bits - 1;
    }

    /**
     * Adds a name; every stretch of it from its first letter to the end of a word may lead to it.
     */
    void add(CharSequence name, int value) {
      add(name, 0, name.length(), value);
    }

    /** Adds the name {@code text[begin, end)}. */
    void add(CharSequence text, int begin, int end, int value) {
      long hash = NameFold.SEED;
      boolean inWord = false;
      for (int i = begin; i < end; i++) {
        char letter = NameFold.letter(text.charAt(i));
        if (letter == 0) {
          if (inWord) {
            addPrefix(hash);
          }
          inWord = false;
        } else {
          hash = NameFold.hash(hash, text, i, i + 1);
          inWord = true;
        }
      }
      addPrefix(hash);
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        values = Arrays.copyOf(values, size * 2);
      }
      hashes[size] = hash;
      values[size++] = value;
    }

    private void addPrefix(long hash) {
      int bit = (int) (hash >>> 32) & prefixMask;
      prefixes[bit >> 6] |= 1L << (bit & 63);
    }

    NameIndex build() {
      int capacity = Integer.highestOneBit(Math.max(2, size * 2)) * 2;
      int mask = capacity - 1;
      long[] table = new long[capacity];
      int[] counts = new int[capacity + 1];
      int[] slots = new int[size];
      for (int i = 0; i < size; i++) {
        int slot = slotOf(table, mask, hashes[i]);
        table[slot] = hashes[i];
        counts[slot + 1]++;
        slots[i] = slot;
      }
      for (int i = 0; i < capacity; i++) {
        counts[i + 1] += counts[i];
      }
      int[] ordered = new int[size];
      int[] next = Arrays.copyOf(counts, capacity);
      for (int i = 0; i < size; i++) {
        ordered[next[slots[i]]++] = values[i];
      }
      return new NameIndex(table, counts, ordered, prefixes);
    }
  }

  private static int slotOf(long[] table, int mask, long hash) {
    int slot = (int) (hash ^ (hash >>> 29)) & mask;
    while (table[slot] != 0 && table[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /**
   * Hashes of the runs of tokens that begin at one token, computed once for all the indexes that
   * they are looked up in. Reused from token to token by one thread.
   */
  static final class Run {
    private final Tokens tokens;
    private final long[] hashes = new long[MAX_TOKENS];
    private final int[] ends = new int[MAX_TOKENS];
    private int first = -1;
    private int limit;
    private long seed;
    private int size;

    Run(Tokens tokens) {
      this.tokens = tokens;
    }

    /** The runs from a token to a limit. */
    Run at(int token, int limit) {
      return from(NameFold.SEED, token, limit);
    }

    /** The same with a word before them that the text spells otherwise: «Le» of «au Mans». */
    Run behind(CharSequence word, int token, int limit) {
      return from(NameFold.hash(NameFold.SEED, word, 0, word.length()), token, limit);
    }

    private Run from(long seed, int token, int limit) {
      if (token != first || limit != this.limit || seed != this.seed) {
        first = token;
        this.limit = limit;
        this.seed = seed;
        size = 0;
      }
      return this;
    }

    /** Whether there is a run of {@code n + 1} words. */
    private boolean has(int n) {
      while (size <= n) {
        int at = size == 0 ? first : ends[size - 1];
        if (at < limit && tokens.isPunctuation(at) && joins(tokens, at, first)) {
          at++;
        }
        if (at >= limit || tokens.isPunctuation(at)) {
          return false;
        }
        long before = size == 0 ? seed : hashes[size - 1];
        hashes[size] = NameFold.hash(before, tokens.text(), tokens.begin(at), tokens.end(at));
        ends[size++] = at + 1;
      }
      return true;
    }
  }

  /** Looks for the longest name among the runs. */
  boolean find(Run run, Hit hit) {
    hit.end = -1;
    for (int n = 0; n < MAX_TOKENS && run.has(n); n++) {
      long hash = run.hashes[n];
      if (!mayBegin(hash)) {
        break;
      }
      int slot = slotOf(hashes, hashes.length - 1, hash);
      if (hashes[slot] == hash) {
        hit.end = run.ends[n];
        hit.slot = slot;
      }
    }
    return hit.end > 0;
  }

  /** Whether some name may begin with a run of words; a bit a hash, far smaller than the table. */
  private boolean mayBegin(long hash) {
    int bit = (int) (hash >>> 32) & (prefixes.length * 64 - 1);
    return (prefixes[bit >> 6] & (1L << (bit & 63))) != 0;
  }

  /** A dot after an abbreviation joins («St. Louis»). */
  private static boolean joins(Tokens tokens, int i, int first) {
    return i > first && tokens.firstChar(i) == '.' && !tokens.spaceBefore(i);
  }

  /** Place of a whole name in the index, or -1. */
  int slot(CharSequence name) {
    long hash = NameFold.hash(NameFold.SEED, name, 0, name.length());
    int slot = slotOf(hashes, hashes.length - 1, hash);
    return hashes[slot] == hash ? slot : -1;
  }

  /** Whether one token is by itself a name. */
  boolean contains(Tokens tokens, int token) {
    long hash = NameFold.hash(NameFold.SEED, tokens.text(), tokens.begin(token), tokens.end(token));
    return mayBegin(hash) && hashes[slotOf(hashes, hashes.length - 1, hash)] == hash;
  }

  /** Number of values of the names at a place. */
  int count(int slot) {
    return firstValue[slot + 1] - firstValue[slot];
  }

  /** One of the values at a place, in the order in which they were added. */
  int value(int slot, int n) {
    return values[firstValue[slot] + n];
  }
}
