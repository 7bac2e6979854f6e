package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * _{0,5}} a gap as short as possible that crosses no strong punctuation; {@code ( | )}
 * alternatives; {@code ? * + {m,n}} repetition (at most eight times); {@code name=} captures what
 * follows; {@code %name} inserts a {@code def}; {@code &( )} and {@code !( )} look ahead, {@code
 * <&( )} and {@code <!( )} look behind (six tokens); {@code ^} and {@code $} are the sentence's
 * ends; {@code -} demands that a hyphen, {@code ~} that no space parts the next token from the one
 * before. A pattern never crosses the end of a sentence.
 */
public final class RuleSet {
  private static final int[] NONE = {};

  /** No rules. */
  public static final RuleSet EMPTY = new RuleSet(List.of());

  private static final int KINDS = AnnotationKind.values().length;

  static {
    EMPTY.index(1);
  }

  private record Compiled(Rule rule, List<Pattern> patterns) {}

  private final List<Compiled> rules;
  private int[][] byWord;
  private int[][] byKind;
  private int[] byNumber;
  private int[] byCapital;
  private int[] anywhere;

  private RuleSet(List<Compiled> rules) {
    this.rules = rules;
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
    Pattern.State state = new Pattern.State(text);
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
    Pattern.State state = new Pattern.State(text);
    int size = text.tokens().size();
    for (int token = 0; token < size; token++) {
      forEachAt(state, token, sink);
    }
  }

  /**
   * The longest match that begins at a token, or null; of equally long ones that of the first rule.
   */
  public Match longestAt(AnnotatedText text, int token) {
    return bestAt(new Pattern.State(text), token);
  }

  private Match bestAt(Pattern.State state, int token) {
    Match[] best = new Match[1];
    forEachAt(
        state,
        token,
        match -> {
          if (best[0] == null || match.end() > best[0].end()) {
            best[0] = match;
          }
        });
    return best[0];
  }

  private void forEachAt(Pattern.State state, int token, Consumer<Match> sink) {
    Tokens tokens = state.tokens;
    int word = state.text.word(token);
    int[] forWord = byWord[word < byWord.length ? word : 0];
    int kinds = state.text.annotations().kindsAt(token);
    int[] forNumber = tokens.isNumber(token) ? byNumber : NONE;
    int[] forCapital = tokens.capitalized(token) ? byCapital : NONE;
    if (kinds == 0
        && forWord.length == 0
        && forNumber.length == 0
        && forCapital.length == 0
        && anywhere.length == 0) {
      return;
    }
    int sentence = tokens.sentence(token);
    state.from = tokens.sentenceFirst(sentence);
    state.limit = tokens.sentenceEnd(sentence);
    // Candidates come from up to a dozen short sorted lists; merging them keeps the file's order
    // and tries no rule twice.
    long tried = -1;
    while (true) {
      int next = nextAfter(forWord, tried, Integer.MAX_VALUE);
      next = nextAfter(forNumber, tried, next);
      next = nextAfter(forCapital, tried, next);
      next = nextAfter(anywhere, tried, next);
      for (int rest = kinds; rest != 0; rest &= rest - 1) {
        next = nextAfter(byKind[Integer.numberOfTrailingZeros(rest)], tried, next);
      }
      if (next == Integer.MAX_VALUE) {
        return;
      }
      tried = next;
      Match match = tryRule(rules.get(next), state, token);
      if (match != null) {
        sink.accept(match);
      }
    }
  }

  private static int nextAfter(int[] sorted, long tried, int least) {
    for (int candidate : sorted) {
      if (candidate > tried) {
        return Math.min(candidate, least);
      }
    }
    return least;
  }

  private static Match tryRule(Compiled compiled, Pattern.State state, int token) {
    int captures = compiled.rule().captures().size();
    for (Pattern pattern : compiled.patterns()) {
      state.clear(captures);
      int end = pattern.match(state, token);
      if (end >= 0) {
        return new Match(compiled.rule(), token, end, state);
      }
    }
    return null;
  }

  void index(int vocabularySize) {
    List<List<Integer>> words = new ArrayList<>();
    List<List<Integer>> kinds = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Integer> capitals = new ArrayList<>();
    List<Integer> any = new ArrayList<>();
    for (int i = 0; i < vocabularySize; i++) {
      words.add(null);
    }
    for (int i = 0; i < KINDS; i++) {
      kinds.add(new ArrayList<>());
    }
    for (int r = 0; r < rules.size(); r++) {
      for (Pattern pattern : rules.get(r).patterns()) {
        Pattern.Firsts firsts = pattern.firsts;
        if (firsts.anything) {
          addOnce(any, r);
          continue;
        }
        int rule = r;
        firsts.words.stream()
            .forEach(
                w -> {
                  if (words.get(w) == null) {
                    words.set(w, new ArrayList<>(4));
                  }
                  addOnce(words.get(w), rule);
                });
        for (int k = 0; k < KINDS; k++) {
          if ((firsts.kinds & (1 << k)) != 0) {
            addOnce(kinds.get(k), r);
          }
        }
        if (firsts.numbers) {
          addOnce(numbers, r);
        }
        if (firsts.capitals) {
          addOnce(capitals, r);
        }
      }
    }
    byWord = words.stream().map(l -> l == null ? NONE : ints(l)).toArray(int[][]::new);
    byKind = kinds.stream().map(RuleSet::ints).toArray(int[][]::new);
    byNumber = ints(numbers);
    byCapital = ints(capitals);
    anywhere = ints(any);
  }

  private static void addOnce(List<Integer> sorted, int rule) {
    if (sorted.isEmpty() || sorted.get(sorted.size() - 1) != rule) {
      sorted.add(rule);
    }
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
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
