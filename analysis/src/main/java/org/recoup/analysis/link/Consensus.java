package org.recoup.analysis.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
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
  private static final double OTHER_DAY = -3;

  private static final double OTHER_TOWN = -1.5;
  private static final double OTHER_TYPE = -1;
  private static final double OTHER_HARM = -1;

  /** Mentions beyond which a group is no surer of itself. */
  private static final int SURE = 4;

  private static final double LOG_2 = Math.log(2);

  /** What says nothing. */
  private static final long NONE = Long.MIN_VALUE;

  private final Said day;
  private final Said town;
  private final Said type;
  private final Said harm;

  /**
   * What most say.
   *
   * @param value the value
   * @param mentions how many say so; 0 where they are not of one mind
   */
  private record Said(long value, int mentions) {
    double against(Said other, double each) {
      int fewer = Math.min(SURE, Math.min(mentions, other.mentions));
      return value == other.value || fewer < 2 ? 0 : each * Math.log(fewer) / LOG_2;
    }
  }

  private Consensus(Said day, Said town, Said type, Said harm) {
    this.day = day;
    this.town = town;
    this.type = type;
    this.harm = harm;
  }

  /** What a group's mentions agree on. */
  static Consensus of(List<WeightedProfile> group) {
    return new Consensus(
        most(group, p -> p.hasDay() && p.start == p.end && !isMeeting(p) ? p.start : NONE),
        most(group, p -> p.division() != 0 && p.place != p.division() ? p.place : NONE),
        most(group, p -> p.type == null ? NONE : p.type.ordinal()),
        most(group, p -> p.harm.origin() == Harm.UNSAID ? NONE : p.harm.origin().ordinal()));
  }

  private static boolean isMeeting(Profile p) {
    return p.type == EventType.CONSULT;
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
    return new Said(most, times >= OF_ONE_MIND * all ? times : 0);
  }

  /** Whether the group is of one mind on its town, and it is one of these. */
  boolean isAt(Set<Long> towns) {
    return town.mentions > 0 && towns.contains(town.value);
  }

  /** Log-odds, at most 0, that two groups are of one event, by what each is sure of. Symmetric. */
  double against(Consensus other) {
    return day.against(other.day, OTHER_DAY)
        + town.against(other.town, OTHER_TOWN)
        + type.against(other.type, OTHER_TYPE)
        + harm.against(other.harm, OTHER_HARM);
  }
}
