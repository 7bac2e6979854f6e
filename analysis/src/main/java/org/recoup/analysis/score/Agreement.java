package org.recoup.analysis.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the voices of a fact agree: the weighted mean of their pair scores, each voice carried
 * along the course to today, so that one that told an earlier figure while it held, or still tells
 * it, disagrees with nobody. What two voices tell of two levels counts in full only where each
 * level is backed by two voices or by one that moved; else half of it is the score of the figures
 * as given.
 */
final class Agreement {
  /** Most distinct statements that are compared pair by pair; the weightiest stay. */
  private static final int MAX_STATEMENTS = 256;

  /** The standard normal's quantile for an interval of 90 %. */
  private static final double Z = 1.6448536269514722;

  /** What scores and sums of weights are rounded to, so that equal ones are equal. */
  static final double LAST_BIT = 1e-9;

  private final Standing standing;
  private final PairScores scores;
  private final List<Statement> statements;

  /** All voices that say one thing of one level. */
  private record Statement(
      Value said, Value carried, int level, double weight, double squaredWeights, int voices) {}

  Agreement(Standing standing, PairScores scores) {
    this.standing = standing;
    this.scores = scores;
    this.statements = statements();
  }

  private List<Statement> statements() {
    Map<String, Statement> byKey = new TreeMap<>();
    for (Standing.Stand s : standing.stands()) {
      Statement one =
          new Statement(
              s.said(), s.carried(), s.levelThen(), s.weight(), s.weight() * s.weight(), 1);
      byKey.merge(
          s.levelThen() + ":" + s.said().key(),
          one,
          (a, b) ->
              new Statement(
                  a.said(),
                  a.carried(),
                  a.level(),
                  a.weight() + b.weight(),
                  a.squaredWeights() + b.squaredWeights(),
                  a.voices() + b.voices()));
    }
    return byKey.values().stream()
        .sorted(Comparator.comparingDouble(Statement::weight).reversed())
        .limit(MAX_STATEMENTS)
        .toList();
  }

  private double pair(Statement a, Statement b) {
    double carried = scores.score(a.carried(), b.carried());
    boolean certain =
        a.level() == b.level() || (standing.isCertain(a.level()) && standing.isCertain(b.level()));
    return certain ? carried : (carried + scores.score(a.said(), b.said())) / 2;
  }

  /** Weighted mean of the pair scores, or null below two voices. */
  Double consistency() {
    if (standing.voices().size() < 2) {
      return null;
    }
    double agreed = 0;
    double all = 0;
    for (int i = 0; i < statements.size(); i++) {
      Statement a = statements.get(i);
      double own = (a.weight() * a.weight() - a.squaredWeights()) / 2;
      agreed += a.voices() > 1 ? own : 0;
      all += a.voices() > 1 ? own : 0;
      for (int j = 0; j < i; j++) {
        double weight = a.weight() * statements.get(j).weight();
        agreed += weight * pair(a, statements.get(j));
        all += weight;
      }
    }
    return Math.min(1, Math.round(agreed / all / LAST_BIT) * LAST_BIT);
  }

  /**
   * Wilson's score interval of 90 % of a consistency, over as many voices as the weights amount to
   * (Kish).
   */
  double[] interval(double p) {
    double sum = 0;
    double squares = 0;
    for (Standing.Stand stand : standing.stands()) {
      sum += stand.weight();
      squares += stand.weight() * stand.weight();
    }
    double n = sum * sum / squares;
    double centre = p + Z * Z / (2 * n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    double scale = 1 + Z * Z / n;
    return new double[] {
      Math.max(0, Math.min(p, (centre - half) / scale)),
      Math.min(1, Math.max(p, (centre + half) / scale))
    };
  }

  /**
   * Agreement of one say with all voices but its own, 0 to 1.
   *
   * @param stand what is said
   * @param voiceStand the last word of the voice that says it
   */
  double of(Standing.Stand stand, Standing.Stand voiceStand) {
    Statement mine =
        new Statement(stand.said(), stand.carried(), stand.levelThen(), stand.weight(), 0, 1);
    double agreed = 0;
    double all = 0;
    for (Statement other : statements) {
      boolean includesVoice =
          other.level() == voiceStand.levelThen()
              && other.said().key().equals(voiceStand.said().key());
      double weight = other.weight();
      if (includesVoice) {
        weight = other.voices() > 1 ? weight - voiceStand.weight() : 0;
      }
      agreed += weight * pair(mine, other);
      all += weight;
    }
    return all > 0 ? Math.min(1, agreed / all) : 0;
  }
}
