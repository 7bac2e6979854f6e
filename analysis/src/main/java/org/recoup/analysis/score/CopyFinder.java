package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.analysis.text.Hash64;

/**
 * Finds sources that copy each other, from what they share over many facts.
 *
 * <p>Two signs count. First, agreement on contested facts (those on which less than nine in ten
 * sources say the same) that is too perfect for two sources that work on their own, however good:
 * so few differences that two which are each right 97 times in a hundred would show them less than
 * once in a thousand times. Second, errors in common: a value that hardly any other source gives,
 * shared time and again, as in AccuCopy (Dong et al., "Integrating Conflicting Data: The Role of
 * Source Dependence", VLDB 2009). Of a pair that rarely differs each shared error multiplies the
 * odds of copying, each difference divides them.
 *
 * <p>Pairs are counted over at most {@value #MAX_SOURCES} sources a fact, an even sample, so that
 * the work stays linear in the number of facts.
 */
public final class CopyFinder {
  /** Most sources that are compared pair by pair on one fact. */
  public static final int MAX_SOURCES = 48;

  private static final double CONTESTED = .9;

  /** How often two sources that work on their own differ at the least. */
  private static final double LEAST_DIFFERENCE = .06;

  /** Share of differences above which a pair does not copy, however many facts it shares. */
  private static final double MOST_DIFFERENCE = .02;

  private static final double SIGNIFICANCE = .001;

  /** Backing by others up to which a shared value counts as an error. */
  private static final double RARE = .2;

  /** Even what nobody else says may be true. */
  private static final double LEAST_SHARE = .05;

  private static final double COPIED_SHARE = .8;
  private static final double FALSE_VALUES = 10;
  private static final double PRIOR = .05;
  private static final double POSTERIOR = .999;
  private static final int LEAST_ERRORS = 4;
  private static final double UNKNOWN_AGREEMENT = .7;
  private static final double MOST_AGREEMENT = .98;

  private CopyFinder() {}

  /**
   * Evidence on one pair of sources, in whole numbers that add.
   *
   * @param facts contested facts that both speak of
   * @param differences those on which they differ
   * @param errors shared values that hardly anybody else gives
   * @param odds logarithm of the odds of copying that errors and differences give, in millionths
   */
  public record Evidence(long facts, long differences, long errors, long odds) {
    /** Nothing seen. */
    public static final Evidence NONE = new Evidence(0, 0, 0, 0);

    /** Both together. */
    public Evidence plus(Evidence other) {
      return new Evidence(
          facts + other.facts,
          differences + other.differences,
          errors + other.errors,
          odds + other.odds);
    }
  }

  /**
   * Two sources or groups of them, in alphabetical order.
   *
   * @param one the first
   * @param two the second
   */
  public record Pair(String one, String two) {}

  /**
   * What a fact tells of one pair.
   *
   * @param pair who
   * @param evidence what
   */
  public record Seen(Pair pair, Evidence evidence) {}

  /** What one author says of a fact, and how many say the same. */
  private record Word(String author, String said, int backing) {}

