package org.recoup.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleExamples;
import org.recoup.analysis.text.Document;

class AgencyCreditsTest {
  /** Runs every example of every language's {@code credits.rules}. */
  @TestFactory
  Stream<DynamicTest> examplesOfTheRules() {
    return RuleExamples.of(
        "credits",
        (language, rule, example) ->
            assertThat(find(language.code(), lines(example.text()), null))
                .isEqualTo(example.expected()),
        (language, rule, text) -> assertThat(find(language.code(), lines(text), null)).isNull());
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
