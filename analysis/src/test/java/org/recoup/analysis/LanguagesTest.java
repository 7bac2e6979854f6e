package org.recoup.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.event.CasualtyClaim;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.analysis.text.Languages;

/** A language that a user brings: the least that a folder needs to read victims and weekdays. */
class LanguagesTest {
  /** A little Portuguese. */
  private static final Map<String, String> PORTUGUESE =
      Map.of(
          "files.txt",
          "words.lex\nnumbers.rules\ntime.rules\npeople.rules\ncasualties.rules\nevents.rules\n",
          "tokens.properties",
          "group-separators = .\ndecimal-separator = ,\ncountry = PT\n",
          "stopwords.txt",
          "o\na 0.3\nos\num\numa\nde 0.4\ndo\nda\nno 0.5\nna\ne 0.3\nque 0.3\nem\nmorreram\npessoas\nsegunda\nfeira\nfoi\nforam\nao\ndos\nnão\nmais 0.5\n",
          "words.lex",
          """
          [number-word]
          duas | dois = 2
          três = 3
          sete = 7
          [weekday]
          segunda-feira = 1
          terça-feira = 2
          [victim-person]
          pessoas | passageiros = -:-
          [victim-dies]
          morreram = killed
          [event_noun]
          incêndio = ACCIDENT fire
          [violence]
          incêndio
          """,
          "numbers.rules",
          "rule pt.number.about\n  when  cerca de n={NUMBER}\n  then  hedge=about\n",
          "time.rules",
          "rule pt.time.weekday\n  when  na w=<weekday>\n  then  kind=date w=$w\n",
          "people.rules",
          "rule pt.people.counted\n  when  n={NUMBER} h=<victim-person>\n  then  ref=counted\n",
          "casualties.rules",
          "rule pt.casualty.dies\n  when  p={PEOPLE} v=<victim-dies>\n  then  attribute=$v firmness=weak\n",
          "events.rules",
          "rule pt.event.noun\n  when  t=<event_noun>\n  then  event=$t\n");

  private static final String NEWS =
      "Três pessoas morreram na segunda-feira em um incêndio no centro da cidade, e os bombeiros não sabem ainda o que foi.";

  private static Analysis read(Languages languages) throws RejectedException {
    return Analyzer.asOf(LocalDate.of(2025, 12, 1))
        .reading(languages)
        .analyze(
            new RawArticle(
                "a.jsonl:1",
                "a1",
                "jornal.example",
                null,
                null,
                null,
                "2025-11-26",
                null,
                null,
                NEWS,
                null));
  }

  @Test
  void readsALanguageOfAUsersFolder() throws RejectedException {
    assertThat(read(Languages.builtIn()).article().flags()).contains("language_not_supported");

    Analysis analysis = read(Languages.with(List.of(LanguageFolder.of("pt", PORTUGUESE))));

    assertThat(analysis.article().language()).isEqualTo("pt");
    assertThat(analysis.casualties())
        .extracting(CasualtyClaim::attribute, claim -> claim.quantity().best())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("killed", 3.0));
    assertThat(analysis.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.mode()).isEqualTo("fire");
              assertThat(event.startDay()).isEqualTo("2025-11-24");
            });
  }

  @Test
  void aFolderMayBeginWithNothingButItsWords() throws RejectedException {
    Map<String, String> files =
        Map.of(
            "files.txt", "", "stopwords.txt", "três\npessoas\nna\nem\num\nno\nda\ne\nos\no\nque\n");
    Analyzer.check(LanguageFolder.of("pt", files));

    Analysis analysis = read(Languages.with(List.of(LanguageFolder.of("pt", files))));

    assertThat(analysis.article().language()).isEqualTo("pt");
    assertThat(analysis.events()).isEmpty();
    assertThat(analysis.article().words()).isGreaterThan(15);
  }

  @Test
  void aFolderTravelsAsItsText() throws IOException, ClassNotFoundException {
    LanguageFolder folder = LanguageFolder.of("pt", PORTUGUESE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(folder);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      LanguageFolder arrived = (LanguageFolder) in.readObject();
      assertThat(arrived).isEqualTo(folder).hasSameHashCodeAs(folder);
      assertThat(Languages.with(List.of(arrived))).isSameAs(Languages.with(List.of(folder)));
    }
  }

  @Test
  void aUsersFolderTakesThePlaceOfABuiltInOne() {
    Map<String, String> files = new HashMap<>(PORTUGUESE);
    Languages languages = Languages.with(List.of(LanguageFolder.of("fr", files)));

    assertThat(languages.codes()).containsExactlyElementsOf(Languages.builtIn().codes());
    assertThat(languages.folder("fr").lines("words.lex")).contains("sete = 7");
    assertThat(Languages.builtIn().folder("fr").lines("numbers.lex")).contains("sept = 7");
  }

  @Test
  void saysWhatIsWrongWithAFolder() {
    assertThatThrownBy(() -> LanguageFolder.of("Portuguese", PORTUGUESE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("«Portuguese» is no code of a language");
    assertThatThrownBy(() -> LanguageFolder.of("pt", Map.of("words.lex", "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("files.txt");
    assertThatThrownBy(
            () -> LanguagePack.of(LanguageFolder.of("pt", Map.of("files.txt", "words.lex\n"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no file words.lex in the folder of language pt");
    Map<String, String> broken = new HashMap<>(PORTUGUESE);
    broken.put("casualties.rules", "rule pt.broken\n  when  p={PEOPLE} v=<victim-dead>\n");
    assertThatThrownBy(() -> LanguagePack.of(LanguageFolder.of("pt", broken)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("language/pt/casualties.rules:2")
        .hasMessageContaining("no class [victim-dead]");
  }
}
