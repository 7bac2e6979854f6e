package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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
  /** No rules. */
  public static final RuleSet EMPTY = new RuleSet(List.of(), List.of());

  static {
    EMPTY.index(0, new long[0]);
  }

  private record Compiled(Rule rule, Meaning meaning, List<Pattern> patterns) {}

  private final List<Compiled> rules;

  /** What patterns look for on their way. */
  private final List<Follow> places;

  /** All patterns in the order of the file, and the rule of each. */
  private final Pattern[] patterns;

  private final int[] ruleOf;
  private final int mostCaptures;

  /** How many captures the rule of each pattern makes. */
  private final int[] capturesOf;

  /**
   * The sets of words that patterns need, and the numbers of those that each pattern needs: pattern
   * {@code p} those of {@link #needNumbers} from {@code needsFrom[p]} to {@code needsFrom[p + 1]}.
   * They are asked at every attempt, so they stand in one array and not in one for each pattern.
   */
  private final List<BitSet> needs;

  private final int[] needsFrom;
  private final int[] needNumbers;

  /** Whether some pattern needs nothing. */
  private final boolean anyFree;

  /** For a word the needed sets that hold it. */
  private WordTable needsByWord;

  private Starts starts;

  /** All roles with which a pattern may begin. */
  private long firstRoles;

  /** The role of words that some pattern needs. */
  private long needRole;

  private RuleSet(List<Compiled> rules, List<Follow> places) {
    this.rules = rules;
    this.places = places;
    patterns = rules.stream().flatMap(r -> r.patterns().stream()).toArray(Pattern[]::new);
    ruleOf = new int[patterns.length];
    int pattern = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int i = 0; i < rules.get(rule).patterns().size(); i++) {
        ruleOf[pattern++] = rule;
      }
    }
    capturesOf =
        Arrays.stream(ruleOf).map(rule -> rules.get(rule).rule().captures().size()).toArray();
    mostCaptures = Arrays.stream(capturesOf).max().orElse(0);
    Map<BitSet, Integer> numbers = new LinkedHashMap<>();
    needsFrom = new int[patterns.length + 1];
    IntStream.Builder all = IntStream.builder();
    boolean free = false;
    for (int p = 0; p < patterns.length; p++) {
      int[] own =
          patterns[p].needs().stream()
              .mapToInt(words -> numbers.computeIfAbsent(words, w -> numbers.size()))
              .distinct()
              .toArray();
      Arrays.stream(own).forEach(all);
      needsFrom[p + 1] = needsFrom[p] + own.length;
      free |= own.length == 0;
    }
    needNumbers = all.build().toArray();
    needs = List.copyOf(numbers.keySet());
    anyFree = free;
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

    private final Starts.Look look;

    /** The needed sets of words that the sentence holds a word of. */
    private final long[] met = new long[needsByWord.width()];

    /** The sentence at hand, and the one that {@link #met} is of. */
    private int sentence = -1;

    private int metIn = -1;

    Reading(AnnotatedText text) {
      this.text = text;
      this.tokens = text.tokens();
      this.state = new Pattern.State(text, mostCaptures);
      this.look = starts.new Look(text);
    }

    /** The next token at which a pattern may begin; {@code end} where there is none before it. */
    int nextStart(int from, int end) {
      int token = from;
      while (token < end) {
        if (tokens.sentence(token) != sentence) {
          sentence = tokens.sentence(token);
          state.moveTo(sentence);
        }
        int last = Math.min(end, state.limit);
        if (!anyFree && (text.sentenceRoles(sentence) & needRole) == 0) {
          token = last;
          continue;
        }
        for (; token < last; token++) {
          if ((text.roles(token) & firstRoles) != 0
              || (text.annotations().kindsAt(token) & starts.kinds()) != 0
              || starts.anywhere()) {
            return token;
          }
        }
      }
      return end;
    }

    /** The longest match at a token, of equally long ones that of the first rule; or null. */
    Match longestAt(int token) {
      Match best = null;
      if (look.at(token, state.limit)) {
        for (int start = nextMatch(token, -1); start >= 0; start = nextMatch(token, start)) {
          if (best == null || state.end > best.end()) {
            best = match(token, start);
          }
        }
      }
      return best;
    }

    /** Gives the match of each rule at a token. */
    void matchesAt(int token, Consumer<Match> sink) {
      if (look.at(token, state.limit)) {
        for (int start = nextMatch(token, -1); start >= 0; start = nextMatch(token, start)) {
          sink.accept(match(token, start));
        }
      }
    }

    /** The start, behind that of one match at a token, of the next rule's match; -1 for none. */
    private int nextMatch(int token, int before) {
      int tried = before < 0 ? -1 : starts.pattern(before);
      // The first pattern of a rule that matches counts, even where a later one would be longer.
      int matched = before < 0 ? -1 : ruleOf[tried];
      for (int s = next(look.found, before + 1); s >= 0; s = next(look.found, s + 1)) {
        int pattern = starts.pattern(s);
        if (pattern != tried && ruleOf[pattern] != matched && matches(pattern, token)) {
          return s;
        }
        tried = pattern;
      }
      return -1;
    }

    private boolean matches(int pattern, int token) {
      if (!isOpen(pattern)) {
        return false;
      }
      state.clear(capturesOf[pattern]);
      return patterns[pattern].match(state, token);
    }

    private Match match(int token, int start) {
      Compiled own = rules.get(ruleOf[starts.pattern(start)]);
      return new Match(own.rule(), own.meaning(), token, state.end, state);
    }

    /** Whether the sentence holds all that a pattern needs. */
    private boolean isOpen(int pattern) {
      int end = needsFrom[pattern + 1];
      for (int i = needsFrom[pattern]; i < end; i++) {
        if (metIn != sentence) {
          meet();
        }
        int need = needNumbers[i];
        if ((met[need >> 6] & 1L << need) == 0) {
          return false;
        }
      }
      return true;
    }

    private void meet() {
      metIn = sentence;
      Arrays.fill(met, 0);
      for (int token = state.from; token < state.limit; token++) {
        if ((text.roles(token) & needRole) != 0) {
          needsByWord.addTo(met, text.word(token));
        }
      }
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
    Follow.index(places, roles.length);
    starts = new Starts(List.of(patterns), roles.length);
    needsByWord = new WordTable(needs, roles.length);
    long firstRole = AnnotatedText.firstRole(number);
    firstRoles = firstRole | starts.roles();
    // A file without rules has no place anywhere; its number is not its own.
    needRole = needs.isEmpty() ? 0 : AnnotatedText.needRole(number);
    starts.words().stream().forEach(word -> roles[word] |= firstRole);
    for (BitSet need : needs) {
      need.stream().forEach(word -> roles[word] |= needRole);
    }
  }

  // ---- reading a file ----

  static RuleSet read(String file, List<String> lines, Lexicon lexicon) {
    Map<String, String> macros = new HashMap<>();
    List<Compiled> compiled = new ArrayList<>();
    List<Follow> places = new ArrayList<>();
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
            current.patterns.add(Pattern.compile(rest, macros, lexicon, current.captures, places));
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
    return new RuleSet(List.copyOf(compiled), places);
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
      Rule rule = new Rule(id, where, then, captures, examples, counterExamples);
      return new Compiled(rule, new Meaning(rule), List.copyOf(patterns));
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
