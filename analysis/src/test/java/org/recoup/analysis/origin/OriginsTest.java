package org.recoup.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.text.Document;

class OriginsTest {
  private static final String DISPATCH =
      "Une explosion a soufflé mardi à l'aube un immeuble de quatre étages du centre de Limoges, tuant cinq personnes et en blessant"
          + " dix-huit autres, ont indiqué les pompiers. Une fuite de gaz est à l'origine du sinistre, selon les premiers éléments de"
          + " l'enquête confiée à la police judiciaire. Soixante riverains ont été évacués vers un gymnase. Le maire s'est rendu"
          + " sur place dans la matinée et a promis un relogement rapide aux familles.";
  private static final String OTHER_REPORT =
      "Il ne reste du 14, rue des Coopérateurs qu'un tas de gravats fumants. Cinq habitants y ont trouvé la mort avant le lever du"
          + " jour, et dix-huit sont soignés au CHU. « On a cru à un tremblement de terre », raconte Mireille, qui tient la boulangerie"
          + " d'en face. Les secouristes ont fouillé les décombres toute la journée avec des chiens.";

  @Test
  void aShortenedCopyWithAnotherHeadlineGoesBackToTheDispatch() {
    Fingerprint dispatch =
        article("d", "agence", "AFP", 8, "Explosion à Limoges : cinq morts", DISPATCH);
    Fingerprint copy =
        article(
            "c",
            "gazette",
            null,
            11,
            "Limousin : un immeuble s'effondre",
            "Stupeur ce matin.\n\n" + DISPATCH.substring(0, 330));

    assertThat(Origins.origins(List.of(copy, dispatch)))
        .containsExactly(
            new OriginLink("d", "1", originOf(dispatch), null, null),
            new OriginLink("c", "1", originOf(dispatch), "d", OriginHow.NEAR_COPY));
  }

  @Test
  void twoReportersOnOneStoryAreTwoOriginsEvenWhenBothUsedTheAgency() {
    Fingerprint one = article("a", "gazette", "AFP", 9, "Cinq morts à Limoges", DISPATCH);
    Fingerprint two =
        article("b", "courrier", "AFP", 10, "Rue des Coopérateurs, le choc", OTHER_REPORT);

    assertThat(Origins.tie(one, two)).isNull();
    assertThat(originsOf(List.of(one, two))).hasSize(2);
  }

  @Test
  void aSharedPassageUnderOneCreditGoesBackToTheAgency() {
    String passage = DISPATCH.substring(0, DISPATCH.indexOf("Soixante"));
    Fingerprint one =
        article("a", "gazette", "AFP", 9, "Explosion à Limoges", OTHER_REPORT + " " + passage);
    Fingerprint two =
        article(
            "b",
            "courrier",
            "AFP",
            10,
            "Le gaz, encore",
            passage
                + " C'est la troisième explosion de ce genre en deux ans dans le département, où le réseau de fonte grise devait être"
                + " remplacé avant la fin de l'année. L'opposition municipale réclame une commission et le gestionnaire du"
                + " réseau assure que les contrôles étaient à jour dans tout le quartier.");

    assertThat(Origins.tie(one, two)).isEqualTo(OriginHow.AGENCY);
  }

