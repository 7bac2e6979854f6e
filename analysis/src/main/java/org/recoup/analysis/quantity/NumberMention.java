package org.recoup.analysis.quantity;

import org.recoup.analysis.model.Quantity;

/**
 * A cardinal number in a text; the value of a {@code NUMBER} annotation.
 *
 * <p>Three stretches of tokens belong to it. Of «près d'une dizaine de blessés» the number itself
 * is «une dizaine»; with its hedge it is «près d'une dizaine»; the annotation is «une dizaine de»,
 * so that in a rule the noun counted follows the annotation in every language.
 *
 * @param first first token of the number itself
 * @param end one past the number's last token
 * @param hedgedFirst first token with its hedge
 * @param hedgedEnd one past the last token with its hedge
 * @param quantity the interval that number and hedge allow
 * @param rule id of the rule of the hedge, or {@code number} where there is none
 */
public record NumberMention(
    int first, int end, int hedgedFirst, int hedgedEnd, Quantity quantity, String rule) {}
