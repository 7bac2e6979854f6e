package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

  private record Compiled(Rule rule, List<Pattern> patterns) {}

  /** Patterns that a token may begin, in order, each with what must stand behind that token. */
  private record Candidates(int[] patterns, Follow[] follows) {
    static final Candidates NONE = new Candidates(new int[0], new Follow[0]);
  }

  private final List<Compiled> rules;

  /** All patterns in the order of the file, and the rule of each. */
  private final Pattern[] patterns;

  private final int[] ruleOf;
  private final int mostCaptures;

  /** The patterns that each set of words is needed by, and how many sets each pattern needs. */
  private final int[][] needing;

  private final byte[] needed;

  /** The patterns that need nothing. */
  private final long[] free;

  private final boolean anyFree;

  /** The sets of words that some pattern needs, until they are indexed. */
  private final List<BitSet> needs;

  /** For a word the numbers of the needed sets that hold it. */
  private int[][] needsByWord;

  private Candidates[] byWord;
  private Candidates[] byKind;
  private Candidates byNumber;
  private Candidates byCapital;
  private Candidates anywhere;

  /** The role of words, all roles and the layers with which a pattern may begin. */
  private long firstRole;

  private long firstRoles;

  private int firstKinds;

  /** The role of words that some pattern needs. */
  private long needRole;

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
    mostCaptures = rules.stream().mapToInt(r -> r.rule().captures().size()).max().orElse(0);
    Map<BitSet, List<Integer>> patternsOf = new LinkedHashMap<>();
    needed = new byte[patterns.length];
    for (int p = 0; p < patterns.length; p++) {
      for (BitSet words : new LinkedHashSet<>(patterns[p].needs())) {
        patternsOf.computeIfAbsent(words, w -> new ArrayList<>()).add(p);
        needed[p]++;
      }
    }
    free = new long[patterns.length + 63 >> 6];
    boolean any = false;
    for (int p = 0; p < patterns.length; p++) {
      if (needed[p] == 0) {
        free[p >> 6] |= 1L << p;
        any = true;
      }
    }
    anyFree = any;
    needs = List.copyOf(patternsOf.keySet());
    needing =
        patternsOf.values().stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
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
    Reading reading = new Reading(text);
    int token = first;
    while (token < end) {
      token = reading.nextStart(token, end);
      Match best = token < end ? reading.longestAt(token) : null;
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
    Reading reading = new Reading(text);
    for (int token = reading.nextStart(first, end);
        token < end;
        token = reading.nextStart(token + 1, end)) {
      reading.matchesAt(token, sink);
    }
  }

  /**
   * The first of the longest matches at each token, overlaps and all, that a test accepts; null for
   * none.
   */
  public Match firstOf(AnnotatedText text, Predicate<Match> test) {
    Reading reading = new Reading(text);
    int end = text.tokens().size();
    for (int token = reading.nextStart(0, end);
        token < end;
        token = reading.nextStart(token + 1, end)) {
      Match match = reading.longestAt(token);
      if (match != null && test.test(match)) {
        return match;
      }
    }
    return null;
  }

  /** One text while it is read, sentence by sentence. */
  private final class Reading {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final Pattern.State state;

    /** Patterns that find all that they need in the sentence. */
    private final long[] open = new long[patterns.length + 63 >> 6];

    /** Of these the ones that the token at hand may begin. */
    private final long[] candidates = new long[open.length];

    /** Sets of words that each pattern has not found yet in the sentence. */
    private final byte[] missing = new byte[patterns.length];

    private final boolean[] met = new boolean[needing.length];
    private int sentence = -1;
    private boolean anyOpen;

    Reading(AnnotatedText text) {
      this.text = text;
      this.tokens = text.tokens();
      this.state = new Pattern.State(text, mostCaptures);
    }

    /** The next token at which a pattern may begin; {@code end} where there is none before it. */
    int nextStart(int from, int end) {
      int token = from;
      while (token < end) {
        if (tokens.sentence(token) != sentence) {
          enter(tokens.sentence(token));
        }
        int last = Math.min(end, state.limit);
        if (!anyOpen) {
          token = last;
          continue;
        }
        for (; token < last; token++) {
          if ((text.roles(token) & firstRoles) != 0
              || (text.annotations().kindsAt(token) & firstKinds) != 0
              || anywhere != Candidates.NONE) {
            return token;
          }
        }
      }
      return end;
    }

    /** Goes to a sentence and sees which patterns it may hold. */
    private void enter(int next) {
      sentence = next;
      state.moveTo(next);
      System.arraycopy(free, 0, open, 0, open.length);
      anyOpen = anyFree;
      if ((text.sentenceRoles(next) & needRole) == 0) {
        return;
      }
      System.arraycopy(needed, 0, missing, 0, missing.length);
      Arrays.fill(met, false);
      for (int token = state.from; token < state.limit; token++) {
        if ((text.roles(token) & needRole) != 0) {
          for (int need : needsByWord[text.word(token)]) {
            if (!met[need]) {
              meet(need);
            }
          }
        }
      }
    }

    private void meet(int need) {
      met[need] = true;
      for (int pattern : needing[need]) {
        if (--missing[pattern] == 0) {
          open[pattern >> 6] |= 1L << pattern;
          anyOpen = true;
        }
      }
    }

    /** The longest match at a token, of equally long ones that of the first rule; or null. */
    Match longestAt(int token) {
      if (!gather(token)) {
        return null;
      }
      Match best = null;
      int matched = -1;
      for (int p = next(candidates, 0); p >= 0; p = next(candidates, p + 1)) {
        // The first pattern of a rule that matches counts, even where a later one would be longer.
        int end = ruleOf[p] == matched ? -1 : attempt(p, token);
        if (end >= 0) {
          matched = ruleOf[p];
          if (best == null || end > best.end()) {
            best = new Match(rules.get(matched).rule(), token, end, state);
          }
        }
      }
      return best;
    }

    /** Gives the match of each rule at a token. */
    void matchesAt(int token, Consumer<Match> sink) {
      if (!gather(token)) {
        return;
      }
      int matched = -1;
      for (int p = next(candidates, 0); p >= 0; p = next(candidates, p + 1)) {
        int end = ruleOf[p] == matched ? -1 : attempt(p, token);
        if (end >= 0) {
          matched = ruleOf[p];
          sink.accept(new Match(rules.get(matched).rule(), token, end, state));
        }
      }
    }

    private int attempt(int pattern, int token) {
      state.clear(rules.get(ruleOf[pattern]).rule().captures().size());
      return patterns[pattern].match(state, token);
    }

    /**
     * Marks the patterns that may match at a token, by this and the next one; returns whether there
     * are any.
     */
    private boolean gather(int token) {
      Arrays.fill(candidates, 0);
      boolean any = anywhere != Candidates.NONE && mark(anywhere, token + 1);
      long roles = text.roles(token) & firstRoles;
      if (roles != 0) {
        if ((roles & firstRole) != 0) {
          any |= mark(byWord[text.word(token)], token + 1);
        }
        if ((roles & AnnotatedText.NUMBER) != 0) {
          any |= mark(byNumber, token + 1);
        }
        if ((roles & AnnotatedText.CAPITAL) != 0) {
          any |= mark(byCapital, token + 1);
        }
      }
      for (int rest = text.annotations().kindsAt(token) & firstKinds; rest != 0; rest &= rest - 1) {
        int kind = Integer.numberOfTrailingZeros(rest);
        any |= mark(byKind[kind], text.annotations().at(KINDS[kind], token).end());
      }
      return any;
    }

    private boolean mark(Candidates some, int next) {
      boolean any = false;
      int[] numbers = some.patterns();
      for (int i = 0; i < numbers.length; i++) {
        int pattern = numbers[i];
        if ((open[pattern >> 6] & 1L << pattern) != 0
            && some.follows()[i].admits(text, next, state.limit)) {
          candidates[pattern >> 6] |= 1L << pattern;
          any = true;
        }
      }
      return any;
    }
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

  /**
   * Makes the rules ready for use.
   *
   * @param number the file's place among the rule files of its language
   * @param roles the roles of each word of the vocabulary, to which those in these rules are added
   */
  void index(int number, long[] roles) {
    Index index = new Index();
    for (int p = 0; p < patterns.length; p++) {
      index.pattern = p;
      patterns[p].firsts(index);
    }
    firstRole = AnnotatedText.firstRole(number);
    needRole = AnnotatedText.needRole(number);
    byWord = new Candidates[roles.length];
    index.words.forEach(
        (word, entries) -> {
          byWord[word] = candidates(entries);
          roles[word] |= firstRole;
        });
    byKind = new Candidates[KINDS.length];
    for (int k = 0; k < KINDS.length; k++) {
      byKind[k] = candidates(index.kinds.get(k));
      firstKinds |= byKind[k] == Candidates.NONE ? 0 : 1 << k;
    }
    byNumber = candidates(index.numbers);
    byCapital = candidates(index.capitals);
    anywhere = candidates(index.anywhere);
    firstRoles =
        firstRole
            | (byNumber == Candidates.NONE ? 0 : AnnotatedText.NUMBER)
            | (byCapital == Candidates.NONE ? 0 : AnnotatedText.CAPITAL);
    indexNeeds(roles);
  }

  private void indexNeeds(long[] roles) {
    needsByWord = new int[roles.length][];
    for (int need = 0; need < needs.size(); need++) {
      BitSet words = needs.get(need);
      for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
        int[] before = needsByWord[word] == null ? NONE : needsByWord[word];
        needsByWord[word] = Arrays.copyOf(before, before.length + 1);
        needsByWord[word][before.length] = need;
        roles[word] |= needRole;
      }
    }
  }

  private static Candidates candidates(TreeMap<Integer, Follow> entries) {
    return entries.isEmpty()
        ? Candidates.NONE
        : new Candidates(
            entries.keySet().stream().mapToInt(Integer::intValue).toArray(),
            entries.values().stream().map(Follow::freeze).toArray(Follow[]::new));
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
