package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.Span;

class TokenizerTest {
  private static Tokens french(String text) {
    return LanguagePack.of("fr").tokenizer().tokenize(text, List.of(new Span(0, text.length())));
  }

  private static Tokens english(String text) {
    return LanguagePack.of("en").tokenizer().tokenize(text, List.of(new Span(0, text.length())));
  }

  private static List<String> forms(Tokens tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }

  private static List<String> sentences(Tokens tokens) {
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      sentences.add(
          tokens
              .text()
              .substring(
                  tokens.begin(tokens.sentenceFirst(s)), tokens.end(tokens.sentenceEnd(s) - 1)));
    }
    return sentences;
  }

  @Test
  void partsElidedArticlesAndHyphenatedWords() {
    Tokens tokens = french("L’attaque d'hier aux États-Unis, a-t-il dit aujourd'hui");
    assertThat(forms(tokens))
        .containsExactly(
            "L’",
            "attaque",
            "d'",
            "hier",
            "aux",
            "États",
            "Unis",
            ",",
            "a",
            "t",
            "il",
            "dit",
            "aujourd'hui");
    assertThat(tokens.hyphenBefore(6)).isTrue();
    assertThat(tokens.hyphenBefore(5)).isFalse();
  }

  @Test
  void readsGroupedAndDecimalNumbersByTheLanguagesConvention() {
    Tokens fr =
        french("1 200 blessés, 1\u202F200, 1.200, 12,5 km, magnitude 7.1, en 2022 300 morts");
    assertThat(numbers(fr)).containsExactly(1200d, 1200d, 1200d, 12.5, 7.1, 2022d, 300d);
    Tokens en = english("1,200 people, 12.5 miles, 10,000,000 and 3-year-old");
    assertThat(numbers(en)).containsExactly(1200d, 12.5, 10_000_000d, 3d);
  }

  private static List<Double> numbers(Tokens tokens) {
    List<Double> numbers = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNumber(i)) {
        numbers.add(tokens.number(i));
      }
    }
    return numbers;
  }

  @Test
  void endsNoSentenceAtAnAbbreviationOrInitial() {
    assertThat(
            sentences(
                french(
                    "M. Macron a reçu le gén. B. Dupont. « Rien n’est réglé. » Le préfet, lui, attend !")))
        .containsExactly(
            "M. Macron a reçu le gén. B. Dupont.",
            "« Rien n’est réglé. »",
            "Le préfet, lui, attend !");
    assertThat(sentences(english("The U.S. Army left at 3 p.m. The mayor, Dr. Hill, stayed.")))
        .containsExactly("The U.S. Army left at 3 p.m.", "The mayor, Dr. Hill, stayed.");
  }

  @Test
  void joinsALineThatBreaksOffInMidSentence() {
    assertThat(
            sentences(
                french("Il salue des « progrès »\nfaits ces jours-ci.\nAutre ligne\n\nautre bloc")))
        .containsExactly(
            "Il salue des « progrès »\nfaits ces jours-ci.", "Autre ligne", "autre bloc");
  }

  @Test
  void splitsSentencesThatACrawlGlued() {
    assertThat(sentences(english("Two men were shot on Monday.Police are looking for a car.")))
        .hasSize(2);
  }

  @Test
  void keepsTheEnglishGenitiveApart() {
    assertThat(forms(english("Ukraine's army didn't stop")))
        .containsExactly("Ukraine", "'s", "army", "didn't", "stop");
  }

  @Test
  void takesHostileTextInBoundedPieces() {
    Tokens tokens = english("a".repeat(100_000) + " " + "\uD800".repeat(1000) + "1".repeat(5000));
    assertThat(tokens.size()).isLessThan(3000);
  }

  @Test
  void partsNumbersOfADottedDateOrTelephone() {
    assertThat(forms(french("le 13.5.2015"))).containsExactly("le", "13", ".", "5", ".", "2015");
    assertThat(forms(french("au 03.29.88.43.12")))
        .containsExactly("au", "03", ".", "29", ".", "88", ".", "43", ".", "12");
  }

  @Test
  void cutsASentenceThatNeverEnds() {
    Tokens tokens = french("mort ".repeat(1_000));
    assertThat(tokens.sentenceCount()).isEqualTo(3);
    assertThat(tokens.sentenceEnd(0)).isEqualTo(401);
    assertThat(tokens.sentenceEnd(2)).isEqualTo(1_000);
  }
}
