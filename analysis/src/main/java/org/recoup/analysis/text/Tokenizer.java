package org.recoup.analysis.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.recoup.analysis.model.Span;

/**
 * Splits text into tokens and sentences in one pass, by a language's {@link TokenStyle}. Immutable
 * and safe for use by several threads.
 */
public final class Tokenizer {
  /** A longer run of letters is cut, so that an endless word costs no more than its length. */
  private static final int MAX_WORD = 256;

  /** Tokens after which a sentence ends in any case, so that rules may look all over it. */
  private static final int LONGEST_SENTENCE = 400;

  /** A token and what parts it from the next, in characters, in dense text. */
  private static final int LETTERS_A_TOKEN = 4;

  /** Closing quotes and brackets behind a stop, at most. */
  private static final int MOST_CLOSERS = 8;

  private static final double[] TENTHS = {
    1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12
  };

  private final TokenStyle style;

  /** The words of the style by their hashes, which a scan knows before it makes any string. */
  private final long[] elisions;

  private final long[] clitics;
  private final long[] abbreviations;
  private final long[] starters;

  private Tokenizer(TokenStyle style) {
    this.style = style;
    elisions = hashes(style.elisions());
    clitics = hashes(style.clitics());
    abbreviations = hashes(style.abbreviations());
    starters = hashes(style.starters());
  }

  private static long[] hashes(Set<String> words) {
    return words.stream().mapToLong(word -> WordHash.of(word, 0, word.length())).sorted().toArray();
  }

  private static boolean holds(long[] words, long hash) {
    return Arrays.binarySearch(words, hash) >= 0;
  }

  /** A tokenizer for a language's style. */
  public static Tokenizer of(TokenStyle style) {
    return new Tokenizer(style);
  }

  /** Tokens of the kept stretches of a text, which must be in order and apart. */
  public Tokens tokenize(String text, List<Span> kept) {
    int length = 0;
    for (Span span : kept) {
      length += span.length();
    }
    Tokens tokens = new Tokens(text, 4 + length / LETTERS_A_TOKEN);
    char[] chars = text.toCharArray();
    for (Span span : kept) {
      int first = tokens.size();
      scan(chars, span.begin(), span.end(), tokens);
      splitSentences(tokens, first);
    }
    tokens.finish();
    return tokens;
  }

  private void scan(char[] text, int from, int to, Tokens out) {
    int at = from;
    int mark = Tokens.SPACE_BEFORE | Tokens.LINE_BEFORE;
    while (at < to) {
      char c = text[at];
      if (isSpace(c)) {
        mark |= Tokens.SPACE_BEFORE;
        if (c == '\n') {
          mark |= Tokens.LINE_BEFORE;
        }
        at++;
      } else if (isHyphen(c)
          && (mark & Tokens.SPACE_BEFORE) == 0
          && at + 1 < to
          && isWordChar(text[at + 1])
          && at > from
          && isWordChar(text[at - 1])) {
        mark |= Tokens.HYPHEN_BEFORE;
        at++;
      } else {
        if (c >= '0' && c <= '9') {
          at = scanNumber(text, at, to, mark, out);
        } else if (Character.isLetter(c) || Character.isHighSurrogate(c)) {
          at = scanWord(text, at, to, mark, out);
        } else {
          out.add(at, at + 1, Tokens.PUNCTUATION, WordHash.of(text, at, at + 1), mark, 0);
          at++;
        }
        mark = 0;
      }
    }
  }

