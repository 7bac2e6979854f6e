package org.recoup.output.report;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Source;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * What a second reading of the tables gives: all about the events that are shown, and who copies
 * whom. Its memory is bounded by the number of events shown, and by the pairs of sources that copy
 * each other.
 */
final class Evidence {
  /** Groups of claims that are kept, over all events and each attribute. */
  private static final int GROUPS_AN_ATTRIBUTE = 24_000;

  private static final int MIN_GROUPS = 8;
  private static final int MAX_GROUPS = 48;

  private final Map<String, Dossier> dossiers = new LinkedHashMap<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, Map<String, Integer>> copiedFrom = new TreeMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final RunSurvey survey;
  private final int groupLimit;

  private Evidence(RunSurvey survey) {
    this.survey = survey;
    survey.shownEvents().forEach(id -> dossiers.put(id, new Dossier(id)));
    for (Source source : survey.sources()) {
      weights.put(source.source(), source.weight() == null ? 0 : source.weight());
    }
    int share = GROUPS_AN_ATTRIBUTE / Math.max(1, dossiers.size());
    groupLimit = Math.max(MIN_GROUPS, Math.min(MAX_GROUPS, share));
  }

  /** Reads the tables of a run. */
  static Evidence of(TableReader tables, RunSurvey survey) throws IOException {
    Evidence evidence = new Evidence(survey);
    Set<String> shown = evidence.dossiers.keySet();
    tables.readEvents(Table.EVENTS, shown, evidence::add);
    tables.readEvents(Table.FACTS, shown, evidence::add);
    tables.readEvents(Table.CLAIMS, shown, evidence::add);
    if (evidence.dossiers.values().stream().anyMatch(Dossier::overflowed)) {
      evidence.dossiers.values().forEach(Dossier::startRecount);
      tables.readEvents(Table.CLAIMS, shown, evidence::recount);
    }
    Set<String> cited = evidence.citedArticles();
    List<String> names = survey.sourceNames();
    tables.read(
        Table.ARTICLES,
        article -> {
          evidence.addCopy(article, survey, names);
          if (cited.contains(article.articleId())) {
            evidence.articles.put(article.articleId(), article);
          }
        });
    return evidence;
  }

  private void add(Event event) {
    Dossier dossier = dossiers.get(event.eventId());
    if (dossier != null) {
      dossier.set(event);
    }
  }

  private void add(Fact fact) {
    Dossier dossier = dossiers.get(fact.eventId());
    if (dossier != null) {
      dossier.add(fact);
    }
  }

  private void add(Claim claim) {
    Dossier dossier = dossiers.get(claim.eventId());
    if (dossier != null) {
      dossier.add(claim, this::newGroups);
    }
  }

  private ClaimGroups newGroups() {
    return new ClaimGroups(groupLimit, source -> weights.getOrDefault(source, 0.0), this::originOf);
  }

  /** An article that no table names stands for itself. */
  private String originOf(Claim claim) {
    int origin = survey.originOf(claim.articleId());
    return origin == IdTable.NONE ? "article " + claim.articleId() : Integer.toString(origin);
  }

  private void recount(Claim claim) {
    Dossier dossier = dossiers.get(claim.eventId());
    if (dossier != null) {
      dossier.recount(claim);
    }
  }

  private Set<String> citedArticles() {
    Set<String> cited = new HashSet<>();
    for (Dossier dossier : dossiers.values()) {
      for (ClaimGroups groups : dossier.claims().values()) {
        for (ClaimGroup group : groups.groups()) {
          cited.add(group.first().articleId());
          cited.addAll(group.copies());
        }
      }
    }
    return cited;
  }

  private void addCopy(Article article, RunSurvey survey, List<String> names) {
    if (article.copyOf() == null) {
      return;
    }
    int original = survey.sourceOf(article.copyOf());
    if (original != IdTable.NONE) {
      copiedFrom
          .computeIfAbsent(article.source(), s -> new TreeMap<>())
          .merge(names.get(original), 1, Integer::sum);
    }
  }

  /** The events shown, in the order of their choice. */
  Collection<Dossier> dossiers() {
    return dossiers.values();
  }

  /** An article that a claim shown stands in, or null where the table of articles lacks it. */
  Article article(String articleId) {
    return articles.get(articleId);
  }

  /** Number of copied articles by the publisher that copies and the publisher it copies. */
  Map<String, Map<String, Integer>> copiedFrom() {
    return copiedFrom;
  }

  /** Most groups of claims that an event's fact was kept with. */
  int groupLimit() {
    return groupLimit;
  }
}
