package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
  @Test
  void perfectAgreementOverManyContestedFactsIsCopying() {
    assertThat(CopyFinder.tooPerfect(new CopyFinder.Evidence(150, 0, 0, 0))).isTrue();
    assertThat(CopyFinder.tooPerfect(new CopyFinder.Evidence(50, 0, 0, 0))).isFalse();
    assertThat(CopyFinder.tooPerfect(new CopyFinder.Evidence(5000, 200, 0, 0))).isFalse();
  }

  @Test
  void aFewErrorsInCommonAreNoCopying() {
    assertThat(CopyFinder.sharesErrors(new CopyFinder.Evidence(0, 0, 3, 30_000_000))).isFalse();
    assertThat(CopyFinder.sharesErrors(new CopyFinder.Evidence(0, 0, 8, 30_000_000))).isTrue();
    assertThat(CopyFinder.sharesErrors(new CopyFinder.Evidence(0, 30, 8, -18_000_000))).isFalse();
  }

  @Test
  void whoeverIsJoinedByPairsIsOneGroupInAnyOrder() {
    CopyFinder.Pair ab = new CopyFinder.Pair("a", "b");
    CopyFinder.Pair bc = new CopyFinder.Pair("b", "c");
    CopyFinder.Pair xy = new CopyFinder.Pair("x", "y");
    assertThat(CopyFinder.groups(List.of(bc, xy, ab)))
        .isEqualTo(CopyFinder.groups(List.of(ab, bc, xy)))
        .containsEntry("c", "a")
        .containsEntry("y", "x")
        .doesNotContainKey("d");
  }
}
