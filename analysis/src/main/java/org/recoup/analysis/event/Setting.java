package org.recoup.analysis.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.entity.PlaceKind;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.Assumption;
import org.recoup.analysis.time.TimeExpression;

/**
 * When and where the events of one text happen: the time and place that a trigger's clause gives,
 * and what all of an event's clauses together make of them.
 */
final class Setting {
  /** Tokens between a trigger and the time or place that dates or places it beyond doubt. */
  private static final int CLOSE = 8;

  /** The same for a place: it mostly stands behind what the event did or whom it hit. */
  private static final int CLOSE_PLACE = 11;

  /** How much farther off, in tokens, a time or place of another clause counts. */
  private static final int OTHER_CLAUSE = 20;

  /** How much farther off a time counts that stands beside a verb of saying: it dates the words. */
  private static final int REPORTED = 15;

  /** Tokens between a place and a narrower one that the same phrase names. */
  private static final int NARROWER_REACH = 12;

  /** Places that are weighed against one another for one event. */
  private static final int MAX_PLACES = 100;

  private static final int MAX_CLAUSE_TOKENS = 80;

  /** Tokens between «deux jours après» and what happened then. */
  private static final int COUNTED_REACH = 6;

  /** Rule of the days that are counted back from the day of publication. */
  private static final String COUNTED = "event.time.counted";

  /** What a clock time without a day says of the day, against 1 for a day named in passing. */
  private static final double ASSUMED_VOTE = .1;

  /** Times of «two days after» that one sentence is looked through for. */
  private static final int MAX_RECKONINGS = 3;

  private static final int[] NOWHERE = {};

  /** A call has no place. */
  private static final String CALL = "call";

  private static final int MAX_LABEL_TOKENS = 8;

  /** Words between «was taken to» and the place that it leads to. */
  private static final int ATTRIBUTE_REACH = 7;

  /** Tokens between a place and what it lies in: «Lille, dans le Nord». */
  private static final int HOLDER_GAP = 3;

  /** Tokens of «Ann Moss, 31, of Akron», at most. */
  private static final int PERSON_TOKENS = 12;

  /** A dateline is no longer than this: «BOGOTA, 3 mai 2024 (AFP) –». */
  private static final int DATELINE = 9;

  /** An event that lies further back is the background of today's news. */
  private static final int NEWS_DAYS = 45;

  /** «avaient déjà» stands at most so many tokens behind its event. */
  private static final int ALREADY_REACH = 8;

  /** Towns no farther apart than this may name one scene, as a suburb and its city do. */
  private static final double ONE_SCENE_KM = 40;

  /** The same for what strikes a whole stretch of country: an earthquake, a flood, a storm. */
  private static final double WIDE_SCENE_KM = 100;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final LocalDate published;
  private final Gazetteer gazetteer = Gazetteer.get();

  /** Places of the gazetteer by id, as far as they were asked for: many are compared again. */
  private final Map<String, Place> places = new HashMap<>();

  private final WordClass aftermath;
  private final WordClass reportVerbs;
  private final WordClass wake;
  private final WordClass placePrepositions;
  private final WordClass others;
  private final WordClass otherBehind;
  private final WordClass unlinked;
  private final WordClass elsewhere;
  private final WordClass before;
  private final WordClass compared;
  private final WordClass tollMoves;
  private final WordClass already;
  private final WordClass coming;
  private final WordClass attributed;
  private final WordClass authority;
  private final WordClass attributedBefore;
  private final WordClass struck;
  private final WordClass noName;
  private final WordClass residence;
  private final WordClass near;
  private final WordClass role;
  private final WordClass of;
  private final WordClass article;
  private final WordClass site;
  private final WordClass and;
  private final WordClass around;
  private final WordClass since;
  private final WordClass ongoing;
  private final WordClass beforeClock;
  private final WordClass after;
  private final WordClass dayAfter;
  private final WordClass toTheDay;
  private final WordClass eventNouns;
  private final int bodyFirst;
  private int headlineFirst;
  private int headlineEnd;

  /** First tokens of the figures of victims. */
  private final NavigableSet<Integer> figures = new TreeSet<>();

  /** By sentence, the part of it that {@link #reckoning} finds; empty where there is none. */
  private final Map<Integer, int[]> reckonings = new HashMap<>();

  /** Whether the text names more than one town; null until it is asked for. */
  private Boolean namesTowns;

  /** Whether the text tells of a day that is news; null until it is asked for. */
  private Boolean newDay;

  /**
   * For one text.
   *
   * @param published day of publication, or null
   * @param casualties its figures of victims
   */
  Setting(AnnotatedText text, LocalDate published, List<CasualtyClaim> casualties) {
    casualties.forEach(claim -> figures.add(claim.first()));
    this.text = text;
    this.tokens = text.tokens();
    this.published = published;
    this.aftermath = text.language().wordClass("aftermath");
    this.reportVerbs = text.language().wordClass("report_verb");
    this.wake = text.language().wordClass("event_wake");
    this.placePrepositions = text.language().wordClass("place_preposition");
    this.authority = text.language().wordClass("authority_of_place");
    this.attributed = text.language().wordClass("attributed_to_place");
    this.and = text.language().wordClass("and");
    this.around = text.language().wordClass("event_around");
    this.since = text.language().wordClass("event_since");
    this.ongoing = text.language().wordClass("scope-since");
    this.beforeClock = text.language().wordClass("event_before_clock");
    this.after = text.language().wordClass("event_after");
    this.dayAfter = text.language().wordClass("event_day_after");
    this.toTheDay = text.language().wordClass("event_to_the_day");
    this.eventNouns = text.language().wordClass("event_noun");
    this.site = text.language().wordClass("meet-on-site");
    this.role = text.language().wordClass("role");
    this.of = text.language().wordClass("of");
    this.article = text.language().wordClass("article");
    this.near = text.language().wordClass("near_place");
    this.noName = text.language().wordClass("residence_no_name");
    this.residence = text.language().wordClass("residence_of");
    this.attributedBefore = text.language().wordClass("attributed_from_place");
    this.struck = text.language().wordClass("struck_place");
    this.others = text.language().wordClass("event_other");
    this.otherBehind = text.language().wordClass("event_other_behind");
    this.unlinked = text.language().wordClass("event_unlinked");
    this.elsewhere = text.language().wordClass("event_elsewhere");
    this.before = text.language().wordClass("event_before");
    this.tollMoves = text.language().wordClass("event_toll_moves");
    this.compared = text.language().wordClass("event_compared");
    this.coming = text.language().wordClass("event_coming");
    this.already = text.language().wordClass("event_already");
    this.bodyFirst = tokens.tokenFrom(text.document().headlineEnd());
    findHeadline();
  }

