package org.recoup.analysis.origin;

import java.util.Comparator;
import java.util.List;

/**
 * The part of a {@link Fingerprint} that travels into every block: enough to see which articles may
 * share an origin, too little to be sure.
 *
 * @param node the article's node in the graph of copies
 * @param article hash of the article's id
 * @param source hash of the publisher
 * @param address hash of publisher and url; 0 without a url
 * @param agency hash of the credited agency; 0 without one
 * @param minute minutes from 1970 to its publication; {@link Integer#MAX_VALUE} where it is not
 *     known
 * @param words words of kept text
 * @param sentences hashes of the clauses that state a figure of victims
 * @param sketch the smallest shingles of its text
 */
public record CopyCandidate(
    long node,
    long article,
    long source,
    long address,
    long agency,
    int minute,
    int words,
    List<Long> sentences,
    Sketch sketch) {
  /** By publication, then the most complete first, then by node, so that no two tie. */
  public static final Comparator<CopyCandidate> BY_PRIORITY =
      Comparator.comparingInt(CopyCandidate::minute)
          .thenComparingInt(c -> -c.words())
          .thenComparingLong(CopyCandidate::node);

  public CopyCandidate {
    sentences = List.copyOf(sentences);
  }
}
