package org.recoup.analysis.link;

import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * How well two mentions fit one event, as a careful editor would weigh it: what is told (names and
 * words, the rarer the better), when, where and who. The toll is no part of it: it is what sources
 * are compared by. What one text leaves out never speaks against it; what both say and cannot both
 * be true does.
 */
final class Affinity {
  /** What two mentions that cannot be of one event have. */
  static final double NONE = -1;

  /** Affinity from which two mentions are tied. */
  static final double JOIN = .15;

  /**
   * Mean affinity of all pairs from which two groups are one event: two reports of one event need
   * not share a word.
   */
  static final double FIT = .05;

  private static final double EXPECTED_COSINE = .06;
  private static final double SAME_PLACE = .08;
  private static final double NEAR_PLACE = .04;
  private static final double OTHER_PLACE = -.15;
  private static final double SAME_DAY = .05;
  private static final double SHARED_PARTICIPANT = .04;
  private static final double OTHER_TYPE = -.05;
  private static final double SAME_TYPE = .02;
  private static final double LATE_DAY = -.006;
  private static final int PROMPT_DAYS = 2;
  private static final double NEAR_KM = 40;
  private static final int LOST_DAYS = 75;

  private Affinity() {}

  /** Affinity of two mentions: {@link #NONE}, or about 0 to 1. Symmetric. */
  static double of(WeightedProfile a, WeightedProfile b) {
    Profile p = a.profile;
    Profile q = b.profile;
    double time = time(p, q);
    if (time == NONE) {
      return NONE;
    }
    return text(a, b) + time + place(p, q) + participants(p, q) + type(p, q);
  }

  /**
   * What the words say: two full reports of one event in one language share some, so that too few
   * of them speak against it.
   */
  private static double text(WeightedProfile a, WeightedProfile b) {
    if (a.profile.language != b.profile.language) {
      return a.nameCosine(b);
    }
    return a.cosine(b) - (a.isTelling() && b.isTelling() ? EXPECTED_COSINE : 0);
  }

  private static double type(Profile p, Profile q) {
    if (p.type == null || q.type == null) {
      return 0;
    }
    return p.type == q.type ? SAME_TYPE : OTHER_TYPE;
  }

  private static double time(Profile p, Profile q) {
    if (p.isDated() && q.isDated()) {
      int gap = Math.max(p.start, q.start) - Math.min(p.end, q.end);
      if (gap <= 0) {
        int span = Math.max(p.end - p.start, q.end - q.start);
        return span <= 2 ? SAME_DAY : 0;
      }
      if (gap > slack(p, q)) {
        return NONE;
      }
      return 0;
    }
    if (p.published == Profile.NO_DAY || q.published == Profile.NO_DAY) {
      return 0;
    }
    int late = Math.abs(p.published - q.published);
    return late > LOST_DAYS ? NONE : LATE_DAY * Math.max(0, late - PROMPT_DAYS);
  }

  /** Days by which two stated days of one event may differ. */
  private static int slack(Profile p, Profile q) {
    if (p.type == EventType.CONSULT
        && q.type == EventType.CONSULT
        && (movable(p.status) || movable(q.status))) {
      return 21;
    }
    return p.type == EventType.DISASTER
            || q.type == EventType.DISASTER
            || p.type == EventType.PROTEST
        ? 4
        : 1;
  }

  private static boolean movable(EventStatus status) {
    return status == EventStatus.PLANNED
        || status == EventStatus.PROPOSED
        || status == EventStatus.POSTPONED;
  }

  private static double place(Profile p, Profile q) {
    if (p.place == 0 || q.place == 0) {
      return 0;
    }
    if (p.place == q.place) {
      return p.path.length > 0 ? SAME_PLACE : NEAR_PLACE;
    }
    if (holds(p.path, q.place) || holds(q.path, p.place)) {
      return NEAR_PLACE / 2;
    }
    return p.hasPoint() && q.hasPoint() && kilometres(p, q) <= NEAR_KM ? NEAR_PLACE : OTHER_PLACE;
  }

  private static boolean holds(long[] path, long place) {
    for (long one : path) {
      if (one == place) {
        return true;
      }
    }
    return false;
  }

  private static double participants(Profile p, Profile q) {
    int shared = 0;
    for (long one : p.participants) {
      shared += holds(q.participants, one) ? 1 : 0;
    }
    return SHARED_PARTICIPANT * Math.min(3, shared);
  }

  /** Great-circle distance by the haversine formula. */
  private static double kilometres(Profile p, Profile q) {
    double latitude = Math.toRadians(q.latitude - p.latitude) / 2;
    double longitude = Math.toRadians(q.longitude - p.longitude) / 2;
    double h =
        Math.pow(Math.sin(latitude), 2)
            + Math.cos(Math.toRadians(p.latitude))
                * Math.cos(Math.toRadians(q.latitude))
                * Math.pow(Math.sin(longitude), 2);
    return 2 * 6371 * Math.asin(Math.sqrt(Math.min(1, h)));
  }
}
