package org.recoup.analysis.language;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The examples of every language's rules as tests, one each. */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * Holds a rule to one of its examples.
   *
   * @param <E> {@link Rule.Example}, or the text of a counterexample
   */
  public interface Check<E> {
    void check(LanguagePack language, Rule rule, E example);
  }

  /**
   * A test for each example and each counterexample in a file of rules, over all languages.
   *
   * @param file its name without the end
   */
  public static Stream<DynamicTest> of(
      String file, Check<Rule.Example> holds, Check<String> doesNotApply) {
    return LanguagePack.available().stream()
        .map(LanguagePack::of)
        .flatMap(
            language ->
                language.rules(file).rules().stream()
                    .flatMap(rule -> of(language, rule, holds, doesNotApply)));
  }

  private static Stream<DynamicTest> of(
      LanguagePack language, Rule rule, Check<Rule.Example> holds, Check<String> doesNotApply) {
    return Stream.concat(
        rule.examples().stream()
            .map(
                example ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + example.text(),
                        () -> holds.check(language, rule, example))),
        rule.counterExamples().stream()
            .map(
                text ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + text,
                        () -> doesNotApply.check(language, rule, text))));
  }
}
