package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditTest {
  private static Map<String, Credit> credits(Votes votes) {
    return Credit.of(Voice.of(votes.content().votes()));
  }

  @Test
  void aFigureThatAnotherVoiceGivesIsBorneOut() {
    Map<String, Credit> credits =
        credits(new Votes().says("a", 7, 1).says("b", 7, 2).says("c", 12, 3));
    assertThat(credits.get("source:a")).isEqualTo(new Credit(1, 1, 0, 0));
    assertThat(credits.get("source:c")).isEqualTo(new Credit(1, 0, 0, 0));
  }

  @Test
  void aHedgeIsBorneOutByAFigureInsideIt() {
    Map<String, Credit> credits =
        credits(
            new Votes()
                .says("a", Votes.atLeast(8), 1L)
                .says("b", 9, 2)
                .says("c", Votes.atLeast(2), 3L));
    assertThat(credits.get("source:a").borneOut()).isEqualTo(1);
    assertThat(credits.get("source:c").borneOut()).isZero();
  }

  @Test
  void twoVoicesTellNothing() {
    assertThat(credits(new Votes().says("a", 7, 1).says("b", 12, 2))).isEmpty();
  }

  @Test
  void whoIsUnknownIsBelieved() {
    assertThat(Credit.NONE.share()).isCloseTo(.9, within(1e-9));
    assertThat(Credit.NONE.bias()).isZero();
    assertThat(new Credit(90, 36, 0, 0).share()).isCloseTo(.45, within(1e-9));
  }
}
