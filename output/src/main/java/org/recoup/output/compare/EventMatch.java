package org.recoup.output.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.recoup.analysis.link.EventOverlap;
import org.recoup.analysis.link.EventSuccession;
import org.recoup.analysis.link.EventTrace;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * Which events of a run continue those of an earlier one, by what their articles say and by their
 * ids. Memory grows with the mentions of the earlier run, some 100 bytes each.
 */
final class EventMatch {
  /** Events of a run that one trace may have. */
  private static final int MAX_EVENTS_OF_TRACE = 32;

  private final Map<String, NavigableSet<String>> before = new HashMap<>();
  private final Map<String, Map<String, Long>> shared = new HashMap<>();

  private EventMatch() {}

  /**
   * Matches the events of two runs.
   *
   * @param idsBefore ids of the earlier run's events
   * @param idsNow ids of the later run's
   */
  static EventSuccession of(
      TableReader earlier, TableReader later, SortedSet<String> idsBefore, SortedSet<String> idsNow)
      throws IOException {
    EventMatch match = new EventMatch();
    earlier.read(Table.MENTIONS, mention -> EventTrace.of(mention).forEach(match::remember));
    earlier.read(Table.ARTICLES, article -> EventTrace.of(article).forEach(match::remember));
    later.read(Table.MENTIONS, mention -> EventTrace.of(mention).forEach(match::meet));
    later.read(Table.ARTICLES, article -> EventTrace.of(article).forEach(match::meet));
    idsNow.stream().filter(idsBefore::contains).forEach(id -> match.add(id, id, 1));
    return EventSuccession.of(match.overlaps());
  }

  private void remember(EventTrace trace) {
    NavigableSet<String> events = before.computeIfAbsent(trace.key(), key -> new TreeSet<>());
    if (events.size() < MAX_EVENTS_OF_TRACE) {
      events.add(trace.eventId());
    }
  }

  private void meet(EventTrace trace) {
    for (String previous : before.getOrDefault(trace.key(), new TreeSet<>())) {
      add(trace.eventId(), previous, EventOverlap.weightOf(trace.strong()));
    }
  }

  private void add(String event, String previous, long weight) {
    shared.computeIfAbsent(event, id -> new HashMap<>()).merge(previous, weight, Long::sum);
  }

  private List<EventOverlap> overlaps() {
    List<EventOverlap> overlaps = new ArrayList<>();
    shared.forEach(
        (event, others) ->
            others.forEach(
                (previous, weight) -> overlaps.add(new EventOverlap(event, previous, weight))));
    return overlaps;
  }
}
