package org.recoup.analysis.origin;

import java.util.Arrays;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.Folding;

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
public record Sketch(LongSet hashes, LongSet lead, long threshold, int shingles) {
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

  /** FNV-1a's offset and prime, for the hash of a word. */
  private static final long SEED = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final int HASH_BITS = 62;

  /** A word and what parts it from the next, in characters; French and English news. */
  private static final int LETTERS_A_WORD = 6;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Powers of the multiplier modulo 2^64, as a rolling hash takes them. */
  @SuppressWarnings("ConstantOverflow")
  private static final long SQUARED = MULTIPLIER * MULTIPLIER;

  @SuppressWarnings("ConstantOverflow")
  private static final long CUBED = SQUARED * MULTIPLIER;

  /**
   * The sketch of an article's title and kept body. No shingle crosses from one kept stretch into
   * the next.
   */
  public static Sketch of(Document document) {
    int length = document.text().length();
    Sketch guess = of(document, likelyThreshold(length));
    return guess.hashes.size() == CAPACITY || guess.threshold == Long.MAX_VALUE
        ? guess
        : of(document, Long.MAX_VALUE);
  }

  /**
   * A hash that a text of some length has half as many again of the smallest below as are kept:
   * most need not be sorted. A guess that turns out too low costs a second pass, no more.
   */
  private static long likelyThreshold(int length) {
    double words = (double) length / LETTERS_A_WORD;
    double share = 1.6 * CAPACITY / words;
    return share >= 1 ? Long.MAX_VALUE : (long) (share * (1L << HASH_BITS));
  }

  private static Sketch of(Document document, long limit) {
    Sample sample = new Sample(CAPACITY, limit);
    Sample lead = new Sample(LEAD_CAPACITY, Long.MAX_VALUE);
    Sample none = new Sample(0, 0);
    char[] text = document.text().toCharArray();
    boolean leadSeen = false;
    for (Span kept : document.kept()) {
      boolean body = kept.begin() >= document.bodyBegin();
      shingle(text, kept, sample, body && !leadSeen ? lead : none);
      leadSeen |= body;
    }
    return new Sketch(sample.values(), lead.values(), sample.threshold(), sample.offered());
  }

  /** Whether the text has too few words to be compared. */
  public boolean isEmpty() {
    return hashes.isEmpty();
  }

  /** The sketch without some shingles, such as a site's chrome. */
  public Sketch without(LongSet chrome) {
    if (chrome.size() == 0) {
      return this;
    }
    return new Sketch(hashes.without(chrome), lead.without(chrome), threshold, shingles);
  }

  /** The sketch with fewer hashes. */
  public Sketch brief(int capacity) {
    if (hashes.size() <= capacity) {
      return new Sketch(hashes, LongSet.EMPTY, threshold, shingles);
    }
    return new Sketch(hashes.smallest(capacity), LongSet.EMPTY, hashes.get(capacity - 1), shingles);
  }

  /** How the shingles of this text and of another overlap. */
  public Overlap overlap(Sketch other) {
    long common = Math.min(threshold, other.threshold);
    int mine = 0;
    int theirs = 0;
    int both = 0;
    while (true) {
      long a = mine < hashes.size() ? hashes.get(mine) : Long.MAX_VALUE;
      long b = theirs < other.hashes.size() ? other.hashes.get(theirs) : Long.MAX_VALUE;
      long next = Math.min(a, b);
      if (next == Long.MAX_VALUE || next > common) {
        return new Overlap(mine, theirs, both);
      }
      mine += a == next ? 1 : 0;
      theirs += b == next ? 1 : 0;
      both += a == b ? 1 : 0;
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
  private static void shingle(char[] text, Span kept, Sample sample, Sample lead) {
    long a = 0;
    long b = 0;
    long c = 0;
    int words = 0;
    long word = SEED;
    int end = kept.end();
    for (int at = kept.begin(); at <= end; at++) {
      char letter = at < end ? Folding.fold(text[at]) : 0;
      if (letter != 0) {
        word = (word ^ letter) * PRIME;
      } else if (word != SEED) {
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
        word = SEED;
      }
    }
  }

  /**
   * Hash of a sentence's folded words.
   *
   * @param least words that it must have
   * @return 0 where it has fewer
   */
  static long sentence(String text, int least) {
    long hash = 0;
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      long word = SEED;
      char letter;
      while (at < text.length() && (letter = Folding.fold(text.charAt(at))) != 0) {
        word = (word ^ letter) * PRIME;
        at++;
      }
      at++;
      if (word != SEED) {
        hash = hash * MULTIPLIER + word;
        words++;
      }
    }
    return words < least ? 0 : mix(hash);
  }

  /**
   * Stafford's variant 13 of MurmurHash3's finaliser, cut to 62 bits so that hashes are positive
   * and below any sentinel.
   */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return (x ^ (x >>> 31)) >>> (Long.SIZE - HASH_BITS);
  }

  /** The smallest distinct values of those offered that are below a limit. */
  private static final class Sample {
    private final int capacity;
    private final long[] kept;
    private int size;
    private int offered;
    private long limit;

    Sample(int capacity, long limit) {
      this.capacity = capacity;
      this.limit = limit;
      kept = new long[capacity * 3 + 1];
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
      if (size == capacity && capacity > 0) {
        limit = kept[capacity - 1];
      }
    }

    LongSet values() {
      compact();
      return LongSet.of(Arrays.copyOf(kept, size));
    }

    long threshold() {
      return limit;
    }

    int offered() {
      return offered;
    }
  }
}