  @Test
  void versionsOfOnesOwnArticleAreOneOriginAndNoCopies() {
    Fingerprint morning =
        article("v1", "gazette", null, 8, "Explosion à Limoges : cinq morts", DISPATCH);
    Fingerprint evening =
        article(
            "v2",
            "gazette",
            null,
            19,
            "Explosion à Limoges : sept morts",
            DISPATCH.replace("cinq", "sept") + " " + OTHER_REPORT);

    assertThat(Origins.origins(List.of(evening, morning)))
        .extracting(OriginLink::originId, OriginLink::copyOf, OriginLink::how)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(originOf(morning), null, null),
            org.assertj.core.groups.Tuple.tuple(originOf(morning), null, OriginHow.SELF));
  }

  private static final String WRECK =
      "Un chalutier de vingt-deux mètres a chaviré mercredi avant l'aube au large de Lorient, faisant quatre morts et deux disparus"
          + " parmi ses neuf membres d'équipage, a annoncé la préfecture maritime.\n\nLe navire, qui rentrait d'une campagne de pêche,"
          + " a lancé un appel de détresse à 4 h 12. Trois marins accrochés à une bouée ont été hélitreuillés une heure plus"
          + " tard.\n\nUn vent de force 8 soufflait sur la zone, avec des creux de cinq mètres. « Le bateau s'est couché d'un seul"
          + " coup », a confié l'un des rescapés à son arrivée à l'hôpital.";

  @Test
  void aCopyThatAnEditorRewordedHereAndThereGoesBackToTheFirst() {
    String reworded =
        WRECK
            .replace("a chaviré", "s'est retourné")
            .replace("avant l'aube", "à l'aube")
            .replace("qui rentrait", "de retour")
            .replace("soufflait sur la zone", "balayait le secteur");
    Fingerprint first = article("a", "ouest", null, 9, "Naufrage à Lorient", WRECK);
    Fingerprint copy = article("b", "iroise", null, 12, "Le bilan est lourd", reworded);

    assertThat(Origins.tie(first, copy)).isEqualTo(OriginHow.NEAR_COPY);
  }

  @Test
  void anArticlePublishedAgainWithParagraphsAddedIsItsOwnLaterVersion() {
    String later =
        "Les recherches des deux disparus ont été suspendues dans la nuit. Une chapelle ardente sera dressée vendredi dans la"
            + " salle des fêtes de Larmor-Plage.\n\n"
            + WRECK
            + "\n\nLe parquet a ouvert une enquête pour homicides involontaires, confiée à la gendarmerie maritime. Trois"
            + " inspecteurs du bureau d'enquêtes sont attendus jeudi matin sur le port.";
    Fingerprint first = article("a", "ouest", null, 9, "Naufrage à Lorient", WRECK);
    Fingerprint again = article("b", "ouest", null, 22, "Les recherches suspendues", later);

    assertThat(Origins.tie(first, again)).isEqualTo(OriginHow.SELF);
  }

  @Test
  void twoArticlesOfOneSiteOnARunningStoryShareItsBackgroundAndAreNoVersions() {
    String background =
        "The cooperative, which stores wheat for about 400 growers, had passed a state inspection in October, records show.";
    String news =
        "A grain silo collapsed near Salina, Kansas, on Tuesday afternoon, killing three workers and trapping another for six"
            + " hours, the county sheriff said. Firefighters cut through the steel wall with torches to reach the survivor, who was"
            + " flown to a hospital in Wichita. ";
    String visit =
        "Governor Linda Marsh walked through the wreckage of the silo on Friday and promised a review of every elevator in the"
            + " state. She spent an hour with the families behind closed doors. Inspections could begin next month, her office"
            + " said, if lawmakers approve the money. ";
    Fingerprint one = article("a", "herald", null, 9, "Three die in silo", news + background);
    Fingerprint two = article("b", "herald", null, 20, "Governor at site", visit + background);

    assertThat(Origins.tie(one, two)).isNull();
  }

  @Test
  void aChainOfPartialCopiesDoesNotFuseTwoStories() {
    String first = words(1, 200);
    String last = words(2, 200);
    Fingerprint a = article("a", "un", null, 8, null, first);
    Fingerprint bridge = article("b", "deux", null, 9, null, first + " " + last);
    Fingerprint c = article("c", "trois", null, 10, null, last);

    Map<String, String> origins = origins(List.of(a, bridge, c));

    assertThat(origins.get("b")).isEqualTo(origins.get("a"));
    assertThat(origins.get("c")).isNotEqualTo(origins.get("a"));
  }

  @Test
  void earlyAndLateVersionsOfARunningStoryAreOneOriginThroughThoseBetween() {
    List<Fingerprint> story = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      story.add(article("early" + i, "p" + i, null, 7, null, paragraphs(1, 6)));
      story.add(article("late" + i, "q" + i, null, 9, null, paragraphs(5, 10)));
    }
    assertThat(originsOf(story)).hasSize(2);

    for (int i = 0; i < 4; i++) {
      story.add(article("between" + i, "r" + i, null, 12, null, paragraphs(3, 8)));
    }
    assertThat(originsOf(story)).hasSize(1);
  }

  @Test
  void aRoundUpThatManyPrintDoesNotMakeOneOfTwoDispatches() {
    String one = words(4, 150);
    String other = words(5, 150);
    List<Fingerprint> corpus = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      corpus.add(article("a" + i, "p" + i, null, 7, null, one + " " + words(70 + i, 8)));
      corpus.add(article("b" + i, "q" + i, null, 8, null, other + " " + words(80 + i, 8)));
      corpus.add(article("r" + i, "r" + i, null, 12, null, one + " " + other));
    }

    Map<String, String> origins = origins(corpus);

    assertThat(origins.get("a0")).isEqualTo(origins.get("a3"));
    assertThat(origins.get("b0")).isEqualTo(origins.get("b3")).isNotEqualTo(origins.get("a0"));
  }

  @Test
  void whatASitePrintsOnEveryPageIsChromeAndMakesNoCopies() {
    String chrome = words(7, 60);
    List<Fingerprint> pages =
        IntStream.range(0, 12)
            .mapToObj(
                i -> article("p" + i, "gazette", null, 8, null, words(100 + i, 50) + "\n" + chrome))
            .toList();
    Chrome found = new Chrome();
    pages.forEach(found::add);

    assertThat(Origins.tie(pages.get(0), pages.get(1))).isEqualTo(OriginHow.SELF);
    List<Fingerprint> cleaned =
        pages.stream().map(p -> p.with(p.sketch().without(found.shingles()))).toList();
    assertThat(Origins.tie(cleaned.get(0), cleaned.get(1))).isNull();
  }

  @Test
  void versionsOfOneArticleAreNotTakenForChrome() {
    Chrome found = new Chrome();
    String text = words(3, 120);
    for (int i = 0; i < 8; i++) {
      found.add(article("v" + i, "gazette", null, 8, null, text + " " + words(50 + i, 12)));
    }

    assertThat(found.shingles().size()).isZero();
  }

  @Property(tries = 50)
  void orderAndDuplicatesMakeNoDifference(@ForAll int seed) {
    Random random = new Random(seed);
    List<Fingerprint> articles = new ArrayList<>();
    for (int story = 0; story < 6; story++) {
      String text = words(random.nextInt(), 150);
      for (int copy = 0; copy < 1 + random.nextInt(4); copy++) {
        String added = words(random.nextInt(), random.nextInt(60));
        articles.add(
            article(
                story + "-" + copy,
                "s" + copy,
                null,
                random.nextInt(24),
                null,
                added + " " + text));
      }
    }
    Map<String, String> expected = origins(articles);
    Collections.shuffle(articles, random);

    assertThat(origins(articles)).isEqualTo(expected);
    assertThat(Set.copyOf(expected.values())).hasSize(6);
  }

  private static Map<String, String> origins(List<Fingerprint> articles) {
    return Origins.origins(articles).stream()
        .collect(Collectors.toMap(OriginLink::articleId, OriginLink::originId));
  }

  private static Set<String> originsOf(List<Fingerprint> articles) {
    return Set.copyOf(origins(articles).values());
  }

  private static String originOf(Fingerprint article) {
    return Origins.alone(article).originId();
  }

  private static Fingerprint article(
      String id, String source, String agency, int hour, String title, String body) {
    Function<String, Long> hash = s -> s == null ? 0L : s.hashCode();
    LocalDateTime time = LocalDateTime.of(2024, 3, 12, hour, 0);
    return new Fingerprint(
        id,
        "1",
        hash.apply(source),
        0,
        hash.apply(agency),
        (int) (time.toEpochSecond(ZoneOffset.UTC) / 60),
        body.length() / 6,
        List.of(),
        Sketch.of(Document.of(title, body)));
  }

  private static String paragraphs(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> words(i, 40))
        .collect(Collectors.joining("\n\n"));
  }

  private static String words(int seed, int count) {
    return new Random(seed)
        .ints(count, 0, 5_000)
        .mapToObj(i -> "mot" + i)
        .collect(Collectors.joining(" "));
  }
}
