package org.recoup.pipeline;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoup.analysis.model.Reject;

/** How many records went where, counted by the job itself. */
final class RunCounts {
  static final String INPUTS = "inputs";
  static final String REPEATED = "repeated";
  private static final String REJECTS_BY_REASON = "rejects/";

  private final Map<String, Long> counts;

  private RunCounts(Map<String, Long> counts) {
    this.counts = counts;
  }

  /** The name under which a reject is counted beside all others of its reason. */
  static String nameOf(Reject reject) {
    return REJECTS_BY_REASON + reject.reason().name().toLowerCase(Locale.ROOT);
  }

  /** Counts by name as text, a line each. */
  static String toText(SortedMap<String, Long> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach((name, count) -> text.append(name).append('\t').append(count).append('\n'));
    return text.toString();
  }

  /**
   * Reads what {@link #toText} made.
   *
   * @param kept what inputs become that are neither repeated nor rejected
   * @throws IllegalStateException where inputs are not these, repeated and rejects together
   */
  static RunCounts parse(String text, String kept) {
    Map<String, Long> counts = new TreeMap<>();
    text.lines()
        .map(line -> line.split("\t", 2))
        .forEach(parts -> counts.put(parts[0], Long.valueOf(parts[1])));
    RunCounts parsed = new RunCounts(counts);
    parsed.checkSum(kept);
    return parsed;
  }

  long of(String name) {
    return counts.getOrDefault(name, 0L);
  }

  /** These counts and one more. */
  RunCounts and(String name, long count) {
    Map<String, Long> more = new TreeMap<>(counts);
    more.put(name, count);
    return new RunCounts(more);
  }

  /** Rejects by reason, in the reasons' order of names. */
  Map<String, Long> rejectsByReason() {
    Map<String, Long> byReason = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (name.startsWith(REJECTS_BY_REASON)) {
            byReason.put(name.substring(REJECTS_BY_REASON.length()), count);
          }
        });
    return byReason;
  }

  private void checkSum(String kept) {
    long sum = of(kept) + of(REPEATED) + of("rejects");
    if (of(INPUTS) != sum) {
      throw new IllegalStateException(
          "%d inputs became %d %s, %d repeated, %d rejects"
              .formatted(of(INPUTS), of(kept), kept, of(REPEATED), of("rejects")));
    }
  }
}
