package org.recoup.analysis.language;

import java.util.List;
import java.util.Map;

/**
 * One rule of a {@link RuleSet}: patterns, what they mean, and examples that are run as tests.
 *
 * @param id unique name, as {@code fr.time.day-month}
 * @param where file and line, for messages
 * @param then what a match means: keys and templates; the layer that owns the file gives them their
 *     sense
 * @param captures names of captures
 * @param examples texts with what the layer must make of them
 * @param counterExamples texts in which the rule must not match
 */
public record Rule(
    String id,
    String where,
    Map<String, String> then,
    List<String> captures,
    List<Example> examples,
    List<String> counterExamples) {
  public Rule {
    then = Map.copyOf(then);
    captures = List.copyOf(captures);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /**
   * A text and what must come of it.
   *
   * @param text a sentence or phrase of realistic news
   * @param expected the value, in the notation of the file's layer
   */
  public record Example(String text, String expected) {}
}
