package org.recoup.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Verdict;

/** Gathers what is true of one event and of what was said of it. */
final class EventTruth {
  private final Happening happening;
  private final Map<String, Said> byAttribute = new TreeMap<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> voices = new LinkedHashSet<>();
  private String first;
  private String last;
  private int articles;

  /** What was said of one attribute. */
  private static final class Said {
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> voices = new LinkedHashSet<>();
    private final Map<String, Fact.Deviant> deviants = new LinkedHashMap<>();
    private int claims;
  }

  EventTruth(Happening happening) {
    this.happening = happening;
  }

  void add(Print print, Article article, List<Claim> claims) {
    voices.add(print.voice());
    sources.add(article.source());
    articles++;
    first = first == null ? article.published() : first;
    last = article.published();
    for (Claim claim : claims) {
      if (claim.scope() == Scope.EVENT) {
        add(print, claim);
      }
    }
  }

  private void add(Print print, Claim claim) {
    Said said = byAttribute.computeIfAbsent(claim.attribute(), a -> new Said());
    said.claims++;
    said.sources.add(claim.source());
    said.voices.add(print.voice());
    if (claim.verdict() == Verdict.DEVIANT) {
      int now = happening.stages().get(happening.stageAt(print.minute())).count(claim.attribute());
      double ratio = StrictMath.log((claim.best() + 1) / (now + 1.0));
      said.deviants.putIfAbsent(
          claim.source(),
          new Fact.Deviant(
              claim.source(), Integer.toString(claim.best().intValue()), ratio, claim.claimId()));
    }
  }

  /** Counts for each source the figures that two voices or more state. */
  void countFacts(SourceTruths truths) {
    for (Said said : byAttribute.values()) {
      if (said.voices.size() > 1) {
        said.sources.forEach(truths::addFact);
      }
    }
  }

  /** The event's row. */
  Event event() {
    Happening.Stage now = happening.last();
    Atlas.Town town = happening.town();
    Atlas.Venue venue = happening.venue();
    String place = town != null ? town.name() : venue != null ? venue.names().get("en") : null;
    LocalDate day = now.day();
    return new Event(
        happening.id(),
        happening.kind().type(),
        happening.kind().mode(),
        now.status(),
        happening.kind().name() + (place == null ? "" : ", " + place),
        day,
        day,
        1,
        place,
        place,
        town != null ? "geonames:" + town.id() : venue != null ? "geonames:" + venue.id() : null,
        town != null ? town.country().code() : venue != null ? venue.country() : null,
        town == null ? null : town.latitude(),
        town == null ? null : town.longitude(),
        place == null ? 7 : 1,
        happening.parties().stream().map(c -> c.byLanguage().get("en").name()).sorted().toList(),
        first,
        last,
        articles,
        sources.size(),
        voices.size());
  }

  /** The rows of what was told of it. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    byAttribute.forEach((attribute, said) -> facts.add(fact(attribute, said)));
    if (!happening.parties().isEmpty()) {
      facts.add(status());
    }
    return facts;
  }

  private Fact fact(String attribute, Said said) {
    List<Fact.Step> steps = new ArrayList<>();
    double figure = -1;
    for (Happening.Stage stage : happening.stages()) {
      double count = stage.count(attribute);
      if (count >= 0 && count != figure) {
        figure = count;
        String from = Happening.time(stage.from()) + ":00Z";
        steps.add(new Fact.Step(from, count, count, count));
      }
    }
    List<Fact.Deviant> deviants = said.deviants.values().stream().limit(64).toList();
    return new Fact(
        happening.id(),
        attribute,
        figure,
        figure,
        figure,
        figure,
        List.of(),
        attribute.equals(Attribute.POINTS) ? "points" : "people",
        null,
        null,
        null,
        status(said, steps.size()),
        said.claims,
        said.claims,
        said.sources.size(),
        said.voices.size(),
        List.of(),
        steps,
        deviants);
  }

  private static FactStatus status(Said said, int steps) {
    if (said.voices.size() < 2) {
      return FactStatus.SINGLE_ORIGIN;
    }
    if (steps > 1) {
      return FactStatus.REVISED;
    }
    return said.deviants.isEmpty() ? FactStatus.UNANIMOUS : FactStatus.COMPATIBLE;
  }

  private Fact status() {
    EventStatus status = happening.last().status();
    return new Fact(
        happening.id(),
        Attribute.STATUS,
        null,
        null,
        null,
        null,
        List.of(status.name().toLowerCase(Locale.ROOT)),
        null,
        null,
        null,
        null,
        happening.stages().size() > 1 ? FactStatus.REVISED : FactStatus.UNANIMOUS,
        articles,
        articles,
        sources.size(),
        sources.size(),
        List.of(),
        List.of(),
        List.of());
  }
}
