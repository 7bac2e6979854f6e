package org.recoup.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.RuleExamples;

/** Runs every example of every language's {@code time.rules}. */
class TimeRulesTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  @TestFactory
  Stream<DynamicTest> everyRuleDoesWhatItsExamplesSay() {
    return RuleExamples.of(
        "time",
        (language, rule, example) -> {
          List<TimeExpression> times = Times.in(language, example.text(), PUBLISHED);
          assertThat(times.stream().map(TimeExpression::value).collect(Collectors.joining(" ")))
              .as(rule.where())
              .isEqualTo(example.expected());
          assertThat(times).extracting(TimeExpression::rule).contains(rule.id());
        },
        (language, rule, text) ->
            assertThat(Times.in(language, text, PUBLISHED))
                .as(rule.where())
                .extracting(TimeExpression::rule)
                .doesNotContain(rule.id()));
  }
}
