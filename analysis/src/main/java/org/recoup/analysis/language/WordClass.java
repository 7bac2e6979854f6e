package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.analysis.text.Tokens;

/** A class of words and phrases of a language's lexicons, each with a value. */
public final class WordClass {
  /**
   * An entry as found in a text.
   *
   * @param end one past its last token
   * @param value the entry's value
   */
  public record Entry(int end, String value) {}

  /** A phrase of several words; never compared, so an array will do. */
  record Phrase(int[] words, int key, String value) {}

  private static final Phrase[] NO_PHRASES = {};

  private final String name;
  private final Map<Integer, String> single = new HashMap<>();
  private final Map<Integer, List<Phrase>> phrases = new HashMap<>();
  private final BitSet firsts = new BitSet();
  private final BitSet keys = new BitSet();

  /**
   * The classes in which entries begin with a word, and the number of this one among them. Most
   * looks at a class find nothing, and texts are looked at with one class after another: what all
   * of them have at a word stands together.
   */
  private WordTable classes;

  private int number;

  /** The words that entries begin with; what begins with each stands below at its rank. */
  private WordSet starts;

  private String[] values;
  private Phrase[][] phrasesByFirst;

  /** Words of the longest entry. */
  private int longest = 1;

  WordClass(String name) {
    this.name = name;
  }

  /**
   * Adds an entry.
   *
   * @param key the one of its words that is likely to be the rarest in a text
   */
  void add(int[] words, int key, String value) {
    firsts.set(words[0]);
    keys.set(key);
    longest = Math.max(longest, words.length);
    if (words.length == 1) {
      single.putIfAbsent(words[0], value);
    } else {
      List<Phrase> list = phrases.computeIfAbsent(words[0], w -> new ArrayList<>(2));
      list.add(new Phrase(words, key, value));
      list.sort((a, b) -> Integer.compare(b.words().length, a.words().length));
    }
  }

  void addAll(WordClass other) {
    other.single.forEach((word, value) -> add(new int[] {word}, word, value));
    other.phrases.forEach(
        (first, list) -> {
          for (Phrase phrase : list) {
            List<Phrase> mine = phrases.getOrDefault(first, List.of());
            if (mine.stream().noneMatch(p -> Arrays.equals(p.words(), phrase.words()))) {
              add(phrase.words(), phrase.key(), phrase.value());
            }
          }
        });
  }

  /**
   * Makes the classes of a language ready for look-ups; nothing may be added any more.
   *
   * @param vocabulary number of words
   */
  static void index(List<WordClass> all, int vocabulary) {
    WordTable table = new WordTable(all.stream().map(one -> one.firsts).toList(), vocabulary);
    for (int number = 0; number < all.size(); number++) {
      all.get(number).classes = table;
      all.get(number).number = number;
      all.get(number).index();
    }
  }

  private void index() {
    starts = WordSet.of(firsts);
    values = new String[starts.size()];
    single.forEach((word, value) -> values[starts.rank(word)] = value);
    phrasesByFirst = new Phrase[starts.size()][];
    Arrays.fill(phrasesByFirst, NO_PHRASES);
    phrases.forEach((word, list) -> phrasesByFirst[starts.rank(word)] = list.toArray(NO_PHRASES));
  }

  /** The words with which an entry of one of some classes may begin. */
  public static Starts starts(WordClass... classes) {
    BitSet all = new BitSet();
    for (WordClass one : classes) {
      all.or(one.firsts);
    }
    return new Starts(WordSet.of(all));
  }

  /** Words with which entries may begin: a quick look before several classes are asked. */
  public static final class Starts {
    private final WordSet words;

    private Starts(WordSet words) {
      this.words = words;
    }

    /** Whether a token may begin an entry. */
    public boolean at(AnnotatedText text, int token) {
      return words.has(text.word(token));
    }
  }

  /** Whether the language has no such class. */
  public boolean isEmpty() {
    return firsts.isEmpty();
  }

  /** The name between square brackets. */
  public String name() {
    return name;
  }

  /** Whether a token's word is by itself an entry. */
  public boolean contains(AnnotatedText text, int token) {
    return value(text, token) != null;
  }

  /** Value of the one-word entry that a token is, or null. */
  public String value(AnnotatedText text, int token) {
    int start = start(text.word(token));
    return start < 0 ? null : values[start];
  }

