package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * The rules of one file, compiled and indexed by the tokens that they can begin with. Immutable and
 * safe for use by several threads.
 *
 * <p>A file is made of blocks:
 *
 * <pre>
 * def day = [1..31] | &lt;first&gt;
 *
 * rule fr.time.day-month
 *   when  w=&lt;weekday&gt;? ,? d=%day m=&lt;month&gt;
 *   then  kind=date day=$d month=$m
 *   ex    "mardi 25 novembre" -&gt; 2025-11-25
 *   not   "25 novembres"
 * </pre>
 *
 * <p>A rule may have several {@code when}; the first that matches counts. Inside a pattern: a plain
 * word matches itself whatever its case; {@code <name>} a word or phrase of a lexicon class; {@code
 * {KIND}} a whole annotation of an earlier layer; {@code [cap]}, {@code [caps]}, {@code [lower]},
 * {@code [word]}, {@code [number]}, {@code [punct]}, {@code [any]}, {@code [digits 4]}, {@code
 * [1..31]} a token's shape; {@code "…"} a literal with any marks; {@code _} any token, {@code
 * _{0,5}} a gap as short as possible that crosses no strong punctuation, {@code _{0,5}!( )} nor
 * what the brackets hold; {@code ( | )} alternatives; {@code ? * + {m,n}} repetition (at most eight
 * times); {@code name=} captures what follows; {@code %name} inserts a {@code def}; {@code &( )}
 * and {@code !( )} look ahead, {@code <&( )} and {@code <!( )} look behind (six tokens); {@code ^}
 * and {@code $} are the sentence's ends; {@code -} demands that a hyphen, {@code ~} that no space
 * parts the next token from the one before. A pattern never crosses the end of a sentence.
 */
public final class RuleSet {
  private static final int[] NONE = {};

  /** No rules. */
  public static final RuleSet EMPTY = new RuleSet(List.of());

  private static final AnnotationKind[] KINDS = AnnotationKind.values();

  static {
    EMPTY.index(1);
  }

  private record Compiled(Rule rule, List<Pattern> patterns) {}

  /** Patterns that a token may begin, in order, each with what must stand behind that token. */
  private record Candidates(int[] patterns, Follow[] follows) {
    static final Candidates NONE = new Candidates(new int[0], new Follow[0]);
  }

  private final List<Compiled> rules;

  /** All patterns in the order of the file, and the rule of each. */
  private final Pattern[] patterns;

  private final int[] ruleOf;

  /** The sets of words that some pattern needs, and for each pattern the numbers of its own. */
  private final List<BitSet> needs;

  private final int[][] needsOf;

  private Candidates[] byWord;
  private Candidates[] byKind;
  private Candidates byNumber;
  private Candidates byCapital;
  private Candidates anywhere;

