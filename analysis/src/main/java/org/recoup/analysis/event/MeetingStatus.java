package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.Locale;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * How real the meetings of one text are: held, planned, postponed, refused, by the words around.
 */
final class MeetingStatus {
  /** Tokens before a trigger in which a word tells how real the meeting is, and behind it. */
  private static final int BEFORE = 8;

  private static final int AFTER = 36;

  private static final int LONGEST_NAME = 10;

  /** Tokens behind a trigger that belong to it though another one stands there. */
  private static final int CLOSE = 16;

  /** Tokens between a word of denial and the trigger. */
  private static final int DENIED_REACH = 9;

  private final MeetingWords words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final LocalDate published;
  private final MeetingTriggers triggers;
  private final MeetingSetting setting;

  MeetingStatus(
      MeetingWords words,
      AnnotatedText text,
      LocalDate published,
      MeetingTriggers triggers,
      MeetingSetting setting) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.published = published;
    this.triggers = triggers;
    this.setting = setting;
  }

  /** How real it is; null where nothing says so. */
  EventStatus of(int index, TimeExpression time) {
    Match match = triggers.get(index);
    if (isDenied(match)) {
      return EventStatus.REFUSED;
    }
    String own = match.get("status");
    boolean open = own == null || own.equals("planned");
    EventStatus before = before(match);
    // «à l'issue de la rencontre entre X et Y, un accord a été annoncé»: the accord was.
    boolean adverbial = before == EventStatus.HELD;
    EventStatus after = open ? after(index, adverbial) : null;
    boolean off = before == EventStatus.CANCELLED || before == EventStatus.POSTPONED;
    if (after != null && after != EventStatus.HELD && !(off && after == EventStatus.PLANNED)) {
      return after;
    }
    if (own != null && !own.equals("planned")) {
      // «se réunissent jeudi», told on Tuesday.
      if (before == EventStatus.REFUSED) {
        return before;
      }
      boolean toCome = own.equals("ongoing") && byTime(time) == EventStatus.PLANNED;
      return toCome ? EventStatus.PLANNED : valueOf(own);
    }
    boolean real = before == EventStatus.HELD || before == EventStatus.ONGOING;
    if (before != null && (!real || own == null)) {
      // «à un sommet le 3 mai», told in April.
      boolean toCome = real && byTime(time) == EventStatus.PLANNED;
      return toCome ? EventStatus.PLANNED : before;
    }
    if (after != null) {
      // What the words behind tell as done is another matter, where the day is still to come.
      return byTime(time) == EventStatus.PLANNED ? EventStatus.PLANNED : after;
    }
    return own != null ? valueOf(own) : byTime(time);
  }

  EventStatus byTime(TimeExpression time) {
    if (time != null && time.start() != null && published != null) {
      if (time.start().toLocalDate().isAfter(published)) {
        return EventStatus.PLANNED;
      }
      if (time.endTime() != null && !time.endTime().toLocalDate().isAfter(published)) {
        return EventStatus.HELD;
      }
    }
    return null;
  }

  /** The nearest word before the trigger that tells how real it is. */
  private EventStatus before(Match match) {
    int first = match.first("t");
    int sentence = tokens.sentenceFirst(tokens.sentence(first));
    int floor = Math.max(sentence, first - BEFORE);
    for (int at = first - 1; at >= floor; at--) {
      floor = setting.isSetAt(at) ? Math.max(sentence, floor - 1) : floor;
      if (tokens.isPunctuation(at) && ";:–—".indexOf(tokens.firstChar(at)) >= 0) {
        return null;
      }
      Annotation name = nameSetOff(at, floor);
      if (name != null) {
        // «a invité le président chinois, X, à se rendre»
        floor =
            Math.max(tokens.sentenceFirst(tokens.sentence(first)), floor - (at - name.first()) - 2);
        at = name.first() - 1;
        continue;
      }
      if (words.sidelines.longestAt(text, at, first) > 0
          || tokens.firstChar(at) == ',' && match.get("status") != null) {
        return null;
      }
      int end = words.statusBefore.longestAt(text, at, first);
      if (end > 0 && !tokens.hyphenBefore(end)) {
        int begin = longerBefore(at, end, floor, first);
        boolean infinitive = words.purpose.longestAt(text, begin, first) > 0;
        int led = infinitive ? begin + 1 : begin;
        int other = words.statusBefore.beginBefore(text, led, floor);
        if (other < 0 && infinitive) {
          led = begin;
          other = words.statusBefore.beginBefore(text, led, floor);
        }
        if (other >= 0 && other < begin && (infinitive || ongoing(begin, first))) {
          // "scheduled to hold": of "to hold" alone it would be under way.
          return valueOf(words.statusBefore.valueAt(text, other, led));
        }
        EventStatus status =
            valueOf(
                words.statusBefore.valueAt(
                    text, begin, words.statusBefore.longestAt(text, begin, first)));
        return status == EventStatus.PLANNED && isCalledOff(begin, floor)
            ? EventStatus.CANCELLED
            : status;
      }
    }
    return null;
  }

  /** A person between two commas, the second of which stands at a token; else null. */
  private Annotation nameSetOff(int comma, int floor) {
    Annotation name =
        comma > floor && tokens.firstChar(comma) == ','
            ? text.annotations().covering(AnnotationKind.PERSON, comma - 1, LONGEST_NAME)
            : null;
    return name != null
            && name.end() == comma
            && name.first() > floor
            && tokens.firstChar(name.first() - 1) == ','
        ? name
        : null;
  }

  /** "called off a planned meeting": whether the plan is what was given up. */
  private boolean isCalledOff(int plan, int floor) {
    for (int end = plan; end > Math.max(floor, plan - 2); end--) {
      int begin = words.statusBefore.beginBefore(text, end, floor);
      if (begin >= 0
          && valueOf(words.statusBefore.valueAt(text, begin, end)) == EventStatus.CANCELLED) {
        return true;
      }
    }
    return false;
  }

  private boolean ongoing(int begin, int limit) {
    String value =
        words.statusBefore.valueAt(text, begin, words.statusBefore.longestAt(text, begin, limit));
    return valueOf(value) == EventStatus.ONGOING;
  }

  /** «attend» is the end of "will attend": where a longer entry that ends no sooner begins. */
  private int longerBefore(int at, int end, int floor, int limit) {
    for (int begin = Math.max(floor, at - 3); begin < at; begin++) {
      if (words.statusBefore.longestAt(text, begin, limit) >= end) {
        return begin;
      }
    }
    return at;
  }

  /** «aucune rencontre n'est prévue», «dément avoir rencontré X». */
  private boolean isDenied(Match match) {
    int first = match.first("t");
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(first)), first - DENIED_REACH);
    for (int at = first - 1; at >= floor; at--) {
      if (tokens.isPunctuation(at)) {
        return false;
      }
      if (words.denied.longestAt(text, at, first) > 0) {
        return true;
      }
    }
    return false;
  }

  /** «X et Y ont évoqué», "has proposed": what somebody does, not what is done to the meeting. */
  private boolean isDone(int participle) {
    return words.have.contains(text, participle - 1);
  }

  /** The word behind the trigger that tells most of how real it is, in its clause alone or not. */
  EventStatus after(int index, boolean inClause) {
    int end = triggers.get(index).end();
    int reach = triggers.listEnd(index) - end > CLOSE ? AFTER : CLOSE;
    int limit = Math.min(tokens.sentenceEnd(tokens.sentence(end - 1)), end + reach);
    EventStatus last = null;
    for (int at = end; at < limit; at++) {
      if (tokens.isPunctuation(at)
          && (";:–—".indexOf(tokens.firstChar(at)) >= 0
              || inClause && tokens.firstChar(at) == ',' && !isNamed(at + 1))) {
        return last;
      }
      if (last == EventStatus.CANCELLED && setting.isInstead(at, limit)) {
        return EventStatus.POSTPONED;
      }
      int to = words.statusAfter.longestAt(text, at, limit);
      if (to > 0) {
        EventStatus status = valueOf(words.statusAfter.valueAt(text, at, to));
        boolean other = status == EventStatus.PLANNED || status == EventStatus.PROPOSED;
        // «À l'issue d'une rencontre avec X, le syndicat a suspendu la grève»
        if (isDone(at) && (other || inClause)) {
          continue;
        }
        // «prévue le 5, est reportée au 12», «suspendues, reprendront»: what comes later tells
        // more.
        if (last == null
            || last == EventStatus.CANCELLED && words.resumed.longestAt(text, at, limit) == to
            || status == EventStatus.POSTPONED
            || status == EventStatus.CANCELLED) {
          last = status;
        }
        at = to - 1;
      }
    }
    return last;
  }

  /** Whether somebody is named at a token, as in a list of participants. */
  private boolean isNamed(int token) {
    return text.annotations().at(AnnotationKind.PERSON, token) != null
        || text.annotations().at(AnnotationKind.STATE, token) != null
        || text.annotations().at(AnnotationKind.ORGANIZATION, token) != null;
  }

  static EventStatus byDefault(String mode) {
    return mode.equals("meeting") || mode.equals("call") ? EventStatus.HELD : EventStatus.ONGOING;
  }

  static EventStatus valueOf(String status) {
    return EventStatus.valueOf(status.toUpperCase(Locale.ROOT));
  }
}
