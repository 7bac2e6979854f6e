package org.recoup.analysis.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Annotations;
import org.recoup.analysis.text.Tokens;

/**
 * Finds cardinal and ordinal numbers in a text and makes the layers {@code NUMBER} and {@code
 * ORDINAL}. The words of a language are its classes {@code [number-…]} and {@code [ordinal-…]}; its
 * hedges and ranges are the rules of {@code numbers.rules}, whose {@code then hedge=} says what
 * becomes of the numbers captured as {@code n} and {@code m}. Immutable.
 */
public final class NumberTagger {
  private static final Map<LanguagePack, NumberTagger> LOADED = new ConcurrentHashMap<>();
  private static final String PLAIN = "number";

  /** Words of the longest hedge before a number. */
  private static final int HEDGE_REACH = 4;

  private final NumberGrammar grammar;
  private final RuleSet hedges;
  private final WordClass lot;
  private final WordClass lots;
  private final WordClass of;
  private final WordClass some;
  private final WordClass vague;
  private final WordClass never;
  private final WordClass atLeast;

  /** The numbers that entries of lots and vague words stand for. */
  private final Map<String, Double> sizes = new HashMap<>();

  /** Where a number in words, or what looks like one, may begin. */
  private final WordClass.Starts starts;

  private NumberTagger(LanguagePack language) {
    grammar = new NumberGrammar(language);
    hedges = language.rules("numbers");
    lot = language.wordClass("number-lot");
    lots = language.wordClass("number-lots");
    of = language.wordClass("number-of");
    some = language.wordClass("number-some");
    vague = language.wordClass("number-vague");
    never = language.wordClass("number-never");
    atLeast = language.wordClass("hedge-at-least");
    for (WordClass entries : List.of(lot, lots, vague)) {
      entries.entryValues().forEach(value -> sizes.put(value, Double.valueOf(value)));
    }
    starts =
        WordClass.starts(
            never,
            some,
            lots,
            vague,
            language.wordClass("number-word"),
            language.wordClass("ordinal-word"));
  }

