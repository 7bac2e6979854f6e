package org.recoup.analysis.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermCountsTest {
  @Test
  void givesTheMostFrequentTermsTheEarlierFirst() {
    TermCounts counts = new TermCounts();
    counts.add(400, 1);
    counts.add(800, 1);
    counts.add(1_200, 2);
    counts.add(800, 2);
    counts.add(1_600, 1);
    assertThat(counts.most(3))
        .containsExactly(Stems.counted(800, 3), Stems.counted(1_200, 2), Stems.counted(400, 1));
  }

  @Test
  void countsAnyNumberOfTerms() {
    TermCounts counts = new TermCounts();
    for (int round = 0; round < 2; round++) {
      for (int term = 0; term < 4_000; term += 4) {
        counts.add(term, 1);
      }
    }
    assertThat(counts.most(2_000)).hasSize(1_000).allMatch(term -> Stems.occurrences(term) == 2);
  }
}
