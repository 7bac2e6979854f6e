package org.recoup.output.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.model.Source;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * What a first reading of all tables but the claims gives: the run's totals, and which events to
 * show. Its memory grows by some 100 bytes an article, and with the number of sources.
 */
final class RunSurvey {
  private final Map<FactStatus, Integer> factsByStatus = new EnumMap<>(FactStatus.class);
  private final Map<RejectReason, Integer> rejectsByReason = new EnumMap<>(RejectReason.class);
  private final Map<String, Integer> articlesByLanguage = new TreeMap<>();
  private final Map<String, Integer> numberOfSource = new TreeMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final IdTable sourceOfArticle = new IdTable();
  private final IdTable origins = new IdTable();
  private final IdTable originOfArticle = new IdTable();
  private final TopEvents disputed;
  private final TopEvents covered;
  private final int maxEvents;
  private int articles;
  private int undated;
  private int conflictingDates;
  private int copies;
  private int events;
  private int facts;

  private RunSurvey(int maxEvents) {
    this.maxEvents = maxEvents;
    disputed = new TopEvents(maxEvents);
    covered = new TopEvents(maxEvents);
  }

  /** Reads the tables of a run. */
  static RunSurvey of(TableReader tables, int maxEvents) throws IOException {
    RunSurvey survey = new RunSurvey(maxEvents);
    tables.read(Table.ARTICLES, survey::add);
    tables.read(Table.EVENTS, survey::add);
    tables.read(Table.FACTS, survey::add);
    tables.read(Table.SOURCES, survey.sources::add);
    tables.read(Table.REJECTS, survey::add);
    return survey;
  }

  private void add(Article article) {
    articles++;
    undated += article.published() == null ? 1 : 0;
    conflictingDates += article.publishedConflict() ? 1 : 0;
    copies += article.copyOf() != null ? 1 : 0;
    articlesByLanguage.merge(article.language(), 1, Integer::sum);
    int source = numberOfSource.computeIfAbsent(article.source(), s -> numberOfSource.size());
    sourceOfArticle.put(article.articleId(), source);
    originOfArticle.put(article.articleId(), numberOfOrigin(article));
  }

  private int numberOfOrigin(Article article) {
    String id = article.originId() != null ? article.originId() : article.articleId();
    int known = origins.get(id);
    if (known != IdTable.NONE) {
      return known;
    }
    int number = origins.size();
    origins.put(id, number);
    return number;
  }

  private void add(Event event) {
    events++;
    covered.offer(event.eventId(), coverage(event));
  }

  private void add(Fact fact) {
    facts++;
    factsByStatus.merge(fact.status(), 1, Integer::sum);
    double dispute = dispute(fact);
    if (dispute > 0) {
      disputed.offer(fact.eventId(), dispute);
    }
    if (events == 0) {
      covered.offer(fact.eventId(), fact.origins());
    }
  }

  private void add(Reject reject) {
    rejectsByReason.merge(reject.reason(), 1, Integer::sum);
  }

  /** Independent origins come first, articles decide between equals. */
  private static double coverage(Event event) {
    return event.origins() + event.articles() / (1.0 + Integer.MAX_VALUE);
  }

  /**
   * How much a fact needs a second look, 0 to 2: what its origins lack in agreement, the more
   * telling the more of them there are, and 1 beside where it is disputed.
   */
  static double dispute(Fact fact) {
    double disagreement =
        fact.consistency() == null ? 0 : (1 - fact.consistency()) * (1 - 1.0 / fact.origins());
    return (fact.status() == FactStatus.DISPUTED ? 1 : 0) + disagreement;
  }

  /**
   * Ids of the events to show: those most disputed, up to half of the places, and those most
   * covered.
   */
  Set<String> shownEvents() {
    Set<String> shown = new LinkedHashSet<>();
    add(shown, disputed.ids(), maxEvents / 2);
    add(shown, covered.ids(), maxEvents);
    add(shown, disputed.ids(), maxEvents);
    return shown;
  }

  private static void add(Set<String> shown, List<String> ids, int limit) {
    for (String id : ids) {
      if (shown.size() >= limit) {
        return;
      }
      shown.add(id);
    }
  }

  int articles() {
    return articles;
  }

  /** Articles without a known date. */
  int undated() {
    return undated;
  }

  /** Articles whose text contradicts their stated date. */
  int conflictingDates() {
    return conflictingDates;
  }

  int copies() {
    return copies;
  }

  int events() {
    return events;
  }

  int facts() {
    return facts;
  }

  int origins() {
    return origins.size();
  }

  Map<FactStatus, Integer> factsByStatus() {
    return factsByStatus;
  }

  Map<RejectReason, Integer> rejectsByReason() {
    return rejectsByReason;
  }

  Map<String, Integer> articlesByLanguage() {
    return articlesByLanguage;
  }

  /** Rows of the table of sources. */
  List<Source> sources() {
    return sources;
  }

  /** Names of all publishers, each at its number. */
  List<String> sourceNames() {
    String[] names = new String[numberOfSource.size()];
    numberOfSource.forEach((name, number) -> names[number] = name);
    return List.of(names);
  }

  /** The number of the origin that an article goes back to, or {@link IdTable#NONE}. */
  int originOf(String articleId) {
    return originOfArticle.get(articleId);
  }

  /** The number of an article's publisher, or {@link IdTable#NONE}. */
  int sourceOf(String articleId) {
    return sourceOfArticle.get(articleId);
  }
}
