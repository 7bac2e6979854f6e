package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases of all languages' {@code boilerplate.txt}, found by their first word. All languages
 * count for every text, since a French site often has an English frame. Immutable.
 */
final class BoilerplateRules {
  /** What a phrase says of the place that it stands in; the data files describe each kind. */
  enum Kind {
    LINE,
    SECTION,
    TAIL,
    START,
    INLINE,
    ONLY,
    CUE,
    NEWS,
    CREDIT,
    BYLINE,
    PUBLISHED,
    UPDATED,
    DATE,
    HOME,
    HEADER
  }

  /** An example sentence or line of a rule. */
  record Example(String rule, String text, boolean boilerplate) {}

  /** What begins at an offset of a line: a byline, or words that bring up a date. */
  record Label(int begin, Kind kind) {}

  /**
   * One phrase.
   *
   * @param number index among all phrases
   * @param group index of its rule among all rules
   * @param kind what it says
   * @param weight weight of a cue, negative where it speaks against
   * @param words hashes of its words; {@link #ANY} and {@link #DIGITS} are wildcards
   * @param colon whether a colon, an arrow or the line's end must follow
   */
  record Phrase(int number, int group, Kind kind, int weight, long[] words, boolean colon) {
    private boolean isCue() {
      return kind == Kind.CUE || kind == Kind.NEWS;
    }

    /** Whether it brings up the day of publication or that of the last change. */
    boolean tellsWhen() {
      return kind == Kind.PUBLISHED || kind == Kind.UPDATED;
    }

    /**
     * Where the phrase ends that begins at word {@code first}, or -1 if it does not stand there
     * before {@code limit}.
     */
    int match(FoldedWords text, int first, int limit, boolean whole) {
      return match(text, first, limit, 0, whole);
    }

    private int match(FoldedWords text, int from, int limit, int element, boolean whole) {
      int at = from;
      for (int e = element; e < words.length; e++) {
        if (words[e] == ANY) {
          return matchAfterAny(text, at, limit, e + 1, whole);
        }
        if (at >= limit || !fits(words[e], text, at)) {
          return -1;
        }
        at++;
      }
      return whole && at != limit ? -1 : at;
    }

    private int matchAfterAny(FoldedWords text, int from, int limit, int element, boolean whole) {
      if (element == words.length) {
        return limit;
      }
      int reach = Math.min(limit, from + MAX_WORDS);
      for (int at = from; at < reach; at++) {
        int end = match(text, at, limit, element, whole);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }

    private static boolean fits(long word, FoldedWords text, int at) {
      return word == DIGITS ? text.isNumber(at) : word == text.hash(at);
    }
  }

  /** A line with more words than this is prose, whatever it begins with. */
  static final int MAX_WORDS = 30;

  /** Any words, or none. */
  private static final long ANY = 0;

  /** A word of digits. */
  private static final long DIGITS = FoldedWords.NUMBER;

  private static final Phrase[] NONE = {};

  /** Phrases by their first words, in open addressing. */
  private static final class Index {
    private final long[] keys;
    private final Phrase[][] slots;

    /** A bit for each key, by other bits of it: most words of a text are in no phrase. */
    private final long[] filter;

    private final Phrase[] numbers;

    Index(Map<Long, List<Phrase>> byFirst) {
      int capacity = Integer.highestOneBit(Math.max(16, byFirst.size() * 4));
      keys = new long[capacity];
      slots = new Phrase[capacity][];
      filter = new long[Math.max(1, capacity / 8)];
      byFirst.forEach(
          (first, list) -> {
            int bit = bit(first);
            filter[bit >> 6] |= 1L << bit;
            int slot = slot(first);
            while (slots[slot] != null) {
              slot = slot + 1 & capacity - 1;
            }
            keys[slot] = first;
            slots[slot] = list.toArray(Phrase[]::new);
          });
      numbers = at(DIGITS);
    }

    private int slot(long hash) {
      return (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    }

    private int bit(long hash) {
      return (int) (hash >>> 16) & filter.length * 64 - 1;
    }

    private Phrase[] at(long hash) {
      int bit = bit(hash);
      if ((filter[bit >> 6] & 1L << bit) == 0) {
        return NONE;
      }
      for (int slot = slot(hash); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
        if (keys[slot] == hash) {
          return slots[slot];
        }
      }
      return NONE;
    }

    Phrase[] at(FoldedWords text, int word) {
      return text.isNumber(word) ? numbers : at(text.hash(word));
    }
  }

  private final Index all;
  private final Index cues;
  private final int[] thresholds;
  private final List<Example> examples;

  private BoilerplateRules(Loader loader) {
    all = new Index(loader.byFirst);
    Map<Long, List<Phrase>> cuesByFirst = new LinkedHashMap<>();
    loader.byFirst.forEach(
        (first, list) -> {
          List<Phrase> those = list.stream().filter(Phrase::isCue).toList();
          if (!those.isEmpty()) {
            cuesByFirst.put(first, those);
          }
        });
    cues = new Index(cuesByFirst);
    thresholds = loader.thresholds.stream().mapToInt(Integer::intValue).toArray();
    examples = List.copyOf(loader.examples);
  }

  /** The rules of some languages. */
  static BoilerplateRules of(Collection<LanguageFolder> languages) {
    Loader loader = new Loader();
    languages.forEach(language -> loader.read(language.lines("boilerplate.txt")));
    return new BoilerplateRules(loader);
  }

