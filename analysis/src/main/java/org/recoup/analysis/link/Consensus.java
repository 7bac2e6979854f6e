package org.recoup.analysis.link;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.recoup.analysis.event.Harm;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * What the mentions of one group agree on: the day, the town, the kind of event and of harm. One
 * mention in ten is misread, so two that differ may be of one event; two groups that are each of
 * one mind, and not of the same, hardly are, the less the more mentions each has.
 */
final class Consensus {
  /** Share of those that say something which must say the same. */
  private static final double OF_ONE_MIND = .75;

  /** Log-odds for each doubling of the smaller of two groups that differ. */
  private static final double OTHER_DAY = -4.5;

  private static final double OTHER_TOWN = -2.5;
  private static final double OTHER_TYPE = -1;
  private static final double OTHER_HARM = -1;

  /** Where moreover no mention of either tells of a harm that one of the other does. */
  private static final double NO_COMMON_HARM = -1.5;

  /** Where each group has a country meet that the other does not. */
  private static final double OTHER_PARTIES = -2.5;

  /** Mentions beyond which a group is no surer of itself. */
  private static final int SURE = 4;

  private static final double LOG_2 = Math.log(2);

  private static final Set<EventStatus> HAPPENED =
      EnumSet.of(EventStatus.HELD, EventStatus.ONGOING);

  /** What says nothing. */
  private static final long NONE = Long.MIN_VALUE;

  private final Said day;
  private final Said town;
  private final Said type;
  private final Said harm;

  /** Kinds of harm that some mention tells of: a bit for each. */
  private final int harms;

  private final Parties parties;

  /**
   * What most say.
   *
   * @param from the value; of two days the first
   * @param to the value; of two days the second
   * @param mentions how many say so; 0 where they are not of one mind
   */
  private record Said(long from, long to, int mentions) {
    static final Said NOTHING = new Said(NONE, NONE, 0);

    double against(Said other, double each) {
      boolean same = from <= other.to && other.from <= to;
      return same ? 0 : each * doublings(mentions, other.mentions);
    }
  }

  /**
   * Who meets.
   *
   * @param countries those that more than half of the mentions name which name two or more
   * @param mentions how many these are
   */
  private record Parties(Set<Long> countries, int mentions) {
    static final Parties NONE = new Parties(Set.of(), 0);

    static Parties of(List<WeightedProfile> group) {
      Map<Long, Integer> counts = new HashMap<>();
      int mentions = 0;
      for (WeightedProfile mention : group) {
        Profile p = mention.profile;
        if (p.type == EventType.CONSULT && p.parties.length > 1) {
          mentions++;
          for (long country : p.parties) {
            counts.merge(country, 1, Integer::sum);
          }
        }
      }
      int all = mentions;
      counts.values().removeIf(count -> 2 * count <= all);
      return mentions == 0 ? NONE : new Parties(counts.keySet(), mentions);
    }

    double against(Parties other) {
      boolean may =
          countries.containsAll(other.countries) || other.countries.containsAll(countries);
      return may ? 0 : OTHER_PARTIES * doublings(mentions, other.mentions);
    }
  }

  /** How often the smaller of two groups doubles one mention, as far as that makes it surer. */
  private static double doublings(int mentions, int others) {
    int fewer = Math.min(SURE, Math.min(mentions, others));
    return fewer < 2 ? 0 : Math.log(fewer) / LOG_2;
  }

  private Consensus(Said day, Said town, Said type, Said harm, int harms, Parties parties) {
    this.day = day;
    this.town = town;
    this.type = type;
    this.harm = harm;
    this.harms = harms;
    this.parties = parties;
  }

  /** What a group's mentions agree on. */
  static Consensus of(List<WeightedProfile> group) {
    return new Consensus(
        day(group),
        most(group, p -> p.division() != 0 && p.place != p.division() ? p.place : NONE),
        most(group, p -> p.type == null ? NONE : p.type.ordinal()),
        most(group, p -> p.harm.origin() == Harm.UNSAID ? NONE : p.harm.origin().ordinal()),
        harms(group),
        Parties.of(group));
  }

  /** A collision says nothing: who is shot at the wheel crashes. */
  private static int harms(List<WeightedProfile> group) {
    int harms = 0;
    for (WeightedProfile mention : group) {
      Harm harm = mention.profile.harm;
      harms |= harm == Harm.UNSAID || harm == Harm.COLLISION ? 0 : 1 << harm.ordinal();
    }
    return harms;
  }

  /**
   * The day that most tell, with those who tell of a night that begins or ends on it; where all
   * tell of nights, the one that most tell.
   */
  private static Said day(List<WeightedProfile> group) {
    Said day = most(group, p -> hasDays(p, 0) ? p.start : NONE);
    if (day.mentions > 0) {
      int all = 0;
      for (WeightedProfile mention : group) {
        Profile p = mention.profile;
        boolean tells = hasDays(p, 0) || hasDays(p, 1);
        all += tells && p.start <= day.to && day.from <= p.end ? 1 : 0;
      }
      return new Said(day.from, day.to, all);
    }
    if (group.stream().anyMatch(w -> hasDays(w.profile, 0))) {
      return Said.NOTHING;
    }
    Said night = most(group, p -> hasDays(p, 1) ? p.start : NONE);
    return night.mentions == 0 ? night : new Said(night.from, night.from + 1, night.mentions);
  }

  /**
   * Whether a mention tells when its event was, and how many days after the first it ended. A
   * meeting to come may be moved.
   */
  private static boolean hasDays(Profile p, int after) {
    return p.hasDay()
        && p.end - p.start == after
        && (p.type != EventType.CONSULT || HAPPENED.contains(p.status));
  }

  private static Said most(List<WeightedProfile> group, ToLongFunction<Profile> says) {
    Map<Long, Integer> counts = new HashMap<>();
    int all = 0;
    long most = NONE;
    int times = 0;
    for (WeightedProfile mention : group) {
      long value = says.applyAsLong(mention.profile);
      if (value != NONE) {
        all++;
        int count = counts.merge(value, 1, Integer::sum);
        if (count > times) {
          times = count;
          most = value;
        }
      }
    }
    return times > 0 && times >= OF_ONE_MIND * all ? new Said(most, most, times) : Said.NOTHING;
  }

  /** Whether the group is of one mind on its town, and it is one of these. */
  boolean isAt(Set<Long> towns) {
    return town.mentions > 0 && towns.contains(town.from);
  }

  /** Whether some kind of harm may be that of both groups. */
  private boolean hasCommonHarm(Consensus other) {
    return harms == 0 || other.harms == 0 || (harms & other.harms) != 0;
  }

  /** Log-odds, at most 0, that two groups are of one event, by what each is sure of. Symmetric. */
  double against(Consensus other) {
    return day.against(other.day, OTHER_DAY)
        + town.against(other.town, OTHER_TOWN)
        + type.against(other.type, hasCommonHarm(other) ? OTHER_TYPE : OTHER_TYPE + NO_COMMON_HARM)
        + harm.against(other.harm, OTHER_HARM)
        + parties.against(other.parties);
  }
}