  /** How a fact's sources agree pair by pair; nothing where they mostly agree all. */
  public static List<Seen> agreement(FactKey key, Ballot.Content ballot) {
    List<Word> words = words(ballot);
    int most = words.stream().mapToInt(Word::backing).max().orElse(0);
    if (words.size() < 2 || most >= CONTESTED * words.size()) {
      return List.of();
    }
    List<Seen> seen = new ArrayList<>();
    List<Word> compared = sample(key, words);
    for (int i = 0; i < compared.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean same = compared.get(i).said.equals(compared.get(j).said);
        seen.add(
            new Seen(pair(compared.get(j), compared.get(i)), new Evidence(1, same ? 0 : 1, 0, 0)));
      }
    }
    return seen;
  }

  /**
   * Which errors a fact's authors share.
   *
   * @param agreement how far each author agrees with the others, as {@link
   *     AgreementSums#agreements} gives it
   */
  public static List<Seen> errors(
      FactKey key, Ballot.Content ballot, Map<String, Double> agreement) {
    List<Word> words = words(ballot);
    List<Seen> seen = new ArrayList<>();
    if (words.size() <= 2) {
      return seen;
    }
    List<Word> compared = sample(key, words);
    for (int i = 0; i < compared.size(); i++) {
      for (int j = 0; j < i; j++) {
        Word one = compared.get(j);
        Word two = compared.get(i);
        if (!one.said.equals(two.said)) {
          seen.add(
              new Seen(
                  pair(one, two), new Evidence(0, 1, 0, millionths(Math.log(1 - COPIED_SHARE)))));
          continue;
        }
        double others = (one.backing - 2.0) / (words.size() - 2.0);
        if (others <= RARE) {
          double odds =
              oddsOfError(
                  others, of(agreement, one, key.attribute()), of(agreement, two, key.attribute()));
          seen.add(new Seen(pair(one, two), new Evidence(0, 0, 1, millionths(odds))));
        }
      }
    }
    return seen;
  }

  private static double of(Map<String, Double> agreement, Word word, String attribute) {
    Double known = agreement.get(Weights.key(word.author, attribute));
    return known == null ? UNKNOWN_AGREEMENT : known;
  }

  /** How much likelier a shared value is among copiers than among sources that err on their own. */
  private static double oddsOfError(double others, double agreementOne, double agreementTwo) {
    double truth = (1 - 2 * LEAST_SHARE) * others + LEAST_SHARE;
    double a = Math.min(MOST_AGREEMENT, agreementOne);
    double b = Math.min(MOST_AGREEMENT, agreementTwo);
    double alone = truth * a * b + (1 - truth) * (1 - a) * (1 - b) / FALSE_VALUES;
    double mean = (a + b) / 2;
    double copied = truth * mean + (1 - truth) * (1 - mean);
    return Math.log((COPIED_SHARE * copied + (1 - COPIED_SHARE) * alone) / alone);
  }

  private static long millionths(double number) {
    return Math.round(number * 1e6);
  }

  /** Whether a pair agrees too perfectly to work on its own. */
  public static boolean tooPerfect(Evidence seen) {
    return seen.differences <= MOST_DIFFERENCE * seen.facts
        && probabilityOfFewer(seen.facts, seen.differences) < SIGNIFICANCE;
  }

  /**
   * Probability of so few differences or fewer among sources that work on their own: a binomial
   * tail.
   */
  private static double probabilityOfFewer(long facts, long differences) {
    double term = facts * Math.log1p(-LEAST_DIFFERENCE);
    double sum = Math.exp(term);
    for (long k = 1; k <= differences; k++) {
      term +=
          Math.log((double) (facts - k + 1) / k)
              + Math.log(LEAST_DIFFERENCE / (1 - LEAST_DIFFERENCE));
      sum += Math.exp(term);
    }
    return sum;
  }

  /** Whether a pair shares too many errors to work on its own. */
  public static boolean sharesErrors(Evidence seen) {
    double logOdds = seen.odds / 1e6 + Math.log(PRIOR / (1 - PRIOR));
    return seen.errors >= LEAST_ERRORS && logOdds > Math.log(POSTERIOR / (1 - POSTERIOR));
  }

  /**
   * Groups of whoever is joined by pairs, each named by its first member; who copies nobody is in
   * none.
   */
  public static Map<String, String> groups(Collection<Pair> pairs) {
    Map<String, String> parent = new HashMap<>();
    for (Pair pair : pairs) {
      String one = root(parent, pair.one);
      String two = root(parent, pair.two);
      boolean first = one.compareTo(two) < 0;
      parent.put(first ? two : one, first ? one : two);
      parent.putIfAbsent(first ? one : two, first ? one : two);
    }
    Map<String, String> groups = new TreeMap<>();
    for (String member : List.copyOf(parent.keySet())) {
      groups.put(member, root(parent, member));
    }
    return groups;
  }

  private static String root(Map<String, String> parent, String member) {
    String above = parent.getOrDefault(member, member);
    while (!above.equals(parent.getOrDefault(above, above))) {
      above = parent.get(above);
    }
    parent.put(member, above);
    return above;
  }

  /** The ballot with each group of sources as one origin and author. */
  public static Ballot.Content grouped(Ballot.Content ballot, Map<String, String> groups) {
    List<Vote> votes =
        ballot.votes().stream()
            .map(
                v ->
                    v.from(
                        groups.getOrDefault(v.origin(), v.origin()),
                        groups.getOrDefault(v.author(), v.author())))
            .sorted(Vote.BY_TIME)
            .toList();
    return new Ballot.Content(
        votes, ballot.speakers(), ballot.claims(), ballot.articles(), ballot.shards());
  }

  /** The last word of each voice whose origin nobody has stated. */
  private static List<Word> words(Ballot.Content ballot) {
    List<Voice> voices =
        Voice.of(ballot.votes().stream().filter(v -> v.origin().equals(v.author())).toList());
    Map<String, Integer> backing = new HashMap<>();
    voices.forEach(v -> backing.merge(said(v), 1, Integer::sum));
    return voices.stream()
        .map(v -> new Word(v.votes().get(0).author(), said(v), backing.get(said(v))))
        .toList();
  }

  private static String said(Voice voice) {
    Value value = voice.latest().value();
    return value.kind().isNumeric() ? Value.plain(value.best()) : value.key();
  }

  private static List<Word> sample(FactKey key, List<Word> words) {
    return words.stream()
        .sorted(
            Comparator.<Word>comparingLong(
                    w ->
                        words.size() <= MAX_SOURCES
                            ? 0
                            : Hash64.of(key.eventId() + '\u001f' + w.author))
                .thenComparing(Word::author))
        .limit(MAX_SOURCES)
        .sorted(Comparator.comparing(Word::author))
        .toList();
  }

  private static Pair pair(Word one, Word two) {
    return new Pair(one.author, two.author);
  }
}
