package org.recoup.analysis.event;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;

/**
 * Knows a report on sport by its opening. There players are hurt, shots are fired at goals and
 * games are killed off: none of it is an event of violence.
 */
final class SportsReport {
  /** Tokens that make up the opening of a text. */
  private static final int OPENING = 160;

  /** Words of sport, each counted once, that make a report on it. */
  private static final int WORDS = 3;

  private SportsReport() {}

  /** Whether a text reports on sport. */
  static boolean is(AnnotatedText text) {
    Tokens tokens = text.tokens();
    WordClass sport = text.language().wordClass("sport");
    int limit = Math.min(tokens.size(), OPENING);
    Set<String> found = new HashSet<>();
    for (int token = 0; token < limit; token++) {
      int end = sport.longestAt(text, token, limit);
      if (end > 0) {
        found.add(text.text(token, end).toLowerCase(Locale.ROOT));
        token = end - 1;
      }
    }
    return found.size() >= WORDS;
  }
}
