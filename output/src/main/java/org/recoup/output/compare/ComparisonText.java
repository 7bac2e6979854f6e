package org.recoup.output.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoup.analysis.model.Change;
import org.recoup.analysis.model.ChangeKind;

/** A comparison as people read it: what matters first, and no list longer than a screen. */
public final class ComparisonText {
  private static final int MAX_EVENTS = 25;
  private static final int MAX_CLAIMS = 3;
  private static final int MAX_QUOTE = 100;

  private final RunComparison comparison;
  private final List<String> lines = new ArrayList<>();

  private ComparisonText(RunComparison comparison) {
    this.comparison = comparison;
  }

  /**
   * The text, without a line end at its end.
   *
   * @param before name of the earlier run
   * @param now name of the later run
   */
  public static String of(RunComparison comparison, String before, String now) {
    ComparisonText text = new ComparisonText(comparison);
    Map<String, int[]> sizes = comparison.sizes();
    text.lines.add("from  %s  (%s)".formatted(before, text.size(sizes, 0)));
    text.lines.add("to    %s  (%s)".formatted(now, text.size(sizes, 1)));
    text.lines.add(text.overview());
    text.addFacts();
    text.addEvents(ChangeKind.NEW_EVENT, "New events");
    text.addEvents(ChangeKind.GONE_EVENT, "Events that are gone");
    text.addEvents(ChangeKind.MERGED, "Events that became part of another");
    text.addEvents(ChangeKind.SPLIT, "Events that were part of another");
    text.addSources();
    return String.join("\n", text.lines);
  }

  private String size(Map<String, int[]> sizes, int run) {
    return "%d events, %d facts".formatted(sizes.get("events")[run], sizes.get("facts")[run]);
  }

  private String overview() {
    Map<ChangeKind, Integer> counts = comparison.counts();
    if (comparison.changes().isEmpty()) {
      return "Nothing changed.";
    }
    return "Events: %d new, %d gone, %d merged, %d split. Facts: %d values, %d statuses, %d consistencies changed. Sources: %d weights changed."
        .formatted(
            counts.get(ChangeKind.NEW_EVENT),
            counts.get(ChangeKind.GONE_EVENT),
            counts.get(ChangeKind.MERGED),
            counts.get(ChangeKind.SPLIT),
            counts.get(ChangeKind.VALUE_CHANGED),
            counts.get(ChangeKind.STATUS_CHANGED),
            counts.get(ChangeKind.CONSISTENCY_CHANGED),
            counts.get(ChangeKind.SOURCE_WEIGHT_CHANGED));
  }

  // ---- facts ----

  private void addFacts() {
    Map<String, List<Change>> byEvent = new LinkedHashMap<>();
    for (Change change : comparison.changes()) {
      if (change.attribute() != null) {
        byEvent.computeIfAbsent(change.eventId(), id -> new ArrayList<>()).add(change);
      }
    }
    List<List<Change>> events = new ArrayList<>(byEvent.values());
    events.sort((a, b) -> Double.compare(importance(b), importance(a)));
    heading("Events with facts that changed", events.size());
    for (List<Change> event : events.subList(0, Math.min(MAX_EVENTS, events.size()))) {
      lines.add("  " + event.get(0).label() + "  " + event.get(0).eventId());
      addFactsOf(event);
    }
    addRest(events.size());
  }

  /** Figures that moved far come before words, and both before what only agrees otherwise. */
  private static double importance(List<Change> event) {
    double most = 0;
    for (Change change : event) {
      double own =
          switch (change.kind()) {
            case VALUE_CHANGED ->
                2 + (change.difference() == null ? 0 : Math.abs(change.difference()));
            case STATUS_CHANGED -> 1;
            default -> 0;
          };
      most = Math.max(most, own);
    }
    return most;
  }

