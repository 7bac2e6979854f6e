package org.recoup.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
  @ParameterizedTest
  @CsvSource({
    "easter+0, 2024, 2024-03-31",
    "easter+0, 2025, 2025-04-20",
    "easter+39, 2025, 2025-05-29",
    "orthodox+0, 2024, 2024-05-05",
    "orthodox+0, 2025, 2025-04-20",
    "12-25, 2023, 2023-12-25",
    "nth:11:4:4, 2025, 2025-11-27",
    "nth:5:1:-1, 2025, 2025-05-26",
    "hijri:10:1, 2024, 2024-04-10",
    "hijri:9:1*30, 2025, 2025-03-01",
    "hebrew:1:1*2, 2024, 2024-10-03",
    "hebrew:1:10, 2025, 2025-10-02",
    "hebrew:3:25*8, 2024, 2024-12-26",
    "hebrew:8:15*8, 2025, 2025-04-13",
    "chinese:1:1, 2025, 2025-01-29",
  })
  void fallOnTheirDays(String notation, int year, LocalDate day) {
    assertThat(Holidays.inYear(notation, year)).isEqualTo(day);
  }
}
