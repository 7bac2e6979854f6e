package org.recoup.analysis.quantity;

import java.util.HashMap;
import java.util.Map;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;

/**
 * Reads a number that begins at a token: digits, words, or both («2,5 millions», «deux cent deux
 * mille»), by a language's class {@code [number-word]}. A power of a thousand multiplies what
 * stands before it since the last greater power; a hundred multiplies what stands before it since
 * the last power of a thousand; other words add up as long as each fits into the room that the last
 * one left.
 */
final class NumberGrammar {
  /** What was read: one past its last token, its value, and whether it is an ordinal. */
  record Reading(int end, double value, boolean ordinal) {}

  private final WordClass words;
  private final WordClass ordinals;
  private final WordClass suffixes;
  private final WordClass and;
  private final WordClass link;
  private final WordClass half;
  private final WordClass decimal;
  private final WordClass spoken;
  private final WordClass notAlone;
  private final WordClass onlyFirst;
  private final Map<String, NumberWord> meanings = new HashMap<>();

  NumberGrammar(LanguagePack language) {
    words = language.wordClass("number-word");
    ordinals = language.wordClass("ordinal-word");
    suffixes = language.wordClass("ordinal-suffix");
    and = language.wordClass("number-and");
    link = language.wordClass("number-link");
    half = language.wordClass("number-half");
    decimal = language.wordClass("number-decimal");
    spoken = language.wordClass("number-spoken");
    notAlone = language.wordClass("number-not-alone");
    onlyFirst = language.wordClass("number-first");
    words.entryValues().forEach(v -> meanings.put(v, NumberWord.parse(v)));
    ordinals.entryValues().forEach(v -> meanings.put(v, NumberWord.parse(v)));
  }

  /** The number that begins at a token and ends by a limit, or null. */
  Reading read(AnnotatedText text, int token, int limit) {
    Tokens tokens = text.tokens();
    if (tokens.isNumber(token)) {
      return readDigits(text, token, limit);
    }
    WordClass.Entry first = words.entryAt(text, token, limit);
    if (first == null) {
      WordClass.Entry ordinal = ordinals.entryAt(text, token, limit);
      return ordinal == null
          ? null
          : new Reading(ordinal.end(), meanings.get(ordinal.value()).value(), true);
    }
    Reading spokenNumber = readSpoken(text, token, limit);
    return spokenNumber != null ? spokenNumber : new Run(text, limit).readWords(token);
  }

  /** Whether the words of a reading are a number only beside another. */
  boolean isNotAlone(AnnotatedText text, int first, int end) {
    return end == first + 1 && notAlone.contains(text, first);
  }

  private Reading readDigits(AnnotatedText text, int token, int limit) {
    Tokens tokens = text.tokens();
    double value = tokens.number(token);
    boolean glued = token + 1 < limit && !tokens.spaceBefore(token + 1);
    if (glued && tokens.isWord(token + 1) && suffixes.contains(text, token + 1)) {
      return new Reading(token + 2, value, true);
    }
    Run run = new Run(text, limit);
    run.current = value;
    run.room = 0;
    return run.readRest(token + 1, token);
  }

  /** «one twenty two» is 122: a digit's word, then tens that nothing hyphenated follows. */
  private Reading readSpoken(AnnotatedText text, int token, int limit) {
    if (!spoken.contains(text, token) || token + 1 >= limit) {
      return null;
    }
    WordClass.Entry tens = words.entryAt(text, token + 1, limit);
    if (tens == null || text.tokens().hyphenBefore(token + 1)) {
      return null;
    }
    NumberWord ten = meanings.get(tens.value());
    if (ten.multiplies() || ten.value() < 20 || ten.room() == 0) {
      return null;
    }
    Reading rest = new Run(text, limit).readWords(token + 1);
    if (rest.ordinal()
        || rest.value() > 99
        || rest.end() < limit && text.tokens().hyphenBefore(rest.end())) {
      return null;
    }
    double hundreds = meanings.get(words.entryAt(text, token, limit).value()).value();
    return new Reading(rest.end(), hundreds * 100 + rest.value(), false);
  }

  /** One number while it is read. */
  private final class Run {
    private final AnnotatedText text;
    private final int limit;
    private double total;
    private double current;
    private double room = Double.POSITIVE_INFINITY;
    private double lastPower = Double.POSITIVE_INFINITY;
    private boolean open;

    Run(AnnotatedText text, int limit) {
      this.text = text;
      this.limit = limit;
    }

    Reading readWords(int token) {
      return readRest(token, token);
    }

