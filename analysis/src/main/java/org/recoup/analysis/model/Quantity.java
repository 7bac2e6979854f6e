package org.recoup.analysis.model;

/**
 * A number as news gives it: an interval with a best value.
 *
 * @param low least value that the wording allows
 * @param high greatest value that the wording allows; null where it sets no upper bound
 * @param best the value to quote; within the interval
 * @param qualifier how it is hedged
 */
public record Quantity(double low, Double high, double best, Qualifier qualifier) {
  public Quantity {
    if (Double.isNaN(low) || Double.isNaN(best) || best < low || (high != null && best > high)) {
      throw new IllegalArgumentException("not an interval: " + low + ".." + best + ".." + high);
    }
  }

  /** The number without any hedge. */
  public static Quantity exact(double value) {
    return new Quantity(value, value, value, Qualifier.EXACT);
  }
}
