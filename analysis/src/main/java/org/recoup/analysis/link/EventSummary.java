package org.recoup.analysis.link;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.entity.PlaceKind;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * Sums up what many articles report of one event in its row. An accumulator: adding and merging
 * commute, and it grows with the different things said and with the event's sources and origins,
 * not with its articles. Mutable.
 *
 * <p>Reports of articles that are mainly about the event weigh {@value #MAIN_WEIGHT} times as much
 * as others. The place is the narrowest that most reports name or lie around; the day the one that
 * most reports allow, the more precise before the less; of an event that is still to come the
 * latest report says how real it is, and its day is that of the reports that say the same.
 */
public final class EventSummary {
  /** Length of the day in an ISO 8601 date or date-time. */
  private static final int ISO_DAY = 10;

  private static final long MAIN_WEIGHT = 4;

  /** Share of the commonest participant's weight that another must have. */
  private static final double PARTICIPANT_SHARE = .25;

  private static final int PARTICIPANTS = 12;

  private static final List<String> TO_COME =
      List.of(EventStatus.PLANNED.name(), EventStatus.PROPOSED.name());

  /** Marks of the publications of articles that are mainly about the event, and of others. */
  private static final String MAINLY = "1";

  private static final String IN_PASSING = "0";

  /**
   * A longer stretch than this is no day of an attack or an accident: the first report tells more.
   */
  private static final int VAGUE_DAYS = 31;

  /** What happened longer ago than this when it was first told is dated by most reports or none. */
  private static final int NEWS_DAYS = 45;

  /** Share of the reports' weight that must stand behind a day long past. */
  private static final double LONG_PAST_SHARE = .4;

  /** How much a place that holds the candidate speaks for it, against one that names it. */
  private static final double AROUND = .8;

  private static final double AROUND_DISASTER = .3;

  /** What kind of statement is counted. */
  private enum Kind {
    TYPE,
    MODE,
    STATUS,
    DAYS,
    PLACE,
    PLACE_TEXT,
    PARTICIPANT
  }

  private final TreeMap<String, Long> weights = new TreeMap<>();
  private final TreeMap<String, String> latest = new TreeMap<>();
  private final TreeMap<String, String> earliest = new TreeMap<>();
  private final TreeSet<Long> sources = new TreeSet<>();
  private final TreeSet<Long> origins = new TreeSet<>();
  private String label;
  private String first;
  private String last;
  private int articles;

  /**
   * An accumulator's state, for an engine to carry.
   *
   * @param weights what was said, and with what weight
   * @param latest latest publication that gave each status, those of articles that are mainly about
   *     the event apart
   * @param earliest earliest publication that gave each status, likewise
   * @param sources hashes of publishers
   * @param origins hashes of origins
   * @param label headline of the earliest article that is mainly about the event, after its date
   *     and id
   * @param first earliest publication, or null
   * @param last latest publication, or null
   * @param articles articles
   */
  public record Content(
      List<Weight> weights,
      List<Reported> latest,
      List<Reported> earliest,
      List<Long> sources,
      List<Long> origins,
      String label,
      String first,
      String last,
      int articles) {}

  /** A statement and its weight. */
  public record Weight(String said, long weight) {}

  /** A status and a publication that gave it. */
  public record Reported(String status, String published) {}

  /** Takes in what one article reports. */
  public void add(EventReport report) {
    articles++;
    sources.add(Stems.hash64(report.source()));
    origins.add(Stems.hash64(Objects.requireNonNullElse(report.originId(), report.articleId())));
    String published = report.published();
    if (published != null) {
      first = least(first, published);
      last = greatest(last, published);
    }
    if (report.main() && report.title() != null) {
      label =
          least(
              label,
              (published == null ? "~" : published)
                  + '\n'
                  + report.articleId()
                  + '\n'
                  + report.title());
    }
    long weight = report.main() ? MAIN_WEIGHT : 1;
    for (EventReport.Telling telling : report.tellings()) {
      add(telling, published, weight);
    }
  }

  private void add(EventReport.Telling telling, String published, long weight) {
    say(Kind.TYPE, telling.type().name(), weight);
    if (telling.mode() != null) {
      say(Kind.MODE, telling.type() + "/" + telling.mode(), weight);
    }
    String status = telling.status().name();
    say(Kind.STATUS, status, weight);
    String who = weight == MAIN_WEIGHT ? MAINLY : IN_PASSING;
    latest.merge(who + status, published == null ? "" : published, EventSummary::greatest);
    if (published != null) {
      earliest.merge(who + status, published, EventSummary::least);
    }
    if (telling.start() != null) {
      say(Kind.DAYS, telling.start() + "/" + telling.end() + "/" + status, weight);
    }
    if (telling.placeId() != null) {
      say(Kind.PLACE, telling.placeId(), weight);
      say(Kind.PLACE_TEXT, telling.placeId() + '\n' + telling.placeText(), weight);
    }
    for (String participant : telling.participants()) {
      say(Kind.PARTICIPANT, participant, weight);
    }
  }

  private void say(Kind kind, String value, long weight) {
    weights.merge(kind.ordinal() + value, weight, Long::sum);
  }

  /** Takes in all that another accumulator holds. */
  public void merge(EventSummary other) {
    other.weights.forEach((said, weight) -> weights.merge(said, weight, Long::sum));
    other.latest.forEach(
        (status, published) -> latest.merge(status, published, EventSummary::greatest));
    other.earliest.forEach(
        (status, published) -> earliest.merge(status, published, EventSummary::least));
    sources.addAll(other.sources);
    origins.addAll(other.origins);
    label = least(label, other.label);
    first = least(first, other.first);
    last = greatest(last, other.last);
    articles += other.articles;
  }

  /** The accumulator's state. */
  public Content content() {
    return new Content(
        weights.entrySet().stream().map(e -> new Weight(e.getKey(), e.getValue())).toList(),
        latest.entrySet().stream().map(e -> new Reported(e.getKey(), e.getValue())).toList(),
        earliest.entrySet().stream().map(e -> new Reported(e.getKey(), e.getValue())).toList(),
        List.copyOf(sources),
        List.copyOf(origins),
        label,
        first,
        last,
        articles);
  }

  /** An accumulator in some state. */
  public static EventSummary of(Content content) {
    EventSummary summary = new EventSummary();
    content.weights().forEach(w -> summary.weights.put(w.said(), w.weight()));
    content.latest().forEach(l -> summary.latest.put(l.status(), l.published()));
    content.earliest().forEach(l -> summary.earliest.put(l.status(), l.published()));
    summary.sources.addAll(content.sources());
    summary.origins.addAll(content.origins());
    summary.label = content.label();
    summary.first = content.first();
    summary.last = content.last();
    summary.articles = content.articles();
    return summary;
  }

  /** The event's row. */
  public Event toEvent(String eventId) {
    String commonestType = commonest(said(Kind.TYPE));
    EventType type = commonestType == null ? null : EventType.valueOf(commonestType);
    String prefix = type + "/";
    String mode = commonest(startingWith(said(Kind.MODE), prefix));
    EventStatus status = status(type);
    LocalDate reported = firstReport(status);
    boolean atOnce = reported != null && isReportedAtOnce(type);
    LocalDate[] days = days(status, reported, atOnce);
    if (days == null && (atOnce || reported != null && isNewsOfMeeting(type))) {
      days = new LocalDate[] {reported.minusDays(1), reported};
    }
    Place place = place(type);
    String placeText =
        place == null ? null : commonest(startingWith(said(Kind.PLACE_TEXT), place.id() + '\n'));
    return new Event(
        eventId,
        type,
        mode,
        status,
        label(type, place, days),
        days == null ? null : days[0],
        days == null ? null : days[1],
        days == null ? DatePrecision.LONGER : DatePrecision.of(days[0], days[1]),
        place == null ? null : place.name(),
        placeText,
        place == null ? null : place.id(),
        place == null ? null : place.country(),
        place == null || place.isUnknown() ? null : (Double) place.latitude(),
        place == null || place.isUnknown() ? null : (Double) place.longitude(),
        place == null ? PlacePrecision.INTERNATIONAL : PlacePrecision.of(place.kind()),
        participants(),
        first,
        last,
        articles,
        sources.size(),
        origins.size());
  }

  /**
   * Day of the first report that an event has happened or goes on, by an article that is mainly
   * about it where there is one; null where it has not happened, or no such report is dated.
   */
  private LocalDate firstReport(EventStatus status) {
    if (status != EventStatus.HELD && status != EventStatus.ONGOING) {
      return null;
    }
    for (String who : List.of(MAINLY, IN_PASSING)) {
      String held = earliest.get(who + EventStatus.HELD);
      String ongoing = earliest.get(who + EventStatus.ONGOING);
      String told = held == null ? ongoing : ongoing == null ? held : least(held, ongoing);
      if (told != null) {
        return LocalDate.parse(told.substring(0, ISO_DAY));
      }
    }
    return null;
  }

  /**
   * Whether the first report tells of an event's day where no article names it: attacks, disasters,
   * accidents and unrest are told on the day or on the next. The precision says that it is derived.
   */
  private static boolean isReportedAtOnce(EventType type) {
    return type == EventType.ASSAULT
        || type == EventType.DISASTER
        || type == EventType.ACCIDENT
        || type == EventType.PROTEST;
  }

  /** A meeting that articles are mainly about is reported at once; one told in passing is not. */
  private boolean isNewsOfMeeting(EventType type) {
    return type == EventType.CONSULT
        && (earliest.containsKey(MAINLY + EventStatus.HELD)
            || earliest.containsKey(MAINLY + EventStatus.ONGOING));
  }

  private String label(EventType type, Place place, LocalDate[] days) {
    if (label != null) {
      return label.substring(label.indexOf('\n', label.indexOf('\n') + 1) + 1);
    }
    StringBuilder made =
        new StringBuilder(type == null ? "story" : type.name().toLowerCase(Locale.ROOT));
    if (place != null) {
      made.append(", ").append(place.name());
    }
    if (days != null) {
      made.append(", ").append(days[0]);
    }
    return made.toString();
  }

  /** What has happened stays so; of what may still move the latest report tells. */
  private EventStatus status(EventType type) {
    if (type == null) {
      return null;
    }
    if (type != EventType.CONSULT) {
      return EventStatus.valueOf(commonest(said(Kind.STATUS)));
    }
    Map<String, Long> weightOf = said(Kind.STATUS);
    Map<String, String> told = startingWith(latest, MAINLY);
    Map<String, String> passing = startingWith(latest, IN_PASSING);
    if (isHeld(weightOf)) {
      told.keySet().removeAll(TO_COME);
      passing.keySet().removeAll(TO_COME);
    }
    told = told.isEmpty() ? passing : told;
    return EventStatus.valueOf(
        told.entrySet().stream()
            .max(
                Map.Entry.<String, String>comparingByValue()
                    .thenComparing(e -> weightOf.get(e.getKey()))
                    .thenComparing(e -> -EventStatus.valueOf(e.getKey()).ordinal()))
            .orElseThrow()
            .getKey());
  }

  /** Whether more reports tell that a meeting took place than that it is to come. */
  private static boolean isHeld(Map<String, Long> weightOf) {
    long held =
        weightOf.getOrDefault(EventStatus.HELD.name(), 0L)
            + weightOf.getOrDefault(EventStatus.ONGOING.name(), 0L);
    return held > TO_COME.stream().mapToLong(s -> weightOf.getOrDefault(s, 0L)).sum();
  }

  /** A first and a last day that some reports give, and the status that they gave. */
  private record Days(LocalDate start, LocalDate end, String status, long weight) {
    long length() {
      return ChronoUnit.DAYS.between(start, end) + 1;
    }

    long shared(Days other) {
      LocalDate from = start.isAfter(other.start) ? start : other.start;
      LocalDate to = end.isBefore(other.end) ? end : other.end;
      return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }
  }

  /**
   * The days that most reports allow. What has happened is not dated after its first report, and
   * what news tells at once neither by a long stretch nor, by a few reports alone, long before it.
   */
  private LocalDate[] days(EventStatus status, LocalDate reported, boolean atOnce) {
    List<Days> all = new ArrayList<>();
    said(Kind.DAYS)
        .forEach(
            (value, weight) -> {
              String[] parts = value.split("/");
              all.add(
                  new Days(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), parts[2], weight));
            });
    List<Days> fitting =
        all.stream().filter(d -> status != null && d.status.equals(status.name())).toList();
    double weight = said(Kind.STATUS).values().stream().mapToLong(Long::longValue).sum();
    List<Days> candidates =
        (fitting.isEmpty() ? all : fitting)
            .stream()
                .filter(d -> !atOnce || !d.start.isAfter(reported.plusDays(1)))
                .filter(
                    d ->
                        !atOnce
                            || d.length() <= VAGUE_DAYS
                                && (!d.end.isBefore(reported.minusDays(NEWS_DAYS))
                                    || d.weight >= LONG_PAST_SHARE * weight))
                .toList();
    Days best = null;
    double most = 0;
    for (Days candidate : candidates) {
      double support = 0;
      for (Days other : candidates) {
        support += (double) other.weight * candidate.shared(other) / other.length();
      }
      support /= 1 + Math.log(candidate.length());
      if (best == null || support > most) {
        best = candidate;
        most = support;
      }
    }
    return best == null ? null : new LocalDate[] {best.start, best.end};
  }

  private Place place(EventType type) {
    // A disaster strikes a wide area, and a town in it is named for one of many.
    double around = type == EventType.DISASTER ? AROUND_DISASTER : AROUND;
    Map<String, Long> named = said(Kind.PLACE);
    Place best = null;
    double most = 0;
    for (String candidate : named.keySet()) {
      Place place = Gazetteer.get().byId(candidate);
      if (place == null) {
        continue;
      }
      double support = 0;
      for (Map.Entry<String, Long> other : named.entrySet()) {
        if (Gazetteer.get().contains(candidate, other.getKey())) {
          support += other.getValue();
        } else if (Gazetteer.get().contains(other.getKey(), candidate)) {
          support += around * other.getValue();
        }
      }
      support *= PlacePrecision.share(place.kind());
      if (best == null || support > most) {
        best = place;
        most = support;
      }
    }
    return best;
  }

  private List<String> participants() {
    Map<String, Long> named = said(Kind.PARTICIPANT);
    long most = named.values().stream().mapToLong(Long::longValue).max().orElse(0);
    return named.entrySet().stream()
        .filter(e -> e.getValue() >= PARTICIPANT_SHARE * most)
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PARTICIPANTS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private Map<String, Long> said(Kind kind) {
    return startingWith(weights, String.valueOf(kind.ordinal()));
  }

  private static <V> Map<String, V> startingWith(Map<String, V> all, String prefix) {
    TreeMap<String, V> some = new TreeMap<>();
    all.forEach(
        (value, weight) -> {
          if (value.startsWith(prefix)) {
            some.put(value.substring(prefix.length()), weight);
          }
        });
    return some;
  }

  private static String commonest(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String least(String a, String b) {
    return a == null ? b : b == null || a.compareTo(b) <= 0 ? a : b;
  }

  private static String greatest(String a, String b) {
    return a == null ? b : b == null || a.compareTo(b) >= 0 ? a : b;
  }

  /** UCDP's precision of dates. */
  private static final class DatePrecision {
    static final int LONGER = 5;

    static int of(LocalDate start, LocalDate end) {
      long days = ChronoUnit.DAYS.between(start, end) + 1;
      return days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : LONGER;
    }
  }

  /** UCDP's precision of places. */
  private static final class PlacePrecision {
    static final int INTERNATIONAL = 7;

    static int of(PlaceKind kind) {
      return switch (kind) {
        case CAPITAL, SEAT, TOWN -> 1;
        case SUBDIVISION -> 3;
        case DIVISION -> 4;
        case REGION, SEA, RIVER -> 5;
        case COUNTRY -> 6;
        case AREA, CONTINENT -> INTERNATIONAL;
      };
    }

    /** How much of a report's weight goes to a place of some kind: a narrower one says more. */
    static double share(PlaceKind kind) {
      return switch (kind) {
        case CAPITAL, SEAT, TOWN -> 1;
        case SUBDIVISION, REGION, SEA, RIVER -> .75;
        case DIVISION -> .7;
        case COUNTRY -> .45;
        case AREA, CONTINENT -> .3;
      };
    }
  }
}
