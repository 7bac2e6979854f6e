package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Span;

class DocumentTest {
  private static final String FIRE =
      "Un incendie a ravagé dimanche un entrepôt du port de Bastia, faisant au moins trois blessés parmi les dockers.";
  private static final String INQUIRY =
      "Une enquête a été ouverte par le parquet, qui n’exclut aucune piste et doit s’exprimer lundi devant la presse.";

  @Test
  void setsTitleAndBodyInOneText() {
    Document document = Document.of("  Incendie à\u00A0Bastia ", FIRE);
    assertThat(document.text()).isEqualTo("Incendie à Bastia\n\n" + FIRE);
    assertThat(document.titleEnd()).isEqualTo(17);
    assertThat(document.bodyBegin()).isEqualTo(19);
    assertThat(kept(document)).containsExactly("Incendie à Bastia", FIRE);
    assertThat(document.fieldAt(16)).isEqualTo(Field.TITLE);
    assertThat(document.fieldAt(19)).isEqualTo(Field.TEXT);
    assertThat(document.toInput(0)).isEqualTo(2);
    assertThat(document.toInput(new Span(19, 21))).isEqualTo(new Span(0, 2));
  }

  @Test
  void worksWithoutTitleOrBody() {
    assertThat(Document.of(null, FIRE).text()).isEqualTo(FIRE);
    assertThat(Document.of(null, FIRE).bodyBegin()).isZero();
    assertThat(kept(Document.of("Incendie à Bastia", null))).containsExactly("Incendie à Bastia");
    assertThat(Document.of(null, null).kept()).isEmpty();
    assertThat(Document.of(" \n ", "\n\n").kept()).isEmpty();
  }

  @Test
  void dropsACookieWallInTheMiddleOfAnArticle() {
    Document document =
        Document.of(
            null,
            FIRE
                + "\n\nPour afficher ce contenu, vous devez accepter les cookies de nos partenaires."
                + "\n\nVous pouvez modifier vos choix à tout moment.\n\nTout accepter\nTout refuser\n\n"
                + INQUIRY);
    assertThat(kept(document)).containsExactly(FIRE, INQUIRY);
    assertThat(document.removedChars()).isGreaterThan(100);
  }

  @Test
  void dropsTheSentencesOfACookieWallOnOneLineWithTheArticle() {
    Document document =
        Document.of(
            null,
            FIRE
                + " Ce contenu est bloqué car vous n’avez pas accepté les cookies."
                + " En cliquant sur « J’accepte », vous autorisez nos partenaires à déposer des traceurs. "
                + INQUIRY);
    assertThat(kept(document)).containsExactly(FIRE, INQUIRY);
  }

  @Test
  void dropsHeadlinesOfOtherArticlesBelowTheirHeading() {
    Document document =
        Document.of(
            null,
            FIRE
                + "\n\nÀ lire aussi\nTempête en Bretagne : quatre morts\n\n"
                + INQUIRY
                + "\n\nYou may also like\n12 killed in hotel fire\nStrike shuts ports\n\nLeave a Comment");
    assertThat(kept(document)).containsExactly(FIRE, INQUIRY);
  }

  @Test
  void keepsASubheadingBelowLinks() {
    Document document =
        Document.of(
            null,
            FIRE
                + "\n\nSur le même sujet\nTempête en Bretagne : quatre morts\n\nUne enquête ouverte\n\n"
                + INQUIRY);
    assertThat(kept(document)).containsExactly(FIRE, "Une enquête ouverte\n\n" + INQUIRY);
  }

  @Test
  void keepsSubheadingsQuotesAndBrokenLines() {
    String text =
        "Un bilan encore provisoire\n\n"
            + FIRE
            + "\n\n« Nous avons tout perdu »\n\nLe maire a parlé d’une « nuit d’épouvante »\nsur le port et remercié les pompiers.\n\n"
            + INQUIRY;
    assertThat(kept(Document.of(null, text))).containsExactly(text);
  }

  @Test
  void dropsTheCommentsBelowAnArticle() {
    Document document =
        Document.of(
            null,
            FIRE
                + "\n\n"
                + INQUIRY
                + "\n\n"
                + FIRE
                + " "
                + INQUIRY
                + "\n\n3 commentaires\n\nJean\nC’est une honte, il y a déjà eu douze morts dans ce port et personne ne fait rien depuis !");
    assertThat(kept(document)).hasSize(1);
    assertThat(kept(document).get(0)).doesNotContain("honte");
  }

  @Test
  void dropsTheWayToThePageAndARepeatedTitle() {
    String title = "Incendie sur le port de Bastia";
    Document plain =
        Document.of(
            null,
            "Accueil CorseIncendie sur le port de Bastia\n\n"
                + title
                + "\n\nPar Jeanne Martin\nCorse, Faits divers\n\n"
                + FIRE);
    assertThat(kept(plain)).containsExactly(title, FIRE);
    Document titled =
        Document.of(
            title,
            "Accueil > Corse > Bastia\n" + title + "\nPublié le 3 mars 2024 à 10h25\n\n" + FIRE);
    assertThat(kept(titled)).containsExactly(title, FIRE);
    assertThat(titled.statedDate()).contains("3 mars 2024 à 10h25");
  }

