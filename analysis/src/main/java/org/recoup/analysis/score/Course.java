package org.recoup.analysis.score;

import java.util.List;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.Verdict;

/**
 * What was publicly held of a fact, over time: a figure's steps, or one value and those that it
 * superseded.
 *
 * @param levels in order of time, one or more; the last one is what holds now
 * @param voices how many independent voices the fact has
 * @param decided whether the levels have enough backing to call a claim that contradicts them
 *     deviant
 * @param contested figures that contradict the levels, but that voices with credit give, whom the
 *     levels' backing does not outnumber enough
 */
public record Course(List<Level> levels, int voices, boolean decided, List<Double> contested) {
  /** Least agreement of a count, hedges regarded, with a figure that it does not contradict. */
  static final double SAME_FIGURE = .9;

  /** Least agreement of another value with one that it does not contradict. */
  static final double SAME_VALUE = .75;

  /** Least share of names in common with those agreed upon. */
  private static final double SAME_NAMES = .5;

  public Course {
    levels = List.copyOf(levels);
    contested = List.copyOf(contested);
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("a course has at least one level");
    }
  }

  /** Levels on which nothing is decided. */
  static Course undecided(List<Level> levels, int voices) {
    return new Course(levels, voices, false, List.of());
  }

  /**
   * A value from a time on.
   *
   * @param from milliseconds since 1970, or null where it holds from the beginning or no source is
   *     dated
   * @param value what is held; a count is exact
   * @param voices how many independent voices back it
   */
  public record Level(Long from, Value value, int voices) {}

  /** What holds now. */
  public Level last() {
    return levels.get(levels.size() - 1);
  }

  /**
   * How a claim stands to this course; unscored where there is no second voice to hold it against.
   *
   * @param claim what is claimed
   * @param at when, in milliseconds since 1970, or null
   * @param scores compares values
   */
  public Verdict verdict(Value claim, Long at, PairScores scores) {
    if (voices < 2) {
      return Verdict.UNSCORED;
    }
    int level = levelOf(claim, at, scores);
    int inForce = inForce(at);
    if (level < 0) {
      boolean open = claim.kind() == ValueKind.COUNT && contested.contains(claim.best());
      return decided && !open ? Verdict.DEVIANT : Verdict.UNSCORED;
    }
    if (level == inForce || levels.get(level).value.key().equals(levels.get(inForce).value.key())) {
      return Verdict.CONSISTENT;
    }
    return level < inForce ? Verdict.STALE : Verdict.AHEAD;
  }

  /**
   * The level that a claim belongs to: the one in force where the two agree, else one that it
   * equals, else one that it lies short of on the way from one level to another; negative where it
   * contradicts them all.
   */
  int levelOf(Value claim, Long at, PairScores scores) {
    int inForce = inForce(at);
    if (claim.kind() != last().value.kind()) {
      return -1;
    }
    if (equal(claim, inForce)) {
      return inForce;
    }
    int nearest = nearest(inForce, i -> equal(claim, i));
    if (nearest < 0 && agrees(claim, inForce, scores)) {
      return inForce;
    }
    if (nearest < 0) {
      nearest = nearest(inForce, i -> agrees(claim, i, scores));
    }
    return nearest >= 0 ? nearest : onTheWay(claim, inForce);
  }

  private interface LevelTest {
    boolean holds(int level);
  }

  /** The level nearest to the one in force that passes, an earlier one before a later one. */
  private int nearest(int inForce, LevelTest test) {
    for (int distance = 1; distance < levels.size(); distance++) {
      if (inForce - distance >= 0 && test.holds(inForce - distance)) {
        return inForce - distance;
      }
      if (inForce + distance < levels.size() && test.holds(inForce + distance)) {
        return inForce + distance;
      }
    }
    return -1;
  }

  private boolean equal(Value claim, int level) {
    Value value = levels.get(level).value;
    return claim.kind() == ValueKind.COUNT
        ? claim.best().equals(value.best())
        : claim.key().equals(value.key());
  }

  private boolean agrees(Value claim, int level, PairScores scores) {
    Value value = levels.get(level).value;
    double least =
        switch (claim.kind()) {
          case COUNT -> SAME_FIGURE;
          case NAMES -> SAME_NAMES;
          default -> SAME_VALUE;
        };
    return scores.score(claim, value) >= least;
  }

  /**
   * A rising figure passes through the numbers between two levels, and an event through the states
   * before its last.
   */
  private int onTheWay(Value claim, int inForce) {
    if (claim.kind() == ValueKind.STATUS) {
      return precedes(claim.name(), last().value.name()) ? Math.max(0, levels.size() - 2) : -1;
    }
    if (claim.kind() != ValueKind.COUNT) {
      return -1;
    }
    for (int i = 0; i + 1 < levels.size(); i++) {
      double from = levels.get(i).value.best();
      double to = levels.get(i + 1).value.best();
      if (claim.best() > Math.min(from, to) && claim.best() < Math.max(from, to)) {
        return i < inForce ? i : i + 1;
      }
    }
    return -1;
  }

  /** Which level held at a time; the last one, where the time is unknown. */
  int inForce(Long at) {
    if (at == null) {
      return levels.size() - 1;
    }
    int level = 0;
    while (level + 1 < levels.size()
        && (levels.get(level + 1).from == null || levels.get(level + 1).from <= at)) {
      level++;
    }
    return level;
  }

  /**
   * Whether an event goes from one state to the other: proposed, planned, postponed, ongoing, then
   * held or given up.
   */
  static boolean precedes(String earlier, String later) {
    return rank(earlier) < rank(later);
  }

  /** How far an event with this status has come. */
  static int rank(String status) {
    return switch (EventStatus.valueOf(status)) {
      case PROPOSED -> 0;
      case PLANNED -> 1;
      case POSTPONED -> 2;
      case ONGOING -> 3;
      case HELD, CANCELLED, REFUSED -> 4;
    };
  }
}
