package org.recoup.analysis.language;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may stand at some place of a pattern: an over-estimate that lets most patterns be skipped
 * after a look at the token there.
 */
final class Follow {
  /** Admits everything, the end of a sentence too. */
  static final Follow ANYTHING = new Follow();

  static {
    ANYTHING.anything = true;
  }

  final BitSet words = new BitSet();
  int kinds;
  boolean numbers;
  boolean capitals;
  boolean anything;

  /** The table that holds its words, among those of other places, and its number there. */
  private WordTable table;

  private int number;

  /**
   * Makes the places of a rule file ready for use; nothing may be added to them any more.
   *
   * @param vocabulary number of words
   */
  static void index(List<Follow> places, int vocabulary) {
    Map<BitSet, Integer> sets = new LinkedHashMap<>();
    for (Follow place : places) {
      place.number = sets.computeIfAbsent(place.words, words -> sets.size());
    }
    WordTable table = new WordTable(List.copyOf(sets.keySet()), vocabulary);
    places.forEach(place -> place.table = table);
  }

  /** Whether a token may stand there; a limit is the end of the sentence. */
  boolean admits(AnnotatedText text, int token, int limit) {
    if (anything) {
      return true;
    }
    if (token >= limit) {
      return false;
    }
    if (table.has(number, text.word(token))
        || (kinds != 0 && (text.annotations().kindsAt(token) & kinds) != 0)) {
      return true;
    }
    return (numbers && (text.roles(token) & AnnotatedText.NUMBER) != 0)
        || (capitals && (text.roles(token) & AnnotatedText.CAPITAL) != 0);
  }

  /** Whether its words hold one. */
  boolean hasWord(int word) {
    return table.has(number, word);
  }

  /** Whether nothing may stand there. */
  boolean isEmpty() {
    return words.isEmpty() && kinds == 0 && !numbers && !capitals && !anything;
  }
}
