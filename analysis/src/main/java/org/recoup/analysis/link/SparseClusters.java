package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.recoup.analysis.origin.DisjointSets;

/**
 * Parts very many connected mentions into events in a time that grows with their number. Only pairs
 * that meet in a block are compared, in each block with a few neighbours by place and day and with
 * the block's first mentions; of these a mention keeps the best. From the best pair on, the groups
 * of two mentions become one if the mentions that lead them fit on average: average linkage over a
 * sparse graph. Then those that lead the groups that grew are compared likewise, since the best
 * pairs of a mention may all be with copies of it, and so on for a few rounds.
 */
final class SparseClusters {
  private static final int ROUNDS = 4;

  /** Mentions before it, by place and day, that one is compared with in each block. */
  private static final int WINDOW = 6;

  /** First mentions of a block that all others in it are compared with. */
  private static final int FIRST = 6;

  /** Best pairs that a mention keeps in a round. */
  private static final int BEST = 8;

  /** First mentions of a group, which stand for it. */
  private static final int LEADERS = 12;

  private static final Comparator<WeightedProfile> BY_PLACE =
      Comparator.<WeightedProfile>comparingLong(w -> w.profile.place)
          .thenComparingInt(w -> w.profile.start)
          .thenComparing(w -> w.profile, Profile.BY_RANK);

  private final List<WeightedProfile> mentions;
  private final double fit;
  private final double bestPair;
  private final int[][] partners;
  private final double[][] affinities;

  private final DisjointSets groups;

  /** The first mentions of each group, at its first one, ascending; null elsewhere. */
  private final int[][] leaders;

  private final boolean[] grown;

  private SparseClusters(List<WeightedProfile> mentions, double fit, double bestPair) {
    int n = mentions.size();
    this.mentions = mentions;
    this.fit = fit;
    this.bestPair = bestPair;
    partners = new int[n][];
    affinities = new double[n][];
    groups = new DisjointSets(n);
    leaders = new int[n][];
    grown = new boolean[n];
    for (int i = 0; i < n; i++) {
      leaders[i] = new int[] {i};
    }
    Arrays.fill(grown, true);
  }

  /**
   * Events of connected mentions.
   *
   * @param mentions by rank
   * @param fit affinity from which two groups are one event
   * @param bestPair part that the best pair has in the affinity of two groups
   */
  static List<List<WeightedProfile>> of(
      List<WeightedProfile> mentions, TermWeights weights, double fit, double bestPair) {
    SparseClusters clusters = new SparseClusters(mentions, fit, bestPair);
    long[][] keys = new long[mentions.size()][];
    for (int i = 0; i < keys.length; i++) {
      List<Long> blocks = BlockKeys.of(mentions.get(i).profile, weights);
      keys[i] = blocks.stream().mapToLong(Long::longValue).toArray();
    }
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      clusters.meet(keys);
      more = clusters.merge();
    }
    return clusters.events();
  }

  private List<List<WeightedProfile>> events() {
    Map<Integer, List<WeightedProfile>> events = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      events.computeIfAbsent(groups.first(i), any -> new ArrayList<>()).add(mentions.get(i));
    }
    return List.copyOf(events.values());
  }

  /** Compares those that lead a group in their blocks. */
  private void meet(long[][] keys) {
    Map<Long, List<Integer>> blocks = new TreeMap<>();
    for (int[] group : leaders) {
      for (int k = 0; group != null && k < group.length; k++) {
        for (long key : keys[group[k]]) {
          blocks.computeIfAbsent(key, any -> new ArrayList<>(2)).add(group[k]);
        }
      }
    }
    for (List<Integer> block : blocks.values()) {
      List<Integer> byRank = block.stream().sorted().toList();
      List<Integer> byPlace =
          byRank.stream().sorted(Comparator.comparing(mentions::get, BY_PLACE)).toList();
      for (int i = 1; i < block.size(); i++) {
        for (int j = Math.max(0, i - WINDOW); j < i; j++) {
          compare(byPlace.get(i), byPlace.get(j));
        }
        for (int j = 0; j < Math.min(i, FIRST); j++) {
          compare(byRank.get(i), byRank.get(j));
        }
      }
    }
  }

  private void compare(int i, int j) {
    int a = groups.first(i);
    int b = groups.first(j);
    if (a != b && (grown[a] || grown[b]) && !knows(i, j) && !knows(j, i)) {
      double affinity = Affinity.of(mentions.get(i), mentions.get(j));
      if (affinity >= fit) {
        keep(i, j, affinity);
        keep(j, i, affinity);
      }
    }
  }

  private boolean knows(int i, int j) {
    for (int k = 0; partners[i] != null && k < BEST; k++) {
      if (partners[i][k] == j) {
        return true;
      }
    }
    return false;
  }

  private void keep(int i, int j, double affinity) {
    if (partners[i] == null) {
      partners[i] = new int[BEST];
      affinities[i] = new double[BEST];
      Arrays.fill(partners[i], -1);
      Arrays.fill(affinities[i], Double.NEGATIVE_INFINITY);
    }
    int worst = 0;
    for (int k = 1; k < BEST; k++) {
      worst = affinities[i][k] < affinities[i][worst] ? k : worst;
    }
    if (affinity > affinities[i][worst]) {
      partners[i][worst] = j;
      affinities[i][worst] = affinity;
    }
  }

  private record Pair(int first, int second, double affinity) {}

  /** Joins groups, from the best pair on; whether any were joined. */
  private boolean merge() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      for (int k = 0; partners[i] != null && k < BEST; k++) {
        int j = partners[i][k];
        if (j >= 0 && (i < j || !knows(j, i))) {
          pairs.add(new Pair(Math.min(i, j), Math.max(i, j), affinities[i][k]));
        }
      }
    }
    Arrays.fill(partners, null);
    pairs.sort(
        Comparator.comparingDouble(Pair::affinity)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    Arrays.fill(grown, false);
    boolean any = false;
    for (Pair pair : pairs) {
      int a = groups.first(pair.first);
      int b = groups.first(pair.second);
      if (a != b && fits(leaders[a], leaders[b], pair.affinity)) {
        join(Math.min(a, b), Math.max(a, b));
        any = true;
      }
    }
    return any;
  }

  private boolean fits(int[] some, int[] others, double best) {
    double sum = 0;
    for (int one : some) {
      for (int other : others) {
        sum += Affinity.of(mentions.get(one), mentions.get(other));
      }
    }
    double affinity = bestPair * best + (1 - bestPair) * sum / (some.length * others.length);
    return affinity + consensus(some).against(consensus(others)) >= fit;
  }

  private Consensus consensus(int[] group) {
    return Consensus.of(Arrays.stream(group).mapToObj(mentions::get).toList());
  }

  private void join(int into, int gone) {
    leaders[into] =
        IntStream.concat(IntStream.of(leaders[into]), IntStream.of(leaders[gone]))
            .sorted()
            .limit(LEADERS)
            .toArray();
    leaders[gone] = null;
    groups.join(into, gone);
    grown[into] = true;
  }
}
