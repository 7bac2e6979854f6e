package org.recoup.analysis.language;

import java.util.ArrayList;
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

  /**
   * A look at the tokens of one text; its arrays are used again from token to token. Few units of a
   * token's row hold any bit, so what comes next is asked only where the row has some.
   */
  final class Look {
    /** The starts that were found at the token last looked at, a bit for each. */
    final long[] found = new long[firsts.width];

    private final AnnotatedText text;

    /** What comes next: a row of words, one of its shape, and the kinds that begin there. */
    private int nextRow;

    private long[] nextShape;
    private int nextKinds;

    Look(AnnotatedText text) {
      this.text = text;
    }

    /**
     * Finds the starts at a token of the sentence that ends at a limit; returns whether there are
     * any.
     */
    boolean at(int token, int limit) {
      moveTo(token + 1, limit);
      int row = firsts.words.row(text.word(token));
      long[] shape = firsts.shape(text.roles(token));
      long any = 0;
      for (int i = 0; i < found.length; i++) {
        long first = firsts.words.bits(row, i) | shape[i];
        found[i] = first == 0 ? 0 : first & next(i);
        any |= found[i];
      }
      for (int rest = text.annotations().kindsAt(token) & kinds; rest != 0; rest &= rest - 1) {
        int kind = Integer.numberOfTrailingZeros(rest);
        moveTo(text.annotations().at(KINDS[kind], token).end(), limit);
        long[] first = firsts.byKind[kind];
        for (int i = 0; i < found.length; i++) {
          if (first[i] != 0) {
            found[i] |= first[i] & next(i);
            any |= found[i];
          }
        }
      }
      return any != 0;
    }

    private void moveTo(int token, int limit) {
      if (token < limit) {
        nextRow = nexts.words.row(text.word(token));
        nextShape = nexts.shape(text.roles(token));
        nextKinds = text.annotations().kindsAt(token) & nexts.kindsOfAny;
      } else {
        nextRow = WordTable.EMPTY;
        nextShape = nexts.anything;
        nextKinds = 0;
      }
    }

    /** One unit of the starts that admit what comes next. */
    private long next(int unit) {
      long next = nexts.words.bits(nextRow, unit) | nextShape[unit];
      for (int rest = nextKinds; rest != 0; rest &= rest - 1) {
        next |= nexts.byKind[Integer.numberOfTrailingZeros(rest)][unit];
      }
      return next;
    }
  }

  /** For each sort of token the starts that admit it at one of their places. */
  private static final class Rows {
    final WordTable words;
    final int width;
    final long[][] byKind = new long[KINDS.length][];

    /** The starts that admit any token, and with these those that admit a number or a capital. */
    final long[] anything;

    private final long[] numbers;
    private final long[] capitals;
    final BitSet wordsOfAny = new BitSet();
    final int kindsOfAny;
    final boolean numbersOfAny;
    final boolean capitalsOfAny;
    final boolean anythingOfAny;

    Rows(List<Follow> places, int vocabulary) {
      words = new WordTable(places.stream().map(place -> place.words).toList(), vocabulary);
      width = words.width();
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
      numbers = row(places, place -> place.numbers || place.anything);
      capitals = row(places, place -> place.capitals || place.anything);
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

    /** The starts that admit a token of some roles by its shape. */
    long[] shape(long roles) {
      return (roles & AnnotatedText.NUMBER) != 0
          ? numbers
          : (roles & AnnotatedText.CAPITAL) != 0 ? capitals : anything;
    }
  }
}
