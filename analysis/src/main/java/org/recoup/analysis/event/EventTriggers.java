package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

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

  /** Words, times apart, between what is to stop and the word for it. */
  private static final int STOP_REACH = 5;

  private static final int TIME_TOKENS = 8;

  private EventTriggers() {}

  /**
   * All triggers, in the order of the text; they do not overlap. Also fills the {@code TRIGGER}
   * layer.
   */
  static List<Trigger> find(AnnotatedText text) {
    List<Trigger> found = new ArrayList<>();
    WordClass stop = text.language().wordClass("event_stop");
    text.language()
        .rules("events")
        .scan(
            text,
            match -> {
              Trigger trigger = trigger(match);
              if (!isToStop(text, stop, trigger.first())) {
                found.add(trigger);
              }
            });
    for (Trigger trigger : found) {
      text.annotations().add(AnnotationKind.TRIGGER, trigger.first(), trigger.end(), trigger);
    }
    return found;
  }

  /**
   * Whether somebody is asked to stop what a trigger names, with a time put in between («cesser,
   * jusqu’à la fin du mois, les frappes»): a demand tells of no strike of its own.
   */
  private static boolean isToStop(AnnotatedText text, WordClass stop, int trigger) {
    Tokens tokens = text.tokens();
    int floor = tokens.sentenceFirst(tokens.sentence(trigger));
    boolean timed = false;
    int between = 0;
    for (int at = trigger - 1; at >= floor && between <= STOP_REACH; at--) {
      Annotation time = text.annotations().covering(AnnotationKind.TIME, at, TIME_TOKENS);
      if (time != null) {
        timed = true;
        at = time.first();
      } else if (stop.longestAt(text, at, trigger) > 0) {
        return timed;
      } else {
        between += tokens.isPunctuation(at) ? 0 : 1;
      }
    }
    return false;
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
