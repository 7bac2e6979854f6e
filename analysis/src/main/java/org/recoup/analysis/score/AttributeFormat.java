package org.recoup.analysis.score;

import java.util.Optional;
import java.util.Set;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Qualifier;

/**
 * How the values of one attribute are written, found from all of them, and how they are read
 * accordingly.
 *
 * @param attribute the attribute
 * @param kind what its values are
 * @param dated whether its times of day come with their day
 * @param years whether its days come with their year
 * @param monthFirst whether {@code 3/4} is the fourth of March
 */
public record AttributeFormat(
    String attribute, ValueKind kind, boolean dated, boolean years, boolean monthFirst) {
  private static final Set<String> COUNTS =
      Set.of(Attribute.KILLED, Attribute.INJURED, Attribute.MISSING);

  /**
   * Share of an attribute's values that must be of one kind; the rest is noise such as "not
   * available".
   */
  private static final double MOST = .9;

  /**
   * Counts of what the values of an attribute look like. They add.
   *
   * @param values values that are not blank
   * @param numbers those that are numbers
   * @param fractions numbers with a fraction or a magnitude
   * @param clocks values with a time of day
   * @param days values with a day
   * @param clocksWithDay values with both
   * @param daysWithYear values with a day and its year
   * @param dayFirst days in numbers that fit only with the day first
   * @param monthFirst those that fit only with the month first
   * @param halves times of day with a.m. or p.m.
   */
  public record Evidence(
      long values,
      long numbers,
      long fractions,
      long clocks,
      long days,
      long clocksWithDay,
      long daysWithYear,
      long dayFirst,
      long monthFirst,
      long halves) {
    /** Nothing seen. */
    public static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** What one claim's value looks like. */
    public static Evidence of(StatedClaim claim) {
      if (claim.value() == null || claim.value().isBlank()) {
        boolean number = claim.low() != null || claim.high() != null;
        return number ? new Evidence(1, 1, 0, 0, 0, 0, 0, 0, 0, 0) : NONE;
      }
      String text = claim.value().strip();
      Optional<WrittenNumber> number = WrittenNumber.read(text);
      if (number.isPresent()) {
        boolean whole = number.get().half() == 0;
        return new Evidence(1, 1, whole ? 0 : 1, 0, 0, 0, 0, 0, 0, 0);
      }
      WrittenTime time = WrittenTime.read(text, true).orElse(null);
      boolean clock = time != null && time.minute() != null;
      boolean day = (time != null && time.hasDay()) || (!clock && Days.parse(text).isPresent());
      boolean year = time == null ? day : time.year() != null;
      int order = WrittenTime.dayFirstEvidence(text);
      boolean half = clock && text.matches("(?s).*\\d\\s?[aApP]\\.?[mM].*");
      return new Evidence(
          1,
          0,
          0,
          bit(clock),
          bit(day),
          bit(clock && day),
          bit(day && year),
          bit(order > 0),
          bit(order < 0),
          bit(half));
    }

    private static long bit(boolean yes) {
      return yes ? 1 : 0;
    }

    /** Both together. */
    public Evidence plus(Evidence other) {
      return new Evidence(
          values + other.values,
          numbers + other.numbers,
          fractions + other.fractions,
          clocks + other.clocks,
          days + other.days,
          clocksWithDay + other.clocksWithDay,
          daysWithYear + other.daysWithYear,
          dayFirst + other.dayFirst,
          monthFirst + other.monthFirst,
          halves + other.halves);
    }
  }

  /** The format that most of an attribute's values have. */
  public static AttributeFormat of(String attribute, Evidence seen) {
    double most = MOST * seen.values;
    ValueKind kind = ValueKind.WORDS;
    if (seen.numbers >= most) {
      boolean count = seen.fractions == 0 || COUNTS.contains(attribute);
      kind = count ? ValueKind.COUNT : ValueKind.MEASURE;
    } else if (seen.clocks >= most) {
      kind = ValueKind.CLOCK;
    } else if (seen.days >= most) {
      kind = ValueKind.DAYS;
    }
    // Only English writes a.m. and p.m., and most of it the month first.
    boolean monthFirst =
        seen.monthFirst == seen.dayFirst
            ? 2 * seen.halves > seen.values
            : seen.monthFirst > seen.dayFirst;
    return new AttributeFormat(
        attribute,
        kind,
        seen.clocksWithDay >= MOST * seen.clocks,
        seen.daysWithYear >= MOST * seen.days,
        monthFirst);
  }

  /** What a claim says; empty where it is not of this attribute's kind. */
  public Optional<Value> read(StatedClaim claim) {
    String text = claim.value() == null ? "" : claim.value().strip();
    return switch (kind) {
      case COUNT, MEASURE -> number(claim, text);
      case CLOCK -> clock(text);
      case DAYS -> day(text);
      default ->
          text.isEmpty()
              ? Optional.empty()
              : Optional.of(Value.named(ValueKind.WORDS, Folding.fold(text), text));
    };
  }

  private Optional<Value> number(StatedClaim claim, String text) {
    Optional<WrittenNumber> written = WrittenNumber.read(text);
    if (written.isEmpty() && claim.low() == null && claim.high() == null) {
      return Optional.empty();
    }
    if (written.isEmpty() && !text.isEmpty()) {
      return bounds(claim, text);
    }
    if (written.isEmpty()) {
      return bounds(claim, null);
    }
    double best = written.get().value();
    double half = kind == ValueKind.MEASURE ? halfDigit(written.get()) : 0;
    boolean bounded = claim.low() != null || claim.high() != null;
    double low = claim.low() == null ? (bounded ? Math.min(0, best) : best - half) : claim.low();
    Double high = bounded ? claim.high() : Double.valueOf(best + half);
    boolean exact = low == best && high != null && high == best;
    return Optional.of(
        Value.number(
            kind,
            Math.min(low, best),
            high == null ? null : Double.valueOf(Math.max(high, best)),
            best,
            exact ? Qualifier.EXACT : Qualifier.RANGE,
            text));
  }

  /** A whole number among fractions is one that was rounded. */
  private static double halfDigit(WrittenNumber number) {
    return number.half() == 0 ? .5 : number.half();
  }

  private Optional<Value> bounds(StatedClaim claim, String text) {
    double low = claim.low() == null ? Math.min(0, claim.high()) : claim.low();
    double best = claim.low() == null ? claim.high() : claim.low();
    Double high = claim.high() == null ? null : Double.valueOf(Math.max(claim.high(), best));
    String spelt = text == null ? Value.plain(best) : text;
    return Optional.of(Value.number(kind, Math.min(low, best), high, best, Qualifier.RANGE, spelt));
  }

  private Optional<Value> clock(String text) {
    return WrittenTime.read(text, monthFirst)
        .filter(t -> t.minute() != null && (!dated || t.hasDay()))
        .map(t -> dated ? t.minutesWithDay(years) : Double.valueOf(t.minute()))
        .map(m -> Value.number(ValueKind.CLOCK, m, m, m, Qualifier.EXACT, text));
  }

  private Optional<Value> day(String text) {
    Optional<WrittenTime> written = WrittenTime.read(text, monthFirst).filter(WrittenTime::hasDay);
    // A day in numbers goes first: its slashes could also part two years of an interval.
    boolean numeric = written.isPresent() && written.get().numeric();
    if (!numeric && Days.parse(text).isPresent()) {
      return Optional.of(Value.named(ValueKind.DAYS, text, text));
    }
    return written.map(t -> Value.named(ValueKind.DAYS, t.timex(), text));
  }
}
