package org.recoup.analysis.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.analysis.model.OriginHow;

/**
 * Groups articles by the origin that they go back to, as a careful editor would who asks which of
 * them could have found it out for themselves:
 *
 * <ul>
 *   <li>versions of one article: the same id, the same address, or one publisher's text that mostly
 *       stands in another of its own (a site's chrome left aside);
 *   <li>near copies: half of the shorter text or more stands in the longer, whatever headline or
 *       paragraph was added;
 *   <li>a credited agency: two articles that credit the same agency within {@value #DAYS} days and
 *       share at least a passage or the very clause of a figure. The credit alone is not enough:
 *       two papers may both have used the agency and written, checked and added for themselves;
 *   <li>a quoted claim: the same clause of ten words or more with the same figure, word by word, in
 *       two publishers' articles of the same days.
 * </ul>
 *
 * <p>Ties are verified against the group's first article, so that a chain of partial copies does
 * not fuse two stories.
 */
public final class Origins {
  /** Articles of a block that are compared; of more, the first. */
  public static final int BLOCK = 100_000;

  private static final int DAYS = 3;
  private static final int NEAR_MINUTES = DAYS * 24 * 60;
  private static final int VERSION_MINUTES = 45 * 24 * 60;

  /** Share of the shorter text from which it is a copy. */
  private static final double COPY = .5;

  /** Share of the shorter text from which two articles that credit one agency go back to it. */
  private static final double AGENCY_PASSAGE = .15;

  /** Shared shingles below which an estimate says nothing. */
  private static final int LEAST_SHARED = 3;

  /** The same for what travels into a block, with room for the error of a smaller sample. */
  private static final double BRIEF_COPY = .3;

  private static final int BRIEF_SHARED = 2;

  /** First articles of groups that one article is held against. */
  private static final int CANDIDATES = 12;

  private Origins() {}

  /** Why two articles go back to one origin; null where they do not. Symmetric. */
  public static OriginHow tie(Fingerprint a, Fingerprint b) {
    if (a.articleId().equals(b.articleId()) || (a.address() != 0 && a.address() == b.address())) {
      return OriginHow.SELF;
    }
    boolean samePublisher = a.source() == b.source();
    Sketch.Overlap overlap = a.sketch().overlap(b.sketch());
    if (overlap.both() >= LEAST_SHARED && overlap.containment() >= COPY) {
      if (samePublisher) {
        return within(a, b, VERSION_MINUTES) ? OriginHow.SELF : null;
      }
      return a.agency() != 0 && a.agency() == b.agency() ? OriginHow.AGENCY : OriginHow.NEAR_COPY;
    }
    if (samePublisher || !within(a, b, NEAR_MINUTES)) {
      return null;
    }
    boolean sameClause = a.sentences().stream().anyMatch(b.sentences()::contains);
    boolean samePassage = overlap.both() >= LEAST_SHARED && overlap.containment() >= AGENCY_PASSAGE;
    if (a.agency() != 0 && a.agency() == b.agency() && (sameClause || samePassage)) {
      return OriginHow.AGENCY;
    }
    return sameClause ? OriginHow.QUOTED_CLAIM : null;
  }

  private static boolean within(Fingerprint a, Fingerprint b, int minutes) {
    return a.minute() == Integer.MAX_VALUE
        || b.minute() == Integer.MAX_VALUE
        || Math.abs((long) a.minute() - b.minute()) <= minutes;
  }

  /**
   * Groups of the articles of one block that may share an origin; the articles must be by priority.
   */
  public static Groups tie(List<CopyCandidate> block) {
    return Groups.of(block, Origins::mayTie);
  }

  private static boolean mayTie(CopyCandidate a, CopyCandidate b) {
    if (a.article() == b.article() || (a.address() != 0 && a.address() == b.address())) {
      return true;
    }
    if (a.source() != b.source() && a.sentences().stream().anyMatch(b.sentences()::contains)) {
      return true;
    }
    Sketch.Overlap overlap = a.sketch().overlap(b.sketch());
    boolean sameAgency = a.agency() != 0 && a.agency() == b.agency();
    return overlap.both() >= BRIEF_SHARED && (sameAgency || overlap.containment() >= BRIEF_COPY);
  }

  /**
   * Parts articles that ties connect into origins: each, by time, joins the first article that it
   * is tied to among those that joined none. Costs a bounded number of comparisons an article.
   */
  public static List<OriginLink> origins(List<Fingerprint> connected) {
    List<Fingerprint> ordered = connected.stream().sorted(Fingerprint.BY_PRIORITY).toList();
    List<Fingerprint> firsts = new ArrayList<>();
    Map<Long, List<Integer>> firstsByKey = new HashMap<>();
    List<OriginLink> links = new ArrayList<>();
    for (Fingerprint article : ordered) {
      OriginLink link = joined(article, firsts, firstsByKey);
      if (link == null) {
        for (long key : article.blocks()) {
          firstsByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(firsts.size());
        }
        firsts.add(article);
        link =
            new OriginLink(article.articleId(), article.version(), originId(article), null, null);
      }
      links.add(link);
    }
    return List.copyOf(links);
  }

  /**
   * The origin of an article that goes back to one of the groups' first articles: the one it shares
   * most blocks with; or null.
   */
  private static OriginLink joined(
      Fingerprint article, List<Fingerprint> firsts, Map<Long, List<Integer>> firstsByKey) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long key : article.blocks()) {
      for (int first : firstsByKey.getOrDefault(key, List.of())) {
        shared.merge(first, 1, Integer::sum);
      }
    }
    List<Integer> candidates =
        shared.entrySet().stream()
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(CANDIDATES)
            .map(Map.Entry::getKey)
            .toList();
    for (int candidate : candidates) {
      Fingerprint first = firsts.get(candidate);
      OriginHow how = tie(article, first);
      if (how != null) {
        return new OriginLink(
            article.articleId(),
            article.version(),
            originId(first),
            how == OriginHow.SELF ? null : first.articleId(),
            how);
      }
    }
    return null;
  }

  /** The origin of an article that is tied to none. */
  public static OriginLink alone(Fingerprint article) {
    return new OriginLink(article.articleId(), article.version(), originId(article), null, null);
  }

  private static String originId(Fingerprint first) {
    return String.format("o%016x", first.node());
  }
}
