package org.recoup.output.report;

import java.util.Arrays;
import org.recoup.analysis.text.Hash64;

/**
 * Numbers by id, at 24 bytes or fewer an id: ids are kept as 64 bits of their hash, which among a
 * hundred million ids would confuse two once in three thousand tables.
 */
final class IdTable {
  /** What {@link #get} gives for an id that was never put. */
  static final int NONE = -1;

  private long[] hashes = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  IdTable() {
    Arrays.fill(numbers, NONE);
  }

  /** Sets an id's number, 0 or more; the last one stays. */
  void put(String id, int number) {
    if (2 * size >= hashes.length) {
      grow();
    }
    long hash = Hash64.of(id);
    int slot = slot(hash);
    if (numbers[slot] == NONE) {
      size++;
    }
    hashes[slot] = hash;
    numbers[slot] = number;
  }

  int get(String id) {
    return numbers[slot(Hash64.of(id))];
  }

  /** Number of different ids. */
  int size() {
    return size;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (numbers[slot] != NONE && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new long[2 * oldHashes.length];
    numbers = new int[hashes.length];
    Arrays.fill(numbers, NONE);
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != NONE) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
