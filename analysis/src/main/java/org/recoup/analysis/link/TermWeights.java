package org.recoup.analysis.link;

import java.util.List;
import java.util.stream.IntStream;
import org.recoup.analysis.text.FrequencySketch;

/**
 * How telling a name or word is in this corpus: its inverse document frequency, ln((N + n) / (df +
 * d)), from a bounded sketch. The added {@value #PRIOR_DOCUMENTS} documents, in {@value
 * #PRIOR_FREQUENCY} of which every word is taken to stand, keep a corpus of a few articles from
 * calling every shared word common.
 */
public final class TermWeights {
  private static final double PRIOR_DOCUMENTS = 1000;
  private static final double PRIOR_FREQUENCY = 1;

  private final FrequencySketch frequencies;
  private final double logDocuments;

  private TermWeights(FrequencySketch frequencies) {
    this.frequencies = frequencies;
    this.logDocuments = Math.log(frequencies.documents() + PRIOR_DOCUMENTS);
  }

  /** Weights by the frequencies of a corpus, counted by {@link #count}. */
  public static TermWeights of(FrequencySketch frequencies) {
    return new TermWeights(frequencies);
  }

  /** Counts the names and words of one profile; those of main stories make up the corpus. */
  public static void count(Profile profile, FrequencySketch frequencies) {
    if (!profile.isMain()) {
      return;
    }
    frequencies.addDocument();
    List<Integer> buckets = BlockKeys.buckets(profile);
    IntStream.concat(IntStream.of(profile.names), IntStream.of(profile.words))
        .map(Stems::bare)
        .distinct()
        .forEach(
            term -> {
              frequencies.add(term);
              buckets.forEach(bucket -> frequencies.add(near(term, bucket)));
            });
    if (profile.isWithinCountry()) {
      for (int bucket : buckets) {
        frequencies.add(there(profile.place, bucket));
        frequencies.add(there(profile.country(), bucket));
      }
    }
  }

  private static long near(int term, int bucket) {
    return ((long) bucket << 32) ^ Integer.toUnsignedLong(term) ^ (1L << 62);
  }

  private static long there(long place, int bucket) {
    return Stems.mix(place + 31L * bucket);
  }

  /** Weight of a name or word; 0 or more. */
  double weight(int term) {
    return Math.max(0, logDocuments - Math.log(frequencies.count(term) + PRIOR_FREQUENCY));
  }

  /** Articles that have the name or word, at least 0. */
  int frequency(int term) {
    return frequencies.count(term);
  }

  /** Articles of some days that have the name or word. */
  int frequency(int term, int bucket) {
    return frequencies.count(near(term, bucket));
  }

  /**
   * How many articles of these days tell of the country of a profile's place, for each one that
   * tells of that very place; at least 1. Where the place is no part of a country, 1.
   */
  double crowd(Profile profile) {
    double crowd = 1;
    if (profile.isWithinCountry()) {
      for (int bucket : BlockKeys.buckets(profile)) {
        double here = Math.max(1, frequencies.count(there(profile.place, bucket)));
        crowd = Math.max(crowd, frequencies.count(there(profile.country(), bucket)) / here);
      }
    }
    return crowd;
  }

  /** Articles of the corpus. */
  long documents() {
    return frequencies.documents();
  }
}
