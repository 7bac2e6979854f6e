package org.recoup.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.model.Verdict;

/**
 * How well a run over a simulated corpus found its truth.
 *
 * @param origins pairs of articles that go back to one origin
 * @param events pairs of articles that are mainly about one event
 * @param best share of the events whose dead two origins or more state, of which the best estimate
 *     is the true final toll
 * @param bias share of the biased sources whose planted bias was found within 10 %
 * @param unbiased share of the other sources of which no bias of .1 or more was found
 * @param deviants claims that contradict what was held: found among those that were called so, and
 *     among those that can be known for it, since two other origins state the figure
 * @param stale share of the claims of an earlier figure that were not called deviant
 * @param claims share of what articles state that was read
 */
public record Measures(
    Score origins,
    Score events,
    Share best,
    Share bias,
    Share unbiased,
    Score deviants,
    Share stale,
    Share claims) {
  private static final Set<String> TOLLS =
      Set.of(Attribute.KILLED, Attribute.INJURED, Attribute.MISSING);

  /** Smallest bias, as a logarithm, that is looked for. */
  private static final double LEAST_BIAS = .1;

  /** Fewest articles of its own from which a source's bias can be told. */
  private static final int LEAST_ARTICLES = 10;

  private static final double CLOSE = .1;

  /**
   * Found and sought.
   *
   * @param precision share of what was found that is right, 0 to 1
   * @param recall share of what is right that was found, 0 to 1
   */
  public record Score(double precision, double recall) {
    /** Harmonic mean of the two. */
    public double f() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** So many of so many. */
  public record Share(int part, int whole) {
    /** 0 to 1; 1 of nothing. */
    public double value() {
      return whole == 0 ? 1 : (double) part / whole;
    }
  }

  /** The tables that are compared, true or found. */
  public record Tables(
      List<Article> articles, List<Claim> claims, List<Fact> facts, List<Source> sources) {
    public Tables {
      articles = List.copyOf(articles);
      claims = List.copyOf(claims);
      facts = List.copyOf(facts);
      sources = List.copyOf(sources);
    }
  }

  /** Compares what was found with what is true. */
  public static Measures of(Tables truth, Tables found) {
    Map<String, Article> foundArticles = new HashMap<>();
    found.articles.forEach(a -> foundArticles.put(a.articleId(), a));
    Map<Statement, Claim> stated = new TreeMap<>();
    truth.claims.stream()
        .filter(c -> c.scope() == Scope.EVENT)
        .forEach(c -> stated.put(Statement.of(c), c));
    Set<Statement> called = new HashSet<>();
    found.claims.stream()
        .filter(c -> TOLLS.contains(c.attribute()) && c.verdict() == Verdict.DEVIANT)
        .forEach(c -> called.add(Statement.of(c)));
    Map<String, Fact> facts = new HashMap<>();
    truth.facts.forEach(f -> facts.put(f.eventId() + f.attribute(), f));
    return new Measures(
        pairs(truth.articles, foundArticles, true),
        pairs(truth.articles, foundArticles, false),
        best(truth, found, foundArticles),
        bias(truth.sources, found.sources, true),
        bias(truth.sources, found.sources, false),
        deviants(stated, called, facts),
        stale(stated, called),
        read(stated, found.claims));
  }

  /** What one article says of one attribute. */
  private record Statement(String article, String attribute) implements Comparable<Statement> {
    static Statement of(Claim claim) {
      return new Statement(claim.articleId(), claim.attribute());
    }

    @Override
    public int compareTo(Statement other) {
      int order = article.compareTo(other.article);
      return order != 0 ? order : attribute.compareTo(other.attribute);
    }
  }

  private static Score pairs(List<Article> truth, Map<String, Article> found, boolean origins) {
    Map<String, Integer> right = new HashMap<>();
    Map<String, Integer> sought = new HashMap<>();
    Map<String, Integer> got = new HashMap<>();
    for (Article article : truth) {
      Article row = found.get(article.articleId());
      String wanted = origins ? article.originId() : article.mainEventId();
      String group = row == null ? null : origins ? row.originId() : row.mainEventId();
      group = group == null ? "alone " + article.articleId() : group;
      right.merge(wanted + ' ' + group, 1, Integer::sum);
      sought.merge(wanted, 1, Integer::sum);
      got.merge(group, 1, Integer::sum);
    }
    double both = pairs(right);
    return new Score(share(both, pairs(got)), share(both, pairs(sought)));
  }

  private static double pairs(Map<String, Integer> groups) {
    return groups.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 1 : part / whole;
  }

  private static Share best(Tables truth, Tables found, Map<String, Article> foundArticles) {
    Map<String, Map<String, Integer>> votes = new HashMap<>();
    for (Article article : truth.articles) {
      Article row = foundArticles.get(article.articleId());
      if (row != null && row.mainEventId() != null) {
        votes
            .computeIfAbsent(article.mainEventId(), e -> new TreeMap<>())
            .merge(row.mainEventId(), 1, Integer::sum);
      }
    }
    Map<String, Double> bests = new HashMap<>();
    found.facts.stream()
        .filter(f -> f.attribute().equals(Attribute.KILLED))
        .forEach(f -> bests.put(f.eventId(), f.best()));
    int right = 0;
    int all = 0;
    for (Fact fact : truth.facts) {
      if (fact.attribute().equals(Attribute.KILLED) && fact.origins() > 1) {
        all++;
        String event =
            votes.getOrDefault(fact.eventId(), Map.of()).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        right += fact.best().equals(bests.get(event)) ? 1 : 0;
      }
    }
    return new Share(right, all);
  }

  private static Share bias(List<Source> truth, List<Source> found, boolean biased) {
    Map<String, Source> rows = new HashMap<>();
    found.forEach(s -> rows.put(s.source(), s));
    int right = 0;
    int all = 0;
    for (Source source : truth) {
      double planted = source.bias() == null ? 0 : source.bias();
      if (biased == Math.abs(planted) >= LEAST_BIAS && source.ownArticles() >= LEAST_ARTICLES) {
        all++;
        Source row = rows.get(source.source());
        double off = row == null || row.bias() == null ? planted : row.bias() - planted;
        boolean close =
            biased ? Math.abs(off) <= CLOSE * Math.abs(planted) : Math.abs(off) < LEAST_BIAS;
        right += close ? 1 : 0;
      }
    }
    return new Share(right, all);
  }

  private static Score deviants(
      Map<Statement, Claim> stated, Set<Statement> called, Map<String, Fact> facts) {
    List<Statement> planted = new ArrayList<>();
    List<Statement> knowable = new ArrayList<>();
    stated.forEach(
        (statement, claim) -> {
          if (claim.verdict() == Verdict.DEVIANT) {
            planted.add(statement);
            if (facts.get(claim.eventId() + claim.attribute()).origins() > 2) {
              knowable.add(statement);
            }
          }
        });
    long right = planted.stream().filter(called::contains).count();
    long recalled = knowable.stream().filter(called::contains).count();
    return new Score(share(right, called.size()), share(recalled, knowable.size()));
  }

  private static Share stale(Map<Statement, Claim> stated, Set<Statement> called) {
    int right = 0;
    int all = 0;
    for (Map.Entry<Statement, Claim> entry : stated.entrySet()) {
      if (entry.getValue().verdict() == Verdict.STALE) {
        all++;
        right += called.contains(entry.getKey()) ? 0 : 1;
      }
    }
    return new Share(right, all);
  }

  private static Share read(Map<Statement, Claim> stated, List<Claim> found) {
    Set<String> values = new HashSet<>();
    for (Claim claim : found) {
      if (claim.scope() == Scope.EVENT && claim.best() != null) {
        values.add(claim.articleId() + claim.attribute() + claim.best());
      }
    }
    int right = 0;
    for (Claim claim : stated.values()) {
      right += values.contains(claim.articleId() + claim.attribute() + claim.best()) ? 1 : 0;
    }
    return new Share(right, stated.size());
  }

  /** The figures as lines of a table, each with its bar. */
  public List<String> lines() {
    return List.of(
        line("origins, pairwise F", origins.f(), "%.4f / %.4f", origins, ".97"),
        line("events, pairwise F", events.f(), "%.4f / %.4f", events, ".97"),
        line("best is the true final toll", best, ".97"),
        line("planted bias found within 10 %", bias, "all"),
        line("no bias found where none is", unbiased, "none"),
        "%-34s %.4f / %.4f"
                .formatted("deviants, precision / recall", deviants.precision, deviants.recall)
            + "   bar .90 / .90",
        line("stale claims not called deviant", stale, ".98"),
        line("figures read", claims, "none"));
  }

  private static String line(String name, double f, String parts, Score score, String bar) {
    return "%-34s %.4f (%s)   bar %s"
        .formatted(name, f, parts.formatted(score.precision, score.recall), bar);
  }

  private static String line(String name, Share share, String bar) {
    return "%-34s %.4f (%d of %d)   bar %s"
        .formatted(name, share.value(), share.part, share.whole, bar);
  }
}
