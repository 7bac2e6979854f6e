package org.recoup.analysis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

class EventLinkerTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 11);

  @Test
  void stretchesEndBetweenDaysBeforeTheyAreTooLarge() {
    TreeMap<Integer, Integer> mentions =
        new TreeMap<>(Map.of(1, 60, 2, 50, 3, 10, 9, 200, 10, 5, 11, 95));

    assertThat(new TreeSet<>(EventLinker.stretches(mentions, 100).values()))
        .containsExactly(1, 2, 9, 10);
  }

  @Test
  void mentionsWithoutADayGoWithTheDaysMostToldOf() {
    TreeMap<Integer, Integer> mentions =
        new TreeMap<>(Map.of(Profile.NO_DAY, 40, 1, 60, 2, 50, 9, 200, 10, 95));

    assertThat(EventLinker.stretches(mentions, 100)).containsEntry(Profile.NO_DAY, 9);
    assertThat(EventLinker.stretches(new TreeMap<>(Map.of(Profile.NO_DAY, 40)), 10))
        .containsExactly(Map.entry(Profile.NO_DAY, Profile.NO_DAY));
  }

  @Test
  void reportsOfOneAttackInTwoLanguagesAreOneEvent() {
    List<MentionSignature> corpus =
        List.of(
            report("a", "fr")
                .on(MONDAY)
                .in("Dnipro", "Ukraine")
                .names("Filatov")
                .words("missile immeuble frappe nuit")
                .build(),
            report("b", "en")
                .on(MONDAY)
                .in("Dnipro", "Ukraine")
                .names("Filatov")
                .words("missile block struck overnight")
                .build());

    assertThat(events(corpus)).containsExactly(Set.of("a", "b"));
  }

  @Test
  void attacksOnTwoNightsOfAWeekStayApart() {
    List<MentionSignature> corpus =
        List.of(
            report("mon1", "fr")
                .on(MONDAY)
                .in("Dnipro", "Ukraine")
                .names("Filatov Pobeda")
                .words("missile immeuble frappe nuit habitants balcons incendie pompiers")
                .build(),
            report("mon2", "fr")
                .on(MONDAY)
                .in("Dnipro", "Ukraine")
                .names("Filatov Pobeda")
                .words("missile immeuble frappe dalles décombres sauveteurs incendie fillette")
                .build(),
            report("thu1", "fr")
                .on(MONDAY.plusDays(3))
                .in("Dnipro", "Ukraine")
                .names("Filatov Slobojanske")
                .words("missile usine frappe nuit ouvriers entrepôt pompiers sirènes")
                .build(),
            report("thu2", "fr")
                .on(MONDAY.plusDays(3))
                .in("Dnipro", "Ukraine")
                .names("Slobojanske")
                .words("missile usine frappe équipe relève entrepôt vitres sirènes")
                .build());

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(Set.of("mon1", "mon2"), Set.of("thu1", "thu2"));
  }

  @Test
  void twoAccidentsAlikeOnFollowingDaysStayApartWhereTwoPapersAgreeOnEach() {
    List<MentionSignature> corpus =
        List.of(
            report("tue1", "fr")
                .on(MONDAY.plusDays(1))
                .in("Likasi", "Congo")
                .names("Likasi Kapolowe")
                .words("autocar camion collision route passagers freins hôpital gendarmes")
                .build(),
            report("tue2", "fr")
                .on(MONDAY.plusDays(1))
                .in("Likasi", "Congo")
                .names("Likasi Kapolowe Katanga")
                .words("autocar camion collision freins chauffeur passagers gendarmes")
                .build(),
            report("wed1", "fr")
                .on(MONDAY.plusDays(2))
                .in("Likasi", "Congo")
                .names("Likasi Mutaka")
                .words("autocar ravin virage passagers pluie dépanneuse falaise")
                .build(),
            report("wed2", "fr")
                .on(MONDAY.plusDays(2))
                .in("Likasi", "Congo")
                .names("Likasi Mutaka Panda")
                .words("autocar ravin virage pluie conducteur dépanneuse sauveteurs")
                .build());

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(Set.of("tue1", "tue2"), Set.of("wed1", "wed2"));
  }

  @Test
  void twoAttacksInOneTownOnOneDayStayApartWhenTheyShareNothingElse() {
    List<MentionSignature> corpus =
        List.of(
            report("bar1", "en")
                .on(MONDAY)
                .in("Memphis", "USA")
                .names("Delgado Orleans")
                .words("bar patio argument owner")
                .build(),
            report("bar2", "en")
                .on(MONDAY)
                .in("Memphis", "USA")
                .names("Delgado Orleans")
                .words("bar patio argument security")
                .build(),
            report("school1", "en")
                .on(MONDAY)
                .in("Memphis", "USA")
                .names("Whitfield Raleigh")
                .words("school bus teenager stop")
                .build(),
            report("school2", "en")
                .on(MONDAY)
                .in("Memphis", "USA")
                .names("Whitfield Raleigh")
                .words("school teenager crossing stop")
                .build());

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(Set.of("bar1", "bar2"), Set.of("school1", "school2"));
  }

  /** A strike may start a fire, but then some report tells of both. */
  @Test
  void aFireAndAStrikeOfOneDayStayApartWhereNoReportTellsOfBoth() {
    List<String> fires = List.of("étage fumée", "étage nuit", "fumée nuit", "étage échelle");
    List<String> strikes = List.of("sirènes alerte", "sirènes gare", "alerte gare", "sirènes abri");
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < fires.size(); i++) {
      corpus.add(
          report("fire-" + i, "fr")
              .by(EventType.ACCIDENT, "fire")
              .on(MONDAY)
              .in("Chemnitz", "Allemagne")
              .words("morts blessés incendie immeuble pompiers " + fires.get(i))
              .build());
      corpus.add(
          report("strike-" + i, "fr")
              .by(EventType.ASSAULT, "aerial")
              .on(MONDAY)
              .in("Chemnitz", "Allemagne")
              .words("morts blessés frappe drones dépôt " + strikes.get(i))
              .build());
    }

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(
            Set.of("fire-0", "fire-1", "fire-2", "fire-3"),
            Set.of("strike-0", "strike-1", "strike-2", "strike-3"));
  }

  @Test
  void aStabbingAndAShootingOfOneNightAreTwo() {
    List<MentionSignature> corpus =
        List.of(
            report("gun1", "fr")
                .by(EventType.ASSAULT, "shooting")
                .on(MONDAY)
                .in("Toulouse", "France")
                .words("blessé parquet enquête quartier immeuble")
                .build(),
            report("gun2", "fr")
                .by(EventType.ASSAULT, "shooting")
                .on(MONDAY)
                .in("Toulouse", "France")
                .words("blessé parquet décès quartier immeuble")
                .build(),
            report("knife", "fr")
                .by(EventType.ASSAULT, "stabbing")
                .on(MONDAY)
                .in("Toulouse", "France")
                .words("blessé terrasse bagarre garde vue")
                .build());

    assertThat(events(corpus)).containsExactlyInAnyOrder(Set.of("gun1", "gun2"), Set.of("knife"));
  }

  @Test
  void aMeetingAnnouncedPostponedAndHeldIsOneEvent() {
    List<MentionSignature> corpus =
        List.of(
            meeting("announced", EventStatus.PLANNED, MONDAY.plusDays(4))
                .published(MONDAY)
                .words("rencontre sommet annonce")
                .build(),
            meeting("postponed", EventStatus.POSTPONED, MONDAY.plusDays(9))
                .published(MONDAY.plusDays(2))
                .words("report calendrier")
                .build(),
            meeting("held", EventStatus.HELD, MONDAY.plusDays(9))
                .published(MONDAY.plusDays(10))
                .words("poignée accord déclaration")
                .build());

    assertThat(events(corpus)).containsExactly(Set.of("announced", "postponed", "held"));
  }

  /** Words and town are alike; who meets is not, whatever a headline without names leaves open. */
  @Test
  void talksOfOtherCountriesInOneTownAreOtherTalks() {
    List<String> nile = List.of("barrage fleuve débit", "barrage experts turbines", "eaux fleuve");
    List<String> andes = List.of("frontière réouverture", "migrants frontière pont", "consulats");
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      corpus.add(
          meeting("nile-" + i, EventStatus.PLANNED, MONDAY.plusDays(2))
              .between("EG", "ET")
              .words("négociations délégations reprise dialogue " + nile.get(i))
              .build());
      corpus.add(
          meeting("andes-" + i, EventStatus.PLANNED, MONDAY.plusDays(5))
              .between("CO", "VE")
              .words("négociations délégations reprise dialogue " + andes.get(i))
              .build());
    }
    corpus.add(
        meeting("unnamed", EventStatus.PLANNED, MONDAY.plusDays(5))
            .between()
            .words("négociations délégations reprise dialogue consulats")
            .build());

    assertThat(events(corpus))
        .anySatisfy(event -> assertThat(event).contains("nile-0", "nile-1", "nile-2").hasSize(3))
        .anySatisfy(event -> assertThat(event).contains("andes-0", "andes-1", "andes-2"));
  }

  @Test
  void roundsOfTalksOfTheSamePartiesAreHeldOnTheirOwnDays() {
    List<MentionSignature> corpus = new ArrayList<>();
    List<String> first = List.of("gazoduc transit ouverture", "transit tarif médiateur");
    List<String> second = List.of("tarif progrès calendrier", "progrès calendrier experts");
    for (int i = 0; i < 2; i++) {
      corpus.add(
          meeting("first-" + i, EventStatus.HELD, MONDAY)
              .between("BO", "CL")
              .words("pourparlers délégations cycle gaz " + first.get(i))
              .build());
      corpus.add(
          meeting("second-" + i, EventStatus.HELD, MONDAY.plusDays(9))
              .between("BO", "CL")
              .words("pourparlers délégations cycle gaz " + second.get(i))
              .build());
    }

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(Set.of("first-0", "first-1"), Set.of("second-0", "second-1"));
  }

  /** Presidents are named here, their countries there. */
  @Test
  void thoseWhoMeetAreTheCountriesThatSentThem() {
    String words = "rencontre bilatérale gazoduc énergie frontière";
    MentionSignature countries =
        meeting("countries", EventStatus.PLANNED, MONDAY.plusDays(3))
            .between("CL", "PE")
            .words(words)
            .build();
    MentionSignature presidents =
        meeting("presidents", EventStatus.PLANNED, MONDAY.plusDays(3))
            .between("CL", "PE")
            .named("Ana Quispe", "Tomás Ibarra")
            .words("présidents entretien Genève jeudi")
            .build();

    assertThat(events(List.of(countries, presidents)))
        .containsExactly(Set.of("countries", "presidents"));
  }

  @Test
  void plansOfTwoGovernmentsOnOneDayAreTwo() {
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      corpus.add(
          report("kenya-" + i, "fr")
              .of(EventType.PROPOSE, EventStatus.HELD)
              .on(MONDAY)
              .between("KE")
              .words("plan points présenté prisonniers échange")
              .build());
      corpus.add(
          report("qatar-" + i, "fr")
              .of(EventType.PROPOSE, EventStatus.HELD)
              .on(MONDAY)
              .between("QA")
              .words("plan points présenté reconstruction fonds")
              .build());
    }

    assertThat(events(corpus))
        .containsExactlyInAnyOrder(Set.of("kenya-0", "kenya-1"), Set.of("qatar-0", "qatar-1"));
  }

  @Test
  void anArticleThatNamesNoEventJoinsTheOneItsWordsTellOf() {
    MentionSignature story =
        report("story", "fr")
            .words("naufrage chalutier Ouessant équipage mer")
            .names("Ouessant Kerguelenn")
            .build();
    MentionSignature plain =
        new MentionSignature(
            null,
            "plain",
            "s",
            "fr",
            true,
            false,
            null,
            null,
            null,
            null,
            null,
            MONDAY,
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            story.names(),
            story.words());

    assertThat(events(List.of(story, plain))).containsExactly(Set.of("story", "plain"));
  }

  /**
   * Its words stand in every article of such a corpus, so that their rarity says nothing any more.
   */
  @Test
  void anEventThatTheWholeCorpusTellsOfStaysOne() {
    Random random = new Random(5);
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      StringBuilder words = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        words.append("scene").append(random.nextInt(40)).append(' ');
        words.append("other").append(random.nextInt(9_000)).append(' ');
      }
      corpus.add(
          report("r" + i, "fr").on(MONDAY).in("Izmir", "Turkey").words(words.toString()).build());
    }

    assertThat(events(corpus)).extracting(Set::size).anyMatch(size -> size > 1_480);
  }

  /**
   * Reports of one kind share words by chance; where a country has a thousand events in a day, many
   * pairs do.
   */
  @Test
  void eventsOfACrowdedDayStayApartByTheirTowns() {
    Random random = new Random(7);
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      int event = i % 1_000;
      StringBuilder words = new StringBuilder("alert ");
      for (int word = 0; word < 8; word++) {
        words.append("scene").append(random.nextInt(40)).append(' ');
      }
      for (int word = 0; word < 3; word++) {
        words.append("word").append(event * 5 + random.nextInt(5)).append(' ');
      }
      corpus.add(
          report("event" + event + "-" + i, "en")
              .on(MONDAY)
              .in("Town" + event, "Country")
              .names("Name" + event)
              .words(words.toString())
              .build());
    }

    assertThat(events(corpus)).hasSizeBetween(980, 1_020);
    assertThat(events(corpus))
        .filteredOn(event -> event.stream().map(a -> a.split("-")[0]).distinct().count() > 1)
        .hasSizeLessThan(10);
  }

  @Test
  void anArticleWithoutAnyDateJoinsTheEventThatManyTellOf() {
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      corpus.add(
          report("r" + i, "fr")
              .on(MONDAY)
              .in("Izmir", "Turkey")
              .names("Karabas Yilmaz")
              .words("pétrolier quai flammes remorqueur marins")
              .build());
    }
    corpus.add(
        report("undated", "fr")
            .published(null)
            .in("Izmir", "Turkey")
            .names("Karabas Yilmaz")
            .words("pétrolier quai flammes remorqueur marins")
            .build());

    assertThat(events(corpus)).hasSize(1);
  }

  @Test
  void talksToComeAreNotThoseHeldWhereNothingTellsTheirTime() {
    MentionSignature held = meeting("held", EventStatus.HELD, MONDAY).build();
    MentionSignature planned =
        new Builder("planned", "fr")
            .of(EventType.CONSULT, EventStatus.PLANNED)
            .published(null)
            .in("Genève", "Suisse")
            .build();

    assertThat(events(List.of(held, planned))).hasSize(2);
  }

  @Test
  void articlesWithoutAnyEventMakeNone() {
    MentionSignature plain =
        new MentionSignature(
            null,
            "plain",
            "s",
            "fr",
            true,
            false,
            null,
            null,
            null,
            null,
            null,
            MONDAY,
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(4, 8),
            List.of(12));

    assertThat(EventLinker.link(List.of(plain))).isEmpty();
  }

  @Property(tries = 40)
  void orderMakesNoDifference(@ForAll int seed) {
    Random random = new Random(seed);
    List<MentionSignature> corpus = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int event = random.nextInt(8);
      corpus.add(
          report("r" + i, "fr")
              .on(MONDAY.plusDays(event % 3))
              .in("Ville" + event % 4, "Pays")
              .names("Nom" + event)
              .words("mot" + event + " drame" + random.nextInt(5) + " terme" + random.nextInt(9))
              .build());
    }
    Set<Set<String>> expected = Set.copyOf(events(corpus));
    Collections.shuffle(corpus, random);

    assertThat(Set.copyOf(events(corpus))).isEqualTo(expected);
  }

  @Test
  void aProfileSurvivesPacking() {
    Profile profile =
        Profile.of(
            meeting("m", EventStatus.PLANNED, MONDAY)
                .names("Witkoff Dmitriev")
                .words("rencontre plan")
                .build(),
            "v1");

    assertThat(Profile.of(profile.toBytes())).isEqualTo(profile);
    assertThat(Profile.of(profile.toBytes()).node()).isEqualTo(profile.node());
  }

  private static List<Set<String>> events(List<MentionSignature> corpus) {
    Map<Long, String> articles = new HashMap<>();
    corpus.forEach(s -> articles.put(Profile.article(s.articleId(), ""), s.articleId()));
    Map<String, Set<String>> events = new HashMap<>();
    for (EventLink link : EventLinker.link(corpus)) {
      events
          .computeIfAbsent(link.eventId(), e -> new TreeSet<>())
          .add(articles.get(link.article()));
    }
    return List.copyOf(events.values());
  }

  private static Builder report(String article, String language) {
    return new Builder(article, language);
  }

  private static Builder meeting(String article, EventStatus status, LocalDate day) {
    Builder builder = new Builder(article, "fr").on(day).in("Genève", "Suisse");
    builder.type = EventType.CONSULT;
    builder.status = status;
    builder.participants = List.of("Ukraine", "United States");
    return builder;
  }

  private static final class Builder {
    private final String article;
    private final String language;
    private EventType type = EventType.ASSAULT;
    private String mode;
    private EventStatus status = EventStatus.HELD;
    private LocalDate day;
    private LocalDate published = MONDAY.plusDays(1);
    private String place;
    private List<String> path = List.of();
    private List<String> participants = List.of();
    private List<String> parties = List.of();
    private List<Integer> names = List.of();
    private List<Integer> words = List.of();

    Builder(String article, String language) {
      this.article = article;
      this.language = language;
    }

    Builder of(EventType kind, EventStatus real) {
      type = kind;
      status = real;
      participants = List.of("Ukraine", "United States");
      return this;
    }

    /** Countries that take part, by whom they are named. */
    Builder between(String... codes) {
      parties = List.of(codes);
      participants = List.of(codes);
      return this;
    }

    Builder named(String... people) {
      participants = List.of(people);
      return this;
    }

    Builder by(EventType kind, String how) {
      type = kind;
      mode = how;
      return this;
    }

    Builder on(LocalDate value) {
      day = value;
      published = value.plusDays(1);
      return this;
    }

    Builder published(LocalDate value) {
      published = value;
      return this;
    }

    Builder in(String town, String country) {
      place = town;
      path = List.of("division of " + town, country, "continent");
      return this;
    }

    Builder names(String value) {
      names =
          Arrays.stream(value.split(" "))
              .map(w -> Stems.name(w, 0, w.length()))
              .collect(Collectors.toList());
      return this;
    }

    Builder words(String value) {
      words =
          Arrays.stream(value.split(" "))
              .distinct()
              .map(w -> Stems.word(w, 0, w.length()))
              .collect(Collectors.toList());
      return this;
    }

    MentionSignature build() {
      return new MentionSignature(
          "m-" + article,
          article,
          "s-" + article,
          language,
          true,
          false,
          type,
          mode,
          status,
          day,
          day,
          published,
          place,
          path,
          null,
          null,
          participants,
          parties,
          names,
          words);
    }
  }
}
