package org.recoup.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.model.EventStatus;

/** Makes one event after the other, some of them look-alikes of the one before. */
final class Happenings {
  private static final long DAY = 24 * 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 9);
  private static final int LEAST_DAYS = 14;
  private static final int MOST_DAYS = 1000;
  private static final int ARTICLES_A_DAY = 60;
  private static final double ALIKE = .1;
  private static final int MOST_ARTICLES = 250;
  private static final int NEIGHBOURS = 5;
  private static final int LEAST_MOST = 25;
  private static final int MOST_ON_TALKS = 25;

  /** Where all happens on one day: the country that has most towns. */
  private static final String CROWDED_COUNTRY = "US";

  /** Then so many of its events are told more than once, by so many articles at most. */
  private static final double TOLD_AGAIN = 1 / 3.;

  private static final int MOST_IN_CROWD = 4;

  /** One event fills at most the so manieth part of a corpus. */
  private static final int PRESS_SHARE = 80;

  /** A step that is coprime to the number of towns, so that no town comes again soon. */
  private static final int STEP = 1013;

  private final SimulationSettings settings;
  private final Atlas atlas;
  private final List<Kind> kinds = Kind.all();
  private final double[] runningWeights;
  private final int days;
  private final long firstMinute = FIRST_DAY.toEpochDay() * DAY;
  private final List<Atlas.Town> crowd;
  private Happening before;
  private int towns;

  Happenings(SimulationSettings settings, Atlas atlas) {
    this.settings = settings;
    this.atlas = atlas;
    crowd = settings.oneDay() ? atlas.everyTown(atlas.country(CROWDED_COUNTRY)) : List.of();
    towns = Chance.of(settings.seed(), -2).below(atlas.towns().size());
    runningWeights = new double[kinds.size()];
    double sum = 0;
    for (int i = 0; i < kinds.size(); i++) {
      sum += kinds.get(i).weight();
      runningWeights[i] = sum;
    }
    days = (int) Math.max(LEAST_DAYS, Math.min(MOST_DAYS, settings.articles() / ARTICLES_A_DAY));
  }

  /**
   * The next event.
   *
   * @param number its place among all
   * @param told articles that were written so far
   * @param left articles that are left to be written
   */
  Happening next(long number, long told, long left) {
    Chance chance = Chance.of(settings.seed(), number);
    if (settings.oneDay()) {
      return inCrowd(number, left, chance);
    }
    boolean hot = number == 0 && settings.hotShare() > 0;
    boolean alike =
        number > 1 && chance.hit(ALIKE) && before.kind().hasToll() && before.town() != null;
    Kind kind = kind(chance, hot, alike);
    Atlas.Town town = null;
    long start;
    if (alike) {
      start = -1;
      switch (chance.below(8)) {
        case 0, 1, 2 -> {
          town = before.town();
          start = before.start() + DAY * chance.between(1, 3) + chance.between(-180, 180);
        }
        case 3, 4, 5, 6 ->
            town = chance.pick(atlas.neighbours(before.town()).subList(0, NEIGHBOURS));
        default -> {
          town = before.town();
          kind = otherKind(chance);
        }
      }
      if (start < 0) {
        start = before.start() / DAY * DAY + chance.between(60, (int) DAY - 60);
      }
    } else {
      double progress = (double) told / settings.articles();
      start = firstMinute + (long) (progress * days * DAY) + chance.between(0, (int) DAY);
      towns = (towns + STEP) % atlas.towns().size();
      town = atlas.towns().get(towns);
    }
    long size = Math.min(left, hot ? hotSize() : size(kind, chance));
    long span = span(chance, size, hot);
    Happening made =
        kind.hasToll()
            ? withToll(number, kind, town, start, size, span, chance)
            : withTalks(number, kind, start, size, chance);
    if (!hot) {
      before = made;
    }
    return made;
  }

  private long hotSize() {
    return Math.max(1, Math.round(settings.articles() * settings.hotShare()));
  }

  /** An event of the first day, in the next town of one country. */
  private Happening inCrowd(long number, long left, Chance chance) {
    boolean hot = number == 0 && settings.hotShare() > 0;
    Kind kind;
    do {
      kind = kind(chance, hot, false);
    } while (!kind.hasToll());
    Atlas.Town town = crowd.get((int) Math.floorMod(number * STEP, (long) crowd.size()));
    long start = firstMinute + chance.between(0, (int) DAY - 1);
    long size = hot ? hotSize() : chance.hit(TOLD_AGAIN) ? chance.between(2, MOST_IN_CROWD) : 1;
    size = Math.min(left, size);
    return withToll(number, kind, town, start, size, span(chance, size, hot), chance);
  }

  private Kind kind(Chance chance, boolean hot, boolean alike) {
    if (hot) {
      return kinds.get(0);
    }
    return alike ? before.kind() : kinds.get(chance.weighted(runningWeights));
  }

  private Kind otherKind(Chance chance) {
    Kind kind;
    do {
      kind = kinds.get(chance.weighted(runningWeights));
    } while (!kind.hasToll() || kind.group().equals(before.kind().group()));
    return kind;
  }

  /**
   * Articles of an event: most have few, some many, in a small press fewer than in a large one and
   * of talk fewer than of victims.
   */
  private long size(Kind kind, Chance chance) {
    double pareto = 2.2 / StrictMath.pow(1 - chance.share(), 1 / 1.25);
    long most = Math.max(LEAST_MOST, Math.min(MOST_ARTICLES, settings.articles() / PRESS_SHARE));
    return Math.min(kind.hasToll() ? most : Math.min(most, MOST_ON_TALKS), (long) pareto);
  }

  private static long span(Chance chance, long size, boolean hot) {
    if (hot) {
      return 10 * DAY;
    }
    double hours = 8 + 10 * StrictMath.log(size + 1) + chance.exponential(20);
    return (long) (60 * Math.min(hours, 8 * 24));
  }

  // ---- events with a toll

  private Happening withToll(
      long number, Kind kind, Atlas.Town town, long start, long size, long span, Chance chance) {
    int killed = (int) Math.round(kind.killed() * StrictMath.exp(kind.spread() * chance.normal()));
    killed = Math.max(1, Math.min(killed, 900));
    int injured = (int) Math.round(killed * kind.injured() * StrictMath.exp(.6 * chance.normal()));
    injured = chance.hit(.12) ? -1 : Math.max(0, Math.min(injured, 3000));
    int missing = chance.hit(kind.missing()) ? chance.between(2, 6 + killed) : -1;
    int steps = size < 4 || killed < 2 ? 1 : chance.between(1, Math.min(4, killed));
    boolean falls = steps > 1 && killed > 3 && chance.hit(.08);
    LocalDate day = LocalDate.ofEpochDay(start / DAY);
    List<Happening.Stage> stages = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      double share = (i + 1.0) / steps;
      int dead = falls && i == steps - 2 ? killed + 1 + killed / 10 : part(killed, share, chance);
      int hurt = injured < 0 ? -1 : part(injured, (1 + share) / 2, chance);
      int lost = missing < 0 ? -1 : Math.max(0, Math.round(missing * (steps - i) / (float) steps));
      if (i == steps - 1) {
        dead = killed;
        hurt = injured;
      } else if (!stages.isEmpty()) {
        dead = Math.max(dead, stages.get(i - 1).killed() + 1);
        hurt = hurt < 0 ? -1 : Math.max(hurt, stages.get(i - 1).injured());
      }
      long from = start + 60 + (long) (span * .4 * i / steps);
      stages.add(
          new Happening.Stage(from, dead, hurt, lost <= 0 ? -1 : lost, EventStatus.HELD, day, -1));
    }
    repair(stages, falls);
    return new Happening(
        number,
        id(number),
        kind,
        chance.below(1000),
        town,
        null,
        List.of(),
        start,
        stages,
        size,
        span,
        Chance.mix(settings.seed() * 31 + number));
  }

  private static int part(int whole, double share, Chance chance) {
    return Math.max(
        1, Math.min(whole, (int) Math.round(whole * share * (.75 + .25 * chance.share()))));
  }

  /** A toll that would fall where no correction is meant stays as it was. */
  private static void repair(List<Happening.Stage> stages, boolean falls) {
    int lastRising = stages.size() - (falls ? 2 : 1);
    for (int i = stages.size() - 2; i >= 0; i--) {
      Happening.Stage next = stages.get(i + 1);
      Happening.Stage one = stages.get(i);
      int dead =
          i < lastRising ? Math.min(one.killed(), Math.max(1, next.killed() - 1)) : one.killed();
      int hurt = one.injured() < 0 ? -1 : Math.min(one.injured(), next.injured());
      stages.set(
          i,
          new Happening.Stage(
              one.from(), dead, hurt, one.missing(), one.status(), one.day(), one.points()));
    }
  }

  private String id(long number) {
    return String.format("t%016x", Chance.mix(Chance.mix(settings.seed()) + number));
  }

  // ---- talks and plans

  private Happening withTalks(long number, Kind kind, long announced, long size, Chance chance) {
    int first = chance.below(1000);
    int parties = kind.name().equals("summit") ? chance.between(3, 5) : 2;
    List<Atlas.Country> countries = new ArrayList<>();
    for (int i = 0; i < parties; i++) {
      Atlas.Country country;
      do {
        country = atlas.country(chance.below(1000));
      } while (countries.contains(country));
      countries.add(country);
    }
    boolean plan = kind.group().equals(Kind.PLAN);
    boolean spontaneous = plan || kind.name().equals("call");
    Atlas.Venue venue = spontaneous ? null : chance.pick(atlas.venues());
    LocalDate day =
        LocalDate.ofEpochDay(announced / DAY + (spontaneous ? 0 : chance.between(2, 9)));
    List<Happening.Stage> stages = new ArrayList<>();
    int points = plan ? chance.between(5, 28) : -1;
    EventStatus begin = spontaneous ? EventStatus.HELD : EventStatus.PLANNED;
    stages.add(new Happening.Stage(announced, -1, -1, -1, begin, day, points));
    if (plan && size > 5 && chance.hit(.3)) {
      stages.add(
          new Happening.Stage(
              announced + 20 * 60,
              -1,
              -1,
              -1,
              begin,
              day,
              Math.max(3, points - chance.between(1, 6))));
    }
    if (!spontaneous) {
      if (size > 3 && chance.hit(.2)) {
        LocalDate later = day.plusDays(chance.between(2, 7));
        long from = (day.toEpochDay() - 1) * DAY + 10 * 60;
        stages.add(new Happening.Stage(from, -1, -1, -1, EventStatus.POSTPONED, later, -1));
        day = later;
      }
      if (size > 1) {
        long from = day.toEpochDay() * DAY + 15 * 60;
        stages.add(new Happening.Stage(from, -1, -1, -1, EventStatus.HELD, day, -1));
      }
    }
    long end = stages.get(stages.size() - 1).from() + 30 * 60;
    return new Happening(
        number,
        id(number),
        kind,
        first,
        null,
        venue,
        countries,
        announced,
        stages,
        size,
        end - announced,
        Chance.mix(settings.seed() * 31 + number));
  }
}
