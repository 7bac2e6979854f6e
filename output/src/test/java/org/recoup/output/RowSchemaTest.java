package org.recoup.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;

class RowSchemaTest {
  private static final RowSchema<Fact> FACTS = RowSchema.of(Fact.class);

  private static Fact fact(String attribute, List<String> value) {
    return new Fact(
        "e",
        attribute,
        null,
        null,
        null,
        null,
        value,
        null,
        null,
        null,
        null,
        FactStatus.SINGLE_ORIGIN,
        1,
        1,
        1,
        1,
        List.of(),
        List.of(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date|2025-11-23|\"value\":\"2025-11-23\"",
        "killed||\"value\":null",
        "participants|Ukraine|\"value\":[\"Ukraine\"]",
        "participants||\"value\":[]",
        "participants|Europe,Ukraine|\"value\":[\"Europe\",\"Ukraine\"]"
      })
  void oneValueIsAStringAndParticipantsAreAList(String attribute, String values, String json) {
    List<String> value = values == null ? List.of() : List.of(values.split(","));
    assertThat(FACTS.toJson(fact(attribute, value))).contains(json);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws MalformedRowException {
    Fact date = fact("date", List.of("2025-11-23"));
    Fact killed = fact("killed", List.of());
    assertThat(FACTS.fromJson(FACTS.toJson(date))).isEqualTo(date);
    assertThat(FACTS.fromJson(FACTS.toJson(killed))).isEqualTo(killed);
  }
}
