package org.recoup.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.Scope;

/** Fills the slots of one article on one event. */
final class Telling implements Slots {
  private static final int DAYS_BY_WEEKDAY = 4;

  private final Happening happening;
  private final Phrasebook book;
  private final Account account;
  private final LocalDate published;
  private final boolean fullDates;
  private final Happening past;
  private final Chance chance;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();

  /**
   * Slots of one article.
   *
   * @param published day on which it is written
   * @param fullDates whether days are told with their month
   * @param past an earlier event of the kind, or null
   */
  Telling(
      Happening happening,
      Phrasebook book,
      Atlas atlas,
      Account account,
      LocalDate published,
      boolean fullDates,
      Happening past,
      Chance chance) {
    this.happening = happening;
    this.book = book;
    this.account = account;
    this.published = published;
    this.fullDates = fullDates;
    this.past = past;
    this.chance = chance;
    Chance cast = Chance.of(happening.cast(), 1);
    putDetails(cast);
    putPlaces();
    putPeople(atlas, cast);
    putFigures();
    if (!happening.parties().isEmpty()) {
      putParties(atlas, cast);
    }
    putDays();
    if (past != null) {
      known.put("past.town", past.town().name());
      known.put("past.date", dayText("day/date", past.last().day()));
    }
  }

  // ---- what is the same in all articles on the event

  private void putDetails(Chance cast) {
    number("rescuers", cast.between(25, 180));
    number("houses", cast.between(15, 90));
    number("evacuated", cast.between(120, 900));
    number("road", cast.between(3, 94));
    number("wind", cast.between(95, 190));
    number("rain", cast.between(90, 280));
    number("floors", cast.between(3, 9));
    number("km", cast.between(4, 60));
    number("depth", cast.between(6, 60));
    number("hectares", cast.between(200, 900));
    number("cartridges", cast.between(12, 60));
    number("speed", cast.between(80, 140));
    number("flight", cast.between(110, 899));
    number("age", cast.between(19, 67));
    number("age2", cast.between(19, 67));
    known.put(
        "magnitude", cast.between(5, 6) + book.wordings("decimal").get(0) + cast.between(1, 9));
  }

  private void number(String slot, int value) {
    known.put(slot, Integer.toString(value));
  }

  private void putPlaces() {
    Kind kind = happening.kind();
    int variant = happening.variant();
    if (happening.town() != null) {
      Atlas.CountryNames country = happening.town().country().byLanguage().get(book.language());
      known.put("town", happening.town().name());
      known.put("country", country.name());
      known.put("country.the", country.withArticle());
      known.put("country.in", country.in());
      known.put("country.of", country.of());
      known.put("country.adj", country.adjective());
      known.put("country.adjf", country.feminine());
      known.put("spot", book.aligned("spot/" + kind.group(), variant / 7));
      known.put("hospital", book.aligned("hospital", variant / 11));
      known.put("cause", book.aligned("cause/" + kind.name(), variant / 5));
    }
    if (happening.venue() != null) {
      known.put("venue", happening.venue().names().get(book.language()));
    }
    if (kind.group().equals(Kind.TALKS) || kind.group().equals(Kind.PLAN)) {
      known.put("topic", book.aligned("topic", variant / 3));
    }
    String[] names = book.aligned("what/" + kind.name(), variant).split(" ; ");
    known.put("what", names[0]);
    known.put("event", names[1]);
    known.put("event.of", names[2]);
  }

  private void putPeople(Atlas atlas, Chance cast) {
    Atlas.Country country =
        happening.town() != null ? happening.town().country() : happening.parties().get(0);
    long office = happening.town() == null ? happening.cast() : happening.town().number();
    Chance offices = Chance.of(office, 2);
    known.put("mayor", atlas.person(country, offices));
    known.put("governor", atlas.person(country, offices));
    for (String role : List.of("spokesman", "prosecutor", "chief", "minister")) {
      known.put(role, atlas.person(country, cast));
    }
    for (String place : List.of("street", "school", "company", "suburb")) {
      known.put(place, atlas.surname(country, cast));
    }
    for (String role : List.of("witness", "witness2", "doctor", "neighbour", "expert")) {
      known.put(role, atlas.person(country, chance));
    }
  }

  // ---- figures

