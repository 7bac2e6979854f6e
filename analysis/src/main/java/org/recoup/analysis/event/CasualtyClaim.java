package org.recoup.analysis.event;

import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;

/**
 * A figure of victims, as one article gives it.
 *
 * @param first first token of the figure
 * @param end one past its last token
 * @param clauseFirst first token of the clause that says so
 * @param clauseEnd one past the clause's last token
 * @param attribute {@code killed}, {@code injured} or {@code missing}
 * @param quantity how many
 * @param population whom it counts, or null for everybody
 * @param subsetOf place in the article's list of the claim whose people this one counts a part of,
 *     or -1
 * @param scope this event, a running total, or an earlier event
 * @param modality how firmly it is put forward
 * @param speaker who says it, or null for the article itself
 * @param rule id of the rule that found it
 * @param confidence doubt of extraction, 0 to 1
 */
public record CasualtyClaim(
    int first,
    int end,
    int clauseFirst,
    int clauseEnd,
    String attribute,
    Quantity quantity,
    String population,
    int subsetOf,
    Scope scope,
    Modality modality,
    String speaker,
    String rule,
    double confidence) {

  /** The same figure, counted for itself. */
  CasualtyClaim asWhole() {
    return counting(-1, scope);
  }

  /** The same figure, of an event before that of the news. */
  CasualtyClaim asHistoric() {
    return counting(subsetOf, Scope.HISTORIC);
  }

  /** The same figure, of several events together. */
  CasualtyClaim asCumulative() {
    return counting(subsetOf, Scope.CUMULATIVE);
  }

  /** The same figure in a list that has so many others before it. */
  CasualtyClaim behind(int others) {
    return counting(subsetOf < 0 ? subsetOf : subsetOf + others, scope);
  }

  private CasualtyClaim counting(int whole, Scope what) {
    return new CasualtyClaim(
        first,
        end,
        clauseFirst,
        clauseEnd,
        attribute,
        quantity,
        population,
        whole,
        what,
        modality,
        speaker,
        rule,
        confidence);
  }
}
