package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.BoilerplateRules.Kind;
import org.recoup.analysis.text.BoilerplateRules.Phrase;

/**
 * Parts the body of an article from what a web page or a feed puts around it: cookie walls, share
 * bars, links to other articles, photo credits, comment forms, bylines, dates of publication. It
 * goes by the phrases of the languages' {@code boilerplate.txt} and by structure:
 *
 * <ul>
 *   <li>a whole line that is such a phrase (kinds line, only, and for short unpunctuated ones
 *       credit), or begins with one (start);
 *   <li>a sentence anywhere that begins with one (inline) or holds so many cues of one rule that it
 *       can be nothing else (cue, less what speaks for news);
 *   <li>below a heading of links (section) the headlines that follow, and all that follows a
 *       comment form (tail) once most of the article is above;
 *   <li>near the head: bylines, lines of publication, a date alone, the trail of a site's sections
 *       (home, or several items parted by {@code |} or {@code >}), keywords beside these, a
 *       repeated title;
 *   <li>a short line without punctuation between two lines that go;
 *   <li>a header in front of the first sentence: a word of kind header and a date.
 * </ul>
 *
 * <p>When in doubt it keeps: a lost sentence of news is worse than a link too many. The work is
 * linear in the text.
 */
final class Boilerplate {
  /** Bylines, keywords and the like stand in this many lines at the top. */
  private static final int HEAD_LINES = 8;

  private static final int SHORT_LINE = 6;
  private static final int LINK_LINE = 25;
  private static final int CREDIT_LINE = 14;
  private static final int BYLINE = 10;
  private static final int DATE_LINE = 16;
  private static final int TRAIL_ITEM = 6;

  /** A place and an agency in front of a line of publication take no more words. */
  private static final int PLACE_WORDS = 6;

  /** Marks that part what a line tells of an article: «Publié le 3 mars 2022 • Lecture 2 min.». */
  private static final String BULLETS = "•·|";

  private static final String SEPARATORS = BULLETS + "-–—/,";

  /** A time of day takes so many words of so many letters: «à 10 h 25», «10:15 AM EDT». */
  private static final int TIME_WORDS = 6;

  private static final int TIME_WORD = 4;

  /** A date of numbers and a time take so many letters. */
  private static final int NUMERIC_DATE = 24;

  /** A list of links is no longer than this. */
  private static final int MAX_LINKS = 12;

  /** Longer sentences need more cues, one for so many words. */
  private static final int WORDS_A_CUE = 25;

  private final String text;
  private final FoldedWords words;
  private final Lines lines;
  private final BoilerplateRules rules;
  private final int titleWords;
  private final List<Span> cuts = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();
  private final boolean[] headMatter;

  /** The weight of each rule's cues in a sentence; null until a cue is found. */
  private int[] sums;

  /** The phrases that were counted in the sentence at hand. */
  private final BitSet counted = new BitSet();

  private int lastCutGroup = -1;
  private int tail = -1;
  private Span stated;

  /** Whether a line is all the text there is, so that even a date alone is what the text tells. */
  private boolean onlyLine;

  /**
   * What was found in a body.
   *
   * @param kept stretches of article text, in order
   * @param paragraphs all lines of the body
   * @param stated the date that a header or a line of publication gives, or null
   */
  record Found(List<Span> kept, List<Paragraph> paragraphs, Span stated) {}

  private Boilerplate(String text, int titleEnd, int bodyBegin, BoilerplateRules rules) {
    this.text = text;
    this.rules = rules;
    words = FoldedWords.of(text);
    titleWords = titleEnd == 0 ? 0 : words.from(titleEnd);
    lines = new Lines(text, bodyBegin, words);
    headMatter = new boolean[lines.size()];
  }

  /** Looks through {@code text} from {@code bodyBegin} on. */
  static Found find(String text, int titleEnd, int bodyBegin, BoilerplateRules rules) {
    return new Boilerplate(text, titleEnd, bodyBegin, rules).find();
  }

