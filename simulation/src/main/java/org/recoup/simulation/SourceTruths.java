package org.recoup.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.model.Verdict;

/** What each source printed, summed over the corpus. */
final class SourceTruths {
  private static final double MINUTES_AN_HOUR = 60;

  private final Map<String, Sums> bySource = new TreeMap<>();

  private static final class Sums {
    private int articles;
    private int own;
    private int claims;
    private int deviant;
    private int facts;
    private Double bias;
    private Double lagHours;
  }

  void add(Print print, Article article, List<Claim> claims) {
    Sums sums = bySource.computeIfAbsent(article.source(), s -> new Sums());
    sums.articles++;
    sums.own += print.copy() ? 0 : 1;
    if (print.publisher() != null) {
      sums.bias = print.publisher().bias();
      sums.lagHours = print.publisher().lagMinutes() / MINUTES_AN_HOUR;
    }
    for (Claim claim : claims) {
      if (claim.verdict() != Verdict.UNSCORED) {
        sums.claims++;
        sums.deviant += claim.verdict() == Verdict.DEVIANT ? 1 : 0;
      }
    }
  }

  /** Adds a fact that the source and an independent one state. */
  void addFact(String source) {
    bySource.get(source).facts++;
  }

  /** One row a source. */
  List<Source> rows() {
    List<Source> rows = new ArrayList<>();
    bySource.forEach(
        (source, sums) ->
            rows.add(
                new Source(
                    source,
                    sums.articles,
                    sums.own,
                    sums.claims,
                    sums.facts,
                    null,
                    null,
                    sums.bias,
                    sums.claims == 0 ? null : (double) sums.deviant / sums.claims,
                    sums.lagHours,
                    null)));
    return rows;
  }
}