  private int scanWord(char[] text, int begin, int to, int mark, Tokens out) {
    int acronymEnd = acronymEnd(text, begin, to);
    if (acronymEnd > 0) {
      int marks = mark;
      if (Character.isUpperCase(text[begin])) {
        marks |= Tokens.CAPITALIZED | Tokens.ALL_CAPS;
      }
      out.add(begin, acronymEnd, Tokens.WORD, WordHash.of(text, begin, acronymEnd), marks, 0);
      return acronymEnd;
    }
    long hash = WordHash.SEED;
    int at = begin;
    int limit = Math.min(to, begin + MAX_WORD);
    boolean lower = false;
    while (at < limit) {
      char c = text[at];
      if (isLetterOrMark(c)) {
        lower |= c >= 'a' && c <= 'z' || c > 127 && Character.isLowerCase(c);
        hash = WordHash.add(hash, c);
        at++;
      } else if (isApostrophe(c) && at > begin && at + 1 < to && isLetterOrMark(text[at + 1])) {
        if (holds(elisions, hash)) {
          hash = WordHash.add(hash, c);
          at++;
          break;
        }
        int clitic = at + 1;
        while (clitic < limit && isLetterOrMark(text[clitic])) {
          clitic++;
        }
        if (holds(clitics, WordHash.of(text, at + 1, clitic))) {
          break;
        }
        hash = WordHash.add(hash, c);
        at++;
      } else {
        break;
      }
    }
    if (at == begin) {
      // A lone surrogate or a letter of no known kind: one unit, so that the scan goes on.
      out.add(begin, begin + 1, Tokens.PUNCTUATION, WordHash.of(text, begin, begin + 1), mark, 0);
      return begin + 1;
    }
    int marks = mark;
    if (Character.isUpperCase(text[begin])) {
      marks |= Tokens.CAPITALIZED;
      if (!lower && at - begin > 1) {
        marks |= Tokens.ALL_CAPS;
      }
    }
    out.add(begin, at, Tokens.WORD, hash, marks, 0);
    // An English clitic follows as a token of its own, with its apostrophe: 's.
    if (at + 1 < to
        && isApostrophe(text[at])
        && isLetterOrMark(text[at + 1])
        && at < begin + MAX_WORD
        && !isApostrophe(text[at - 1])) {
      int end = at + 1;
      while (end < to && isLetterOrMark(text[end]) && end - at < MAX_WORD) {
        end++;
      }
      if (holds(clitics, WordHash.of(text, at + 1, end))) {
        out.add(at, end, Tokens.WORD, WordHash.of(text, at, end), 0, 0);
        return end;
      }
    }
    return at;
  }

  /** End of letters that alternate with dots («U.S.», «p.m.»), or -1. */
  private static int acronymEnd(char[] text, int begin, int to) {
    int at = begin;
    int letters = 0;
    while (at + 1 < to && letters < 8 && Character.isLetter(text[at]) && text[at + 1] == '.') {
      at += 2;
      letters++;
    }
    if (letters < 2) {
      return -1;
    }
    boolean goesOn = at < to && isWordChar(text[at]);
    return goesOn ? -1 : at;
  }

  private int scanNumber(char[] text, int begin, int to, int mark, Tokens out) {
    int at = begin;
    double value = 0;
    while (at < to && isDigit(text[at])) {
      value = value * 10 + (text[at] - '0');
      at++;
    }
    boolean grouped = false;
    if (at - begin <= 3) {
      char separator = 0;
      while (at + 3 < to
          && style.groupSeparators().indexOf(text[at]) >= 0
          && (separator == 0 || separator == text[at])
          && isDigit(text[at + 1])
          && isDigit(text[at + 2])
          && isDigit(text[at + 3])
          && (at + 4 >= to || !isDigit(text[at + 4]))
          && text[begin] != '0') {
        separator = text[at];
        grouped = true;
        for (int i = 1; i <= 3; i++) {
          value = value * 10 + (text[at + i] - '0');
        }
        at += 4;
      }
    }
    // Behind «13.» a second dot parts a date or a telephone number, not a fraction.
    boolean chained =
        mark == 0 && begin > 1 && isDecimalOrDot(text[begin - 1]) && isDigit(text[begin - 2]);
    if (!chained && at + 1 < to && isDigit(text[at + 1]) && isDecimalPoint(text[at], grouped)) {
      int end = at + 1;
      while (end < to && isDigit(text[end])) {
        end++;
      }
      boolean another = end + 1 < to && isDecimalOrDot(text[end]) && isDigit(text[end + 1]);
      int digits = end - at - 1;
      if (!another && digits < TENTHS.length) {
        double fraction = 0;
        for (int i = at + 1; i < end; i++) {
          fraction = fraction * 10 + (text[i] - '0');
        }
        value += fraction * TENTHS[digits];
        at = end;
      }
    }
    out.add(begin, at, Tokens.NUMBER, WordHash.of(text, begin, at), mark, value);
    return at;
  }

  /**
   * A dot before one or two digits is a fraction in every language («7.1»); the language's own mark
   * is one before any.
   */
  private boolean isDecimalPoint(char c, boolean grouped) {
    return c == style.decimalSeparator() || (c == '.' && !grouped);
  }

  private boolean isDecimalOrDot(char c) {
    return c == '.' || c == ',' || c == style.decimalSeparator();
  }

