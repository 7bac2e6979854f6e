package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.text.StatedDate.How;

class HtmlArticleTest {
  private static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
  private static final String FIRE =
      "Un incendie a ravagé dimanche un entrepôt du port de Bastia, faisant au moins trois blessés parmi les dockers.";
  private static final String INQUIRY =
      "Une enquête a été ouverte par le parquet, qui n’exclut aucune piste et doit s’exprimer lundi devant la presse.";
  private static final String MAYOR =
      "Le maire a salué le travail des pompiers, mobilisés toute la nuit pour éviter que le feu ne gagne les cuves de gaz voisines.";

  private static final String COOKIES =
      "<p>Avec votre accord, nos 412 partenaires et nous utilisons des cookies pour stocker et consulter des données personnelles,"
          + " comme votre visite sur ce site, et mesurer l’audience de nos contenus.</p>"
          + "<p>Vous pouvez retirer votre consentement à tout moment dans notre politique de confidentialité.</p>";

  private static String paragraphs(String... texts) {
    return "<p>" + String.join("</p><p>", texts) + "</p>";
  }

  private static HtmlArticle extract(String html) {
    return HtmlArticle.extract(html, null, AS_OF);
  }

  @Test
  void takesTheArticleOutOfAPressPage() {
    HtmlArticle article =
        HtmlArticle.extract(
            "<!doctype html><html lang='fr'><head><title>Incendie à Bastia : trois blessés - Le Courrier</title>"
                + "<meta property='og:title' content='Incendie à Bastia&nbsp;: trois blessés'>"
                + "<meta property='og:site_name' content='Le Courrier'><link rel='canonical' href='/corse/incendie'>"
                + "<meta property='article:published_time' content='2024-03-04T07:12:00+01:00'>"
                + "<meta property='article:modified_time' content='2024-03-04T09:40:00+01:00'>"
                + "<meta name='author' content='Par Jeanne Martin'></head><body>"
                + "<div id='cookie-banner'>"
                + COOKIES
                + "</div>"
                + "<nav><ul><li><a href='/'>Accueil</a></li><li><a href='/corse'>Corse</a></li></ul></nav>"
                + "<article><h1>Incendie à Bastia : trois blessés</h1>"
                + "<p class='chapo'>Le feu s’est déclaré dans la nuit de samedi à dimanche, et a été maîtrisé au matin par une centaine de pompiers venus de toute l’île.</p>"
                + "<div class='article__meta'>Publié le 4 mars 2024 à 7h12</div>"
                + "<div class='article__content'><p>"
                + FIRE
                + "</p>"
                + "<figure><img src='a.jpg'><figcaption>Le port dimanche matin, sous la fumée. PIERRE DURAND / AFP</figcaption></figure>"
                + "<p>À lire aussi : <a href='/x'>Tempête en Bretagne : quatre morts</a></p>"
                + "<h2>Une enquête ouverte</h2><p>"
                + INQUIRY
                + "</p>"
                + "<div class='newsletter'><p>Inscrivez-vous à notre newsletter pour recevoir l’actualité chaque matin.</p></div>"
                + "<p>"
                + MAYOR
                + "</p></div></article>"
                + "<section class='comments'><h2>Commentaires</h2><p>C’est une honte, douze morts dans ce port en dix ans et personne ne fait rien !</p></section>"
                + "<aside><h3>Les plus lus</h3><a href='/1'>Grève des ports</a></aside><footer>© Le Courrier</footer></body></html>",
            "https://lecourrier.example/corse/incendie?xtor=RSS",
            AS_OF);
    assertThat(article.title()).isEqualTo("Incendie à Bastia : trois blessés");
    assertThat(article.text())
        .isEqualTo(
            "Le feu s’est déclaré dans la nuit de samedi à dimanche, et a été maîtrisé au matin par une centaine de pompiers venus de toute l’île.\n\n"
                + FIRE
                + "\n\nUne enquête ouverte\n\n"
                + INQUIRY
                + "\n\n"
                + MAYOR);
    assertThat(article.author()).isEqualTo("Jeanne Martin");
    assertThat(article.site()).isEqualTo("Le Courrier");
    assertThat(article.language()).isEqualTo("fr");
    assertThat(article.url()).isEqualTo("https://lecourrier.example/corse/incendie");
    assertThat(article.published())
        .isEqualTo(
            new StatedDate("2024-03-04T07:12:00+01:00", "2024-03-04T07:12:00+01:00", How.HTML));
    assertThat(article.modified()).isEqualTo("2024-03-04T09:40:00+01:00");
  }

