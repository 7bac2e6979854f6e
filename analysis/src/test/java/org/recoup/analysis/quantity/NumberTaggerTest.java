package org.recoup.analysis.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.RuleExamples;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Document;

class NumberTaggerTest {
  private static AnnotatedText annotate(String language, String text) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedText.of(Document.of(null, text), pack);
    NumberTagger.of(pack).annotate(annotated);
    return annotated;
  }

  private static List<NumberMention> numbers(AnnotatedText text) {
    List<NumberMention> found = new ArrayList<>();
    for (Annotation annotation : text.annotations().all(AnnotationKind.NUMBER)) {
      found.add((NumberMention) annotation.value());
    }
    return found;
  }

  private static List<NumberMention> numbers(String language, String text) {
    return numbers(annotate(language, text));
  }

  private static String format(Quantity q) {
    String high = q.high() == null ? "" : plain(q.high());
    return plain(q.low()) + ".." + high + "/" + plain(q.best());
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  @TestFactory
  Stream<DynamicTest> examplesOfTheRulesHold() {
    return RuleExamples.of(
        "numbers",
        (language, rule, example) ->
            assertThat(numbers(language.code(), example.text()))
                .filteredOn(n -> n.rule().equals(rule.id()))
                .extracting(n -> format(n.quantity()))
                .containsExactly(example.expected()),
        (language, rule, text) ->
            assertThat(numbers(language.code(), text))
                .extracting(NumberMention::rule)
                .doesNotContain(rule.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en", "es"})
  void readsEveryNumberThatIcuSpells(String language) {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
    List<String> wrong = new ArrayList<>();
    for (int n = 0; n <= 1_200_000; n += n < 20_000 ? 1 : 997) {
      String spelt = speller.format(n).replace("\u00AD", "");
      List<NumberMention> read = numbers(language, "x " + spelt + " x");
      boolean right =
          n == 1 && !language.equals("en")
              ? read.isEmpty()
              : read.size() == 1 && read.get(0).quantity().equals(Quantity.exact(n));
      if (!right) {
        wrong.add(n + " " + spelt);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, nonante-sept morts, 97",
    "fr, septante et un blessés, 71",
    "fr, huitante-deux blessés, 82",
    "fr, octante maisons, 80",
    "fr, quatre-vingt-dix-sept, 97",
    "fr, 1 200 morts, 1200",
    "fr, 1.200 morts, 1200",
    "fr, 1200 morts, 1200",
    "fr, '1,2 millier de morts', 1200",
    "fr, '2,3 millions de réfugiés', 2300000",
    "fr, deux millions et demi d'habitants, 2500000",
    "fr, deux cent virgule trois, 200.3",
    "fr, une demi-douzaine de blessés, 6",
    "en, a dozen people, 12",
    "en, two score, 40",
    "en, a couple of people, 2",
    "en, half a million people, 500000",
    "en, 2.3 million people, 2300000",
    "en, two and a half million, 2500000",
    "en, three hundred and nineteen, 319",
    "en, four point seven million, 4700000",
    "en, four hundred thirty-six thousand eighteen, 436018",
    "en, two forty six, 246",
  })
  void readsTheWritingsOfBothLanguages(String language, String text, double best) {
    assertThat(numbers(language, text)).hasSize(1);
    assertThat(numbers(language, text).get(0).quantity().best()).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, 1\u00A0200 morts, 1200",
    "fr, 1\u202F200 morts, 1200",
  })
  void readsDigitsGroupedByNoBreakSpaces(String language, String text, double best) {
    assertThat(numbers(language, text).get(0).quantity().best()).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, une dizaine de morts, 8..12/10",
    "fr, une centaine de blessés, 80..120/100",
    "fr, une vingtaine de personnes, 16..24/20",
    "fr, des dizaines de morts, 20..99/20",
    "fr, plusieurs centaines de blessés, 200..999/200",
    "fr, des dizaines de milliers de déplacés, 20000..99999/20000",
    "fr, une dizaine de milliers d'habitants, 8000..12000/10000",
    "fr, plusieurs blessés, 2../2",
    "fr, près d'une centaine de blessés, 80..120/100",
    "fr, au moins une dizaine de morts, 10../10",
    "en, dozens of people, 20..99/20",
    "en, hundreds of houses, 200..999/200",
    "en, tens of thousands of people, 20000..99999/20000",
    "en, two dozen people, 23..25/24",
    "en, several people, 2../2",
  })
  void readsVagueNumbersAsIntervals(String language, String text, String expected) {
    assertThat(numbers(language, text))
        .extracting(n -> format(n.quantity()))
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, un homme est mort",
    "fr, le vol F16",
    "fr, le 2025-11-25",
    "fr, au 06-12-34",
    "fr, la deuxième attaque",
    "fr, le 2e régiment",
    "en, a man died",
    "en, the third attack",
    "en, on 18th Street",
    "en, no one was hurt",
  })
  void findsNoCardinalWhereThereIsNone(String language, String text) {
    assertThat(numbers(language, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, la vingt-deuxième attaque, 22",
    "fr, le 1er décembre, 1",
    "fr, la 2ème fois, 2",
    "en, the twenty-first century, 21",
    "en, on 18th Street, 18",
    "en, the two hundredth day, 200",
  })
  void keepsOrdinalsApart(String language, String text, int value) {
    List<Annotation> ordinals = annotate(language, text).annotations().all(AnnotationKind.ORDINAL);
    assertThat(ordinals).hasSize(1);
    assertThat(ordinals.get(0).value()).isEqualTo(value);
  }

  @Test
  void tellsTheNumberFromItsHedgeAndItsLink() {
    AnnotatedText text = annotate("fr", "Il y a près d'une dizaine de blessés.");
    Annotation annotation = text.annotations().all(AnnotationKind.NUMBER).get(0);
    NumberMention number = (NumberMention) annotation.value();
    assertThat(text.text(number.first(), number.end())).isEqualTo("une dizaine");
    assertThat(text.text(number.hedgedFirst(), number.hedgedEnd())).isEqualTo("près d'une dizaine");
    assertThat(text.text(annotation.first(), annotation.end())).isEqualTo("une dizaine de");
  }

  @Test
  void readsChangesAsTwoNumbers() {
    assertThat(numbers("fr", "Le bilan passe de 7 à 9 morts"))
        .extracting(n -> n.quantity().best())
        .containsExactly(7.0, 9.0);
    assertThat(numbers("en", "The toll rose to 31 from 28"))
        .extracting(n -> n.quantity().best())
        .containsExactly(31.0, 28.0);
  }
}
