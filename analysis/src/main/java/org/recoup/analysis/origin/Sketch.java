package org.recoup.analysis.origin;

import java.util.Arrays;
import java.util.List;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Document;

/**
 * A sample of an article's shingles (runs of {@value #SHINGLE} words), by which the share of one
 * text that stands in another is estimated without either text.
 *
 * <p>A shingle is kept if its hash is small, and no more than {@value #CAPACITY} are kept: the
 * hashes are the sample's smallest, so that a short item is kept whole and a long text is sampled
 * evenly, and any two texts are comparable below the smaller of their thresholds. That is a
 * bottom-k sample read as a FracMinHash (Irber et al. 2022, "Lightweight compositional analysis of
 * metagenomes with FracMinHash"): unlike MinHash, whose bands estimate the overlap of two sets of
 * like size, it estimates containment, and a copy keeps its containment inside an article that is
 * several times as long. Bands would also need as many permutations as there are values; this needs
 * one hash for each word.
 *
 * <p>Words are folded: case, accents, punctuation, hyphens and apostrophes make no difference.
 *
 * @param hashes the kept hashes, ascending, each once; from 0 to 2<sup>62</sup>
 * @param lead the smallest hashes of the body's first words, ascending: a shortened copy keeps its
 *     lead
 * @param threshold the greatest hash that would have been kept; {@link Long#MAX_VALUE} where all
 *     were
 * @param shingles shingles of the whole text, repeated ones included
 */
public record Sketch(List<Long> hashes, List<Long> lead, long threshold, int shingles) {
  /**
   * Words of a shingle. Four keep apart what five do and leave twice as many whole after an
   * editor's hand.
   */
  static final int SHINGLE = 4;

  /** Hashes kept at most. */
  static final int CAPACITY = 56;

  /** Words of the body that make up its lead. */
  private static final int LEAD_WORDS = 48;

  /** Hashes of the lead kept at most. */
  private static final int LEAD_CAPACITY = 3;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Powers of the multiplier modulo 2^64, as a rolling hash takes them. */
  @SuppressWarnings("ConstantOverflow")
  private static final long SQUARED = MULTIPLIER * MULTIPLIER;

  @SuppressWarnings("ConstantOverflow")
  private static final long CUBED = SQUARED * MULTIPLIER;

  public Sketch {
    hashes = List.copyOf(hashes);
    lead = List.copyOf(lead);
  }

  /**
   * The sketch of an article's title and kept body. No shingle crosses from one kept stretch into
   * the next.
   */
  public static Sketch of(Document document) {
    Sample sample = new Sample(CAPACITY);
    Sample lead = new Sample(LEAD_CAPACITY);
    Sample none = new Sample(1);
    boolean leadSeen = false;
    for (Span kept : document.kept()) {
      boolean body = kept.begin() >= document.bodyBegin();
      shingle(document.text(), kept, sample, body && !leadSeen ? lead : none);
      leadSeen |= body;
    }
    return new Sketch(sample.values(), lead.values(), sample.threshold(), sample.offered());
  }

  /** Whether the text has too few words to be compared. */
  public boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** How the shingles of this text and of another overlap, with chrome left out of both. */
  public Overlap overlap(Sketch other, LongSet chrome) {
    long common = Math.min(threshold, other.threshold);
    int mine = 0;
    int theirs = 0;
    int both = 0;
    int i = 0;
    int j = 0;
    while (true) {
      long a = i < hashes.size() ? hashes.get(i) : Long.MAX_VALUE;
      long b = j < other.hashes.size() ? other.hashes.get(j) : Long.MAX_VALUE;
      long next = Math.min(a, b);
      if (next == Long.MAX_VALUE || next > common) {
        return new Overlap(mine, theirs, both);
      }
      i += a == next ? 1 : 0;
      j += b == next ? 1 : 0;
      if (!chrome.contains(next)) {
        mine += a == next ? 1 : 0;
        theirs += b == next ? 1 : 0;
        both += a == b ? 1 : 0;
      }
    }
  }

  /**
   * Shingles of two texts below their common threshold.
   *
   * @param mine those of the first
   * @param theirs those of the second
   * @param both those of both
   */
  public record Overlap(int mine, int theirs, int both) {
    /** Share of the smaller text that stands in the larger, 0 to 1; 0 where either has none. */
    public double containment() {
      int smaller = Math.min(mine, theirs);
      return smaller == 0 ? 0 : (double) both / smaller;
    }

    /** Share of the first text that stands in the second, 0 to 1. */
    public double containmentOfMine() {
      return mine == 0 ? 0 : (double) both / mine;
    }

    /** Shared shingles over all, 0 to 1. */
    public double resemblance() {
      int all = mine + theirs - both;
      return all == 0 ? 0 : (double) both / all;
    }
  }

  /** Offers the shingles of the words in one kept stretch. */
  private static void shingle(String text, Span kept, Sample sample, Sample lead) {
    long a = 0;
    long b = 0;
    long c = 0;
    int words = 0;
    int at = kept.begin();
    while (at < kept.end()) {
      long word = FoldedWord.SEED;
      char letter;
      while (at < kept.end() && (letter = FoldedWord.fold(text.charAt(at))) != 0) {
        word = FoldedWord.add(word, letter);
        at++;
      }
      at++;
      if (word == FoldedWord.SEED) {
        continue;
      }
      words++;
      if (words >= SHINGLE) {
        long hash = mix(a * CUBED + b * SQUARED + c * MULTIPLIER + word);
        sample.offer(hash);
        if (words <= LEAD_WORDS) {
          lead.offer(hash);
        }
      }
      a = b;
      b = c;
      c = word;
    }
  }

  /**
   * Stafford's variant 13 of MurmurHash3's finaliser, cut to 62 bits so that hashes are positive
   * and below any sentinel.
   */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return (x ^ (x >>> 31)) >>> 2;
  }

  /** The smallest distinct values of those offered. */
  private static final class Sample {
    private final int capacity;
    private final long[] kept;
    private int size;
    private int offered;
    private long limit = Long.MAX_VALUE;

    Sample(int capacity) {
      this.capacity = capacity;
      kept = new long[capacity * 4];
    }

    void offer(long value) {
      offered++;
      if (value < limit) {
        kept[size++] = value;
        if (size == kept.length) {
          compact();
        }
      }
    }

    /** Sorts, drops repeats and what exceeds the capacity. */
    private void compact() {
      Arrays.sort(kept, 0, size);
      int distinct = 0;
      for (int i = 0; i < size && distinct < capacity; i++) {
        if (distinct == 0 || kept[distinct - 1] != kept[i]) {
          kept[distinct++] = kept[i];
        }
      }
      size = distinct;
      if (size == capacity) {
        limit = kept[capacity - 1];
      }
    }

    List<Long> values() {
      compact();
      return Arrays.stream(kept, 0, size).boxed().toList();
    }

    long threshold() {
      return limit;
    }

    int offered() {
      return offered;
    }
  }
}
