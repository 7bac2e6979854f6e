package org.recoup.output.compare;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoup.analysis.link.EventSuccession;
import org.recoup.analysis.model.Change;
import org.recoup.analysis.model.ChangeKind;
import org.recoup.output.RunFiles;
import org.recoup.output.TableReader;
import org.recoup.output.compare.RunState.Held;

/**
 * What changed from one run to another over the same or a grown corpus.
 *
 * <p>Events are matched by the mentions and articles that they share, so that runs need not have
 * given them the same ids. Memory grows with the events, facts and mentions of the runs, not with
 * their texts.
 */
public final class RunComparison {
  /** Consistencies and weights that differ by less count as equal. */
  public static final double LEAST_DIFFERENCE = 0.01;

  private static final Comparator<Change> BY_KIND_AND_PLACE =
      Comparator.comparing(Change::kind)
          .thenComparing(Change::eventId, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Change::attribute, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Change::source, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final RunState before;
  private final RunState now;
  private final EventSuccession succession;
  private final List<Change> changes = new ArrayList<>();
  private NewClaims newClaims;

  private RunComparison(RunState before, RunState now, EventSuccession succession) {
    this.before = before;
    this.now = now;
    this.succession = succession;
  }

  /**
   * Compares two runs.
   *
   * @throws IOException also where a table cannot be read; the message names its file and place
   */
  public static RunComparison of(RunFiles earlier, RunFiles later) throws IOException {
    TableReader old = new TableReader(earlier);
    TableReader young = new TableReader(later);
    RunState before = RunState.of(old);
    RunState now = RunState.of(young);
    RunComparison comparison =
        new RunComparison(before, now, EventMatch.of(old, young, before.events(), now.events()));
    comparison.newClaims = NewClaims.of(old, young, comparison.movedFacts());
    comparison.compareEvents();
    comparison.compareFacts();
    comparison.compareSources();
    comparison.changes.sort(BY_KIND_AND_PLACE);
    return comparison;
  }

  /** All changes, by kind, then by event. */
  public List<Change> changes() {
    return changes;
  }

  /** How many changes there are of each kind. */
  public SortedMap<ChangeKind, Integer> counts() {
    SortedMap<ChangeKind, Integer> counts = new TreeMap<>();
    for (ChangeKind kind : ChangeKind.values()) {
      counts.put(kind, 0);
    }
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts;
  }

  /** The new claims that a change names. */
  public List<NewClaim> newClaims(Change change) {
    return change.newClaims().isEmpty()
        ? List.of()
        : newClaims.on(change.eventId(), change.attribute());
  }

  /** Events and facts of the earlier and of the later run. */
  public Map<String, int[]> sizes() {
    Map<String, int[]> sizes = new TreeMap<>();
    sizes.put("events", new int[] {before.events().size(), now.events().size()});
    sizes.put("facts", new int[] {before.factCount(), now.factCount()});
    return sizes;
  }

  // ---- events ----

  private void compareEvents() {
    Set<String> continued = new HashSet<>();
    for (String event : now.events()) {
      String previous = succession.previousOf(event);
      if (previous != null) {
        continued.add(previous);
      } else if (succession.splitFrom().containsKey(event)) {
        String from = succession.splitFrom().get(event);
        add(ChangeKind.SPLIT, event, from, event, now.label(event));
      } else {
        add(ChangeKind.NEW_EVENT, event, null, now.label(event), now.label(event));
      }
    }
    for (String event : before.events()) {
      if (continued.contains(event)) {
        continue;
      }
      String into = succession.mergedInto().get(event);
      if (into != null) {
        add(ChangeKind.MERGED, event, event, into, before.label(event));
      } else {
        add(ChangeKind.GONE_EVENT, event, before.label(event), null, before.label(event));
      }
    }
  }

  private void add(ChangeKind kind, String event, String was, String is, String label) {
    changes.add(new Change(kind, event, null, was, is, null, label, null, null, List.of()));
  }

  // ---- facts ----

  private Set<NewClaims.Moved> movedFacts() {
    Set<NewClaims.Moved> moved = new HashSet<>();
    for (String event : now.events()) {
      String previous = succession.previousOf(event);
      if (previous != null) {
        SortedMap<String, Held> old = before.facts(previous);
        now.facts(event)
            .forEach(
                (attribute, fact) -> {
                  if (!fact.equals(old.get(attribute))) {
                    moved.add(new NewClaims.Moved(event, attribute));
                  }
                });
      }
    }
    return moved;
  }

  private void compareFacts() {
    for (String event : now.events()) {
      String previous = succession.previousOf(event);
      if (previous != null) {
        Map<String, Held> all = new TreeMap<>(before.facts(previous));
        all.putAll(now.facts(event));
        for (String attribute : all.keySet()) {
          compare(
              event,
              previous,
              attribute,
              before.facts(previous).get(attribute),
              now.facts(event).get(attribute));
        }
      }
    }
  }

  private void compare(String event, String previous, String attribute, Held was, Held is) {
    if (was == null || is == null || !was.saysTheSame(is)) {
      add(
          ChangeKind.VALUE_CHANGED,
          event,
          previous,
          attribute,
          was == null ? null : textOf(was),
          is == null ? null : textOf(is),
          was == null || is == null ? null : difference(was, is));
    }
    if (was != null && is != null) {
      if (was.status() != is.status()) {
        add(
            ChangeKind.STATUS_CHANGED,
            event,
            previous,
            attribute,
            was.status().name().toLowerCase(Locale.ROOT),
            is.status().name().toLowerCase(Locale.ROOT),
            null);
      }
      if (differ(was.consistency(), is.consistency())) {
        add(
            ChangeKind.CONSISTENCY_CHANGED,
            event,
            previous,
            attribute,
            share(was.consistency()),
            share(is.consistency()),
            less(was.consistency(), is.consistency()));
      }
    }
  }

  private void add(
      ChangeKind kind,
      String event,
      String previous,
      String attribute,
      String was,
      String is,
      Double difference) {
    changes.add(
        new Change(
            kind,
            event,
            attribute,
            was,
            is,
            difference,
            now.label(event),
            null,
            event.equals(previous) ? null : previous,
            newClaims.on(event, attribute).stream().map(NewClaim::claimId).toList()));
  }

  /** {@code 9}, or {@code 9 [7, 12]} where the bounds say more, or the words. */
  private static String textOf(Held fact) {
    if (fact.best() == null) {
      return fact.value().isEmpty() ? null : String.join(", ", fact.value());
    }
    String best = number(fact.best());
    return fact.best().equals(fact.low()) && fact.best().equals(fact.high())
        ? best
        : "%s [%s, %s]"
            .formatted(
                best,
                fact.low() == null ? "?" : number(fact.low()),
                fact.high() == null ? "∞" : number(fact.high()));
  }

  /** Of numbers, or of days where both values are one. */
  private static Double difference(Held was, Held is) {
    if (was.best() != null && is.best() != null) {
      return is.best() - was.best();
    }
    LocalDate from = dayOf(was.value());
    LocalDate to = dayOf(is.value());
    return from == null || to == null ? null : (double) ChronoUnit.DAYS.between(from, to);
  }

  private static LocalDate dayOf(List<String> value) {
    if (value.size() != 1 || value.get(0).length() != "2025-11-30".length()) {
      return null;
    }
    try {
      return LocalDate.parse(value.get(0));
    } catch (DateTimeException e) {
      return null;
    }
  }

  // ---- sources ----

  private void compareSources() {
    Map<String, Double> all = new HashMap<>(before.weights());
    all.putAll(now.weights());
    for (String source : all.keySet()) {
      Double was = before.weights().get(source);
      Double is = now.weights().get(source);
      if (before.weights().containsKey(source)
          && now.weights().containsKey(source)
          && differ(was, is)) {
        changes.add(
            new Change(
                ChangeKind.SOURCE_WEIGHT_CHANGED,
                null,
                null,
                share(was),
                share(is),
                less(was, is),
                null,
                source,
                null,
                List.of()));
      }
    }
  }

  // ---- numbers ----

  private static boolean differ(Double was, Double is) {
    return was == null || is == null
        ? !Objects.equals(was, is)
        : Math.abs(was - is) >= LEAST_DIFFERENCE;
  }

  private static Double less(Double was, Double is) {
    return was == null || is == null ? null : is - was;
  }

  private static String share(Double share) {
    return share == null ? null : String.format(Locale.ROOT, "%.2f", share);
  }

  private static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : Double.toString(number);
  }
}