  /**
   * What a headline puts before a colon («Guerre en Ukraine : …») or behind a bar or a
   * free-standing dash («… - News 5 - Memphis») names a section or the paper, not the place of the
   * news.
   */
  private void findHeadline() {
    headlineFirst = 0;
    headlineEnd = bodyFirst;
    for (int token = 0; token < bodyFirst; token++) {
      if (!tokens.isPunctuation(token)) {
        continue;
      }
      char c = tokens.firstChar(token);
      if (c == ':' && token <= MAX_LABEL_TOKENS) {
        headlineFirst = token;
      } else if (token > MAX_LABEL_TOKENS / 2
          && headlineEnd == bodyFirst
          && (c == '|' || c == '-' && tokens.spaceBefore(token) || isUnclosed(token))) {
        headlineEnd = token;
      }
    }
  }

  /** "… Shooting « News 5": an angle that opens no quotation. */
  private boolean isUnclosed(int angle) {
    if (tokens.firstChar(angle) != '«') {
      return false;
    }
    for (int token = angle + 1; token < bodyFirst; token++) {
      if (tokens.firstChar(token) == '»') {
        return false;
      }
    }
    return true;
  }

  /**
   * What a trigger's sentence says of its time and place.
   *
   * @param time the nearest time, or null
   * @param timeClose whether it dates the trigger beyond doubt
   * @param place the nearest place, or null
   * @param placeClose whether it places the trigger beyond doubt
   * @param other whether words beside the trigger say that another event is meant
   */
  record Scene(
      TimeExpression time,
      boolean timeClose,
      EntityMention place,
      boolean placeClose,
      boolean other) {}

  /**
   * The scene that the sentence of some tokens sets.
   *
   * @param over whether they tell of what is over, rather than goes on
   */
  Scene of(int first, int end, boolean over) {
    int sentence = tokens.sentence(first);
    int from = tokens.sentenceFirst(sentence);
    int to = tokens.sentenceEnd(sentence);
    int[] clause = clause(first);
    TimeExpression time = null;
    int timeDistance = Integer.MAX_VALUE;
    for (Annotation found : text.annotations().between(AnnotationKind.TIME, from, to)) {
      TimeExpression told = (TimeExpression) found.value();
      TimeExpression candidate = over ? happened(told) : told;
      int distance =
          distance(first, end, found.first(), found.end())
              + (isOutside(found, clause) ? OTHER_CLAUSE : 0)
              + (isReported(found) ? REPORTED : 0)
              + (isInDateline(found) ? REPORTED : 0);
      boolean ofWords = isReported(found) && distance > REPORTED + CLOSE;
      // "the May 4 blast"
      boolean attributive = found.end() == first;
      if (dates(candidate)
          && isReckonedFrom(found.first()) == isReckonedFrom(first)
          && candidate.assumed() != Assumption.DAY
          && (attributive && isNews(candidate)
              || isWhen(found, candidate) && !(over && isOfWake(found)))
          && !isCompared(end, found.first())
          && !isOfBefore(end, found.first())
          && !isOfToll(end, found.first())
          && !ofWords
          && distance < timeDistance) {
        time = candidate;
        timeDistance = distance;
      }
    }
    TimeExpression counted = daysBefore(first, from);
    boolean dated = time != null && timeDistance <= CLOSE && time.first() >= first;
    if (counted != null && !dated) {
      time = counted;
      timeDistance = 0;
    }
    List<Annotation> found = text.annotations().between(AnnotationKind.PLACE, from, to);
    EntityMention place = null;
    int placeDistance = Integer.MAX_VALUE;
    for (Annotation candidate : found) {
      int distance =
          distance(first, end, candidate.first(), candidate.end())
              + (candidate.first() < first ? 3 : 0)
              + (isPreposed(candidate.first(), from) ? 0 : 4)
              + (isOutside(candidate, clause) ? OTHER_CLAUSE : 0)
              + (opensDateline((EntityMention) candidate.value()) ? DATELINE : 0);
      if (distance < placeDistance
          && isReckonedFrom(candidate.first()) == isReckonedFrom(first)
          && !isAttribute(candidate)
          && !isTail(candidate.first())
          && !isCompared(end, candidate.first())) {
        place = (EntityMention) candidate.value();
        placeDistance = distance;
      }
    }
    return new Scene(
        time,
        timeDistance <= CLOSE || opens(time, from),
        narrowest(place, found),
        placeDistance <= CLOSE_PLACE && !opensDateline(place),
        isOther(first, from)
            || otherBehind.longestAt(text, end, to) > 0
            || place != null && elsewhere.longestAt(text, from, to) > 0
            || isOfEarlier(first));
  }

  /**
   * «En 1990, …», «Mercredi dernier, un homme avait été tué»: a time long past that opens a
   * sentence is that of all it tells, and so is one before what had been.
   */
  private boolean opens(TimeExpression time, int from) {
    return time != null
        && time.first() <= from + 1
        && time.end() < tokens.size()
        && isMark(time.end())
        && (isPast(time)
            || EventTriggers.anyOf(
                text, before, time.end(), tokens.sentenceEnd(tokens.sentence(from))));
  }

  /** Of a place and what it holds («dans le sud de l'Ukraine, à Odessa») the narrower. */
  private EntityMention narrowest(EntityMention place, List<Annotation> found) {
    EntityMention narrowest = place;
    for (Annotation candidate : found) {
      EntityMention other = (EntityMention) candidate.value();
      if (narrowest == null || isAttribute(candidate) || isTail(candidate.first())) {
        continue;
      }
      int apart = distance(narrowest.first(), narrowest.end(), other.first(), other.end());
      if (apart <= NARROWER_REACH && holds(narrowest.id(), other.id())) {
        narrowest = other;
      }
    }
    return narrowest;
  }

  /**
   * «le séisme le plus meurtrier depuis celui de Kobe, en 1995»: what stands behind is of another.
   */
  private boolean isCompared(int end, int at) {
    return end < at
        && (EventTriggers.anyOf(text, compared, end, at)
            || EventTriggers.comesAfter(text, coming, after, end, at));
  }

