package org.recoup.analysis.text;

import java.util.Arrays;

/**
 * The lines of a text that hold words, without the blanks around them, and whether each is
 * boilerplate. Lines of marks alone belong to the gap between their neighbours.
 */
final class Lines {
  private static final String STOPS = ".!?…:;。！？";
  private static final String CLOSERS = "»”\"’')] 」』";

  private final String text;
  private final FoldedWords words;
  private int size;
  private int[] begins = new int[32];
  private int[] ends = new int[32];
  private int[] firsts = new int[32];
  private boolean[] afterBlank = new boolean[32];
  private boolean[] dropped;

  Lines(String text, int from, FoldedWords words) {
    this.text = text;
    this.words = words;
    int at = from;
    int word = words.from(from);
    boolean blank = true;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      int begin = at;
      int last = end;
      while (begin < last && text.charAt(begin) == ' ') {
        begin++;
      }
      while (last > begin && text.charAt(last - 1) == ' ') {
        last--;
      }
      int first = word;
      while (word < words.size() && words.begin(word) < last) {
        word++;
      }
      if (word > first) {
        add(begin, last, first, blank);
      }
      blank = word == first;
      at = end + 1;
    }
    dropped = new boolean[size];
  }

  private void add(int begin, int end, int first, boolean blank) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2);
      afterBlank = Arrays.copyOf(afterBlank, size * 2);
    }
    begins[size] = begin;
    ends[size] = end;
    firsts[size] = first;
    afterBlank[size] = blank;
    size++;
  }

  int size() {
    return size;
  }

  int begin(int line) {
    return begins[line];
  }

  int end(int line) {
    return ends[line];
  }

  /** Index of the first word of a line. */
  int first(int line) {
    return firsts[line];
  }

  /** One past the last word of a line. */
  int last(int line) {
    return line + 1 < size ? firsts[line + 1] : words.size();
  }

  int wordCount(int line) {
    return last(line) - first(line);
  }

  /** Whether a blank line, or nothing, stands above. */
  boolean afterBlank(int line) {
    return afterBlank[line];
  }

  boolean isDropped(int line) {
    return dropped[line];
  }

  void drop(int line) {
    dropped[line] = true;
  }

  /** Whether a line ends like a sentence, closing quotes and brackets aside. */
  boolean isPunctuated(int line) {
    return isPunctuated(text, begins[line], ends[line]);
  }

  /** Whether {@code text[begin, end)} ends like a sentence, closing quotes and brackets aside. */
  static boolean isPunctuated(String text, int begin, int end) {
    int at = end - 1;
    while (at > begin && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return STOPS.indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a line is a sentence of running text, not a headline or a button. */
  boolean isProse(int line) {
    return wordCount(line) >= 12 && isPunctuated(line);
  }

  /** Whether two lines are the same but for case, accents and punctuation. */
  boolean same(int line, int other) {
    return wordCount(line) == wordCount(other) && words.same(first(line), last(line), first(other));
  }
}
