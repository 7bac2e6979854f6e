package org.recoup.analysis.time;

import java.util.Set;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.text.WordHash;

/**
 * Reads the tense of the verb nearest to a time, by a language's classes of cues: {@code
 * [tense-past]}, {@code [tense-future]} and {@code [tense-none]} of words, {@code [tense-ahead]} of
 * phrases in the past that tell of what is to come ("has invited"), {@code [tense-be]} of
 * auxiliaries whose participle decides, {@code [tense-infinitive]} of those that say nothing («to
 * be held»), {@code [tense-fronted]} of those that begin an adverbial set before its clause («In
 * the night to Sunday, …»), and the endings {@code [ending-past]}, {@code [ending-future]}, {@code
 * [ending-participle]}. Immutable.
 */
final class TenseReader {
  private static final int REACH = 25;

  /** A verb is at least this much longer than its ending. */
  private static final int STEM = 2;

  private static final int ABBREVIATION = 3;

  /** An adverbial before its clause has at most this many tokens before its time. */
  private static final int FRONTED = 8;

  private final WordClass past;
  private final WordClass future;
  private final WordClass ahead;
  private final WordClass none;
  private final WordClass open;
  private final WordClass auxiliary;
  private final WordClass infinitive;
  private final WordClass fronted;
  private final WordClass have;
  private final WordClass had;
  private final String[] pastEndings;
  private final String[] futureEndings;
  private final String[] participles;

  TenseReader(LanguagePack language) {
    past = language.wordClass("tense-past");
    future = language.wordClass("tense-future");
    ahead = language.wordClass("tense-ahead");
    none = language.wordClass("tense-none");
    open = language.wordClass("tense-open");
    have = language.wordClass("tense-have");
    had = language.wordClass("tense-had");
    infinitive = language.wordClass("tense-infinitive");
    fronted = language.wordClass("tense-fronted");
    auxiliary = language.wordClass("tense-be");
    pastEndings = endings(language.wordClass("ending-past"));
    futureEndings = endings(language.wordClass("ending-future"));
    participles = endings(language.wordClass("ending-participle"));
  }

  private static String[] endings(WordClass ending) {
    Set<String> values = ending.entryValues();
    return values.toArray(new String[0]);
  }

  /**
   * Tense of the clause around some tokens: the nearest cue before them; where they begin their
   * sentence or no cue comes before, the nearest behind.
   */
  Tense around(AnnotatedText text, int first, int end) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentence(first);
    int from = Math.max(tokens.sentenceFirst(sentence), first - REACH);
    int to = Math.min(tokens.sentenceEnd(sentence), end + REACH);
    for (int i = first - 1; i >= from; i--) {
      if (isBar(tokens, i)) {
        break;
      }
      Tense found = cue(text, i, to);
      if (found != null) {
        return found;
      }
    }
    boolean opens = isSetBefore(text, tokens.sentenceFirst(sentence), first);
    boolean aside = first > from && tokens.firstChar(first - 1) == ',';
    for (int i = end; i < to; i++) {
      // Behind a comma another clause begins, unless the time itself was set before the clause, or
      // in an aside that the comma ends.
      if (isBar(tokens, i) || (!opens && !aside && tokens.firstChar(i) == ',')) {
        break;
      }
      aside &= tokens.firstChar(i) != ',';
      Tense found = cue(text, i, to);
      if (found != null) {
        return found;
      }
    }
    return Tense.OPEN;
  }

  /** Whether a time begins its sentence, alone or in an adverbial without any comma before it. */
  private boolean isSetBefore(AnnotatedText text, int opening, int first) {
    if (first == opening) {
      return true;
    }
    boolean adverbial = first - opening <= FRONTED && fronted.contains(text, opening);
    for (int i = opening; adverbial && i < first; i++) {
      adverbial = text.tokens().firstChar(i) != ',' && !isBar(text.tokens(), i);
    }
    return adverbial;
  }

  private Tense cue(AnnotatedText text, int token, int limit) {
    Tokens tokens = text.tokens();
    if (!tokens.isWord(token) || none.contains(text, token)) {
      return null;
    }
    if (open.longestAt(text, token, limit) > 0) {
      return Tense.OPEN;
    }
    if (ahead.beginBefore(text, token + 1) >= 0) {
      return Tense.FUTURE;
    }
    int willEnd = future.longestAt(text, token, limit);
    if (willEnd > 0) {
      // «a convoqué vendredi»: an active past, of a word that elsewhere tells of what is to come.
      boolean done = willEnd == token + 1 && token > 0 && have.contains(text, token - 1);
      // "had been scheduled for": what was to come then may be over.
      boolean late = token > 1 && had.longestAt(text, token - 2, token) == token;
      return done ? Tense.PAST : late ? Tense.OPEN : Tense.FUTURE;
    }
    boolean passive = token > 0 && infinitive.contains(text, token - 1);
    if (!passive && past.longestAt(text, token, limit) > 0) {
      return Tense.PAST;
    }
    if (auxiliary.contains(text, token)) {
      return auxiliary(text, token, limit);
    }
    // A capital in mid-sentence is a name, whatever its ending.
    if (tokens.capitalized(token)
        && !tokens.allCaps(token)
        && token != tokens.sentenceFirst(tokens.sentence(token))) {
      return null;
    }
    if (endsWith(tokens, token, futureEndings)) {
      return Tense.FUTURE;
    }
    return !passive && endsWith(tokens, token, pastEndings) ? Tense.PAST : null;
  }

  /** «est arrivé» is past, «est attendu» future, «est» alone neither. */
  private Tense auxiliary(AnnotatedText text, int token, int limit) {
    for (int i = token + 1; i < Math.min(limit, token + 4); i++) {
      if (future.longestAt(text, i, limit) > 0) {
        return Tense.FUTURE;
      }
      if (endsWith(text.tokens(), i, participles)) {
        return Tense.PAST;
      }
    }
    return null;
  }

  private static boolean isBar(Tokens tokens, int token) {
    if (!tokens.isPunctuation(token)) {
      return false;
    }
    char c = tokens.firstChar(token);
    if (c == '.' && isAbbreviated(tokens, token - 1)) {
      return false;
    }
    // The marks of «11:30» and «11.30» part nothing.
    if ((c == ':' || c == '.') && isInNumber(tokens, token)) {
      return false;
    }
    return c == ';' || c == ':' || c == '(' || c == ')' || c == '.';
  }

  private static boolean isInNumber(Tokens tokens, int mark) {
    return mark > 0
        && mark + 1 < tokens.size()
        && tokens.isNumber(mark - 1)
        && tokens.isNumber(mark + 1)
        && !tokens.spaceBefore(mark + 1);
  }

  /** «M. Durand», «Gen. Petit»: the point behind ends nothing. */
  private static boolean isAbbreviated(Tokens tokens, int token) {
    return token >= 0
        && tokens.capitalized(token)
        && tokens.end(token) - tokens.begin(token) <= ABBREVIATION;
  }

  private static boolean endsWith(Tokens tokens, int token, String[] endings) {
    if (!tokens.isWord(token)) {
      return false;
    }
    int length = tokens.end(token) - tokens.begin(token);
    String text = tokens.text();
    for (String ending : endings) {
      if (length >= ending.length() + STEM
          && hasEnding(text, tokens.end(token) - ending.length(), ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasEnding(String text, int at, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (WordHash.fold(text.charAt(at + i)) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
