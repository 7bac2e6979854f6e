package org.recoup.analysis.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * What the words around a figure of victims say of it: whether it counts this event, a running
 * total or an earlier event, and how firmly it is put forward.
 */
final class CasualtyContext {
  /** Tokens between «avaient déjà» and the figure. */
  private static final int ALREADY_REACH = 3;

  /** Tokens before a figure in which an auxiliary verb still governs it. */
  private static final int REACH = 8;

  /** Tokens between «le plus lourd» and the «depuis» that it is measured by. */
  private static final int COMPARED_REACH = 8;

  /** Dead of one deed of a war, at most. */
  private static final double WAR_TOLL = 1000;

  /** Tokens between two figures of one list. */
  private static final int JOINT = 2;

  /** A year as TIMEX3 values write it. */
  private static final int YEAR_DIGITS = 4;

  /** What lies further back is no news. */
  private static final int NEWS_DAYS = 60;

  /** What had been as many days ago is none, either. */
  private static final int FRESH_DAYS = 14;

  private final WordClass cumulative;
  private final WordClass since;
  private final WordClass superlative;
  private final WordClass comparison;
  private final WordClass longTime;
  private final WordClass shortTime;
  private final WordClass historic;
  private final WordClass coming;
  private final WordClass after;
  private final WordClass pluperfect;
  private final WordClass hadBeen;
  private final WordClass tells;
  private final WordClass conditional;
  private final WordClass feared;
  private final WordClass denied;
  private final WordClass affirmed;
  private final WordClass violence;
  private final WordClass recent;
  private final WordClass reported;
  private final WordClass yearBefore;
  private final WordClass added;
  private final WordClass old;
  private final WordClass war;
  private final WordClass hurt;
  private final WordClass inAll;
  private final WordClass firstSince;
  private final WordClass when;
  private final WordClass singular;
  private final WordClass superseded;
  private final WordClass instead;
  private final WordClass lowered;
  private final WordClass hadAlready;
  private final WordClass deceased;
  private final WordClass growth;
  private final WordClass deeds;

  CasualtyContext(LanguagePack language) {
    cumulative = language.wordClass("scope-cumulative");
    comparison = language.wordClass("scope-comparison");
    since = language.wordClass("scope-since");
    superlative = language.wordClass("scope-superlative");
    longTime = language.wordClass("scope-long");
    shortTime = language.wordClass("scope-day");
    historic = language.wordClass("scope-historic");
    coming = language.wordClass("event_coming");
    after = language.wordClass("event_after");
    pluperfect = language.wordClass("scope-pluperfect");
    hadBeen = language.wordClass("event_before");
    tells = language.wordClass("scope-other");
    conditional = language.wordClass("modality-conditional");
    feared = language.wordClass("modality-feared");
    denied = language.wordClass("modality-denied");
    affirmed = language.wordClass("modality-affirmed");
    violence = language.wordClass("violence");
    recent = language.wordClass("scope-recent");
    reported = language.wordClass("scope-reported");
    yearBefore = language.wordClass("year-before");
    added = language.wordClass("victim-also");
    old = language.wordClass("scope-old");
    war = language.wordClass("scope-war");
    deeds = language.wordClass("event_noun");
    superseded = language.wordClass("victim-superseded");
    deceased = language.wordClass("victim-deceased");
    instead = language.wordClass("victim-instead");
    lowered = language.wordClass("victim-lowered");
    hadAlready = language.wordClass("scope-already");
    growth = language.wordClass("modality-growth");
    when = language.wordClass("scope-when");
    singular = language.wordClass("victim-singular");
    firstSince = language.wordClass("scope-first");
    hurt = language.wordClass("victim-hurt");
    inAll = language.wordClass("victim-in-all");
  }

