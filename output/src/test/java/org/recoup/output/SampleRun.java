package org.recoup.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.model.Verdict;

/**
 * A run's folder as {@code analyze} leaves it, of invented news: tolls that grow, are disputed or
 * have one origin, copies, French and English, and texts that try to run in a browser.
 */
public final class SampleRun {
  /** What a hostile article plants in every text that the report shows. */
  public static final String HOSTILE =
      "<script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\">";

  public static final String HOSTILE_URL = "javascript:window.hacked=3";

  /** The id of the event that the hostile article tells of. */
  public static final String HOSTILE_EVENT = "event-hostile\"'><b>";

  private record Outlet(
      String name, String host, String language, double bias, int lagHours, int copiesFrom) {}

  private static final List<Outlet> OUTLETS =
      List.of(
          new Outlet("Le Courrier du Rhône", "courrier-rhone.example", "fr", 0, 1, -1),
          new Outlet("La Gazette de l’Ouest", "gazette-ouest.example", "fr", 0.05, 3, -1),
          new Outlet("Midi Matin", "midi-matin.example", "fr", 0, 4, 0),
          new Outlet("L’Écho des Ports", "echo-ports.example", "fr", -0.1, 9, 1),
          new Outlet("Northern Ledger", "northern-ledger.example", "en", 0, 2, -1),
          new Outlet("The Harbour Post", "harbour-post.example", "en", 0.3, 5, -1),
          new Outlet("City Observer", "city-observer.example", "en", 0, 8, 4),
          new Outlet("Radio Delta", "radio-delta.example", "fr", 0, 0, -1));

