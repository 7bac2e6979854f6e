package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * A pattern over the tokens of one sentence, compiled to linked nodes. Its language is described at
 * {@link RuleSet}. Repetition is bounded and every attempt has a budget of steps, so that the cost
 * at one token is bounded by a constant.
 */
final class Pattern {
  /** Steps that one attempt may take; more than any sensible match needs. */
  private static final int BUDGET = 4_000;

  private static final int UNBOUNDED = 8;
  private static final int LOOK_BACK = 8;

  /** The shapes that are written by their name alone. */
  private static final Set<Shape> PLAIN_SHAPES =
      EnumSet.complementOf(EnumSet.of(Shape.DIGITS, Shape.RANGE));

  /**
   * One way to begin a match.
   *
   * @param first the token, or the annotation
   * @param next what may stand behind it
   */
  record Start(Follow first, Follow next) {}

  private final Node start;
  private final List<BitSet> needs;

  private Pattern(Node start, List<BitSet> needs) {
    this.start = start;
    this.needs = List.copyOf(needs);
  }

  /**
   * Reads a pattern.
   *
   * @param macros bodies of {@code def}s by name
   * @param captures names of the rule's captures so far, to which new ones are added
   * @param places takes what must be {@link Follow#index indexed} before the pattern is used
   */
  static Pattern compile(
      String source,
      Map<String, String> macros,
      Lexicon lexicon,
      List<String> captures,
      List<Follow> places) {
    Ast ast = new Parser(source, macros, lexicon, captures).parseAll();
    List<BitSet> needs = new ArrayList<>();
    ast.needs(needs);
    return new Pattern(ast.compile(new Accept(), -1, places), needs);
  }

  /** Sets of words; a sentence that lacks all words of one of them holds no match. */
  List<BitSet> needs() {
    return needs;
  }

  /** All ways in which the pattern can begin; looks around it count as passed. */
  List<Start> starts() {
    Reach reach = Reach.of(start);
    List<Start> starts = new ArrayList<>();
    if (reach.anything) {
      starts.add(new Start(Follow.ANYTHING, Follow.ANYTHING));
    }
    Map<Node, Follow> firstsByNext = new LinkedHashMap<>();
    for (Atom atom : reach.atoms) {
      atom.addStarts(firstsByNext.computeIfAbsent(atom.next, next -> new Follow()), starts);
    }
    firstsByNext.forEach(
        (next, firsts) -> {
          if (!firsts.isEmpty()) {
            starts.add(new Start(firsts, Reach.of(next).follow()));
          }
        });
    return starts;
  }

  /** The atoms that can come next at some node. */
  private static final class Reach {
    final List<Atom> atoms = new ArrayList<>();
    final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean anything;

    static Reach of(Node node) {
      Reach reach = new Reach();
      node.reach(reach);
      return reach;
    }

    Follow follow() {
      if (anything) {
        return Follow.ANYTHING;
      }
      Follow follow = new Follow();
      for (Atom atom : atoms) {
        atom.addTo(follow);
      }
      return follow;
    }
  }

  /** Whether a match begins at a token; the state tells its end. */
  boolean match(State state, int token) {
    state.steps = 0;
    return start.match(state, token);
  }

  /** Where a match is under way. Reused from attempt to attempt. */
  static final class State {
    final AnnotatedText text;
    final Tokens tokens;
    int from;
    int limit;
    int end;
    int steps;
    int goal;
    final int[] firsts;
    final int[] ends;
    final Object[] values;

    /**
     * A state for some patterns.
     *
     * @param captures the most that one of them makes
     */
    State(AnnotatedText text, int captures) {
      this.text = text;
      this.tokens = text.tokens();
      this.firsts = new int[captures];
      this.ends = new int[captures];
      this.values = new Object[captures];
    }

    /** Goes to a sentence. */
    void moveTo(int sentence) {
      from = tokens.sentenceFirst(sentence);
      limit = tokens.sentenceEnd(sentence);
    }

    /** Forgets the captures: one without an end took no part, wherever it began. */
    void clear(int captures) {
      Arrays.fill(ends, 0, captures, -1);
      Arrays.fill(values, 0, captures, null);
    }
  }

