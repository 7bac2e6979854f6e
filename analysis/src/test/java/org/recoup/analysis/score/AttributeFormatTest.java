package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AttributeFormatTest {
  private static StatedClaim claim(String value) {
    return new StatedClaim("c", "s", "e", "x", value, null, null, null, null);
  }

  private static AttributeFormat format(String... values) {
    AttributeFormat.Evidence seen =
        Stream.of(values)
            .map(v -> AttributeFormat.Evidence.of(claim(v)))
            .reduce(AttributeFormat.Evidence.NONE, AttributeFormat.Evidence::plus);
    return AttributeFormat.of("x", seen);
  }

  private static List<String> keys(String... values) {
    AttributeFormat format = format(values);
    return Stream.of(values).map(v -> format.read(claim(v)).orElseThrow().key()).toList();
  }

  @Test
  void spellingsOfOneTimeAreOneValue() {
    assertThat(keys("Dec 1 2011 7:05 a.m.", "12/1/11 7:05 AM", "2011-12-01T07:05").stream())
        .allMatch(k -> k.equals(keys("12/1/11 7:05 AM", "12/1/11 7:05 AM").get(0)));
    assertThat(keys("7:05 p.m.", "19:05", "19h05", "7:05pDec 1").stream().distinct()).hasSize(1);
  }

  @Test
  void theAttributeTellsWhetherTheDayComesFirst() {
    AttributeFormat format = format("25/12/2011", "03/04/2011");
    assertThat(format.kind()).isEqualTo(ValueKind.DAYS);
    assertThat(format.read(claim("03/04/2011")).orElseThrow().name()).isEqualTo("2011-04-03");
  }

  @Test
  void numbersAreReadWithTheirUnitsAndGroups() {
    AttributeFormat format = format("$36.16", "1,234.5", "1.2M");
    assertThat(format.kind()).isEqualTo(ValueKind.MEASURE);
    assertThat(format.read(claim("$36.16")).orElseThrow().best()).isEqualTo(36.16);
    assertThat(format.read(claim("1,234.5")).orElseThrow().best()).isEqualTo(1234.5);
    assertThat(format.read(claim("1.2M")).orElseThrow().best()).isEqualTo(1_200_000);
    assertThat(format("12", "1,234").kind()).isEqualTo(ValueKind.COUNT);
  }

  @Test
  void wordsAreEqualInAnyOrderAndCase() {
    assertThat(keys("Knuth, Donald", "DONALD KNUTH").stream().distinct()).hasSize(1);
  }

  @Test
  void whatIsOfAnotherKindSaysNothing() {
    String[] values = Stream.generate(() -> "7:05 a.m.").limit(20).toArray(String[]::new);
    assertThat(format(values).read(claim("Contact airline"))).isEmpty();
  }
}
