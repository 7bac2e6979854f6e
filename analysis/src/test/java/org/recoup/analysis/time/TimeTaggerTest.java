package org.recoup.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.model.TimexType;

class TimeTaggerTest {
  private static final LocalDate TUESDAY = LocalDate.of(2025, 11, 25);
  private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 26);
  private static final LanguagePack FRENCH = LanguagePack.of("fr");
  private static final LanguagePack ENGLISH = LanguagePack.of("en");

  private static TimeExpression only(
      LanguagePack language, String text, LocalDate published, DateOrder order) {
    List<TimeExpression> times = Times.in(language, text, published, order);
    assertThat(times).as(text).hasSize(1);
    return times.get(0);
  }

  @Test
  void aNightTouchesBothItsDays() {
    TimeExpression night =
        only(
            FRENCH, "Dans la nuit de lundi à mardi, un pont a cédé.", WEDNESDAY, DateOrder.UNKNOWN);
    assertThat(night.value()).isEqualTo("2025-11-24TNI");
    assertThat(night.startDay()).isEqualTo(LocalDate.of(2025, 11, 24));
    assertThat(night.endDay()).isEqualTo(LocalDate.of(2025, 11, 25));
  }

  @Test
  void aNightMayCrossTheYear() {
    TimeExpression night =
        only(
            FRENCH,
            "L'incendie a éclaté dans la nuit du 31 décembre au 1er janvier.",
            LocalDate.of(2026, 1, 2),
            DateOrder.UNKNOWN);
    assertThat(night.value()).isEqualTo("2025-12-31TNI");
    assertThat(night.endDay()).isEqualTo(LocalDate.of(2026, 1, 1));
  }

  @Test
  void theDayOfPublicationIsMeantByItsOwnName() {
    String text = "La crue a emporté deux ponts mardi.";
    assertThat(Times.values("fr", text, TUESDAY)).containsExactly("2025-11-25");
    assertThat(Times.values("fr", text, WEDNESDAY)).containsExactly("2025-11-25");
  }

  @Test
  void theVerbTurnsAWeekdayBackOrForward() {
    assertThat(Times.values("fr", "Les ministres se réuniront mardi.", WEDNESDAY))
        .containsExactly("2025-12-02");
    assertThat(Times.values("fr", "Les ministres se sont réunis jeudi.", WEDNESDAY))
        .containsExactly("2025-11-20");
    assertThat(Times.values("en", "The ministers are expected to be heard on Monday.", WEDNESDAY))
        .containsExactly("2025-12-01");
    assertThat(Times.values("en", "The ministers were heard on Monday.", WEDNESDAY))
        .containsExactly("2025-11-24");
  }

  @Test
  void withoutADayOfPublicationRelativeTimesStayOpen() {
    assertThat(
            Times.values(
                "fr", "Ils se sont vus samedi et se reverront la semaine prochaine.", null))
        .containsExactly("XXXX-WXX-6", "XXXX-WXX");
    assertThat(Times.values("fr", "La trêve vaut jusqu'au 1er février.", null))
        .containsExactly("XXXX-02-01");
    assertThat(Times.values("en", "He left yesterday evening.", null))
        .containsExactly("XXXX-XX-XXTEV");
    assertThat(Times.in(FRENCH, "Ils se sont vus samedi.", null).get(0).start()).isNull();
  }

  @Test
  void aNumericDateFollowsTheRegion() {
    assertThat(
            only(FRENCH, "Le 03/04/2025, il plaidait.", WEDNESDAY, DateOrder.MONTH_FIRST).value())
        .isEqualTo("2025-04-03");
    assertThat(only(ENGLISH, "Filed 03/04/2025.", WEDNESDAY, DateOrder.DAY_FIRST).value())
        .isEqualTo("2025-04-03");
    assertThat(only(ENGLISH, "Filed 03/04/2025.", WEDNESDAY, DateOrder.MONTH_FIRST).value())
        .isEqualTo("2025-03-04");
    TimeExpression either = only(ENGLISH, "Filed 03/04/2025.", WEDNESDAY, DateOrder.UNKNOWN);
    assertThat(either.value()).isEqualTo("2025-XX-XX");
    assertThat(either.startDay()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(either.endDay()).isEqualTo(LocalDate.of(2025, 4, 3));
  }

  @Test
  void theOrderOfADateComesFromTagOrHost() {
    assertThat(DateOrder.of("en-GB", "example.com")).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(DateOrder.of("en_US", null)).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(DateOrder.of("en", "example.co.uk")).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(DateOrder.of(null, "example.gov")).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(DateOrder.of("en", "example.com")).isEqualTo(DateOrder.UNKNOWN);
    assertThat(DateOrder.of(null, "Daily Example")).isEqualTo(DateOrder.UNKNOWN);
  }

  @Test
  void anIntervalHasItsTwoEndsInside() {
    List<TimeExpression> times =
        Times.in(FRENCH, "Le festival se tiendra du 3 au 5 mai 2026.", WEDNESDAY);
    assertThat(times).hasSize(3);
    assertThat(times.get(0).start()).isEqualTo(LocalDateTime.of(2026, 5, 3, 0, 0));
    assertThat(times.get(0).endTime()).isEqualTo(LocalDateTime.of(2026, 5, 6, 0, 0));
    assertThat(times.get(0).parts())
        .extracting(TimeExpression::value)
        .containsExactly("2026-05-03", "2026-05-05");
  }

  @Test
  void aChainOfDaysFollowsTheDayLastNamed() {
    assertThat(
            Times.values(
                "fr",
                "Il a été arrêté le 3 mars 2024. Le lendemain, il avouait ;"
                    + " deux jours plus tard, il se rétractait.",
                WEDNESDAY))
        .containsExactly("2024-03-03", "2024-03-04", "2024-03-06");
  }

  @Test
  void aTollIsNoYear() {
    assertThat(Times.values("fr", "Plus de 2000 blessés, 1998 morts et 60 disparus.", WEDNESDAY))
        .isEmpty();
    assertThat(Times.values("en", "More than 2000 people died and 1998 homes burnt.", WEDNESDAY))
        .isEmpty();
  }

  @Test
  void anAgeIsAsLongAsTheLanguageHasIt() {
    assertThat(Times.values("fr", "Un homme de 34 ans et Léa Roy, 12 ans, ont péri.", WEDNESDAY))
        .isEmpty();
    assertThat(Times.values("en", "A 34-year-old man and a girl aged 12 died.", WEDNESDAY))
        .containsExactly("P34Y");
  }

  @Test
  void aClockTimeBelongsToTheDayNamedBeside() {
    TimeExpression time =
        only(ENGLISH, "The vote will be held at 8:30 p.m. on Friday", WEDNESDAY, DateOrder.UNKNOWN);
    assertThat(time.type()).isEqualTo(TimexType.TIME);
    assertThat(time.value()).isEqualTo("2025-11-28T20:30");
    assertThat(time.start()).isEqualTo(LocalDateTime.of(2025, 11, 28, 20, 30));
  }

  @Test
  void anyMixtureOfWordsOfTimeIsRead() {
    for (LanguagePack language : List.of(FRENCH, ENGLISH)) {
      List<String> words = new ArrayList<>();
      for (Rule rule : language.rules("time").rules()) {
        rule.examples().forEach(e -> words.addAll(List.of(e.text().split(" "))));
      }
      words.addAll(
          List.of("31", "0", "99", "24", "2400", "29", "1900", "9999999999", "-", "/", "."));
      Random random = new Random(20251126);
      for (int i = 0; i < 4_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 30; n++) {
          text.append(words.get(random.nextInt(words.size())));
          text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        LocalDate published = i % 5 == 0 ? null : LocalDate.ofEpochDay(random.nextInt(40_000));
        for (TimeExpression time : Times.in(language, text.toString(), published)) {
          assertThat(time.value()).as(text.toString()).isNotBlank();
          assertThat(time.end()).isGreaterThan(time.first());
          assertThat(time.start() == null)
              .as("%s in %s", time, text)
              .isEqualTo(time.endTime() == null);
          if (time.start() != null) {
            assertThat(time.start()).as("%s in %s", time, text).isBefore(time.endTime());
          }
        }
      }
    }
  }

  @Test
  void hostileDatesAreNone() {
    assertThat(Times.values("fr", "Le 31 février 2024 et le 30/02/2024.", WEDNESDAY)).isEmpty();
    assertThat(Times.values("en", "30000000 years ago", WEDNESDAY)).isEmpty();
  }
}
