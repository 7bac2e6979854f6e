package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2025-11-23, 2025-11-23, 2025-11-23",
    "2025-11-24TNI, 2025-11-24, 2025-11-25",
    "2025-12-31TNI, 2025-12-31, 2026-01-01",
    "2025-12-02TAF, 2025-12-02, 2025-12-02",
    "2025-12-02T14:30, 2025-12-02, 2025-12-02",
    "2025-W48, 2025-11-24, 2025-11-30",
    "2025-W01, 2024-12-30, 2025-01-05",
    "2025-W48-WE, 2025-11-29, 2025-11-30",
    "2025-W48-6, 2025-11-29, 2025-11-29",
    "2022-02, 2022-02-01, 2022-02-28",
    "2022-Q4, 2022-10-01, 2022-12-31",
    "2022-H2, 2022-07-01, 2022-12-31",
    "2022-WI, 2022-12-01, 2023-02-28",
    "2022, 2022-01-01, 2022-12-31",
    "199, 1990-01-01, 1999-12-31",
    "2025-11-23/2025-11-25, 2025-11-23, 2025-11-25"
  })
  void coverTheDaysOfTheirTimexValue(String timex, LocalDate first, LocalDate last) {
    assertThat(Days.parse(timex)).contains(Days.between(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAST_REF", "P4Y", "2025-02-30", "XXXX-XX-XX", "", "demain"})
  void areUnknownWhereTheValueNamesNone(String timex) {
    assertThat(Days.parse(timex)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-23, 2025-11-23, 1",
    "2025-11, 2025-11-23, .9",
    "2025-11-24TNI, 2025-11-25, .9",
    "2025-11-24TNI, 2025-11-25TNI, .8",
    "2025-11-23, 2025-11-26, .36788",
    "XXXX-WXX-6, 2025-11-29, .9",
    "XXXX-WXX-6, 2025-11-30, .64488",
    "XXXX-12-05, 2025-12-05, .9",
    "XXXX-WXX-6, XXXX-WXX-7, 0",
    "XXXX-WXX-6, 2025-11, .9"
  })
  void agreeByWhatTheyMayMean(String one, String two, double agreement) {
    Days a = Days.parse(one).orElseThrow();
    Days b = Days.parse(two).orElseThrow();
    assertThat(a.agreement(b)).isEqualTo(b.agreement(a)).isCloseTo(agreement, within(1e-4));
  }

  @Test
  void aPatternContainsNothingForCertain() {
    Days saturday = Days.parse("XXXX-WXX-6").orElseThrow();
    assertThat(saturday.contains(Days.parse("2025-11-29").orElseThrow())).isFalse();
  }
}
