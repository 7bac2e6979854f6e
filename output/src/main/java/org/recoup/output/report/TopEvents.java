package org.recoup.output.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The events of the highest scores out of any number, in memory for those alone. An event's score
 * is the highest that it was offered with; equal scores go by id, so that the order of offers does
 * not matter.
 */
final class TopEvents {
  private record Scored(String eventId, double score) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::eventId);

  private final int limit;
  private final TreeSet<Scored> best = new TreeSet<>(BEST_FIRST);
  private final Map<String, Double> scores = new HashMap<>();

  TopEvents(int limit) {
    this.limit = limit;
  }

  void offer(String eventId, double score) {
    Double before = scores.get(eventId);
    if (before != null) {
      if (before >= score) {
        return;
      }
      best.remove(new Scored(eventId, before));
    }
    best.add(new Scored(eventId, score));
    scores.put(eventId, score);
    if (best.size() > limit) {
      scores.remove(best.pollLast().eventId());
    }
  }

  /** Best first. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(best.size());
    best.forEach(scored -> ids.add(scored.eventId()));
    return ids;
  }
}
