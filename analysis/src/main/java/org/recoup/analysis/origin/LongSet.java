package org.recoup.analysis.origin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/** An immutable set of hashes, as one sorted array. */
public final class LongSet {
  /** The set without elements. */
  public static final LongSet EMPTY = new LongSet(new long[0]);

  private final long[] sorted;

  private LongSet(long[] sorted) {
    this.sorted = sorted;
  }

  /** The set of some values. */
  public static LongSet of(Collection<Long> values) {
    return of(values.stream().mapToLong(Long::longValue).toArray());
  }

  /** The set of some values, in any order; a repeated one counts once. */
  public static LongSet of(long... values) {
    for (int i = 1; i < values.length; i++) {
      if (values[i - 1] >= values[i]) {
        return new LongSet(Arrays.stream(values).sorted().distinct().toArray());
      }
    }
    return values.length == 0 ? EMPTY : new LongSet(values.clone());
  }

  /** Whether a value is in the set. */
  public boolean contains(long value) {
    return sorted.length > 0 && Arrays.binarySearch(sorted, value) >= 0;
  }

  /** The value at a place in ascending order, from 0. */
  public long get(int place) {
    return sorted[place];
  }

  /** The smallest values, so many of them or all. */
  LongSet smallest(int count) {
    return count >= sorted.length ? this : new LongSet(Arrays.copyOf(sorted, count));
  }

  /** Those that are not in another set. */
  LongSet without(LongSet others) {
    return new LongSet(stream().filter(value -> !others.contains(value)).toArray());
  }

  /** The values, ascending. */
  public LongStream stream() {
    return Arrays.stream(sorted);
  }

  /** The values, ascending. */
  public List<Long> toList() {
    return stream().boxed().toList();
  }

  /** Number of values. */
  public int size() {
    return sorted.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LongSet that && Arrays.equals(sorted, that.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }

  @Override
  public String toString() {
    return Arrays.toString(sorted);
  }
}
