package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.entity.PlaceKind;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * When and where the meetings of one text are: the time and the place of each trigger's sentence.
 */
final class MeetingSetting {
  /** A day that is over stands so many tokens further from what is planned. */
  private static final int PAST_PLAN = 20;

  /** A day that was first planned stands so many tokens further. */
  private static final int FIRST_PLAN = 36;

  /** Tokens to a time that no word parts from the trigger. */
  private static final int CLOSE = 4;

  /** Longest time or place, in tokens, that stands between a verb and its noun. */
  private static final int LONGEST_SETTING = 10;

  /** A sea or a continent stands so many tokens further than a town. */
  private static final int WIDE = 12;

  /** Tokens from a place to the «où» that leads back to it. */
  private static final int THERE_REACH = 8;

  /** Tokens from «en marge de» to the town of what it is beside. */
  private static final int SIDELINES_REACH = 16;

  private final MeetingWords words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final LocalDate published;
  private final MeetingTriggers triggers;
  private final Gazetteer gazetteer = Gazetteer.get();

  MeetingSetting(
      MeetingWords words, AnnotatedText text, LocalDate published, MeetingTriggers triggers) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.published = published;
    this.triggers = triggers;
  }

  TimeExpression timeOf(int index) {
    Match match = triggers.get(index);
    int first = match.first();
    int end = match.end();
    int sentence = tokens.sentence(first);
    boolean planned = "planned".equals(match.get("status"));
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Annotation found :
        text.annotations()
            .between(
                AnnotationKind.TIME,
                tokens.sentenceFirst(sentence),
                tokens.sentenceEnd(sentence))) {
      TimeExpression time = (TimeExpression) found.value();
      boolean behind = found.first() >= first;
      int from = behind ? end : found.end();
      int to = behind ? found.first() : first;
      if (behind && isDate(time) && isInsteadOfPlan(found, end)) {
        return time;
      }
      if (!isDate(time)
          || triggers.otherBetween(index, from, to)
          || isOfWords(found, from, to)
          || isOfOther(index, found)
          || isApart(found, from, to, first)
          || behind && to - from > CLOSE && isOfTopic(from, to - 1)) {
        continue;
      }
      int distance = Math.max(0, to - from) + (behind ? 0 : 2);
      if (planned && isOver(found)) {
        distance += PAST_PLAN;
      }
      if (isFirstPlan(found, end)) {
        distance += FIRST_PLAN;
      }
      if (isAfterPostponement(found, end)) {
        return time;
      }
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    best = best == null ? timeOfSidelines(index, sentence) : best;
    return best == null ? timeOfEntry(sentence) : throughNext(best);
  }

  /** «vendredi et samedi»: from the first of two days in a row to the end of the second. */
  private TimeExpression throughNext(TimeExpression day) {
    int floor = tokens.sentenceFirst(tokens.sentence(day.first()));
    int limit = tokens.sentenceEnd(tokens.sentence(day.first()));
    int and = words.and.longestAt(text, day.end(), limit);
    Annotation found = and > 0 ? text.annotations().at(AnnotationKind.TIME, and) : null;
    if (found != null) {
      return inRow(day, (TimeExpression) found.value(), day);
    }
    // «accueillera les 4 et 5 mai un sommet»: the second stands closer.
    and = words.and.beginBefore(text, day.first(), floor);
    found =
        and > floor
            ? text.annotations().covering(AnnotationKind.TIME, and - 1, LONGEST_SETTING)
            : null;
    return found == null || found.end() != and
        ? day
        : inRow((TimeExpression) found.value(), day, day);
  }

  private TimeExpression inRow(TimeExpression day, TimeExpression next, TimeExpression alone) {
    boolean inRow =
        isDate(day) && isDate(next) && day.endTime() != null && day.endTime().equals(next.start());
    return inRow
        ? new TimeExpression(
            day.first(),
            next.end(),
            TimexType.DATE,
            day.value() + "/" + next.value(),
            day.start(),
            next.endTime(),
            day.rule())
        : alone;
  }

  /** «se verront en marge du sommet de X, le 3 mai»: at the time of what it is beside. */
  private TimeExpression timeOfSidelines(int index, int sentence) {
    int limit = tokens.sentenceEnd(sentence);
    for (int at = triggers.get(index).end(); at < triggers.listEnd(index); at++) {
      int beside = words.sidelines.longestAt(text, at, limit);
      if (beside > 0) {
        Annotation found = firstDate(beside, limit);
        return found == null ? null : (TimeExpression) found.value();
      }
    }
    return null;
  }

  /** «Juin 2020. Le Caire accueille …»: the day that an entry of a chronology begins with. */
  private TimeExpression timeOfEntry(int sentence) {
    if (sentence == 0 || !tokens.lineBefore(tokens.sentenceFirst(sentence - 1))) {
      return null;
    }
    int from = tokens.sentenceFirst(sentence - 1);
    int end = tokens.sentenceEnd(sentence - 1);
    List<Annotation> times = text.annotations().between(AnnotationKind.TIME, from, end);
    Annotation time = times.isEmpty() ? null : times.get(0);
    boolean whole = time != null && time.first() - from <= 1 && end - time.end() <= 1;
    return whole && isDate((TimeExpression) time.value()) ? (TimeExpression) time.value() : null;
  }

  /** Whether a time lies before the article's day. */
  private boolean isOver(Annotation found) {
    TimeExpression time = (TimeExpression) found.value();
    return published != null && time.startDay() != null && time.startDay().isBefore(published);
  }

  /** «initialement prévue en mai»: the day only of what did not come to be. */
  private boolean isFirstPlan(Annotation time, int end) {
    return words.first.standsIn(text, Math.max(end, time.first() - CLOSE), time.first());
  }

  private boolean isDate(TimeExpression time) {
    return (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
        && time.value() != null
        && !time.value().endsWith("_REF");
  }

  /** «a annoncé vendredi», «mardi, il a demandé de»: the day of the words, not of the meeting. */
  private boolean isOfWords(Annotation time, int from, int to) {
    int floor = tokens.sentenceFirst(tokens.sentence(time.first()));
    int limit = tokens.sentenceEnd(tokens.sentence(time.first()));
    // «X, qui a rencontré Y mardi, a dit»: the clause of the meeting ends at the comma.
    boolean enclosed =
        from < time.first()
            && time.end() < limit
            && tokens.firstChar(time.end()) == ','
            && hasComma(floor, from);
    if (words.report.standsIn(text, Math.max(floor, time.first() - 2), time.first())
        || !enclosed && words.report.standsIn(text, time.end(), Math.min(limit, time.end() + 2))) {
      return true;
    }
    if (words.since.standsIn(text, Math.max(floor, time.first() - 3), time.first())) {
      return true;
    }
    boolean ahead = from >= time.end();
    if (!ahead && isOver(time) && words.since.standsIn(text, from, to)) {
      return true;
    }
    if (ahead && words.ask.standsIn(text, Math.max(floor, time.first() - 2), time.first())) {
      return true;
    }
    return ahead && (words.report.standsIn(text, from, to) || words.ask.standsIn(text, from, to));
  }

  private boolean isAfterPostponement(Annotation time, int end) {
    for (int at = Math.max(end, time.first() - 3); at < time.first(); at++) {
      int to = words.statusAfter.longestAt(text, at, time.first());
      if (to > 0
          && MeetingStatus.valueOf(words.statusAfter.valueAt(text, at, to))
              == EventStatus.POSTPONED) {
        return true;
      }
    }
    return false;
  }

  /** «ne se tiendra pas mardi, mais en juin»: whether a word leads to the day that holds. */
  boolean isInstead(int at, int limit) {
    int led = words.instead.longestAt(text, at, limit);
    return led > 0 && !text.annotations().between(AnnotationKind.TIME, led, led + 2).isEmpty();
  }

  private boolean isInsteadOfPlan(Annotation time, int end) {
    int limit = time.end();
    boolean off = false;
    for (int at = end; at < time.first(); at++) {
      int to = words.statusAfter.longestAt(text, at, limit);
      off |=
          to > 0
              && MeetingStatus.valueOf(words.statusAfter.valueAt(text, at, to))
                  == EventStatus.CANCELLED;
      if (off && time.first() - at <= CLOSE && isInstead(at, limit)) {
        return true;
      }
    }
    return false;
  }

  EntityMention placeOf(int index) {
    Match match = triggers.get(index);
    int first = match.first();
    int end = match.end("t");
    int sentence = tokens.sentence(first);
    int floor = tokens.sentenceFirst(sentence);
    EntityMention best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Annotation found :
        text.annotations().between(AnnotationKind.PLACE, floor, tokens.sentenceEnd(sentence))) {
      boolean behind = found.first() >= end;
      int from = behind ? end : found.end();
      int to = behind ? found.first() : first;
      if (triggers.otherBetween(index, from, to)
          || !isWhere(found, end, floor, match.get("need").equals("place"))
          || isOfOther(index, found)
          || isOfSpeaker(found)
          || isApart(found, from, to, first)
          || behind && isOfOtherDay(found, end)
          || behind && (isOfTopic(from, to - 1) || isSaid(from, to))
          || behind && isCause(found, first, end)) {
        continue;
      }
      int distance = Math.max(0, to - from) + (behind ? 0 : 4);
      distance += isWide((EntityMention) found.value()) ? WIDE : 0;
      if (distance < bestDistance) {
        best = (EntityMention) found.value();
        bestDistance = distance;
      }
    }
    return best;
  }

  /**
   * «parlera vendredi avec X et visitera Osaka samedi»: a day stands right behind the place, and
   * another one close behind the trigger.
   */
  private boolean isOfOtherDay(Annotation place, int end) {
    int limit = tokens.sentenceEnd(tokens.sentence(end - 1));
    Annotation own = firstDate(end, place.first());
    Annotation other = firstDate(place.end(), Math.min(limit, place.end() + 2));
    return own != null
        && other != null
        && !((TimeExpression) own.value()).value().equals(((TimeExpression) other.value()).value());
  }

  /** Whether a token is of a time or a place. */
  boolean isSetAt(int token) {
    return text.annotations().covering(AnnotationKind.TIME, token, LONGEST_SETTING) != null
        || text.annotations().covering(AnnotationKind.PLACE, token, LONGEST_SETTING) != null;
  }

  /** Whether a time or a place stands between two tokens, and is no attribute of the second. */
  boolean isSetBetween(int from, int to) {
    return text.annotations().between(AnnotationKind.TIME, from, to).stream()
            .anyMatch(found -> found.end() < to)
        || text.annotations().between(AnnotationKind.PLACE, from, to).stream()
            .anyMatch(found -> found.end() < to);
  }

  private Annotation firstDate(int from, int to) {
    for (Annotation found : text.annotations().between(AnnotationKind.TIME, from, to)) {
      if (isDate((TimeExpression) found.value())) {
        return found;
      }
    }
    return null;
  }

  /** The place that «où» leads back to: the last one before it. */
  EntityMention placeBefore(int there) {
    EntityMention last = null;
    int floor = tokens.sentenceFirst(tokens.sentence(there));
    for (Annotation found :
        text.annotations()
            .between(AnnotationKind.PLACE, Math.max(floor, there - THERE_REACH), there)) {
      last = (EntityMention) found.value();
    }
    return last;
  }

  /** «en marge du sommet de Y»: the meeting is at the place of what it is beside. */
  EntityMention placeOfSidelines(Match match) {
    int sentence = tokens.sentence(match.first());
    int limit = tokens.sentenceEnd(sentence);
    for (int at = tokens.sentenceFirst(sentence); at < limit; at++) {
      if (words.sidelines.longestAt(text, at, limit) > 0) {
        List<Annotation> places =
            text.annotations()
                .between(AnnotationKind.PLACE, at, Math.min(limit, at + SIDELINES_REACH));
        for (Annotation found : places) {
          if (isTown((EntityMention) found.value())) {
            return (EntityMention) found.value();
          }
        }
      }
    }
    return null;
  }

  /** «conférence pour la paix au Soudan»: what it is held for, and not where. */
  private boolean isCause(Annotation place, int first, int end) {
    return place.first() - end <= 2
        && words.cause.standsIn(text, first, end)
        && !isTown((EntityMention) place.value());
  }

  /** «…, prévient un chercheur à X»: whether what follows is of who says it. */
  private boolean isSaid(int from, int to) {
    boolean said = false;
    for (int at = from; at < to; at++) {
      if (words.statusAfter.longestAt(text, at, to) > 0) {
        said = false;
      } else if (words.report.longestAt(text, at, to) > 0) {
        said = true;
      }
    }
    return said;
  }

  /** "officials in Beijing said": where the words were said. */
  private boolean isOfSpeaker(Annotation place) {
    int limit = tokens.sentenceEnd(tokens.sentence(place.first()));
    return words.report.standsIn(text, place.end(), Math.min(limit, place.end() + 1));
  }

  private boolean isWhere(Annotation place, int end, int floor, boolean direct) {
    int at = place.first();
    int article = words.article.beginBefore(text, at, floor);
    if (words.where.beginBefore(text, at, floor) >= 0
        || article >= 0 && words.where.beginBefore(text, article, floor) >= 0) {
      return true;
    }
    int of = words.of.beginBefore(text, at, floor);
    if (of >= 0
        && isTown((EntityMention) place.value())
        && text.annotations().at(AnnotationKind.STATE, at) == null
        && isOfVenue(of, floor)) {
      return true;
    }
    if (at == floor && words.host.longestAt(text, place.end(), end) > 0) {
      return true;
    }
    boolean goal = direct && words.goal.beginBefore(text, at, floor) >= end;
    return goal || direct && at == end || of == end && isTown((EntityMention) place.value());
  }

  /**
   * "in the northern port of X", «à l'aéroport de X»: whether a preposition of place leads here.
   */
  private boolean isOfVenue(int of, int floor) {
    if (words.named.beginBefore(text, of, floor) >= 0) {
      return false;
    }
    for (int end = of; end > Math.max(floor, of - CLOSE) && tokens.isWord(end - 1); end--) {
      if (words.where.beginBefore(text, end, floor) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «entamera à X une tournée dans le Pacifique»: a sea or a continent is but roughly where. */
  private boolean isWide(EntityMention mention) {
    Place place = gazetteer.byId(mention.id());
    return place != null
        && (place.kind() == PlaceKind.SEA
            || place.kind() == PlaceKind.CONTINENT
            || place.kind() == PlaceKind.AREA);
  }

  boolean isTown(EntityMention mention) {
    Place place = gazetteer.byId(mention.id());
    return place != null && place.kind().isTown();
  }

  /** «un sommet sur X s'ouvrira à Y»: whether what a meeting is about reaches to a token. */
  private boolean isOfTopic(int from, int to) {
    boolean topic = false;
    for (int at = from; at < to; at++) {
      if (words.statusAfter.longestAt(text, at, to) > 0) {
        topic = false;
      } else if (words.topic.longestAt(text, at, to) > 0
          && text.annotations().at(AnnotationKind.TIME, at + 1) == null) {
        topic = true;
      }
    }
    return topic;
  }

  /** Whether a time or place before a trigger stands closer behind another one. */
  private boolean isOfOther(int index, Annotation found) {
    int first = triggers.get(index).first();
    if (index == 0 || found.first() >= first) {
      return false;
    }
    int other = triggers.get(index - 1).end("t");
    if (words.apart.standsIn(text, found.end(), first)) {
      return true;
    }
    return other <= found.first()
        && tokens.sentence(other - 1) == tokens.sentence(first)
        && (found.first() - other < first - found.end() || hasComma(found.end(), first));
  }

  /**
   * Whether a strong mark parts a time or place from a trigger, or it stands in an aside before it.
   */
  private boolean isApart(Annotation found, int from, int to, int first) {
    for (int i = from; i < to; i++) {
      if (tokens.isPunctuation(i) && ";:–—".indexOf(tokens.firstChar(i)) >= 0) {
        return true;
      }
    }
    int floor = tokens.sentenceFirst(tokens.sentence(first));
    return found.first() < first
        && !isBehindLight(found, floor)
        && hasComma(found.end(), first)
        && hasComma(floor, found.first());
  }

  /** «accueillera à X, fin mai, un sommet»: where and when stand between a verb and its noun. */
  private boolean isBehindLight(Annotation found, int floor) {
    int at = found.first();
    int comma = -1;
    for (int n = 0; n < CLOSE && at > floor; n++, at--) {
      int light = words.light.beginBefore(text, at, floor);
      if (light >= 0) {
        return words.have.longestAt(text, light, at) < 0;
      }
      if (tokens.firstChar(at - 1) == ',') {
        if (comma >= 0) {
          return false;
        }
        comma = at - 1;
      }
    }
    return false;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.firstChar(i) == ',') {
        return true;
      }
    }
    return false;
  }
}