  /**
   * Which of some lines are boilerplate whatever stands around them.
   *
   * @param texts lines without line breaks
   */
  static boolean[] judge(List<String> texts, BoilerplateRules rules) {
    String text = String.join("\n", texts);
    Boilerplate all = new Boilerplate(text, 0, 0, rules);
    boolean[] boilerplate = new boolean[texts.size()];
    int line = 0;
    int begin = 0;
    for (int i = 0; i < texts.size(); i++) {
      int end = begin + texts.get(i).length();
      if (line < all.lines.size() && all.lines.begin(line) < end) {
        all.judge(line, 0);
        boilerplate[i] = all.lines.isDropped(line);
        line++;
      }
      begin = end + 1;
    }
    return boilerplate;
  }

  private Found find() {
    onlyLine = lines.size() == 1;
    int skip = header();
    for (int line = 0; line < lines.size(); line++) {
      judge(line, line == 0 ? skip : 0);
    }
    dropRepeatedTitles();
    dropBelowHeadings();
    dropTail();
    dropKeywords();
    dropBetween();
    return new Found(kept(), paragraphs(), stated);
  }

  // ---------------------------------------------------------------- header

  /** Cuts a header at the very start; gives the number of words that it takes. */
  private int header() {
    if (lines.size() == 0) {
      return 0;
    }
    int first = lines.first(0);
    int limit = lines.last(0);
    for (Phrase phrase : rules.at(words, first)) {
      int end = phrase.kind() == Kind.HEADER ? phrase.match(words, first, limit, false) : -1;
      if (end > 0 && end < limit) {
        int dateEnd = PublicationDate.numericEnd(text, words.begin(end), lines.end(0));
        if (dateEnd > 0) {
          stated = new Span(words.begin(end), dateEnd);
          cuts.add(new Span(lines.begin(0), dateEnd));
          return words.from(dateEnd) - first;
        }
      }
    }
    return 0;
  }

  // ---------------------------------------------------------------- lines

  private void judge(int line, int skip) {
    int first = lines.first(line) + skip;
    int limit = lines.last(line);
    if (first == limit) {
      lines.drop(line);
      headMatter[line] = true;
    } else if (limit - first <= BoilerplateRules.MAX_WORDS
        && isBoilerplateLine(line, first, limit)) {
      lines.drop(line);
    } else {
      judgeSentences(line, first, limit);
    }
  }

  private boolean isBoilerplateLine(int line, int first, int limit) {
    boolean found =
        isRightsSign(lines.begin(line)) || isOnly(first, limit) || isCredit(line, first, limit);
    // A line of credits may give the day as well.
    for (Phrase phrase : rules.at(words, first)) {
      found |= matchesLine(phrase, line, first, limit);
    }
    return found
        || isPublishedBehindPlace(line, first, limit)
        || isNumericDateAlone(line, first, limit)
        || isTrail(line, first, limit);
  }

  /**
   * «Bogota (AFP) – Publié le 10/06/2025 à 23:41», «Radio Sud - 30 janvier 2025»; behind more words
   * a dash or the like must part the date from them: «Radio Sud – Par Ève N. – 30 janvier 2025».
   */
  private boolean isPublishedBehindPlace(int line, int first, int limit) {
    int begin = lines.begin(line) + (text.charAt(lines.begin(line)) == '(' ? 1 : 0);
    if (!isEdge(line) || !Character.isUpperCase(text.charAt(begin))) {
      return false;
    }
    boolean found = false;
    for (int word = first + 1; !found && word < Math.min(limit, first + DATE_LINE); word++) {
      // Below the text a mark must part them: «(Radio Sud, 30 janvier 2025)».
      boolean near =
          word < first + PLACE_WORDS
              && (line < HEAD_LINES
                  || hasUnit(words.end(word - 1), words.begin(word), SEPARATORS + ","));
      boolean parted = hasUnit(words.end(word - 1), words.begin(word), SEPARATORS);
      if (near && (isNumericDate(line, word, limit) || parted && isNumericDay(line, word))) {
        found = true;
        break;
      }
      if (!near && !hasUnit(words.end(word - 1), words.begin(word), SEPARATORS)) {
        continue;
      }
      for (Phrase phrase : rules.at(words, word)) {
        boolean date = phrase.kind() == Kind.DATE;
        int end = date || phrase.tellsWhen() ? phrase.match(words, word, limit, false) : -1;
        found |=
            end > 0 && (date ? isDateAlone(line, word, end, limit) : isPublished(line, end, limit));
      }
    }
    return isHeadMatter(line, found);
  }

