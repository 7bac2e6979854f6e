package org.recoup.analysis.score;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.recoup.analysis.model.Qualifier;

/**
 * What one source says: a number with its bounds, or names.
 *
 * @param kind decides how it is compared
 * @param low least number that the wording allows; null where the kind is no number
 * @param high greatest number; null also where nothing bounds it
 * @param best the number to quote; null where the kind is no number
 * @param qualifier how a count is hedged, or null
 * @param names one TIMEX3 value, gazetteer id, status or folded text, or sorted names; empty for a
 *     number
 * @param text as the source spells it
 */
public record Value(
    ValueKind kind,
    Double low,
    Double high,
    Double best,
    Qualifier qualifier,
    List<String> names,
    String text) {
  public Value {
    names = List.copyOf(names);
    if (kind.isNumeric()
        && (low == null || best == null || best < low || (high != null && best > high))) {
      throw new IllegalArgumentException("not an interval: " + low + ".." + best + ".." + high);
    }
    if (!kind.isNumeric() && names.isEmpty()) {
      throw new IllegalArgumentException("a value of kind " + kind + " needs a name");
    }
  }

  /** A number between bounds. */
  public static Value number(
      ValueKind kind, double low, Double high, double best, Qualifier qualifier, String text) {
    return new Value(kind, low, high, best, qualifier, List.of(), text);
  }

  /** A count without any hedge. */
  public static Value count(double exact) {
    return number(ValueKind.COUNT, exact, exact, exact, Qualifier.EXACT, plain(exact));
  }

  /** A single name: a TIMEX3 value, a place's id, a status or a text. */
  public static Value named(ValueKind kind, String name, String text) {
    return new Value(kind, null, null, null, null, List.of(name), text);
  }

  /** Several names, in any order. */
  public static Value names(Iterable<String> names, String text) {
    TreeSet<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return new Value(ValueKind.NAMES, null, null, null, null, List.copyOf(sorted), text);
  }

  /** The one name of a value that has just one. */
  public String name() {
    return names.get(0);
  }

  /**
   * Equal for values that say the same, however they are spelt; orders numbers of one kind by
   * nothing in particular.
   */
  public String key() {
    if (kind.isNumeric()) {
      return kind.ordinal()
          + ":"
          + plain(best)
          + "["
          + plain(low)
          + ","
          + (high == null ? "" : plain(high))
          + "]";
    }
    return kind.ordinal() + ":" + String.join("\u001f", names);
  }

  /** This value multiplied, bounds and all. */
  Value scaled(double factor) {
    return new Value(
        kind,
        low * factor,
        high == null ? null : high * factor,
        best * factor,
        qualifier,
        names,
        text);
  }

  /** A number without a needless fraction. */
  static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : String.format(Locale.ROOT, "%s", number);
  }
}
