package org.recoup.analysis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

class EventSummaryTest {
  private static final String UKRAINE = "country:UA";
  private static final String MADAGASCAR = "country:MG";

  private final EventSummary summary = new EventSummary();
  private int articles;

  private static String town(String name, String country) {
    return Gazetteer.get().find(name, country).id();
  }

  private EventSummaryTest tells(
      EventType type, EventStatus status, String published, String day, String place) {
    return tells(type, status, published, day, place, true);
  }

  private EventSummaryTest tells(
      EventType type,
      EventStatus status,
      String published,
      String day,
      String place,
      boolean main) {
    LocalDate start = day == null ? null : LocalDate.parse(day);
    EventReport.Telling telling =
        new EventReport.Telling(type, null, status, start, start, place, place, List.of());
    articles++;
    summary.add(
        new EventReport(
            "e",
            "a" + articles,
            "s" + articles,
            null,
            "headline",
            published,
            main,
            List.of(telling)));
    return this;
  }

  private EventSummaryTest attack(String published, String day, String place) {
    return tells(EventType.ASSAULT, EventStatus.HELD, published, day, place);
  }

  private Event event() {
    return summary.toEvent("e");
  }

  @Test
  void aTownWinsOverTheCountryThatMostReportsName() {
    attack("2022-07-15", null, UKRAINE)
        .attack("2022-07-15", null, UKRAINE)
        .attack("2022-07-15", null, UKRAINE)
        .attack("2022-07-15", null, town("Vinnytsia", "UA"));

    assertThat(event().place()).isEqualTo("Vinnytsia");
  }

  @Test
  void aTownInPassingIsNotWhereADisasterStruck() {
    for (int i = 0; i < 5; i++) {
      tells(EventType.DISASTER, EventStatus.HELD, "2022-02-07", null, MADAGASCAR);
    }
    tells(EventType.DISASTER, EventStatus.HELD, "2022-02-07", null, town("Fianarantsoa", "MG"));

    assertThat(event().place()).isEqualTo("Madagascar");
  }

  @Test
  void aPlaceThatTheGazetteerLacksHasNoPosition() {
    attack("2022-07-15", null, "name:ML:Tessebou");

    assertThat(event().place()).isEqualTo("Tessebou");
    assertThat(event().country()).isEqualTo("ML");
    assertThat(event().latitude()).isNull();
    assertThat(event().longitude()).isNull();
  }

  @Test
  void anAttackThatNobodyDatesHappenedWhenItWasFirstTold() {
    attack("2022-07-15T08:00:00Z", null, UKRAINE).attack("2022-07-17", null, UKRAINE);

    assertThat(event().start()).isEqualTo(LocalDate.of(2022, 7, 14));
    assertThat(event().end()).isEqualTo(LocalDate.of(2022, 7, 15));
  }

  @Test
  void noAttackHappensAfterItsFirstReport() {
    attack("2022-02-16", null, UKRAINE)
        .attack("2022-02-18", "2022-02-18", UKRAINE)
        .attack("2022-02-19", "2022-02-18", UKRAINE);

    assertThat(event().end()).isEqualTo(LocalDate.of(2022, 2, 16));
  }

  @Test
  void aYearLongPastThatOneReportNamesDatesNoAttack() {
    attack("2022-08-09", null, UKRAINE).attack("2022-08-09", null, UKRAINE);
    tells(EventType.ASSAULT, EventStatus.HELD, "2022-08-10", "2014-03-18", UKRAINE, false);

    assertThat(event().start()).isEqualTo(LocalDate.of(2022, 8, 8));
  }

  @Test
  void whatMostReportsTellOfAsPastStaysSo() {
    attack("2022-08-09", "2021-11-03", UKRAINE).attack("2022-08-10", "2021-11-03", UKRAINE);

    assertThat(event().start()).isEqualTo(LocalDate.of(2021, 11, 3));
  }

  @Test
  void aPostponedMeetingIsPostponedWhateverOthersMentionInPassing() {
    tells(EventType.CONSULT, EventStatus.PLANNED, "2022-05-01", "2022-05-05", null)
        .tells(EventType.CONSULT, EventStatus.POSTPONED, "2022-05-04", "2022-05-12", null)
        .tells(EventType.CONSULT, EventStatus.PLANNED, "2022-05-06", "2022-05-05", null, false);

    assertThat(event().status()).isEqualTo(EventStatus.POSTPONED);
    assertThat(event().start()).isEqualTo(LocalDate.of(2022, 5, 12));
  }

  @Test
  void aMeetingThatTookPlaceIsNotPlannedAgain() {
    tells(EventType.CONSULT, EventStatus.HELD, "2022-08-02", "2022-08-02", null)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-03", "2022-08-02", null)
        .tells(EventType.CONSULT, EventStatus.PLANNED, "2022-08-15", "2022-08-15", null);

    assertThat(event().status()).isEqualTo(EventStatus.HELD);
    assertThat(event().start()).isEqualTo(LocalDate.of(2022, 8, 2));
  }

  @Test
  void aMeetingTakesPlaceWhereOnlyOthersInPassingSaySo() {
    tells(EventType.CONSULT, EventStatus.PLANNED, "2022-08-01", "2022-08-02", null)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-03", "2022-08-02", null, false)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-04", "2022-08-02", null, false)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-05", "2022-08-02", null, false)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-06", "2022-08-02", null, false)
        .tells(EventType.CONSULT, EventStatus.HELD, "2022-08-07", "2022-08-02", null, false);

    assertThat(event().status()).isEqualTo(EventStatus.HELD);
  }

  @Test
  void neitherOrderNorWayOfMergingMatters() {
    attack("2022-07-15", "2022-07-14", UKRAINE).attack("2022-07-16", null, town("Lviv", "UA"));
    Event together = event();
    EventSummaryTest one = new EventSummaryTest();
    EventSummaryTest two = new EventSummaryTest();
    two.articles = 1;
    two.attack("2022-07-16", null, town("Lviv", "UA"));
    one.attack("2022-07-15", "2022-07-14", UKRAINE);
    EventSummary merged = EventSummary.of(two.summary.content());
    merged.merge(EventSummary.of(one.summary.content()));

    assertThat(merged.toEvent("e")).isEqualTo(together);
  }
}