  /** The phrases that may begin at a word of a text. */
  Phrase[] at(FoldedWords text, int word) {
    return all.at(text, word);
  }

  /** Of the phrases that may begin at a word of a text those that are cues for or against. */
  Phrase[] cuesAt(FoldedWords text, int word) {
    return cues.at(text, word);
  }

  /** Whether a text is a heading of links to other articles or of comments, and nothing else. */
  boolean isHeading(String text) {
    return begins(text, Kind.SECTION, true) || begins(text, Kind.TAIL, true);
  }

  /**
   * Where the words of a line bring up the day of publication or of the last change, or a byline
   * begins.
   *
   * @return offsets in the line and what begins there, in order
   */
  List<Label> labels(String line) {
    FoldedWords words = FoldedWords.of(line);
    List<Label> labels = new ArrayList<>();
    int word = 0;
    while (word < words.size()) {
      int end = word;
      Kind kind = null;
      for (Phrase phrase : at(words, word)) {
        boolean byline = phrase.kind() == Kind.BYLINE && labels.isEmpty();
        int match =
            byline || phrase.tellsWhen() ? phrase.match(words, word, words.size(), false) : -1;
        if (match > end) {
          end = match;
          kind = phrase.kind();
        }
      }
      if (kind != null) {
        labels.add(new Label(words.begin(word), kind));
      }
      word = Math.max(end, word + 1);
    }
    return labels;
  }

  /** A byline without the words that begin it («Par»). */
  String withoutByline(String text) {
    FoldedWords words = FoldedWords.of(text);
    int end = 0;
    for (Phrase phrase : words.size() == 0 ? NONE : at(words, 0)) {
      end =
          phrase.kind() == Kind.BYLINE
              ? Math.max(end, phrase.match(words, 0, words.size(), false))
              : end;
    }
    return end > 0 && end < words.size() ? text.substring(words.begin(end)) : text;
  }

  private boolean begins(String text, Kind kind, boolean whole) {
    FoldedWords words = FoldedWords.of(text);
    if (words.size() == 0 || words.size() > MAX_WORDS) {
      return false;
    }
    for (Phrase phrase : at(words, 0)) {
      if (phrase.kind() == kind && phrase.match(words, 0, words.size(), whole) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Sum of weights from which the cues of a rule make a sentence boilerplate. */
  int threshold(int group) {
    return thresholds[group];
  }

  int groups() {
    return thresholds.length;
  }

  List<Example> examples() {
    return examples;
  }

  /** Reads rule files. */
  private static final class Loader {
    private final Map<Long, List<Phrase>> byFirst = new LinkedHashMap<>();
    private final List<Integer> thresholds = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private int count;
    private String rule;
    private Kind kind;

    void read(List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("@")) {
          begin(line.substring(1).split(" "));
        } else if (line.startsWith("+ ") || line.startsWith("- ")) {
          examples.add(new Example(rule, line.substring(2), line.charAt(0) == '+'));
        } else {
          phrase(line);
        }
      }
    }

    private void begin(String[] head) {
      rule = head[0];
      kind = Kind.valueOf(head[1].toUpperCase(Locale.ROOT));
      thresholds.add(head.length > 2 ? Integer.parseInt(head[2]) : 0);
    }

    private void phrase(String line) {
      boolean weighted = kind == Kind.CUE || kind == Kind.NEWS || kind == Kind.CREDIT;
      int blank = line.indexOf(' ');
      int weight = weighted ? Integer.parseInt(line.substring(0, blank)) : 0;
      String spelling = weighted ? line.substring(blank + 1) : line;
      boolean colon = spelling.endsWith(":");
      for (String variant : variants(spelling)) {
        add(variant, weight, colon);
      }
    }

    private void add(String variant, int weight, boolean colon) {
      long[] words = words(variant);
      if (words.length == 0 || words[0] == ANY) {
        throw new IllegalArgumentException(
            "a phrase of rule " + rule + " begins with no word: " + variant);
      }
      Phrase phrase = new Phrase(count++, thresholds.size() - 1, kind, weight, words, colon);
      byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(phrase);
    }

    /** All spellings of a phrase with options and alternatives. */
    private static List<String> variants(String phrase) {
      int open = firstOf(phrase, "([");
      if (open < 0) {
        return List.of(phrase);
      }
      int close = phrase.indexOf(phrase.charAt(open) == '(' ? ')' : ']', open);
      List<String> choices =
          new ArrayList<>(Arrays.asList(phrase.substring(open + 1, close).split("\\|")));
      if (phrase.charAt(open) == '[') {
        choices.add("");
      }
      List<String> all = new ArrayList<>();
      for (String rest : variants(phrase.substring(close + 1))) {
        for (String choice : choices) {
          all.add(phrase.substring(0, open) + " " + choice + " " + rest);
        }
      }
      return all;
    }

    private static int firstOf(String text, String units) {
      for (int i = 0; i < text.length(); i++) {
        if (units.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    }

    private static long[] words(String variant) {
      long[] hashes = new long[variant.length()];
      int count = 0;
      for (String part : variant.split("\\s+")) {
        if (part.equals("*")) {
          hashes[count++] = ANY;
        } else if (part.equals("<n>")) {
          hashes[count++] = DIGITS;
        } else {
          FoldedWords words = FoldedWords.of(part);
          for (int i = 0; i < words.size(); i++) {
            hashes[count++] = words.hash(i);
          }
        }
      }
      return Arrays.copyOf(hashes, count);
    }
  }
}
