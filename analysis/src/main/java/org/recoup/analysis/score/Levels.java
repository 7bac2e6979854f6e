package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Finds what the voices back: one value, and those that a voice itself gave up for it, or the steps
 * of a count.
 */
final class Levels {
  /** Most distinct values that are weighed against each other; the weightiest stay. */
  private static final int MAX_VALUES = 256;

  /** Share of the weight that must name a participant. */
  private static final double NAMED_SHARE = 1.0 / 3;

  private final ValueKind kind;
  private final List<Voice> voices;
  private final ToDoubleFunction<Voice> weightOf;
  private final PairScores scores;

  private Levels(
      ValueKind kind, List<Voice> voices, ToDoubleFunction<Voice> weightOf, PairScores scores) {
    this.kind = kind;
    this.voices = voices;
    this.weightOf = weightOf;
    this.scores = scores;
  }

  /** The steps of a count over time, in order; a toll's do not fall lightly. */
  static List<Course.Level> ofCount(
      List<Voice> voices,
      boolean toll,
      ToDoubleFunction<Voice> weightOf,
      ToDoubleFunction<Voice> creditOf,
      PairScores scores) {
    List<CountCourse.Report> reports = new ArrayList<>();
    for (Voice voice : voices) {
      for (Voice.Version version : voice.reports()) {
        reports.add(
            new CountCourse.Report(
                voice.id(),
                version.value(),
                version.at(),
                version.corrects(),
                weightOf.applyAsDouble(voice),
                creditOf.applyAsDouble(voice)));
      }
    }
    return CountCourse.fit(reports, toll, scores).stream()
        .map(s -> new Course.Level(s.from(), Value.count(s.figure()), 0))
        .toList();
  }

  /** The value that the voices back most, after those that a voice itself gave up for it. */
  static List<Course.Level> ofValue(
      ValueKind kind, List<Voice> voices, ToDoubleFunction<Voice> weightOf, PairScores scores) {
    return new Levels(kind, voices, weightOf, scores).given();
  }

  private List<Course.Level> given() {
    Value value = kind == ValueKind.NAMES ? commonNames() : backedValue();
    if (kind == ValueKind.COUNT) {
      value = Value.count(value.best());
    }
    Map<String, Course.Level> given = new LinkedHashMap<>();
    Long from = null;
    for (Voice voice : voices) {
      if (voice.latest().at() == null
          || scores.score(voice.latest().value(), value) < Course.SAME_VALUE) {
        continue;
      }
      for (Voice.Version version : voice.versions()) {
        if (version.at() != null
            && version.at() < voice.latest().at()
            && scores.support(version.value(), value) < Course.SAME_VALUE) {
          given.putIfAbsent(
              version.value().key(), new Course.Level(version.at(), version.value(), 0));
          from =
              from == null
                  ? voice.latest().at()
                  : Long.valueOf(Math.min(from, voice.latest().at()));
        }
      }
    }
    List<Course.Level> levels = new ArrayList<>(given.values());
    levels.sort(
        Comparator.comparing(Course.Level::from).thenComparing(level -> level.value().key()));
    levels.add(new Course.Level(from, value, 0));
    return levels;
  }

  /**
   * The value that the voices' last words back most; of equals the most precise, then the one said
   * latest.
   */
  private Value backedValue() {
    Map<String, Value> values = new TreeMap<>();
    Map<String, Double> weights = new TreeMap<>();
    Map<String, Long> latest = new HashMap<>();
    for (Voice voice : voices) {
      Voice.Version said = voice.latest();
      values.putIfAbsent(said.value().key(), said.value());
      weights.merge(said.value().key(), weightOf.applyAsDouble(voice), Double::sum);
      latest.merge(said.value().key(), said.at() == null ? Long.MIN_VALUE : said.at(), Math::max);
    }
    Set<String> moves = moves();
    List<String> candidates = heaviest(weights);
    Map<String, Double> backing = new HashMap<>();
    for (String candidate : candidates) {
      double sum = 0;
      for (String said : candidates) {
        boolean moved = moves.contains(said + '\u001e' + candidate);
        sum += weights.get(said) * (moved ? 1 : backing(values.get(said), values.get(candidate)));
      }
      backing.put(candidate, (double) Math.round(sum / Agreement.LAST_BIT));
    }
    return candidates.stream()
        .max(
            Comparator.<String>comparingDouble(backing::get)
                .thenComparingDouble(k -> scores.precision(values.get(k)))
                .thenComparingLong(latest::get)
                .thenComparing(
                    k -> values.get(k).best(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Comparator.naturalOrder()))
        .map(values::get)
        .orElseThrow();
  }

  /**
   * How much a voice backs a value: in full its own and what that leaves open, others by their
   * likeness, at most half.
   */
  private double backing(Value said, Value candidate) {
    double support = scores.support(said, candidate);
    boolean same =
        support == 1 && (kind != ValueKind.COUNT || said.best().equals(candidate.best()));
    double likeness = support * support;
    return same ? 1 : likeness * likeness / 2;
  }

  /** From which value to which some voice itself moved. */
  private Set<String> moves() {
    Set<String> moves = new LinkedHashSet<>();
    for (Voice voice : voices) {
      Voice.Version last = voice.latest();
      for (Voice.Version earlier : voice.versions()) {
        if (earlier.at() != null && last.at() != null && earlier.at() < last.at()) {
          moves.add(earlier.value().key() + '\u001e' + last.value().key());
        }
      }
    }
    return moves;
  }

  private static List<String> heaviest(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_VALUES)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Who is named by a third of the weight or more; where nobody is, who is named most. */
  private Value commonNames() {
    Map<String, Double> weights = new TreeMap<>();
    double total = 0;
    for (Voice voice : voices) {
      double weight = weightOf.applyAsDouble(voice);
      total += weight;
      voice.latest().value().names().forEach(n -> weights.merge(n, weight, Double::sum));
    }
    double most = weights.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    double least = Math.min(most, total * NAMED_SHARE) * (1 - Agreement.LAST_BIT);
    return Value.names(
        weights.entrySet().stream()
            .filter(e -> e.getValue() >= least)
            .map(Map.Entry::getKey)
            .toList(),
        null);
  }
}