  private RuleSet(List<Compiled> rules) {
    this.rules = rules;
    patterns = rules.stream().flatMap(r -> r.patterns().stream()).toArray(Pattern[]::new);
    ruleOf = new int[patterns.length];
    int pattern = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int i = 0; i < rules.get(rule).patterns().size(); i++) {
        ruleOf[pattern++] = rule;
      }
    }
    Map<BitSet, Integer> numbers = new LinkedHashMap<>();
    needsOf = new int[patterns.length][];
    for (int p = 0; p < patterns.length; p++) {
      needsOf[p] =
          patterns[p].needs().stream()
              .mapToInt(words -> numbers.computeIfAbsent(words, w -> numbers.size()))
              .distinct()
              .toArray();
    }
    needs = List.copyOf(numbers.keySet());
  }

  /** All rules, in the order of the file. */
  public List<Rule> rules() {
    return rules.stream().map(Compiled::rule).toList();
  }

  /**
   * Gives the leftmost matches that do not overlap, in order; of several that begin at one token
   * the longest, and of equally long ones that of the first rule.
   */
  public void scan(AnnotatedText text, Consumer<Match> sink) {
    scan(text, 0, text.tokens().size(), sink);
  }

  /** As {@link #scan(AnnotatedText, Consumer)}, of matches that begin in [first, end). */
  public void scan(AnnotatedText text, int first, int end, Consumer<Match> sink) {
    Pattern.State state = new Pattern.State(text, needs);
    int token = first;
    while (token < end) {
      Match best = bestAt(state, token);
      if (best == null) {
        token++;
      } else {
        sink.accept(best);
        token = Math.max(token + 1, best.end());
      }
    }
  }

  /**
   * Gives the match of every rule at every token, overlaps and all, in order of the text and then
   * of the file.
   */
  public void scanAll(AnnotatedText text, Consumer<Match> sink) {
    scanAll(text, 0, text.tokens().size(), sink);
  }

  /** As {@link #scanAll(AnnotatedText, Consumer)}, of matches that begin in [first, end). */
  public void scanAll(AnnotatedText text, int first, int end, Consumer<Match> sink) {
    Pattern.State state = new Pattern.State(text, needs);
    for (int token = first; token < end; token++) {
      forEachAt(state, token, sink);
    }
  }

  /**
   * The longest match that begins at a token, or null; of equally long ones that of the first rule.
   */
  public Match longestAt(AnnotatedText text, int token) {
    return bestAt(new Pattern.State(text, needs), token);
  }

  private Match bestAt(Pattern.State state, int token) {
    if (!gather(state, token)) {
      return null;
    }
    Match best = null;
    int matched = -1;
    for (int p = next(state.candidates, 0); p >= 0; p = next(state.candidates, p + 1)) {
      // The first pattern of a rule that matches counts, even where a later one would be longer.
      if (ruleOf[p] == matched || !state.meets(needsOf[p])) {
        continue;
      }
      int end = attempt(p, state, token);
      if (end >= 0) {
        matched = ruleOf[p];
        if (best == null || end > best.end()) {
          best = new Match(rules.get(matched).rule(), token, end, state);
        }
      }
    }
    return best;
  }

  private void forEachAt(Pattern.State state, int token, Consumer<Match> sink) {
    if (!gather(state, token)) {
      return;
    }
    int matched = -1;
    for (int p = next(state.candidates, 0); p >= 0; p = next(state.candidates, p + 1)) {
      if (ruleOf[p] == matched || !state.meets(needsOf[p])) {
        continue;
      }
      int end = attempt(p, state, token);
      if (end >= 0) {
        matched = ruleOf[p];
        sink.accept(new Match(rules.get(matched).rule(), token, end, state));
      }
    }
  }

  private int attempt(int pattern, Pattern.State state, int token) {
    state.clear(rules.get(ruleOf[pattern]).rule().captures().size());
    return patterns[pattern].match(state, token);
  }

  /**
   * Marks the patterns that may match at a token, by this and the next one; returns whether there
   * are any.
   */
  private boolean gather(Pattern.State state, int token) {
    Tokens tokens = state.tokens;
    int word = state.text.word(token);
    Candidates forWord = byWord[word < byWord.length ? word : 0];
    int kinds = state.text.annotations().kindsAt(token);
    boolean number = tokens.isNumber(token);
    boolean capital = tokens.capitalized(token);
    if (kinds == 0
        && forWord == Candidates.NONE
        && !(number && byNumber != Candidates.NONE)
        && !(capital && byCapital != Candidates.NONE)
        && anywhere == Candidates.NONE) {
      return false;
    }
    state.moveTo(token);
    state.clearCandidates(patterns.length);
    boolean any = mark(forWord, state, token + 1);
    any |= mark(anywhere, state, token + 1);
    if (number) {
      any |= mark(byNumber, state, token + 1);
    }
    if (capital) {
      any |= mark(byCapital, state, token + 1);
    }
    for (int rest = kinds; rest != 0; rest &= rest - 1) {
      int kind = Integer.numberOfTrailingZeros(rest);
      if (byKind[kind] != Candidates.NONE) {
        int end = state.text.annotations().at(KINDS[kind], token).end();
        any |= mark(byKind[kind], state, end);
      }
    }
    return any;
  }

  private static boolean mark(Candidates candidates, Pattern.State state, int next) {
    boolean any = false;
    for (int i = 0; i < candidates.patterns().length; i++) {
      if (candidates.follows()[i].admits(state.text, next, state.limit)) {
        int pattern = candidates.patterns()[i];
        state.candidates[pattern >> 6] |= 1L << pattern;
        any = true;
      }
    }
    return any;
  }

  /** The first bit at or after one, or -1. */
  private static int next(long[] bits, int from) {
    int at = from >> 6;
    if (at >= bits.length) {
      return -1;
    }
    long word = bits[at] & (-1L << from);
    while (word == 0) {
      if (++at == bits.length) {
        return -1;
      }
      word = bits[at];
    }
    return (at << 6) + Long.numberOfTrailingZeros(word);
  }

  void index(int vocabularySize) {
    Index index = new Index();
    for (int p = 0; p < patterns.length; p++) {
      index.pattern = p;
      patterns[p].firsts(index);
    }
    byWord = new Candidates[vocabularySize];
    Arrays.fill(byWord, Candidates.NONE);
    index.words.forEach((word, entries) -> byWord[word] = candidates(entries));
    byKind = new Candidates[KINDS.length];
    for (int k = 0; k < KINDS.length; k++) {
      byKind[k] = candidates(index.kinds.get(k));
    }
    byNumber = candidates(index.numbers);
    byCapital = candidates(index.capitals);
    anywhere = candidates(index.anywhere);
  }

  private static Candidates candidates(TreeMap<Integer, Follow> entries) {
    return entries.isEmpty()
        ? Candidates.NONE
        : new Candidates(
            entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
            entries.values().toArray(new Follow[0]));
  }

  /** Collects, for each kind of first token, the patterns that it may begin. */
  private static final class Index implements Pattern.FirstSink {
    final Map<Integer, TreeMap<Integer, Follow>> words = new HashMap<>();
    final List<TreeMap<Integer, Follow>> kinds = new ArrayList<>();
    final TreeMap<Integer, Follow> numbers = new TreeMap<>();
    final TreeMap<Integer, Follow> capitals = new TreeMap<>();
    final TreeMap<Integer, Follow> anywhere = new TreeMap<>();
    int pattern;

    Index() {
      for (int i = 0; i < KINDS.length; i++) {
        kinds.add(new TreeMap<>());
      }
    }

    private void add(TreeMap<Integer, Follow> entries, Follow follow) {
      entries.merge(pattern, follow, Follow::either);
    }

    @Override
    public void word(int word, Follow follow) {
      add(words.computeIfAbsent(word, w -> new TreeMap<>()), follow);
    }

    @Override
    public void kind(AnnotationKind kind, Follow follow) {
      add(kinds.get(kind.ordinal()), follow);
    }

    @Override
    public void number(Follow follow) {
      add(numbers, follow);
    }

    @Override
    public void capital(Follow follow) {
      add(capitals, follow);
    }

    @Override
    public void anything(Follow follow) {
      add(anywhere, follow);
    }
  }

  // ---- reading a file ----

  static RuleSet read(String file, List<String> lines, Lexicon lexicon) {
    Map<String, String> macros = new HashMap<>();
    List<Compiled> compiled = new ArrayList<>();
    Builder current = null;
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n).strip();
      String where = file + ":" + (n + 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      String rest = parts.length > 1 ? parts[1].strip() : "";
      try {
        switch (parts[0]) {
          case "def":
            int equals = rest.indexOf('=');
            macros.put(
                rest.substring(0, equals).strip(), "(" + rest.substring(equals + 1).strip() + ")");
            break;
          case "rule":
            if (current != null) {
              compiled.add(current.build());
            }
            current = new Builder(rest, where);
            break;
          case "when":
            current.patterns.add(Pattern.compile(rest, macros, lexicon, current.captures));
            break;
          case "then":
            current.then.putAll(attributes(rest));
            break;
          case "ex":
            current.examples.add(example(rest));
            break;
          case "not":
            current.counterExamples.add(unquote(rest));
            break;
          default:
            throw new IllegalArgumentException("«" + parts[0] + "» begins no line of a rule file");
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
        throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
      }
    }
    if (current != null) {
      compiled.add(current.build());
    }
    return new RuleSet(List.copyOf(compiled));
  }

  private static final class Builder {
    final String id;
    final String where;
    final List<Pattern> patterns = new ArrayList<>();
    final Map<String, String> then = new LinkedHashMap<>();
    final List<String> captures = new ArrayList<>();
    final List<Rule.Example> examples = new ArrayList<>();
    final List<String> counterExamples = new ArrayList<>();

    Builder(String id, String where) {
      this.id = id;
      this.where = where;
    }

    Compiled build() {
      if (patterns.isEmpty()) {
        throw new IllegalArgumentException(where + ": rule " + id + " has no «when»");
      }
      return new Compiled(
          new Rule(id, where, then, captures, examples, counterExamples), List.copyOf(patterns));
    }
  }

  private static Rule.Example example(String rest) {
    int arrow = rest.lastIndexOf("->");
    if (arrow < 0) {
      return new Rule.Example(unquote(rest), "");
    }
    return new Rule.Example(
        unquote(rest.substring(0, arrow).strip()), rest.substring(arrow + 2).strip());
  }

  private static String unquote(String quoted) {
    if (quoted.length() < 2 || quoted.charAt(0) != '"' || !quoted.endsWith("\"")) {
      throw new IllegalArgumentException("an example stands between quotes: " + quoted);
    }
    return quoted.substring(1, quoted.length() - 1);
  }

  private static Map<String, String> attributes(String rest) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String part : Arrays.asList(rest.split("\\s+"))) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("«" + part + "» is not key=value");
      }
      attributes.put(part.substring(0, equals), part.substring(equals + 1));
    }
    return attributes;
  }
}
