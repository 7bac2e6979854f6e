package org.recoup.analysis.text;

import java.util.Arrays;

/**
 * The tokens of one text, in parallel arrays. A hyphen between letters or digits is no token: it
 * parts two tokens and is remembered by {@link #hyphenBefore}, so that «États-Unis» and «Etats
 * Unis» are the same two tokens. An elided article ({@code l'}) is a token with its apostrophe;
 * digits with their grouping marks are one token. No token crosses from one kept stretch of the
 * text into the next, and no sentence either.
 */
public final class Tokens {
  static final byte WORD = 0;
  static final byte NUMBER = 1;
  static final byte PUNCTUATION = 2;

  static final byte SPACE_BEFORE = 1;
  static final byte HYPHEN_BEFORE = 2;
  static final byte CAPITALIZED = 4;
  static final byte ALL_CAPS = 8;
  static final byte LINE_BEFORE = 16;

  private final String text;
  private int size;
  private int[] begins;
  private int[] ends;
  private long[] hashes;
  private byte[] kinds;
  private byte[] marks;
  private double[] numbers;
  private int[] sentenceOf;
  private int[] sentenceFirsts;
  private int sentences;

  /**
   * No tokens yet.
   *
   * @param capacity how many there may be; no limit
   */
  Tokens(String text, int capacity) {
    this.text = text;
    begins = new int[capacity];
    ends = new int[capacity];
    hashes = new long[capacity];
    kinds = new byte[capacity];
    marks = new byte[capacity];
    numbers = new double[capacity];
    sentenceOf = new int[capacity];
    sentenceFirsts = new int[4 + capacity / 16];
  }

  int add(int begin, int end, byte kind, long hash, int mark, double number) {
    if (size == begins.length) {
      int capacity = size * 2;
      begins = Arrays.copyOf(begins, capacity);
      ends = Arrays.copyOf(ends, capacity);
      hashes = Arrays.copyOf(hashes, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      marks = Arrays.copyOf(marks, capacity);
      numbers = Arrays.copyOf(numbers, capacity);
      sentenceOf = Arrays.copyOf(sentenceOf, capacity);
    }
    begins[size] = begin;
    ends[size] = end;
    kinds[size] = kind;
    hashes[size] = hash;
    marks[size] = (byte) mark;
    numbers[size] = number;
    return size++;
  }

  /** Begins a sentence at token {@code first}; sentences begin in order. */
  void beginSentence(int first) {
    if (sentences == sentenceFirsts.length) {
      sentenceFirsts = Arrays.copyOf(sentenceFirsts, sentences * 2);
    }
    sentenceFirsts[sentences++] = first;
  }

  void finish() {
    for (int s = 0; s < sentences; s++) {
      Arrays.fill(sentenceOf, sentenceFirsts[s], sentenceEnd(s), s);
    }
  }

  /** The text that offsets count in. */
  public String text() {
    return text;
  }

  /** Number of tokens. */
  public int size() {
    return size;
  }

  /** Offset of a token's first code unit. */
  public int begin(int token) {
    return begins[token];
  }

  /** Offset one past a token's last code unit. */
  public int end(int token) {
    return ends[token];
  }

  /** A token as written. Allocates: not for the hot path. */
  public String form(int token) {
    return text.substring(begins[token], ends[token]);
  }

  /** Hash of the lower-cased form, as {@link WordHash} computes it. */
  public long hash(int token) {
    return hashes[token];
  }

  /** Whether a token is made of letters. */
  public boolean isWord(int token) {
    return kinds[token] == WORD;
  }

  /** Whether a token is made of digits. */
  public boolean isNumber(int token) {
    return kinds[token] == NUMBER;
  }

  /** Whether a token is a punctuation mark or another symbol. */
  public boolean isPunctuation(int token) {
    return kinds[token] == PUNCTUATION;
  }

  /** The first code unit of a token. */
  public char firstChar(int token) {
    return text.charAt(begins[token]);
  }

  /** Value of a token of digits; 0 for others. */
  public double number(int token) {
    return numbers[token];
  }

  /** Whether white space parts a token from the one before. */
  public boolean spaceBefore(int token) {
    return (marks[token] & SPACE_BEFORE) != 0;
  }

  /** Whether a line break parts a token from the one before. */
  public boolean lineBefore(int token) {
    return (marks[token] & LINE_BEFORE) != 0;
  }

  /** Whether a hyphen joins a token to the one before. */
  public boolean hyphenBefore(int token) {
    return (marks[token] & HYPHEN_BEFORE) != 0;
  }

  /** Whether a word begins with a capital. */
  public boolean capitalized(int token) {
    return (marks[token] & CAPITALIZED) != 0;
  }

  /** Whether a word has two letters or more, all capitals. */
  public boolean allCaps(int token) {
    return (marks[token] & ALL_CAPS) != 0;
  }

  /** Number of sentences. */
  public int sentenceCount() {
    return sentences;
  }

  /** The sentence that a token stands in. */
  public int sentence(int token) {
    return sentenceOf[token];
  }

  /** First token of a sentence. */
  public int sentenceFirst(int sentence) {
    return sentenceFirsts[sentence];
  }

  /** One past the last token of a sentence. */
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentences ? sentenceFirsts[sentence + 1] : size;
  }

  /** First token that begins at or after an offset; {@link #size()} where there is none. */
  public int tokenFrom(int offset) {
    int at = Arrays.binarySearch(begins, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }
}
