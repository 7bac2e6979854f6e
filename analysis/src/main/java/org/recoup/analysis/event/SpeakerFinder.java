package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.language.WordClass;

/**
 * Finds whom a sentence quotes for what it tells, by the rules of {@code attribution.rules}: a
 * capture {@code s} is the speaker, {@code kind} says whether he {@code says} or {@code denies}.
 * Immutable.
 */
final class SpeakerFinder {
  /**
   * Whom a sentence quotes.
   *
   * @param first first token of the words that quote him
   * @param end one past their last
   * @param speaker the speaker as written, without an article
   * @param denies whether he denies what is told
   */
  record Speech(int first, int end, String speaker, boolean denies) {}

  private final RuleSet rules;
  private final WordClass turns;

  SpeakerFinder(LanguagePack language) {
    rules = language.rules("attribution");
    turns = language.wordClass("speaker-turn");
  }

  /** All speeches of the sentence in tokens [from, to), in order. */
  List<Speech> speeches(AnnotatedText text, int from, int to) {
    List<Speech> found = new ArrayList<>();
    rules.scanAll(text, from, to, match -> add(found, text, match));
    return found;
  }

  private static void add(List<Speech> found, AnnotatedText text, Match match) {
    found.add(
        new Speech(
            match.first(),
            match.end(),
            text.text(match.first("s"), match.end("s")),
            "denies".equals(match.get("kind"))));
  }

  /**
   * Who says what stands in tokens [first, end): of those whom the sentence quotes the nearest,
   * with no word between that begins another clause; null for the article itself.
   */
  String speakerOf(AnnotatedText text, List<Speech> speeches, int first, int end) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (Speech speech : speeches) {
      int distance =
          speech.end() <= first ? first - speech.end() : Math.max(0, speech.first() - end);
      if (!speech.denies()
          && distance < least
          && !isParted(text, speech.end(), first)
          && !isParted(text, end, speech.first())) {
        least = distance;
        nearest = speech.speaker();
      }
    }
    return nearest;
  }

  private boolean isParted(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (turns.longestAt(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }
}
