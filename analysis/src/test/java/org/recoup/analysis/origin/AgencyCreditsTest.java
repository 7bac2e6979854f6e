package org.recoup.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.text.Document;

class AgencyCreditsTest {
  /** Runs every example of every language's {@code credits.rules}. */
  @TestFactory
  Stream<DynamicTest> examplesOfTheRules() {
    return LanguagePack.available().stream()
        .flatMap(
            language ->
                LanguagePack.of(language).rules("credits").rules().stream()
                    .flatMap(rule -> tests(language, rule)));
  }

  private static Stream<DynamicTest> tests(String language, Rule rule) {
    return Stream.concat(
        rule.examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + " «" + example.text() + "»",
                        () ->
                            assertThat(find(language, lines(example.text()), null))
                                .isEqualTo(example.expected()))),
        rule.counterExamples().stream()
            .map(
                text ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not «" + text + "»",
                        () -> assertThat(find(language, lines(text), null)).isNull())));
  }

  @Test
  void theBylineSaysIt() {
    assertThat(find("fr", "Un car s'est renversé près de Millau.", "Le Courrier avec AFP"))
        .isEqualTo("AFP");
  }

  @Test
  void anAgencyQuotedInTheMiddleOfTheStoryIsNotCredited() {
    String filler = "Les enquêteurs cherchent encore la cause de l'accident. ".repeat(8);

    assertThat(find("fr", filler + "Un témoin l'a raconté (à Reuters) hier. " + filler, null))
        .isNull();
  }

  private static String lines(String example) {
    return example.replace("\\n", "\n");
  }

  private static String find(String language, String body, String author) {
    return AgencyCredits.find(Document.of(null, body), author, LanguagePack.of(language));
  }
}
