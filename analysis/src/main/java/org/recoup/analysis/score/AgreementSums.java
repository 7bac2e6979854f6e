package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far each author agrees with the others on each attribute, summed in whole numbers over the
 * corpus, and the weights that follow. Adding and merging commute. Its size grows with the number
 * of authors, not of facts.
 *
 * <p>An author's agreement A, with all others and leaving itself out, is shrunk towards the mean of
 * all authors, and on an attribute towards its own. Its vote weighs the fourth power of A over the
 * mean: a vote by proximity (Meir et al., "Frustratingly Easy Truth Discovery", AAAI 2023).
 */
public final class AgreementSums {
  /** Facts' worth of the mean that an author's agreement is shrunk by. */
  private static final double TO_MEAN = 5;

  /** Facts' worth of its own mean that an author's agreement on an attribute is shrunk by. */
  private static final double TO_OWN = 10;

  private static final double LEAST_WEIGHT = .01;

  private final Map<String, TreeMap<String, Sum>> byAuthor = new HashMap<>();

  private record Sum(long facts, long agreement, Credit credit) {
    static final Sum NONE = new Sum(0, 0, Credit.NONE);

    Sum plus(Sum other) {
      return new Sum(facts + other.facts, agreement + other.agreement, credit.plus(other.credit));
    }
  }

  /**
   * One author's record on one attribute, for transport.
   *
   * @param author who
   * @param attribute on what
   * @param facts how many facts
   * @param agreement sum of agreements, in millionths
   * @param credit how its figures fare with those of the others
   */
  public record Entry(String author, String attribute, long facts, long agreement, Credit credit) {}

  /**
   * All records, for transport.
   *
   * @param entries the records, sorted
   */
  public record Content(List<Entry> entries) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  /** Nothing yet. */
  public AgreementSums() {}

  /** Records with this content. */
  public AgreementSums(Content content) {
    add(content);
  }

  /** Adds all of other records. */
  public void add(Content other) {
    other.entries.forEach(this::add);
  }

  /** Adds what one fact tells. */
  public void add(ScoredFact.AuthorTally tally) {
    add(new Entry(tally.author(), tally.attribute(), 1, tally.agreement(), tally.credit()));
  }

  private void add(Entry entry) {
    byAuthor
        .computeIfAbsent(entry.author, a -> new TreeMap<>())
        .merge(entry.attribute, new Sum(entry.facts, entry.agreement, entry.credit), Sum::plus);
  }

  /** All records. */
  public Content content() {
    List<Entry> entries = new ArrayList<>();
    new TreeMap<>(byAuthor)
        .forEach(
            (author, sums) ->
                sums.forEach(
                    (attribute, s) ->
                        entries.add(new Entry(author, attribute, s.facts, s.agreement, s.credit))));
    return new Content(entries);
  }

  /** Mean agreement of all authors, weighted by facts; 1 where there is none. */
  public double mean() {
    Sum all = Sum.NONE;
    for (TreeMap<String, Sum> sums : byAuthor.values()) {
      for (Sum sum : sums.values()) {
        all = all.plus(sum);
      }
    }
    return all.facts == 0 ? 1 : all.agreement / Tally.UNIT / all.facts;
  }

  /** How far each author agrees on each attribute, shrunk, 0 to 1, keyed as {@link Weights} are. */
  public Map<String, Double> agreements() {
    double mean = mean();
    Map<String, Double> agreements = new HashMap<>();
    byAuthor.forEach(
        (author, sums) -> {
          Sum all = sums.values().stream().reduce(Sum.NONE, Sum::plus);
          double own = shrunk(all.agreement / Tally.UNIT, all.facts, mean, TO_MEAN);
          agreements.put(author, own);
          sums.forEach(
              (attribute, s) ->
                  agreements.put(
                      Weights.key(author, attribute),
                      shrunk(s.agreement / Tally.UNIT, s.facts, own, TO_OWN)));
        });
    return agreements;
  }

  /** The weights that the records amount to. */
  public Weights weights() {
    double mean = Math.max(mean(), LEAST_WEIGHT);
    Map<String, Double> weights = new HashMap<>();
    agreements().forEach((key, agreement) -> weights.put(key, weight(agreement / mean)));
    Map<String, Credit> credits = new HashMap<>();
    byAuthor.forEach(
        (author, sums) ->
            credits.put(
                author, sums.values().stream().map(Sum::credit).reduce(Credit.NONE, Credit::plus)));
    return new Weights(weights, credits);
  }

  /** An author's agreement, shrunk towards a mean that counts as {@value #TO_MEAN} facts. */
  static double shrunkToMean(double sum, long facts, double mean) {
    return shrunk(sum, facts, mean, TO_MEAN);
  }

  private static double shrunk(double sum, long facts, double towards, double strength) {
    return (sum + strength * towards) / (facts + strength);
  }

  private static double weight(double share) {
    return Math.max(LEAST_WEIGHT, share * share * share * share);
  }
}