  @Test
  void findsAShortArticleBesideALongCookieWallWithoutAnyNames() {
    HtmlArticle article =
        extract(
            "<body><div>"
                + COOKIES
                + COOKIES
                + "</div><div><h1>Incendie à Bastia</h1>"
                + paragraphs(FIRE)
                + "</div><div><a href='/'>Accueil</a> <a href='/c'>Corse</a></div></body>");
    assertThat(article.text()).isEqualTo(FIRE);
    assertThat(article.title()).isEqualTo("Incendie à Bastia");
  }

  @Test
  void staysInsideTheArticleAmongTeasers() {
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      teasers
          .append("<div><h3><a href='/")
          .append(i)
          .append(
              "'>Un autre titre de la rédaction</a></h3><p>Le résumé d’un autre article de ce jour, assez long pour passer pour un paragraphe de texte.</p></div>");
    }
    HtmlArticle article =
        extract(
            "<div><div>"
                + paragraphs(FIRE, INQUIRY, MAYOR, FIRE, INQUIRY, MAYOR)
                + "</div><div>"
                + teasers
                + "</div></div>");
    assertThat(article.text())
        .isEqualTo(String.join("\n\n", FIRE, INQUIRY, MAYOR, FIRE, INQUIRY, MAYOR));
  }

  @Test
  void joinsThePartsOfAnArticleThatAnAdvertisementBreaks() {
    HtmlArticle article =
        extract(
            "<article><div>"
                + paragraphs(FIRE, INQUIRY, MAYOR)
                + "</div><div class='ad-slot'><p>Profitez de nos offres exceptionnelles sur les matelas jusqu’à dimanche soir.</p></div><div>"
                + paragraphs(MAYOR, FIRE, INQUIRY)
                + "</div></article>");
    assertThat(article.text())
        .isEqualTo(String.join("\n\n", FIRE, INQUIRY, MAYOR, MAYOR, FIRE, INQUIRY));
  }

  @Test
  void leavesALiveFeedAsideEvenIfItIsLongerThanTheArticle() {
    String text = paragraphs(FIRE, INQUIRY, MAYOR).repeat(5);
    String feed = "<aside id='live'>" + ("<li>" + paragraphs(MAYOR, MAYOR) + "</li>").repeat(8);
    assertThat(
            extract(
                    "<article><h1>Incendie</h1><div>"
                        + text
                        + "</div>"
                        + feed
                        + "</aside></article>")
                .text())
        .startsWith(FIRE)
        .endsWith(MAYOR)
        .hasSize(5 * (FIRE + INQUIRY + MAYOR).length() + 2 * 14);
  }

  @Test
  void doesNotTakeTheNameOfEveryParagraphForThatOfAFrame() {
    HtmlArticle article =
        extract(
            "<main><p class='paragraph inline-placeholder'>"
                + FIRE
                + "</p><p class='paragraph inline-placeholder'>"
                + INQUIRY
                + "</p></main>");
    assertThat(article.text()).isEqualTo(FIRE + "\n\n" + INQUIRY);
  }

  @Test
  void doesNotTakeAnArticlesKeywordsForTheNameOfAFrame() {
    HtmlArticle article =
        extract(
            "<article class='post category-news tag-jobs tag-newsletter'>"
                + paragraphs(FIRE, INQUIRY)
                + "</article><div class='comments'>"
                + paragraphs(MAYOR, MAYOR, MAYOR)
                + "</div>");
    assertThat(article.text()).isEqualTo(FIRE + "\n\n" + INQUIRY);
  }

  @Test
  void keepsPostsFromElsewhereAndRowsOfTables() {
    HtmlArticle article =
        extract(
            "<div>"
                + paragraphs(FIRE)
                + "<div class='social-embed'><blockquote class='twitter-tweet'><p>Le feu est maîtrisé, les habitants peuvent regagner leurs logements.</p></blockquote></div>"
                + "<table><tr><th>Commune</th><th>Blessés</th></tr><tr><td>Bastia</td><td>3</td></tr></table>"
                + paragraphs(INQUIRY)
                + "</div>");
    assertThat(article.text())
        .isEqualTo(
            FIRE
                + "\n\nLe feu est maîtrisé, les habitants peuvent regagner leurs logements.\n\nCommune Blessés\n\nBastia 3\n\n"
                + INQUIRY);
  }

  @Test
  void makesLinesOfLineBreaks() {
    assertThat(extract("<div>" + FIRE + "<br>" + INQUIRY + "<br><br>" + MAYOR + "</div>").text())
        .isEqualTo(FIRE + "\n" + INQUIRY + "\n" + MAYOR);
  }

  @Test
  void readsTheTextThatOnlyAProgramShows() {
    assertThat(
            extract(
                    "<body><div style='display: none'>"
                        + paragraphs(FIRE, INQUIRY)
                        + "</div></body>")
                .text())
        .isEqualTo(FIRE + "\n\n" + INQUIRY);
    String own = FIRE + " " + INQUIRY + " " + MAYOR;
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Incendie\",\"articleBody\":\""
            + own
            + "\"}</script><div id='root'></div>";
    assertThat(extract(page).text()).isEqualTo(own);
    assertThat(extract(page).title()).isEqualTo("Incendie");
  }

  @Test
  void isEmptyWhereThereIsNoArticle() {
    HtmlArticle article = extract("");
    assertThat(article.text()).isEmpty();
    assertThat(article.title()).isNull();
    assertThat(article.published()).isNull();
    assertThat(article.url()).isNull();
    assertThat(extract("<body><nav><a href='/'>Accueil</a></nav></body>").text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>Incendie à Bastia, trois blessés ~ Le Courrier</title><meta property='og:site_name' content='Le Courrier'>|Incendie à Bastia, trois blessés",
        "<title>Le Courrier - Incendie à Bastia, trois blessés</title>|Incendie à Bastia, trois blessés",
        "<title>Incendie - Bastia, trois blessés</title>|Incendie - Bastia, trois blessés",
        "<title>Courrier</title><h1>Incendie à Bastia</h1>|Incendie à Bastia",
        "<meta property='og:title' content='Incendie à Bastia, trois blessés – Corse'><h1>Incendie à Bastia, trois blessés</h1>|Incendie à Bastia, trois blessés"
      })
  void cutsTheSiteOffItsHeadlines(String head, String title) {
    String html = head.replace('~', '|');
    assertThat(HtmlArticle.extract(html, "https://www.lecourrier.example/a", AS_OF).title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\",\"datePublished\":\"2020-01-01\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-03-04T07:12:00+01:00\"}]}</script>|2024-03-04T07:12:00+01:00",
        "<script type='application/ld+json'>//<![CDATA[ {\"@type\":\"Article\",\"name\":\"a\tb\",\"datePublished\":\"2024-03-04\",}//]]></script>|2024-03-04",
        "<meta name='dc.date.issued' content='2024-03-04'>|2024-03-04",
        "<meta itemprop='datePublished' content='2024-03-04T07:12'>|2024-03-04T07:12:00",
        "<h1>Titre</h1><time datetime='2024-03-04T07:12:00Z'>hier</time><time datetime='2024-02-01'>avant</time>|2024-03-04T07:12:00Z",
        "<time datetime='2024-03-04'>lundi</time><h1>Titre</h1>|2024-03-04",
        "<h1>Titre</h1><p>Publié le 4 mars 2024 à 7h12, mis à jour le 5 mars 2024</p>|2024-03-04T07:12:00",
        "<h1>Titre</h1><p>Par Jeanne Martin, le 04/03/2024 à 07:12</p>|2024-03-04T07:12:00",
        "<h1>Titre</h1><div>4 mars 2024</div>|2024-03-04",
        "<script>window.state = {\"publishedAt\":\"2024-03-04T07:12:00Z\"}</script>|2024-03-04T07:12:00Z"
      })
  void findsTheDateOfPublication(String html, String value) {
    assertThat(extract("<html lang='fr'>" + html).published().value()).isEqualTo(value);
    assertThat(extract("<html lang='fr'>" + html).published().how()).isEqualTo(How.HTML);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|<h1>Haushalt</h1><span>Veröffentlicht am 4. März 2024 von Anna Beck</span>",
        "de|<h1>Haushalt</h1><p>Montag, 4. März 2024, 14:30 Uhr</p>",
        "it|<h1>Bilancio</h1><p>Pubblicato il 4 marzo 2024</p>",
        "nl-BE|<h1>Begroting</h1><p>Geplaatst op 4 maart 2024 door Jan Peeters</p>",
        "pt-BR|<h1>Orçamento</h1><p>Publicado em 4 de março de 2024</p>",
        "pl|<h1>Budżet</h1><p>Opublikowano: 4 marca 2024</p>",
        "ru|<h1>Бюджет</h1><p>4 марта 2024</p>",
        "ja|<h1>予算</h1><p>2024年3月4日</p>"
      })
  void readsDatesInThePagesOwnLanguage(String language, String html) {
    String page = "<html lang='" + language + "'>" + html + paragraphs(FIRE, INQUIRY);
    assertThat(extract(page).published().value()).startsWith("2024-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='top'>Monday, 1 April 2024</div><h1>Title</h1><p>4 March 2024</p>BODY",
        "<p>4 March 2024</p><h1>Title</h1>BODY<div><p>5 February 2024</p></div>",
        "<nav><p>1 April 2024</p></nav><h1>Title</h1>BODY<p>4 March 2024</p>",
        "<h1>Title</h1>BODY<div class='comments'><p>Bob, April 1, 2024</p></div>"
            + "<p>This entry was posted on Monday, March 4th, 2024 at 8:01 am and is filed under News.</p>",
        "<h1>Title</h1><span class='post-date' data-timestamp='1709539200'>weeks ago</span>BODY"
      })
  void takesTheDateThatBelongsToTheHeadline(String html) {
    String page = "<html lang='en'>" + html.replace("BODY", paragraphs(FIRE, INQUIRY));
    assertThat(extract(page).published().value()).startsWith("2024-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Titre</h1><p>Publié le 4 mars 2024 à 08h15 – Mis à jour le 6 mars 2024 à 10h02</p>BODY",
        "<h1>Titre</h1><p>Mis à jour le 06/03/2024 à 10:02, publié le 04/03/2024 à 08:15</p>BODY",
        "<h1>Titre</h1><p>Mis à jour le 06/03/2024 à 10:02</p><p>Publié le 04/03/2024 à 08:15</p>BODY",
        "<h1>Titre</h1><p>Radio Sud | 04.03.2024 à 8h15 • Mis à jour le 06.03.2024 à 10h02 | Par Ève Nord (à Bastia)</p>BODY",
        "<h1>Titre</h1><p>Par Ève Nord, le 04/03/2024</p>BODY<p>Le 12 mai 2023</p>",
        "<h1>Titre</h1><p>Mis à jour le <time datetime='2024-03-06'>mercredi</time></p><time datetime='2024-03-04'>lundi</time>BODY",
        "<h1>Titre</h1><time class='updated' datetime='2024-03-06'>6 mars</time><time datetime='2024-03-04'>4 mars</time>BODY",
        "<h1>Titre</h1><meta itemprop='dateModified' content='2024-03-06'><meta itemprop='datePublished' content='2024-03-04'>BODY",
        "<div class='une'><a href='/x'>Tempête en Bretagne, quatre morts 9 mars 2024</a></div><h1>Titre</h1>BODY<p>4 mars 2024</p>",
        "<h1>Titre</h1><blockquote class='twitter-tweet'><p>Le port brûle.</p>— Ève Nord (@evenord) 3 mars 2024</blockquote>BODY"
            + "<p>Publié le 4 mars 2024</p>",
        "<h1>Titre</h1><div class='date-and-comments'><p>4 mars 2024</p></div>BODY",
        "<h1>Titre</h1>BODY<aside><time datetime='2024-03-01'>1er mars</time></aside><p>Publié le 4 mars 2024</p>",
        "<h1>Titre</h1><div aria-hidden='true'><time itemprop='datePublished' datetime='2024-03-04'>lundi</time></div>BODY",
        "<h1>Titre</h1><abbr class='date' title='2019-07-05T11:50:00Z'>le 4 mars 2024</abbr>BODY",
        "<h1>Titre</h1><p>Mis à jour le 4 mars 2024</p>BODY"
      })
  void takesTheDateOfPublicationFromWhatThePageShows(String html) {
    String page = "<html lang='fr'>" + html.replace("BODY", paragraphs(FIRE, INQUIRY, MAYOR));
    assertThat(extract(page).published().value()).startsWith("2024-03-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Titre</h1><p>Publié il y a 2 jours</p>BODY<p>© 2024 Le Courrier</p>",
        "<h1>Titre</h1><table><tr><th>Naissance</th><td>24 mai 1941</td></tr></table>BODY",
        "<h1>Titre</h1>BODY<section class='comments'><p>Bob</p><p>4 mars 2024</p><p>Une honte.</p><p>Répondre</p></section>",
        "<h1>Titre</h1><p>Du 24 au 26 mai 2024</p>BODY<p>24-26 mai 2024</p>",
        "<h1>Titre</h1><p>Avril 2024</p>BODY<p>— Ève Nord (@evenord) 3 mars 2024</p>"
      })
  void saysNothingWhereThePageShowsNoDateOfPublication(String html) {
    String page = "<html lang='fr'>" + html.replace("BODY", paragraphs(FIRE, INQUIRY, MAYOR));
    assertThat(extract(page).published()).isNull();
  }

  @Test
  void seesAnInstantInTheZoneOfThePagesReaders() {
    String page =
        "<html lang='fr'><meta name='date' content='2024-03-04T23:12:30Z'><h1>Titre</h1><p>%s</p>"
            + paragraphs(FIRE, INQUIRY);
    assertThat(extract(page.formatted("Publié le 5 mars 2024 à 0h12")).published().value())
        .isEqualTo("2024-03-05T00:12:30+01:00");
    assertThat(extract(page.formatted("Publié le 5 mars 2024")).published().value())
        .isEqualTo("2024-03-05");
    assertThat(
            extract(
                    page.replace("<meta name='date' content=", "<time datetime=")
                        .formatted("Publié le 5 mars 2024 à 0h12 CET"))
                .published()
                .value())
        .isEqualTo("2024-03-05T00:12:00+01:00");
    assertThat(extract(page.formatted("Mis à jour le 6 mars 2024 à 10h02 CET")).published().value())
        .isEqualTo("2024-03-05T00:12:30+01:00");
    assertThat(extract(page.formatted("Publié le 5 mars 2024 à 18h40")).published().value())
        .as("another moment")
        .isEqualTo("2024-03-04T23:12:30Z");
    assertThat(extract(page.formatted("Publié le 9 mars 2024")).published().value())
        .isEqualTo("2024-03-04T23:12:30Z");
  }

  @Test
  void doesNotBelieveDatesBeforeThatOfTheAddress() {
    String page =
        "<html lang='fr'><h1>Titre</h1><p>17 juillet 2019</p>" + paragraphs(FIRE, INQUIRY);
    assertThat(
            HtmlArticle.extract(page, "https://courrier.example/2024/03/incendie/", AS_OF)
                .published())
        .isNull();
    assertThat(
            HtmlArticle.extract(
                    "<meta name='date' content='2024-03-04T09:00:00+01:00'>" + page,
                    "https://courrier.example/corse/incendie-20240303-story.html",
                    AS_OF)
                .published()
                .value())
        .as("the day in the midst of a name is a draft's")
        .isEqualTo("2024-03-04T09:00:00+01:00");
  }

  @Test
  void doesNotTakeTheDateOfAnEventForThatOfPublication() {
    assertThat(
            extract(
                    "<div>"
                        + paragraphs(
                            FIRE + " Le 4 mars 2019, un autre incendie avait déjà touché le port.",
                            INQUIRY)
                        + "</div>")
                .published())
        .isNull();
    assertThat(extract("<meta name='date' content='2031-01-01'>").published()).isNull();
  }

  @Test
  void weighsTheDateInTheAddress() {
    String url = "https://courrier.example/2024/03/03/incendie";
    assertThat(HtmlArticle.extract("<p>x</p>", url, AS_OF).published())
        .isEqualTo(new StatedDate(url, "2024-03-03", How.URL));
    assertThat(
            HtmlArticle.extract("<meta name='date' content='2024-03-04T02:00:00Z'>", url, AS_OF)
                .published()
                .value())
        .as("evening in America, published anew later")
        .isEqualTo("2024-03-03");
    assertThat(
            HtmlArticle.extract(
                    "<meta name='date' content='2024-03-03T09:00:00+01:00'>", url, AS_OF)
                .published()
                .value())
        .isEqualTo("2024-03-03T09:00:00+01:00");
    assertThat(
            HtmlArticle.extract(
                    "<html lang='en'><meta name='date' content='2024-03-04T02:10:00Z'><p>Published March 3, 2024 9:10 pm</p>",
                    null,
                    AS_OF)
                .published()
                .value())
        .as("the instant, in the zone that makes it the time shown")
        .isEqualTo("2024-03-03T21:10:00-05:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://courrier.example/",
        "javascript:alert(1)",
        "http://[broken",
        "  ",
      })
  void distrustsACanonicalAddressThatIsNone(String href) {
    String url = "https://courrier.example/a/b";
    assertThat(HtmlArticle.extract("<link rel='canonical' href='" + href + "'>", url, AS_OF).url())
        .isEqualTo(url);
  }

  @Test
  void survivesHostilePages() {
    assertThat(extract("<div>".repeat(100_000) + FIRE).text()).endsWith(FIRE);
    assertThat(extract("<p class='" + "share ".repeat(800_000) + "'>" + FIRE).text())
        .isEqualTo(FIRE);
    assertThat(extract("<table>".repeat(20_000) + FIRE).text()).contains("Bastia");
    assertThat(extract("<a href=x>".repeat(50_000) + FIRE).text()).isNotNull();
    assertThat(extract("<p>un<br>".repeat(100_000)).text()).isNotNull();
    assertThat(extract("<script type='application/ld+json'>" + "[{\"a\":".repeat(200_000)).text())
        .isEmpty();
    assertThat(extract("<title>" + "a - ".repeat(200_000)).title()).isNotNull();
    assertThat(extract("\u0000<p\u0000>" + FIRE + "\uD800</p>").text()).contains("Bastia");
  }

  @Property(tries = 200)
  void neverFailsOnAnyMarkup(@ForAll("markup") String html) {
    HtmlArticle article = HtmlArticle.extract(html, "https://courrier.example/a", AS_OF);
    assertThat(article.text()).isNotNull();
    assertThat(Document.of(article.title(), article.text()).kept()).isNotNull();
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div class='comments'>",
            "<div>",
            "</div>",
            "<article>",
            "<h1>",
            "</h1>",
            FIRE,
            INQUIRY,
            "<a href='/x'>",
            "</a>",
            "<br>",
            "<td>",
            "<table>",
            "<li>",
            "<time datetime='2024-01-01'>",
            "<script>",
            "</script>",
            "<script type='application/ld+json'>{\"@type\":\"Article\",",
            "<!--",
            "-->",
            "<meta name=date content=x>",
            "&amp;",
            "<svg>",
            "<style>",
            "</",
            "<",
            "\"",
            "À lire aussi")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }
}
