package org.recoup.simulation;

import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;

/**
 * A number as an article gives it.
 *
 * @param attribute what it counts
 * @param scope of this event, or of another
 * @param low least value that the wording allows
 * @param high greatest value that the wording allows, or null
 * @param best the number that is written
 * @param qualifier how it is hedged
 * @param hedge section of the phrase book with the hedge's wording, or null for none
 * @param spelled whether it is written in words, where the language has one
 */
record Figure(
    String attribute,
    Scope scope,
    double low,
    Double high,
    int best,
    Qualifier qualifier,
    String hedge,
    boolean spelled) {
  static Figure exact(String attribute, Scope scope, int value, boolean spelled) {
    return new Figure(
        attribute, scope, value, (double) value, value, Qualifier.EXACT, null, spelled);
  }
}
