package org.recoup.pipeline;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.recoup.analysis.model.FactStatus;
import org.recoup.output.report.RunTotals;

/** What a run says of itself at its end: what came out, what was lost, and where it lies. */
final class Ending {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Object> numbers = new LinkedHashMap<>();

  /**
   * Begins with one line that says it all.
   *
   * @param first for people
   * @param counts of records
   * @param names which of them to give programs
   */
  Ending(String first, RunCounts counts, String... names) {
    text.append(first);
    for (String name : names) {
      numbers.put(name, counts.of(name));
    }
  }

  /** Adds a line. */
  Ending add(String name, String what) {
    text.append(String.format(Locale.ROOT, "%n  %-9s %s", name, what));
    return this;
  }

  /** Adds where something lies, for programs too. */
  Ending addPlace(String name, String place) {
    numbers.put(name, place);
    return add(name, place);
  }

  /** Adds what became of the articles. */
  Ending addArticles(RunTotals totals) {
    numbers.put("undated", totals.undated());
    numbers.put("doubtful_dates", totals.doubtful());
    numbers.put("copies", totals.copies());
    numbers.put("sources", totals.sources());
    numbers.put("origins", totals.origins());
    return add(
        "articles",
        "of %,d sources and %,d independent origins; %,d copies, %,d undated, %,d with doubtful dates"
            .formatted(
                totals.sources(),
                totals.origins(),
                totals.copies(),
                totals.undated(),
                totals.doubtful()));
  }

  /** Adds what was found. */
  Ending addFacts(RunTotals totals) {
    numbers.put("events", totals.events());
    numbers.put("facts", totals.facts());
    StringBuilder shares = new StringBuilder();
    for (FactStatus status : FactStatus.values()) {
      String name = status.name().toLowerCase(Locale.ROOT);
      numbers.put(name, totals.facts(status));
      shares
          .append(shares.isEmpty() ? "" : ", ")
          .append(String.format(Locale.ROOT, "%,d ", totals.facts(status)))
          .append(name.replace('_', ' '));
    }
    if (totals.events() > 0) {
      add("events", String.format(Locale.ROOT, "%,d", totals.events()));
    }
    return add("facts", String.format(Locale.ROOT, "%,d: %s", totals.facts(), shares));
  }

  /** Adds why records were rejected, if any were, and whether they were too many. */
  Ending addRejects(RunCounts counts, int status) {
    Map<String, Long> reasons = counts.rejectsByReason();
    if (!reasons.isEmpty()) {
      numbers.put("rejects_by_reason", reasons);
      add(
          "rejects",
          reasons.entrySet().stream()
              .map(reason -> "%,d %s".formatted(reason.getValue(), reason.getKey()))
              .collect(Collectors.joining(", ")));
    }
    numbers.put("status", status);
    if (status == ExitStatus.TOO_MANY_REJECTS) {
      add("", "more than --maxRejectShare allows: status " + status);
    }
    return this;
  }

  /** Tells it. */
  void tell(Messages messages) {
    messages.say(text.toString(), numbers);
  }
}
