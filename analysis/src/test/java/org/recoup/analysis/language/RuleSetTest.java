package org.recoup.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.LanguageFolder;

class RuleSetTest {
  private static final LanguagePack PACK =
      LanguagePack.of(
          LanguageFolder.of(
              "xx",
              Map.of(
                  "files.txt", file("files.txt"),
                  "tokens.properties", file("tokens.properties"),
                  "words.lex", file("words.lex"),
                  "dates.rules", file("dates.rules"))));

  private static String file(String name) {
    try (InputStream stream = RuleSetTest.class.getResourceAsStream("/language/xx/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Match> scan(String text) {
    List<Match> matches = new ArrayList<>();
    PACK.rules("dates").scan(AnnotatedText.of(Document.of(null, text), PACK), matches::add);
    return matches;
  }

  @Test
  void takesTheLongestMatchAndFillsItsTemplates() {
    List<Match> matches = scan("on 3 January 2024 and in February");
    assertThat(matches).extracting(m -> m.rule().id()).containsExactly("xx.day-month", "xx.month");
    assertThat(matches.get(0).get("value")).isEqualTo("3/1/2024");
    assertThat(scan("on 3 Jan").get(0).get("value")).isNull();
    assertThat(scan("on 3 Jan").get(0).get("short")).isEqualTo("3/1");
  }

  @Test
  void matchesPhrasesOfALexiconBeforeTheirFirstWord() {
    Match match = scan("At least 7 people were killed").get(0);
    assertThat(match.value("h")).isEqualTo("low");
    assertThat(match.get("n")).isEqualTo("7");
    assertThat(match.end()).isEqualTo(6);
  }

  @Test
  void givesTheFirstMatchThatATestAccepts() {
    AnnotatedText text =
        AnnotatedText.of(Document.of(null, "It was in February. On 3 January he came."), PACK);
    RuleSet dates = PACK.rules("dates");
    assertThat(dates.firstOf(text, match -> true).rule().id()).isEqualTo("xx.month");
    assertThat(dates.firstOf(text, match -> match.rule().id().equals("xx.day-month")).first())
        .isEqualTo(6);
    assertThat(dates.firstOf(text, match -> false)).isNull();
  }

  @Test
  void looksAheadWithoutConsuming() {
    assertThat(scan("7 people were killed by accident")).isEmpty();
    assertThat(scan("7 people were killed by fire")).hasSize(1);
  }

  @Test
  void looksBehind() {
    assertThat(scan("no fewer than two february days")).isEmpty();
  }

  @Test
  void gapsStopAtWhatTheyMustNotCross() {
    assertThat(scan("7 houses but no people burnt down")).isEmpty();
    assertThat(scan("7 houses on the hill burnt down")).hasSize(1);
  }

  @Test
  void demandsHyphensWhereThePatternSaysSo() {
    assertThat(scan("2025-11-23")).hasSize(1);
    assertThat(scan("2025 11 23")).isEmpty();
  }

  @Test
  void neverCrossesASentence() {
    assertThat(scan("He counted 7. People were killed")).isEmpty();
  }

  @Test
  void expandsBracketedInflections() {
    assertThat(Lexicon.expand("tu(é|ée|és)")).containsExactly("tué", "tuée", "tués");
    assertThat(Lexicon.expand("blessé(e)(s)"))
        .containsExactlyInAnyOrder("blessé", "blessée", "blessés", "blessées");
  }

  @Test
  void readsAnElidedWordAtTheEndOfAnEntry() {
    LanguagePack french = LanguagePack.of("fr");
    AnnotatedText text = AnnotatedText.of(Document.of(null, "plus d'une centaine"), french);
    assertThat(french.wordClass("hedge-at-least").longestAt(text, 0, 4)).isEqualTo(2);
  }

  @Test
  void namesTheFileAndLineOfABrokenRule() {
    assertThatThrownBy(
            () ->
                RuleSet.read(
                    "broken.rules",
                    List.of("rule a", "  when <nothing>"),
                    new Lexicon(new Vocabulary(), PACK.tokenizer())))
        .hasMessageContaining("broken.rules:2")
        .hasMessageContaining("no class [nothing]");
  }

  @Test
  void knowsAWordWhoseCapitalLostItsAccent() {
    LanguagePack french = LanguagePack.of("fr");
    AnnotatedText text =
        AnnotatedText.of(Document.of(null, "Eté comme hiver, ETE compris."), french);
    assertThat(french.wordClass("season").value(text, 0)).isEqualTo("SU");
    assertThat(french.wordClass("season").value(text, 4)).isEqualTo("SU");
  }
}
