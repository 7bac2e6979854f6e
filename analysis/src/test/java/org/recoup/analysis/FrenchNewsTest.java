package org.recoup.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.time.TimeExpression;

/** What is read of French articles as files hold them: headline, byline and body in one text. */
class FrenchNewsTest {
  private static Analysis read(String text) throws RejectedException {
    return Analyzer.asOf(LocalDate.of(2026, 1, 1))
        .analyze(
            new RawArticle(
                "a.txt",
                "a",
                "journal.example.fr",
                null,
                null,
                null,
                null,
                null,
                "fr",
                text,
                null));
  }

  private static Analysis read(String title, String text) throws RejectedException {
    return Analyzer.asOf(LocalDate.of(2026, 1, 1))
        .analyze(
            new RawArticle(
                "a.json:1",
                "a",
                "journal.example.fr",
                null,
                title,
                null,
                "2025-11-05",
                null,
                "fr",
                text,
                null));
  }

  private static LocalEvent main(Analysis analysis) {
    return analysis.events().stream().filter(LocalEvent::main).findFirst().orElseThrow();
  }

  private static LocalEvent other(Analysis analysis, EventType type) {
    return analysis.events().stream()
        .filter(e -> !e.main() && e.type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(LocalEvent event) {
    return event.participants().stream().map(EntityMention::name).toList();
  }

  private static List<EntityMention> mentions(Analysis analysis, AnnotationKind kind) {
    return analysis.text().annotations().all(kind).stream()
        .map(annotation -> (EntityMention) annotation.value())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Publié le 5 juin 2025 à 10 h 14 • Lecture 2 min.",
        "Radio des Cimes – Par Ève N. – 5 juin 2025",
        "AGENCE, le 05-06-25 à 07:31",
        "05.06.2025, 11:47"
      })
  void aLineAboveTheTextGivesItsDay(String line) throws RejectedException {
    Analysis analysis =
        read(
            "Éboulement dans une carrière : deux ouvriers tués\n"
                + line
                + "\n\nDeux ouvriers ont été tués mercredi dans l’éboulement d’une carrière près de"
                + " Foix, ont indiqué les secours.");

    assertThat(analysis.article().published()).startsWith("2025-06-05");
    assertThat(main(analysis).startDay()).isEqualTo(LocalDate.of(2025, 6, 4));
  }

  @Test
  void aLineBelowTheTextGivesItsDay() throws RejectedException {
    Analysis analysis =
        read(
            "Éboulement dans une carrière : deux ouvriers tués\n\n"
                + "Deux ouvriers ont été tués mercredi dans l’éboulement d’une carrière près de"
                + " Foix, ont indiqué les secours.\n\n(05.06.2025 / 22h40)");

    assertThat(analysis.article().published()).startsWith("2025-06-05");
  }

  @Test
  void theFirstLineOfAFileMayBeItsHeadline() throws RejectedException {
    Analysis analysis =
        read(
            "Collision entre deux tramways : un conducteur tué\nPublié le 5 juin 2025 à 8h10\n\n"
                + "Un conducteur de tramway a trouvé la mort mercredi soir dans une collision à"
                + " Grenoble, a annoncé la préfecture. En mai 2011, un choc similaire avait fait"
                + " neuf morts.");

    assertThat(analysis.casualties())
        .filteredOn(c -> c.quantity().best() == 1)
        .as("told in the headline, and again in the body")
        .hasSize(2);
    assertThat(main(analysis).place().name()).isEqualTo("Grenoble");
    assertThat(main(analysis).startDay()).isEqualTo(LocalDate.of(2025, 6, 4));
  }

  @Test
  void aNightThatBeginsOnTheDayOfPublicationIsThatNight() throws RejectedException {
    Analysis analysis =
        read(
            "Avalanche : un guide introuvable\nPublié le 1er février 2025 à 19h00, mis à jour le 2"
                + " février 2025 à 7h00\n\nUne avalanche a tué samedi deux skieurs à Vars. Un guide"
                + " n’avait pas été retrouvé dans la nuit de samedi à dimanche, selon la"
                + " gendarmerie.");

    assertThat(analysis.text().annotations().all(AnnotationKind.TIME))
        .extracting(annotation -> ((TimeExpression) annotation.value()).value())
        .contains("2025-02-01TNI");
  }

  @Test
  void anAnswerToAPlanIsAnotherPlan() throws RejectedException {
    Analysis analysis =
        read(
            "Le Caire propose une feuille de route\nPublié le 5 juin 2025\n\nL’Égypte a transmis"
                + " mercredi à Tel-Aviv, par le biais du Qatar, une proposition en six points pour"
                + " Gaza, en réponse au plan américain dévoilé la semaine dernière.");

    LocalEvent plan = main(analysis);
    assertThat(plan.type()).isEqualTo(EventType.PROPOSE);
    assertThat(names(plan)).containsExactly("Egypt");
    assertThat(plan.startDay()).isEqualTo(LocalDate.of(2025, 6, 4));
  }

  @Test
  void aVisitToTheSceneIsWhereTheNewsHappened() throws RejectedException {
    Analysis analysis =
        read(
            "Un entrepôt s’effondre à Dunkerque : trois blessés\nPublié le 5 juin 2025\n\nTrois"
                + " caristes ont été blessés mercredi dans l’effondrement d’un entrepôt à"
                + " Dunkerque. Le premier ministre, François Bayrou, se rendra sur place vendredi.");

    LocalEvent visit = other(analysis, EventType.CONSULT);
    assertThat(visit.status()).isEqualTo(EventStatus.PLANNED);
    assertThat(visit.place().name()).isEqualTo("Dunkirk");
    assertThat(visit.startDay()).isEqualTo(LocalDate.of(2025, 6, 6));
  }

  @Test
  void aVillageLiesInTheCountryThatTheTextPutsItIn() throws RejectedException {
    Analysis analysis =
        read(
            "Incendie en Grèce : un mort\nPublié le 5 août 2025\n\nUn berger a péri lundi dans un"
                + " incendie à Tempe, dans le centre de la Grèce, ont annoncé les pompiers grecs.");

    Optional<EntityMention> place =
        mentions(analysis, AnnotationKind.PLACE).stream()
            .filter(p -> p.name().startsWith("Tempe"))
            .findFirst();
    assertThat(place).map(EntityMention::country).contains("GR");
  }

  @Test
  void aDepartmentIsNoAbbreviatedStateOfAnotherCountry() throws RejectedException {
    Analysis analysis =
        read(
            "Feu de grange : un blessé\nPublié le 5 août 2025\n\nUn agriculteur a été blessé lundi"
                + " dans l’incendie d’une grange à Beaupréau (Maine-et-Loire), selon les pompiers.");

    assertThat(main(analysis).place().country()).isEqualTo("FR");
  }

  @Test
  void ofThoseWhoDiedInAFloodTheSceneIsNotThatOfTheFlood() throws RejectedException {
    Analysis analysis =
        read(
            "Crues en Toscane : le bilan monte à neuf morts\nPublié le 5 novembre 2025\n\nLes crues"
                + " qui frappent la Toscane ont fait au moins neuf morts, a indiqué mercredi la"
                + " protection civile. Un couple de retraités s’est noyé lundi dans sa cave à"
                + " Prato.");

    assertThat(main(analysis).place().name()).isEqualTo("Tuscany");
  }

  @Test
  void aRoundUpTellsOfEachAccidentForItself() throws RejectedException {
    Analysis analysis =
        read(
            "Week-end noir sur les routes de Corrèze\nPublié le 4 novembre 2025\n\nTrois accidents"
                + " mortels se sont produits ce week-end. Samedi soir, un motard de 29"
                + " ans a percuté un mur à Ussel. Il est mort sur le coup. Dimanche, une collision"
                + " a fait deux morts et un blessé à Brive-la-Gaillarde.");

    assertThat(analysis.events())
        .extracting(event -> event.place().name() + " " + event.startDay())
        .containsExactly("Ussel 2025-11-01", "Brive-la-Gaillarde 2025-11-02");
    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.attribute().equals("killed"))
        .extracting(claim -> claim.best())
        .containsExactly(1.0, 2.0);
  }

