package org.recoup.analysis.quantity;

import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;

/** Intervals that the wordings of numbers stand for. */
public final class Quantities {
  private static final double[] STEPS = {1, 2, 5};

  private Quantities() {}

  /**
   * A round number that is meant roughly («environ 40», «une dizaine»): half-width {@code max(1,
   * min(g/2, n/5))}, g the largest power of ten, or half of one, that divides n.
   */
  public static Quantity about(double n) {
    double half = Math.max(1, Math.min(roundness(n) / 2, 0.2 * n));
    return new Quantity(Math.max(0, Math.ceil(n - half)), Math.floor(n + half), n, Qualifier.ABOUT);
  }

  /** «au moins n», «plus de n»: n or more. */
  public static Quantity atLeast(Quantity n) {
    double least = n.qualifier() == Qualifier.ABOUT ? n.best() : n.low();
    return new Quantity(least, null, least, Qualifier.AT_LEAST);
  }

  /** «jusqu'à n»: n or fewer. */
  public static Quantity atMost(Quantity n) {
    return new Quantity(0, n.best(), n.best(), Qualifier.AT_MOST);
  }

  /** «moins de n»: fewer than n. */
  public static Quantity lessThan(Quantity n) {
    double most = Math.max(0, Math.ceil(n.best()) - 1);
    return new Quantity(0, most, most, Qualifier.AT_MOST);
  }

  /**
   * «entre a et b», both included; best the middle, rounded down to a whole number of the range.
   */
  public static Quantity range(Quantity a, Quantity b) {
    double high = b.high() == null ? b.best() : b.high();
    double best = Math.max(a.low(), Math.floor((a.best() + b.best()) / 2));
    return new Quantity(a.low(), high, best, Qualifier.RANGE);
  }

  /** «plusieurs», «quelques»: some number from a least one on. */
  public static Quantity someFrom(double low) {
    return new Quantity(low, null, low, Qualifier.VAGUE);
  }

  /** «des dizaines», «des centaines»: more than one lot of n, and fewer than ten. */
  public static Quantity severalTimes(double n) {
    return new Quantity(2 * n, 10 * n - 1, 2 * n, Qualifier.VAGUE);
  }

  /** So many times a number. */
  public static Quantity times(Quantity n, double times) {
    Double high = n.high() == null ? null : n.high() * times;
    return new Quantity(n.low() * times, high, n.best() * times, n.qualifier());
  }

  /** Sum of counts of different people. */
  public static Quantity sum(Quantity a, Quantity b) {
    Double high = a.high() == null || b.high() == null ? null : a.high() + b.high();
    Qualifier how =
        a.qualifier() == Qualifier.EXACT
            ? b.qualifier()
            : b.qualifier() == Qualifier.EXACT || b.qualifier() == a.qualifier()
                ? a.qualifier()
                : high == null ? Qualifier.AT_LEAST : Qualifier.RANGE;
    return new Quantity(a.low() + b.low(), high, a.best() + b.best(), how);
  }

  /** The largest of 1, 5, 10, 50, 100, … that divides n; 1 for fractions. */
  private static double roundness(double n) {
    if (n != Math.rint(n) || n <= 0) {
      return 1;
    }
    double step = 1;
    for (double power = 1; power <= n; power *= 10) {
      for (double digit : STEPS) {
        if (digit != 2 && n % (digit * power) == 0) {
          step = digit * power;
        }
      }
    }
    return step;
  }
}
