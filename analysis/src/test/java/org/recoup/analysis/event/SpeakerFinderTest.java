package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;

class SpeakerFinderTest {
  private static AnnotatedText annotate(String language, String sentence) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(null, sentence), pack);
    NumberTagger.of(pack).annotate(text);
    EntityTagger.of(pack).annotate(text, null);
    return text;
  }

  private static List<SpeakerFinder.Speech> speeches(AnnotatedText text) {
    return new SpeakerFinder(text.language()).speeches(text, 0, text.tokens().size());
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return LanguagePack.available().stream()
        .flatMap(
            language ->
                LanguagePack.of(language).rules("attribution").rules().stream()
                    .flatMap(rule -> examples(language, rule)));
  }

  private static Stream<DynamicTest> examples(String language, Rule rule) {
    return rule.examples().stream()
        .map(
            ex ->
                DynamicTest.dynamicTest(
                    rule.id() + ": " + ex.text(),
                    () ->
                        assertThat(speeches(annotate(language, ex.text())))
                            .extracting(s -> (s.denies() ? "not " : "") + s.speaker())
                            .contains(ex.expected())));
  }

  @Test
  void givesAFigureToTheSpeakerOfItsOwnClause() {
    AnnotatedText text =
        annotate("en", "Police said three were dead but the mayor said five were dead.");
    SpeakerFinder finder = new SpeakerFinder(text.language());
    List<SpeakerFinder.Speech> speeches = speeches(text);
    assertThat(finder.speakerOf(text, speeches, 2, 5)).isEqualTo("Police");
    assertThat(finder.speakerOf(text, speeches, 9, 12)).isEqualTo("mayor");
  }
}
