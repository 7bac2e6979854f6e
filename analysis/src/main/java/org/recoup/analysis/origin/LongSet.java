package org.recoup.analysis.origin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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
    return new LongSet(values.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
  }

  /** Whether a value is in the set. */
  public boolean contains(long value) {
    return sorted.length > 0 && Arrays.binarySearch(sorted, value) >= 0;
  }

  /** The values, ascending. */
  public List<Long> toList() {
    return Arrays.stream(sorted).boxed().toList();
  }

  /** Number of values. */
  public int size() {
    return sorted.length;
  }
}