  private void putFigures() {
    figures.put("killed", account.killed());
    figures.put("injured", account.injured());
    figures.put("missing", account.missing());
    figures.put("points", account.points());
    figures.put("prev.points", account.previousPoints());
    figures.put(account.isRevisedDown() ? "prev.more" : "prev", account.previous());
    if (past != null && past.last().killed() > 1) {
      figures.put("past", Figure.exact("killed", Scope.HISTORIC, past.last().killed(), false));
    }
  }

  @Override
  public Figure figure(String slot) {
    return figures.get(slot);
  }

  // ---- talks

  private void putParties(Atlas atlas, Chance cast) {
    List<String> subjects = new ArrayList<>();
    String[] letters = {"a", "b", "c", "d", "e"};
    for (int i = 0; i < happening.parties().size(); i++) {
      Atlas.Country country = happening.parties().get(i);
      Atlas.CountryNames names = country.byLanguage().get(book.language());
      known.put(letters[i], names.withArticle());
      known.put(letters[i] + ".name", names.name());
      known.put(letters[i] + ".of", names.of());
      known.put(letters[i] + ".in", names.in());
      known.put(letters[i] + ".adj", names.adjective());
      known.put(letters[i] + ".adjf", names.feminine());
      known.put(letters[i] + ".leader", atlas.person(country, cast));
      known.put(letters[i] + ".envoy", atlas.person(country, cast));
      subjects.add(names.withArticle());
    }
    String and = " " + book.wordings("and").get(0) + " ";
    int last = subjects.size() - 1;
    known.put("parties", String.join(", ", subjects.subList(0, last)) + and + subjects.get(last));
  }

  // ---- days

  private void putDays() {
    Happening.Stage stage = happening.stages().get(account.stage());
    LocalDate day = stage.day();
    long ago = ChronoUnit.DAYS.between(day, published);
    boolean toll = happening.kind().hasToll();
    String section;
    if (fullDates) {
      section = "day/full";
    } else if (ago < 0) {
      section = -ago <= DAYS_BY_WEEKDAY ? "day/next" : "day/full";
    } else if (ago > DAYS_BY_WEEKDAY) {
      section = "day/date";
    } else if (toll && happening.hour() < 5) {
      section = ago <= 2 ? "day/night" : "day/plain";
    } else {
      section = toll && ago <= 2 ? "day/near" : "day/plain";
    }
    known.put("day", dayText(section, day));
    known.put(
        "day.of", dayText(ago >= 0 && ago <= DAYS_BY_WEEKDAY ? "day/of" : "day/of.date", day));
    known.put("date", dayText("day/date", day));
    known.put("weekday", weekday(day));
    if (toll) {
      known.put("hour", wording("hour", hourWords()));
    }
    if (stage.status() == EventStatus.POSTPONED) {
      known.put("day.before", dayText("day/date", happening.stages().get(0).day()));
    }
  }

  private String dayText(String section, LocalDate day) {
    int part = happening.hour() < 12 ? 0 : happening.hour() < 18 ? 1 : 2;
    return wording(
        section,
        Map.of(
            "weekday", weekday(day),
            "eve", weekday(day.minusDays(1)),
            "dom", Integer.toString(day.getDayOfMonth()),
            "month", book.wordings("months").get(day.getMonthValue() - 1),
            "year", Integer.toString(day.getYear()),
            "part", book.wordings("parts").get(part)));
  }

  private String weekday(LocalDate day) {
    return book.wordings("weekdays").get(day.getDayOfWeek().getValue() - 1);
  }

  private Map<String, String> hourWords() {
    int hour = happening.hour();
    return Map.of(
        "h", Integer.toString(hour),
        "h12", Integer.toString(hour % 12 == 0 ? 12 : hour % 12),
        "mm", String.format("%02d", happening.minuteOfHour() / 5 * 5),
        "half", hour < 12 ? "a.m." : "p.m.");
  }

  private String wording(String section, Map<String, String> words) {
    Slots slots =
        new Slots() {
          @Override
          public String text(String slot) {
            return words.get(slot);
          }

          @Override
          public Figure figure(String slot) {
            return null;
          }
        };
    Rendering rendering = new Rendering(book, slots, chance);
    chance.pick(book.section(section)).write(rendering);
    return rendering.plain();
  }

  @Override
  public String text(String slot) {
    return known.get(slot);
  }
}