  @Test
  void takesAHeaderForADateAndTheRestOfItsLineForText() {
    Document document = Document.of(null, " date 2024-03-03 " + FIRE + "\n\n" + INQUIRY);
    assertThat(kept(document)).containsExactly(FIRE + "\n\n" + INQUIRY);
    assertThat(document.statedDate()).contains("2024-03-03");
    assertThat(document.toInput(document.kept().get(0)).begin()).isEqualTo(17);
    assertThat(Document.of(null, "Date 2024-03-03T10:25:00Z\n" + FIRE).statedDate())
        .contains("2024-03-03T10:25:00Z");
    assertThat(
            Document.of("Un feu", "Un feu\nLe Relais\nLe 3 mars 2024 à 10h25\n\n" + FIRE)
                .statedDate())
        .contains("Le 3 mars 2024 à 10h25");
    assertThat(
            Document.of("Un feu", "Un feu\nLima (AFP) – Publié le : 03/03/2024 - 23:41\n\n" + FIRE)
                .statedDate())
        .contains("03/03/2024 - 23:41");
    assertThat(Document.of("Un feu", "Un feu\nRadio Sud - 3 janv. 2024\n\n" + FIRE).statedDate())
        .contains("3 janv. 2024");
    assertThat(Document.of(null, "Date: 3 March 2024\n" + FIRE).statedDate())
        .contains("3 March 2024");
  }

  @Test
  void doesNotTakeASentenceForAHeader() {
    String text =
        "Date d’anniversaire oblige, le 2024 de la ville fut fêté. Publié en 2024, le rapport accuse l’exploitant.";
    assertThat(kept(Document.of(null, text))).containsExactly(text);
    assertThat(Document.of(null, text).statedDate()).isEmpty();
  }

  @Test
  void dropsCreditsAndAgencyLines() {
    Document document =
        Document.of(
            null,
            "Photo : Jeanne Martin / AFP\n"
                + FIRE
                + "\n\n"
                + INQUIRY
                + "\n\n© 2024 AFP\nLe Journal avec AFP");
    assertThat(kept(document)).containsExactly(FIRE + "\n\n" + INQUIRY);
  }

  @Test
  void dropsParagraphsThatASourceRepeats() {
    Document document =
        Document.of("Incendie", FIRE + "\nLe journal de référence de l’île\n" + INQUIRY);
    long chrome = document.paragraphs().get(1).hash();
    Document without = document.without(hash -> hash == chrome);
    assertThat(kept(document)).hasSize(2);
    assertThat(kept(without)).containsExactly("Incendie", FIRE, INQUIRY);
    assertThat(without.removedChars()).isEqualTo("Le journal de référence de l’île".length());
    assertThat(kept(document.without(hash -> false))).isEqualTo(kept(document));
  }

  @Test
  void hashesParagraphsByTheirWordsAlone() {
    long hash = Document.of(null, "Le Journal de référence de l'île.").paragraphs().get(0).hash();
    assertThat(Document.of(null, "« LE JOURNAL DE REFERENCE DE L’ILE »").paragraphs().get(0).hash())
        .isEqualTo(hash);
    assertThat(hash).as("stable over runs").isEqualTo(-1747020259378098107L);
  }

  @Test
  void staysLinearOnHostileText() {
    for (String unit :
        List.of(
            "un ",
            "\n",
            "a\n",
            "-\n",
            "Lire aussi\n",
            "A. ",
            "« ",
            "Publié le 1 ",
            "x",
            "cookies vous ",
            "|>",
            "© ")) {
      Document document = Document.of(null, unit.repeat(400_000 / unit.length()));
      assertThat(document.kept()).allMatch(span -> span.end() <= document.text().length());
    }
  }

  @Property(tries = 300)
  void keptStretchesAreInOrderAndApart(@ForAll("articles") String text) {
    Document document = Document.of("Un titre de quatre mots", text);
    int last = 0;
    for (Span span : document.kept()) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      assertThat(span.length()).isPositive();
      assertThat(document.text().substring(span.begin(), span.end()))
          .isEqualTo(document.text().substring(span.begin(), span.end()).strip());
      last = span.end();
    }
    assertThat(last).isLessThanOrEqualTo(document.text().length());
    assertThat(document.removedChars()).isBetween(0, text.length());
    assertThat(document.without(hash -> false).kept()).isEqualTo(document.kept());
  }

  @Provide
  Arbitrary<String> articles() {
    return Arbitraries.of(
            FIRE,
            INQUIRY,
            "À lire aussi",
            "À lire aussi : Un autre drame.",
            "Facebook",
            "Par Jeanne Martin",
            "***",
            "",
            "Un titre de quatre mots",
            "Nous utilisons des cookies et vos données personnelles.",
            "Une enquête",
            "date 2024-03-03 ",
            "3 commentaires",
            "»")
        .list()
        .ofMaxSize(12)
        .flatMap(parts -> Arbitraries.of("\n", "\n\n", " ").map(gap -> String.join(gap, parts)));
  }

  private static List<String> kept(Document document) {
    return document.kept().stream()
        .map(span -> document.text().substring(span.begin(), span.end()))
        .toList();
  }
}