  private record Place(String name, String text, String country, double lat, double lon) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("Kyiv", "Kiev", "UA", 50.45, 30.52),
          new Place("Geneva", "Genève", "CH", 46.2, 6.15),
          new Place("Marseille", "Marseille", "FR", 43.3, 5.37),
          new Place("Valparaíso", "Valparaiso", "CL", -33.05, -71.61),
          new Place("Port Harcourt", "Port Harcourt", "NG", 4.82, 7.03),
          new Place("Lahore", "Lahore", "PK", 31.55, 74.34),
          new Place("Odesa", "Odessa", "UA", 46.48, 30.73),
          new Place("Manila", "Manille", "PH", 14.6, 120.98));

  private static final List<String> PEOPLE =
      List.of("Ana Ferreira", "Marc Delattre", "Olena Hrytsenko", "James Whitcombe", "Li Wenhao");

  private enum Story {
    ATTACK(EventType.ASSAULT, "aerial", "Attaque aérienne sur %s", "Air strike on %s"),
    FLOOD(EventType.DISASTER, "flood", "Inondations à %s", "Floods in %s"),
    CRASH(EventType.ACCIDENT, "train", "Collision de trains à %s", "Train collision in %s"),
    TALKS(EventType.CONSULT, "negotiation", "Pourparlers à %s", "Talks in %s"),
    PROTEST(EventType.PROTEST, null, "Manifestation à %s", "March in %s");

    final EventType type;
    final String mode;
    final String french;
    final String english;

    Story(EventType type, String mode, String french, String english) {
      this.type = type;
      this.mode = mode;
      this.french = french;
      this.english = english;
    }

    boolean hasVictims() {
      return type != EventType.CONSULT && type != EventType.PROTEST;
    }
  }

  private enum Course {
    UNANIMOUS,
    COMPATIBLE,
    REVISED,
    DISPUTED,
    SINGLE_ORIGIN
  }

  private final Random random;
  private final List<Article> articles = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  private SampleRun(long seed) {
    random = new Random(seed);
  }

  /** So many events, the hostile one among them. */
  public static SampleRun ofEvents(int events) {
    SampleRun run = new SampleRun(7);
    for (int i = 0; i < events - 1; i++) {
      run.addEvent(i);
    }
    run.addHostileEvent();
    run.rejects.add(
        new Reject("news/broken.jsonl:17", RejectReason.MALFORMED_RECORD, "no JSON", "{\"text\":"));
    run.rejects.add(
        new Reject("news/old.warc.gz", RejectReason.TRUNCATED, "ends within a record", HOSTILE));
    return run;
  }

  public List<Event> events() {
    return events;
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<Article> articles() {
    return articles;
  }

  public List<Claim> claims() {
    return claims;
  }

  /** All rows by table, in their order. */
  public Map<Table<?>, List<? extends Record>> tables() {
    Map<Table<?>, List<? extends Record>> tables = new LinkedHashMap<>();
    tables.put(Table.ARTICLES, articles);
    tables.put(Table.MENTIONS, mentions);
    tables.put(Table.CLAIMS, claims);
    tables.put(Table.EVENTS, events);
    tables.put(Table.FACTS, facts);
    tables.put(Table.SOURCES, sources());
    tables.put(Table.REJECTS, rejects);
    return tables;
  }

  /** Writes {@code run.json} and the tables as JSONL. */
  public void writeTo(Path folder) {
    try {
      Files.createDirectories(folder.resolve("tables"));
      tables().forEach((table, rows) -> writeTable(folder, table, rows));
      Files.writeString(
          folder.resolve("run.json"),
          """
          {"recoup": "0.1.0", "command": "analyze",
           "options": {"input": "news/*.jsonl", "asOf": "2025-11-30"},
           "counts": {"inputs": %d, "repeated": 2}}
          """
              .formatted(articles.size() + rejects.size() + 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static void writeTable(Path folder, Table<?> table, List<? extends Record> rows) {
    RowSchema<Record> schema = (RowSchema<Record>) RowSchema.of(table.row());
    List<String> lines = rows.stream().map(row -> schema.toJson(row)).toList();
    try {
      Files.write(folder.resolve("tables/" + table.name() + ".jsonl"), lines, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // ---- events

  private void addEvent(int number) {
    Story story = Story.values()[number % Story.values().length];
    Course course = Course.values()[random.nextInt(Course.values().length)];
    Place place = PLACES.get(random.nextInt(PLACES.size()));
    LocalDate day = LocalDate.of(2025, 11, 3).plusDays(random.nextInt(25));
    String id = "event-%05d".formatted(number);
    List<Told> told = tell(id, story, course, place, day, 2 + random.nextInt(7));
    if (story.hasVictims()) {
      addCounts(id, "killed", course, told, 4 + random.nextInt(40), place);
      if (random.nextBoolean()) {
        addCounts(id, "injured", Course.COMPATIBLE, told, 15 + random.nextInt(80), place);
      }
    }
    addWords(id, "date", List.of(day.toString()), told, day.getDayOfMonth() + " novembre");
    addWords(id, "place", List.of(place.name()), told, place.text());
    List<String> people =
        story.hasVictims()
            ? List.of()
            : List.of(PEOPLE.get(number % 5), PEOPLE.get((number + 2) % 5));
    if (!people.isEmpty()) {
      addWords(id, "participants", new ArrayList<>(new TreeSet<>(people)), told, people.get(0));
    }
    addEventRow(id, story, place, day, told, people);
  }

  /** One article that tells of an event. */
  private record Told(Article article, Outlet outlet, LocalDateTime at, boolean copy) {}

  private List<Told> tell(
      String eventId, Story story, Course course, Place place, LocalDate day, int articlesCount) {
    List<Told> told = new ArrayList<>();
    Map<Integer, Article> byOutlet = new TreeMap<>();
    for (int i = 0; i < articlesCount; i++) {
      int number =
          course == Course.SINGLE_ORIGIN
              ? (i % 2 == 0 ? 0 : 2)
              : (i * 3 + eventId.hashCode() & 7) % 8;
      Outlet outlet = OUTLETS.get(number);
      Article original = outlet.copiesFrom() >= 0 ? byOutlet.get(outlet.copiesFrom()) : null;
      if (course == Course.SINGLE_ORIGIN && !told.isEmpty()) {
        original = told.get(0).article();
      }
      LocalDateTime at = day.atTime(7, 10).plusHours(outlet.lagHours() + 11L * i);
      Article article = article(eventId + "-" + i, outlet, story, place, at, original, eventId);
      articles.add(article);
      byOutlet.putIfAbsent(number, article);
      told.add(new Told(article, outlet, at, original != null));
    }
    return told;
  }

  private Article article(
      String id,
      Outlet outlet,
      Story story,
      Place place,
      LocalDateTime at,
      Article original,
      String eventId) {
    boolean french = outlet.language().equals("fr");
    String title =
        french ? story.french.formatted(place.text()) : story.english.formatted(place.name());
    boolean undated = random.nextInt(40) == 0;
    return new Article(
        "article-" + id,
        "news/" + outlet.host() + ".jsonl:" + (articles.size() + 1),
        outlet.name(),
        "https://" + outlet.host() + "/2025/" + id,
        title + (french ? " : ce que l’on sait" : ": what we know"),
        outlet.language(),
        undated ? null : iso(at),
        undated ? PublishedHow.UNKNOWN : PublishedHow.METADATA,
        null,
        random.nextInt(50) == 0,
        original != null ? original.originId() : "origin-" + id,
        original != null ? original.articleId() : null,
        original != null ? OriginHow.NEAR_COPY : OriginHow.SELF,
        original != null && original.source().startsWith("Le Courrier") ? "AFP" : null,
        eventId,
        180 + random.nextInt(500),
        random.nextInt(300),
        List.of());
  }

  private static String iso(LocalDateTime at) {
    return at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z";
  }

  // ---- numbers

  private void addCounts(
      String eventId,
      String attribute,
      Course course,
      List<Told> told,
      int finalFigure,
      Place place) {
    List<Claim> made = new ArrayList<>();
    int first = course == Course.REVISED ? Math.max(1, finalFigure / 2) : finalFigure;
    for (int i = 0; i < told.size(); i++) {
      Told teller = told.get(i);
      int truth = i * 2 < told.size() ? first : finalFigure;
      boolean deviates = course == Course.DISPUTED && i % 3 == 1;
      int figure = deviates ? (int) Math.round(truth * (1.8 + teller.outlet().bias())) : truth;
      Verdict verdict =
          deviates ? Verdict.DEVIANT : figure < finalFigure ? Verdict.STALE : Verdict.CONSISTENT;
      made.add(count(eventId, attribute, teller, figure, i, verdict, course, place));
    }
    claims.addAll(made);
    if (attribute.equals("killed") && random.nextInt(4) == 0) {
      claims.add(cumulative(eventId, told.get(0)));
    }
    addCountFact(eventId, attribute, course, made, told, first, finalFigure);
  }

  private Claim count(
      String eventId,
      String attribute,
      Told teller,
      int figure,
      int i,
      Verdict verdict,
      Course course,
      Place place) {
    boolean french = teller.outlet().language().equals("fr");
    boolean hedged = course == Course.COMPATIBLE && i % 2 == 1;
    int shown = hedged ? Math.max(1, figure - figure / 8) : figure;
    String word = french ? (attribute.equals("killed") ? "morts" : "blessés") : attribute;
    String text = (hedged ? (french ? "au moins " : "at least ") : "") + shown + " " + word;
    String quote =
        french
            ? "Le bilan fait état de "
                + text
                + " à "
                + place.text()
                + ", ont indiqué les secours, qui poursuivent leurs recherches"
            : "Rescuers said " + text + " in " + place.name() + " as the search went on";
    return claim(
        eventId,
        attribute,
        teller,
        (double) shown,
        hedged ? null : Double.valueOf(shown),
        (double) shown,
        hedged ? Qualifier.AT_LEAST : Qualifier.EXACT,
        List.of(),
        text,
        Scope.EVENT,
        i % 4 == 3 ? Modality.CONDITIONAL : Modality.ASSERTED,
        i % 3 == 0 ? (french ? "les secours" : "the fire service") : null,
        verdict,
        quote);
  }

  private Claim cumulative(String eventId, Told teller) {
    return claim(
        eventId,
        "killed",
        teller,
        40_000.0,
        null,
        40_000.0,
        Qualifier.AT_LEAST,
        List.of(),
        "plus de 40 000 morts",
        Scope.CUMULATIVE,
        Modality.ASSERTED,
        null,
        Verdict.UNSCORED,
        "portant à plus de 40 000 morts le bilan depuis le début de la guerre");
  }

  private Claim claim(
      String eventId,
      String attribute,
      Told teller,
      Double low,
      Double high,
      Double best,
      Qualifier qualifier,
      List<String> value,
      String text,
      Scope scope,
      Modality modality,
      String speaker,
      Verdict verdict,
      String quote) {
    int begin = 40 + random.nextInt(2000);
    return new Claim(
        "claim-%06d".formatted(claims.size() * 31 + random.nextInt(1_000_000)) + attribute,
        "mention-" + teller.article().articleId(),
        teller.article().articleId(),
        teller.article().source(),
        eventId,
        attribute,
        low,
        high,
        best,
        qualifier,
        value,
        text,
        null,
        null,
        scope,
        modality,
        speaker,
        teller.article().published(),
        verdict,
        quote,
        Field.TEXT,
        begin,
        begin + text.length(),
        "sample.rule",
        0.9);
  }

  private void addCountFact(
      String eventId,
      String attribute,
      Course course,
      List<Claim> made,
      List<Told> told,
      int first,
      int last) {
    double low = made.stream().mapToDouble(Claim::low).min().orElseThrow();
    double high = made.stream().mapToDouble(Claim::best).max().orElseThrow();
    List<Fact.Step> steps = new ArrayList<>();
    steps.add(
        new Fact.Step(iso(told.get(0).at()), Math.min(first, low), (double) first, (double) first));
    if (first != last) {
      Told turn = told.get((told.size() + 1) / 2);
      steps.add(new Fact.Step(iso(turn.at()), (double) first, (double) last, high));
    }
    List<Fact.Deviant> deviants =
        made.stream()
            .filter(c -> c.verdict() == Verdict.DEVIANT)
            .map(
                c ->
                    new Fact.Deviant(
                        c.source(),
                        c.valueText(),
                        Math.log((c.best() + 1) / (last + 1)),
                        c.claimId()))
            .toList();
    facts.add(
        fact(
            eventId,
            attribute,
            told,
            course,
            low,
            (double) last,
            high,
            List.of(),
            steps,
            deviants));
  }

  private Fact fact(
      String eventId,
      String attribute,
      List<Told> told,
      Course course,
      Double low,
      Double best,
      Double high,
      List<String> value,
      List<Fact.Step> steps,
      List<Fact.Deviant> deviants) {
    int origins = (int) told.stream().map(t -> t.article().originId()).distinct().count();
    FactStatus status = origins < 2 ? FactStatus.SINGLE_ORIGIN : FactStatus.valueOf(course.name());
    if (origins > 1 && course == Course.SINGLE_ORIGIN) {
      status = FactStatus.UNANIMOUS;
    }
    Double consistency =
        switch (status) {
          case SINGLE_ORIGIN -> null;
          case UNANIMOUS -> 1.0;
          case COMPATIBLE -> 0.93;
          case REVISED -> 0.88;
          case DISPUTED -> 0.31 + random.nextInt(30) / 100.0;
        };
    return new Fact(
        eventId,
        attribute,
        low,
        best,
        high,
        low,
        value,
        best == null ? null : "people",
        consistency,
        consistency == null
            ? null
            : Double.valueOf(Math.max(0, consistency - 0.5 / origins - 0.05)),
        consistency == null ? null : Double.valueOf(Math.min(1, consistency + 0.3 / origins)),
        status,
        told.size(),
        told.size(),
        (int) told.stream().map(t -> t.outlet().name()).distinct().count(),
        origins,
        best == null ? List.of() : List.of("les secours"),
        steps,
        deviants);
  }

  // ---- words

  private void addWords(
      String eventId, String attribute, List<String> value, List<Told> told, String text) {
    for (Told teller : told) {
      claims.add(
          claim(
              eventId,
              attribute,
              teller,
              null,
              null,
              null,
              null,
              attribute.equals("place") ? List.of("geonames:1") : value,
              text,
              Scope.EVENT,
              Modality.ASSERTED,
              null,
              Verdict.CONSISTENT,
              "C’est à cet endroit, "
                  + text
                  + ", que les faits se sont déroulés selon plusieurs témoins"));
    }
    facts.add(
        fact(
            eventId,
            attribute,
            told,
            Course.UNANIMOUS,
            null,
            null,
            null,
            value,
            List.of(),
            List.of()));
  }

  private void addEventRow(
      String id, Story story, Place place, LocalDate day, List<Told> told, List<String> people) {
    events.add(
        new Event(
            id,
            story.type,
            story.mode,
            story == Story.TALKS && random.nextBoolean() ? EventStatus.PLANNED : EventStatus.HELD,
            story.french.formatted(place.text()),
            random.nextInt(25) == 0 ? null : day,
            day,
            random.nextInt(8) == 0 ? 2 : 1,
            place.name(),
            place.text(),
            "geonames:" + Math.floorMod(place.name().hashCode(), 1_000_000_007),
            place.country(),
            place.lat(),
            place.lon(),
            1,
            people,
            told.get(0).article().published(),
            told.get(told.size() - 1).article().published(),
            told.size(),
            (int) told.stream().map(t -> t.outlet().name()).distinct().count(),
            (int) told.stream().map(t -> t.article().originId()).distinct().count()));
    for (Told teller : told) {
      mentions.add(
          new Mention(
              "mention-" + teller.article().articleId(),
              teller.article().articleId(),
              teller.article().source(),
              id,
              story.type,
              story.mode,
              EventStatus.HELD,
              day,
              day,
              place.name(),
              place.text(),
              "geonames:1",
              people,
              people,
              Field.TEXT,
              12,
              19,
              "une clause",
              "sample.rule",
              0.8));
    }
  }

  // ---- hostility

  private void addHostileEvent() {
    Article article =
        new Article(
            "article-hostile",
            "news/hostile.jsonl:1",
            "Source " + HOSTILE,
            HOSTILE_URL,
            "Title " + HOSTILE,
            "<fr>",
            "2025-11-20",
            PublishedHow.METADATA,
            null,
            false,
            "origin-hostile",
            null,
            OriginHow.SELF,
            "Agency " + HOSTILE,
            HOSTILE_EVENT,
            100,
            0,
            List.of());
    articles.add(article);
    Told told = new Told(article, OUTLETS.get(0), LocalDate.of(2025, 11, 20).atTime(8, 0), false);
    claims.add(
        claim(
            HOSTILE_EVENT,
            "killed",
            told,
            3.0,
            3.0,
            3.0,
            Qualifier.EXACT,
            List.of(),
            "</script><script>window.hacked=4</script>",
            Scope.EVENT,
            Modality.ASSERTED,
            "Speaker " + HOSTILE,
            Verdict.DEVIANT,
            "Quote "
                + HOSTILE
                + " </script><script>window.hacked=4</script> <!-- \u2028 & &lt;b&gt;"));
    facts.add(
        fact(
            HOSTILE_EVENT,
            "killed",
            List.of(told),
            Course.SINGLE_ORIGIN,
            3.0,
            3.0,
            3.0,
            List.of(),
            List.of(),
            List.of(new Fact.Deviant("Source " + HOSTILE, "<i>9</i>", 0.7, "claim"))));
    events.add(
        new Event(
            HOSTILE_EVENT,
            EventType.ASSAULT,
            HOSTILE,
            EventStatus.HELD,
            "Label " + HOSTILE,
            LocalDate.of(2025, 11, 20),
            LocalDate.of(2025, 11, 20),
            1,
            "Place " + HOSTILE,
            HOSTILE,
            "geonames:0",
            "<b",
            0.0,
            0.0,
            1,
            List.of("Person " + HOSTILE),
            "2025-11-20",
            "2025-11-20",
            1,
            1,
            1));
  }

  // ---- sources

  private List<Source> sources() {
    Map<String, List<Article>> bySource = new TreeMap<>();
    articles.forEach(a -> bySource.computeIfAbsent(a.source(), s -> new ArrayList<>()).add(a));
    List<Source> sources = new ArrayList<>();
    bySource.forEach(
        (name, written) -> {
          Outlet outlet =
              OUTLETS.stream().filter(o -> o.name().equals(name)).findFirst().orElse(null);
          long said = claims.stream().filter(c -> c.source().equals(name)).count();
          long deviant =
              claims.stream()
                  .filter(c -> c.source().equals(name) && c.verdict() == Verdict.DEVIANT)
                  .count();
          sources.add(
              new Source(
                  name,
                  written.size(),
                  (int) written.stream().filter(a -> a.copyOf() == null).count(),
                  (int) said,
                  outlet == null ? 0 : (int) said / 2,
                  outlet == null
                      ? null
                      : Double.valueOf(0.97 - outlet.bias() - 2.0 * deviant / Math.max(1, said)),
                  outlet == null ? null : Double.valueOf(0.8),
                  outlet == null ? null : Double.valueOf(outlet.bias() / 2),
                  said == 0 ? null : Double.valueOf((double) deviant / said),
                  outlet == null ? null : Double.valueOf(outlet.lagHours()),
                  outlet == null ? null : Double.valueOf(0.9 - outlet.bias())));
        });
    sources.sort(Comparator.comparing(Source::source));
    return sources;
  }
}
