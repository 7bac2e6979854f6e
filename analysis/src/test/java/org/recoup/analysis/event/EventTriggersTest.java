package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleExamples;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;

/** Runs every example of every language's {@code events.rules}. */
class EventTriggersTest {
  private static List<EventTriggers.Trigger> triggers(LanguagePack pack, String text) {
    AnnotatedText annotated = AnnotatedText.of(Document.of(null, text), pack);
    NumberTagger.of(pack).annotate(annotated);
    return EventTriggers.find(annotated);
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return RuleExamples.of(
        "events",
        (language, rule, example) ->
            assertThat(triggers(language, example.text()))
                .extracting(t -> t.type() + " " + t.mode())
                .contains(example.expected()),
        (language, rule, text) ->
            assertThat(triggers(language, text))
                .extracting(EventTriggers.Trigger::rule)
                .doesNotContain(rule.id()));
  }
}
