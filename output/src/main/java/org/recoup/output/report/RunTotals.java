package org.recoup.output.report;

import java.io.IOException;
import java.util.Map;
import org.recoup.analysis.model.FactStatus;
import org.recoup.output.RunFiles;
import org.recoup.output.TableReader;

/**
 * What a run's tables hold, in numbers.
 *
 * @param articles articles, copies included
 * @param sources publishers of articles
 * @param origins independent origins of articles
 * @param undated articles without a known date
 * @param doubtful articles whose text contradicts their stated date
 * @param copies articles that copy another
 * @param events events
 * @param facts facts
 * @param factsByStatus how many facts have each status; one that no fact has is absent
 */
public record RunTotals(
    int articles,
    int sources,
    int origins,
    int undated,
    int doubtful,
    int copies,
    int events,
    int facts,
    Map<FactStatus, Integer> factsByStatus) {

  public RunTotals {
    factsByStatus = Map.copyOf(factsByStatus);
  }

  /** Counts what the tables of a run hold. */
  public static RunTotals of(RunFiles files) throws IOException {
    return of(RunSurvey.of(new TableReader(files), 1));
  }

  static RunTotals of(RunSurvey survey) {
    return new RunTotals(
        survey.articles(),
        survey.sourceNames().size(),
        survey.origins(),
        survey.undated(),
        survey.conflictingDates(),
        survey.copies(),
        survey.events(),
        survey.facts(),
        survey.factsByStatus());
  }

  /** How many facts have a status. */
  public int facts(FactStatus status) {
    return factsByStatus.getOrDefault(status, 0);
  }
}