  @Test
  void whatGoesOnBeganOnTheDaySinceWhichItDoes() throws RejectedException {
    Analysis analysis =
        read(
            "Feu de forêt en Corse, trois blessés\nPublié le 6 novembre 2025\n\nL’incendie qui"
                + " sévit depuis mardi près de Corte a fait trois blessés, a indiqué jeudi la"
                + " préfète.");

    assertThat(main(analysis).startDay()).isEqualTo(LocalDate.of(2025, 11, 4));
  }

  @Test
  void aDepartmentOfACommonNameMayLabelAHeadline() throws RejectedException {
    Analysis analysis =
        read(
            "Cher : deux morts dans l’incendie d’un silo",
            "Un silo a pris feu mardi, tuant deux ouvriers.");

    assertThat(main(analysis).place().name()).isEqualTo("Cher");
  }

  @Test
  void aFollowUpTellsOfItsEventInThePluperfect() throws RejectedException {
    Analysis analysis =
        read(
            "Incendie de l’auberge : le gérant entendu",
            "Le gérant de l’auberge qui a brûlé samedi à Tulle a été entendu mardi. Onze clients"
                + " avaient été blessés. Un premier incendie avait fait deux morts en 2019.");

    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.best() != null)
        .extracting(claim -> claim.attribute() + " " + claim.best() + " " + claim.scope())
        .contains("injured 11.0 EVENT", "killed 2.0 HISTORIC");
  }

  @Test
  void aVillageThatTheGazetteerLacksMayLieInTheDepartmentToldOf() throws RejectedException {
    Analysis analysis =
        read(
            "Allier : deux ouvriers se noient",
            "Deux ouvriers âgés de 23 et 34 ans se sont noyés mardi dans la matinée dans une"
                + " gravière, à Bragny-le-Vieux. La veille, un pêcheur avait déjà trouvé la mort à"
                + " Vichy.");

    assertThat(main(analysis).place().name()).isEqualTo("Bragny-le-Vieux");
  }

  @Test
  void aMarchInMemoryStillTellsOfWhoDied() throws RejectedException {
    Analysis analysis =
        read(
            "Une marche blanche pour Nina",
            "Plusieurs centaines de personnes ont défilé mardi en mémoire de la collégienne"
                + " percutée mortellement samedi par un camion à Tulle.");

    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.attribute().equals("killed"))
        .extracting(claim -> claim.best())
        .containsExactly(1.0);
  }

  @Test
  void whoIsMissingInTheHeadlineMayBeFoundDeadInTheText() throws RejectedException {
    Analysis analysis =
        read(
            "Tranchée effondrée à Tulle : un ouvrier enseveli, un autre blessé",
            "Deux ouvriers travaillaient lundi dans une tranchée à Tulle. L’un, âgé de 41 ans, a"
                + " été enseveli et n’a pu être sauvé. L’autre s’en sort avec une épaule luxée.");

    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.best() != null)
        .extracting(claim -> claim.attribute() + " " + claim.best())
        .contains("killed 1.0", "injured 1.0")
        .doesNotContain("missing 1.0");
  }

  @Test
  void howThingsAreByNowSaysNothingOfTheDay() throws RejectedException {
    Analysis analysis =
        read(
            "Deux motards blessés à Tulle\nPublié le 5 novembre 2025\n\nUne camionnette a foncé"
                + " dimanche sur deux motards à Tulle. L’un d’eux se trouvait mardi soir dans un"
                + " état critique.");

    assertThat(main(analysis).startDay()).isEqualTo(LocalDate.of(2025, 11, 2));
  }

  @Test
  void whoWasBuriedAndIsToldToBeDeadIsNoLongerMissing() throws RejectedException {
    Analysis analysis =
        read(
            "Carrière de Bamora : neuf ouvriers ensevelis",
            "Neuf ouvriers ont péri lundi dans l’éboulement d’une carrière.");

    assertThat(analysis.rows().claims())
        .extracting(claim -> claim.attribute())
        .contains("killed")
        .doesNotContain("missing");
  }

  @Test
  void whatHadBeenWeeksBeforeTheNewsIsHistory() throws RejectedException {
    Analysis analysis =
        read(
            "Cycliste tué à Tulle\nPublié le 25 novembre 2025\n\nUn cycliste a été tué lundi par"
                + " un camion à Tulle. En octobre, deux piétons étaient morts au même carrefour.");

    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.attribute().equals("killed"))
        .extracting(claim -> claim.scope() + " " + claim.best())
        .contains("EVENT 1.0", "HISTORIC 2.0");
  }

  @Test
  void theHeadOfStateIsThatOfTheReadersWhereTheTextHasNamedHim() throws RejectedException {
    Analysis analysis =
        read(
            "Emmanuel Macron attendu à Rome\nPublié le 5 juin 2025\n\nEmmanuel Macron se rendra"
                + " mardi à Rome, a indiqué l’Élysée. Le chef de l’Etat doit y rencontrer le"
                + " président de la Confédération des armateurs, Aldo Ricci, puis le président"
                + " chinois, Xi Jinping.");

    assertThat(mentions(analysis, AnnotationKind.PERSON))
        .filteredOn(p -> analysis.text().text(p.first(), p.end()).startsWith("chef"))
        .extracting(EntityMention::name)
        .containsExactly("Emmanuel Macron");
  }

  @Test
  void aClaimStandsInOneFieldAlone() throws RejectedException {
    Analysis analysis =
        Analyzer.asOf(LocalDate.of(2026, 1, 1))
            .analyze(
                new RawArticle(
                    "a.json:1",
                    "a",
                    "journal.example.fr",
                    null,
                    "Giorgia Meloni a atterri lundi à Tunis",
                    null,
                    "2025-11-26",
                    null,
                    "fr",
                    "Recep Tayyip Erdogan sera reçu mardi.",
                    null));

    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.value() != null && claim.value().size() == 2)
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.field()).isEqualTo(Field.TEXT);
              assertThat(claim.valueText()).isEqualTo("Recep Tayyip Erdogan");
              assertThat(claim.begin()).isZero();
              assertThat(claim.end()).isEqualTo("Recep Tayyip Erdogan".length());
            });
  }
}
