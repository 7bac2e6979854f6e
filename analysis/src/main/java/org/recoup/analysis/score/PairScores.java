package org.recoup.analysis.score;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far two values agree, from 0 (they exclude each other) to 1 (they say the same). Symmetric.
 * Values of different kinds do not agree.
 */
public final class PairScores {
  /** Minutes after which the agreement of two clock times falls by a factor of e. */
  private static final double DECAY_MINUTES = 2;

  /** Relative difference after which the agreement of two measurements falls by a factor of e. */
  private static final double DECAY_SHARE = .01;

  private static final double CONTAINED = .9;
  private static final double NEAR = .8;
  private static final double NEAR_KM = 25;

  /** Agreement of two distant places that share all but the last of their areas. */
  private static final double SHARED_AREAS = .8;

  private final PlaceGeometry places;

  /** Compares places by this geometry. */
  public PairScores(PlaceGeometry places) {
    this.places = places;
  }

  /** How far the two agree, 0 to 1. */
  public double score(Value one, Value two) {
    if (one.kind() != two.kind()) {
      return 0;
    }
    return switch (one.kind()) {
      case COUNT -> counts(one, two);
      case MEASURE -> measures(one, two);
      case CLOCK -> Math.exp(-Math.abs(one.best() - two.best()) / DECAY_MINUTES);
      case DAYS -> days(one.name(), two.name());
      case PLACE -> place(one.name(), two.name());
      case NAMES -> containment(one.names(), two.names());
      case STATUS -> one.name().equals(two.name()) ? 1 : 0;
      case WORDS -> words(one.name(), two.name());
    };
  }

  /**
   * How far {@code claim} supports {@code candidate} as the truth: as {@link #score}, but a claim
   * that is merely less precise (a month for a day, a country for a town, a rounded number) or
   * earlier on the way (planned for held) supports it fully.
   */
  public double support(Value claim, Value candidate) {
    if (claim.kind() != candidate.kind()) {
      return 0;
    }
    boolean lessPrecise =
        switch (claim.kind()) {
          case MEASURE -> contains(claim, candidate);
          case DAYS -> daysContain(claim.name(), candidate.name());
          case PLACE -> places.contains(claim.name(), candidate.name());
          case STATUS -> Course.precedes(claim.name(), candidate.name());
          default -> false;
        };
    return lessPrecise ? 1 : score(claim, candidate);
  }

  /**
   * Agreement of two counts with anchors a and b, r = |a − b| / (a + b): where the intervals meet 1
   * − r/2, else max(0, 1 − 2r).
   */
  private static double counts(Value one, Value two) {
    double r = ratio(one.best(), two.best());
    return meet(one, two) ? 1 - r / 2 : Math.max(0, 1 - 2 * r);
  }

  /**
   * Agreement of two measurements: within each other's rounding 1 − r/2, else exp(−relative
   * difference / 1 %).
   */
  private static double measures(Value one, Value two) {
    if (meet(one, two)) {
      return 1 - ratio(one.best(), two.best()) / 2;
    }
    double larger = Math.max(Math.abs(one.best()), Math.abs(two.best()));
    return Math.exp(-Math.abs(one.best() - two.best()) / (larger * DECAY_SHARE));
  }

  private static double ratio(double a, double b) {
    double sum = Math.abs(a) + Math.abs(b);
    return sum == 0 ? 0 : Math.abs(a - b) / sum;
  }

  private static boolean meet(Value one, Value two) {
    return (two.high() == null || one.low() <= two.high())
        && (one.high() == null || two.low() <= one.high());
  }

  private static boolean contains(Value outer, Value inner) {
    return inner.best() >= outer.low() && (outer.high() == null || inner.best() <= outer.high());
  }

  private static double days(String one, String two) {
    if (one.equals(two)) {
      return 1;
    }
    Optional<Days> first = Days.parse(one);
    Optional<Days> second = Days.parse(two);
    return first.isPresent() && second.isPresent() ? first.get().agreement(second.get()) : 0;
  }

  private static boolean daysContain(String outer, String inner) {
    Optional<Days> first = Days.parse(outer);
    Optional<Days> second = Days.parse(inner);
    if (first.isEmpty() || second.isEmpty() || second.get().isPattern()) {
      return false;
    }
    return first.get().isPattern()
        ? first.get().agreement(second.get()) == CONTAINED
        : first.get().contains(second.get());
  }

  /** How much a value narrows the truth down; of equally backed values the most precise is told. */
  double precision(Value value) {
    return switch (value.kind()) {
      case MEASURE -> value.high() == null ? Double.NEGATIVE_INFINITY : value.low() - value.high();
      case DAYS -> -Days.parse(value.name()).map(Days::length).orElse(Long.MAX_VALUE);
      case PLACE -> places.depth(value.name());
      default -> 0;
    };
  }

  private double place(String one, String two) {
    if (one.equals(two)) {
      return 1;
    }
    if (places.contains(one, two) || places.contains(two, one)) {
      return CONTAINED;
    }
    if (places.distanceKm(one, two) <= NEAR_KM) {
      return NEAR;
    }
    return SHARED_AREAS * places.commonDepth(one, two);
  }

  /**
   * Share of the shorter list that the longer one holds: leaving somebody out is no contradiction.
   */
  private static double containment(List<String> one, List<String> two) {
    Set<String> longer = new HashSet<>(one.size() >= two.size() ? one : two);
    List<String> shorter = one.size() >= two.size() ? two : one;
    long shared = shorter.stream().filter(longer::contains).count();
    return (double) shared / shorter.size();
  }

  /** Jaccard's index over the words of two folded texts. */
  private static double words(String one, String two) {
    if (one.equals(two)) {
      return 1;
    }
    Set<String> first = new HashSet<>(List.of(one.split(" ")));
    Set<String> second = new HashSet<>(List.of(two.split(" ")));
    int total = first.size() + second.size();
    first.retainAll(second);
    return (double) first.size() / (total - first.size());
  }
}