  private void addFactsOf(List<Change> event) {
    Map<String, List<Change>> byAttribute = new LinkedHashMap<>();
    event.forEach(c -> byAttribute.computeIfAbsent(c.attribute(), a -> new ArrayList<>()).add(c));
    byAttribute.forEach(
        (attribute, changes) -> {
          lines.add("    %-12s %s".formatted(attribute, String.join("; ", texts(changes))));
          addClaims(changes.get(0));
        });
  }

  private static List<String> texts(List<Change> changes) {
    return changes.stream().map(ComparisonText::textOf).toList();
  }

  private static String textOf(Change change) {
    String moved = "%s → %s".formatted(shown(change.before()), shown(change.after()));
    return switch (change.kind()) {
      case VALUE_CHANGED -> moved + signed(change.difference(), change.attribute());
      case STATUS_CHANGED -> "now " + change.after() + ", was " + change.before();
      default -> "consistency " + moved;
    };
  }

  private static String shown(String value) {
    return value == null ? "–" : value;
  }

  private static String signed(Double difference, String attribute) {
    if (difference == null || difference == 0) {
      return "";
    }
    String number =
        difference == Math.rint(difference)
            ? String.format(Locale.ROOT, "%+.0f", difference)
            : String.format(Locale.ROOT, "%+.2f", difference);
    return " (" + number + (attribute.equals("date") ? " days)" : ")");
  }

  private void addClaims(Change change) {
    List<NewClaim> claims = comparison.newClaims(change);
    if (claims.isEmpty()) {
      return;
    }
    lines.add("      " + (claims.size() == 1 ? "1 new claim:" : claims.size() + " new claims:"));
    for (NewClaim claim : claims.subList(0, Math.min(MAX_CLAIMS, claims.size()))) {
      lines.add(
          "        %s%s: «%s»%s"
              .formatted(
                  claim.source(),
                  claim.asOf() == null ? "" : ", " + claim.asOf(),
                  clip(claim.quote()),
                  claim.url() == null ? "" : "  " + claim.url()));
    }
    if (claims.size() > MAX_CLAIMS) {
      lines.add("        … and " + (claims.size() - MAX_CLAIMS) + " more");
    }
  }

  // ---- events and sources ----

  private void addEvents(ChangeKind kind, String title) {
    List<Change> events = of(kind);
    heading(title, events.size());
    for (Change change : events.subList(0, Math.min(MAX_EVENTS, events.size()))) {
      String other =
          switch (kind) {
            case MERGED -> "  into " + change.after();
            case SPLIT -> "  from " + change.before();
            default -> "";
          };
      lines.add("  %s  %s%s".formatted(change.label(), change.eventId(), other));
    }
    addRest(events.size());
  }

  private void addSources() {
    List<Change> sources = new ArrayList<>(of(ChangeKind.SOURCE_WEIGHT_CHANGED));
    sources.sort((a, b) -> Double.compare(size(b), size(a)));
    heading("Sources that weigh more or less", sources.size());
    for (Change change : sources.subList(0, Math.min(MAX_EVENTS, sources.size()))) {
      lines.add(
          "  %s  %s → %s%s"
              .formatted(
                  change.source(),
                  shown(change.before()),
                  shown(change.after()),
                  signed(change.difference(), "weight")));
    }
    addRest(sources.size());
  }

  private static double size(Change change) {
    return change.difference() == null ? 1 : Math.abs(change.difference());
  }

  private List<Change> of(ChangeKind kind) {
    return comparison.changes().stream().filter(change -> change.kind() == kind).toList();
  }

  private void heading(String title, int count) {
    if (count > 0) {
      lines.add("");
      lines.add(title + " (" + count + ")");
    }
  }

  private void addRest(int count) {
    if (count > MAX_EVENTS) {
      lines.add("  … and " + (count - MAX_EVENTS) + " more; --json has all");
    }
  }

  private static String clip(String quote) {
    String line = quote.replaceAll("\\s+", " ").strip();
    return line.length() <= MAX_QUOTE ? line : line.substring(0, MAX_QUOTE - 1).strip() + "…";
  }
}
