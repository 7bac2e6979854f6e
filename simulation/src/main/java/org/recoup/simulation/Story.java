package org.recoup.simulation;

import java.util.List;

/**
 * An article before it is printed.
 *
 * @param origin the origin that it goes back to
 * @param language its language
 * @param title the headline
 * @param paragraphs its body
 * @param agency agency that wrote it, or null
 * @param stage what its author knew: the stage of the event
 * @param asOf minute at which that was known
 */
record Story(
    Origin origin,
    String language,
    Sentence title,
    List<List<Sentence>> paragraphs,
    String agency,
    int stage,
    long asOf) {
  Story {
    paragraphs = List.copyOf(paragraphs);
  }
}
