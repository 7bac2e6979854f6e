package org.recoup.analysis.text;

import java.util.Arrays;

/**
 * How often each of very many hashes occurs, in constant memory: a count-min sketch (Cormode and
 * Muthukrishnan 2005). A count is never too low; it is too high by what happens to share its cells,
 * which for the rare is little as long as the sketch has more cells than there are distinct hashes.
 *
 * <p>Adding and merging commute, so that the order of a corpus makes no difference. Mutable;
 * belongs to one thread while it grows.
 */
public final class FrequencySketch {
  private static final int ROWS = 3;

  private final int[] cells;
  private final int mask;
  private long documents;

  private FrequencySketch(int[] cells, long documents) {
    this.cells = cells;
    this.mask = cells.length / ROWS - 1;
    this.documents = documents;
  }

  /**
   * An empty sketch.
   *
   * @param columns cells of each of its {@value #ROWS} rows; a power of two
   */
  public static FrequencySketch ofColumns(int columns) {
    if (Integer.bitCount(columns) != 1) {
      throw new IllegalArgumentException("not a power of two: " + columns);
    }
    return new FrequencySketch(new int[columns * ROWS], 0);
  }

  /**
   * A sketch from its {@link #cells}.
   *
   * @param documents as {@link #documents()} gave it
   */
  public static FrequencySketch of(int[] cells, long documents) {
    return new FrequencySketch(cells.clone(), documents);
  }

  /** Counts one more occurrence of a hash. */
  public void add(long hash) {
    for (int row = 0; row < ROWS; row++) {
      int cell = cell(hash, row);
      if (cells[cell] != Integer.MAX_VALUE) {
        cells[cell]++;
      }
    }
  }

  /** Counts one more document. */
  public void addDocument() {
    documents++;
  }

  /** Takes in all that another sketch of the same size has counted. */
  public void merge(FrequencySketch other) {
    if (other.cells.length != cells.length) {
      throw new IllegalArgumentException("sketches of different sizes");
    }
    documents += other.documents;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = (int) Math.min(Integer.MAX_VALUE, (long) cells[i] + other.cells[i]);
    }
  }

  /** Occurrences of a hash: never fewer than there were. */
  public int count(long hash) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, cells[cell(hash, row)]);
    }
    return least;
  }

  /** Documents counted. */
  public long documents() {
    return documents;
  }

  /** A copy of the cells, row by row. */
  public int[] cells() {
    return cells.clone();
  }

  private int cell(long hash, int row) {
    long z = (hash + row) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 32)) * 0xD6E8FEB86659FD93L;
    z ^= z >>> 32;
    return row * (mask + 1) + (int) (z & mask);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrequencySketch that
        && documents == that.documents
        && Arrays.equals(cells, that.cells);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(cells) + Long.hashCode(documents);
  }
}
