package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.text.Normalizer.Normalized;

class NormalizerTest {
  @Test
  void leavesCleanTextAsItIs() {
    String text =
        "Le préfet a parlé d’un « drame » ; douze morts – au moins.\n\nUne enquête est ouverte.";
    Normalized normalized = Normalizer.normalize(text);
    assertThat(normalized.text()).isSameAs(text);
    assertThat(normalized.map()).isSameAs(OffsetMap.IDENTITY);
  }

  @Test
  void makesEveryBlankASpaceAndEveryBreakALineFeed() {
    assertThat(Normalizer.clean("1\u202F200\u00A0morts\u2009!\r\nUn\rDeux\u2028Trois\tQuatre"))
        .isEqualTo("1 200 morts !\nUn\nDeux\nTrois Quatre");
  }

  @Test
  void composesLettersAndMarks() {
    assertThat(Normalizer.clean("e\u0301meute a\u0300 Gene\u0300ve, A\u030Angstro\u0308m"))
        .isEqualTo("émeute à Genève, Ångström");
    assertThat(Normalizer.clean("\u212B")).isEqualTo("Å");
    assertThat(Normalizer.clean("e\u200B\u0301"))
        .as("an invisible mark between letter and accent")
        .isEqualTo("é");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(Normalizer.clean("\uFEFFbom\u00ADbarde\u200Bment\u0000 \u200Een\u0007 cours"))
        .isEqualTo("bombardement en cours");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«\u00A0J’ai vu l’éclair\u00A0», a-t-elle dit – à Nîmes…",
        "œuvre, cœur, Þór, naïve, €1,200",
        "Ça coûte 5 € à l’État"
      })
  void repairsUtf8ReadAsWindows1252(String text) {
    String wrong = misread(text);
    assertThat(wrong).isNotEqualTo(text);
    assertThat(Normalizer.clean(wrong)).isEqualTo(Normalizer.clean(text));
  }

  @Test
  void repairsTextThatWentWrongTwice() {
    assertThat(Normalizer.clean(misread(misread("L’été à Orléans")))).isEqualTo("L’été à Orléans");
  }

  @Test
  void repairsAnAccentWhoseSecondByteHasBecomeASpace() {
    assertThat(Normalizer.clean("RÃ©union Ã  GenÃ¨ve")).isEqualTo("Réunion à  Genève");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CÂLIN",
        "NÃO É",
        "le « café’ »",
        "LIBERTÉ”",
        "Ã",
        "Â",
        "Åre",
        "â",
        "château‘s",
        "São Paulo",
        "PÂ"
      })
  void leavesRealAccentsAlone(String text) {
    assertThat(Normalizer.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "L&#039;attaque,L'attaque",
    "caf&eacute; &amp; th&eacute;,café & thé",
    "&laquo;&nbsp;Oui&nbsp;&raquo;,« Oui »",
    "AT&T & co,AT&T & co",
    "a &b; c,a &b; c",
    "R&D;,R&D;"
  })
  void resolvesCharacterReferencesAndNothingElse(String text, String clean) {
    assertThat(Normalizer.clean(text)).isEqualTo(clean);
  }

  @Test
  void makesLoneSurrogatesReplacementCharacters() {
    assertThat(Normalizer.clean("a\uD83Db\uDE00c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
  }

  @Test
  void readsWindows1252PunctuationAmongLatin1() {
    assertThat(Normalizer.clean("l\u0092accord \u0096 sign\u00E9\u0085"))
        .isEqualTo("l’accord – signé…");
  }

  @Test
  void leadsEveryCharacterBackToItsPlace() {
    String input =
        "\uFEFFLe bi\u00ADlan\u00A0: e\u0301tat d’urgence Ã©tendu\r\n12\u202F000 &eacute;vacue\u0301s";
    Normalized normalized = Normalizer.normalize(input);
    assertThat(normalized.text()).isEqualTo("Le bilan : état d’urgence étendu\n12 000 évacués");
    assertThat(slice(input, normalized, "bilan")).isEqualTo("bi\u00ADlan");
    assertThat(slice(input, normalized, "état")).isEqualTo("e\u0301tat");
    assertThat(slice(input, normalized, "étendu")).isEqualTo("Ã©tendu");
    assertThat(slice(input, normalized, "12 000")).isEqualTo("12\u202F000");
    assertThat(slice(input, normalized, "évacués")).isEqualTo("&eacute;vacue\u0301s");
    assertThat(slice(input, normalized, "Le")).isEqualTo("Le");
  }

  @Test
  void staysLinearOnHostileText() {
    assertThat(Normalizer.clean("e" + "\u0301".repeat(200_000))).startsWith("é");
    assertThat(Normalizer.clean("a\u0316\u0301".repeat(100_000))).hasSizeGreaterThan(100_000);
    assertThat(Normalizer.clean("\u00AD".repeat(1_000_000))).isEmpty();
    assertThat(Normalizer.clean("&".repeat(500_000))).hasSize(500_000);
    assertThat(Normalizer.clean("&#x1F600;".repeat(50_000))).hasSize(100_000);
    assertThat(Normalizer.clean("ÃƒÂ©".repeat(100_000))).isEqualTo("é".repeat(100_000));
    assertThat(Normalizer.clean("Ã".repeat(500_000))).hasSize(500_000);
  }

  @Property(tries = 500)
  void normalisingTwiceChangesNothing(@ForAll("mixed") String text) {
    String once = Normalizer.clean(text);
    assertThat(Normalizer.clean(once)).isEqualTo(once);
    assertThat(java.text.Normalizer.isNormalized(once, java.text.Normalizer.Form.NFC)).isTrue();
  }

  @Property(tries = 500)
  void offsetsNeverGoBackwardsNorOutside(@ForAll("mixed") String text) {
    Normalized normalized = Normalizer.normalize(text);
    int last = 0;
    for (int i = 0; i < normalized.text().length(); i++) {
      int begin = normalized.map().begin(i);
      assertThat(begin).isGreaterThanOrEqualTo(last).isLessThan(text.length());
      assertThat(normalized.map().end(i)).isGreaterThan(begin).isLessThanOrEqualTo(text.length());
      last = begin;
    }
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> mixed() {
    return net.jqwik.api.Arbitraries.of(
            "a", "e", "É", "\u0301", "\u0327", "\u00AD", "\u200B", "\u00A0", "\r", "\n", "\t",
            "\u0000", "Ã©", "â€™", "\uD83D", "\uDE00", "é", "&nbsp;", "ﬁ", "\u0092", "1", " ", "’",
            "漢", "각", "ᄀ", "ᅡ")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String misread(String text) {
    StringBuilder wrong = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = new String(new byte[] {b}, Charset.forName("windows-1252")).charAt(0);
      wrong.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
    }
    return wrong.toString();
  }

  private static String slice(String input, Normalized normalized, String word) {
    int at = normalized.text().indexOf(word);
    return input.substring(
        normalized.map().begin(at), normalized.map().end(at + word.length() - 1));
  }
}
