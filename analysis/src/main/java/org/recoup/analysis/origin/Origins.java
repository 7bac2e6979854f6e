package org.recoup.analysis.origin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 *   <li>a quoted claim: the same clause of fourteen words or more with the same figure, word by
 *       word, in two publishers' articles of the same days.
 * </ul>
 *
 * <p>Ties to a later version are verified against the group's first article, so that a chain of
 * partial copies does not fuse two stories.
 */
public final class Origins {
  /** Articles of a block that are compared; of more, the first. */
  public static final int BLOCK = 100_000;

  private static final int DAYS = 3;
  private static final int NEAR_MINUTES = DAYS * 24 * 60;
  private static final int VERSION_MINUTES = 45 * 24 * 60;

  /** Share of the shorter text from which it is a copy. */
  private static final double COPY = .5;

  /**
   * Share of the shorter text from which two articles have a passage in common: enough where they
   * credit one agency, or where one is tied to a later version of the other.
   */
  private static final double PASSAGE = .15;

  /** Shared shingles below which an estimate says nothing. */
  private static final int LEAST_SHARED = 3;

  /** The same for what travels into a block, with room for the error of a smaller sample. */
  private static final double BRIEF_COPY = .3;

  private static final int BRIEF_SHARED = 2;

  /** Versions of origins that one article is held against. */
  private static final int CANDIDATES = 12;

  /** Versions, the latest, that are remembered for one block: many may have a phrase in common. */
  private static final int KEY_VERSIONS = 64;

  /** Versions of one origin that are remembered. */
  private static final int VERSIONS = 8;

  /** Articles that must be tied to two groups for these to be one origin. */
  private static final int BRIDGES = 3;

