package org.recoup.analysis.score;

import java.util.Map;

/**
 * The weights of votes, by who answers for them and by attribute.
 *
 * @param byAuthor weights by {@link #key}; whoever is not in it weighs 1
 * @param credits how each author's figures fare with those of others
 */
public record Weights(Map<String, Double> byAuthor, Map<String, Credit> credits) {
  /** Everybody weighs the same. */
  public static final Weights EQUAL = new Weights(Map.of(), Map.of());

  public Weights {
    byAuthor = Map.copyOf(byAuthor);
    credits = Map.copyOf(credits);
  }

  /** The weight of an author's word on an attribute, above 0; 1 is the mean. */
  public double of(String author, String attribute) {
    Double weight = byAuthor.get(key(author, attribute));
    return weight == null ? byAuthor.getOrDefault(author, 1.0) : weight;
  }

  /** How an author's figures fare with those of others, over all facts but this one. */
  Credit creditElsewhere(String author, Credit here) {
    Credit everywhere = credits.get(author);
    return everywhere == null ? Credit.NONE : everywhere.minus(here);
  }

  /**
   * The key of an author's weight on one attribute; the author alone keys the weight on all others.
   */
  public static String key(String author, String attribute) {
    return author + '\u001f' + attribute;
  }
}
