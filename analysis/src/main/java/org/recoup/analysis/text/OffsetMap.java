package org.recoup.analysis.text;

import java.util.Arrays;

/**
 * Where each code unit of a cleaned text stood in the text before cleaning. Only the places where
 * the distance between the two changes are kept, so an untouched text costs nothing. Immutable once
 * built.
 */
final class OffsetMap {
  /** Maps every offset to itself. */
  static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0]);

  private final int[] at;
  private final int[] begins;
  private final int[] ends;

  /**
   * @param at cleaned offsets at which a new stretch begins, ascending
   * @param begins where the first unit of each stretch stood before cleaning
   * @param ends where that unit ended before cleaning; later units of the stretch are one unit wide
   */
  private OffsetMap(int[] at, int[] begins, int[] ends) {
    this.at = at;
    this.begins = begins;
    this.ends = ends;
  }

  /** Where the unit at a cleaned offset began before cleaning. */
  int begin(int offset) {
    int stretch = stretch(offset);
    if (stretch < 0) {
      return offset;
    }
    return offset == at[stretch] ? begins[stretch] : ends[stretch] + (offset - at[stretch] - 1);
  }

  /** Where the unit at a cleaned offset ended before cleaning. */
  int end(int offset) {
    int stretch = stretch(offset);
    return stretch < 0 ? offset + 1 : ends[stretch] + (offset - at[stretch]);
  }

  private int stretch(int offset) {
    int found = Arrays.binarySearch(at, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Collects the stretches of a text while it is cleaned from left to right. */
  static final class Builder {
    private int[] at = new int[16];
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private int size;

    /**
     * Says that the unit at {@code offset}, and one for one those after it, came from [begin, end)
     * and what follows it.
     */
    void map(int offset, int begin, int end) {
      if (end == begin + 1 && begin == expected(offset)) {
        return;
      }
      if (size == at.length) {
        at = Arrays.copyOf(at, size * 2);
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      at[size] = offset;
      begins[size] = begin;
      ends[size] = end;
      size++;
    }

    /** Takes back everything said of offsets from {@code offset} on. */
    void truncate(int offset) {
      while (size > 0 && at[size - 1] >= offset) {
        size--;
      }
    }

    /**
     * Where the unit at {@code offset}, one of the last few or the next, begins by what has been
     * said so far.
     */
    int expected(int offset) {
      int last = size - 1;
      while (last >= 0 && at[last] > offset) {
        last--;
      }
      if (last < 0) {
        return offset;
      }
      return offset == at[last] ? begins[last] : ends[last] + (offset - at[last] - 1);
    }

    OffsetMap build() {
      return size == 0
          ? IDENTITY
          : new OffsetMap(
              Arrays.copyOf(at, size), Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
    }
  }
}