  /** Whether a line ends in a date of numbers and a time: «BELGA, le 23-11-25 à 18:40». */
  private boolean isNumericDate(int line, int word, int limit) {
    if (lines.isPunctuated(line)
        || onlyLine
        || limit - word < 4
        || !Character.isDigit(text.charAt(words.begin(word)))
        || !isTime(word, limit)) {
      return false;
    }
    String rest = text.substring(words.begin(word), lines.end(line));
    boolean date = rest.length() <= NUMERIC_DATE && PublicationDate.isNumeric(rest);
    if (date && stated == null) {
      stated = new Span(words.begin(word), lines.end(line));
    }
    return date;
  }

  /** «Sud Matin, 13/01/2026»: a day of numbers, its year in full, that ends a line. */
  private boolean isNumericDay(int line, int word) {
    boolean day =
        !onlyLine
            && !lines.isPunctuated(line)
            && PublicationDate.numericEnd(text, words.begin(word), lines.end(line))
                == lines.end(line);
    if (day && stated == null) {
      stated = new Span(words.begin(word), lines.end(line));
    }
    return day;
  }

  private boolean matchesLine(Phrase phrase, int line, int first, int limit) {
    boolean whole =
        phrase.kind() == Kind.LINE || phrase.kind() == Kind.SECTION || phrase.kind() == Kind.TAIL;
    int end = phrase.match(words, first, limit, whole);
    if (end < 0) {
      return false;
    }
    return switch (phrase.kind()) {
      case LINE -> true;
      case START -> !phrase.colon() || hasColon(end - 1);
      case SECTION -> headings.add(line);
      case TAIL -> {
        tail = tail < 0 ? line : tail;
        yield true;
      }
      case BYLINE -> isHeadMatter(line, isByline(line, end, limit));
      case PUBLISHED, UPDATED -> isHeadMatter(line, isPublished(line, end, limit));
      case DATE -> isHeadMatter(line, isDateAlone(line, first, end, limit));
      case HEADER -> isHeadMatter(line, hasColon(end - 1) && isPublished(line, end, limit));
      default -> false;
    };
  }

  private boolean isHeadMatter(int line, boolean is) {
    headMatter[line] |= is;
    return is;
  }

  /** Whether a line stands among the first or the last of the body. */
  private boolean isEdge(int line) {
    return line < HEAD_LINES || line >= lines.size() - 3;
  }

  /**
   * «Par Jeanne Martin et Paul Durand»: capitalised names mostly, or one small word after a blank
   * line («by charles»).
   */
  private boolean isByline(int line, int from, int limit) {
    if (!isEdge(line) || from == limit || limit - from > BYLINE || lines.isPunctuated(line)) {
      return false;
    }
    int capitals = 0;
    for (int word = from; word < limit; word++) {
      capitals += Character.isUpperCase(text.charAt(words.begin(word))) ? 1 : 0;
    }
    if (!Character.isUpperCase(text.charAt(lines.begin(line)))) {
      return limit - from == 1 && lines.afterBlank(line);
    }
    boolean name = from + 1 < limit && Character.isUpperCase(text.charAt(words.begin(from + 1)));
    return Character.isUpperCase(text.charAt(words.begin(from)))
        && (2 * capitals > limit - from
            || name && hasUnit(words.begin(from), lines.end(line), "("));
  }

