package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts the mentions that ties connect into events. Ties alone would let a chain of half-fitting
 * articles fuse two attacks; here two groups become one only if their mentions fit on average.
 *
 * <p>Average-linkage clustering over all pairs, for up to {@value #EXACT} mentions; {@link
 * SparseClusters} parts more, whose cost grows with their number. The result does not depend on the
 * order of the list.
 */
final class EventClusters {
  /** Mentions that are compared each with each. */
  static final int EXACT = 300;

  /**
   * Affinity from which two groups of mentions are one event. Below zero, since the articles that
   * ties connect are far more often of one event than any two that meet.
   */
  private static final double FIT = -.3;

  /**
   * Part that the best pair has in the affinity of two groups beside the mean of all pairs: a
   * report that tells of what came after need not be like all others.
   */
  private static final double BEST_PAIR = .2;

  /**
   * Log-odds where an article tells of an event of the kind in the other group's town, as of
   * another one: however alike both are, its author knew.
   */
  private static final double TOLD_APART = -6;

  private EventClusters() {}

  /**
   * Events of a list of connected mentions; each event's mentions by rank, the events by that of
   * their first.
   */
  static List<List<Profile>> of(List<Profile> connected, TermWeights weights) {
    List<WeightedProfile> rest = new ArrayList<>();
    connected.stream()
        .sorted(Profile.BY_RANK)
        .forEach(p -> rest.add(new WeightedProfile(p, weights)));
    List<List<WeightedProfile>> events =
        rest.size() > EXACT ? SparseClusters.of(rest, weights, FIT, BEST_PAIR) : agglomerate(rest);
    return events.stream()
        .map(event -> event.stream().map(w -> w.profile).sorted(Profile.BY_RANK).toList())
        .sorted(Comparator.comparing((List<Profile> event) -> event.get(0), Profile.BY_RANK))
        .toList();
  }

  private static List<List<WeightedProfile>> agglomerate(List<WeightedProfile> mentions) {
    int n = mentions.size();
    Linkage linkage = new Linkage(mentions);
    List<List<WeightedProfile>> members = new ArrayList<>();
    for (WeightedProfile mention : mentions) {
      members.add(new ArrayList<>(List.of(mention)));
    }
    for (int merges = 1; merges < n; merges++) {
      int[] pair = linkage.closest();
      if (pair == null) {
        break;
      }
      members.get(pair[0]).addAll(members.get(pair[1]));
      linkage.merge(pair[0], pair[1], Consensus.of(members.get(pair[0])));
      members.set(pair[1], null);
    }
    List<List<WeightedProfile>> events = new ArrayList<>();
    for (List<WeightedProfile> event : members) {
      if (event != null) {
        event.sort(Comparator.comparing(w -> w.profile, Profile.BY_RANK));
        events.add(event);
      }
    }
    return events;
  }

  /**
   * Sums of affinities between groups, kept up to date as groups merge; the nearest neighbour of
   * each is remembered.
   */
  private static final class Linkage {
    private final double[][] sums;
    private final double[][] maxs;
    private final int[] sizes;
    private final int[] nearest;
    private final Consensus[] consensus;

    /** Towns where the group's articles tell of other events of the kind. */
    private final List<Set<Long>> otherTowns;

    Linkage(List<WeightedProfile> mentions) {
      int n = mentions.size();
      sums = new double[n][n];
      maxs = new double[n][n];
      sizes = new int[n];
      nearest = new int[n];
      consensus = new Consensus[n];
      otherTowns = otherTowns(mentions);
      Arrays.fill(sizes, 1);
      for (int i = 0; i < n; i++) {
        consensus[i] = Consensus.of(List.of(mentions.get(i)));
        for (int j = 0; j < i; j++) {
          sums[i][j] =
              sums[j][i] = maxs[i][j] = maxs[j][i] = Affinity.of(mentions.get(i), mentions.get(j));
        }
      }
      for (int i = 0; i < n; i++) {
        nearest[i] = findNearest(i);
      }
    }

    private double affinity(int i, int j) {
      return BEST_PAIR * maxs[i][j]
          + (1 - BEST_PAIR) * sums[i][j] / (sizes[i] * sizes[j])
          + consensus[i].against(consensus[j])
          + (isToldApart(i, j) || isToldApart(j, i) ? TOLD_APART : 0);
    }

    /** Whether articles of one group tell of an event like it in the other group's town. */
    private boolean isToldApart(int i, int j) {
      return !otherTowns.get(i).isEmpty()
          && consensus[j].isAt(otherTowns.get(i))
          && !consensus[i].isAt(otherTowns.get(i));
    }

    private static List<Set<Long>> otherTowns(List<WeightedProfile> mentions) {
      Map<Long, List<Profile>> articles = new HashMap<>();
      mentions.forEach(
          w -> articles.computeIfAbsent(w.profile.article, a -> new ArrayList<>()).add(w.profile));
      List<Set<Long>> towns = new ArrayList<>();
      for (WeightedProfile mention : mentions) {
        Set<Long> others = new HashSet<>();
        for (Profile other : articles.get(mention.profile.article)) {
          if (Affinity.isAnotherOfItsKind(mention.profile, other)) {
            others.add(other.place);
          }
        }
        towns.add(others);
      }
      return towns;
    }

    private int findNearest(int i) {
      int best = -1;
      double most = FIT;
      for (int j = 0; j < sizes.length; j++) {
        if (j != i && sizes[j] > 0) {
          double affinity = affinity(i, j);
          if (affinity > most || (affinity == most && best < 0)) {
            most = affinity;
            best = j;
          }
        }
      }
      return best;
    }

    /** The two groups that fit best, the lower index first; null where no two fit. */
    int[] closest() {
      int[] pair = null;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < sizes.length; i++) {
        if (sizes[i] > 0 && nearest[i] >= 0) {
          double affinity = affinity(i, nearest[i]);
          if (affinity > most) {
            most = affinity;
            pair = new int[] {Math.min(i, nearest[i]), Math.max(i, nearest[i])};
          }
        }
      }
      return pair;
    }

    void merge(int into, int gone, Consensus both) {
      consensus[into] = both;
      for (int k = 0; k < sizes.length; k++) {
        sums[into][k] = sums[k][into] = sums[into][k] + sums[gone][k];
        maxs[into][k] = maxs[k][into] = Math.max(maxs[into][k], maxs[gone][k]);
      }
      sizes[into] += sizes[gone];
      otherTowns.get(into).addAll(otherTowns.get(gone));
      sizes[gone] = 0;
      for (int k = 0; k < sizes.length; k++) {
        if (sizes[k] > 0 && (k == into || nearest[k] == into || nearest[k] == gone)) {
          nearest[k] = findNearest(k);
        } else if (sizes[k] > 0 && k != into) {
          double affinity = affinity(k, into);
          if (affinity >= FIT && (nearest[k] < 0 || affinity > affinity(k, nearest[k]))) {
            nearest[k] = into;
          }
        }
      }
    }
  }
}
