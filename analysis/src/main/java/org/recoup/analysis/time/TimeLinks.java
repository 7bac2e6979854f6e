package org.recoup.analysis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Tokens;

/**
 * What words between two times make of them: the two ends of an interval («du 3 au 5 mai»), or a
 * day with its clock time («8 p.m. on Friday»).
 */
final class TimeLinks {
  private final WordClass until;
  private final WordClass and;
  private final WordClass between;
  private final WordClass dash;
  private final WordClass clock;
  private final WordClass countFrom;

  TimeLinks(LanguagePack language) {
    until = language.wordClass("time-until");
    and = language.wordClass("time-and");
    between = language.wordClass("time-between");
    dash = language.wordClass("time-dash");
    clock = language.wordClass("time-clock-link");
    countFrom = language.wordClass("time-count-from");
  }

  /** Whether the words between two times make an interval of them. */
  boolean isInterval(AnnotatedText text, TimeMention a, TimeMention b) {
    Tokens tokens = text.tokens();
    int from = a.end;
    int to = b.first;
    if (from > to || tokens.sentence(a.first) != tokens.sentence(b.first)) {
      return false;
    }
    if (from == to) {
      return tokens.hyphenBefore(to);
    }
    if (covers(until, text, from, to) || covers(dash, text, from, to)) {
      return true;
    }
    return covers(and, text, from, to)
        && a.first > tokens.sentenceFirst(tokens.sentence(a.first))
        && between.contains(text, a.first - 1);
  }

  /** Whether a dash, set apart or not, joins two times. */
  boolean isDashed(AnnotatedText text, TimeMention a, TimeMention b) {
    return a.end == b.first
        ? text.tokens().hyphenBefore(b.first)
        : covers(dash, text, a.end, b.first);
  }

