package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How often each of some terms stands in a text. */
final class TermCounts {
  private int[] terms = new int[64];
  private int[] counts = new int[64];
  private int size;

  /** Where each term stands in {@link #terms}, plus one, in open addressing. */
  private int[] places = new int[256];

  /** Counts a term so many times more. */
  void add(int term, int times) {
    int mask = places.length - 1;
    int slot = spread(term) & mask;
    while (places[slot] != 0) {
      if (terms[places[slot] - 1] == term) {
        counts[places[slot] - 1] += times;
        return;
      }
      slot = slot + 1 & mask;
    }
    if (size == terms.length) {
      grow();
      add(term, times);
      return;
    }
    terms[size] = term;
    counts[size] = times;
    places[slot] = ++size;
  }

  private void grow() {
    terms = Arrays.copyOf(terms, size * 2);
    counts = Arrays.copyOf(counts, size * 2);
    places = new int[places.length * 2];
    for (int i = 0; i < size; i++) {
      int slot = spread(terms[i]) & places.length - 1;
      while (places[slot] != 0) {
        slot = slot + 1 & places.length - 1;
      }
      places[slot] = i + 1;
    }
  }

  private static int spread(int term) {
    return (term * 0x9E3779B9) >>> 8;
  }

  /** The terms that stand most often, the earlier first among equals, each with its count. */
  List<Integer> most(int limit) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) -counts[i] << 32) + i;
    }
    Arrays.sort(order);
    List<Integer> most = new ArrayList<>(Math.min(size, limit));
    for (int i = 0; i < size && i < limit; i++) {
      int place = (int) order[i];
      most.add(Stems.counted(terms[place], counts[place]));
    }
    return most;
  }
}
