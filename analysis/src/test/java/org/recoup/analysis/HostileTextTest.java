package org.recoup.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Languages;

/**
 * Whatever an article says, it is analysed or rejected: no hang, no exception, no figure gone wild.
 */
class HostileTextTest {
  private static final Analyzer ANALYZER = Analyzer.asOf(LocalDate.of(2025, 12, 31));
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final int LARGE = 200_000;

  private static final List<String> PIECES =
      List.of(
          "Au moins sept personnes ont été tuées et onze blessées dans la nuit de lundi à mardi à Kiev, selon le maire. ",
          "Le bilan passe de 7 à 9 morts, dont trois enfants. ",
          "M. Macron s'est entretenu par téléphone avec M. Zelensky le 31 février 99999. ",
          "La rencontre, prévue le 5 décembre à Genève, est reportée au 12. ",
          "«Nous avons perdu 99999999999999999999 hommes», a-t-il dit («sic»). ",
          "At least 12 people, including two children, were killed on 32/13/0000 near Paris, Texas. ",
          "Police said three were dead; the mayor put the toll at 1,000,000,000,000,000. ",
          "The 28-point plan was cut to -5 points at 25:61 GMT. ",
          "Entre mille et zéro morts, de 12 à 3 blessés, un million de milliards de disparus. ",
          "(((»«“”„‘’\"'",
          "\n\n",
          "\t—–-…",
          "1er",
          "²³½⅓",
          "\u200f\u202e",
          "🇨🇭👩‍👩‍👧",
          "e\u0301\u0301\u0301",
          "III",
          "nonante-neuf virgule",
          "Il y a deux cents ans, le lendemain, ",
          "0",
          ".",
          "Dr. ");

  private static final List<String> GLUE =
      List.of(
          " ",
          ", ",
          ". ",
          "\n\n",
          "\n",
          " et ",
          " and ",
          " dont ",
          " of ",
          " de ",
          " à ",
          " (",
          ") ",
          " «",
          "» ",
          " 12 ",
          " 0 ",
          " deux ",
          " some ",
          " d'autres ",
          " aucun ",
          " no ",
          " la moitié des ",
          " half of ",
          " mille ",
          " mardi ",
          " 1,2 ",
          " 2.5 ",
          " entre ",
          " between ",
          " to ",
          " 5-3 ",
          "% ",
          " M. ",
          " Mr. ",
          " 25h61 ",
          " moins ",
          " et demi ",
          " de 12 à ",
          " 1er ",
          " - ",
          "'s ");

  private static final Map<String, List<String>> EXAMPLES =
      Map.of("fr", examples("fr"), "en", examples("en"), "es", examples("es"));

  private static List<String> examples(String language) {
    LanguagePack pack = LanguagePack.of(Languages.builtIn().folder(language));
    return pack.ruleFiles().stream()
        .flatMap(file -> pack.rules(file).rules().stream())
        .flatMap(rule -> rule.examples().stream())
        .map(Rule.Example::text)
        .toList();
  }

  private static RawArticle article(String text, String published, String language) {
    return new RawArticle(
        "a",
        "a",
        "gazette.example",
        null,
        text.length() > 90 ? text.substring(0, 90) : text,
        null,
        published,
        null,
        language,
        text,
        null);
  }

  private static ArticleDigest digest(String text, String published, String language) {
    RawArticle article = article(text, published, language);
    return assertTimeoutPreemptively(
        LONG,
        () -> {
          try {
            return ANALYZER.digest(article);
          } catch (RejectedException e) {
            assertThat(e.reject().reason()).isNotNull();
            return null;
          }
        });
  }

  private static void check(ArticleDigest digest, String text) {
    if (digest == null) {
      return;
    }
    for (Claim claim : digest.claims()) {
      assertThat(claim.begin()).isBetween(0, text.length());
      assertThat(claim.end()).isBetween(claim.begin(), text.length());
      assertThat(claim.confidence()).isBetween(0.0, 1.0);
      if (claim.low() != null) {
        assertThat(claim.low()).isNotNegative().isFinite();
        assertThat(claim.high() == null || claim.high() >= claim.low())
            .as(claim.valueText())
            .isTrue();
      }
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void survivesAnyCharacters(@ForAll String text, @ForAll String published) {
    check(digest(text, published, null), text);
  }

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void survivesNewsOutOfJoint(@ForAll long seed) {
    Random random = new Random(seed);
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      String piece = PIECES.get(random.nextInt(PIECES.size()));
      Collections.addAll(words, piece.split(random.nextBoolean() ? "(?<= )" : "(?<=, )"));
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(words, random);
    }
    String text = String.join("", words);
    String language = random.nextBoolean() ? "fr" : random.nextBoolean() ? "en" : null;

    check(digest(text, "2025-11-26", language), text);
  }

  /** What the rules know, where they do not expect it: half sentences of their own examples. */
  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void survivesItsOwnExamplesOutOfJoint(@ForAll long seed) throws RejectedException {
    Random random = new Random(seed);
    String language = List.of("fr", "en", "es").get(random.nextInt(3));
    List<String> examples = EXAMPLES.get(language);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String[] words = examples.get(random.nextInt(examples.size())).split(" ");
      int from = random.nextInt(3) == 0 ? 0 : random.nextInt(words.length);
      int to =
          random.nextInt(3) == 0 ? words.length : from + 1 + random.nextInt(words.length - from);
      text.append(String.join(" ", List.of(words).subList(from, to)));
      text.append(GLUE.get(random.nextInt(GLUE.size())));
    }

    check(digest(text.toString(), "2025-11-26", language), text.toString());
    checkSpans(article(text.toString(), "2025-11-26", language));
  }

  private static void checkSpans(RawArticle raw) throws RejectedException {
    AnnotatedText text = ANALYZER.analyze(raw).text();
    for (AnnotationKind kind : AnnotationKind.values()) {
      for (Annotation each : text.annotations().all(kind)) {
        Span span = new Span(text.tokens().begin(each.first()), text.tokens().end(each.end() - 1));
        Span input = text.document().toInput(span);
        int length =
            text.document().fieldAt(span.begin()) == Field.TITLE
                ? raw.title().length()
                : raw.text().length();
        assertThat(input.end()).as("%s in %s", each.value(), raw).isLessThanOrEqualTo(length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "9",
        "un ",
        "«",
        "(",
        "\"",
        "de la ",
        "sept morts ",
        "\u0301",
        "mardi ",
        "Paris ",
        ".",
        "\n",
        "le 5 décembre ",
        "dont ",
        "at least ",
        "M. ",
        "A. B. ",
        "1.",
        "Paris, Texas, ",
        "—",
        "🇨🇭",
        "deux cent "
      })
  void survivesWhatNeverEnds(String each) {
    String text = each.repeat(LARGE / each.length());
    check(digest(text, "2025-11-26", "fr"), text);
    check(digest(text, "2025-11-26", "en"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "0000-01-01",
    "0000-00-00",
    "99999-12-31",
    "-44-03-15",
    "2025-02-30",
    "+292278994-08-17",
    "1e9",
    "9223372036854775807",
    "26 novembre 99999"
  })
  void survivesDaysThatAreNone(String published) {
    String text =
        "Sept personnes ont été tuées mardi à Kiev, a annoncé le maire le 31 février 99999.";
    ArticleDigest digest = digest(text, published, "fr");

    check(digest, text);
    assertThat(digest.article().published()).as("published").isNull();
  }
}
