package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.text.AnnotationKind;

/**
 * Finds the words that tell of attacks, disasters, accidents and unrest, by the language's {@code
 * events.rules}.
 */
final class EventTriggers {
  /** Between «came» and «after» stand a number, a unit and a hedge. */
  private static final int COMING_REACH = 8;

  /**
   * One such word or phrase.
   *
   * @param first first token
   * @param end one past the last token
   * @param type what happened
   * @param mode PLOVER mode in lower case
   * @param rule id of the rule
   */
  record Trigger(int first, int end, EventType type, String mode, String rule) {}

  private EventTriggers() {}

  /**
   * All triggers, in the order of the text; they do not overlap. Also fills the {@code TRIGGER}
   * layer.
   */
  static List<Trigger> find(AnnotatedText text) {
    List<Trigger> found = new ArrayList<>();
    text.language().rules("events").scan(text, match -> found.add(trigger(match)));
    for (Trigger trigger : found) {
      text.annotations().add(AnnotationKind.TRIGGER, trigger.first(), trigger.end(), trigger);
    }
    return found;
  }

  private static Trigger trigger(Match match) {
    String[] event = match.get("event").split(" ");
    return new Trigger(
        match.first(), match.end(), EventType.valueOf(event[0]), event[1], match.rule().id());
  }

  /**
   * Whether [from, to) puts what stands behind it before an event: «the attack came eight days
   * after …», «survient trois jours après …».
   */
  static boolean comesAfter(
      AnnotatedText text, WordClass coming, WordClass after, int from, int to) {
    for (int token = from; token < to; token++) {
      int end = coming.longestAt(text, token, to);
      if (end > 0 && anyOf(text, after, end, Math.min(to, end + COMING_REACH))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a class stands in [from, to). */
  static boolean anyOf(AnnotatedText text, WordClass words, int from, int to) {
    for (int token = from; token < to; token++) {
      if (words.longestAt(text, token, to) > 0) {
        return true;
      }
    }
    return false;
  }
}
