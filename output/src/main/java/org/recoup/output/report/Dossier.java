package org.recoup.output.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;

/** All that the report tells of one event. */
final class Dossier {
  private final String eventId;
  private final Map<String, ClaimGroups> claims = new TreeMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private Event event;

  Dossier(String eventId) {
    this.eventId = eventId;
  }

  void set(Event row) {
    event = row;
  }

  void add(Fact fact) {
    facts.add(fact);
  }

  /**
   * Adds a claim.
   *
   * @param newGroups makes the groups of an attribute that had no claim yet
   */
  void add(Claim claim, Supplier<ClaimGroups> newGroups) {
    claims.computeIfAbsent(claim.attribute(), a -> newGroups.get()).add(claim);
  }

  boolean overflowed() {
    return claims.values().stream().anyMatch(ClaimGroups::overflowed);
  }

  void startRecount() {
    claims.values().forEach(ClaimGroups::startRecount);
  }

  void recount(Claim claim) {
    claims.get(claim.attribute()).recount(claim);
  }

  String eventId() {
    return eventId;
  }

  /** The row of the table of events, or null where the run has no such table. */
  Event event() {
    return event;
  }

  /** By attribute. */
  List<Fact> facts() {
    return facts.stream().sorted(Comparator.comparing(Fact::attribute)).toList();
  }

  /** By attribute. */
  Map<String, ClaimGroups> claims() {
    return claims;
  }

  /** The highest dispute of its facts, see {@link RunSurvey#dispute}. */
  double dispute() {
    return facts.stream().mapToDouble(RunSurvey::dispute).max().orElse(0);
  }
}
