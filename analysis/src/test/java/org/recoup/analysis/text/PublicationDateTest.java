package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.text.StatedDate.How;

class PublicationDateTest {
  private static final DateStyle DAY_FIRST = Languages.builtIn().dateStyle("fr", null);
  private static final DateStyle MONTH_FIRST = Languages.builtIn().dateStyle("en", null);

  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-01-05|2022-01-05",
        "2022-01-05T10:00:00Z|2022-01-05T10:00:00Z",
        "2022-01-05T10:00:00.123+01:00|2022-01-05T10:00:00+01:00",
        "2022-01-05T10:00:00+0100|2022-01-05T10:00:00+01:00",
        "2022-01-05T10:00:00-05:00|2022-01-05T10:00:00-05:00",
        "2022-01-05 10:00:00|2022-01-05T10:00:00",
        "2022-01-05 10:00:00 +0000 UTC|2022-01-05T10:00:00+00:00",
        "2022/01/05|2022-01-05",
        "20220105|2022-01-05",
        "20220105103000|2022-01-05T10:30:00",
        "Wed, 05 Jan 2022 10:00:00 GMT|2022-01-05T10:00:00Z",
        "Wed, 5 Jan 2022 10:00:00 +0100|2022-01-05T10:00:00+01:00",
        "Wed Jan 05 10:00:00 CET 2022|2022-01-05T10:00:00+01:00",
        "1641376800000|2022-01-05T10:00:00Z",
        "1641376800|2022-01-05T10:00:00Z",
        "Jan 5, 2022|2022-01-05",
        "January 5th, 2022|2022-01-05",
        "Jan. 5, 2022 10:30 a.m. EST|2022-01-05T10:30:00-05:00",
        "Wednesday, January 5, 2022, at 10:30 PM ET|2022-01-05T22:30:00",
        "January 5, 20223:33 PM ET|2022-01-05T15:33:00",
        "Wed Jan 05 2022 00:34:00 GMT+0200 (EET)|2022-01-05T00:34:00+02:00",
        "5 janvier 2022 à 10:25 (CET)|2022-01-05T10:25:00+01:00",
        "2022-01-05 03:00:00, 2022-01-06 04:00:00|2022-01-05T03:00:00",
        "12:15 a.m. Jan 5, 2022|2022-01-05T00:15:00",
        "5 January 2022|2022-01-05",
        "5-Jan-2022|2022-01-05",
        "Sept 5, 2021|2021-09-05",
        "5 janvier 2022|2022-01-05",
        "5 janvier 2022 à 10h|2022-01-05T10:00:00",
        "mercredi 5 janvier 2022 à 10h25|2022-01-05T10:25:00",
        "le 1er février 2022 à 7 h 05|2022-02-01T07:05:00",
        "Publié le 05 janv. 2022 à 10:25|2022-01-05T10:25:00",
        "5 déc. 2021|2021-12-05",
        "5 août 2021 - 18:40|2021-08-05T18:40:00",
        "05/01/2022|2022-01-05",
        "05/01/2022 10:25|2022-01-05T10:25:00",
        "05.01.2022|2022-01-05",
        "05/01/22|2022-01-05",
        "13/01/2022|2022-01-13",
        "01/13/2022|2022-01-13"
      })
  void readsDatesAsRecordsSpellThem(String raw, String value) {
    assertThat(PublicationDate.parse(raw, DAY_FIRST)).contains(value);
  }

  @Test
  void putsTheMonthFirstWhereTheRegionDoes() {
    assertThat(PublicationDate.parse("03/04/2025", MONTH_FIRST)).contains("2025-03-04");
    assertThat(PublicationDate.parse("03/04/2025", DAY_FIRST)).contains("2025-04-03");
    assertThat(Languages.builtIn().dateStyle("en-US", null).monthFirst()).isTrue();
    assertThat(Languages.builtIn().dateStyle("en", "example.com").monthFirst()).isTrue();
    assertThat(Languages.builtIn().dateStyle("en", "example.co.uk").monthFirst()).isFalse();
    assertThat(Languages.builtIn().dateStyle("en_GB", "example.com").monthFirst()).isFalse();
    assertThat(Languages.builtIn().dateStyle("fr", "example.com").monthFirst()).isFalse();
    assertThat(Languages.builtIn().dateStyle(null, null).monthFirst()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "il y a 2 heures",
        "2022",
        "2022-13-45",
        "32 janvier 2022",
        "janvier 2022",
        "31/02/2022",
        "10:25",
        "99999-01-01",
        "12345678901234567890",
        "NaN",
        "/",
        "--",
        "5 mai"
      })
  void readsNothingWhereNoDayIsSpelled(String raw) {
    assertThat(PublicationDate.parse(raw, DAY_FIRST)).isEmpty();
  }

  @Test
  void doesNotBelieveDaysOutOfRange() {
    assertThat(PublicationDate.of("2026-01-02", How.METADATA, DAY_FIRST, AS_OF).value())
        .isEqualTo("2026-01-02");
    assertThat(PublicationDate.of("2026-01-03", How.METADATA, DAY_FIRST, AS_OF).value()).isNull();
    assertThat(PublicationDate.of("1799-12-31", How.METADATA, DAY_FIRST, AS_OF).value()).isNull();
    assertThat(PublicationDate.of("9999-12-31", How.METADATA, DAY_FIRST, AS_OF))
        .isEqualTo(new StatedDate("9999-12-31", null, How.METADATA));
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/2022/01/05/a-fire,2022-01-05",
    "https://news.example/world/2022/jan/05/a-fire,2022-01-05",
    "https://news.example/2022-01-05/a-fire,2022-01-05",
    "https://news.example/monde/incendie-20220105-ABCDE,2022-01-05",
    "https://news.example/monde/incendie-20220105_ABC/,2022-01-05",
    "https://news.example/20220105/a-fire,2022-01-05",
    "https://news.example/2022/0105/a-fire,2022-01-05",
    "https://news.example/faits-divers/incendie-a-bastia-05-01-2022-X7YZ.php,2022-01-05",
    "https://news.example/article/2022/1/5/a-fire_61.html,2022-01-05",
    "https://news.example/2022/WORLD/01/05/a.fire/index.html,2022-01-05",
    "https://news.example/world/2022/01/220105-a-fire-in-bastia/,2022-01-05"
  })
  void readsTheDayInAnAddress(String url, String day) {
    assertThat(PublicationDate.ofUrl(url, DAY_FIRST, AS_OF)).map(StatedDate::value).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://news.example/a-fire-12345678",
        "https://news.example/2022/01/a-fire",
        "https://news.example/world/2022/03/220105-a-fire/",
        "https://news.example/a-fire?date=20220105",
        "https://news.example/2022/14/45/x",
        "https://20220105.example/x",
        "https://news.example/2099/01/05/x",
        "https://news.example/id/1120220105",
        "not an address"
      })
  void readsNoDayInOtherAddresses(String url) {
    assertThat(PublicationDate.ofUrl(url, DAY_FIRST, AS_OF)).isEmpty();
  }

  @Property
  void neverFailsOnAnyWords(@ForAll String raw) {
    PublicationDate.parse(raw, DAY_FIRST)
        .ifPresent(
            value ->
                assertThat(value)
                    .matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)?)?"));
    PublicationDate.ofUrl("https://news.example/" + raw, DAY_FIRST, AS_OF)
        .ifPresent(date -> assertThat(date.how()).isEqualTo(How.URL));
  }
}