  // ---- nodes ----

  private abstract static class Node {
    abstract boolean match(State s, int at);

    /** Adds the atoms that come next, here or behind what takes no token. */
    abstract void reach(Reach reach);
  }

  private static final class Accept extends Node {
    @Override
    boolean match(State s, int at) {
      s.end = at;
      return true;
    }

    @Override
    void reach(Reach reach) {
      reach.anything = true;
    }
  }

  /** Accepts only at one place: the end of what a look-behind must reach. */
  private static final class AcceptAt extends Node {
    @Override
    boolean match(State s, int at) {
      return at == s.goal;
    }

    @Override
    void reach(Reach reach) {
      reach.anything = true;
    }
  }

  /** One token or annotation that must hold, then the rest. */
  private abstract static class Atom extends Node {
    Node next;
    int capture;

    /** Goes on behind what was matched, with the capture's value set while the rest is tried. */
    final boolean go(State s, int end, Object value) {
      if (capture < 0) {
        return next.match(s, end);
      }
      Object before = s.values[capture];
      s.values[capture] = value;
      if (next.match(s, end)) {
        return true;
      }
      s.values[capture] = before;
      return false;
    }

    final boolean outside(State s, int at) {
      return at >= s.limit || at < s.from || ++s.steps > BUDGET;
    }

    @Override
    final void reach(Reach reach) {
      if (reach.seen.add(this)) {
        reach.atoms.add(this);
      }
    }

    /**
     * Adds the tokens that it can begin with to those that the next node follows, or a start of
     * their own where something else comes behind them.
     */
    void addStarts(Follow firsts, List<Start> starts) {
      addTo(firsts);
    }

    /** Adds the tokens that it can begin with. */
    abstract void addTo(Follow follow);
  }

  private static final class WordNode extends Atom {
    final int word;
    final String form;

    WordNode(int word, String form) {
      this.word = word;
      this.form = form;
    }

    @Override
    boolean match(State s, int at) {
      return !outside(s, at) && s.text.word(at) == word && go(s, at + 1, form);
    }

    @Override
    void addTo(Follow follow) {
      follow.words.set(word);
    }
  }

  /** One of some words, where it does not matter which. */
  private static final class WordsNode extends Atom {
    final Follow set = new Follow();

    WordsNode(BitSet words, List<Follow> places) {
      set.words.or(words);
      places.add(set);
    }

    @Override
    boolean match(State s, int at) {
      return !outside(s, at) && set.hasWord(s.text.word(at)) && next.match(s, at + 1);
    }

    @Override
    void addTo(Follow follow) {
      follow.words.or(set.words);
    }
  }

  private static final class ClassNode extends Atom {
    final WordClass wordClass;

    ClassNode(WordClass wordClass) {
      this.wordClass = wordClass;
    }

    @Override
    boolean match(State s, int at) {
      if (outside(s, at)) {
        return false;
      }
      int start = wordClass.start(s.text.word(at));
      if (start < 0) {
        return false;
      }
      for (WordClass.Phrase phrase : wordClass.phrases(start)) {
        if (WordClass.matches(phrase, s.text, at, s.limit)
            && go(s, at + phrase.words().length, phrase.value())) {
          return true;
        }
      }
      String value = wordClass.single(start);
      return value != null && go(s, at + 1, value);
    }

    @Override
    void addStarts(Follow firsts, List<Start> starts) {
      Follow phraseFirsts = new Follow();
      Follow seconds = new Follow();
      for (int word : wordClass.firsts().stream().toArray()) {
        if (wordClass.hasSingle(word)) {
          firsts.words.set(word);
        }
        for (WordClass.Phrase phrase : wordClass.phrases(wordClass.start(word))) {
          phraseFirsts.words.set(word);
          seconds.words.set(phrase.words()[1]);
        }
      }
      if (!phraseFirsts.isEmpty()) {
        starts.add(new Start(phraseFirsts, seconds));
      }
    }

    @Override
    void addTo(Follow follow) {
      follow.words.or(wordClass.firsts());
    }
  }

  private static final class KindNode extends Atom {
    final AnnotationKind kind;

