package org.recoup.simulation;

import java.util.List;

/**
 * A sentence with the figures that it states.
 *
 * @param text the sentence
 * @param said its figures, in order
 */
record Sentence(String text, List<Said> said) {
  Sentence {
    said = List.copyOf(said);
  }

  /** A figure and where it stands in the sentence. */
  record Said(Figure figure, int begin, int end) {}
}
