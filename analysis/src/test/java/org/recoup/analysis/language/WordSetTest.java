package org.recoup.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static WordSet of(int... words) {
    BitSet bits = new BitSet();
    for (int word : words) {
      bits.set(word);
    }
    return WordSet.of(bits);
  }

  @Test
  void numbersItsMembersInOrder() {
    WordSet words = of(130, 131, 191, 700, 20_000);
    assertThat(words.size()).isEqualTo(5);
    assertThat(words.rank(130)).isEqualTo(0);
    assertThat(words.rank(131)).isEqualTo(1);
    assertThat(words.rank(191)).isEqualTo(2);
    assertThat(words.rank(20_000)).isEqualTo(4);
  }

  @Test
  void holdsNothingBelowBetweenOrBeyondItsMembers() {
    WordSet words = of(130, 700);
    for (int word : new int[] {0, 1, 66, 129, 131, 194, 699, 701, 764, 1_000_000}) {
      assertThat(words.has(word)).isFalse();
      assertThat(words.rank(word)).isEqualTo(-1);
    }
    assertThat(of().has(0)).isFalse();
  }
}
