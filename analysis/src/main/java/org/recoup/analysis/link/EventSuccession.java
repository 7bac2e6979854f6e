package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which events of a run continue which of an earlier run. The two that have most in common belong
 * together, then the next two of those that are left, so that each event continues one at most and
 * is continued by one at most. The result does not depend on the order of the overlaps.
 */
public final class EventSuccession {
  private final Map<String, String> previousOf = new HashMap<>();
  private final SortedMap<String, String> mergedInto = new TreeMap<>();
  private final SortedMap<String, String> splitFrom = new TreeMap<>();
  private final Set<String> previousIds = new HashSet<>();
  private final Set<String> events = new HashSet<>();

  private EventSuccession(List<EventOverlap> closestFirst) {
    Set<String> continued = new HashSet<>();
    for (EventOverlap overlap : closestFirst) {
      events.add(overlap.eventId());
      previousIds.add(overlap.previousId());
      if (!previousOf.containsKey(overlap.eventId()) && !continued.contains(overlap.previousId())) {
        previousOf.put(overlap.eventId(), overlap.previousId());
        continued.add(overlap.previousId());
      }
    }
    for (EventOverlap overlap : closestFirst) {
      if (overlap.sharesMentions()) {
        if (!continued.contains(overlap.previousId())) {
          mergedInto.putIfAbsent(overlap.previousId(), overlap.eventId());
        }
        if (!previousOf.containsKey(overlap.eventId())) {
          splitFrom.putIfAbsent(overlap.eventId(), overlap.previousId());
        }
      }
    }
  }

  /** Matches the events of two runs by what they have in common; each pair comes once. */
  public static EventSuccession of(Collection<EventOverlap> overlaps) {
    List<EventOverlap> sorted = new ArrayList<>(overlaps);
    sorted.sort(EventOverlap.CLOSEST_FIRST);
    return new EventSuccession(sorted);
  }

  /** The earlier event that this one continues, or null. */
  public String previousOf(String eventId) {
    return previousOf.get(eventId);
  }

  /** Earlier events that nothing continues, each with the event that most of it went into. */
  public SortedMap<String, String> mergedInto() {
    return mergedInto;
  }

  /** Events that continue nothing, each with the earlier event that most of it comes from. */
  public SortedMap<String, String> splitFrom() {
    return splitFrom;
  }

  /**
   * The new names of events that cannot keep their own: those that continue an earlier event take
   * its id; one that does not, but has the id of an earlier event, takes another.
   */
  public SortedMap<String, String> renames() {
    SortedMap<String, String> renames = new TreeMap<>();
    for (String event : events) {
      String previous = previousOf.get(event);
      if (previous == null && previousIds.contains(event)) {
        renames.put(event, otherId(event));
      } else if (previous != null && !previous.equals(event)) {
        renames.put(event, previous);
      }
    }
    return renames;
  }

  private String otherId(String id) {
    long hash = Stems.mix(id.hashCode());
    for (int i = 0; i < id.length(); i++) {
      hash = Stems.mix(hash + id.charAt(i));
    }
    String other = String.format("e%016x", hash);
    return previousIds.contains(other) || events.contains(other) ? otherId(other) : other;
  }
}
