package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.recoup.analysis.text.AnnotationKind;

/**
 * Finds the patterns of a rule file that may match at a token, by a look at it and at what comes
 * next. Each way to begin a pattern is a bit; what a token may begin and what the next one may
 * follow are rows of such bits, and their intersection is what is left to try. Immutable.
 */
final class Starts {
  private static final AnnotationKind[] KINDS = AnnotationKind.values();

  /** The pattern of each way to begin, ascending. */
  private final int[] patterns;

  private final Rows firsts;
  private final Rows nexts;

  /** The kinds of annotations with which some pattern may begin. */
  private final int kinds;

  /**
   * The starts of some patterns.
   *
   * @param vocabulary number of words
   */
  Starts(List<Pattern> all, int vocabulary) {
    List<Pattern.Start> starts = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    for (int pattern = 0; pattern < all.size(); pattern++) {
      for (Pattern.Start start : all.get(pattern).starts()) {
        starts.add(start);
        owners.add(pattern);
      }
    }
    patterns = owners.stream().mapToInt(Integer::intValue).toArray();
    firsts = new Rows(starts.stream().map(Pattern.Start::first).toList(), vocabulary);
    nexts = new Rows(starts.stream().map(Pattern.Start::next).toList(), vocabulary);
    kinds = firsts.kindsOfAny;
  }

  /** The roles of a token by which alone it may begin a pattern. */
  long roles() {
    return (firsts.numbersOfAny ? AnnotatedText.NUMBER : 0)
        | (firsts.capitalsOfAny ? AnnotatedText.CAPITAL : 0);
  }

  /** Whether some pattern may begin with any token. */
  boolean anywhere() {
    return firsts.anythingOfAny;
  }

  /** The kinds of annotations with which some pattern may begin, a bit for each. */
  int kinds() {
    return kinds;
  }

  /** Words with which a pattern may begin. */
  BitSet words() {
    return firsts.wordsOfAny;
  }

  /** The pattern of one of the bits that {@link Look#at} sets. */
  int pattern(int start) {
    return patterns[start];
  }

  /** A look at the tokens of one text; its arrays are used again from token to token. */
  final class Look {
    /** The starts that were found at the token last looked at, a bit for each. */
    final long[] found = new long[firsts.words.width()];

    private final long[] first = new long[found.length];
    private final long[] next = new long[found.length];
    private final AnnotatedText text;

    Look(AnnotatedText text) {
      this.text = text;
    }

    /**
     * Finds the starts at a token of the sentence that ends at a limit; returns whether there are
     * any.
     */
    boolean at(int token, int limit) {
      Arrays.fill(first, 0);
      firsts.addByForm(text, token, first);
      nextAt(token + 1, limit);
      long any = 0;
      for (int i = 0; i < found.length; i++) {
        found[i] = first[i] & next[i];
        any |= found[i];
      }
      for (int rest = text.annotations().kindsAt(token) & kinds; rest != 0; rest &= rest - 1) {
        int kind = Integer.numberOfTrailingZeros(rest);
        nextAt(text.annotations().at(KINDS[kind], token).end(), limit);
        for (int i = 0; i < found.length; i++) {
          found[i] |= firsts.byKind[kind][i] & next[i];
          any |= found[i];
        }
      }
      return any != 0;
    }

    private void nextAt(int token, int limit) {
      System.arraycopy(nexts.anything, 0, next, 0, next.length);
      if (token < limit) {
        nexts.addByForm(text, token, next);
        nexts.addByKind(text, token, next);
      }
    }
  }

  /** For each sort of token the starts that admit it at one of their places. */
  private static final class Rows {
    final WordTable words;
    final long[][] byKind = new long[KINDS.length][];
    final long[] numbers;
    final long[] capitals;
    final long[] anything;
    final BitSet wordsOfAny = new BitSet();
    final int kindsOfAny;
    final boolean numbersOfAny;
    final boolean capitalsOfAny;
    final boolean anythingOfAny;

    Rows(List<Follow> places, int vocabulary) {
      words = new WordTable(places.stream().map(place -> place.words).toList(), vocabulary);
      int all = 0;
      for (int kind = 0; kind < KINDS.length; kind++) {
        int bit = 1 << kind;
        byKind[kind] = row(places, place -> (place.kinds & bit) != 0);
      }
      for (Follow place : places) {
        wordsOfAny.or(place.words);
        all |= place.kinds;
      }
      kindsOfAny = all;
      numbers = row(places, place -> place.numbers);
      capitals = row(places, place -> place.capitals);
      anything = row(places, place -> place.anything);
      numbersOfAny = places.stream().anyMatch(place -> place.numbers);
      capitalsOfAny = places.stream().anyMatch(place -> place.capitals);
      anythingOfAny = places.stream().anyMatch(place -> place.anything);
    }

    private long[] row(List<Follow> places, Predicate<Follow> test) {
      long[] row = new long[words.width()];
      for (int i = 0; i < places.size(); i++) {
        if (test.test(places.get(i))) {
          row[i >> 6] |= 1L << i;
        }
      }
      return row;
    }

    /** Adds the starts that admit a token by its word or its shape. */
    void addByForm(AnnotatedText text, int token, long[] target) {
      words.addTo(target, text.word(token));
      long roles = text.roles(token);
      if (anythingOfAny) {
        add(anything, target);
      }
      if (numbersOfAny && (roles & AnnotatedText.NUMBER) != 0) {
        add(numbers, target);
      }
      if (capitalsOfAny && (roles & AnnotatedText.CAPITAL) != 0) {
        add(capitals, target);
      }
    }

    /** Adds the starts that admit one of the annotations that begin at a token. */
    void addByKind(AnnotatedText text, int token, long[] target) {
      for (int rest = text.annotations().kindsAt(token) & kindsOfAny; rest != 0; rest &= rest - 1) {
        add(byKind[Integer.numberOfTrailingZeros(rest)], target);
      }
    }

    private static void add(long[] row, long[] target) {
      for (int i = 0; i < row.length; i++) {
        target[i] |= row[i];
      }
    }
  }
}
