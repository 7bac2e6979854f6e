package org.recoup.output.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.recoup.analysis.model.Claim;

/**
 * The most telling claims of one fact, equal ones together, a bounded number of them:
 * contradictions first, then those of the most reliable sources, then the earliest. Which ones stay
 * does not depend on the order in which claims come.
 */
final class ClaimGroups {
  private record Ranked(Claim claim, String key) {}

  private final int limit;
  private final Function<Claim, String> originOf;
  private final Comparator<Claim> order;
  private final TreeSet<Ranked> best;
  private final Map<String, Ranked> bestOfGroup = new HashMap<>();
  private final Map<String, ClaimGroup> groups = new HashMap<>();
  private int claims;
  private boolean overflowed;

  /**
   * Without any claim yet.
   *
   * @param limit most groups that stay
   * @param weightOfSource how reliable a publisher is
   * @param originOf names the origin of a claim
   */
  ClaimGroups(
      int limit, ToDoubleFunction<String> weightOfSource, Function<Claim, String> originOf) {
    this.limit = limit;
    this.originOf = originOf;
    this.order =
        Comparator.<Claim>comparingInt(claim -> ClaimGroup.rank(claim.verdict()))
            .thenComparing(
                Comparator.<Claim>comparingDouble(c -> weightOfSource.applyAsDouble(c.source()))
                    .reversed())
            .thenComparing(Claim::asOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Claim::claimId);
    this.best = new TreeSet<>(Comparator.comparing(Ranked::claim, order));
  }

  void add(Claim claim) {
    claims++;
    String key = ClaimGroup.key(claim, originOf.apply(claim));
    Ranked ranked = new Ranked(claim, key);
    Ranked before = bestOfGroup.get(key);
    if (before == null || order.compare(claim, before.claim()) < 0) {
      if (before != null) {
        best.remove(before);
      }
      best.add(ranked);
      bestOfGroup.put(key, ranked);
    }
    groups.computeIfAbsent(key, k -> new ClaimGroup()).add(claim);
    if (best.size() > limit) {
      String last = best.pollLast().key();
      bestOfGroup.remove(last);
      groups.remove(last);
      overflowed = true;
    }
  }

  /**
   * Whether groups were dropped. Those that came back may then lack copies, which a second reading
   * with {@link #recount} brings.
   */
  boolean overflowed() {
    return overflowed;
  }

  /** Forgets what the groups hold, but not which they are. */
  void startRecount() {
    groups.replaceAll((key, group) -> new ClaimGroup());
  }

  /** Adds a claim where it is of a group that stayed. */
  void recount(Claim claim) {
    ClaimGroup group = groups.get(ClaimGroup.key(claim, originOf.apply(claim)));
    if (group != null) {
      group.add(claim);
    }
  }

  /** All claims that were added, of groups that stayed or not. */
  int claims() {
    return claims;
  }

  /** The most telling groups first. */
  List<ClaimGroup> groups() {
    return best.stream().map(ranked -> groups.get(ranked.key())).toList();
  }
}