    /** Reads on from a token; {@code first} is where the number began. */
    Reading readRest(int token, int first) {
      open = token > first;
      int at = token;
      while (at < limit) {
        Reading ordinal = ordinalAt(at);
        if (ordinal != null) {
          return ordinal;
        }
        int next = addFraction(at);
        next = next > 0 ? next : addWord(at);
        next = next > 0 ? next : addLinked(at);
        next = next > 0 ? next : addDigits(at);
        if (next < 0) {
          break;
        }
        open = true;
        at = next;
      }
      return at == first ? null : new Reading(at, total + current, false);
    }

    private int addWord(int at) {
      // «2 million a year»: an article counts nothing behind a number.
      if (open && onlyFirst.contains(text, at)) {
        return -1;
      }
      WordClass.Entry entry = words.entryAt(text, at, limit);
      return entry != null && add(meanings.get(entry.value())) ? entry.end() : -1;
    }

    private boolean add(NumberWord word) {
      if (!word.multiplies()) {
        if (word.value() > room) {
          return false;
        }
        current += word.value();
        room = word.room();
        return true;
      }
      return word.value() < 1000 ? multiplyCurrent(word) : multiplyTotal(word);
    }

    private boolean multiplyCurrent(NumberWord hundred) {
      if (current == 0) {
        if (!hundred.standsAlone() || room < hundred.value()) {
          return false;
        }
        current = hundred.value();
      } else if (current >= hundred.value()) {
        return false;
      } else {
        current *= hundred.value();
      }
      room = hundred.room();
      return true;
    }

    private boolean multiplyTotal(NumberWord power) {
      double many = current;
      if (power.value() >= lastPower) {
        // «mille milliards»: a greater power multiplies all that stands before it.
        if (power.value() == lastPower || current != 0) {
          return false;
        }
        many = total;
        total = 0;
      }
      if (many == 0) {
        if (!power.standsAlone() || open && room < power.value()) {
          return false;
        }
        many = 1;
      }
      total += many * power.value();
      current = 0;
      room = power.room();
      lastPower = power.value();
      return true;
    }

    /** «one hundred and sixteen», «fifty - two», «treinta y uno». */
    private int addLinked(int at) {
      if (!open || at + 1 >= limit) {
        return -1;
      }
      boolean joins = room >= 99 ? and.contains(text, at) : room >= 9 && link.contains(text, at);
      if (!joins || room == Double.POSITIVE_INFINITY) {
        return -1;
      }
      WordClass.Entry entry = words.entryAt(text, at + 1, limit);
      if (entry == null || notAlone.contains(text, at + 1)) {
        return -1;
      }
      NumberWord word = meanings.get(entry.value());
      return !word.multiplies() && add(word) ? entry.end() : -1;
    }

    /** «3 millions 200 000». */
    private int addDigits(int at) {
      boolean fits =
          open
              && current == 0
              && total > 0
              && text.tokens().isNumber(at)
              && text.tokens().number(at) < lastPower
              && text.tokens().number(at) >= 100;
      if (!fits) {
        return -1;
      }
      current = text.tokens().number(at);
      room = 0;
      return at + 1;
    }

    /** «deux cent virgule trois», «two and a half million», «deux millions et demi». */
    private int addFraction(int at) {
      if (!open) {
        return -1;
      }
      WordClass.Entry halves = half.entryAt(text, at, limit);
      if (halves != null) {
        if (current == 0 && total > 0) {
          total += lastPower / 2;
        } else {
          current += 0.5;
        }
        room = 0;
        return halves.end();
      }
      if (!decimal.contains(text, at) || text.tokens().isNumber(at - 1)) {
        return -1;
      }
      return addDecimals(at + 1);
    }

    private int addDecimals(int from) {
      double scale = 1;
      int at = from;
      while (at < limit) {
        WordClass.Entry entry = words.entryAt(text, at, limit);
        if (entry == null) {
          break;
        }
        NumberWord word = meanings.get(entry.value());
        if (word.multiplies() || word.value() >= 100 || notAlone.contains(text, at)) {
          break;
        }
        scale /= word.value() >= 10 ? 100 : 10;
        current += word.value() * scale;
        at = entry.end();
      }
      if (at == from) {
        return -1;
      }
      room = 0;
      return at;
    }

    /** «deux cent vingtième», «twenty-first». */
    private Reading ordinalAt(int at) {
      WordClass.Entry entry = open ? ordinals.entryAt(text, at, limit) : null;
      if (entry == null) {
        return null;
      }
      NumberWord word = meanings.get(entry.value());
      return add(word) ? new Reading(entry.end(), total + current, true) : null;
    }
  }
}