  /** «X, qui avaient déjà tué en juin, ont repris jeudi»: the time of what had been before. */
  private boolean isOfBefore(int end, int at) {
    for (int i = at - 1; i >= end && !isMark(i); i--) {
      if (already.longestAt(text, i, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "the ferry that sank rose to 31 on Thursday": the day of the figure, not of the event. */
  private boolean isOfToll(int end, int at) {
    return end < at && EventTriggers.anyOf(text, tollMoves, end, at);
  }

  /** Whether a token stands in what its sentence reckons the day of its news from. */
  boolean isReckonedFrom(int token) {
    int[] part = reckonings.computeIfAbsent(tokens.sentence(token), this::reckoning);
    return part.length > 0 && part[0] <= token && token < part[1];
  }

  /**
   * The part of a sentence that says how long before its news something else happened, elsewhere:
   * «…, deux jours après l'attentat de Xxx», "A day after a blast in Xxx, …". Empty where nothing
   * says so, or where places on both sides may be one.
   */
  private int[] reckoning(int sentence) {
    int from = tokens.sentenceFirst(sentence);
    int to = tokens.sentenceEnd(sentence);
    if (text.annotations().between(AnnotationKind.PLACE, from, to).size() < 2) {
      return NOWHERE;
    }
    int tried = 0;
    for (int at = from; at < to && tried < MAX_RECKONINGS; at++) {
      Annotation ago = endingAt(AnnotationKind.TIME, at);
      boolean spans = ago != null && ((TimeExpression) ago.value()).type() == TimexType.DURATION;
      int behind = spans ? after.longestAt(text, at, to) : dayAfter.longestAt(text, at, to);
      if (behind > 0) {
        tried++;
        int end = behind;
        while (end < to && !isMark(end)) {
          end++;
        }
        int[] part = {spans ? ago.first() : at, end};
        if (setsApart(part, from, to)) {
          return part;
        }
      }
    }
    return NOWHERE;
  }

  /** Whether events are told of outside a part of a sentence, at other places than it names. */
  private boolean setsApart(int[] part, int from, int to) {
    boolean told = counted(from, part[0]) || counted(part[1], to);
    for (Annotation trigger : text.annotations().between(AnnotationKind.TRIGGER, from, to)) {
      told |= isOutside(trigger, part);
    }
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    for (Annotation place : text.annotations().between(AnnotationKind.PLACE, from, to)) {
      List<String> side = isOutside(place, part) ? here : there;
      if (side.size() < MAX_PLACES && !isAttribute(place) && !isDateline(place)) {
        side.add(((EntityMention) place.value()).id());
      }
    }
    return told
        && !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(a -> there.stream().anyMatch(b -> holds(a, b) || holds(b, a)));
  }

  /** Whether a figure of victims begins in [from, to). */
  private boolean counted(int from, int to) {
    Integer first = figures.ceiling(from);
    return first != null && first < to;
  }

  private boolean isOther(int trigger, int from) {
    if (EventTriggers.anyOf(text, unlinked, from, trigger)) {
      return true;
    }
    // "linked to a March 3 stabbing"
    Annotation dated = endingAt(AnnotationKind.TIME, trigger);
    int first = dated == null ? trigger : dated.first();
    for (int at = Math.max(from, first - 4); at < first; at++) {
      int end = others.longestAt(text, at, first);
      if (end > 0 && end >= first - 1) {
        return true;
      }
    }
    return false;
  }

  /** The stretch of the sentence around a token that no strong mark parts. */
  int[] clause(int token) {
    int sentence = tokens.sentence(token);
    int from = Math.max(tokens.sentenceFirst(sentence), token - MAX_CLAUSE_TOKENS / 2);
    int to = Math.min(tokens.sentenceEnd(sentence), token + MAX_CLAUSE_TOKENS / 2);
    int first = token;
    while (first > from && !isBar(first - 1)) {
      first--;
    }
    int end = token + 1;
    while (end < to && !isBar(end)) {
      end++;
    }
    return new int[] {first, end};
  }

  private boolean isBar(int token) {
    if (!tokens.isPunctuation(token)) {
      return false;
    }
    char c = tokens.firstChar(token);
    return c == ';' || c == ':' || c == '–' || c == '—' || c == '…' || c == '|';
  }

  private static boolean isOutside(Annotation found, int[] clause) {
    return found.first() < clause[0] || found.first() >= clause[1];
  }

  private static int distance(int first, int end, int otherFirst, int otherEnd) {
    return otherFirst >= end ? otherFirst - end : Math.max(0, first - otherEnd) + 1;
  }

  /** Whether a time names a day or an hour. */
  static boolean dates(TimeExpression time) {
    return (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
        && time.value() != null
        && !time.value().endsWith("_REF");
  }

  /**
   * A time as that of what has happened: a weekday that no verb sets before or after the article is
   * the last one («pleure ses morts après l'accident de vendredi»).
   */
  private TimeExpression happened(TimeExpression time) {
    boolean past =
        time.assumed() == Assumption.WEEK
            && published != null
            && time.startDay().isAfter(published);
    return past ? time.weekBefore() : time;
  }

  /** Whether a time may be that of what has happened: neither still to come nor «since 2019». */
  private boolean isWhen(Annotation found, TimeExpression time) {
    if (published != null && time.start() != null && time.startDay().isAfter(published)) {
      return false;
    }
    int floor = tokens.sentenceFirst(tokens.sentence(found.first()));
    for (int at = Math.max(floor, found.first() - 2); at < found.first(); at++) {
      if (around.longestAt(text, at, found.first()) == found.first()) {
        return true;
      }
      if (since.longestAt(text, at, found.first()) == found.first()) {
        return time.type() == TimexType.TIME
            && beforeClock.longestAt(text, at, found.first()) == found.first();
      }
    }
    return true;
  }

  /**
   * The day of what is told by how long it is past: «deux jours après le séisme», "the day after
   * the shooting". Null where nothing counts the days.
   */
  private TimeExpression daysBefore(int trigger, int floor) {
    if (published == null || EventTriggers.comesAfter(text, coming, after, floor, trigger)) {
      return null;
    }
    LocalDate today = isReckonedFrom(trigger) ? dayOfNews(trigger) : published;
    for (int at = trigger - 1; at >= Math.max(floor, trigger - COUNTED_REACH); at--) {
      int nextDay = dayAfter.longestAt(text, at, trigger);
      if (nextDay > 0) {
        return day(at, nextDay, today.minusDays(1));
      }
      if (after.longestAt(text, at, trigger) > 0) {
        Annotation ago = endingAt(AnnotationKind.TIME, at);
        Integer days = ago == null ? null : wholeDays((TimeExpression) ago.value());
        if (days != null) {
          return day(ago.first(), ago.end(), today.minusDays(days));
        }
        TimeExpression anniversary = anniversary(at, floor);
        if (anniversary != null) {
          return anniversary;
        }
      }
      if (isMark(at)) {
        return null;
      }
    }
    return null;
  }

  /** The day of what a sentence tells besides what it reckons from; that of publication if none. */
  private LocalDate dayOfNews(int reckoned) {
    int sentence = tokens.sentence(reckoned);
    for (Annotation found :
        text.annotations()
            .between(
                AnnotationKind.TIME,
                tokens.sentenceFirst(sentence),
                tokens.sentenceEnd(sentence))) {
      TimeExpression time = happened((TimeExpression) found.value());
      if (!isReckonedFrom(found.first()) && dates(time) && isNews(time)) {
        return time.startDay();
      }
    }
    return published;
  }

  /** The day of «un an jour pour jour» before the token behind it; null where nothing says so. */
  private TimeExpression anniversary(int end, int floor) {
    for (int at = end - 1; at >= Math.max(floor, end - MAX_LABEL_TOKENS); at--) {
      if (toTheDay.longestAt(text, at, end) == end) {
        Annotation ago = endingAt(AnnotationKind.TIME, at);
        String value = ago == null ? null : ((TimeExpression) ago.value()).value();
        int years = value != null && value.endsWith("Y") ? number(value, 1) : 0;
        int months =
            value != null && value.endsWith("M") && value.startsWith("P") ? number(value, 1) : 0;
        return years + months == 0
            ? null
            : day(ago.first(), end, published.minusYears(years).minusMonths(months));
      }
    }
    return null;
  }

  private Annotation endingAt(AnnotationKind kind, int end) {
    Annotation last = end < 1 ? null : text.annotations().covering(kind, end - 1, MAX_LABEL_TOKENS);
    return last != null && last.end() == end ? last : null;
  }

  private static TimeExpression day(int first, int end, LocalDate day) {
    return new TimeExpression(
        first,
        end,
        TimexType.DATE,
        day.toString(),
        day.atStartOfDay(),
        day.plusDays(1).atStartOfDay(),
        COUNTED);
  }

  /** Days of a duration of some days, weeks or whole days in hours; null for any other. */
  private static Integer wholeDays(TimeExpression time) {
    String value = time.value();
    if (time.type() != TimexType.DURATION || value == null) {
      return null;
    }
    boolean hours = value.startsWith("PT") && value.endsWith("H");
    int number = number(value, hours ? 2 : 1);
    int days =
        hours ? number / 24 : value.endsWith("W") ? 7 * number : value.endsWith("D") ? number : 0;
    return days >= 1 && days <= NEWS_DAYS ? days : null;
  }

  /** The number between the head of a duration's value and its unit; 0 for any other value. */
  private static int number(String value, int from) {
    int number = 0;
    for (int i = from; i < value.length() - 1; i++) {
      char digit = value.charAt(i);
      if (digit < '0' || digit > '9' || number > NEWS_DAYS * 24) {
        return 0;
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }

  private boolean isReported(Annotation time) {
    return isBeside(reportVerbs, time);
  }

  private boolean isBeside(WordClass words, Annotation time) {
    return isBeside(words, time.first(), time.end());
  }

  private boolean isBeside(WordClass words, int first, int end) {
    int sentence = tokens.sentence(first);
    int from = Math.max(tokens.sentenceFirst(sentence), first - 3);
    int to = Math.min(tokens.sentenceEnd(sentence), end + 2);
    return EventTriggers.anyOf(text, words, from, first)
        || EventTriggers.anyOf(text, words, end, to);
  }

  /** Whether a time stands beside what is done in the wake of an event: a visit, a tribute. */
  private boolean isOfWake(Annotation time) {
    return isBeside(wake, time);
  }

  /** Whether a time stands beside words or deeds, so that it says nothing of the event's day. */
  private boolean isAside(Annotation time, boolean over) {
    return isReported(time) || over && isOfWake(time);
  }

  private boolean isPreposed(int first, int sentenceFirst) {
    for (int from = Math.max(sentenceFirst, first - 4); from < first; from++) {
      if (placePrepositions.longestAt(text, from, first) == first) {
        return true;
      }
    }
    return false;
  }

  /** Whether a time begins behind the article's day. */
  boolean isToCome(TimeExpression time) {
    return time != null
        && published != null
        && time.start() != null
        && time.start().toLocalDate().isAfter(published);
  }

  /** Whether a time lies so far back that what happened then is background. */
  boolean isPast(TimeExpression time) {
    return time != null
        && published != null
        && time.endTime() != null
        && time.endTime().toLocalDate().isBefore(published.minusDays(NEWS_DAYS));
  }

  /**
   * Whether the words before a trigger speak of a trial, an anniversary or another aftermath, or
   * those behind it of what had been before («les inondations avaient déjà fait un mort»).
   */
  boolean isRemembered(int token) {
    int[] clause = clause(token);
    if (isReckonedFrom(token)) {
      return true;
    }
    if (daysBefore(token, clause[0]) != null) {
      return false;
    }
    return EventTriggers.anyOf(text, aftermath, clause[0], Math.min(clause[1], token + 1))
        || EventTriggers.anyOf(text, already, token, Math.min(clause[1], token + ALREADY_REACH))
        || EventTriggers.comesAfter(text, coming, after, clause[0], token);
  }

  /**
   * Whether a time of some weeks or more was over a week before publication: what happened then is
   * not what happened on a day that the text tells of as news.
   */
  boolean isEarlier(TimeExpression time) {
    return time != null
        && published != null
        && time.start() != null
        && time.endTime() != null
        && hours(time) > 24 * 8
        && time.endTime().toLocalDate().isBefore(published.minusDays(7))
        && tellsOfNewDay();
  }

  /** Whether the text names a day of the week or so before it that is no day of saying. */
  private boolean tellsOfNewDay() {
    if (newDay == null) {
      newDay = false;
      for (Annotation found : text.annotations().all(AnnotationKind.TIME)) {
        TimeExpression time = (TimeExpression) found.value();
        newDay |=
            isNews(time)
                && hours(time) <= 48
                && !time.endTime().toLocalDate().isBefore(published.minusDays(7))
                && !isAside(found, true);
      }
    }
    return newDay;
  }

  /** Whether words behind a mention lead to where the article has told already: «sur place». */
  boolean isOnSite(EventMention mention) {
    int limit = tokens.sentenceEnd(tokens.sentence(mention.end() - 1));
    return EventTriggers.anyOf(
        text, site, mention.end(), Math.min(limit, mention.end() + ALREADY_REACH));
  }

  // ---- whether two scenes can be one ----

  /**
   * Whether two times can be of one event: unknown ones can, and days that follow one another in
   * one story.
   */
  static boolean meet(TimeExpression a, TimeExpression b) {
    if (a == null || b == null || a.start() == null || b.start() == null) {
      return a == null
          || b == null
          || a.start() != null
          || b.start() != null
          || a.value().equals(b.value());
    }
    return a.start().isBefore(b.endTime().plusDays(1))
        && b.start().isBefore(a.endTime().plusDays(1));
  }

  /** Whether two times share a day, or one is unknown: meetings on two days are two. */
  static boolean overlap(TimeExpression a, TimeExpression b) {
    return a == null
        || b == null
        || a.start() == null
        || b.start() == null
        || a.start().isBefore(b.endTime()) && b.start().isBefore(a.endTime());
  }

  /**
   * Whether two places can be of one event: one holds the other, or both are parts of one scene.
   */
  boolean touch(EntityMention a, EntityMention b) {
    return touch(a, b, ONE_SCENE_KM);
  }

  /** As {@link #touch(EntityMention, EntityMention)}, of what may strike many towns at once. */
  boolean touchWidely(EntityMention a, EntityMention b) {
    return touch(a, b, WIDE_SCENE_KM);
  }

  private boolean touch(EntityMention a, EntityMention b, double scene) {
    if (a == null || b == null) {
      return true;
    }
    Place one = placeOf(a.id());
    Place two = placeOf(b.id());
    if (one == null || two == null) {
      return false;
    }
    return liesIn(one, two)
        || liesIn(two, one)
        || isNarrow(one)
            && isNarrow(two)
            && Gazetteer.distanceKm(one, two) <= (isNear(a) || isNear(b) ? 2 * scene : scene);
  }

  /** Whether a place lies in another, or the other is unknown. */
  boolean isNarrower(EntityMention inner, EntityMention outer) {
    return outer == null || holds(outer.id(), inner.id());
  }

  private Place placeOf(String id) {
    return places.computeIfAbsent(id, gazetteer::byId);
  }

  /** As {@link Gazetteer#contains(String, String)}. */
  private boolean holds(String outer, String inner) {
    if (outer.equals(inner)) {
      return true;
    }
    Place one = placeOf(outer);
    Place two = placeOf(inner);
    return one != null && two != null && gazetteer.contains(one, two);
  }

  /** Whether a department may hold a town that the gazetteer lacks. */
  private boolean mayHold(String outer, String inner) {
    Place one = placeOf(outer);
    Place two = placeOf(inner);
    return one != null
        && two != null
        && one.kind() == PlaceKind.SUBDIVISION
        && two.isUnknown()
        && liesIn(one, two);
  }

  private static boolean isNarrow(Place place) {
    return place.radiusKm() < ONE_SCENE_KM;
  }

  // ---- what all clauses together make of it ----

  /** Whether a time is finer than another: a day says more than its month. */
  static boolean isFiner(TimeExpression a, TimeExpression b) {
    return b == null || b.start() == null
        ? a.start() != null
        : a.start() != null && hours(a) < hours(b);
  }

  /** Hours of a time, a day at least: the hour of an event is not compared. */
  private static long hours(TimeExpression time) {
    return Math.max(24, ChronoUnit.HOURS.between(time.start(), time.endTime()));
  }

  /**
   * The time that most of an event's clauses speak for. A clock time beside the day, the lead, and
   * closeness to a trigger speak for it; a verb of saying, and another year than the news, against.
   */
  TimeExpression vote(List<EventMention> mentions, Reach reach) {
    Map<LocalDate, Double> votes = new HashMap<>();
    Map<LocalDate, TimeExpression> finest = new HashMap<>();
    TimeExpression undated = null;
    boolean over = !EventKinds.isTalk(mentions.get(0).type());
    for (EventMention mention : mentions) {
      TimeExpression time = mention.time();
      if (time != null && time.start() == null && undated == null) {
        undated = time;
      }
      addVote(
          votes,
          finest,
          time,
          isAttributive(mention) ? 5 : isClose(mention) && !isSaid(mention) ? 3 : 1);
    }
    if (reach != Reach.CLAUSES
        && undated == null
        && (votes.isEmpty() || mentions.stream().noneMatch(Setting::isTold))) {
      addText(votes, finest, reach, over, false);
      if (votes.isEmpty() && over) {
        addSince(votes, finest);
      }
      if (votes.isEmpty()) {
        addText(votes, finest, reach, over, true);
      }
    }
    Map<LocalDate, Double> shares = withWider(votes, finest);
    LocalDate best = null;
    for (LocalDate day : shares.keySet()) {
      int order = best == null ? 1 : Double.compare(shares.get(day), shares.get(best));
      if (order > 0 || (order == 0 && day.isBefore(best))) {
        best = day;
      }
    }
    return best == null ? undated : finest.get(best);
  }

  /**
   * Adds the votes of the text's news days, wherever they stand.
   *
   * @param reported whether also of those beside a verb of saying: "was reported Sunday afternoon"
   */
  private void addText(
      Map<LocalDate, Double> votes,
      Map<LocalDate, TimeExpression> finest,
      Reach reach,
      boolean over,
      boolean reported) {
    for (Annotation found : text.annotations().all(AnnotationKind.TIME)) {
      TimeExpression told = (TimeExpression) found.value();
      TimeExpression time = over ? happened(told) : told;
      boolean reached = reach == Reach.TEXT || weightOf(found.first()) > 1;
      if (reached
          && dates(time)
          && isWhen(found, time)
          && !isReckonedFrom(found.first())
          && !(isReported(found) && !reported)
          && !(over && isOfWake(found))
          && isNews(time)) {
        addVote(votes, finest, time, time.type() == TimexType.TIME ? 1 : .4);
      }
    }
  }

  /** Adds the days since which an event goes on: «l'incendie qui fait rage depuis lundi». */
  private void addSince(Map<LocalDate, Double> votes, Map<LocalDate, TimeExpression> finest) {
    for (Annotation found : text.annotations().all(AnnotationKind.TIME)) {
      TimeExpression time = happened((TimeExpression) found.value());
      int sentence = tokens.sentence(found.first());
      boolean ofEvent =
          found.first() > 0
              && ongoing.longestAt(text, found.first() - 1, found.first()) > 0
              && !text.annotations()
                  .between(AnnotationKind.TRIGGER, tokens.sentenceFirst(sentence), found.first())
                  .isEmpty();
      if (ofEvent && dates(time) && isNews(time) && hours(time) <= 48) {
        addVote(votes, finest, time, 1);
      }
    }
  }

  /** Votes by day, where a week or a night speaks as well for the days told of that it holds. */
  private static Map<LocalDate, Double> withWider(
      Map<LocalDate, Double> votes, Map<LocalDate, TimeExpression> finest) {
    Map<LocalDate, Double> all = new HashMap<>(votes);
    for (TimeExpression wide : finest.values()) {
      LocalDate from = wide.start().toLocalDate();
      for (TimeExpression fine : finest.values()) {
        LocalDate day = fine.start().toLocalDate();
        boolean within = day.isAfter(from) && fine.start().isBefore(wide.endTime());
        if (within && (hours(fine) < hours(wide) || isNight(wide))) {
          all.merge(day, votes.get(from), Double::sum);
        }
      }
    }
    return all;
  }

  private static boolean isNight(TimeExpression time) {
    return time.type() == TimexType.TIME
        && !time.start().toLocalDate().equals(time.endTime().toLocalDate());
  }

  private static boolean isTold(EventMention mention) {
    return mention.time() != null && mention.time().start() != null && hours(mention.time()) <= 48;
  }

  /** "Monday's shooting", "the May 4 blast". */
  private static boolean isAttributive(EventMention mention) {
    return mention.time() != null && mention.time().end() == mention.first();
  }

  private boolean isClose(EventMention mention) {
    TimeExpression time = mention.time();
    return time != null
        && distance(mention.first(), mention.end(), time.first(), time.end()) <= CLOSE;
  }

  /** Whether the day of a mention stands beside a verb of saying, or of how things are by now. */
  private boolean isSaid(EventMention mention) {
    TimeExpression time = mention.time();
    return mention.end() <= time.first() && isBeside(reportVerbs, time.first(), time.end());
  }

  private void addVote(
      Map<LocalDate, Double> votes,
      Map<LocalDate, TimeExpression> finest,
      TimeExpression time,
      double weight) {
    if (time == null || time.start() == null) {
      return;
    }
    LocalDate day = time.start().toLocalDate();
    votes.merge(day, voteOf(time, weight), Double::sum);
    TimeExpression known = finest.get(day);
    if (known == null || hours(time) < hours(known)) {
      finest.put(day, time);
    }
  }

  private double voteOf(TimeExpression time, double weight) {
    if (time.assumed() == Assumption.DAY) {
      return ASSUMED_VOTE;
    }
    double fine = hours(time) <= 48 ? 1 : hours(time) <= 24 * 8 ? .4 : .1;
    double clock = time.type() == TimexType.TIME ? 1 : 0;
    double lead = weightOf(time.first()) > 1 ? .5 : 0;
    return weight * fine + clock + lead;
  }

  private boolean isNews(TimeExpression time) {
    return published != null
        && time.start() != null
        && !isPast(time)
        && !time.start().toLocalDate().isAfter(published)
        && hours(time) <= 24 * 7;
  }

  /** Whether a token stands where a headline names the paper: «… - News 5 - Memphis». */
  private boolean isTail(int token) {
    return token >= headlineEnd && token < bodyFirst;
  }

  /** Whether a token stands in the headline, the label that may open it included. */
  boolean isHeadline(int token) {
    return token < bodyFirst;
  }

  /** How much a token's place in the article says of what the article is about. */
  int weightOf(int token) {
    if (token < bodyFirst) {
      return token < headlineFirst || token >= headlineEnd ? 1 : 12;
    }
    int lead = tokens.sentence(token) - tokens.sentence(bodyFirst);
    return lead == 0 ? 6 : lead < 3 ? 3 : 1;
  }

  /**
   * The place that most of an event's clauses speak for. Narrower places speak for what holds them;
   * of those that tell the same the narrowest town wins. The main event may also be placed by the
   * headline, the lead or the text as a whole.
   */
  EntityMention votePlace(List<EventMention> mentions, Reach reach) {
    Map<String, Double> votes = new HashMap<>();
    Map<String, EntityMention> firsts = new HashMap<>();
    boolean towns = namesTowns();
    for (EventMention mention : mentions) {
      double vote = isPlacedClose(mention) ? 3 : 1;
      addPlace(votes, firsts, mention.place(), towns && isNear(mention.place()) ? vote / 6 : vote);
    }
    boolean told = !votes.isEmpty();
    // Where somebody was brought or spoke is the scene only for want of a better one.
    Set<String> scenes = new HashSet<>(votes.keySet());
    if (reach == Reach.TEXT || (reach == Reach.LEAD && !told && hasPlace(mentions))) {
      for (Annotation found : text.annotations().all(AnnotationKind.PLACE)) {
        int weight = weightOf(found.first());
        EntityMention place = (EntityMention) found.value();
        if (isTail(found.first())
            || isOfEarlier(found.first())
            || (reach == Reach.LEAD
                && (weight == 1
                    || !isPreposed(found.first(), 0)
                    || text.annotations().at(AnnotationKind.STATE, found.first()) != null))) {
          continue;
        }
        double vote = weight > 1 ? 1 : told ? .25 : .5;
        boolean attribute =
            isAttribute(found) && !isAuthority(found)
                || told && (isDateline(found) || towns && isNear(place));
        addPlace(votes, firsts, place, attribute ? vote / 4 : vote);
        if (!attribute) {
          scenes.add(place.id());
        }
      }
    }
    String best = null;
    double bestVote = 0;
    List<String> ids = new ArrayList<>(firsts.keySet());
    ids.sort((a, b) -> Integer.compare(firsts.get(a).first(), firsts.get(b).first()));
    for (String id : ids) {
      double vote = 0;
      for (String other : ids) {
        // What lies in it, or holds it, tells of the same scene.
        if (holds(id, other) || mayHold(id, other)) {
          vote += votes.get(other);
        } else if (holds(other, id) || mayHold(other, id)) {
          vote += .5 * votes.get(other);
        }
      }
      vote += precision(id) * Math.min(1, votes.get(id));
      if (vote > bestVote) {
        best = id;
        bestVote = vote;
      }
    }
    if (best == null) {
      return null;
    }
    boolean wide = mentions.get(0).type() == EventType.DISASTER;
    return firsts.get(narrowest(best, ids, votes, told ? scenes : firsts.keySet(), wide));
  }

  /** Whether a text names more than one town: of one alone it is no matter that it is only near. */
  private boolean namesTowns() {
    if (namesTowns == null) {
      namesTowns = findTowns();
    }
    return namesTowns;
  }

  private boolean findTowns() {
    String town = null;
    for (Annotation found : text.annotations().all(AnnotationKind.PLACE)) {
      Place place = placeOf(((EntityMention) found.value()).id());
      if (place != null && place.kind().isTown() && !isAttribute(found)) {
        if (town != null && !town.equals(place.id())) {
          return true;
        }
        town = place.id();
      }
    }
    return false;
  }

  /**
   * Of an area, the narrowest place in it that is told of; the area itself where none is.
   *
   * @param scenes places of which more is told than that somebody was brought there or spoke there;
   *     others count within a county alone
   * @param wide whether the event may well have struck all of it, so that a town must be told of
   *     about as often
   */
  private String narrowest(
      String area, List<String> ids, Map<String, Double> votes, Set<String> scenes, boolean wide) {
    String town = inside(area, ids, votes, scenes, true, wide);
    String part = inside(area, ids, votes, scenes, false, wide);
    boolean named = !town.equals(area);
    if (named && (part.equals(area) || 2 * votes.get(town) >= votes.get(part))) {
      return town;
    }
    if (part.equals(area)) {
      return area;
    }
    // Areas may overlap so that each lies in the other.
    List<String> others = ids.stream().filter(id -> !id.equals(area)).toList();
    return narrowest(part, others, votes, scenes, wide);
  }

  /** The town, or the narrower area, in an area that most speaks for; the area where none does. */
  private String inside(
      String area,
      List<String> ids,
      Map<String, Double> votes,
      Set<String> scenes,
      boolean town,
      boolean wide) {
    Place known = placeOf(area);
    if (known == null || known.kind().isTown() || known.kind() == PlaceKind.SEA) {
      return area;
    }
    // What is named in passing says little of a country, but much of a county.
    boolean large = known.kind() == PlaceKind.COUNTRY || known.kind() == PlaceKind.REGION;
    double least = votes.get(area) >= 1 && (large || !town) ? 1 : .25;
    if (wide && town) {
      least = Math.max(least, votes.get(area) / 2);
    }
    String best = area;
    double bestVote = 0;
    for (String id : ids) {
      Place place = placeOf(id);
      if (place != null
          && place.kind().isTown() == town
          && (scenes.contains(id) || isCounty(known))
          && votes.get(id) > bestVote
          && votes.get(id) >= least
          && !id.equals(area)
          && liesIn(known, place)) {
        best = id;
        bestVote = votes.get(id);
      }
    }
    return best;
  }

  /** Whether an area is so small that a town named with it hardly lies elsewhere. */
  private boolean isCounty(Place area) {
    if (area.kind() != PlaceKind.SUBDIVISION) {
      return false;
    }
    Place division = area.division() == null ? null : placeOf("admin1:" + area.division());
    return !area.isUnknown() || division == null || gazetteer.isAbbreviated(division);
  }

  /**
   * Whether an area holds a place; of a county or town that the gazetteer lacks, whether it may.
   */
  private boolean liesIn(Place area, Place place) {
    if (area.kind() == PlaceKind.SUBDIVISION && area.isUnknown()) {
      return place.kind().isTown()
          && area.country().equals(place.country())
          && (area.division() == null || area.division().equals(place.division()));
    }
    if (area.kind() == PlaceKind.SUBDIVISION && place.isUnknown()) {
      return place.kind().isTown() && area.country().equals(place.country());
    }
    return gazetteer.contains(area, place);
  }

  /**
   * Whether a place only tells where an institution or a person belongs («an Atlanta hospital»),
   * where somebody was brought («taken to a hospital in Atlanta»), is held against the scene
   * («depuis celui de Kobe»), or stands for a government.
   */
  private boolean isAttribute(Annotation place) {
    int sentence = tokens.sentence(place.first());
    int limit = tokens.sentenceEnd(sentence);
    if (attributed.longestAt(text, place.end(), limit) > 0) {
      return true;
    }
    int floor = Math.max(tokens.sentenceFirst(sentence), place.first() - ATTRIBUTE_REACH);
    for (int at = place.first() - 1; at >= floor && !isMark(at); at--) {
      boolean institution =
          attributedBefore.longestAt(text, at, place.first()) > 0
              && struck.beginBefore(text, at) < 0
              && !EventTriggers.anyOf(text, eventNouns, at, place.first());
      if (institution || compared.longestAt(text, at, place.first()) > 0) {
        return true;
      }
    }
    if (isResidence(place.first(), floor)) {
      return true;
    }
    Place known = placeOf(((EntityMention) place.value()).id());
    return known != null
            && known.kind() == PlaceKind.CAPITAL
            && !isPreposed(place.first(), tokens.sentenceFirst(sentence))
            && !isLabel(place.end(), limit)
            && eventNouns.longestAt(text, place.end(), limit) < 0
        || isListed(place, floor)
        || isHolder(place, floor);
  }

  /**
   * «survient trois jours après le séisme de Xxx»: whether a token tells of what had been before.
   */
  private boolean isOfEarlier(int token) {
    int from = tokens.sentenceFirst(tokens.sentence(token));
    return isReckonedFrom(token) || EventTriggers.comesAfter(text, coming, after, from, token);
  }

  /** Whether a place is that of a force that looks into what happens there: «Rivoli police». */
  private boolean isAuthority(Annotation place) {
    int limit = tokens.sentenceEnd(tokens.sentence(place.first()));
    return authority.longestAt(text, place.end(), limit) > 0;
  }

  /** «près de Rennes», «au nord de Rennes»: what is told of is not quite there. */
  private boolean isNear(EntityMention place) {
    if (place == null) {
      return false;
    }
    int floor = tokens.sentenceFirst(tokens.sentence(place.first()));
    for (int at = Math.max(floor, place.first() - ATTRIBUTE_REACH); at < place.first(); at++) {
      if (near.longestAt(text, at, place.first()) == place.first()) {
        return true;
      }
    }
    return false;
  }

  /**
   * «BOGOTA, 3 mai 2024 (AFP) –»: the seat of the agency's office, where a day stands beside it; so
   * is "Dehradun: …". A place alone, "CHICAGO (AP) —", is mostly that of the news.
   */
  private boolean isDateline(Annotation place) {
    return place.first() == bodyFirst && (datelineEnd(place) > 0 || isColon(place.end()));
  }

  private boolean isColon(int token) {
    return token < tokens.size() && tokens.firstChar(token) == ':';
  }

  /** "CHICAGO (AP) —", "MACON, Ga. —": where the news is from, which may be the next large town. */
  private boolean opensDateline(EntityMention place) {
    int first = place.first();
    while (first > bodyFirst && !tokens.lineBefore(first) && isOfDateline(first - 1)) {
      first--;
    }
    if (first < bodyFirst || !tokens.lineBefore(first) || place.end() - first > DATELINE) {
      return false;
    }
    int limit = Math.min(tokens.sentenceEnd(tokens.sentence(place.first())), first + DATELINE);
    int mark = place.end();
    while (mark < limit && isOfDateline(mark) && !isDatelineMark(mark)) {
      mark++;
    }
    return mark < limit && isDatelineMark(mark);
  }

  /** Whether a token may stand in a dateline without a day: no word in lower case does. */
  private boolean isOfDateline(int token) {
    return !tokens.isWord(token) || tokens.capitalized(token);
  }

  private boolean isDatelineMark(int token) {
    return tokens.isPunctuation(token) && "—–-(:".indexOf(tokens.firstChar(token)) >= 0;
  }

  /** «BOGOTA, 3 mai (AFP) –»: the day that the article was sent, not that of its news. */
  private boolean isInDateline(Annotation time) {
    if (time.first() <= bodyFirst || time.first() > bodyFirst + DATELINE) {
      return false;
    }
    Annotation place = text.annotations().at(AnnotationKind.PLACE, bodyFirst);
    return place != null && place.end() <= time.first() && time.end() <= datelineEnd(place);
  }

  /** The mark that ends a dateline with a day, or -1 where a place opens none. */
  private int datelineEnd(Annotation place) {
    int limit = Math.min(tokens.sentenceEnd(tokens.sentence(bodyFirst)), bodyFirst + DATELINE);
    boolean dated = false;
    for (int at = place.end(); at < limit; at++) {
      dated |= tokens.isNumber(at);
      if (tokens.isPunctuation(at) && "—–-(".indexOf(tokens.firstChar(at)) >= 0) {
        return dated ? at : -1;
      }
    }
    return -1;
  }

  /** «KIEV (AFP)», «Paris : …». */
  private boolean isLabel(int end, int limit) {
    return end < limit
        && tokens.isPunctuation(end)
        && ":(—–-/>»|".indexOf(tokens.firstChar(end)) >= 0;
  }

  /**
   * «reliant Nantes à Lille, dans le Nord»: what an attribute lies in is none of the scene either.
   */
  private boolean isHolder(Annotation place, int floor) {
    for (int end = place.first(); end >= Math.max(floor, place.first() - HOLDER_GAP); end--) {
      Annotation before = endingAt(AnnotationKind.PLACE, end);
      if (before != null) {
        String inner = ((EntityMention) before.value()).id();
        String outer = ((EntityMention) place.value()).id();
        return !inner.equals(outer) && holds(outer, inner) && isAttribute(before);
      }
    }
    return false;
  }

  /** Whether a place only goes on with another that is an attribute: «entre Lyon et Nice». */
  private boolean isListed(Annotation place, int floor) {
    if (place.first() - 2 < floor || and.longestAt(text, place.first() - 1, place.first()) < 0) {
      return false;
    }
    Annotation before = endingAt(AnnotationKind.PLACE, place.first() - 1);
    return before != null && isAttribute(before);
  }

  /** «Marie Ducas, 32 ans, de Lyon», "John Smith, 32, of Dover". */
  private boolean isResidence(int place, int floor) {
    int of = place - 1;
    return of > floor
        && residence.longestAt(text, of, place) == place
        && (isMark(of - 1)
            || isFullName(of, floor)
            || text.annotations().covering(AnnotationKind.PEOPLE, of, PERSON_TOKENS) != null
            || endingAt(AnnotationKind.PEOPLE, of) != null
            || !text.annotations().between(AnnotationKind.PERSON, of - 1, of).isEmpty());
  }

  /** Whether two capitalised words before a token may be a person that no list knows. */
  private boolean isFullName(int end, int floor) {
    return end - 2 >= floor
        && tokens.capitalized(end - 1)
        && tokens.capitalized(end - 2)
        && !tokens.allCaps(end - 1)
        && text.annotations().between(AnnotationKind.PLACE, end - 2, end).isEmpty()
        && !noName.contains(text, end - 1);
  }

  private boolean isMark(int token) {
    return tokens.isPunctuation(token) && ",;:(".indexOf(tokens.firstChar(token)) >= 0;
  }

  /** Whether an event of some mentions is at a place, as a call and a plan are not. */
  private static boolean hasPlace(List<EventMention> mentions) {
    return mentions.stream()
        .noneMatch(mention -> CALL.equals(mention.mode()) || mention.type() == EventType.PROPOSE);
  }

  private boolean isPlacedClose(EventMention mention) {
    EntityMention place = mention.place();
    return place != null
        && distance(mention.first(), mention.end(), place.first(), place.end()) <= CLOSE
        && !opensDateline(place);
  }

  private static void addPlace(
      Map<String, Double> votes,
      Map<String, EntityMention> firsts,
      EntityMention place,
      double weight) {
    if (place != null
        && place.id() != null
        && (votes.size() < MAX_PLACES || votes.containsKey(place.id()))) {
      votes.merge(place.id(), weight, Double::sum);
      firsts.putIfAbsent(place.id(), place);
    }
  }

  private double precision(String id) {
    Place place = placeOf(id);
    if (place == null) {
      return 0;
    }
    return place.kind().isTown() ? 4 : place.radiusKm() < 100 ? 1.5 : 0;
  }

  /** First and last day of a time, both inclusive; nulls where it leaves them open. */
  static LocalDate[] days(TimeExpression time) {
    if (time == null || time.start() == null || time.endTime() == null) {
      return new LocalDate[] {null, null};
    }
    LocalDate start = time.start().toLocalDate();
    LocalDate end = time.endTime().minusNanos(1).toLocalDate();
    return new LocalDate[] {start, end.isBefore(start) ? start : end};
  }

  /** Where the time and place of an event are looked for. */
  enum Reach {
    /** In its own clauses alone. */
    CLAUSES,
    /** Also in the headline and the first sentences. */
    LEAD,
    /** Anywhere in the text. */
    TEXT
  }

  /** How far from its clauses an article's main event may find its time and place. */
  static Reach reach(EventMention mention) {
    if (!isReal(mention)) {
      return Reach.CLAUSES;
    }
    return EventKinds.isTalk(mention.type()) ? Reach.LEAD : Reach.TEXT;
  }

  private static boolean isReal(EventMention mention) {
    return mention.status() == EventStatus.HELD || mention.status() == EventStatus.ONGOING;
  }

  /** A meeting that took place, with the time that its clause gives though no rule ties it. */
  EventMention completed(EventMention mention) {
    if (!isReal(mention) || mention.type() == EventType.PROPOSE || mention.time() != null) {
      return mention;
    }
    Scene scene = of(mention.first(), mention.end(), mention.status() == EventStatus.HELD);
    return new EventMention(
        mention.first(),
        mention.end(),
        mention.clauseFirst(),
        mention.clauseEnd(),
        mention.type(),
        mention.mode(),
        mention.status(),
        scene.timeClose() ? scene.time() : null,
        mention.place(),
        mention.participants(),
        mention.absent(),
        mention.points(),
        mention.speaker(),
        mention.background(),
        mention.rule(),
        mention.confidence());
  }
}
