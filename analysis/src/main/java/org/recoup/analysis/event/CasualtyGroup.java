package org.recoup.analysis.event;

import org.recoup.analysis.model.Quantity;

/**
 * A group of people or one person, as a text names them; the value of a {@code PEOPLE} annotation.
 *
 * @param first first token
 * @param end one past the last token
 * @param quantity how many they are
 * @param reference how they are named: {@code counted}, {@code single} or {@code headline} bring
 *     them up, {@code definite} and {@code pronoun} take them up again, {@code kin} is somebody's
 *     mother or friend, {@code named} is a name, {@code other} says that they are none of those
 *     before, {@code part} that they are some of those before, {@code some} gives no number
 * @param population whom the noun means, or null for people in general
 * @param sex {@code m}, {@code f}, or {@code -} where the noun leaves it open
 * @param age in years, or -1
 * @param name the name as written, or null
 * @param head the noun, in lower case, or null
 */
record CasualtyGroup(
    int first,
    int end,
    Quantity quantity,
    String reference,
    String population,
    char sex,
    int age,
    String name,
    String head) {
  boolean isOne() {
    return quantity.low() == 1 && quantity.best() == 1;
  }

  /** The population as a claim gives it: that somebody is a victim says nothing of him. */
  String countedAs() {
    return "victims".equals(population) ? null : population;
  }
}