  private void splitSentences(Tokens tokens, int first) {
    int size = tokens.size();
    if (first == size) {
      return;
    }
    tokens.beginSentence(first);
    int begin = first;
    for (int i = first; i + 1 < size; i++) {
      if (i - begin >= LONGEST_SENTENCE || endsSentence(tokens, i, first)) {
        begin = i + 1;
        tokens.beginSentence(begin);
      }
    }
  }

  private boolean endsSentence(Tokens tokens, int i, int first) {
    int next = i + 1;
    if (tokens.lineBefore(next)) {
      return !continuesLine(tokens, i, next);
    }
    int mark = i;
    // A closing quote or bracket belongs to the sentence that its stop ends.
    while (mark > Math.max(first, i - MOST_CLOSERS)
        && isCloser(tokens.firstChar(mark))
        && tokens.isPunctuation(mark)) {
      mark--;
    }
    if (tokens.isWord(mark) && mark == i && isAcronym(tokens, mark)) {
      return tokens.capitalized(next) && holds(starters, tokens.hash(next));
    }
    if (!tokens.isPunctuation(mark) || !isStop(tokens.firstChar(mark))) {
      return false;
    }
    if (mark == i
        && isCloser(tokens.firstChar(next))
        && tokens.isPunctuation(next)
        && (!tokens.spaceBefore(next) || tokens.firstChar(next) == '»')) {
      return false;
    }
    if (!tokens.spaceBefore(next)) {
      return tokens.firstChar(mark) != '.' ? false : gluedSentence(tokens, mark, next);
    }
    if (tokens.firstChar(mark) == '.' && mark > first && isAbbreviation(tokens, mark - 1)) {
      return false;
    }
    char c = tokens.firstChar(next);
    return tokens.capitalized(next)
        || tokens.isNumber(next)
        || isOpener(c)
        || c == '-'
        || c == '–'
        || c == '—'
        || c == '•';
  }

  /**
   * «…a sign.The next» without a space: crawled text glues sentences; a small letter before and a
   * capitalised word after tell.
   */
  private static boolean gluedSentence(Tokens tokens, int mark, int next) {
    return mark > 0
        && tokens.isWord(mark - 1)
        && tokens.isWord(next)
        && tokens.end(mark - 1) - tokens.begin(mark - 1) > 2
        && !tokens.allCaps(mark - 1)
        && tokens.capitalized(next)
        && !tokens.allCaps(next)
        && tokens.end(next) - tokens.begin(next) > 1;
  }

  /**
   * A line that begins in lower case or with a mark goes on where the line before broke off, unless
   * a blank line parts them.
   */
  private static boolean continuesLine(Tokens tokens, int i, int next) {
    char c = tokens.firstChar(next);
    boolean lower = tokens.isWord(next) && !tokens.capitalized(next);
    boolean joins = c == ',' || c == ';' || c == ')' || c == '»' || c == ':';
    if (!lower && !joins) {
      return false;
    }
    char last = tokens.firstChar(i);
    if (tokens.isPunctuation(i) && isStop(last)) {
      return false;
    }
    String text = tokens.text();
    int breaks = 0;
    for (int at = tokens.end(i); at < tokens.begin(next); at++) {
      if (text.charAt(at) == '\n') {
        breaks++;
      }
    }
    return breaks == 1;
  }

  private boolean isAbbreviation(Tokens tokens, int token) {
    if (!tokens.isWord(token) || tokens.spaceBefore(token + 1)) {
      return false;
    }
    int length = tokens.end(token) - tokens.begin(token);
    if (length == 1 && tokens.capitalized(token)) {
      return true;
    }
    return length <= 8 && holds(abbreviations, tokens.hash(token));
  }

  private static boolean isAcronym(Tokens tokens, int token) {
    return tokens.text().charAt(tokens.end(token) - 1) == '.';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2009'
        || c > 127 && Character.isWhitespace(c);
  }

  private static boolean isLetterOrMark(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isWordChar(char c) {
    return isDigit(c) || isLetterOrMark(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isCloser(char c) {
    return c == '»' || c == '”' || c == '"' || c == ')' || c == ']' || c == '’' || c == '\'';
  }

  private static boolean isOpener(char c) {
    return c == '«' || c == '“' || c == '"' || c == '(' || c == '[' || c == '‘' || c == '\'';
  }
}
