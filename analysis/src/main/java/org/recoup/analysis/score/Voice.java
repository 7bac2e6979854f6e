package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One independent voice on a fact: an origin with all who copy it. What a source writes itself is
 * one voice, however many articles it takes.
 *
 * @param id the source that wrote it, or the origin
 * @param versions what it said, in order of time; the last one is its vote
 * @param votes what each of its sources said, in order of time
 */
record Voice(String id, List<Version> versions, List<Vote> votes) {
  /**
   * One thing that the voice said.
   *
   * @param value what
   * @param at when first, in milliseconds since 1970, or null
   * @param corrects whether it says that a higher figure is wrong
   */
  record Version(Value value, Long at, boolean corrects) {}

  /**
   * The voices behind these votes, sorted by what they say. Where there are total figures, those of
   * a part have no vote, unless they come later and are more than every total: the whole is no less
   * than its part.
   */
  static List<Voice> of(List<Vote> votes) {
    List<Vote> totals = votes.stream().filter(v -> !v.partial()).toList();
    List<Vote> eligible =
        votes.stream()
            .filter(v -> !v.partial() || totals.stream().allMatch(t -> exceeds(v, t)))
            .sorted(Vote.BY_TIME)
            .toList();
    Map<String, String> homes = homes(eligible);
    Map<String, List<Vote>> byVoice = new TreeMap<>();
    for (Vote vote : eligible) {
      String home = vote.own() ? vote.source() : homes.get(vote.origin());
      String id = home == null ? "origin:" + vote.origin() : "source:" + home;
      byVoice.computeIfAbsent(id, i -> new ArrayList<>()).add(vote);
    }
    List<Voice> voices = new ArrayList<>();
    byVoice.forEach((id, mine) -> voices.add(new Voice(id, versions(mine), List.copyOf(mine))));
    voices.sort(Comparator.comparing(v -> v.votes.get(0), Vote.BY_TIME));
    return voices;
  }

  private static boolean exceeds(Vote part, Vote total) {
    return part.at() != null
        && total.at() != null
        && part.at() > total.at()
        && part.value().low() > total.value().best();
  }

  /** Which source wrote each origin itself, the first one where there are several. */
  private static Map<String, String> homes(List<Vote> votes) {
    Map<String, String> homes = new HashMap<>();
    votes.stream().filter(Vote::own).forEach(v -> homes.putIfAbsent(v.origin(), v.source()));
    return homes;
  }

  /**
   * Of what is said without a date, what more of the voice's sources say comes last, and so
   * prevails.
   */
  private static List<Version> versions(List<Vote> sortedVotes) {
    Map<String, Version> first = new LinkedHashMap<>();
    Map<String, Integer> sources = new HashMap<>();
    for (Vote vote : sortedVotes) {
      first.merge(
          vote.value().key(),
          new Version(vote.value(), vote.at(), vote.corrects()),
          (a, b) -> new Version(a.value, a.at, a.corrects || b.corrects));
      sources.merge(vote.value().key(), 1, Integer::sum);
    }
    return first.values().stream()
        .sorted(
            Comparator.comparing(Version::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(v -> v.at == null ? sources.get(v.value.key()) : 0)
                .thenComparing(
                    v -> v.value.best(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(v -> v.value.key()))
        .toList();
  }

  /** What it said at any time, and, where it gives no time, in the end. */
  List<Version> reports() {
    return versions.stream().filter(v -> v.at != null || v.equals(latest())).toList();
  }

  /** What it says in the end. */
  Version latest() {
    return versions.get(versions.size() - 1);
  }

  /** The weight of whoever wrote it first; of several at once, the heaviest. */
  double weight(Weights weights, String attribute) {
    return authors().stream().mapToDouble(a -> weights.of(a, attribute)).max().orElseThrow();
  }

  /** Who answers for whoever wrote it first. */
  List<String> authors() {
    boolean own = votes.stream().anyMatch(Vote::own);
    List<Vote> writers = own ? votes.stream().filter(Vote::own).toList() : votes;
    Long first = writers.get(0).at();
    return writers.stream()
        .takeWhile(v -> Objects.equals(v.at(), first))
        .map(Vote::author)
        .distinct()
        .sorted()
        .toList();
  }
}