  /** Share of a text that stands in another from which it is no new version. */
  private static final double SAME_TEXT = .85;

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
    boolean sameClause = !Collections.disjoint(a.sentences(), b.sentences());
    boolean samePassage = overlap.both() >= LEAST_SHARED && overlap.containment() >= PASSAGE;
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
    if (a.source() != b.source() && !Collections.disjoint(a.sentences(), b.sentences())) {
      return true;
    }
    Sketch.Overlap overlap = a.sketch().overlap(b.sketch());
    boolean sameAgency = a.agency() != 0 && a.agency() == b.agency();
    return overlap.both() >= BRIEF_SHARED && (sameAgency || overlap.containment() >= BRIEF_COPY);
  }

  /**
   * Parts articles that ties connect into origins: each, by time, joins the origin of the article
   * that it is tied to, if it shares a passage with that origin's first article too. So a running
   * story that changes from version to version stays one, and a chain of partial copies does not
   * fuse two stories. Two groups are one origin where so many articles as half of either stand
   * mostly in both: no round-up of two stories can. Costs a bounded number of comparisons an
   * article.
   */
  public static List<OriginLink> origins(List<Fingerprint> connected) {
    List<Version> versions = new ArrayList<>();
    Map<Long, ArrayDeque<Integer>> versionsByKey = new HashMap<>();
    List<Fingerprint> articles = connected.stream().sorted(Fingerprint.BY_PRIORITY).toList();
    List<Group> groups = new ArrayList<>();
    for (Fingerprint article : articles) {
      List<Version> tied = tied(article, versions, versionsByKey);
      Group group = tied.isEmpty() ? new Group(article) : tied.get(0).group;
      group.articles++;
      tied.stream()
          .filter(version -> isMostlyIn(article, version))
          .map(Version::group)
          .distinct()
          .filter(other -> other != group)
          .forEach(group::meets);
      if (tied.isEmpty() || group.takesVersion(article, tied.get(0).article)) {
        for (long key : article.blocks()) {
          remember(versionsByKey.computeIfAbsent(key, k -> new ArrayDeque<>(1)), versions.size());
        }
        versions.add(new Version(article, group));
      }
      groups.add(group);
    }
    groups.forEach(Group::joinThoseMet);
    List<OriginLink> links = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Fingerprint first = groups.get(i).origin().first;
      links.add(articles.get(i) == first ? alone(first) : link(articles.get(i), first));
    }
    return List.copyOf(links);
  }

  private static void remember(ArrayDeque<Integer> versions, int version) {
    versions.addLast(version);
    if (versions.size() > KEY_VERSIONS) {
      versions.removeFirst();
    }
  }

  /** A text that an origin had at some time. */
  private record Version(Fingerprint article, Group group) {}

  /** Articles of one origin. */
  private static final class Group {
    private final Fingerprint first;
    private final Map<Group, Integer> met = new LinkedHashMap<>();
    private int articles;
    private int versions = 1;
    private Group joined;

    Group(Fingerprint first) {
      this.first = first;
    }

    /** Whether later articles are to be held against this one as well. */
    boolean takesVersion(Fingerprint article, Fingerprint nearest) {
      boolean isNew = article.sketch().overlap(nearest.sketch()).containmentOfMine() < SAME_TEXT;
      return isNew && ++versions <= VERSIONS;
    }

    /** One of its articles might as well be of another group; counted on both sides alike. */
    void meets(Group other) {
      met.merge(other, 1, Integer::sum);
      other.met.merge(this, 1, Integer::sum);
    }

    /** Becomes one origin with each group that enough articles tie to it, the first one's. */
    void joinThoseMet() {
      met.forEach(
          (other, bridges) -> {
            if (bridges >= BRIDGES && 2 * bridges >= Math.min(articles, other.articles)) {
              join(origin(), other.origin());
            }
          });
    }

    private static void join(Group a, Group b) {
      int order = Fingerprint.BY_PRIORITY.compare(a.first, b.first);
      if (order < 0) {
        b.joined = a;
      } else if (order > 0) {
        a.joined = b;
      }
    }

    Group origin() {
      Group origin = this;
      while (origin.joined != null) {
        origin = origin.joined;
      }
      return origin;
    }
  }

  /**
   * The versions that an article is tied to, of those that it shares most blocks with; the one that
   * it has most of its text in common with comes first.
   */
  private static List<Version> tied(
      Fingerprint article, List<Version> versions, Map<Long, ArrayDeque<Integer>> versionsByKey) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long key : article.blocks()) {
      ArrayDeque<Integer> holders = versionsByKey.get(key);
      if (holders != null) {
        holders.forEach(version -> shared.merge(version, 1, Integer::sum));
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(CANDIDATES)
        .map(entry -> versions.get(entry.getKey()))
        .filter(version -> tie(article, version.article) != null && isOf(article, version))
        .map(version -> new Tied(version, inCommon(article, version.article)))
        .sorted(Comparator.comparingDouble(tied -> -tied.inCommon))
        .map(Tied::version)
        .toList();
  }

  /** A version that an article is tied to, and the share of both texts that both have. */
  private record Tied(Version version, double inCommon) {}

  /** Whether most of an article's text stands in a version. */
  private static boolean isMostlyIn(Fingerprint article, Version version) {
    return article.sketch().overlap(version.article.sketch()).containmentOfMine() > COPY;
  }

  private static double inCommon(Fingerprint article, Fingerprint version) {
    return article.sketch().overlap(version.sketch()).resemblance();
  }

  /** Whether an article that is tied to a version of an origin may go back to its first as well. */
  private static boolean isOf(Fingerprint article, Version version) {
    Fingerprint first = version.group.first;
    if (version.article == first || tie(article, first) != null) {
      return true;
    }
    Sketch.Overlap overlap = article.sketch().overlap(first.sketch());
    return overlap.both() >= LEAST_SHARED && overlap.containment() >= PASSAGE;
  }

  private static OriginLink link(Fingerprint article, Fingerprint first) {
    OriginHow how = tie(article, first);
    if (how == null) {
      how =
          article.source() == first.source()
              ? OriginHow.SELF
              : article.agency() != 0 && article.agency() == first.agency()
                  ? OriginHow.AGENCY
                  : OriginHow.NEAR_COPY;
    }
    return new OriginLink(
        article.articleId(),
        article.version(),
        originId(first),
        how == OriginHow.SELF ? null : first.articleId(),
        how);
  }

  /** The origin of an article that is tied to none. */
  public static OriginLink alone(Fingerprint article) {
    return new OriginLink(article.articleId(), article.version(), originId(article), null, null);
  }

  private static String originId(Fingerprint first) {
    return String.format("o%016x", first.node());
  }
}
