package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;

class CasualtyTaggerTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static List<CasualtyClaim> claims(String language, String title, String body) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(title, body), pack);
    NumberTagger.of(pack).annotate(text);
    return CasualtyTagger.of(pack).annotate(text, PUBLISHED);
  }

  private static String format(CasualtyClaim claim) {
    Double high = claim.quantity().high();
    return claim.attribute()
        + " "
        + (long) claim.quantity().low()
        + ".."
        + (high == null ? "" : Long.toString(high.longValue()));
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return Stream.of("fr", "en")
        .flatMap(
            language ->
                LanguagePack.of(language).rules("casualties").rules().stream()
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
                            assertThat(claims(language, null, ex.text()))
                                .extracting(CasualtyTaggerTest::format)
                                .containsExactlyInAnyOrderElementsOf(
                                    Arrays.asList(ex.expected().split(", ")))));
    Stream<DynamicTest> negative =
        rule.counterExamples().stream()
            .map(
                text ->
                    DynamicTest.dynamicTest(
                        rule.id() + " not: " + text,
                        () -> assertThat(claims(language, null, text)).isEmpty()));
    return Stream.concat(positive, negative);
  }
}
