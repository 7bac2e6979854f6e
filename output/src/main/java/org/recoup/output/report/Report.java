package org.recoup.output.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.output.RunFiles;
import org.recoup.output.TableReader;

/**
 * The report of a run: one page that needs nothing else, made from the run's tables.
 *
 * <p>The tables are read row by row, in memory that grows by some 100 bytes an article. Of more
 * events than fit, the page shows the most disputed and the most covered, and links to the tables
 * for the rest. It holds as many different claims of each fact as {@value #MAX_DATA_CHARS}
 * characters of data allow, contradictions first.
 */
public final class Report {
  /** The page, in the run's folder. */
  public static final String FILE = "report/index.html";

  /** Events that a report shows unless told otherwise. */
  public static final int DEFAULT_EVENTS = 2000;

  private static final int MAX_DATA_CHARS = 2_700_000;

  /** Events that a browser without scripts shows. */
  private static final int MAX_LINES = 100;

  private final RunFiles files;
  private final int events;

  private Report(RunFiles files, int events) {
    this.files = files;
    this.events = events;
  }

  /** The report of the run in a folder. */
  public static Report of(RunFiles files) {
    return new Report(files, DEFAULT_EVENTS);
  }

  /** Shows so many events at most, {@value #DEFAULT_EVENTS} by default. */
  public Report withEvents(int events) {
    if (events < 1) {
      throw new IllegalArgumentException("events must be 1 or more, not " + events);
    }
    return new Report(files, events);
  }

  /**
   * Reads the run's tables, and {@code run.json} where it is there, and writes the page.
   *
   * @return what the tables hold
   * @throws IOException also where a table cannot be read; the message names its file and place
   */
  public RunTotals write() throws IOException {
    TableReader tables = new TableReader(files);
    RunSurvey survey = RunSurvey.of(tables, events);
    Evidence evidence = Evidence.of(tables, survey);
    ReportData data = new ReportData(RunInfo.of(files), survey, evidence, tables);
    files.write(FILE, new ReportPage().render(fitting(data, evidence), lines(evidence)));
    return RunTotals.of(survey);
  }

  /** As many claims as fit; one of each fact where even that is too much. */
  private static ReportPage.Block fitting(ReportData data, Evidence evidence) throws IOException {
    int claims = evidence.groupLimit();
    ReportPage.Block block = ReportPage.Block.of(data.toJson(claims));
    while (block.text().length() > MAX_DATA_CHARS && claims > 1) {
      claims = Math.max(1, claims * 3 / 4);
      block = ReportPage.Block.of(data.toJson(claims));
    }
    return block;
  }

  private static List<ReportPage.Line> lines(Evidence evidence) {
    List<ReportPage.Line> lines = new ArrayList<>();
    for (Dossier dossier : evidence.dossiers()) {
      if (lines.size() == MAX_LINES) {
        break;
      }
      Event event = dossier.event();
      lines.add(
          new ReportPage.Line(
              event == null ? dossier.eventId() : ReportData.clip(event.label(), 300),
              event == null ? "" : days(event),
              dossier.facts().stream()
                  .filter(fact -> fact.best() != null)
                  .map(Report::figure)
                  .collect(Collectors.joining("; "))));
    }
    return lines;
  }

  private static String days(Event event) {
    if (event.start() == null) {
      return "";
    }
    return event.start().equals(event.end()) || event.end() == null
        ? event.start().toString()
        : event.start() + " – " + event.end();
  }

  private static String figure(Fact fact) {
    return "%s %s [%s–%s] %s"
        .formatted(
            fact.attribute(),
            number(fact.best()),
            number(fact.low()),
            fact.high() == null ? "∞" : number(fact.high()),
            fact.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  private static String number(Double number) {
    if (number == null) {
      return "?";
    }
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%.0f", number)
        : number.toString();
  }
}
