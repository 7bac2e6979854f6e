package org.recoup.analysis.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what a site prints on all its pages: shingles that many articles of one publisher share
 * although they are otherwise different. They say nothing of who copied whom.
 *
 * <p>An accumulator for one publisher: of its articles the {@value #SAMPLE} with the smallest
 * hashes are kept, so that memory is bounded and neither order nor sharding makes a difference.
 * Mutable.
 */
public final class Chrome {
  /** Articles kept of a publisher. */
  public static final int SAMPLE = 48;

  /** Articles that must share a shingle. */
  private static final int ARTICLES = 4;

  /** Share of the publisher's articles that must share it. */
  private static final double SHARE = .05;

  /**
   * Share of an article's shingles that must be its own for it to count as another article, not
   * another version.
   */
  private static final double OWN = .3;

  /** Versions of one article come out within this time; what is still printed later is chrome. */
  private static final int LASTING_MINUTES = 10 * 24 * 60;

  private final TreeMap<Long, Fingerprint> sample = new TreeMap<>();

  /** An accumulator that holds a sample. */
  public static Chrome of(List<Fingerprint> sample) {
    Chrome chrome = new Chrome();
    sample.forEach(chrome::add);
    return chrome;
  }

  /** Takes in an article. */
  public void add(Fingerprint article) {
    sample.put(article.node(), article);
    if (sample.size() > SAMPLE) {
      sample.pollLastEntry();
    }
  }

  /** Takes in all that another accumulator holds. */
  public void merge(Chrome other) {
    other.sample.values().forEach(this::add);
  }

  /** The kept articles, in the order of their hashes. */
  public List<Fingerprint> sample() {
    return List.copyOf(sample.values());
  }

  /** The publisher's chrome. */
  public LongSet shingles() {
    Map<Long, List<Fingerprint>> holders = new HashMap<>();
    for (Fingerprint article : sample.values()) {
      article.sketch().hashes().stream()
          .forEach(hash -> holders.computeIfAbsent(hash, h -> new ArrayList<>()).add(article));
    }
    List<Long> chrome = new ArrayList<>();
    holders.forEach(
        (hash, articles) -> {
          if (articles.size() >= ARTICLES
              && articles.size() >= SHARE * sample.size()
              && areDifferent(articles, holders)) {
            chrome.add(hash);
          }
        });
    return LongSet.of(chrome);
  }

  private static boolean areDifferent(
      List<Fingerprint> articles, Map<Long, List<Fingerprint>> holders) {
    int different = 0;
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Fingerprint article : articles) {
      LongSet hashes = article.sketch().hashes();
      long own =
          hashes.stream()
              .filter(h -> holders.get(h).size() < Math.max(2, articles.size() / 2))
              .count();
      if (own >= OWN * hashes.size()) {
        different++;
      }
      if (own > 1 && article.minute() != Integer.MAX_VALUE) {
        first = Math.min(first, article.minute());
        last = Math.max(last, article.minute());
      }
    }
    return different >= ARTICLES || (last > first && last - first >= LASTING_MINUTES);
  }
}