    KindNode(AnnotationKind kind) {
      this.kind = kind;
    }

    @Override
    boolean match(State s, int at) {
      if (outside(s, at)) {
        return false;
      }
      Annotation found = s.text.annotations().at(kind, at);
      return found != null && found.end() <= s.limit && go(s, found.end(), found.value());
    }

    @Override
    void addTo(Follow follow) {
      follow.kinds |= 1 << kind.ordinal();
    }
  }

  /** Tests of a token's shape. */
  private enum Shape {
    ANY,
    CAP,
    CAPS,
    LOWER,
    WORD,
    NUMBER,
    PUNCT,
    /** Digits, so many of them. */
    DIGITS,
    /** A whole number of up to four digits within bounds. */
    RANGE;

    boolean isNumeric() {
      return this == NUMBER || this == DIGITS || this == RANGE;
    }

    boolean isCapital() {
      return this == CAP || this == CAPS;
    }
  }

  /** A token of some shape, as {@code [cap]} or {@code [1..31]}. */
  private static final class ShapeNode extends Atom {
    final Shape shape;
    final int low;
    final int high;

    ShapeNode(Shape shape, int low, int high) {
      this.shape = shape;
      this.low = low;
      this.high = high;
    }

    @Override
    boolean match(State s, int at) {
      return !outside(s, at) && holds(s, at) && go(s, at + 1, capture < 0 ? null : value(s, at));
    }

    @Override
    void addTo(Follow follow) {
      follow.numbers |= shape.isNumeric();
      follow.capitals |= shape.isCapital();
      follow.anything |= !shape.isNumeric() && !shape.isCapital();
    }

    private Object value(State s, int at) {
      return s.tokens.isNumber(at) ? plainNumber(s, at) : s.tokens.form(at);
    }

    private static String plainNumber(State s, int at) {
      double number = s.tokens.number(at);
      return number == Math.rint(number) && number < 1e15
          ? Long.toString((long) number)
          : Double.toString(number);
    }

    private boolean holds(State s, int at) {
      Tokens t = s.tokens;
      return switch (shape) {
        case ANY -> true;
        case CAP -> t.isWord(at) && t.capitalized(at);
        case CAPS -> t.isWord(at) && t.allCaps(at);
        case LOWER -> t.isWord(at) && !t.capitalized(at);
        case WORD -> t.isWord(at);
        case NUMBER -> t.isNumber(at);
        case PUNCT -> t.isPunctuation(at);
        case DIGITS -> {
          int length = t.end(at) - t.begin(at);
          yield t.isNumber(at) && length >= low && length <= high && isWhole(t, at);
        }
        case RANGE ->
            t.isNumber(at)
                && t.end(at) - t.begin(at) <= 4
                && t.number(at) >= low
                && t.number(at) <= high
                && isWhole(t, at);
      };
    }

    private static boolean isWhole(Tokens t, int at) {
      return t.number(at) == Math.rint(t.number(at));
    }
  }

  /** A gap of any tokens but those that {@code stop} matches, as short as the rest allows. */
  private static final class GapNode extends Node {
    final int min;
    final int max;
    final Node stop;
    final Node next;

    GapNode(int min, int max, Node stop, Node next) {
      this.min = min;
      this.max = max;
      this.stop = stop;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      for (int n = 0; n <= max && at + n <= s.limit; n++) {
        if (++s.steps > BUDGET) {
          return false;
        }
        if (n >= min && next.match(s, at + n)) {
          return true;
        }
        if (at + n < s.limit && isBarred(s, at + n)) {
          return false;
        }
      }
      return false;
    }

    private boolean isBarred(State s, int at) {
      if (s.tokens.isPunctuation(at) && isBar(s.tokens.firstChar(at))) {
        return true;
      }
      if (stop == null) {
        return false;
      }
      int end = s.end;
      boolean stopped = stop.match(s, at);
      s.end = end;
      return stopped;
    }

    @Override
    void reach(Reach reach) {
      reach.anything = true;
    }

    /** Marks that no gap crosses. */
    private static boolean isBar(char c) {
      return c == ';' || c == ':' || c == '(' || c == ')' || c == '!' || c == '?' || c == '.';
    }
  }

