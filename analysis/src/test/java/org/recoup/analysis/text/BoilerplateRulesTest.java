package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoup.analysis.text.BoilerplateRules.Example;

class BoilerplateRulesTest {
  static Stream<Example> examples() {
    return Languages.builtIn().boilerplate().examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void holdsItsExamples(Example example) {
    Document document =
        Document.of(null, example.text() + "\n\nDeux ouvriers sont morts lundi à Bilbao.");
    assertThat(document.kept().stream().allMatch(span -> span.begin() >= example.text().length()))
        .as(example.rule())
        .isEqualTo(example.boilerplate());
  }

  @Test
  void everyLanguageBringsExamplesOfBothKinds() {
    for (String language : Languages.builtIn().codes()) {
      List<Example> own =
          BoilerplateRules.of(List.of(Languages.builtIn().folder(language))).examples();
      assertThat(own).anyMatch(Example::boilerplate).anyMatch(example -> !example.boilerplate());
    }
  }
}
