package org.recoup.output.compare;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * What a comparison looks at in one run: its events, its facts without their history, its sources.
 */
final class RunState {
  /**
   * A fact, as far as it is compared.
   *
   * @param value of what is not a number
   */
  record Held(
      Double low,
      Double best,
      Double high,
      List<String> value,
      Double consistency,
      FactStatus status) {
    static Held of(Fact fact) {
      return new Held(
          fact.low(), fact.best(), fact.high(), fact.value(), fact.consistency(), fact.status());
    }

    boolean saysTheSame(Held other) {
      return Objects.equals(low, other.low)
          && Objects.equals(best, other.best)
          && Objects.equals(high, other.high)
          && value.equals(other.value);
    }
  }

  private final SortedSet<String> events = new TreeSet<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, SortedMap<String, Held>> facts = new HashMap<>();
  private final SortedMap<String, Double> weights = new TreeMap<>();
  private int factCount;

  private RunState() {}

  static RunState of(TableReader tables) throws IOException {
    RunState state = new RunState();
    tables.read(Table.EVENTS, state::add);
    tables.read(Table.FACTS, state::add);
    tables.read(Table.SOURCES, source -> state.weights.put(source.source(), source.weight()));
    return state;
  }

  private void add(Event event) {
    events.add(event.eventId());
    labels.put(event.eventId(), labelOf(event));
  }

  private static String labelOf(Event event) {
    return event.start() == null ? event.label() : event.label() + ", " + event.start();
  }

  private void add(Fact fact) {
    events.add(fact.eventId());
    facts
        .computeIfAbsent(fact.eventId(), id -> new TreeMap<>())
        .put(fact.attribute(), Held.of(fact));
    factCount++;
  }

  /** Ids of all events, those that only facts name too. */
  SortedSet<String> events() {
    return events;
  }

  /** What people call an event: its label and day, or else its id. */
  String label(String eventId) {
    return labels.getOrDefault(eventId, eventId);
  }

  /** Facts of an event by attribute. */
  SortedMap<String, Held> facts(String eventId) {
    return facts.getOrDefault(eventId, new TreeMap<>());
  }

  int factCount() {
    return factCount;
  }

  /** Weights of sources; null where one has none. */
  SortedMap<String, Double> weights() {
    return weights;
  }
}