  private static final class AltNode extends Node {
    final Node[] branches;

    /** What one of the branches may begin with, and what each of them. */
    final Follow first;

    final Follow[] firsts;

    AltNode(List<Node> branches, List<Follow> places) {
      this.branches = branches.toArray(new Node[0]);
      this.first = Reach.of(this).follow();
      this.firsts =
          branches.stream().map(branch -> Reach.of(branch).follow()).toArray(Follow[]::new);
      places.add(first);
      places.addAll(Arrays.asList(firsts));
    }

    @Override
    boolean match(State s, int at) {
      if (!first.admits(s.text, at, s.limit)) {
        return false;
      }
      for (int i = 0; i < branches.length; i++) {
        if (firsts[i].admits(s.text, at, s.limit) && branches[i].match(s, at)) {
          return true;
        }
      }
      return false;
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        for (Node branch : branches) {
          branch.reach(reach);
        }
      }
    }
  }

  private static final class OpenNode extends Node {
    final int capture;
    final Node next;

    OpenNode(int capture, Node next) {
      this.capture = capture;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      int before = s.firsts[capture];
      s.firsts[capture] = at;
      if (next.match(s, at)) {
        return true;
      }
      s.firsts[capture] = before;
      return false;
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        next.reach(reach);
      }
    }
  }

  private static final class CloseNode extends Node {
    final int capture;
    final Node next;

    CloseNode(int capture, Node next) {
      this.capture = capture;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      int before = s.ends[capture];
      s.ends[capture] = at;
      if (next.match(s, at)) {
        return true;
      }
      s.ends[capture] = before;
      return false;
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        next.reach(reach);
      }
    }
  }

  private static final class LookNode extends Node {
    final Node inside;
    final boolean wanted;
    final Node next;

    LookNode(Node inside, boolean wanted, Node next) {
      this.inside = inside;
      this.wanted = wanted;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      int end = s.end;
      boolean found = inside.match(s, at);
      s.end = end;
      return found == wanted && next.match(s, at);
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        next.reach(reach);
      }
    }
  }

  private static final class LookBehindNode extends Node {
    final Node inside;
    final int longest;
    final boolean wanted;
    final Node next;

    LookBehindNode(Node inside, int longest, boolean wanted, Node next) {
      this.inside = inside;
      this.longest = Math.min(longest, LOOK_BACK);
      this.wanted = wanted;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      int outerGoal = s.goal;
      s.goal = at;
      boolean found = false;
      for (int from = at - 1; from >= Math.max(s.from, at - longest) && !found; from--) {
        found = inside.match(s, from);
      }
      s.goal = outerGoal;
      return found == wanted && next.match(s, at);
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        next.reach(reach);
      }
    }
  }

  /** Zero-width tests of where a token stands. */
  private static final class PlaceNode extends Node {
    final char test;
    final Node next;

    PlaceNode(char test, Node next) {
      this.test = test;
      this.next = next;
    }

    @Override
    boolean match(State s, int at) {
      return holds(s, at) && next.match(s, at);
    }

    private boolean holds(State s, int at) {
      switch (test) {
        case '^':
          return at == s.from;
        case '$':
          return at == s.limit;
        case '-':
          return at < s.limit && s.tokens.hyphenBefore(at);
        case '~':
          return at < s.limit && !s.tokens.spaceBefore(at);
        default:
          throw new IllegalStateException(String.valueOf(test));
      }
    }

    @Override
    void reach(Reach reach) {
      if (reach.seen.add(this)) {
        next.reach(reach);
      }
    }
  }

  // ---- syntax tree ----

  private interface Ast {
    /**
     * Links the nodes of it to what follows.
     *
     * @param places takes the places at which a look tells whether to go on
     */
    Node compile(Node next, int capture, List<Follow> places);

    /** Tokens that it takes at most. */
    int longest();

    /** Adds sets of words, of each of which one must stand in the sentence. */
    default void needs(List<BitSet> needs) {}

    /** The words any one of which is all that it matches; null where it may match anything else. */
    default BitSet singleWords() {
      return null;
    }
  }

  /**
   * One atom.
   *
   * @param longest tokens that it takes at most; those beyond {@link #LOOK_BACK} need not count
   * @param keys words of which the sentence must hold one, or null
   * @param singleWords the words any one of which is all that it matches, or null
   */
  private record AtomAst(Supplier<Atom> make, int longest, BitSet keys, BitSet singleWords)
      implements Ast {
    AtomAst(Supplier<Atom> make, int longest) {
      this(make, longest, null, null);
    }

    @Override
    public void needs(List<BitSet> needs) {
      if (keys != null) {
        needs.add(keys);
      }
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      boolean set = singleWords != null && capture < 0;
      Atom atom = set ? new WordsNode(singleWords, places) : make.get();
      atom.next = next;
      atom.capture = capture;
      return atom;
    }
  }

  /** A gap; {@code stop}, which may be null, is what it must not cross. */
  private record GapAst(int min, int max, Ast stop) implements Ast {
    @Override
    public int longest() {
      return max;
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      Node barred = stop == null ? null : stop.compile(new Accept(), -1, places);
      return new GapNode(min, max, barred, next);
    }
  }

  private record SequenceAst(List<Ast> items) implements Ast {
    @Override
    public BitSet singleWords() {
      return items.size() == 1 ? items.get(0).singleWords() : null;
    }

    @Override
    public int longest() {
      return items.stream().mapToInt(Ast::longest).sum();
    }

    @Override
    public void needs(List<BitSet> needs) {
      items.forEach(item -> item.needs(needs));
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      Node node = next;
      for (int i = items.size() - 1; i >= 0; i--) {
        node = items.get(i).compile(node, capture, places);
      }
      return node;
    }
  }

  private record ChoiceAst(List<Ast> branches) implements Ast {
    @Override
    public int longest() {
      return branches.stream().mapToInt(Ast::longest).max().orElse(0);
    }

    /** One set for all branches, where each needs something: of each branch its smallest. */
    @Override
    public void needs(List<BitSet> needs) {
      BitSet union = new BitSet();
      for (Ast branch : branches) {
        List<BitSet> own = new ArrayList<>();
        branch.needs(own);
        if (own.isEmpty()) {
          return;
        }
        union.or(own.stream().min(Comparator.comparingInt(BitSet::cardinality)).orElseThrow());
      }
      needs.add(union);
    }

    @Override
    public BitSet singleWords() {
      BitSet all = new BitSet();
      for (Ast branch : branches) {
        BitSet words = branch.singleWords();
        if (words == null) {
          return null;
        }
        all.or(words);
      }
      return all;
    }

    /**
     * Branches of one word that stand side by side are one look into a set, unless a capture asks
     * which it was.
     */
    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      List<Node> nodes = new ArrayList<>();
      BitSet run = new BitSet();
      for (Ast branch : branches) {
        BitSet words = capture < 0 ? branch.singleWords() : null;
        if (words != null) {
          run.or(words);
          continue;
        }
        addWords(run, next, nodes, places);
        nodes.add(branch.compile(next, capture, places));
      }
      addWords(run, next, nodes, places);
      return nodes.size() == 1 ? nodes.get(0) : new AltNode(nodes, places);
    }

    private static void addWords(BitSet words, Node next, List<Node> nodes, List<Follow> places) {
      if (!words.isEmpty()) {
        WordsNode node = new WordsNode(words, places);
        node.next = next;
        node.capture = -1;
        nodes.add(node);
        words.clear();
      }
    }
  }

  private record RepeatAst(Ast item, int min, int max) implements Ast {
    @Override
    public int longest() {
      return max * item.longest();
    }

    @Override
    public void needs(List<BitSet> needs) {
      if (min > 0) {
        item.needs(needs);
      }
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      Node node = next;
      for (int n = max; n > 0; n--) {
        Node once = item.compile(node, capture, places);
        node = n > min ? new AltNode(List.of(once, next), places) : once;
      }
      return node;
    }
  }

  private record CaptureAst(Ast item, int index) implements Ast {
    @Override
    public int longest() {
      return item.longest();
    }

    @Override
    public void needs(List<BitSet> needs) {
      item.needs(needs);
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      return new OpenNode(index, item.compile(new CloseNode(index, next), index, places));
    }
  }

  private record LookAst(Ast item, boolean wanted, boolean behind) implements Ast {
    @Override
    public int longest() {
      return 0;
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      if (behind) {
        Node inside = item.compile(new AcceptAt(), -1, places);
        return new LookBehindNode(inside, item.longest(), wanted, next);
      }
      return new LookNode(item.compile(new Accept(), -1, places), wanted, next);
    }
  }

  private record PlaceAst(char test) implements Ast {
    @Override
    public int longest() {
      return 0;
    }

    @Override
    public Node compile(Node next, int capture, List<Follow> places) {
      return new PlaceNode(test, next);
    }
  }

  // ---- parser ----

  private static final class Parser {
    private final String source;
    private final Map<String, String> macros;
    private final Lexicon lexicon;
    private final List<String> captures;
    private int at;

    Parser(String source, Map<String, String> macros, Lexicon lexicon, List<String> captures) {
      this.source = source;
      this.macros = macros;
      this.lexicon = lexicon;
      this.captures = captures;
    }

    Ast parseAll() {
      Ast ast = parseChoice();
      if (at < source.length()) {
        throw error("unexpected «" + source.charAt(at) + "»");
      }
      return ast;
    }

    private Ast parseChoice() {
      List<Ast> branches = new ArrayList<>();
      branches.add(parseSequence());
      while (peek() == '|') {
        at++;
        branches.add(parseSequence());
      }
      return branches.size() == 1 ? branches.get(0) : new ChoiceAst(branches);
    }

    private Ast parseSequence() {
      List<Ast> items = new ArrayList<>();
      while (peek() != 0 && peek() != '|' && peek() != ')') {
        items.add(parseRepeated());
      }
      return new SequenceAst(items);
    }

    private Ast parseRepeated() {
      int name = captureName();
      Ast item = parseAtom();
      if (at < source.length()) {
        switch (source.charAt(at)) {
          case '?':
            at++;
            item = repeat(item, 0, 1);
            break;
          case '*':
            at++;
            item = repeat(item, 0, UNBOUNDED);
            break;
          case '+':
            at++;
            item = repeat(item, 1, UNBOUNDED);
            break;
          case '{':
            if (at + 1 < source.length() && Character.isDigit(source.charAt(at + 1))) {
              item = parseBounds(item);
            }
            break;
          default:
            break;
        }
      }
      if (item instanceof GapAst gap && source.startsWith("!(", at)) {
        at += 2;
        item = new GapAst(gap.min(), gap.max(), parseChoice());
        expect(')');
      }
      return name < 0 ? item : new CaptureAst(item, name);
    }

    private Ast parseBounds(Ast item) {
      int close = source.indexOf('}', at);
      String[] bounds = source.substring(at + 1, close).split(",", -1);
      at = close + 1;
      int min = Integer.parseInt(bounds[0].strip());
      int max = bounds.length == 1 ? min : Integer.parseInt(bounds[1].strip());
      return repeat(item, min, max);
    }

    private static Ast repeat(Ast item, int min, int max) {
      return item instanceof GapAst gap
          ? new GapAst(min, max, gap.stop())
          : new RepeatAst(item, min, max);
    }

    private int captureName() {
      int end = at;
      while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)))) {
        end++;
      }
      if (end == at || end >= source.length() || source.charAt(end) != '=') {
        return -1;
      }
      String name = source.substring(at, end);
      at = end + 1;
      int index = captures.indexOf(name);
      if (index < 0) {
        captures.add(name);
        index = captures.size() - 1;
      }
      return index;
    }

    private Ast parseAtom() {
      char c = source.charAt(at);
      switch (c) {
        case '(':
          at++;
          Ast inside = parseChoice();
          expect(')');
          return inside;
        case '<':
          if (at + 1 < source.length() && "!&".indexOf(source.charAt(at + 1)) >= 0) {
            at++;
            return parseLook(true);
          }
          return parseClass();
        case '!':
        case '&':
          return parseLook(false);
        case '{':
          return parseKind();
        case '[':
          return parseShape();
        case '"':
          return parseQuoted();
        case '%':
          return parseMacro();
        case '_':
          at++;
          return new GapAst(1, 1, null);
        case '^':
        case '$':
        case '-':
        case '~':
          at++;
          return new PlaceAst(c);
        default:
          return parseWords();
      }
    }

    private Ast parseLook(boolean behind) {
      boolean wanted = source.charAt(at) == '&';
      at++;
      expect('(');
      Ast inside = parseChoice();
      expect(')');
      return new LookAst(inside, wanted, behind);
    }

    private Ast parseClass() {
      String name = between('<', '>');
      WordClass wordClass = lexicon.get(name);
      if (wordClass == null) {
        throw error("no class [" + name + "]");
      }
      return new AtomAst(
          () -> new ClassNode(wordClass),
          wordClass.longest(),
          wordClass.keys(),
          wordClass.longest() == 1 ? wordClass.firsts() : null);
    }

    private Ast parseKind() {
      AnnotationKind kind = AnnotationKind.valueOf(between('{', '}').toUpperCase(Locale.ROOT));
      return new AtomAst(() -> new KindNode(kind), LOOK_BACK);
    }

    private Ast parseShape() {
      String shape = between('[', ']');
      int dots = shape.indexOf("..");
      if (dots > 0) {
        int low = Integer.parseInt(shape.substring(0, dots));
        int high = Integer.parseInt(shape.substring(dots + 2));
        return new AtomAst(() -> new ShapeNode(Shape.RANGE, low, high), 1);
      }
      if (shape.startsWith("digits")) {
        String length = shape.substring("digits".length()).strip();
        int digits = length.isEmpty() ? 0 : Integer.parseInt(length);
        return new AtomAst(
            () ->
                new ShapeNode(
                    Shape.DIGITS, Math.max(1, digits), digits == 0 ? Integer.MAX_VALUE : digits),
            1);
      }
      for (Shape plain : PLAIN_SHAPES) {
        if (plain.name().toLowerCase(Locale.ROOT).equals(shape)) {
          return new AtomAst(() -> new ShapeNode(plain, 0, 0), 1);
        }
      }
      throw error("no shape [" + shape + "]");
    }

    private Ast parseQuoted() {
      return words(between('"', '"'));
    }

    private Ast parseMacro() {
      int end = at + 1;
      while (end < source.length()
          && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '-')) {
        end++;
      }
      String name = source.substring(at + 1, end);
      String body = macros.get(name);
      if (body == null) {
        throw error("no definition of %" + name);
      }
      at = end;
      return new Parser(body, macros, lexicon, captures).parseAll();
    }

    private Ast parseWords() {
      int end = at;
      while (end < source.length() && isWordPart(source.charAt(end))) {
        end++;
      }
      if (end == at) {
        throw error("unexpected «" + source.charAt(at) + "»");
      }
      String phrase = source.substring(at, end);
      at = end;
      return words(phrase);
    }

    private Ast words(String phrase) {
      List<Ast> items = new ArrayList<>();
      for (int word : lexicon.words(phrase)) {
        BitSet key = new BitSet();
        key.set(word);
        items.add(new AtomAst(() -> new WordNode(word, phrase), 1, key, key));
      }
      return items.size() == 1 ? items.get(0) : new SequenceAst(items);
    }

    private static boolean isWordPart(char c) {
      return Character.isLetterOrDigit(c)
          || c == '\''
          || c == '’'
          || c == '.'
          || c == ','
          || c == ':'
          || c == '/';
    }

    private String between(char open, char close) {
      expect(open);
      int end = source.indexOf(close, at);
      if (end < 0) {
        throw error("no closing «" + close + "»");
      }
      String inside = source.substring(at, end);
      at = end + 1;
      return inside;
    }

    private void expect(char c) {
      if (peek() != c) {
        throw error("expected «" + c + "»");
      }
      at++;
    }

    private char peek() {
      while (at < source.length() && source.charAt(at) == ' ') {
        at++;
      }
      return at < source.length() ? source.charAt(at) : 0;
    }

    private IllegalArgumentException error(String what) {
      return new IllegalArgumentException(what + " at " + at + " in «" + source + "»");
    }
  }
}
