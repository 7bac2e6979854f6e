package org.recoup.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.values.KV;
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

  static String toLine(KV<String, Long> count) {
    return count.getKey() + "\t" + count.getValue();
  }

  /**
   * Reads the lines that {@link #toLine} made.
   *
   * @throws IllegalStateException where inputs are not articles, repeated and rejects together
   */
  static RunCounts parse(List<String> lines) {
    Map<String, Long> counts = new TreeMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", 2);
      counts.put(parts[0], Long.valueOf(parts[1]));
    }
    RunCounts parsed = new RunCounts(counts);
    parsed.checkSum();
    return parsed;
  }

  long of(String name) {
    return counts.getOrDefault(name, 0L);
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

  private void checkSum() {
    long sum = of("articles") + of(REPEATED) + of("rejects");
    if (of(INPUTS) != sum) {
      throw new IllegalStateException(
          "%d inputs became %d articles, %d repeated, %d rejects"
              .formatted(of(INPUTS), of("articles"), of(REPEATED), of("rejects")));
    }
  }
}
