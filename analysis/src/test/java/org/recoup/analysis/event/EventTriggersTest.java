package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;

/** Runs every example of every language's {@code events.rules}. */
class EventTriggersTest {
  private static List<EventTriggers.Trigger> triggers(String language, String text) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedText.of(Document.of(null, text), pack);
    NumberTagger.of(pack).annotate(annotated);
    return EventTriggers.find(annotated);
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return LanguagePack.available().stream()
        .flatMap(
            language ->
                LanguagePack.of(language).rules("events").rules().stream()
                    .flatMap(rule -> examples(language, rule)));
  }

  private static Stream<DynamicTest> examples(String language, Rule rule) {
    Stream<DynamicTest> positive =
        rule.examples().stream()
            .map(
                ex ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + ex.text(),
                        () ->
                            assertThat(triggers(language, ex.text()))
                                .extracting(t -> t.type() + " " + t.mode())
                                .contains(ex.expected())));
    Stream<DynamicTest> negative =
        rule.counterExamples().stream()
            .map(
                text ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + text,
                        () ->
                            assertThat(triggers(language, text))
                                .extracting(EventTriggers.Trigger::rule)
                                .doesNotContain(rule.id())));
    return Stream.concat(positive, negative);
  }
}
