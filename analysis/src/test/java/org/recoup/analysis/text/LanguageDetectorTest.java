package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.text.LanguageDetector.Detected;

class LanguageDetectorTest {
  private static final String FRENCH =
      "Le ministre a annoncé mardi que les secours poursuivaient les recherches dans les décombres de l’immeuble, où une dizaine de"
          + " personnes étaient encore portées disparues. Selon la préfecture, le bilan provisoire est de trois morts.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Séisme en Turquie : au moins douze morts",
        "fr|Kiev sous les bombes russes",
        "fr|Macron reçoit Zelensky à l’Élysée",
        "fr|Incendie mortel dans un hôtel lyonnais",
        "fr|Grève des cheminots jeudi et vendredi",
        "es|Terremoto en Turquía: al menos doce muertos",
        "es|Kiev bajo las bombas rusas",
        "es|Mueren tres personas en el incendio de un hotel",
        "es|Huelga de ferroviarios el jueves y el viernes",
        "en|Twelve killed in Turkey earthquake",
        "en|Macron hosts Zelensky in Paris",
        "en|Hotel fire leaves three dead",
        "en|Rail strike set for Thursday",
        "en|Kyiv under Russian fire"
      })
  void namesTheLanguageOfAHeadline(String language, String title) {
    assertThat(Languages.builtIn().detector().detect(Document.of(title, ""), null).language())
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it|Il ministro ha annunciato martedì che i soccorritori continuano a cercare i dispersi tra le macerie del palazzo crollato nella notte.",
        "pt|O ministro anunciou na terça-feira que as equipes de resgate continuam procurando os desaparecidos entre os escombros do prédio.",
        "de|Der Minister teilte am Dienstag mit, dass die Rettungskräfte in den Trümmern des Hauses weiter nach Vermissten suchen.",
        "nl|De minister maakte dinsdag bekend dat de reddingswerkers blijven zoeken naar vermisten onder het puin van het gebouw.",
        "ru|Министр сообщил во вторник, что спасатели продолжают поиски пропавших без вести под завалами дома.",
        "uk|Міністр повідомив у вівторок, що рятувальники продовжують пошуки зниклих безвісти під завалами будинку.",
        "ar|أعلن الوزير يوم الثلاثاء أن فرق الإنقاذ تواصل البحث عن المفقودين تحت أنقاض المبنى"
      })
  void namesLanguagesThatItCannotAnalyse(String language, String text) {
    Detected detected = Languages.builtIn().detector().detect(Document.of(null, text), null);
    assertThat(detected.language()).isEqualTo(language);
    assertThat(detected.supported()).isFalse();
  }

  @Test
  void isSureOfAnArticle() {
    Detected detected =
        Languages.builtIn().detector().detect(Document.of("Immeuble effondré", FRENCH), null);
    assertThat(detected.language()).isEqualTo("fr");
    assertThat(detected.supported()).isTrue();
    assertThat(detected.confidence()).isBetween(0.9, 1.0);
  }

  @Test
  void isNotMisledByALongQuotation() {
    String text =
        FRENCH
            + "\n\n«"
            + "We shall fight on the beaches, we shall never surrender, and this is our answer to them. "
                .repeat(4)
            + "»\n\n"
            + FRENCH
            + "\n\n"
            + FRENCH;
    assertThat(Languages.builtIn().detector().detect(Document.of(null, text), null).language())
        .isEqualTo("fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "fr-FR", "FR_fr", "fra", "fre", "French", "français"})
  void understandsWhatTheRecordSays(String hint) {
    assertThat(
            Languages.builtIn().detector().detect(Document.of("Kiev, Moscou", ""), hint).language())
        .isEqualTo("fr");
  }

  @Test
  void doesNotBelieveAHintAgainstTheText() {
    assertThat(Languages.builtIn().detector().detect(Document.of(null, FRENCH), "en").language())
        .isEqualTo("fr");
    assertThat(
            Languages.builtIn().detector().detect(Document.of(null, FRENCH), "klingon").language())
        .isEqualTo("fr");
  }

  @Test
  void leavesATextWithoutWordsOpen() {
    Detected detected = Languages.builtIn().detector().detect(Document.of(null, "12 – 34"), null);
    assertThat(detected.language()).isEqualTo(LanguageDetector.UNDETERMINED);
    assertThat(detected.confidence()).isZero();
    assertThat(detected.supported()).isFalse();
    assertThat(Languages.builtIn().detector().detect(Document.of(null, ""), "fr").language())
        .isEqualTo("fr");
  }

  @Test
  void readsAHugeTextAsFastAsAShortOne() {
    assertThat(
            Languages.builtIn()
                .detector()
                .detect(Document.of(null, (FRENCH + "\n").repeat(5_000)), null)
                .language())
        .isEqualTo("fr");
    assertThat(
            Languages.builtIn()
                .detector()
                .detect(Document.of(null, "x".repeat(2_000_000)), null)
                .confidence())
        .isBetween(0.0, 1.0);
  }

  @Test
  void givesManyThreadsTheSameAnswers() {
    List<String> titles =
        List.of(
            "Kiev sous les bombes russes",
            "Kyiv under Russian fire",
            "Tres muertos en un incendio de hotel",
            "Brand in Hotel fordert drei Tote");
    List<String> alone = titles.stream().map(LanguageDetectorTest::language).toList();
    List<String> together =
        IntStream.range(0, 2_000)
            .parallel()
            .mapToObj(i -> language(titles.get(i % titles.size())))
            .toList();
    for (int i = 0; i < together.size(); i++) {
      assertThat(together.get(i)).isEqualTo(alone.get(i % titles.size()));
    }
  }

  @Test
  void findsTheLanguageFoldersByThemselves() {
    assertThat(Languages.builtIn().codes()).contains("en", "es", "fr").isSorted();
    assertThat(Languages.builtIn().codes())
        .allMatch(code -> List.of(Locale.getISOLanguages()).contains(code));
  }

  private static String language(String title) {
    return Languages.builtIn().detector().detect(Document.of(title, ""), null).language();
  }
}