  /** The tagger of a language. */
  public static NumberTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, NumberTagger::new);
  }

  /** Adds the layers of numbers to a text. */
  public void annotate(AnnotatedText text) {
    Tokens tokens = text.tokens();
    int token = 0;
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      int limit = tokens.sentenceEnd(s);
      while (token < limit) {
        token = Math.max(token + 1, tagAt(text, token, limit));
      }
    }
    hedges.scan(text, match -> hedge(text, match));
  }

  /** Tags what begins at a token; returns one past its last token, or -1. */
  private int tagAt(AnnotatedText text, int token, int limit) {
    Tokens tokens = text.tokens();
    if (tokens.isNumber(token)) {
      if (isPartOfCode(tokens, token)) {
        return -1;
      }
    } else if (!starts.at(text, token)) {
      return -1;
    } else {
      int end = never.longestAt(text, token, limit);
      end = end > 0 ? end : tagLots(text, token, limit);
      end = end > 0 ? end : tagVague(text, token, limit);
      if (end > 0) {
        return end;
      }
    }
    NumberGrammar.Reading reading = grammar.read(text, token, limit);
    if (reading == null) {
      return -1;
    }
    if (reading.ordinal()) {
      text.annotations().add(AnnotationKind.ORDINAL, token, reading.end(), (int) reading.value());
      return reading.end();
    }
    int end = tagCountedLots(text, token, reading, limit);
    if (end > 0) {
      return end;
    }
    if (grammar.isNotAlone(text, token, reading.end()) && !isHedged(text, token)) {
      return reading.end();
    }
    add(text, token, reading.end(), limit, Quantity.exact(reading.value()));
    return reading.end();
  }

  /** Whether a hedge makes a number of an article: «au moins un mort». */
  private boolean isHedged(AnnotatedText text, int token) {
    int from =
        Math.max(text.tokens().sentenceFirst(text.tokens().sentence(token)), token - HEDGE_REACH);
    for (int at = from; at < token; at++) {
      if (atLeast.longestAt(text, at, token) == token) {
        return true;
      }
    }
    return false;
  }

  /** «des dizaines de milliers», «hundreds of», «plusieurs centaines de». */
  private int tagLots(AnnotatedText text, int token, int limit) {
    WordClass.Entry before = some.entryAt(text, token, limit);
    int from = before == null ? token : before.end();
    WordClass.Entry entry = lots.entryAt(text, from, limit);
    if (entry == null) {
      return -1;
    }
    double size = sizes.get(entry.value());
    int end = entry.end();
    double more = sizeAfterOf(text, end, limit);
    if (more > 1) {
      size *= more;
      end = lots.entryAt(text, of.entryAt(text, end, limit).end(), limit).end();
    }
    add(text, token, end, limit, Quantities.severalTimes(size));
    return end;
  }

  /** «une dizaine de milliers», «trois douzaines», «two dozen». */
  private int tagCountedLots(
      AnnotatedText text, int token, NumberGrammar.Reading count, int limit) {
    int at = count.end();
    WordClass.Entry entry = lot.entryAt(text, at, limit);
    entry = entry == null ? lots.entryAt(text, at, limit) : entry;
    if (entry == null) {
      return -1;
    }
    double size = count.value() * sizes.get(entry.value());
    int end = entry.end();
    double more = sizeAfterOf(text, end, limit);
    if (more > 1) {
      size *= more;
      end = lots.entryAt(text, of.entryAt(text, end, limit).end(), limit).end();
    }
    // «1,2 millier» is meant as precisely as it is written.
    boolean precise = count.value() != Math.rint(count.value());
    add(text, token, end, limit, precise ? Quantity.exact(size) : Quantities.about(size));
    return end;
  }

  private double sizeAfterOf(AnnotatedText text, int token, int limit) {
    WordClass.Entry link = of.entryAt(text, token, limit);
    WordClass.Entry entry = link == null ? null : lots.entryAt(text, link.end(), limit);
    return entry == null ? 1 : sizes.get(entry.value());
  }

  private int tagVague(AnnotatedText text, int token, int limit) {
    WordClass.Entry entry = vague.entryAt(text, token, limit);
    if (entry == null) {
      return -1;
    }
    add(text, token, entry.end(), limit, Quantities.someFrom(sizes.get(entry.value())));
    return entry.end();
  }

  private void add(AnnotatedText text, int first, int end, int limit, Quantity quantity) {
    WordClass.Entry link = of.entryAt(text, end, limit);
    text.annotations()
        .add(
            AnnotationKind.NUMBER,
            first,
            link == null ? end : link.end(),
            new NumberMention(first, end, first, end, quantity, PLAIN));
  }

  /**
   * Digits that a letter or another number's hyphen touches belong to a name, a date or a code
   * («F16», «2025-11-25», «06-12-34»), not to a count; a hyphen between just two is a range.
   */
  private static boolean isPartOfCode(Tokens tokens, int token) {
    boolean joinedBefore = token > 0 && !tokens.spaceBefore(token);
    if (joinedBefore && tokens.isWord(token - 1)) {
      return !tokens.hyphenBefore(token) || tokens.allCaps(token - 1);
    }
    if (joinedBefore && tokens.isNumber(token - 1)) {
      return token > 1 && tokens.isNumber(token - 2) && !tokens.spaceBefore(token - 1)
          || isJoinedNumber(tokens, token + 1);
    }
    return isJoinedNumber(tokens, token + 1) && isJoinedNumber(tokens, token + 2);
  }

  private static boolean isJoinedNumber(Tokens tokens, int token) {
    return token < tokens.size() && tokens.isNumber(token) && tokens.hyphenBefore(token);
  }

  // ---- hedges ----

  private static void hedge(AnnotatedText text, Match match) {
    NumberMention n = (NumberMention) match.value("n");
    Quantity quantity = n.quantity();
    String rule = match.rule().id();
    switch (match.get("hedge")) {
      case "at_least":
        replace(text, match, n, Quantities.atLeast(quantity), rule);
        break;
      case "at_most":
        replace(text, match, n, Quantities.atMost(quantity), rule);
        break;
      case "less_than":
        replace(text, match, n, Quantities.lessThan(quantity), rule);
        break;
      case "about":
        if (quantity.qualifier() == Qualifier.EXACT) {
          replace(text, match, n, Quantities.about(quantity.best()), rule);
        } else {
          replace(text, match, n, quantity, rule);
        }
        break;
      case "range":
        range(text, match, n, (NumberMention) match.value("m"), rule);
        break;
      case "all_but":
        double left = match.value("k") instanceof NumberMention k ? k.quantity().best() : 1;
        part(text, match, n, Quantity.exact(Math.max(0, quantity.best() - left)), rule);
        break;
      case "fraction":
        fraction(text, match, n, rule);
        break;
      default:
        throw new IllegalStateException(match.rule().where() + ": no hedge of that name");
    }
  }

  private static void replace(
      AnnotatedText text, Match match, NumberMention n, Quantity quantity, String rule) {
    Annotations layers = text.annotations();
    Annotation old = layers.at(AnnotationKind.NUMBER, n.first());
    layers.remove(AnnotationKind.NUMBER, n.first());
    // A match that ends with the annotation ends with the link to the noun, no part of the hedge.
    int hedgedEnd = match.end() == old.end() ? n.end() : match.end();
    layers.add(
        AnnotationKind.NUMBER,
        n.first(),
        old.end(),
        new NumberMention(n.first(), n.end(), match.first(), hedgedEnd, quantity, rule));
  }

  private static void range(
      AnnotatedText text, Match match, NumberMention n, NumberMention m, String rule) {
    Quantity least = inUnitsOf(n, m);
    if (least.best() >= m.quantity().best()) {
      return;
    }
    Annotations layers = text.annotations();
    int end = layers.at(AnnotationKind.NUMBER, m.first()).end();
    layers.remove(AnnotationKind.NUMBER, n.first());
    layers.remove(AnnotationKind.NUMBER, m.first());
    layers.add(
        AnnotationKind.NUMBER,
        n.first(),
        end,
        new NumberMention(
            n.first(),
            m.end(),
            match.first(),
            m.end(),
            Quantities.range(least, m.quantity()),
            rule));
  }

  /** «entre 13 et 17 millions»: the power of a thousand belongs to both. */
  private static Quantity inUnitsOf(NumberMention n, NumberMention m) {
    double power = 1;
    while (m.quantity().best() / power >= 1000) {
      power *= 1000;
    }
    boolean shared =
        m.end() - m.first() > 1
            && n.end() - n.first() == 1
            && n.quantity().qualifier() == Qualifier.EXACT
            && n.quantity().best() < m.quantity().best() / power;
    return shared ? Quantity.exact(n.quantity().best() * power) : n.quantity();
  }

  private static void fraction(AnnotatedText text, Match match, NumberMention n, String rule) {
    double part = Double.parseDouble(match.get("fraction")) * n.quantity().best();
    double best = Math.rint(part);
    boolean whole = Math.abs(best - part) < 1e-6 * part;
    part(text, match, n, whole ? Quantity.exact(best) : Quantities.about(best), rule);
  }

  /** A part of a number, beside the number itself, from the match's first token on. */
  private static void part(
      AnnotatedText text, Match match, NumberMention n, Quantity quantity, String rule) {
    text.annotations()
        .add(
            AnnotationKind.NUMBER,
            match.first(),
            text.annotations().at(AnnotationKind.NUMBER, n.first()).end(),
            new NumberMention(match.first(), n.end(), match.first(), n.end(), quantity, rule));
  }
}
