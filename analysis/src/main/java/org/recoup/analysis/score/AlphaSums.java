package org.recoup.analysis.score;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The sums behind Krippendorff's alpha with the interval metric, in whole numbers split so that
 * they cannot overflow; they add and subtract exactly.
 *
 * <p>With n pairable values x of all units, and m values in unit u, observed disagreement is the
 * mean over values of {@code 2 (m Σx² − (Σx)²) / (m − 1)} per unit, expected disagreement {@code 2
 * (n Σx² − (Σx)²) / (n (n − 1))} over the corpus (Krippendorff 2011). Counts enter as ln(1 + x), so
 * that their metric is one of ratios.
 *
 * @param values pairable values
 * @param sum their sum
 * @param squaresHigh high part of the sum of their squares
 * @param squaresLow low part
 * @param withinHigh high part of the units' disagreements
 * @param withinLow low part
 */
public record AlphaSums(
    long values, long sum, long squaresHigh, long squaresLow, long withinHigh, long withinLow) {
  /** Nothing. */
  public static final AlphaSums NONE = new AlphaSums(0, 0, 0, 0, 0, 0);

  private static final int SPLIT = 32;
  private static final double HIGH = 1L << SPLIT;
  private static final double GRAIN = 1e4;
  private static final double MAX_SCALED = 1e9;

  /**
   * The sums of one unit; nothing where it has fewer than two values.
   *
   * @param numbers what each voice says of it
   */
  public static AlphaSums ofUnit(Collection<Double> numbers) {
    int m = numbers.size();
    if (m < 2) {
      return NONE;
    }
    long sum = 0;
    long high = 0;
    long low = 0;
    double squares = 0;
    for (double number : numbers) {
      long x = Math.round(Math.max(-MAX_SCALED, Math.min(MAX_SCALED, number * GRAIN)));
      sum += x;
      high += (x * x) >> SPLIT;
      low += (x * x) & ((1L << SPLIT) - 1);
    }
    double mean = (double) sum / m;
    for (double number : numbers) {
      double x = Math.round(Math.max(-MAX_SCALED, Math.min(MAX_SCALED, number * GRAIN))) - mean;
      squares += x * x;
    }
    double within = 2.0 * m * squares / (m - 1);
    long withinHigh = (long) Math.floor(within / HIGH);
    return new AlphaSums(m, sum, high, low, withinHigh, Math.round(within - withinHigh * HIGH));
  }

  /** Both together. */
  public AlphaSums plus(AlphaSums other) {
    return new AlphaSums(
        values + other.values,
        sum + other.sum,
        squaresHigh + other.squaresHigh,
        squaresLow + other.squaresLow,
        withinHigh + other.withinHigh,
        withinLow + other.withinLow);
  }

  /** This without the other. */
  public AlphaSums minus(AlphaSums other) {
    return new AlphaSums(
        values - other.values,
        sum - other.sum,
        squaresHigh - other.squaresHigh,
        squaresLow - other.squaresLow,
        withinHigh - other.withinHigh,
        withinLow - other.withinLow);
  }

  /** Krippendorff's alpha, at most 1; empty below two values, or where they are all the same. */
  public OptionalDouble alpha() {
    if (values < 2) {
      return OptionalDouble.empty();
    }
    double squares = squaresHigh * HIGH + squaresLow;
    double mean = (double) sum / values;
    double expected = 2 * (squares - mean * sum) / (values - 1);
    double observed = (withinHigh * HIGH + withinLow) / values;
    return expected <= 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
  }
}
