package org.recoup.analysis.quantity;

/**
 * What a word does in a spelt number. A lexicon writes {@code 7} for a plain number, {@code 20+9}
 * for one to which the next word may add up to 9, {@code *1000} for one that multiplies what stands
 * before it, and {@code 1*1000} for one that may also stand alone.
 *
 * @param value the number, or the multiplier
 * @param room the largest number that a word after it may add
 * @param multiplies whether it multiplies
 * @param standsAlone whether a multiplier needs nothing before it
 */
record NumberWord(double value, double room, boolean multiplies, boolean standsAlone) {
  static NumberWord parse(String spec) {
    int star = spec.indexOf('*');
    if (star >= 0) {
      double value = Double.parseDouble(spec.substring(star + 1));
      return new NumberWord(value, value - 1, true, star > 0);
    }
    int plus = spec.indexOf('+');
    return plus < 0
        ? new NumberWord(Double.parseDouble(spec), 0, false, false)
        : new NumberWord(
            Double.parseDouble(spec.substring(0, plus)),
            Double.parseDouble(spec.substring(plus + 1)),
            false,
            false);
  }
}
