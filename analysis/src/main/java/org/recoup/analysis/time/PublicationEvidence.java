package org.recoup.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.text.PublicationDate;
import org.recoup.analysis.text.StatedDate;
import org.recoup.analysis.text.Tokens;

/**
 * What a text itself tells of its day of publication: days that it calls its own («ce lundi 1er
 * décembre», a dateline, a header), what it dates in the past though that comes after the day that
 * is stated, dated weekdays that it goes on to call by their name alone, and days that a relative
 * time points to («dimanche 23 novembre» at Geneva, «il y a une semaine» at Geneva). A weekday with
 * day and month also fixes the year, be it that of a dateline and that of the news below it. Made
 * for one text.
 */
final class PublicationEvidence {
  /** Clocks, time zones and morning papers put a statement and the text one day apart. */
  private static final int SLACK_DAYS = 1;

  /** No text is dated later than so many days after the day of reference. */
  private static final int DAYS_AHEAD = 2;

  /** A text announces dated days at most about so far ahead. */
  private static final int ANNOUNCED_DAYS = 120;

  /** A date and weekday that only fit so far from a stated day contradict it. */
  private static final int FAR_DAYS = 200;

  /** A weekday, day and month recur within at most so many years. */
  private static final int YEARS_BACK = 12;

  /** A text's own day stands this close to its beginning, in sentences. */
  private static final int LEAD_SENTENCES = 4;

  private static final int NAME_REACH = 4;
  private static final int STEM_REACH = 8;
  private static final int STEM = 5;

  /** A header that is so much later than a statement may tell of an update. */
  private static final int UPDATE_DAYS = 7;

  /** News tells of what happened at most about so long before. */
  private static final int NEWS_DAYS = 14;

  /** Pieces of evidence that a text needs to win against a statement. */
  private static final int ENOUGH = 2;

  /** How a text tells its day; two pieces of one kind are one man's one slip. */
  private enum Piece {
    /** «ce lundi 1er décembre», a dateline. */
    CALLED_NOW,
    /** «hier, lundi 24 novembre». */
    RELATIVE_DAY,
    /** What is dated in one sentence was so long ago in another. */
    SO_LONG_AGO,
    /** The header of the text gives the day. */
    HEADER,
    /** Told as past shortly before the header's day, and yet after the day that is stated. */
    TOLD_LATER,
    /** The weekday is also called by its name alone: the text is not far from it. */
    BARE_NAME
  }

  /** A day with weekday, day and month in the text. */
  private record DatedWeekday(TimeMention mention, LocalDate day, Tense tense) {}

  private final AnnotatedText text;
  private final TenseReader tenses;
  private final List<TimeMention> mentions;
  private final LocalDate asOf;
  private final LocalDate statedDay;

  /** Another day that the text's header gives, or null. */
  private final LocalDate headerDay;

  private final List<DatedWeekday> dated = new ArrayList<>();
  private final Set<DayOfWeek> bare = EnumSet.noneOf(DayOfWeek.class);

  /** Weekdays on which the first sentences say that somebody spoke: «police said Thursday». */
  private final Set<DayOfWeek> spoken = EnumSet.noneOf(DayOfWeek.class);

  /** The weekday that the first sentences name first, if not for what is to come; or null. */
  private DayOfWeek leadWeekday;

  /** The day and month of a dateline without a year: «LOMÉ, 8 mars (AFP)»; or null. */
  private TimeMention dateline;

  /** Kinds of evidence for each day. */
  private final TreeMap<LocalDate, Set<Piece>> pieces = new TreeMap<>();

  PublicationEvidence(
      AnnotatedText text,
      TenseReader tenses,
      List<TimeMention> mentions,
      StatedDate stated,
      StatedDate header,
      LocalDate asOf) {
    this.text = text;
    this.tenses = tenses;
    this.mentions = mentions;
    this.asOf = asOf;
    this.statedDay = dayOf(stated);
    LocalDate headed = dayOf(header);
    boolean other =
        statedDay != null
            && headed != null
            && Math.abs(ChronoUnit.DAYS.between(headed, statedDay)) > UPDATE_DAYS;
    this.headerDay = other ? headed : null;
    collect();
  }

