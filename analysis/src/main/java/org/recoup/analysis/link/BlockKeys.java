package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The blocks in which a mention meets those that it may be joined with: its place, its rarest names
 * and words, and each pair of its participants, each within a few days. Two mentions of one event
 * nearly always share one of them; blocks of the rare are small.
 */
final class BlockKeys {
  private static final int TERMS = 8;
  private static final int PAIRED = 4;
  private static final int BUCKET_DAYS = 8;
  private static final int REACH_DAYS = 2;

  /** The bucket of mentions whose time nothing tells. */
  private static final int NO_BUCKET = Integer.MIN_VALUE;

  /** Meetings are moved: their participants meet their earlier plans in wider stretches. */
  private static final int SEASON_DAYS = 32;

  private static final int POSTPONED_DAYS = 8;

  /**
   * A name or word in no more articles than this leads through the months; one in more, only within
   * a few days, or to articles without a day if most that have it are of those days.
   */
  private static final int RARE = 24;

  private static final double BURST = .5;

  private BlockKeys() {}

  /** Keys of a profile's blocks: each once, in a fixed order. */
  static List<Long> of(Profile profile, TermWeights weights) {
    List<Long> keys = new ArrayList<>();
    List<Integer> buckets = buckets(profile);
    List<Integer> seasons = buckets(profile, SEASON_DAYS, POSTPONED_DAYS);
    if (profile.place != 0) {
      dated(keys, Stems.mix(profile.place + 3), buckets);
    }
    long[] who = profile.participants;
    for (int i = 0; i < Math.min(who.length, PAIRED); i++) {
      for (int j = i + 1; j < Math.min(who.length, PAIRED); j++) {
        dated(keys, Stems.mix((who[i] ^ who[j]) + 5), seasons);
      }
    }
    for (int bucket : buckets) {
      for (int term : telling(profile, weights, bucket)) {
        long key = Stems.mix(((long) term << 3) + 7);
        if (isOfItsDays(term, bucket, profile, weights)) {
          keys.add(key);
        }
        if (weights.frequency(term) > RARE) {
          dated(keys, key, List.of(bucket));
        }
      }
    }
    return keys.stream().distinct().toList();
  }

  /**
   * Whether a term leads beyond its days: rare, or in main stories hardly known at other times.
   * What is told in passing says too little to be found without its day.
   */
  private static boolean isOfItsDays(int term, int bucket, Profile profile, TermWeights weights) {
    int all = weights.frequency(term);
    return all <= RARE
        || profile.isMain()
            && (bucket == NO_BUCKET || weights.frequency(term, bucket) >= BURST * all);
  }

  /**
   * The names and words that tell most of this story at this time: rare over the corpus, and not
   * alone in their days; of a story whose time is not known, those that are rare.
   */
  private static List<Integer> telling(Profile profile, TermWeights weights, int bucket) {
    Map<Integer, Double> burst = new HashMap<>();
    IntStream.concat(IntStream.of(profile.names), IntStream.of(profile.words))
        .map(Stems::bare)
        .forEach(
            term -> {
              int near =
                  bucket == NO_BUCKET ? weights.frequency(term) : weights.frequency(term, bucket);
              if (near > (profile.isMain() ? 1 : 0)) {
                burst.put(
                    term,
                    (double) near
                        / weights.frequency(term)
                        * weights.weight(term)
                        * weights.weight(term));
              }
            });
    return burst.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TERMS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static void dated(List<Long> keys, long key, List<Integer> buckets) {
    for (int bucket : buckets) {
      keys.add(Stems.mix(key + 31L * bucket));
    }
  }

  /**
   * Stretches of {@value #BUCKET_DAYS} days that the event's days touch, give or take {@value
   * #REACH_DAYS}.
   */
  static List<Integer> buckets(Profile profile) {
    return buckets(profile, BUCKET_DAYS, REACH_DAYS);
  }

  /**
   * Stretches of some days that the event's days touch, give or take a reach. Where no day is
   * known, or only a long stretch, the day of publication stands for it; one bucket stands for
   * mentions without either.
   */
  private static List<Integer> buckets(Profile profile, int width, int reach) {
    boolean dated = profile.hasDay();
    int from = dated || profile.published == Profile.NO_DAY ? profile.start : profile.published;
    int to = dated ? profile.end : from;
    if (from == Profile.NO_DAY) {
      return List.of(NO_BUCKET);
    }
    List<Integer> buckets = new ArrayList<>();
    int last = Math.floorDiv(to + reach, width);
    for (int bucket = Math.floorDiv(from - reach, width); bucket <= last; bucket++) {
      buckets.add(bucket);
    }
    return buckets;
  }
}
