package org.recoup.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

class RowSchemaTest {
  private static final RowSchema<Event> EVENTS = RowSchema.of(Event.class);
  private static final RowSchema<Fact> FACTS = RowSchema.of(Fact.class);

  private static final Fact FACT =
      new Fact(
          "e1",
          "killed",
          7.0,
          9.5,
          null,
          7.0,
          List.of(),
          "people",
          null,
          null,
          null,
          FactStatus.SINGLE_ORIGIN,
          2,
          2,
          1,
          1,
          List.of("Kyiv", "la police"),
          List.of(new Fact.Step("2025-11-25", 7.0, 7.0, null)),
          List.of(new Fact.Deviant("Midi", "15", Math.log(2), "c1")));

  @Test
  void writesARowAsJson() {
    assertThat(FACTS.toJson(FACT))
        .isEqualTo(
            "{\"event_id\":\"e1\",\"attribute\":\"killed\",\"low\":7,\"best\":9.5,\"high\":null,"
                + "\"conservative\":7,\"value\":null,\"unit\":\"people\",\"consistency\":null,"
                + "\"consistency_low\":null,\"consistency_high\":null,\"status\":\"single_origin\","
                + "\"claims\":2,\"articles\":2,\"sources\":1,\"origins\":1,"
                + "\"speakers\":[\"Kyiv\",\"la police\"],"
                + "\"steps\":[{\"as_of\":\"2025-11-25\",\"low\":7,\"best\":7,\"high\":null}],"
                + "\"deviants\":[{\"source\":\"Midi\",\"value\":\"15\",\"log_ratio\":"
                + Math.log(2)
                + ",\"claim_id\":\"c1\"}]}");
  }

  @Test
  void writesDaysAsDatesAndTypesOfEventsAsPloverDoes() {
    GenericRecord event = EVENTS.toAvro(event(LocalDate.of(1970, 1, 3)));

    assertThat(event.get("type")).isEqualTo("ASSAULT");
    assertThat(event.get("status")).isEqualTo("held");
    assertThat(event.get("start")).isEqualTo(2);
    assertThat(EVENTS.toJson(event(LocalDate.of(1970, 1, 3))))
        .contains("\"type\":\"ASSAULT\"", "\"status\":\"held\"", "\"start\":\"1970-01-03\"");
  }

  @Test
  void takesAnAbsentColumnForNullAndPassesOverOneItDoesNotKnow() throws Exception {
    Fact fact =
        FACTS.fromJson(
            "{\"later\":{\"x\":[1]},\"event_id\":\"e1\",\"attribute\":\"place\",\"claims\":1,"
                + "\"articles\":1,\"sources\":1,\"origins\":1,\"low\":null}");

    assertThat(fact.low()).isNull();
    assertThat(fact.status()).isNull();
    assertThat(fact.value()).isEmpty();
    assertThat(fact.claims()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"attribute":"x"                            | no JSON
          []                                          | Fact cannot be a START_ARRAY
          {"claims":"2"}                              | claims cannot be a VALUE_STRING
          {"claims":2.5}                              | claims cannot be a VALUE_NUMBER_FLOAT
          {"status":"agreed"}                         | status cannot be "agreed"
          {"speakers":[null]}                         | speakers holds a null
          {"speakers":"Kyiv"}                         | speakers cannot be a VALUE_STRING
          {"steps":[{"low":true}]}                    | low cannot be a VALUE_TRUE
          {"event_id":"e1"}                           | Fact has no claims
          """)
  void refusesWhatIsNoRow(String line, String reason) {
    assertThatThrownBy(() -> FACTS.fromJson(line))
        .isInstanceOf(MalformedRowException.class)
        .hasMessageStartingWith(reason);
  }

  @Test
  void refusesADayThatIsNone() {
    assertThatThrownBy(() -> EVENTS.fromJson("{\"start\":\"2025-02-30\"}"))
        .isInstanceOf(MalformedRowException.class)
        .hasMessage("start is no day: \"2025-02-30\"");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void bringsEveryRowBackInBothForms(@ForAll("facts") Fact fact) throws Exception {
    assertThat(FACTS.fromJson(FACTS.toJson(fact))).isEqualTo(fact);
    assertThat(FACTS.fromAvro(FACTS.toAvro(fact))).isEqualTo(fact);
  }

  @Property(tries = 200)
  void keepsARowInOneLine(@ForAll String detail, @ForAll String excerpt) throws Exception {
    RowSchema<Reject> rejects = RowSchema.of(Reject.class);
    Reject reject = new Reject("a.jsonl:1", RejectReason.TRUNCATED, detail, excerpt);

    String line = rejects.toJson(reject);

    assertThat(line).doesNotContain("\n", "\r");
    assertThat(rejects.fromJson(line)).isEqualTo(reject);
  }

  @Provide
  Arbitrary<Fact> facts() {
    Arbitrary<String> texts = Arbitraries.strings().ofMaxLength(12).injectNull(0.2);
    Arbitrary<String> names = Arbitraries.strings().ofMaxLength(12);
    Arbitrary<Double> numbers =
        Arbitraries.oneOf(
                Arbitraries.of(1e18, 0.1, 9007199254740992.0, 0.0, -1.0),
                Arbitraries.doubles().between(-1e300, 1e300))
            .map(number -> number + 0.0)
            .injectNull(0.2);
    Arbitrary<Fact.Step> steps =
        Combinators.combine(texts, numbers, numbers, numbers).as(Fact.Step::new);
    Arbitrary<Fact.Deviant> deviants =
        Combinators.combine(texts, texts, numbers, texts).as(Fact.Deviant::new);
    return Combinators.combine(
            texts,
            numbers,
            names.list().ofMaxSize(3),
            steps.list().ofMaxSize(3),
            deviants.list().ofMaxSize(3),
            Arbitraries.of(FactStatus.class),
            Arbitraries.integers(),
            Arbitraries.of("participants", "date"))
        .as(
            (text, number, list, step, deviant, status, count, attribute) ->
                new Fact(
                    text,
                    attribute,
                    number,
                    number,
                    number,
                    number,
                    attribute.equals("date") ? list.subList(0, Math.min(1, list.size())) : list,
                    text,
                    number,
                    number,
                    number,
                    status,
                    count,
                    count,
                    count,
                    count,
                    list,
                    step,
                    deviant));
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
  void writesOneValueBareAndParticipantsAsAList(String attribute, String values, String json) {
    List<String> value = values == null ? List.of() : List.of(values.split(","));

    assertThat(FACTS.toJson(valued(attribute, value))).contains(json);
    assertThat(FACTS.toAvro(valued(attribute, value)).get("value"))
        .as("one type in Parquet")
        .isEqualTo(value);
  }

  private static Fact valued(String attribute, List<String> value) {
    return new Fact(
        "e1",
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

  private static Event event(LocalDate start) {
    return new Event(
        "e1",
        EventType.ASSAULT,
        null,
        EventStatus.HELD,
        "Attack",
        start,
        null,
        1,
        null,
        null,
        null,
        null,
        null,
        null,
        1,
        List.of(),
        null,
        null,
        1,
        1,
        1);
  }
}
