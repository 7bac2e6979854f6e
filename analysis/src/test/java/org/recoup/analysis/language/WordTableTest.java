package org.recoup.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordTableTest {
  private static final int WORDS = 1_000;
  private static final int SETS = 130;

  /** The n-th set holds the words that n + 2 divides; so no two are the same. */
  private static List<BitSet> sets() {
    List<BitSet> sets = new ArrayList<>();
    for (int set = 0; set < SETS; set++) {
      BitSet members = new BitSet();
      for (int word = 0; word < WORDS; word += set + 2) {
        members.set(word);
      }
      sets.add(members);
    }
    return sets;
  }

  @Test
  void tellsWhichSetsHoldAWord() {
    WordTable table = new WordTable(sets(), WORDS);

    for (int word = 0; word < WORDS; word++) {
      for (int set = 0; set < SETS; set++) {
        assertThat(table.has(set, word)).isEqualTo(word % (set + 2) == 0);
      }
    }
  }

  @Test
  void addsTheSetsOfAWordToThoseOfAnother() {
    WordTable table = new WordTable(sets(), WORDS);
    long[] sum = new long[table.width()];

    table.addTo(sum, 7);
    table.addTo(sum, 2 * 61);

    assertThat(BitSet.valueOf(sum).stream()).containsExactly(0, 7 - 2, 61 - 2, 2 * 61 - 2);
  }

  @Test
  void holdsNothingWithoutSets() {
    assertThat(new WordTable(List.of(), WORDS).width()).isZero();
  }
}
