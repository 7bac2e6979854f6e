package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleExamples;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.StatedDate;
import org.recoup.analysis.time.DateOrder;
import org.recoup.analysis.time.TimeTagger;

class CasualtyTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static List<CasualtyClaim> claims(String language, String title, String body) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(title, body), pack);
    NumberTagger.of(pack).annotate(text);
    return CasualtyTagger.of(pack).annotate(text, PUBLISHED);
  }

  private static String format(CasualtyClaim claim) {
    Double high = claim.quantity().high();
    return claim.attribute()
        + " "
        + (long) claim.quantity().low()
        + ".."
        + (high == null ? "" : Long.toString(high.longValue()));
  }

  @Test
  void readsNoEndlessTableOfFigures() {
    assertThat(claims("fr", null, "L'attaque a fait 12 morts. ".repeat(50))).hasSize(50);
    assertThat(claims("fr", null, "L'attaque a fait 12 morts. ".repeat(1_000))).hasSize(400);
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return RuleExamples.of(
        "casualties",
        (language, rule, example) ->
            assertThat(claims(language.code(), null, example.text()))
                .extracting(CasualtyTaggerTest::format)
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(example.expected().split(", "))),
        (language, rule, text) -> assertThat(claims(language.code(), null, text)).isEmpty());
  }

  /** A claim with all that sets it apart from a plain assertion of the event's toll. */
  private static String describe(List<CasualtyClaim> all, CasualtyClaim claim) {
    StringBuilder words = new StringBuilder(format(claim));
    if (claim.population() != null) {
      words.append(' ').append(claim.population());
    }
    if (claim.subsetOf() >= 0) {
      words.append(" of ").append((long) all.get(claim.subsetOf()).quantity().best());
    }
    if (claim.scope() != Scope.EVENT) {
      words.append(' ').append(claim.scope().name().toLowerCase(Locale.ROOT));
    }
    if (claim.modality() != Modality.ASSERTED) {
      words.append(' ').append(claim.modality().name().toLowerCase(Locale.ROOT));
    }
    if (claim.speaker() != null) {
      words.append(" by ").append(claim.speaker());
    }
    return words.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | L'explosion a fait au moins sept morts. | killed 7..
          fr | L'attentat a fait plus d'une centaine de blessés. | injured 100..
          fr | Le séisme a fait une dizaine de morts. | killed 8..12
          fr | Le séisme a fait des dizaines de morts. | killed 20..99
          fr | L'incendie a fait 12 morts et 30 blessés, dont 3 enfants. | killed 12..12; injured 30..30; injured 3..3 children of 30
          fr | Le naufrage a fait 12 morts, dont 3 enfants. | killed 12..12; killed 3..3 children of 12
          fr | Neuf adultes et trois enfants ont été tués. | killed 12..12; killed 9..9 of 12; killed 3..3 children of 12
          fr | Le bilan passe de 7 à 9 morts. | killed 9..9
          fr | Deux nouveaux corps retrouvés portent le bilan à 11 morts. | killed 11..11
          fr | Deux blessés ont succombé à l'hôpital. |
          fr | La frappe a tué 4 civils, portant à plus de 40 000 le nombre de morts depuis le début de la guerre. | killed 4..4 civilians; killed 40000.. cumulative
          fr | L'attaque aurait fait six morts, selon des médias locaux. | killed 6..6 conditional by médias locaux
          fr | Le bilan pourrait atteindre 50 morts. | killed 50..50 feared
          fr | Aucune victime n'est à déplorer. | killed 0..0; injured 0..0
          fr | Il n'y a pas de mort mais trois blessés. | killed 0..0; injured 3..3
          fr | Aucun blessé grave n'est à signaler. |
          fr | L'accident a fait trois victimes, dont une est décédée. | killed 1..1; injured 2..2
          fr | C'est l'attaque la plus meurtrière depuis l'attentat de 2015 (130 morts). | killed 130..130 historic
          fr | Trois soldats et cinq civils ont été tués. | killed 8..8; killed 3..3 soldiers of 8; killed 5..5 civilians of 8
          fr | Trois assaillants abattus, un policier tué. | killed 3..3 attackers; killed 1..1 police
          fr | Le bilan a été revu à la baisse, de 15 à 13 morts. | killed 13..13; killed 15..15 denied
          fr | Le préfet ramène le bilan de la crue à huit morts. | killed 8..8; killed 9.. denied
          fr | L'incendie a fait six morts, et non huit comme annoncé lundi. | killed 6..6; killed 8..8 denied
          fr | La mairie dément ces rumeurs et fait état de six blessés. | injured 6..6
          fr | Moscou parle de trois morts, Kiev dément. | killed 3..3 by Moscou; killed 3..3 denied by Kiev
          fr | Un homme de 34 ans a tué trois personnes avant de se donner la mort. | killed 4..4; killed 3..3 of 4; killed 1..1 of 4
          fr | La fusillade a fait deux morts et un blessé entre la vie et la mort. | killed 2..2; injured 1..1
          fr | La foudre a tué 12 000 moutons. |
          fr | L'explosion a soufflé trois immeubles. |
          en | At least seven people, including two children, were killed and dozens injured. | killed 7..; killed 2..2 children of 7; injured 20..99
          en | The plane crashed, killing all but one of the 12 people on board. | killed 11..11
          en | Police said three were dead; the mayor put the toll at five. | killed 3..3 by Police; killed 5..5 by mayor
          en | As many as 15 people were killed. | killed 0..15
          en | No fewer than 20 people were injured. | injured 20..
          en | Fewer than 10 people were hurt. | injured 0..9
          en | Some 40 people were wounded. | injured 35..45
          en | The death toll rose to 31 from 28 after three died in hospital. | killed 31..31; killed 3..3 of 31
          en | The fire claimed the lives of a couple and their two sons. | killed 4..4; killed 2..2 of 4; killed 2..2 of 4
          en | A 7.1-magnitude quake shook the city on Monday. |
          en | A 3-year-old was found on 18th Street. |
          en | Flight 370 vanished after the 2017 attack. |
          en | The index fell 28 points. |
          en | An 81-year-old man died peacefully at home surrounded by his family. |
          """)
  void readsWhatEachSentenceSays(String language, String sentence, String expected) {
    List<CasualtyClaim> all = analyze(language, sentence);
    assertThat(all)
        .extracting(claim -> describe(all, claim))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(
      resources = {"/event/tolls.txt", "/event/stories.txt"},
      delimiter = '|')
  void tellsTheTollOfAnArticle(String language, String title, String body, String expected) {
    List<CasualtyClaim> all = analyze(language, title, body);
    assertThat(tolls(all))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
  }

  /** The largest figure of each attribute, of the article's event and, marked, of earlier ones. */
  private static List<String> tolls(List<CasualtyClaim> claims) {
    Map<String, Double> largest = new TreeMap<>();
    for (CasualtyClaim claim : claims) {
      boolean told =
          claim.subsetOf() < 0
              && (claim.modality() == Modality.ASSERTED
                  || claim.modality() == Modality.CONDITIONAL);
      if (told) {
        String when = claim.scope() == Scope.EVENT ? "" : " before";
        largest.merge(claim.attribute() + when, claim.quantity().best(), Math::max);
      }
    }
    return largest.entrySet().stream()
        .map(e -> e.getKey().replaceFirst("( |$)", " " + e.getValue().longValue() + "$1"))
        .toList();
  }

  /** The figures of an article as the whole analysis finds them, names and times included. */
  private static List<CasualtyClaim> analyze(String language, String body) {
    return analyze(language, null, body);
  }

  private static List<CasualtyClaim> analyze(String language, String title, String body) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(title, body), pack);
    NumberTagger.of(pack).annotate(text);
    String day = PUBLISHED.toString();
    StatedDate stated = new StatedDate(day, day, StatedDate.How.METADATA);
    TimeTagger.of(pack).annotate(text, stated, PUBLISHED, DateOrder.of(language, null));
    EntityTagger.of(pack).annotate(text, null);
    return CasualtyTagger.of(pack).annotate(text, PUBLISHED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "À lire aussi : Attentat à la gare, 86 morts",
        "You may also like: 12 killed in bus crash"
      })
  void findsNothingInLinksToOtherArticles(String link) {
    String language = link.startsWith("You") ? "en" : "fr";
    String body = "The council met on Monday to discuss the budget of the city.\n\n" + link;
    assertThat(analyze(language, body)).isEmpty();
  }

  @Test
  void takesALaterMentionOfOnePersonForTheSame() {
    List<CasualtyClaim> claims =
        claims(
            "en",
            "Man killed in warehouse shooting",
            "A 58-year-old foreman was shot and killed on Friday, police said. The victim was"
                + " declared dead by a doctor. His name was given as Oren Vastel.");
    assertThat(claims).allMatch(c -> c.attribute().equals("killed") && c.quantity().best() == 1);
  }

  @Test
  void addsUpVictimsWhomTheTextTellsOfOneByOne() {
    List<CasualtyClaim> claims =
        claims(
            "en",
            null,
            "A 58-year-old waiter was shot and killed on the terrace. A 51-year-old woman was found"
                + " dead in the kitchen.");
    assertThat(claims.stream().filter(c -> c.subsetOf() < 0))
        .extracting(CasualtyTaggerTest::format)
        .containsExactly("killed 2..2");
  }

  @Test
  void letsADeathOverruleAnInjuryToldBefore() {
    List<CasualtyClaim> claims =
        claims(
            "en",
            null,
            "A nurse was shot in the parking lot. She was flown to the trauma centre, where she"
                + " later died.");
    assertThat(claims).extracting(CasualtyTaggerTest::format).containsOnly("killed 1..1");
  }

  @Test
  void countsTheSurvivorsAmongThoseWhoWereShot() {
    assertThat(claims("en", null, "Five people were shot, two of them fatally."))
        .extracting(CasualtyTaggerTest::format)
        .contains("killed 2..2", "injured 3..3");
  }

  @Test
  void takesThoseInHospitalForOthersThanTheDeadToldBefore() {
    assertThat(
            claims("en", null, "A potter died in a kiln fire. Two apprentices were hospitalized."))
        .extracting(CasualtyTaggerTest::format)
        .contains("killed 1..1", "injured 2..2");
  }

  @Test
  void countsNobodyByTheMinutesOfAClock() {
    assertThat(analyze("en", "Around 1:45 a.m., a clerk was wounded at 3 p.m., doctors said."))
        .extracting(CasualtyTaggerTest::format)
        .containsExactly("injured 1..1");
    assertThat(analyze("en", "At 11:20 p.m., two boys were killed."))
        .extracting(CasualtyTaggerTest::format)
        .containsExactly("killed 2..2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ninth murder of 2015 happened last night.",
        "A light on Tower 14 was hit, and Unit 30 was hurt by the cuts.",
        "Callers told 911 operators that they were hurt."
      })
  void countsNobodyByYearsAndNumbersOfThings(String body) {
    assertThat(analyze("en", body)).noneMatch(claim -> claim.quantity().best() > 1);
  }
}
