package org.recoup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;

/** How sentences are worded. */
final class PhrasebookTest {
  private static final List<String> ALIGNED =
      List.of("hospital", "topic", "weekdays", "months", "parts");

  private final Phrasebook french = Phrasebook.of("fr");
  private final Phrasebook english = Phrasebook.of("en");

  @Test
  void languagesTellOfTheSameThings() {
    assertThat(new TreeSet<>(english.sections())).containsAll(sections("headline/", "spot/"));
    for (String section : french.sections()) {
      boolean aligned =
          ALIGNED.contains(section)
              || section.startsWith("spot/")
              || section.startsWith("what/")
              || section.startsWith("cause/");
      if (aligned) {
        assertThat(english.wordings(section)).as(section).hasSameSizeAs(french.wordings(section));
      }
    }
  }

  @Test
  void thereAreHundredsOfPatternsInEachLanguage() {
    for (Phrasebook book : List.of(french, english)) {
      long patterns =
          book.sections().stream()
              .filter(s -> s.contains("/") && !s.startsWith("cause/") && !s.startsWith("spot/"))
              .mapToLong(s -> book.section(s).size())
              .sum();
      assertThat(patterns).as(book.language()).isGreaterThan(500);
    }
  }

  @Test
  void figureIsWordedByItsNumber() {
    String pattern = "{killed:une personne a été tuée|# personnes ont été tuées} à {town}.";
    assertThat(worded(french, pattern, figure(1, null)).text())
        .isEqualTo("Une personne a été tuée à Odessa.");
    assertThat(worded(french, pattern, figure(7, null)).text())
        .isEqualTo("Sept personnes ont été tuées à Odessa.");
  }

  @Test
  void hedgeStandsBeforeTheNumber() {
    String pattern = "{killed:one person was killed|# people were killed}";
    assertThat(worded(english, pattern, figure(7, "hedge/more")).text())
        .matches("(More than|Over) seven people were killed");
  }

  @Test
  void wordIsElidedBeforeAVowel() {
    assertThat(worded(french, "le maire de~{town}", figure(7, null)).text())
        .isEqualTo("Le maire d'Odessa");
  }

  @Test
  void spanOfAFigureIsThatOfItsWording() {
    Sentence sentence = worded(french, "À {town}, {killed:un mort|# morts}.", figure(12, null));
    Sentence.Said said = sentence.said().get(0);
    assertThat(sentence.text().substring(said.begin(), said.end())).isEqualTo("douze morts");
  }

  private List<String> sections(String... starts) {
    return french.sections().stream()
        .filter(s -> List.of(starts).stream().anyMatch(s::startsWith))
        .toList();
  }

  private static Figure figure(int value, String hedge) {
    return new Figure(
        "killed",
        Scope.EVENT,
        value,
        null,
        value,
        hedge == null ? Qualifier.EXACT : Qualifier.AT_LEAST,
        hedge,
        true);
  }

  private static Sentence worded(Phrasebook book, String pattern, Figure killed) {
    Slots slots =
        new Slots() {
          @Override
          public String text(String slot) {
            return slot.equals("town") ? "Odessa" : null;
          }

          @Override
          public Figure figure(String slot) {
            return slot.equals("killed") ? killed : null;
          }
        };
    Rendering rendering = new Rendering(book, slots, Chance.of(1, 1));
    Pattern.parse(pattern).write(rendering);
    return rendering.sentence();
  }
}
