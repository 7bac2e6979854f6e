package org.recoup.analysis.score;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.recoup.analysis.model.Source;

/** Turns a source's sums into its row. */
public final class SourceRating {
  private static final double MINUTES_AN_HOUR = 60;

  /** Share of the smallest biases, and of the largest, that are left out of the mean. */
  private static final double TRIMMED = .4;

  /**
   * Fewest of a source's figures, as a share, that must depart for these alone to tell its bias.
   */
  private static final double MANY_DEPART = .25;

  /** What a standard normal variable passes, either way, once in a thousand times. */
  private static final double BEYOND_CHANCE = 3.29;

  private SourceRating() {}

  /**
   * A source's row.
   *
   * @param source publisher
   * @param sums its sums
   * @param corpus sums for alpha of the whole corpus, by attribute
   * @param meanAgreement the mean that its agreement is shrunk towards
   * @param weights the weights of votes
   */
  public static Source rate(
      String source,
      SourceSums.Content sums,
      List<SourceSums.AttributeAlpha> corpus,
      double meanAgreement,
      Weights weights) {
    return new Source(
        source,
        Math.toIntExact(sums.articles()),
        Math.toIntExact(sums.ownArticles()),
        Math.toIntExact(sums.claims()),
        Math.toIntExact(sums.facts()),
        sums.facts() == 0
            ? null
            : AgreementSums.shrunkToMean(
                sums.agreement() / Tally.UNIT, sums.facts(), meanAgreement),
        alphaWithout(sums.alphas(), corpus),
        bias(sums.biases()),
        sums.scored() == 0 ? null : (double) sums.deviant() / sums.scored(),
        medianHours(sums.lags()),
        weights.of(
            sums.ownWords() > 0 || sums.otherAuthor() == null ? source : sums.otherAuthor(), ""));
  }

  /**
   * Alpha of the corpus without the source: the mean over attributes, weighted by pairable values.
   */
  private static Double alphaWithout(
      List<SourceSums.AttributeAlpha> own, List<SourceSums.AttributeAlpha> corpus) {
    Map<String, AlphaSums> mine = new TreeMap<>();
    own.forEach(a -> mine.put(a.attribute(), a.sums()));
    double sum = 0;
    long values = 0;
    for (SourceSums.AttributeAlpha all : corpus) {
      AlphaSums rest = all.sums().minus(mine.getOrDefault(all.attribute(), AlphaSums.NONE));
      OptionalDouble alpha = rest.alpha();
      if (alpha.isPresent()) {
        sum += alpha.getAsDouble() * rest.values();
        values += rest.values();
      }
    }
    return values == 0 ? null : sum / values;
  }

  /**
   * The mean bias of its figures; where many depart from what others held, and depart one way, of
   * those alone, since the rest are mostly texts of others that nobody else in the corpus prints.
   */
  private static Double bias(List<SourceSums.Biases> all) {
    List<SourceSums.Biases> departing = all.stream().filter(SourceSums.Biases::departs).toList();
    boolean tells = times(departing) >= MANY_DEPART * times(all) && isOneSided(departing);
    return trimmedMean(tells ? departing : all);
  }

  /** The sign test, in its normal approximation with Yates's correction. */
  private static boolean isOneSided(List<SourceSums.Biases> departing) {
    long n = times(departing);
    long below = times(departing.stream().filter(b -> b.sum() < 0).toList());
    return n > 0 && (Math.abs(n - 2 * below) - 1) / Math.sqrt(n) > BEYOND_CHANCE;
  }

  private static long times(List<SourceSums.Biases> biases) {
    return biases.stream().mapToLong(SourceSums.Biases::times).sum();
  }

  /**
   * The mean of the middle fifth: the trimmed mean (Tukey 1962), nearly as indifferent to figures
   * that were held against a wrong step as the median.
   */
  private static Double trimmedMean(List<SourceSums.Biases> biases) {
    long all = times(biases);
    double from = TRIMMED * all;
    double to = (1 - TRIMMED) * all;
    double sum = 0;
    long passed = 0;
    for (SourceSums.Biases some : biases) {
      double share = Math.min(passed + some.times(), to) - Math.max(passed, from);
      sum += Math.max(0, share) * some.sum() / some.times();
      passed += some.times();
    }
    return all == 0 ? null : Double.valueOf(sum / Tally.UNIT / (to - from));
  }

  private static Double medianHours(List<SourceSums.Lag> lags) {
    long all = lags.stream().mapToLong(SourceSums.Lag::times).sum();
    long passed = 0;
    for (SourceSums.Lag lag : lags) {
      passed += lag.times();
      if (2 * passed >= all) {
        return lag.minutes() / MINUTES_AN_HOUR;
      }
    }
    return null;
  }
}
