package org.recoup.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;

/** Runs every example of every language's {@code time.rules}. */
class TimeRulesTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
    return LanguagePack.available().stream()
        .map(LanguagePack::of)
        .flatMap(
            language -> language.rules("time").rules().stream().flatMap(r -> tests(language, r)));
  }

  private static Stream<DynamicTest> tests(LanguagePack language, Rule rule) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule.Example example : rule.examples()) {
      tests.add(
          dynamicTest(
              rule.id() + " «" + example.text() + "»",
              () -> {
                List<TimeExpression> times = Times.in(language, example.text(), PUBLISHED);
                assertThat(
                        times.stream().map(TimeExpression::value).collect(Collectors.joining(" ")))
                    .as(rule.where())
                    .isEqualTo(example.expected());
                assertThat(times).extracting(TimeExpression::rule).contains(rule.id());
              }));
    }
    for (String counterExample : rule.counterExamples()) {
      tests.add(
          dynamicTest(
              rule.id() + " not «" + counterExample + "»",
              () ->
                  assertThat(Times.in(language, counterExample, PUBLISHED))
                      .as(rule.where())
                      .extracting(TimeExpression::rule)
                      .doesNotContain(rule.id())));
    }
    return tests.stream();
  }
}
