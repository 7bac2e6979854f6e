package org.recoup.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Tokens;

/**
 * Gives the time expressions of one text their values, in order, with what earlier ones, the day of
 * publication and the verbs around tell. Made for one text.
 */
final class TimeResolver {
  /** "7.30 p.m.", read as one number. */
  private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(\\d{1,2})\\.(\\d{2})");

  /** A day of so few days ago is no day of next year that lies farther off than {@code FAR}. */
  private static final int LATELY_DAYS = 45;

  private static final int FAR_DAYS = 300;

  /** A clock time belongs to a day named at most this many sentences before. */
  private static final int CONTEXT_SENTENCES = 3;

  /** News tells of days that lie no further back than this without naming the year. */
  private static final int FRESH_DAYS = 7;

  /** A bare day of a month lies at most this far ahead of a text that speaks of the past. */
  private static final int NEAR_FUTURE_DAYS = 120;

  /** A weekday without any past verb is the next one where that is at most this far ahead. */
  private static final int NEXT_DAYS = 4;

  private static final String NIGHT = "NI";

  /** Units that can be counted from a date that names no day. */
  private static final Set<String> COARSE = Set.of("M", "Q", "H", "Y", "DE", "CE");

  private static final int LEAP_YEAR = 2024;
  private static final int EARLIEST_YEAR = 1;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final TenseReader tenses;
  private final TimeLinks links;
  private final LocalDate published;
  private final DateOrder order;
  private final WordClass report;

  private LocalDate anchor;
  private int anchorSentence = -1;

  /** The last day named that is no day of saying: what happened, happened on it. */
  private LocalDate eventDay;

  private int eventDaySentence = -1;

  /** The last day named that had come when the text was published. */
  private LocalDate lastCome;

  /** First day of the last date of any granularity. */
  private LocalDate lastNamed;

  private int statedYear;
  private int statedYearSentence = -1;
  private final List<TimeMention> mentions;

  TimeResolver(
      AnnotatedText text,
      TenseReader tenses,
      TimeLinks links,
      List<TimeMention> mentions,
      LocalDate published,
      DateOrder order) {
    this.text = text;
    this.tokens = text.tokens();
    this.tenses = tenses;
    this.links = links;
    this.mentions = mentions;
    this.published = published;
    this.report = text.language().wordClass("report_verb");
    this.order = order;
  }

  /** The mentions that have a value, with it. */
  List<TimeMention> resolve() {
    for (int i = 0; i < mentions.size(); i++) {
      resolve(i);
    }
    alignIntervals();
    List<TimeMention> found = new ArrayList<>(mentions.size());
    for (TimeMention mention : mentions) {
      if (mention.value != null) {
        addWithRange(mention, found);
      }
    }
    return found;
  }

  private void resolve(int i) {
    TimeMention mention = mentions.get(i);
    if (mention.value == null) {
      mention.value = value(mention, i);
      if (mention.value == null) {
        return;
      }
      mention.value = mention.value.narrowed(mention.text("q"));
      if (mention.has("type")) {
        mention.value = mention.value.typed(TimexType.valueOf(mention.text("type")));
      }
    }
    remember(mention);
  }

  private void remember(TimeMention mention) {
    int sentence = tokens.sentence(mention.first);
    if (mention.value.type() == TimexType.DATE && mention.value.start() != null) {
      lastNamed = mention.value.start().toLocalDate();
    }
    if (mention.day != null) {
      anchor = mention.day;
      anchorSentence = sentence;
      lastCome = published == null || anchor.isAfter(published) ? lastCome : anchor;
      if (eventDay == null || !isOfSaying(mention)) {
        eventDay = anchor;
        eventDaySentence = sentence;
      }
    }
    if (mention.yearStated && mention.value.start() != null) {
      statedYear = mention.value.start().getYear();
      statedYearSentence = sentence;
    }
  }

