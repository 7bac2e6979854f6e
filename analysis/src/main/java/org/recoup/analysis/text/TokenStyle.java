package org.recoup.analysis.text;

import java.util.Set;

/**
 * How a language writes words and numbers, as its folder's {@code tokens.properties} says.
 *
 * @param elisions words that lose their vowel before an apostrophe and stand for themselves,
 *     without the apostrophe (French l, d, qu)
 * @param clitics words after an apostrophe that stand for themselves (English s)
 * @param abbreviations words, in lower case and without the dot, after which a dot ends no sentence
 * @param starters words, in lower case, that begin a sentence when they stand capitalised after an
 *     acronym's dot
 * @param groupSeparators characters that may part groups of three digits
 * @param decimalSeparator character before a fraction
 */
public record TokenStyle(
    Set<String> elisions,
    Set<String> clitics,
    Set<String> abbreviations,
    Set<String> starters,
    String groupSeparators,
    char decimalSeparator) {
  public TokenStyle {
    elisions = Set.copyOf(elisions);
    clitics = Set.copyOf(clitics);
    abbreviations = Set.copyOf(abbreviations);
    starters = Set.copyOf(starters);
  }
}