  /**
   * What the figure in [first, end) of a sentence counts.
   *
   * @param others first and end tokens of all figures of the text, in order
   */
  Scope scope(AnnotatedText text, int first, int end, List<int[]> others, LocalDate published) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentence(first);
    int from = tokens.sentenceFirst(sentence);
    int to = beforeComparison(text, end, tokens.sentenceEnd(sentence));
    if (has(text, comparison, lastComma(tokens, from, first) + 1, first)
        || EventTriggers.comesAfter(text, coming, after, from, first)
        || has(text, hadAlready, Math.max(from, first - ALREADY_REACH), end)) {
      return Scope.HISTORIC;
    }
    if (isRate(text, end, to)) {
      return Scope.CUMULATIVE;
    }
    int cue = cumulativeCue(text, from, to);
    if (isNearestTo(text, cue, first, end, others)) {
      // «the worst since 2014, when 140 people died» looks back on one event.
      return cue < first && has(text, when, cue, first) ? Scope.HISTORIC : Scope.CUMULATIVE;
    }
    if (isOld(text, from, to, published)) {
      return Scope.HISTORIC;
    }
    int comma = lastComma(tokens, Math.max(from, first - REACH), end);
    if (has(text, hadBeen, comma + 1, end)
        && namesEarlierTime(text, from, to, published, FRESH_DAYS)) {
      return Scope.HISTORIC;
    }
    if (countsAYear(text, end, to, published)) {
      return Scope.CUMULATIVE;
    }
    if (has(text, recent, from, to)) {
      return Scope.EVENT;
    }
    int near = Math.max(from, first - REACH);
    int clause = Math.max(near, lastComma(text.tokens(), first, end) + 1);
    boolean ago =
        has(text, historic, from, to)
            || has(text, pluperfect, clause, end)
                && !has(text, reported, near, first)
                && !isTakenUp(text, from, to)
            || isInOldStory(text, sentence, published);
    return ago ? Scope.HISTORIC : Scope.EVENT;
  }

  /**
   * Whether a sentence in the pluperfect may well go on with the news of which the text tells what
   * came of it: it names no time or place of its own and no event before.
   */
  private boolean isTakenUp(AnnotatedText text, int from, int to) {
    return !tells.isEmpty()
        && text.annotations().between(AnnotationKind.TIME, from, to).isEmpty()
        && text.annotations().between(AnnotationKind.PLACE, from, to).isEmpty()
        && !has(text, tells, from, to);
  }

  /** Whether a figure is that of every so long: «one every 33 seconds», "480,000 lives a year". */
  private static boolean isRate(AnnotatedText text, int end, int to) {
    return text.annotations().between(AnnotationKind.TIME, end, Math.min(to, end + 1)).stream()
        .map(found -> (TimeExpression) found.value())
        .anyMatch(
            time ->
                time.type() == TimexType.SET
                    || time.type() == TimexType.DURATION && isOne(time.value()));
  }

  /** Whether a length of time is one of its unit: P1Y, not P18Y. */
  private static boolean isOne(String length) {
    return length.startsWith("P1") && length.length() > 2 && !Character.isDigit(length.charAt(2));
  }

  private boolean isOld(AnnotatedText text, int from, int to, LocalDate published) {
    return namesEarlierYear(text, from, to, published)
        || namesEarlierTime(text, from, to, published, NEWS_DAYS)
        || has(text, old, from, to);
  }

  /** «attacks killed 1,600 people in 2024», in that year: a year's own toll so far. */
  private static boolean countsAYear(AnnotatedText text, int end, int to, LocalDate published) {
    for (Annotation found : text.annotations().between(AnnotationKind.TIME, end, to)) {
      TimeExpression time = (TimeExpression) found.value();
      boolean year =
          time.start() != null
              && time.value().length() == YEAR_DIGITS
              && published != null
              && time.startDay().getYear() == published.getYear();
      if (year && found.first() - end <= REACH && !isOfPeople(text, found)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text opens on a day long past, and goes on from there in its second sentence. */
  private boolean isInOldStory(AnnotatedText text, int sentence, LocalDate published) {
    Tokens tokens = text.tokens();
    int opening = sentence - 1;
    if (opening < 0) {
      return false;
    }
    int from = tokens.sentenceFirst(opening);
    int titleEnd = text.document().headlineEnd();
    boolean opens = tokens.begin(from) >= titleEnd && (opening == 0 || isTitle(text, opening - 1));
    return opens && namesEarlierTime(text, from, tokens.sentenceEnd(opening), published, NEWS_DAYS);
  }

  private static boolean isTitle(AnnotatedText text, int sentence) {
    Tokens tokens = text.tokens();
    return tokens.begin(tokens.sentenceFirst(sentence)) < text.document().headlineEnd();
  }

  /** The last comma behind the first token of [from, to), or the token before it. */
  private static int lastComma(Tokens tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tokens.isPunctuation(i) && tokens.firstChar(i) == ',') {
        return i;
      }
    }
    return from - 1;
  }

  /** Whether a figure counts the dead of a war: no single deed kills so many. */
  boolean isOfWar(AnnotatedText text, int sentence, double count) {
    if (count < WAR_TOLL) {
      return false;
    }
    Tokens tokens = text.tokens();
    int titleEnd = text.document().headlineEnd();
    int body = titleEnd > 0 ? tokens.tokenFrom(titleEnd) : 0;
    return has(text, war, 0, body)
        || has(text, war, tokens.sentenceFirst(sentence), tokens.sentenceEnd(sentence));
  }

  /** «42 soldats tués, l'attaque la plus meurtrière depuis 2019»: the year is another's. */
  private int beforeComparison(AnnotatedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (comparison.longestAt(text, i, to) > 0) {
        return i;
      }
    }
    return to;
  }

  /** How firmly the figure in [first, end) is put forward. */
  Modality modality(AnnotatedText text, int first, int end) {
    int from = Math.max(text.tokens().sentenceFirst(text.tokens().sentence(first)), first - REACH);
    if (isDenied(text, from, end)) {
      return Modality.DENIED;
    }
    if (isFeared(text, from, first, end)) {
      return Modality.FEARED;
    }
    return has(text, conditional, from, end) ? Modality.CONDITIONAL : Modality.ASSERTED;
  }

  /**
   * Whether a denial before a figure is of it: «dément ces rumeurs et fait état de» is of others.
   */
  private boolean isDenied(AnnotatedText text, int from, int end) {
    boolean open = false;
    for (int i = from; i < end; i++) {
      open |= denied.longestAt(text, i, end) > 0;
      open &= affirmed.longestAt(text, i, end) < 0;
    }
    return open;
  }

  /** Whether a figure is feared, rather than stands beside the fear that it may grow. */
  private boolean isFeared(AnnotatedText text, int from, int first, int end) {
    int limit = text.tokens().sentenceEnd(text.tokens().sentence(from));
    for (int i = from; i < end; i++) {
      int grows = growth.longestAt(text, i, limit);
      if (grows > 0 && hasMark(text.tokens(), grows, first)) {
        i = grows - 1;
      } else if (feared.longestAt(text, i, end) > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isPunctuation(i)) {
        return true;
      }
    }
    return from >= to;
  }

  /** Whether [from, to) says that it tells of more than was told before: «also». */
  boolean isAdded(AnnotatedText text, int from, int to) {
    return has(text, added, from, to);
  }

  /**
   * Whether the words before a figure say that another one has taken its place.
   *
   * @param number first token of its number
   */
  boolean isSuperseded(AnnotatedText text, int first, int number, int end, List<int[]> others) {
    int from = text.tokens().sentenceFirst(text.tokens().sentence(first));
    for (int[] other : others) {
      from = other[1] <= first ? Math.max(from, other[1]) : from;
    }
    for (int i = from; i < number; i++) {
      if (superseded.longestAt(text, i, end) > 0 || instead.longestAt(text, i, end) == first) {
        return true;
      }
    }
    return false;
  }

  /** Whether [from, to) says that the toll is lower than it was held to be. */
  boolean isLowered(AnnotatedText text, int from, int to) {
    return has(text, lowered, from, to);
  }

  /** Whether a verb, or the auxiliary before it, can only be of one person: «has died». */
  boolean isOfOne(AnnotatedText text, int verb) {
    return singular.contains(text, verb) || verb > 0 && singular.contains(text, verb - 1);
  }

  /** Whether a word of violence or accident stands in [from, to). */
  boolean isViolent(AnnotatedText text, int from, int to) {
    return has(text, violence, from, to);
  }

  /** Whether [from, to) names people as hurt: «seven injured people». */
  boolean isHurt(AnnotatedText text, int from, int to) {
    return has(text, hurt, from, to);
  }

  /** Whether [from, to) says that it counts all: "41 people in all are missing". */
  boolean isOfAll(AnnotatedText text, int from, int to) {
    return has(text, inAll, from, to);
  }

  /** Whether [from, to) says that somebody died, and not that he was killed. */
  boolean isDeath(AnnotatedText text, int from, int to) {
    return has(text, deceased, from, to);
  }

  /** Whether [from, to) names a day of the news. */
  boolean isRecent(AnnotatedText text, int from, int to) {
    return has(text, recent, from, to);
  }

  /** First token of a word that makes a running total of a figure, or -1. */
  private int cumulativeCue(AnnotatedText text, int from, int to) {
    int compared = from - COMPARED_REACH;
    for (int i = from; i < to; i++) {
      if (superlative.longestAt(text, i, to) > 0) {
        compared = i;
      }
      // «le deuxième plus lourd du pays depuis janvier» counts nothing up either.
      if (i - compared < COMPARED_REACH && since.longestAt(text, i, to) > 0) {
        return -1;
      }
      // «for the first time since June» counts nothing up.
      int first = firstSince.longestAt(text, i, to);
      // «un mort, le troisième en un an»: the ordinal counts them up, not the figure.
      boolean numbered = text.annotations().covering(AnnotationKind.ORDINAL, i - 1, 2) != null;
      if (numbered && cumulative.longestAt(text, i, to) > 0) {
        i = cumulative.longestAt(text, i, to) - 1;
      } else if (first > 0) {
        i = first - 1;
      } else if (cumulative.longestAt(text, i, to) > 0 || isSinceLong(text, i, to)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a cue of a sentence speaks of a figure, not of another one nearer to it. */
  private static boolean isNearestTo(
      AnnotatedText text, int cue, int first, int end, List<int[]> others) {
    if (cue < 0) {
      return false;
    }
    int own = distance(cue, first, end);
    for (int[] other : others) {
      // A cue that opens the sentence, «Depuis le début de l'année, …», speaks of all that follows.
      if (cue > first
          && distance(cue, other[0], other[1]) < own
          && other[0] != first
          && !isJoined(text, end, other[0])) {
        return false;
      }
    }
    return true;
  }

  /** Whether one figure follows on another in one breath: «eight killed and 12 wounded». */
  private static boolean isJoined(AnnotatedText text, int end, int next) {
    for (int i = end; i < next; i++) {
      if (i - end >= JOINT || text.tokens().isPunctuation(i)) {
        return false;
      }
    }
    return next >= end;
  }

  private static int distance(int cue, int first, int end) {
    return cue < first ? first - cue : Math.max(0, cue - end);
  }

  private boolean isSinceLong(AnnotatedText text, int token, int to) {
    int end = since.longestAt(text, token, to);
    if (end < 0) {
      return false;
    }
    int until = Math.min(to, end + 4);
    if (has(text, shortTime, end, until)) {
      return false;
    }
    for (int i = end; i < until; i++) {
      int after = longTime.longestAt(text, i, until);
      // «since an October 9 shooting» looks back on one event.
      int deed = after > 0 && after < to && text.tokens().isNumber(after) ? after + 1 : after;
      if (after > 0 && deeds.longestAt(text, deed, to) < 0) {
        return true;
      }
    }
    for (int j = end; j < until; j++) {
      if (isYear(text.tokens(), j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names a time that was over so many days before the article's day. */
  private boolean namesEarlierTime(
      AnnotatedText text, int from, int to, LocalDate published, int days) {
    if (published == null) {
      return false;
    }
    LocalDateTime recent = published.minusDays(days).atStartOfDay();
    for (Annotation found : text.annotations().between(AnnotationKind.TIME, from, to)) {
      TimeExpression time = (TimeExpression) found.value();
      boolean dates = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
      if (dates
          && time.endTime() != null
          && time.endTime().isBefore(recent)
          && !isOfPeople(text, found)
          && !isOfFirst(text, found)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time only tells how long nothing alike had happened: «the first since March». */
  private boolean isOfFirst(AnnotatedText text, Annotation time) {
    for (int i = Math.max(0, time.first() - REACH); i <= time.first(); i++) {
      if (firstSince.longestAt(text, i, time.end()) >= time.first()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time is part of what people are called: «a woman in her 30s». */
  private static boolean isOfPeople(AnnotatedText text, Annotation time) {
    int from = Math.max(0, time.first() - REACH);
    for (Annotation people :
        text.annotations().between(AnnotationKind.PEOPLE, from, time.first() + 1)) {
      if (people.end() > time.first()) {
        return true;
      }
    }
    return false;
  }

  private boolean namesEarlierYear(AnnotatedText text, int from, int to, LocalDate published) {
    for (int i = from; i < to; i++) {
      if (isYear(text.tokens(), i)
          && i > from
          && yearBefore.contains(text, i - 1)
          && (published == null || text.tokens().number(i) < published.getYear())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(Tokens tokens, int token) {
    return tokens.isNumber(token)
        && tokens.end(token) - tokens.begin(token) == 4
        && tokens.number(token) >= 1000
        && tokens.number(token) < 2100
        && tokens.number(token) == Math.rint(tokens.number(token));
  }

  private static boolean has(AnnotatedText text, WordClass words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.longestAt(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }
}
