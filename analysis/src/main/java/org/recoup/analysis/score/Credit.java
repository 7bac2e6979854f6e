package org.recoup.analysis.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An author's record as a witness of how counts move.
 *
 * @param given figures of its own on counts that three voices or more tell of, so that two of them
 *     can settle who is right
 * @param borneOut those that another voice gives too, or a figure that agrees with it
 * @param compared counts on which its last figure stands against what others held then
 * @param logRatios sum of the logarithms of these figures over what others held, in millionths
 */
public record Credit(long given, long borneOut, long compared, long logRatios) {
  /** Nothing known. */
  public static final Credit NONE = new Credit(0, 0, 0, 0);

  /** Fewest voices of a fact that tell anything of their authors. */
  private static final int LEAST_VOICES = 3;

  /** Ratio of two figures whose pair score is .9. */
  private static final double NEAR = 1.05 / .95;

  /** Ratio of two figures whose pair score is .9 where a hedge covers both. */
  private static final double WITHIN_HEDGE = 1.2 / .8;

  /** Share of figures borne out of an author of whom nothing is known. */
  static final double BELIEVED = .9;

  /** Figures' worth of that share. */
  private static final double PRIOR = 10;

  /** Figures' worth of no bias, of an author of whom nothing is known. */
  private static final double UNBIASED = 3;

  /** What a count with a course tells of each of its voices, by their ids. */
  static Map<String, Credit> of(List<Voice> voices) {
    Map<String, Credit> credits = new HashMap<>();
    if (voices.size() < LEAST_VOICES) {
      return credits;
    }
    TreeMap<Double, Set<String>> tellers = new TreeMap<>();
    for (Voice voice : voices) {
      for (Voice.Version version : voice.versions()) {
        tellers.computeIfAbsent(version.value().best(), f -> new HashSet<>()).add(voice.id());
      }
    }
    for (Voice voice : voices) {
      long borneOut =
          voice.versions().stream().filter(v -> isBorneOut(v.value(), voice.id(), tellers)).count();
      credits.put(voice.id(), new Credit(voice.versions().size(), borneOut, 0, 0));
    }
    return credits;
  }

  /** Whether another voice gives a figure near it, or one that its hedge leaves open. */
  private static boolean isBorneOut(
      Value said, String voice, TreeMap<Double, Set<String>> tellers) {
    double figure = said.best();
    double high = said.high() == null ? Double.MAX_VALUE : said.high();
    double least = Math.min(figure / NEAR, Math.max(said.low(), figure / WITHIN_HEDGE));
    double most = Math.max(figure * NEAR, Math.min(high, figure * WITHIN_HEDGE));
    return tellers.subMap(least, true, most, true).values().stream()
        .anyMatch(by -> by.size() > 1 || !by.contains(voice));
  }

  /** Both together. */
  Credit plus(Credit other) {
    return new Credit(
        given + other.given,
        borneOut + other.borneOut,
        compared + other.compared,
        logRatios + other.logRatios);
  }

  /** This without a part of it. */
  Credit minus(Credit part) {
    return new Credit(
        given - part.given,
        borneOut - part.borneOut,
        compared - part.compared,
        logRatios - part.logRatios);
  }

  /** This with a figure that stands against what others held. */
  Credit compared(double logRatio) {
    return new Credit(given, borneOut, compared + 1, logRatios + Math.round(logRatio * Tally.UNIT));
  }

  /** By how much its figures can be expected to be too high, as a logarithm. */
  double bias() {
    return logRatios / Tally.UNIT / (compared + UNBIASED);
  }

  /** The share of its figures that can be expected to be borne out, above 0 and below 1. */
  double share() {
    return (borneOut + PRIOR * BELIEVED) / (given + PRIOR);
  }
}