  /** «Publié le 3 mars 2022 à 10h25»: a date and no sentence. */
  private boolean isPublished(int line, int from, int limit) {
    if (limit - from > DATE_LINE
        || isSentence(line)
            && !hasUnit(lines.begin(line), lines.end(line), BULLETS)
            && !isDate(from, limit)) {
      return false;
    }
    boolean number = false;
    for (int word = from - 1; word < limit; word++) {
      number |= Character.isDigit(text.charAt(words.begin(word)));
    }
    if (number && stated == null && from < limit && isEdge(line)) {
      // The phrase may have taken in the day: «créé 12.11.2023».
      int begin = words.isNumber(from - 1) ? from - 1 : from;
      stated = new Span(words.begin(begin), endOfDate(line, from, limit));
    }
    return number;
  }

  /** «Modifié le 3 mars 2022.»: whether words are a date and a time of day, and nothing else. */
  private boolean isDate(int from, int limit) {
    if (from >= limit) {
      return false;
    }
    for (Phrase phrase : rules.at(words, from)) {
      int end = phrase.kind() == Kind.DATE ? phrase.match(words, from, limit, false) : -1;
      if (end > 0 && isTime(end, limit)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends like a sentence, and not with a clock time: «at 5:12 p.m.». */
  private boolean isSentence(int line) {
    int last = lines.last(line) - 1;
    return lines.isPunctuated(line) && words.end(last) - words.begin(last) > 1;
  }

  /** Where the first date of a line ends: at the words that bring up another one, or with it. */
  private int endOfDate(int line, int from, int limit) {
    int other = firstDated(from, limit);
    return other < limit ? words.begin(other) : lines.end(line);
  }

  /** The first word in [from, limit) that may bring up a date, or {@code limit}. */
  private int firstDated(int from, int limit) {
    return Math.min(firstOf(Kind.PUBLISHED, from, limit), firstOf(Kind.UPDATED, from, limit));
  }

  /** The first word in [from, limit) that a phrase of a kind begins with, or {@code limit}. */
  private int firstOf(Kind kind, int from, int limit) {
    int word = from;
    while (word < limit && !hasWord(kind, word)) {
      word++;
    }
    return word;
  }

  /**
   * «Le 5 janvier 2024 à 07h25», «July 9, 2024 10:15 AM EDT · Updated an hour ago»: a date above
   * the text.
   */
  private boolean isDateAlone(int line, int date, int from, int limit) {
    int until = Math.min(firstDated(from, limit), firstOf(Kind.BYLINE, from, limit));
    if (onlyLine
        || !isEdge(line)
        || line >= HEAD_LINES && date == lines.first(line)
        || limit - from > DATE_LINE
        || !isLabelled(line, date, from, limit) && (isSentence(line) || !isTime(from, until))) {
      return false;
    }
    if (stated == null) {
      stated = new Span(words.begin(date), endOfDate(line, from, limit));
    }
    return true;
  }

  /**
   * «Sud Matin - 6 mai 2024. Portrait.»: a date behind a name, then at most a word for the page.
   */
  private boolean isLabelled(int line, int date, int from, int limit) {
    return line < HEAD_LINES
        && date > lines.first(line)
        && limit - from <= 1
        && lines.isPunctuated(line)
        && text.charAt(words.end(from - 1)) == '.';
  }

  /** Whether words can be a time of day: few, short ones and numbers. */
  private boolean isTime(int from, int limit) {
    if (limit - from > TIME_WORDS) {
      return false;
    }
    for (int word = from; word < limit; word++) {
      boolean digits = Character.isDigit(text.charAt(words.begin(word)));
      if (!digits && words.end(word) - words.begin(word) > TIME_WORD) {
        return false;
      }
    }
    return true;
  }

  /** «(23.11.2025 / 18h40)», «23/11/2025 à 18:40»: a line above or below the text. */
  private boolean isNumericDateAlone(int line, int first, int limit) {
    if (onlyLine
        || !isEdge(line)
        || lines.isPunctuated(line)
        || !Character.isDigit(text.charAt(words.begin(first)))) {
      return false;
    }
    int end = PublicationDate.numericEnd(text, words.begin(first), lines.end(line));
    if (end < 0 || !isTime(words.from(end), limit)) {
      return false;
    }
    if (stated == null) {
      stated = new Span(words.begin(first), lines.end(line));
    }
    return isHeadMatter(line, true);
  }

  private boolean isRightsSign(int offset) {
    return text.charAt(offset) == '©' || text.regionMatches(true, offset, "(c) ", 0, 4);
  }

  private boolean isOnly(int first, int limit) {
    for (int word = first; word < limit; word++) {
      if (!hasWord(Kind.ONLY, word)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasWord(Kind kind, int word) {
    for (Phrase phrase : rules.at(words, word)) {
      if (phrase.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private boolean isCredit(int line, int first, int limit) {
    if (limit - first > CREDIT_LINE || lines.isPunctuated(line)) {
      return false;
    }
    int sum = hasUnit(lines.begin(line), lines.end(line), "©/") ? 1 : 0;
    int threshold = Integer.MAX_VALUE;
    for (int word = first; word < limit; word++) {
      // A word that several languages have weighs once.
      int weight = 0;
      for (Phrase phrase : rules.at(words, word)) {
        if (phrase.kind() == Kind.CREDIT && phrase.match(words, word, limit, false) > 0) {
          weight = Math.max(weight, phrase.weight());
          threshold = rules.threshold(phrase.group());
        }
      }
      sum += weight;
    }
    return sum >= threshold && (limit - first <= SHORT_LINE + 2 || sum > threshold);
  }

  private boolean hasUnit(int from, int to, String units) {
    for (int i = from; i < to; i++) {
      if (units.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «Accueil > Monde > Europe», «Home ActualitéTitre de l’article»: the way to the page. */
  private boolean isTrail(int line, int first, int limit) {
    if (lines.isPunctuated(line)) {
      return false;
    }
    int separators = 0;
    boolean glued = false;
    for (int i = lines.begin(line) + 1; i < lines.end(line); i++) {
      char c = text.charAt(i);
      separators += c == '|' || c == '>' || c == '›' || c == '→' ? 1 : 0;
      glued |= Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1));
    }
    boolean list = separators >= 2 && limit - first <= TRAIL_ITEM * (separators + 1);
    boolean home = hasWord(Kind.HOME, first) && line < HEAD_LINES && (separators > 0 || glued);
    return isHeadMatter(line, list || home);
  }

  // ---------------------------------------------------------------- sentences

  private void judgeSentences(int line, int first, int limit) {
    int begin = words.begin(first);
    int word = first;
    boolean all = true;
    boolean start = true;
    while (word < limit) {
      int end = sentenceEnd(begin, lines.end(line));
      int last = word;
      while (last < limit && words.begin(last) < end) {
        last++;
      }
      if (isBoilerplateSentence(word, last, start)) {
        cuts.add(new Span(start ? lines.begin(line) : begin, end));
      } else {
        all = false;
        lastCutGroup = -1;
      }
      start = false;
      word = last;
      begin = word < limit ? Math.min(skipBlanks(end), words.begin(word)) : end;
    }
    if (all) {
      lines.drop(line);
    }
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * Where a sentence ends that begins at an offset: after its stop and the closing marks, before a
   * blank and a capital.
   */
  private int sentenceEnd(int from, int limit) {
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        int end = at + 1;
        while (end < limit && "»”\"’')].!?…".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (end + 1 < limit && text.charAt(end) == ' ' && text.charAt(end + 1) == '»') {
          end += 2;
        }
        if (end + 1 < limit && text.charAt(end) == ' ' && beginsSentence(text.charAt(end + 1))) {
          return end;
        }
        at = end - 1;
      }
    }
    return limit;
  }

  private static boolean beginsSentence(char c) {
    return !Character.isLowerCase(c) && c != ' ';
  }

  private boolean isBoilerplateSentence(int first, int limit, boolean startsLine) {
    if (limit - first <= BoilerplateRules.MAX_WORDS) {
      for (Phrase phrase : rules.at(words, first)) {
        boolean may = phrase.kind() == Kind.INLINE || startsLine && phrase.kind() == Kind.START;
        int end = may ? phrase.match(words, first, limit, false) : -1;
        if (end > 0 && (!phrase.colon() || hasColon(end - 1))) {
          return true;
        }
      }
    }
    return hasCues(first, limit);
  }

  private boolean hasColon(int word) {
    int at = skipBlanks(words.end(word));
    return at >= text.length() || ":>|→»\n".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * Whether the cues of one rule outweigh its threshold; a sentence after such a one needs two
   * less.
   */
  private boolean hasCues(int first, int limit) {
    counted.clear();
    int news = 0;
    boolean any = false;
    for (int word = first; word < limit; word++) {
      int newsHere = 0;
      for (Phrase phrase : rules.cuesAt(words, word)) {
        if (phrase.match(words, word, limit, false) > 0 && isNew(phrase)) {
          if (phrase.kind() == Kind.NEWS) {
            newsHere = Math.max(newsHere, phrase.weight());
          } else {
            if (!any) {
              clearSums();
            }
            sums[phrase.group()] += phrase.weight();
            any = true;
          }
        }
      }
      news += newsHere;
    }
    if (!any) {
      return false;
    }
    int more = news + (limit - first) / WORDS_A_CUE;
    for (int group = 0; group < sums.length; group++) {
      int needed = rules.threshold(group) - (group == lastCutGroup && news == 0 ? 2 : 0);
      if (sums[group] > 0 && sums[group] - more >= needed) {
        lastCutGroup = group;
        return true;
      }
    }
    return false;
  }

  /** Whether a cue has not been counted in the sentence; it counts as counted from now on. */
  private boolean isNew(Phrase cue) {
    boolean fresh = !counted.get(cue.number());
    counted.set(cue.number());
    return fresh;
  }

  private void clearSums() {
    if (sums == null) {
      sums = new int[rules.groups()];
    }
    Arrays.fill(sums, 0);
  }

  // ---------------------------------------------------------------- context

  private void dropRepeatedTitles() {
    int head = Math.min(lines.size(), HEAD_LINES);
    for (int line = 0; line < lines.size(); line++) {
      if (!lines.isDropped(line) && titleWords >= 3 && repeatsTitle(line)) {
        lines.drop(line);
        headMatter[line] = true;
      }
    }
    for (int line = 0; line < head; line++) {
      for (int other = line + 1; other < Math.min(head, line + 4); other++) {
        if (!lines.isPunctuated(line) && !lines.isDropped(line) && lines.wordCount(other) >= 3) {
          if (endsWithLine(line, other)) {
            lines.drop(line);
            headMatter[line] = true;
          } else if (lines.same(line, other)) {
            lines.drop(other);
          }
        }
      }
    }
  }

  /**
   * Whether a line is the title again, perhaps with the site's name after it or the way to the page
   * before it.
   */
  private boolean repeatsTitle(int line) {
    int count = lines.wordCount(line);
    if (count < titleWords || count > titleWords + SHORT_LINE) {
      return false;
    }
    if (count == titleWords) {
      return words.same(0, titleWords, lines.first(line));
    }
    return !lines.isPunctuated(line)
        && line < HEAD_LINES
        && (words.same(0, titleWords, lines.first(line))
            || words.same(1, titleWords, lines.last(line) - titleWords + 1));
  }

  /**
   * Whether a line is something short and then the whole of another line («Home ActualitéTitre»
   * above «Titre»).
   */
  private boolean endsWithLine(int line, int other) {
    int length = lines.end(other) - lines.begin(other);
    int before = lines.end(line) - lines.begin(line) - length;
    return length >= 15
        && before > 0
        && before <= 60
        && text.regionMatches(lines.end(line) - length, text, lines.begin(other), length);
  }

  /**
   * Drops the headlines below a heading of links, but not a subheading that a paragraph follows.
   */
  private void dropBelowHeadings() {
    for (int heading : headings) {
      int from = heading + 1;
      int end = from;
      while (end < lines.size() && end - from < MAX_LINKS && isHeadline(end)) {
        end++;
      }
      boolean subheading = end - from > 1 && end < lines.size() && !lines.isDropped(end);
      for (int line = from; line < (subheading ? end - 1 : end); line++) {
        lines.drop(line);
      }
    }
  }

  private boolean isHeadline(int line) {
    return lines.isDropped(line) || lines.wordCount(line) <= LINK_LINE && !lines.isPunctuated(line);
  }

  private void dropTail() {
    if (tail < 0) {
      return;
    }
    int above = 0;
    int below = 0;
    for (int line = 0; line < lines.size(); line++) {
      int prose = !lines.isDropped(line) && lines.isProse(line) ? lines.wordCount(line) : 0;
      above += line < tail ? prose : 0;
      below += line > tail ? prose : 0;
    }
    if (below == 0 || above >= 2 * below) {
      for (int line = tail; line < lines.size(); line++) {
        lines.drop(line);
      }
    }
  }

  /** Drops «Ukraine, Russie» beside a byline: capitalised words and commas alone. */
  private void dropKeywords() {
    for (int line = 0; line < Math.min(lines.size(), HEAD_LINES); line++) {
      boolean beside =
          line > 0 && headMatter[line - 1] || line + 1 < lines.size() && headMatter[line + 1];
      if (!lines.isDropped(line) && beside && isKeywords(line)) {
        lines.drop(line);
      }
    }
  }

  /** One word, or items of a few words with a capital each, parted by commas or the like. */
  private boolean isKeywords(int line) {
    if (lines.wordCount(line) > SHORT_LINE || lines.isPunctuated(line)) {
      return false;
    }
    int items = 0;
    for (int word = lines.first(line); word < lines.last(line); word++) {
      boolean begins =
          word == lines.first(line) || hasUnit(words.end(word - 1), words.begin(word), ",/|•·");
      items += begins ? 1 : 0;
      if (begins && Character.isLowerCase(text.charAt(words.begin(word)))) {
        return false;
      }
    }
    return lines.wordCount(line) == 1 || items > 1;
  }

  private void dropBetween() {
    for (int line = 1; line + 1 < lines.size(); line++) {
      boolean between = lines.isDropped(line - 1) && lines.isDropped(line + 1);
      boolean head = headMatter[line - 1] || headMatter[line + 1];
      if (between && !head && lines.wordCount(line) <= SHORT_LINE && !lines.isPunctuated(line)) {
        lines.drop(line);
      }
    }
  }

  // ---------------------------------------------------------------- result

  private List<Span> kept() {
    List<Span> kept = new ArrayList<>();
    int from = -1;
    int to = -1;
    int cut = 0;
    for (int line = 0; line < lines.size(); line++) {
      int at = lines.begin(line);
      while (at < lines.end(line)) {
        while (cut < cuts.size() && cuts.get(cut).end() <= at) {
          cut++;
        }
        boolean gone = lines.isDropped(line);
        int end = lines.end(line);
        if (!gone && cut < cuts.size() && cuts.get(cut).begin() < end) {
          gone = cuts.get(cut).begin() <= at;
          end = gone ? Math.min(end, cuts.get(cut).end()) : cuts.get(cut).begin();
        }
        if (gone) {
          if (from >= 0) {
            kept.add(trimmed(from, to));
          }
          from = -1;
        } else {
          from = from < 0 ? at : from;
          to = end;
        }
        at = end;
      }
    }
    if (from >= 0) {
      kept.add(trimmed(from, to));
    }
    kept.removeIf(span -> span.length() == 0);
    return kept;
  }

  private Span trimmed(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && text.charAt(begin) <= ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(begin, end);
  }

  private List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>(lines.size());
    for (int line = 0; line < lines.size(); line++) {
      long hash = words.hash(lines.first(line), lines.last(line));
      paragraphs.add(
          new Paragraph(
              lines.begin(line),
              lines.end(line),
              hash,
              lines.wordCount(line),
              !lines.isDropped(line)));
    }
    return paragraphs;
  }
}