  /** «a-t-on appris vendredi»: whether a verb of saying stands right before a day. */
  private boolean isOfSaying(TimeMention mention) {
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(mention.first)), mention.first - 3);
    for (int at = floor; at < mention.first; at++) {
      if (report.longestAt(text, at, mention.first) > 0) {
        return true;
      }
    }
    return false;
  }

  private TimeValue value(TimeMention m, int i) {
    switch (m.kind) {
      case "date":
        return date(m, i);
      case "numeric":
        return numeric(m);
      case "unit":
        return unit(m);
      case "shift":
        return shift(m);
      case "duration":
        return duration(m);
      case "set":
        return set(m);
      case "ref":
        return reference(m);
      case "clock":
        return clock(m, i);
      case "part":
        return part(m, contextDay(m, i));
      case "night":
        return night(m);
      case "decade":
        return decade(m);
      case "century":
        return TimeValue.century(m.number("n"));
      case "quarter":
      case "half":
        return partOfYear(m);
      case "season":
        return season(m);
      case "holiday":
        return holiday(m);
      default:
        throw new IllegalStateException(m.match.rule().where() + ": no kind " + m.kind);
    }
  }

  private Tense tense(TimeMention m) {
    String dir = m.text("dir");
    if (dir != null) {
      return dir.equals("last") ? Tense.PAST : Tense.FUTURE;
    }
    return tenses.around(text, m.first, m.end);
  }

  // ---- calendar dates ----

  private TimeValue date(TimeMention m, int i) {
    Integer year = year(m);
    Integer month = m.number("m");
    Integer day = m.number("d");
    Integer weekday = m.number("w");
    TimeValue value;
    try {
      if (m.has("nth")) {
        value = nthWeekday(m, year, month, weekday);
      } else if (day != null) {
        value = dayValue(m, i, year, month, day, weekday);
      } else if (month != null) {
        value = monthValue(m, year, month);
      } else if (weekday != null) {
        value = weekdayValue(m, weekday);
      } else {
        m.yearStated = true;
        return TimeValue.year(year);
      }
    } catch (DateTimeException noSuchDay) {
      return null;
    }
    if (value != null && m.has("part")) {
      value = value.part(m.text("part"));
    }
    return value;
  }

  private Integer year(TimeMention m) {
    Integer year = m.number("y");
    if (year == null && m.has("yy")) {
      year = century(m.number("yy"));
    }
    if (year == null && m.has("yc")) {
      int inCentury = m.number("yr");
      year = inCentury < 100 ? m.number("yc") + inCentury : null;
    }
    if (year != null) {
      m.yearStated = true;
    }
    return year != null && year < EARLIEST_YEAR ? null : year;
  }

  /** The full year that two digits stand for: the last one not far after publication. */
  private int century(int twoDigits) {
    int now = published == null ? 2020 : published.getYear();
    int year = now - now % 100 + twoDigits;
    return year > now + 10 ? year - 100 : year;
  }

  private TimeValue nthWeekday(TimeMention m, Integer year, Integer month, int weekday) {
    int y = year != null ? year : published == null ? 0 : published.getYear();
    if (y == 0) {
      return TimeValue.open(TimeValue.SOME_DAY, Granularity.DAY);
    }
    int n = m.number("nth");
    if (m.has("s")) {
      LocalDate begin = TimeValue.season(y, m.text("s")).start().toLocalDate();
      LocalDate found =
          begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))).plusWeeks(n - 1);
      if (year == null && found.isBefore(published) && tense(m) != Tense.PAST) {
        begin = TimeValue.season(y + 1, m.text("s")).start().toLocalDate();
        found = begin.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))).plusWeeks(n - 1);
      }
      return known(m, found);
    }
    return known(m, Holidays.nth(y, month, weekday, n));
  }

  private TimeValue known(TimeMention m, LocalDate day) {
    m.day = day;
    return TimeValue.day(day);
  }

  private TimeValue dayValue(
      TimeMention m, int i, Integer year, Integer month, int day, Integer weekday) {
    if (m.has("rel")) {
      if (published == null) {
        return TimeValue.open("XXXX-XX-" + TimeValue.two(day), Granularity.DAY);
      }
      String rel = m.text("rel");
      YearMonth base = YearMonth.from(published).plusMonths(Integer.parseInt(rel.substring(1)));
      return known(m, base.atDay(day));
    }
    if (month == null && weekday != null && !m.has("borrow") && published != null) {
      LocalDate fitting = nearestNumbered(day, weekday);
      return fitting == null ? null : known(m, fitting);
    }
    if (month == null) {
      return bareDay(m, i, day);
    }
    if (year == null && statedYearSentence == tokens.sentence(m.first) && !m.has("dir")) {
      year = statedYear;
    }
    if (year != null) {
      return known(m, LocalDate.of(year, month, day));
    }
    if (published == null) {
      if (day > YearMonth.of(LEAP_YEAR, month).lengthOfMonth()) {
        return null;
      }
      return TimeValue.open(
          "XXXX-" + TimeValue.two(month) + "-" + TimeValue.two(day), Granularity.DAY);
    }
    return known(m, nearestYear(m, month, day, weekday));
  }

  private LocalDate nearestYear(TimeMention m, int month, int day, Integer weekday) {
    LocalDate before = latestNotAfter(month, day);
    LocalDate after = earliestNotBefore(month, day);
    if (weekday != null) {
      // Of a day of last week a wrong weekday is likelier than another year.
      boolean fresh = ChronoUnit.DAYS.between(before, published) <= FRESH_DAYS;
      LocalDate fitting = nearestWithWeekday(month, day, weekday);
      if (fitting != null && (!fresh || fitting.getYear() == before.getYear())) {
        return fitting;
      }
    }
    if (m.has("dir")) {
      return m.text("dir").equals("last") ? before : after;
    }
    long back = ChronoUnit.DAYS.between(before, published);
    long ahead = ChronoUnit.DAYS.between(published, after);
    boolean nearest = ahead < back;
    Tense tense = tense(m);
    // «fixée au 29 mai», told in June: no day of next year without its year.
    if (tense == Tense.FUTURE && (back > LATELY_DAYS || ahead < FAR_DAYS)) {
      return after;
    }
    return nearest && (tense == Tense.OPEN || ahead <= NEAR_FUTURE_DAYS) ? after : before;
  }

  private LocalDate nearestWithWeekday(int month, int day, int weekday) {
    for (int distance = 0; distance <= 1; distance++) {
      LocalDate best = null;
      for (int year : new int[] {published.getYear() - distance, published.getYear() + distance}) {
        if (YearMonth.of(year, month).isValidDay(day)) {
          LocalDate candidate = LocalDate.of(year, month, day);
          if (candidate.getDayOfWeek().getValue() == weekday
              && (best == null || nearer(candidate, best))) {
            best = candidate;
          }
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  /** «lundi 14»: the nearest month in which that day is that weekday. */
  private LocalDate nearestNumbered(int day, int weekday) {
    LocalDate best = null;
    for (int months = -12; months <= 12; months++) {
      YearMonth month = YearMonth.from(published).plusMonths(months);
      if (month.isValidDay(day)) {
        LocalDate candidate = month.atDay(day);
        boolean fits = candidate.getDayOfWeek().getValue() == weekday;
        best = fits && (best == null || nearer(candidate, best)) ? candidate : best;
      }
    }
    return best;
  }

  private boolean nearer(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, published))
        < Math.abs(ChronoUnit.DAYS.between(b, published));
  }

  private LocalDate latestNotAfter(int month, int day) {
    for (int year = published.getYear(); ; year--) {
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate candidate = LocalDate.of(year, month, day);
        if (!candidate.isAfter(published)) {
          return candidate;
        }
      } else if (day > YearMonth.of(LEAP_YEAR, month).lengthOfMonth()) {
        throw new DateTimeException("no day " + day + " in month " + month);
      }
    }
  }

  private LocalDate earliestNotBefore(int month, int day) {
    for (int year = published.getYear(); ; year++) {
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate candidate = LocalDate.of(year, month, day);
        if (!candidate.isBefore(published)) {
          return candidate;
        }
      }
    }
  }

  /**
   * «le 12»: a day of the month of the interval that it begins or ends, or of the day last named.
   */
  private TimeValue bareDay(TimeMention m, int i, int day) {
    if (m.has("borrow")) {
      return borrowed(m, i, day);
    }
    boolean told = anchorSentence == tokens.sentence(m.first) || published == null;
    LocalDate base = told ? anchor : published;
    if (base == null) {
      return TimeValue.open("XXXX-XX-" + TimeValue.two(day), Granularity.DAY);
    }
    int step = !told && tense(m) == Tense.PAST ? -1 : 1;
    YearMonth month = YearMonth.from(base);
    if (step > 0 ? day < base.getDayOfMonth() : day > base.getDayOfMonth()) {
      month = month.plusMonths(step);
    }
    while (!month.isValidDay(day)) {
      month = month.plusMonths(step);
    }
    return known(m, month.atDay(day));
  }

  private TimeValue borrowed(TimeMention m, int i, int day) {
    boolean fromNext = m.text("borrow").equals("next");
    int other = fromNext ? i + 1 : i - 1;
    if (other < 0 || other >= mentions.size()) {
      return null;
    }
    TimeMention lender = mentions.get(other);
    if (fromNext) {
      resolve(other);
    }
    if (lender.value == null || tokens.sentence(lender.first) != tokens.sentence(m.first)) {
      return null;
    }
    m.yearStated = lender.yearStated;
    Integer year = year(m);
    if (year != null && lender.has("m")) {
      return known(m, LocalDate.of(year, lender.number("m"), day));
    }
    if (lender.day == null) {
      String open = lender.value.value();
      boolean dated = open.length() >= 10;
      return dated
          ? TimeValue.open(open.substring(0, 8) + TimeValue.two(day), Granularity.DAY)
          : null;
    }
    return known(m, YearMonth.from(lender.day).atDay(day));
  }

  private TimeValue monthValue(TimeMention m, Integer stated, int month) {
    Integer year = stated;
    if (year == null && statedYearSentence == tokens.sentence(m.first) && !m.has("dir")) {
      year = statedYear;
    }
    if (year != null) {
      return TimeValue.month(YearMonth.of(year, month));
    }
    if (published == null) {
      return TimeValue.open("XXXX-" + TimeValue.two(month), Granularity.MONTH);
    }
    YearMonth now = YearMonth.from(published);
    YearMonth same = YearMonth.of(published.getYear(), month);
    boolean explicit = m.has("dir");
    Tense tense = tense(m);
    if (tense == Tense.PAST) {
      boolean passed = explicit ? same.isBefore(now) : !same.isAfter(now);
      return TimeValue.month(passed ? same : same.minusYears(1));
    }
    if (tense == Tense.FUTURE) {
      boolean comes = explicit ? same.isAfter(now) : !same.isBefore(now);
      return TimeValue.month(comes ? same : same.plusYears(1));
    }
    return TimeValue.month(nearestMonth(now, same));
  }

  private static YearMonth nearestMonth(YearMonth now, YearMonth same) {
    long ahead = ChronoUnit.MONTHS.between(now, same);
    if (ahead > 6) {
      return same.minusYears(1);
    }
    return ahead < -6 ? same.plusYears(1) : same;
  }

  // ---- weekdays ----

  private TimeValue weekdayValue(TimeMention m, int weekday) {
    if (published == null) {
      return TimeValue.open("XXXX-WXX-" + weekday, Granularity.DAY);
    }
    DayOfWeek day = DayOfWeek.of(weekday);
    if (m.has("rel")) {
      int weeks = Integer.parseInt(m.text("rel").substring(1));
      LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return known(m, monday.plusWeeks(weeks).plusDays(weekday - 1L));
    }
    if (m.has("dir")) {
      LocalDate found =
          m.text("dir").equals("last")
              ? published.with(TemporalAdjusters.previous(day))
              : published.with(TemporalAdjusters.next(day));
      Integer plus = m.number("plus");
      return known(m, plus == null ? found : found.plusDays(plus));
    }
    Tense tense = tense(m);
    boolean open = tense == Tense.OPEN && published.getDayOfWeek() != day;
    m.assumed = open ? Assumption.WEEK : Assumption.NONE;
    return known(m, bareWeekday(day, tense));
  }

  /**
   * The publication's own weekday is that day, as agencies write; another is the last one with a
   * past verb, the next with a future one, else the nearest.
   */
  private LocalDate bareWeekday(DayOfWeek day, Tense tense) {
    if (published.getDayOfWeek() == day) {
      return published;
    }
    LocalDate last = published.with(TemporalAdjusters.previous(day));
    LocalDate next = published.with(TemporalAdjusters.next(day));
    if (tense == Tense.PAST) {
      return last;
    }
    if (tense == Tense.FUTURE) {
      return next;
    }
    return ChronoUnit.DAYS.between(published, next) <= NEXT_DAYS ? next : last;
  }

  // ---- numbers with slashes ----

  private TimeValue numeric(TimeMention m) {
    int a = m.number("a");
    int b = m.number("b");
    Integer year = year(m);
    DateOrder way = order;
    String fixed = m.text("order");
    if (!fixed.equals("region")) {
      way = fixed.equals("dmy") ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }
    if (a > 12) {
      way = DateOrder.DAY_FIRST;
    } else if (b > 12) {
      way = DateOrder.MONTH_FIRST;
    }
    try {
      if (way == DateOrder.UNKNOWN && a != b) {
        return eitherOrder(year, a, b);
      }
      return known(
          m, way == DateOrder.MONTH_FIRST ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static TimeValue eitherOrder(int year, int a, int b) {
    LocalDate one = LocalDate.of(year, a, b);
    LocalDate other = LocalDate.of(year, b, a);
    LocalDate early = one.isBefore(other) ? one : other;
    LocalDate late = one.isBefore(other) ? other : one;
    return new TimeValue(
        TimexType.DATE,
        TimeValue.four(year) + "-XX-XX",
        early.atStartOfDay(),
        late.plusDays(1).atStartOfDay(),
        Granularity.YEAR);
  }

  // ---- steps of the calendar ----

  private LocalDate base(TimeMention m) {
    if (!"text".equals(m.text("anchor"))) {
      return published;
    }
    boolean coarse = m.has("unit") && COARSE.contains(m.text("unit"));
    LocalDate told = coarse && lastNamed != null ? lastNamed : anchor;
    // Of what is over nobody counts from a day that is still to come.
    if (told != null && published != null && told.isAfter(published) && tense(m) == Tense.PAST) {
      told = lastCome;
    }
    return told != null ? told : published;
  }

  private TimeValue unit(TimeMention m) {
    LocalDate base = base(m);
    int n = m.has("n") ? m.number("n") : 0;
    String unit = m.text("unit");
    TimeValue value = base == null ? openUnit(unit) : step(m, unit, base, n);
    if (m.has("overnight")) {
      return value.night();
    }
    return m.has("part") ? value.part(m.text("part")) : value;
  }

  private TimeValue step(TimeMention m, String unit, LocalDate base, int n) {
    switch (unit) {
      case "D":
        return known(m, base.plusDays(n));
      case "W":
        return TimeValue.week(base.plusWeeks(n));
      case "WE":
        return weekend(m, base, n);
      case "M":
        return TimeValue.month(YearMonth.from(base).plusMonths(n));
      case "Q":
        YearMonth quarter = YearMonth.from(base).plusMonths(3L * n);
        return TimeValue.quarter(quarter.getYear(), (quarter.getMonthValue() + 2) / 3);
      case "H":
        YearMonth half = YearMonth.from(base).plusMonths(6L * n);
        return TimeValue.half(half.getYear(), (half.getMonthValue() + 5) / 6);
      case "Y":
        m.yearStated = true;
        return TimeValue.year(base.getYear() + n);
      case "DE":
        return TimeValue.decade(base.getYear() + 10 * n);
      case "CE":
        return TimeValue.century(base.getYear() / 100 + 1 + n);
      default:
        throw new IllegalStateException(m.match.rule().where() + ": no unit " + unit);
    }
  }

  /** «ce week-end» with a past verb is the last one, until the next has begun. */
  private TimeValue weekend(TimeMention m, LocalDate base, int n) {
    boolean begun = base.getDayOfWeek().getValue() >= 6;
    if (n == 0 && !begun && tense(m) == Tense.PAST) {
      return TimeValue.weekend(base.minusWeeks(1));
    }
    return TimeValue.weekend(base.plusWeeks(n));
  }

  private static TimeValue openUnit(String unit) {
    switch (unit) {
      case "D":
        return TimeValue.open(TimeValue.SOME_DAY, Granularity.DAY);
      case "W":
        return TimeValue.open("XXXX-WXX", Granularity.WEEK);
      case "WE":
        return TimeValue.open("XXXX-WXX-WE", Granularity.WEEKEND);
      case "M":
        return TimeValue.open("XXXX-XX", Granularity.MONTH);
      case "Q":
        return TimeValue.open("XXXX-QX", Granularity.QUARTER);
      case "H":
        return TimeValue.open("XXXX-HX", Granularity.HALF);
      case "DE":
        return TimeValue.open("XXX", Granularity.DECADE);
      case "CE":
        return TimeValue.open("XX", Granularity.CENTURY);
      default:
        return TimeValue.open("XXXX", Granularity.YEAR);
    }
  }

  /** «il y a trois mois», «two days later»: some units before or after a day. */
  private TimeValue shift(TimeMention m) {
    int sign = m.number("sign");
    LocalDate base = base(m);
    if (m.has("past") && tense(m) == Tense.PAST) {
      return duration(m);
    }
    if (isVague(m, "n") || (m.has("untold") && !m.has("n"))) {
      return TimeValue.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    if (base == null || (m.has("alone") && anchor == null && lastNamed == null)) {
      return duration(m);
    }
    LocalDate day = base;
    Granularity finest = Granularity.CENTURY;
    for (String suffix : List.of("", "2", "3")) {
      if (m.has("unit" + suffix)) {
        TimeUnit unit = TimeUnit.of(m.text("unit" + suffix));
        double n = m.has("n" + suffix) ? m.decimal("n" + suffix) : 1;
        if (m.has("half") && suffix.isEmpty()) {
          n += 0.5;
        }
        if (!unit.reaches(n)) {
          return null;
        }
        day = unit.shift(day, sign * n);
        Granularity g = unit.granularity(n);
        finest = g.compareTo(finest) < 0 ? g : finest;
      }
    }
    if (day.getYear() < EARLIEST_YEAR || day.getYear() > 9999) {
      return null;
    }
    switch (finest) {
      case MINUTE:
        m.day = day;
        return TimeValue.day(day).clockUnknown();
      case MONTH:
        return TimeValue.month(YearMonth.from(day));
      case YEAR:
        return TimeValue.year(day.getYear());
      case DECADE:
        return TimeValue.year(day.getYear());
      case CENTURY:
        return TimeValue.year(day.getYear());
      default:
        return known(m, day);
    }
  }

  // ---- durations and sets ----

  private static boolean isVague(TimeMention m, String key) {
    if ("X".equals(m.object(key))) {
      return true;
    }
    Quantity quantity = m.quantity(key);
    return quantity != null && quantity.qualifier() == Qualifier.VAGUE;
  }

  private TimeValue duration(TimeMention m) {
    if (m.has("value")) {
      return TimeValue.duration(m.text("value"));
    }
    TimeUnit unit = TimeUnit.of(m.text("unit"));
    if (isVague(m, "n") || (m.has("untold") && !m.has("n"))) {
      return TimeValue.duration(unit.vague());
    }
    double n = m.has("n") ? m.decimal("n") : 1;
    if (m.has("less") && m.quantity("n") != null) {
      // The number is read as the greatest below the one named, which is what a length of time
      // names.
      n++;
    }
    if (m.has("half")) {
      return TimeValue.duration(unit.andHalf(n));
    }
    String value = unit.duration(n);
    for (String suffix : List.of("2", "3")) {
      if (m.has("unit" + suffix)) {
        String more =
            TimeUnit.of(m.text("unit" + suffix))
                .duration(m.has("n" + suffix) ? m.decimal("n" + suffix) : 1);
        value = value + more.substring(value.contains("T") && more.startsWith("PT") ? 2 : 1);
      }
    }
    return TimeValue.duration(value);
  }

  private TimeValue set(TimeMention m) {
    if (m.has("value")) {
      return TimeValue.set(m.text("value"));
    }
    if (m.has("w")) {
      TimeValue day = TimeValue.set("XXXX-WXX-" + m.number("w"));
      return m.has("part") ? day.part(m.text("part")).typed(TimexType.SET) : day;
    }
    double n = m.has("n") && !isVague(m, "n") ? m.decimal("n") : 1;
    return TimeValue.set(TimeUnit.of(m.text("unit")).duration(n));
  }

  private TimeValue reference(TimeMention m) {
    String value = m.text("value");
    if (value.equals("NOW")) {
      return published == null
          ? TimeValue.reference("PRESENT_REF")
          : TimeValue.open(published.toString(), Granularity.NONE);
    }
    return TimeValue.reference(value);
  }

  /** «8 à 24 mois»: each end of the range is a duration of its own. */
  private void addWithRange(TimeMention mention, List<TimeMention> found) {
    Quantity quantity = mention.kind.equals("duration") ? mention.quantity("n") : null;
    if (quantity == null || quantity.qualifier() != Qualifier.RANGE) {
      found.add(mention);
      return;
    }
    int link = links.linkInside(text, mention.first, mention.end);
    if (link < 0) {
      found.add(mention);
      return;
    }
    TimeUnit unit = TimeUnit.of(mention.text("unit"));
    TimeMention low = new TimeMention(mention.match);
    low.first = mention.match.first("n");
    low.end = link;
    low.value = TimeValue.duration(unit.duration(quantity.low()));
    TimeMention high = new TimeMention(mention.match);
    high.first = link + 1;
    high.value = TimeValue.duration(unit.duration(quantity.high()));
    found.add(low);
    found.add(high);
  }

  // ---- clock times and parts of days ----

  private TimeValue clock(TimeMention m, int i) {
    int hour;
    int minute = -1;
    if (m.has("h") && m.text("h").indexOf('.') > 0) {
      Matcher both = HOUR_AND_MINUTE.matcher(m.text("h"));
      if (!both.matches()) {
        return null;
      }
      hour = Integer.parseInt(both.group(1));
      minute = Integer.parseInt(both.group(2));
    } else if (m.has("hhmm")) {
      int digits = m.number("hhmm");
      hour = digits / 100;
      minute = digits % 100;
    } else {
      hour = m.number("h");
    }
    if (m.has("min")) {
      minute = m.number("min");
    }
    if (m.has("before")) {
      hour = hour == 0 ? 23 : hour - 1;
      minute = 60 - m.number("before");
    }
    String half = m.text("half");
    if ("PM".equals(half) && hour < 12) {
      hour += 12;
    } else if ("AM".equals(half) && hour == 12) {
      hour = 0;
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      return null;
    }
    Integer second = m.number("sec");
    String zone = m.has("zone") ? m.text("zone") : "";
    LocalDate named = contextDay(m, i);
    m.assumed = named == null ? Assumption.DAY : Assumption.NONE;
    TimeValue day = withDay(m, named == null ? published : named);
    return day.clock(hour, minute, second == null ? -1 : second, zone.equals("LOCAL") ? "" : zone);
  }

  /** A part of a day; the night that is over when a text is published began the day before. */
  private TimeValue part(TimeMention m, LocalDate named) {
    String part = m.text("part");
    LocalDate day = named == null ? published : named;
    boolean over =
        part.equals(NIGHT) && day != null && day.equals(published) && tense(m) == Tense.PAST;
    return withDay(m, over ? day.minusDays(1) : day).part(part);
  }

  private static TimeValue withDay(TimeMention m, LocalDate day) {
    if (day == null) {
      return TimeValue.open(TimeValue.SOME_DAY, Granularity.DAY);
    }
    m.day = day;
    return TimeValue.day(day);
  }

  /**
   * The day that a clock time belongs to: the one named before it in its sentence, else one right
   * behind it, else one named shortly before; null where none is, and that of publication must do.
   */
  private LocalDate contextDay(TimeMention m, int i) {
    if (published != null && isEntry(m)) {
      return published;
    }
    int sentence = tokens.sentence(m.first);
    for (int ahead = i + 1; ahead < Math.min(mentions.size(), i + 3); ahead++) {
      TimeMention next = mentions.get(ahead);
      if (tokens.sentence(next.first) != sentence) {
        break;
      }
      boolean touches = next.first - mentions.get(ahead - 1).end <= 2;
      if (!touches) {
        break;
      }
      if (!next.kind.equals("clock") && !next.kind.equals("part")) {
        resolve(ahead);
        if (next.day != null) {
          return next.day;
        }
        break;
      }
    }
    if (eventDay != null && sentence - eventDaySentence <= CONTEXT_SENTENCES) {
      return eventDay;
    }
    if (anchor != null && sentence - anchorSentence <= CONTEXT_SENTENCES) {
      return anchor;
    }
    return null;
  }

  /** «18h05. Le ministre est arrivé»: the time of an entry of a live page. */
  private boolean isEntry(TimeMention m) {
    return tokens.lineBefore(m.first)
        && m.end < tokens.size()
        && tokens.isPunctuation(m.end)
        && ".:-–—|".indexOf(tokens.firstChar(m.end)) >= 0;
  }

  private TimeValue night(TimeMention m) {
    LocalDate first = null;
    if (m.has("w1")) {
      int w1 = m.number("w1");
      if (m.has("w2") && m.number("w2") != w1 % 7 + 1) {
        return null;
      }
      if (published == null) {
        return TimeValue.open("XXXX-WXX-" + w1, Granularity.DAY).night();
      }
      first = nightBefore(DayOfWeek.of(w1), tense(m));
    }
    if (m.has("d2")) {
      first = nightOfDays(m);
      if (first == null) {
        return null;
      }
    }
    m.day = first;
    return TimeValue.day(first).night();
  }

  /**
   * First day of the last night that has begun, as a text may be brought up to date after midnight;
   * of the next one with a future verb.
   */
  private LocalDate nightBefore(DayOfWeek day, Tense tense) {
    return published.with(
        tense == Tense.FUTURE
            ? TemporalAdjusters.nextOrSame(day)
            : TemporalAdjusters.previousOrSame(day));
  }

  private LocalDate nightOfDays(TimeMention m) {
    try {
      Integer year = year(m);
      int month = m.number("m");
      int day = m.number("d2");
      LocalDate second;
      if (year != null) {
        second = LocalDate.of(year, month, day);
      } else if (published != null) {
        second = nearestYear(m, month, day, null);
      } else {
        return null;
      }
      LocalDate first = second.minusDays(1);
      return first.getDayOfMonth() == m.number("d1") ? first : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  // ---- longer stretches ----

  private TimeValue decade(TimeMention m) {
    int n = m.number("n");
    if (n >= 1000) {
      return TimeValue.decade(n);
    }
    if (n % 10 != 0 || n > 90) {
      return null;
    }
    int now = published == null ? 2020 : published.getYear();
    int year = now - now % 100 + n;
    return TimeValue.decade(year > now ? year - 100 : year);
  }

  private TimeValue partOfYear(TimeMention m) {
    int n = m.number("n");
    int parts = m.kind.equals("quarter") ? 4 : 2;
    if (n < 1 || n > parts) {
      return null;
    }
    Integer year = year(m);
    if (year == null && m.has("rel") && published != null) {
      year = published.getYear() + Integer.parseInt(m.text("rel").substring(1));
    }
    if (year == null && statedYearSentence == tokens.sentence(m.first)) {
      year = statedYear;
    }
    if (year == null && published == null) {
      String value = "XXXX-" + (parts == 4 ? "Q" : "H") + n;
      return TimeValue.open(value, parts == 4 ? Granularity.QUARTER : Granularity.HALF);
    }
    if (year == null) {
      int now = (published.getMonthValue() - 1) / (12 / parts) + 1;
      year = published.getYear();
      Tense tense = tense(m);
      if (tense == Tense.FUTURE && n < now) {
        year++;
      } else if (tense != Tense.FUTURE && n > now) {
        year--;
      }
    }
    return parts == 4 ? TimeValue.quarter(year, n) : TimeValue.half(year, n);
  }

  private TimeValue season(TimeMention m) {
    String season = m.text("s");
    Integer year = year(m);
    if (year == null && !m.has("dir") && statedYearSentence == tokens.sentence(m.first)) {
      year = statedYear;
    }
    if (year != null) {
      return TimeValue.season(year, season);
    }
    if (published == null || m.has("any")) {
      return TimeValue.open("XXXX-" + season, Granularity.SEASON);
    }
    int now = published.getYear();
    TimeValue same = TimeValue.season(now, season);
    TimeValue before = TimeValue.season(now - 1, season);
    boolean withinLast = published.atStartOfDay().isBefore(before.end());
    if (m.has("dir")) {
      boolean last = m.text("dir").equals("last");
      if (last) {
        return same.end().isBefore(published.atStartOfDay()) ? same : before;
      }
      return same.start().isAfter(published.atStartOfDay())
          ? same
          : TimeValue.season(now + 1, season);
    }
    Tense tense = tense(m);
    if (withinLast && tense != Tense.FUTURE) {
      return before;
    }
    long ahead = ChronoUnit.DAYS.between(published.atStartOfDay(), same.start());
    long ago = ChronoUnit.DAYS.between(before.end(), published.atStartOfDay());
    if (tense == Tense.PAST && ahead > ago) {
      return before;
    }
    if (tense == Tense.FUTURE && same.end().isBefore(published.atStartOfDay())) {
      return TimeValue.season(now + 1, season);
    }
    return same;
  }

  private TimeValue holiday(TimeMention m) {
    String notation = m.text("h");
    Integer year = year(m);
    if (year == null && statedYearSentence == tokens.sentence(m.first)) {
      year = statedYear;
    }
    LocalDate day;
    if (year != null) {
      day = Holidays.inYear(notation, year);
    } else if (published == null) {
      boolean fixed = Character.isDigit(notation.charAt(0));
      return TimeValue.open(
          fixed ? "XXXX-" + notation.substring(0, 5) : TimeValue.SOME_DAY, Granularity.DAY);
    } else {
      day = nearestHoliday(m, notation);
    }
    if (day == null) {
      return null;
    }
    if (m.has("plus")) {
      day = day.plusDays(m.number("plus"));
    }
    if (m.has("weekend")) {
      return weekendOf(day);
    }
    TimeValue value = known(m, day);
    int length = Holidays.length(notation);
    if (length > 1 && !m.has("plus")) {
      value =
          new TimeValue(
              TimexType.DATE,
              value.value(),
              value.start(),
              value.start().plusDays(length),
              Granularity.DAY);
    }
    return m.has("part") ? value.part(m.text("part")) : value;
  }

  /** The weekend nearest to a holiday, with it where it is the Monday behind. */
  private static TimeValue weekendOf(LocalDate holiday) {
    boolean before = holiday.getDayOfWeek().getValue() <= DayOfWeek.WEDNESDAY.getValue();
    TimeValue weekend = TimeValue.weekend(before ? holiday.minusDays(3) : holiday);
    return holiday.getDayOfWeek() == DayOfWeek.MONDAY
        ? new TimeValue(
            TimexType.DATE,
            weekend.value(),
            weekend.start(),
            holiday.plusDays(1).atStartOfDay(),
            weekend.granularity())
        : weekend;
  }

  private LocalDate nearestHoliday(TimeMention m, String notation) {
    Tense tense = tense(m);
    LocalDate best = null;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      LocalDate candidate = Holidays.inYear(notation, year);
      boolean excluded =
          candidate == null
              || (tense == Tense.PAST && candidate.isAfter(published))
              || (tense == Tense.FUTURE && candidate.isBefore(published));
      if (!excluded && (best == null || nearer(candidate, best))) {
        best = candidate;
      }
    }
    return best;
  }

  // ---- intervals ----

  /**
   * The end of an interval that has a stated year lends it to the other; without one, the end comes
   * after the beginning.
   */
  private void alignIntervals() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      TimeMention a = mentions.get(i);
      TimeMention b = mentions.get(i + 1);
      if (a.day == null
          || b.day == null
          || a.yearStated == b.yearStated && !a.day.isAfter(b.day)
          || !a.has("d")
          || !b.has("d")
          || !links.isInterval(text, a, b)) {
        continue;
      }
      if (!a.yearStated) {
        LocalDate moved = a.day.withYear(b.day.getYear());
        move(a, moved.isAfter(b.day) ? moved.minusYears(1) : moved);
      } else if (!b.yearStated) {
        LocalDate moved = b.day.withYear(a.day.getYear());
        move(b, moved.isBefore(a.day) ? moved.plusYears(1) : moved);
      }
    }
  }

  private static void move(TimeMention m, LocalDate day) {
    m.day = day;
    TimeValue value = TimeValue.day(day);
    m.value = m.has("part") ? value.part(m.text("part")) : value;
  }
}