  /** A word that links two ends of a range inside some tokens, or -1. */
  int linkInside(AnnotatedText text, int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (until.longestAt(text, i, end) == i + 1 || and.longestAt(text, i, end) == i + 1) {
        return i;
      }
    }
    return -1;
  }

  private static boolean covers(WordClass words, AnnotatedText text, int from, int to) {
    return words.longestAt(text, from, to) == to;
  }

  /** Joins what belongs together; gives the expressions of a text in order. */
  List<TimeExpression> join(AnnotatedText text, List<TimeMention> found) {
    List<TimeMention> mentions = joinClocks(text, found);
    List<TimeExpression> joined = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      TimeMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      if (next != null && isSameInstant(text, mention, next)) {
        joined.add(sameInstant(mention, next));
        i++;
      } else if (next != null && countsFrom(text, mention, next) != 0) {
        joined.add(counted(mention, next, countsFrom(text, mention, next)));
        i++;
      } else if (next != null && makesInterval(text, mention, next)) {
        joined.add(interval(mention, next));
        i++;
      } else {
        joined.add(mention.expression(List.of()));
      }
    }
    return joined;
  }

  /** Makes one mention of a day and the clock time beside it. */
  private List<TimeMention> joinClocks(AnnotatedText text, List<TimeMention> found) {
    List<TimeMention> joined = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      TimeMention mention = found.get(i);
      TimeMention next = i + 1 < found.size() ? found.get(i + 1) : null;
      if (next != null && isDayWithClock(text, mention, next)) {
        TimeMention time = isClock(mention) ? mention : next;
        time.end = next.end;
        time.first = mention.first;
        joined.add(time);
        i++;
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private boolean isDayWithClock(AnnotatedText text, TimeMention a, TimeMention b) {
    if (isClock(a) == isClock(b) || !isDay(isClock(a) ? b : a)) {
      return false;
    }
    if (text.tokens().sentence(a.first) != text.tokens().sentence(b.first)) {
      return false;
    }
    boolean adjacent = a.end == b.first;
    boolean linked = (isClock(a) ? a : b).has("join") && covers(clock, text, a.end, b.first);
    return adjacent || linked;
  }

  /**
   * Whether brackets hold the same instant by another clock: «early Tuesday (2300 GMT Monday)»,
   * «04H00 GMT (06H00 à Paris)».
   */
  private static boolean isSameInstant(AnnotatedText text, TimeMention a, TimeMention b) {
    Tokens tokens = text.tokens();
    return isClock(b)
        && (isClock(a) || isDay(a))
        && b.first == a.end + 1
        && tokens.firstChar(a.end) == '('
        && tokens.sentence(a.first) == tokens.sentence(b.first)
        && (isClock(a) ? a.has("zone") != b.has("zone") : b.has("zone"));
  }

  /** One time with the value that names its zone, on the day that the text itself goes by. */
  private static TimeExpression sameInstant(TimeMention a, TimeMention b) {
    TimeValue zoned = b.has("zone") ? b.value : a.value;
    return new TimeExpression(
        a.first,
        b.end,
        TimexType.TIME,
        zoned.value(),
        a.value.start(),
        a.value.end(),
        zoned.granularity(),
        b.match.rule().id(),
        Assumption.NONE,
        List.of(a.expression(List.of()), b.expression(List.of())));
  }

  private static boolean isClock(TimeMention mention) {
    return mention.kind.equals("clock");
  }

  private static boolean isDay(TimeMention mention) {
    Granularity g = mention.value.granularity();
    return mention.value.type() != TimexType.SET
        && (g == Granularity.DAY || g == Granularity.DAY_PART);
  }

  /**
   * Whether a length of time is counted from a day («deux jours avant Noël»): 1 forward, -1 back, 0
   * where it is not.
   */
  private int countsFrom(AnnotatedText text, TimeMention length, TimeMention day) {
    boolean countable =
        length.kind.equals("duration")
            && length.has("n")
            && length.value.value().indexOf('X') < 0
            && length.value.value().indexOf('T') < 0
            && !length.has("half")
            && day.day != null
            && day.value.granularity() == Granularity.DAY;
    if (!countable
        || length.end >= day.first
        || !TimeUnit.of(length.text("unit")).reaches(length.decimal("n"))) {
      return 0;
    }
    WordClass.Entry link = countFrom.entryAt(text, length.end, day.first);
    return link == null || link.end() != day.first ? 0 : Integer.parseInt(link.value());
  }

  private static TimeExpression counted(TimeMention length, TimeMention day, int sign) {
    LocalDate named = TimeUnit.of(length.text("unit")).shift(day.day, sign * length.decimal("n"));
    TimeValue value = TimeValue.day(named);
    return new TimeExpression(
        length.first,
        day.end,
        value.type(),
        value.value(),
        value.start(),
        value.end(),
        value.granularity(),
        length.match.rule().id(),
        Assumption.NONE,
        List.of(length.expression(List.of()), day.expression(List.of())));
  }

  private boolean makesInterval(AnnotatedText text, TimeMention a, TimeMention b) {
    if (a.value.start() == null
        || b.value.start() == null
        || isClock(a)
        || isClock(b)
        || a.value.start().isAfter(b.value.start())
        || !isInterval(text, a, b)) {
      return false;
    }
    boolean years =
        a.value.granularity() == Granularity.YEAR && b.value.granularity() == Granularity.YEAR;
    // Figures are compared between two years more often than anything lasts from one to the other.
    return !years || isDashed(text, a, b);
  }

  private static TimeExpression interval(TimeMention a, TimeMention b) {
    LocalDate last = b.value.end().minusNanos(1).toLocalDate();
    return new TimeExpression(
        a.first,
        b.end,
        TimexType.DATE,
        a.value.value() + "/" + b.value.value(),
        a.value.start(),
        b.value.granularity() == Granularity.MINUTE
            ? last.plusDays(1).atStartOfDay()
            : b.value.end(),
        b.value.granularity(),
        b.match.rule().id(),
        Assumption.NONE,
        List.of(a.expression(List.of()), b.expression(List.of())));
  }
}
