package org.recoup.analysis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EventSuccessionTest {
  private static EventOverlap mentions(String event, String previous, int shared) {
    return new EventOverlap(event, previous, shared * EventOverlap.MENTION);
  }

  private static EventOverlap articles(String event, String previous, int shared) {
    return new EventOverlap(event, previous, shared);
  }

  @Test
  void anEventThatGrowsKeepsItsId() {
    EventSuccession succession = EventSuccession.of(List.of(mentions("e9", "e1", 4)));

    assertThat(succession.previousOf("e9")).isEqualTo("e1");
    assertThat(succession.renames()).isEqualTo(Map.of("e9", "e1"));
  }

  @Test
  void theLargerPartOfASplitEventKeepsTheIdEvenIfTheOtherHasItByContent() {
    EventSuccession succession =
        EventSuccession.of(List.of(mentions("e1", "e1", 2), mentions("e7", "e1", 5)));

    assertThat(succession.previousOf("e7")).isEqualTo("e1");
    assertThat(succession.splitFrom()).isEqualTo(Map.of("e1", "e1"));
    assertThat(succession.renames()).containsEntry("e7", "e1").containsKey("e1");
    assertThat(succession.renames().get("e1")).matches("e[0-9a-f]{16}").isNotEqualTo("e1");
  }

  @Test
  void ofMergedEventsTheLargerGivesItsId() {
    EventSuccession succession =
        EventSuccession.of(List.of(mentions("e5", "e1", 2), mentions("e5", "e2", 3)));

    assertThat(succession.previousOf("e5")).isEqualTo("e2");
    assertThat(succession.mergedInto()).isEqualTo(Map.of("e1", "e5"));
    assertThat(succession.splitFrom()).isEmpty();
  }

  @Test
  void whoeverLosesTheFirstTakesTheNext() {
    EventSuccession succession =
        EventSuccession.of(
            List.of(mentions("x", "a", 5), mentions("y", "a", 3), mentions("y", "b", 2)));

    assertThat(succession.previousOf("x")).isEqualTo("a");
    assertThat(succession.previousOf("y")).isEqualTo("b");
    assertThat(succession.mergedInto()).isEmpty();
  }

  @Test
  void oneMentionOutweighsManyArticles() {
    EventSuccession succession =
        EventSuccession.of(List.of(mentions("x", "a", 1), articles("x", "b", 1000)));

    assertThat(succession.previousOf("x")).isEqualTo("a");
    assertThat(succession.mergedInto()).isEmpty();
  }

  @Test
  void theOrderOfOverlapsMakesNoDifference() {
    List<EventOverlap> overlaps = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      overlaps.add(mentions("n" + i % 40, "o" + i * 7 % 45, 1 + random.nextInt(3)));
    }
    Map<String, String> expected = EventSuccession.of(overlaps).renames();
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(overlaps, random);
      assertThat(EventSuccession.of(overlaps).renames()).isEqualTo(expected);
    }
    assertThat(expected.values()).doesNotHaveDuplicates();
  }
}
