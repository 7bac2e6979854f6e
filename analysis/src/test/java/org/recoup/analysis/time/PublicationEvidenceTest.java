package org.recoup.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.StatedDate;

class PublicationEvidenceTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

  private static Published decide(String language, String stated, String body) {
    return decide(language, stated, null, body);
  }

  private static Published decide(String language, String stated, String header, String body) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(null, body), pack);
    NumberTagger.of(pack).annotate(text);
    StatedDate date =
        stated == null ? null : new StatedDate(stated, stated, StatedDate.How.METADATA);
    StatedDate headed =
        header == null ? null : new StatedDate(header, header, StatedDate.How.HEADER);
    return TimeTagger.of(pack).annotate(text, date, headed, AS_OF, DateOrder.UNKNOWN);
  }

  @Test
  void aDayThatTheTextCallsItsOwnIsTheDayOfPublication() {
    Published published =
        decide("fr", null, "Le maire a annoncé, ce jeudi 12 mars, la fermeture du pont.");
    assertThat(published.value()).isEqualTo("2026-03-12");
    assertThat(published.how()).isEqualTo(PublishedHow.TEXT);
    assertThat(decide("en", null, "LYON, March 12, 2026 (AFP) - The bridge was closed.").value())
        .isEqualTo("2026-03-12");
  }

  @Test
  void weekdayDayAndMonthFixTheLatestYearNotAfterTheDayOfReference() {
    String text = "Le pont a fermé mardi 25 novembre. La mairie a confirmé mardi les travaux.";
    assertThat(decide("fr", null, text).value()).isEqualTo("2025-11-25");
  }

  @Test
  void theWeekdayOnWhichSomebodySpokeOfADatedDayIsThatOfPublication() {
    String text = "A baker was hurt on Friday, November 21, in his shop, police said Tuesday.";
    assertThat(decide("en", null, text).value()).isEqualTo("2025-11-25");
  }

  @Test
  void aDatelineWithoutAYearFallsOnTheWeekdayOfItsNews() {
    assertThat(
            decide("fr", null, "COTONOU, 8 mars (AFP) – Le pont a fermé ce vendredi à l'aube.")
                .value())
        .isEqualTo("2024-03-08");
    String spoken = "ACCRA, March 17 - Thieves shut the bridge on Saturday, police said on Sunday.";
    assertThat(decide("en", null, spoken).value()).isEqualTo("2024-03-17");
    assertThat(decide("en", null, "ACCRA, March 17 - The bridge is shut.").value()).isNull();
  }

  @Test
  void yesterdaysDateTellsToday() {
    assertThat(decide("fr", null, "Le pont a fermé hier, lundi 2 mars.").value())
        .isEqualTo("2026-03-03");
  }

  @Test
  void withoutEvidenceTheDayStaysUnknown() {
    Published published =
        decide("fr", null, "Le pont a fermé samedi et rouvrira le 1er février, dit la mairie.");
    assertThat(published.value()).isNull();
    assertThat(published.how()).isEqualTo(PublishedHow.UNKNOWN);
  }

  @Test
  void aStatementThatTheTextConfirmsStands() {
    Published published =
        decide("fr", "2026-03-12T18:20:00Z", "Le maire a annoncé, ce jeudi 12 mars, la fermeture.");
    assertThat(published.value()).isEqualTo("2026-03-12T18:20:00Z");
    assertThat(published.how()).isEqualTo(PublishedHow.METADATA);
    assertThat(published.conflict()).isFalse();
  }

  @Test
  void onePieceOfEvidenceAgainstAStatementIsAFlag() {
    Published published =
        decide("fr", "2026-05-02", "Le maire a annoncé, ce jeudi 12 mars, la fermeture du pont.");
    assertThat(published.value()).isEqualTo("2026-05-02");
    assertThat(published.conflict()).isTrue();
    assertThat(published.stated()).isNull();
  }

  @Test
  void twoPiecesOfEvidenceWin() {
    Published published =
        decide(
            "fr",
            "2026-05-02",
            "Le maire a annoncé, ce jeudi 12 mars, la fermeture du pont."
                + " Les travaux avaient commencé jeudi, selon lui.");
    assertThat(published.value()).isEqualTo("2026-03-12");
    assertThat(published.how()).isEqualTo(PublishedHow.TEXT);
    assertThat(published.stated()).isEqualTo("2026-05-02");
    assertThat(published.conflict()).isTrue();
  }

  @Test
  void aDayToldAsSoLongAgoIsCountedFrom() {
    Published published =
        decide(
            "fr",
            "2026-03-01",
            "Le projet sort des négociations de Turin, dimanche 1er mars, entre les deux régions."
                + " Le texte négocié il y a une semaine à Turin doit encore être signé."
                + " Un accord partiel a été trouvé dans la nuit de samedi à dimanche.");
    assertThat(published.value()).isEqualTo("2026-03-08");
    assertThat(published.conflict()).isTrue();
  }

  @Test
  void datesThatFitNoNearYearContradictAStatement() {
    Published published =
        decide(
            "fr",
            "2024-11-26",
            "Le pont a fermé mardi 25 novembre, après une alerte donnée lundi 24 novembre.");
    assertThat(published.conflict()).isTrue();
    assertThat(published.value()).isEqualTo("2025-11-25");
  }

  @Test
  void anOldStatementThatItsWeekdaysFitStands() {
    Published published =
        decide("fr", "1999-05-30", "Le pont rouvre mardi. La fête aura lieu mardi 1er juin.");
    assertThat(published.value()).isEqualTo("1999-05-30");
    assertThat(published.conflict()).isFalse();
  }

  @Test
  void oneWeekdayThatDoesNotFitIsOnlyAFlag() {
    Published published =
        decide("fr", "2024-11-26", "Le pont a fermé mardi 25 novembre. Il rouvre mardi.");
    assertThat(published.value()).isEqualTo("2024-11-26");
    assertThat(published.conflict()).isTrue();
  }

  @Test
  void oneExpressionIsOnePiece() {
    Published published =
        decide("fr", "2024-11-26", "Le maire a annoncé, ce mardi 25 novembre, la fermeture.");
    assertThat(published.value()).isEqualTo("2024-11-26");
    assertThat(published.conflict()).isTrue();
  }

  @Test
  void aPastDayNamedAgainIsNoContradiction() {
    Published published =
        decide(
            "fr",
            "2025-11-28",
            "Le pont a fermé mardi 25 novembre. Mardi, la mairie avait donné l'alerte.");
    assertThat(published.value()).isEqualTo("2025-11-28");
    assertThat(published.conflict()).isFalse();
  }

  @Test
  void aHeaderAndWhatIsToldAsPastWinAgainstAnEarlierStatement() {
    String body = "La digue a cédé le 10 mars 2026, selon la préfecture.";

    Published published = decide("fr", "2026-02-11", "2026-03-11", body);

    assertThat(published.value()).isEqualTo("2026-03-11");
    assertThat(published.stated()).isEqualTo("2026-02-11");
    assertThat(decide("fr", "2026-02-11", "2026-03-11", "La digue a cédé.").value())
        .as("a header alone")
        .isEqualTo("2026-02-11");
    assertThat(decide("fr", "2026-03-09", "2026-03-11", body).conflict()).as("an update").isFalse();
  }
}