  private static LocalDate dayOf(StatedDate stated) {
    return stated == null || stated.value() == null ? null : PublicationDate.dayOf(stated.value());
  }

  /** The day of publication by statement and text. */
  Published decide(StatedDate stated) {
    LocalDate told = strongest(true);
    if (statedDay == null) {
      LocalDate day = told != null ? told : strongest(false);
      day = day != null ? day : leadDay();
      return day == null
          ? Published.UNKNOWN
          : new Published(day.toString(), PublishedHow.TEXT, null, false);
    }
    boolean otherDay = told != null && isApart(told, statedDay);
    boolean otherYear = contradictsYear();
    if (!otherDay && !otherYear) {
      return Published.of(stated);
    }
    LocalDate winner = otherDay ? told : lastDated();
    if (winner != null && weight(winner) >= ENOUGH) {
      return new Published(winner.toString(), PublishedHow.TEXT, stated.value(), true);
    }
    return new Published(stated.value(), PublishedHow.valueOf(stated.how().name()), null, true);
  }

  private static boolean isApart(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) > SLACK_DAYS;
  }

  // ---- gathering ----

  private void collect() {
    if (headerDay != null) {
      add(headerDay, Piece.HEADER);
    }
    for (TimeMention mention : mentions) {
      if (mention.kind.equals("date")) {
        collectDate(mention);
      } else if (mention.kind.equals("night") && mention.has("w1")) {
        addBare(mention, DayOfWeek.of(mention.number("w1") % 7 + 1));
      }
    }
    collectDateline();
    for (DatedWeekday day : dated) {
      if (day.tense() != Tense.FUTURE && bare.contains(day.day().getDayOfWeek())) {
        add(day.day(), Piece.BARE_NAME);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      TimeMention mention = mentions.get(i);
      if (mention.kind.equals("unit") && "D".equals(mention.text("unit"))) {
        collectBeside(mention, i);
      } else if (mention.kind.equals("shift") && "-1".equals(mention.text("sign"))) {
        collectEquation(mention);
      }
    }
  }

  private void collectDate(TimeMention mention) {
    Integer weekday = mention.number("w");
    Integer day = mention.number("d");
    Integer month = mention.number("m");
    if (day == null || month == null) {
      boolean plain = weekday != null && !mention.has("dir") && !mention.has("rel");
      if (plain && tenses.around(text, mention.first, mention.end) != Tense.FUTURE) {
        addBare(mention, DayOfWeek.of(weekday));
        if (isSpokenOn(mention)) {
          spoken.add(DayOfWeek.of(weekday));
        }
      }
      return;
    }
    Tense tense = tenses.around(text, mention.first, mention.end);
    LocalDate known = known(mention, weekday, day, month, tense);
    if (known == null) {
      boolean own = mention.has("now") && !mention.has("y") && weekday == null;
      dateline = own && dateline == null && isLead(mention) ? mention : dateline;
      return;
    }
    if (weekday != null) {
      dated.add(new DatedWeekday(mention, known, tense));
    }
    if (headerDay != null
        && tense != Tense.FUTURE
        && known.isAfter(statedDay)
        && !known.isAfter(headerDay)
        && known.isAfter(headerDay.minusDays(NEWS_DAYS))) {
      add(headerDay, Piece.TOLD_LATER);
    }
    if (mention.has("now")) {
      add(known, Piece.CALLED_NOW);
    }
  }

  private void addBare(TimeMention mention, DayOfWeek weekday) {
    bare.add(weekday);
    if (leadWeekday == null && isLead(mention)) {
      leadWeekday = weekday;
    }
  }

  private boolean isLead(TimeMention mention) {
    return text.tokens().sentence(mention.first) < LEAD_SENTENCES;
  }

  /**
   * A dateline without a year is of the latest year in which it falls on the weekday that somebody
   * spoke on, or else on the one that the article names first: agencies send what happened or was
   * said on the same day.
   */
  private void collectDateline() {
    if (dateline == null || statedDay != null) {
      return;
    }
    Set<DayOfWeek> own = EnumSet.copyOf(spoken);
    if (own.isEmpty() && leadWeekday != null) {
      own.add(leadWeekday);
    }
    LocalDate latest = null;
    for (DayOfWeek weekday : own) {
      LocalDate day =
          latestOfWeekday(
              weekday, dateline.number("d"), dateline.number("m"), asOf.plusDays(DAYS_AHEAD));
      latest = latest == null || day != null && day.isAfter(latest) ? day : latest;
    }
    if (latest != null) {
      add(latest, Piece.CALLED_NOW);
    }
  }

  /**
   * The day that a date names: by its year, else the latest of its weekday, else by a statement.
   */
  private LocalDate known(TimeMention mention, Integer weekday, int day, int month, Tense tense) {
    Integer year = mention.number("y");
    try {
      if (year != null) {
        return LocalDate.of(year, month, day);
      }
      if (weekday != null) {
        LocalDate latest = asOf.plusDays(tense == Tense.FUTURE ? ANNOUNCED_DAYS : DAYS_AHEAD);
        return latestOfWeekday(DayOfWeek.of(weekday), day, month, latest);
      }
      return null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private LocalDate latestOfWeekday(DayOfWeek weekday, int day, int month, LocalDate latest) {
    if (statedDay != null) {
      // A statement that fits one of the years speaks for it, however long ago.
      for (int year = statedDay.getYear() - 1; year <= statedDay.getYear() + 1; year++) {
        LocalDate candidate = dayOf(year, month, day, weekday);
        if (candidate != null && !isFar(candidate, statedDay)) {
          return candidate;
        }
      }
    }
    for (int year = latest.getYear(); year > latest.getYear() - YEARS_BACK; year--) {
      LocalDate candidate = dayOf(year, month, day, weekday);
      if (candidate != null && !candidate.isAfter(latest)) {
        return candidate;
      }
    }
    return null;
  }

  private static LocalDate dayOf(int year, int month, int day, DayOfWeek weekday) {
    if (!YearMonth.of(year, month).isValidDay(day)) {
      return null;
    }
    LocalDate date = LocalDate.of(year, month, day);
    return date.getDayOfWeek() == weekday ? date : null;
  }

  private static boolean isFar(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b)) > FAR_DAYS;
  }

  /**
   * «hier, lundi 24 novembre», «aujourd'hui mardi 25 novembre»: a date right beside a relative day.
   */
  private void collectBeside(TimeMention relative, int i) {
    for (int other : new int[] {i - 1, i + 1}) {
      if (other < 0 || other >= mentions.size() || "text".equals(relative.text("anchor"))) {
        continue;
      }
      TimeMention beside = mentions.get(other);
      int gap = other > i ? beside.first - relative.end : relative.first - beside.end;
      for (DatedWeekday day : dated) {
        if (day.mention() == beside && gap <= 1) {
          LocalDate own = day.day().minusDays(relative.number("n"));
          add(own, Piece.RELATIVE_DAY);
        }
      }
    }
  }

  /** What was «il y a une semaine» at a place and is dated elsewhere in the text. */
  private void collectEquation(TimeMention ago) {
    String unit = ago.text("unit");
    if (!ago.has("n") || ago.has("n2") || ago.quantity("n") != null && ago.decimal("n") > 60) {
      return;
    }
    boolean days = "D".equals(unit) || "W".equals(unit);
    Double n = ago.object("n") == null || "X".equals(ago.object("n")) ? null : ago.decimal("n");
    if (!days || n == null) {
      return;
    }
    for (DatedWeekday day : dated) {
      if (day.mention() != ago && tellOfOne(ago, day.mention())) {
        LocalDate own = TimeUnit.of(unit).shift(day.day(), n);
        add(own, Piece.SO_LONG_AGO);
        if (bare.contains(own.getDayOfWeek())) {
          add(own, Piece.BARE_NAME);
        }
      }
    }
  }

  /** Whether a name beside both times and a word's stem near both are the same. */
  private boolean tellOfOne(TimeMention a, TimeMention b) {
    Set<String> names = words(a, NAME_REACH, true);
    names.retainAll(words(b, NAME_REACH, true));
    if (names.isEmpty()) {
      return false;
    }
    Set<String> stems = words(a, STEM_REACH, false);
    stems.retainAll(words(b, STEM_REACH, false));
    return !stems.isEmpty();
  }

  private Set<String> words(TimeMention mention, int reach, boolean names) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentence(mention.first);
    int from = Math.max(tokens.sentenceFirst(sentence), mention.first - reach);
    int to = Math.min(tokens.sentenceEnd(sentence), mention.end + reach);
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      boolean inside = i >= mention.first && i < mention.end;
      if (inside || !tokens.isWord(i) || tokens.capitalized(i) != names) {
        continue;
      }
      String form = tokens.form(i);
      if (names && i > tokens.sentenceFirst(sentence)) {
        found.add(form);
      } else if (!names && form.length() > STEM) {
        found.add(form.substring(0, STEM));
      }
    }
    return found;
  }

  private void add(LocalDate day, Piece piece) {
    if (!day.isAfter(asOf.plusDays(DAYS_AHEAD))) {
      pieces.computeIfAbsent(day, d -> EnumSet.noneOf(Piece.class)).add(piece);
    }
  }

  // ---- weighing ----

  /**
   * The day with most pieces of evidence, the latest of equals; null without any.
   *
   * @param exact only days that more speaks for than a weekday's bare name
   */
  private LocalDate strongest(boolean exact) {
    LocalDate best = null;
    for (LocalDate day : pieces.keySet()) {
      Set<Piece> kinds = pieces.get(day);
      boolean counts = !exact || kinds.size() > 1 || !kinds.contains(Piece.BARE_NAME);
      if (counts && (best == null || kinds.size() >= pieces.get(best).size())) {
        best = day;
      }
    }
    return best;
  }

  /**
   * Pieces of evidence for a day against the statement: the ways in which the text tells it, and
   * each other dated weekday that fits near it but not near the statement.
   */
  private int weight(LocalDate day) {
    Set<Piece> kinds = EnumSet.noneOf(Piece.class);
    kinds.addAll(pieces.getOrDefault(day, Set.of()));
    Set<LocalDate> misfits = new HashSet<>();
    for (DatedWeekday other : dated) {
      boolean near = Math.abs(ChronoUnit.DAYS.between(other.day(), day)) <= ANNOUNCED_DAYS;
      if (near && isFar(other.day(), statedDay)) {
        misfits.add(other.day());
      }
    }
    if (misfits.contains(day)) {
      // The bare name of a dated weekday says nothing more of its year.
      kinds.remove(Piece.BARE_NAME);
    }
    if (!kinds.isEmpty()) {
      misfits.remove(day);
    }
    return kinds.size() + misfits.size();
  }

  /**
   * Whether a verb of saying stands right beside a time of the first sentences, or one word before
   * it: "said on Friday".
   */
  private boolean isSpokenOn(TimeMention mention) {
    WordClass verbs = text.language().wordClass("report_verb");
    int first = mention.first;
    return isLead(mention)
        && (first > 0 && verbs.contains(text, first - 1)
            || first > 1 && text.tokens().isWord(first - 1) && verbs.contains(text, first - 2)
            || mention.end < text.tokens().size() && verbs.contains(text, mention.end));
  }

  /**
   * A weekday with its date in the first sentences, told of as past or present; or the day on which
   * they say that somebody spoke of it afterwards.
   */
  private LocalDate leadDay() {
    LocalDate best = null;
    for (DatedWeekday day : dated) {
      if (isLead(day.mention())
          && day.tense() != Tense.FUTURE
          && (best == null || day.day().isAfter(best))) {
        best = day.day();
      }
    }
    return best == null || spoken.isEmpty() || spoken.contains(best.getDayOfWeek())
        ? best
        : nextSpoken(best);
  }

  private LocalDate nextSpoken(LocalDate after) {
    LocalDate day = after.plusDays(1);
    while (!spoken.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    return day;
  }

  private LocalDate lastDated() {
    LocalDate best = null;
    for (DatedWeekday day : dated) {
      boolean believable = day.tense() != Tense.FUTURE && !day.day().isAfter(asOf);
      if (believable && (best == null || day.day().isAfter(best))) {
        best = day.day();
      }
    }
    return best;
  }

  /** Whether more dated weekdays fit only years far from the stated day than fit its year. */
  private boolean contradictsYear() {
    int far = 0;
    int fitting = 0;
    for (DatedWeekday day : dated) {
      if (day.mention().has("y")) {
        continue;
      }
      if (isFar(day.day(), statedDay)) {
        far++;
      } else {
        fitting++;
      }
    }
    return far > fitting;
  }
}
