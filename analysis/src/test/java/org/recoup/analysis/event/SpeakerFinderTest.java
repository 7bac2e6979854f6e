package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleExamples;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.time.DateOrder;
import org.recoup.analysis.time.TimeTagger;

class SpeakerFinderTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static AnnotatedText annotate(String language, String sentence) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(null, sentence), pack);
    NumberTagger.of(pack).annotate(text);
    TimeTagger.of(pack).annotate(text, PUBLISHED, DateOrder.DAY_FIRST);
    EntityTagger.of(pack).annotate(text, null);
    return text;
  }

  private static List<SpeakerFinder.Speech> speeches(AnnotatedText text) {
    return new SpeakerFinder(text.language()).speeches(text, 0, text.tokens().size());
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return RuleExamples.of(
        "attribution",
        (language, rule, example) ->
            assertThat(speeches(annotate(language.code(), example.text())))
                .extracting(s -> (s.denies() ? "not " : "") + s.speaker())
                .contains(example.expected()),
        (language, rule, text) -> assertThat(speeches(annotate(language.code(), text))).isEmpty());
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
