package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoup.analysis.model.EventType;

class HarmTest {
  @ParameterizedTest
  @CsvSource({
    "earthquake, true",
    "flood, true",
    "storm, true",
    "wildfire, true",
    "eruption, true",
    "landslide, false",
    "avalanche, false"
  })
  void aDisasterMayStrikeManyTownsButNotWhereOneSlopeGivesWay(String mode, boolean wide) {
    assertThat(Harm.of(mode).isWide(EventType.DISASTER)).isEqualTo(wide);
  }

  @Test
  void anAttackOrAccidentIsInOneTown() {
    assertThat(Harm.of("shooting").isWide(EventType.ASSAULT)).isFalse();
    assertThat(Harm.of("fire").isWide(EventType.ACCIDENT)).isFalse();
  }

  @Test
  void rainMayBringALandslideAndAnEarthquakeToo() {
    assertThat(Harm.of("landslide").excludes(Harm.of("flood"))).isFalse();
    assertThat(Harm.of("landslide").excludes(Harm.of("earthquake"))).isFalse();
    assertThat(Harm.of("landslide").isOfOtherOrigin(Harm.of("storm"))).isFalse();
    assertThat(Harm.of("landslide").excludes(Harm.of("shooting"))).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Harm.class)
  void excludesIsSymmetric(Harm harm) {
    for (Harm other : Harm.values()) {
      assertThat(harm.excludes(other)).isEqualTo(other.excludes(harm));
    }
    assertThat(harm.excludes(Harm.UNSAID)).isFalse();
  }
}