  /** Whether an entry begins at a token of [first, end) and ends by {@code end}. */
  public boolean occursIn(AnnotatedText text, int first, int end) {
    for (int token = first; token < end; token++) {
      if (longestAt(text, token, end) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * End of the longest entry, of one word or several, that begins at a token and ends by a limit.
   *
   * @return one past its last token, or -1
   */
  public int longestAt(AnnotatedText text, int token, int limit) {
    int start = token < limit ? start(text.word(token)) : -1;
    if (start < 0) {
      return -1;
    }
    for (Phrase phrase : phrasesByFirst[start]) {
      if (matches(phrase, text, token, limit)) {
        return token + phrase.words().length;
      }
    }
    return values[start] == null ? -1 : token + 1;
  }

  /** Whether an entry that no hyphen continues stands in [from, to). */
  public boolean standsIn(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = longestAt(text, i, to);
      if (end > 0 && (end >= text.tokens().size() || !text.tokens().hyphenBefore(end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * First token of the longest entry that ends right before a token and begins at {@code floor} or
   * later.
   *
   * @return its first token, or -1
   */
  public int beginBefore(AnnotatedText text, int end, int floor) {
    for (int begin = Math.max(floor, end - longest); begin < end; begin++) {
      if (longestAt(text, begin, end) == end) {
        return begin;
      }
    }
    return -1;
  }

  /** The same within the sentence of the token at {@code end}: nothing stands before its first. */
  public int beginBefore(AnnotatedText text, int end) {
    Tokens tokens = text.tokens();
    int inside = Math.min(end, tokens.size() - 1);
    return end <= 0 ? -1 : beginBefore(text, end, tokens.sentenceFirst(tokens.sentence(inside)));
  }

  /**
   * The longest entry, of one word or several, that begins at a token and ends by a limit, or null.
   */
  public Entry entryAt(AnnotatedText text, int token, int limit) {
    int start = token < limit ? start(text.word(token)) : -1;
    if (start < 0) {
      return null;
    }
    for (Phrase phrase : phrasesByFirst[start]) {
      if (matches(phrase, text, token, limit)) {
        return new Entry(token + phrase.words().length, phrase.value());
      }
    }
    return values[start] == null ? null : new Entry(token + 1, values[start]);
  }

  /** The values of all entries. */
  public Set<String> entryValues() {
    Set<String> all = new TreeSet<>(single.values());
    phrases.values().forEach(list -> list.forEach(phrase -> all.add(phrase.value())));
    return all;
  }

  /**
   * Value of the entry that the tokens [token, end) make up.
   *
   * @return the value, or null where they are no entry
   */
  public String valueAt(AnnotatedText text, int token, int end) {
    if (end == token + 1) {
      return value(text, token);
    }
    int start = start(text.word(token));
    for (Phrase phrase : start < 0 ? NO_PHRASES : phrasesByFirst[start]) {
      if (phrase.words().length == end - token && matches(phrase, text, token, end)) {
        return phrase.value();
      }
    }
    return null;
  }

  static boolean matches(Phrase phrase, AnnotatedText text, int token, int limit) {
    int[] words = phrase.words();
    if (token + words.length > limit) {
      return false;
    }
    for (int i = 1; i < words.length; i++) {
      if (text.word(token + i) != words[i]) {
        return false;
      }
    }
    return true;
  }

  /** Words of which a text must hold one to hold an entry: of each entry its rarest-looking one. */
  BitSet keys() {
    return keys;
  }

  /** Words that an entry can begin with. */
  BitSet firsts() {
    return firsts;
  }

  /** Whether a word is an entry by itself. */
  boolean hasSingle(int word) {
    return single.containsKey(word);
  }

  /** Number of the entries that begin with a word, or -1 for none. */
  int start(int word) {
    return classes.has(number, word) ? starts.rank(word) : -1;
  }

  /** Of the entries that begin with one word the value of that of one word, or null. */
  String single(int start) {
    return values[start];
  }

  /** Of the entries that begin with one word those of several words, the longest first. */
  Phrase[] phrases(int start) {
    return phrasesByFirst[start];
  }

  /** Words of the longest entry. */
  int longest() {
    return longest;
  }
}
