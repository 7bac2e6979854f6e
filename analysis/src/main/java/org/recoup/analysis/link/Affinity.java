package org.recoup.analysis.link;

import org.recoup.analysis.event.Harm;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * How well two mentions fit one event, as a careful editor would weigh it: what is told (names and
 * words, the rarer the better), when, where and who. The toll is no part of it: it is what sources
 * are compared by. What one text leaves out never speaks against it; what both say and cannot both
 * be true does.
 *
 * <p>The sum is one of log-odds: weights of evidence as logistic regression finds them on pairs of
 * news items in both languages, rounded to what both agree on. Days and places are evidence and no
 * verdict, because the best reader takes one in ten of them from another sentence than the one that
 * tells of the event; several articles outvote one that was misread.
 */
final class Affinity {
  private static final double BIAS = -2.9;

  /** Likeness of words: the first fifth of the cosine tells more than the rest. */
  private static final double COSINE = 8.5;

  private static final double FIRST_COSINE = 11;
  private static final double FIRST = .2;
  private static final double NAMES = 2.2;

  /**
   * Between two languages only names can be alike, and the names of town and country, which weigh
   * as places, are half of them.
   */
  private static final double FOREIGN_NAMES = 4.5;

  /**
   * Two full reports in one language that share next to no word are of two events, whatever their
   * day and town. Words are counted here, not weighed: those of an event that half of a corpus
   * tells of are common in it.
   */
  private static final double UNLIKE = -1.8;

  private static final int CHANCE_TERMS = 1;

  /** The same kind of event in one town on one day is seldom two. */
  private static final double SAME_TOWN_AND_DAY = .9;

  private static final double SAME_DAYS = .9;
  private static final double NEXT_DAY = .2;

  /** One misreads the day or the town, seldom both: two towns on two days are two events. */
  private static final double OTHER_TOWN_AND_DAY = -3;

  /** Two different days, one of them that of the very article: it may only tell what followed. */
  private static final double OTHER_DAY_OF_REPORT = -2.8;

  private static final double OTHER_DAY = -6;
  private static final double APART = -1.5;

  /** Later reports are of the same event the less, the less they say of its day. */
  private static final double LATE_DATED = -.8;

  private static final double LATE_UNDATED = -2;

  /**
   * Without day and publication nothing says that two reports are of the same days, as all others
   * are that meet.
   */
  private static final double ANY_TIME = -1.5;

  /** Then what is still to come is seldom what has been: parties meet again at one place. */
  private static final double ANY_MEETING = -5;

  /** A meeting is announced well before it is held, and moved. */
  private static final double LATE_MEETING = -.3;

  private static final double MOVED = -.8;
  private static final int POSTPONED_DAYS = 30;

  private static final double SAME_TOWN = 2;
  private static final double SAME_COUNTRY_NAMED = .5;
  private static final double NEAR = 1.3;
  private static final double SAME_DIVISION = -.5;
  private static final double SAME_COUNTRY = -2;

  /** A village that no gazetteer has may lie near any town of its country. */
  private static final double UNKNOWN_TOWN = -1;

  private static final double ELSEWHERE = -2.5;

  /** A country may be named as one that acts or is concerned rather than as the place. */
  private static final double ELSEWHERE_WIDE = -1.5;

  private static final double NEAR_KM = 40;

  /** Towns so far apart tell of two places, even in one very large division. */
  private static final double FAR_KM = 200;

  /** How far what strikes many towns at once reaches. */
  private static final double NEAR_IN_DISASTER_KM = 100;

  /**
   * An article that sets two of its events in two places, or among others, or one of them before
   * its news, tells them apart.
   */
  private static final double TOLD_APART = -3;

  private static final double OTHER_TYPE = -.4;

  /** A storm may sink a boat, but few reports tell of the one without the other. */
  private static final double OTHER_ORIGIN = -1.2;

  /** A flood is no earthquake, and a fire no shooting. */
  private static final double OTHER_HARM = -6.5;

  private static final double OTHER_WEAPON = -5;

  /** Between two languages the kind of harm, on one day and near, stands in for words. */
  private static final double SAME_HARM_ABROAD = 1;

  private static final double SHARED_PARTICIPANT = .5;
  private static final double SAME_PARTIES = 2.8;
  private static final double OTHER_PARTIES = -1.5;

  /** A person may be told as the country that sent her, but a country is no other. */
  private static final double OTHER_COUNTRIES = -7;

  private static final double OTHER_COUNTRY = -2;

  private static final double OTHER_PROPOSER = -6;

  /** Nobody goes to a town to telephone. */
  private static final double CALL_OR_TOWN = -2;

  /** Who meets often is named of many meetings: of one and a round of others, say. */
  private static final double ONE_OF_MANY = -3;

  private static final int MANY = 3;

  private Affinity() {}

  /** Log-odds that two mentions are of one event. Symmetric. */
  static double of(WeightedProfile a, WeightedProfile b) {
    Profile p = a.profile;
    Profile q = b.profile;
    boolean meeting = p.type == EventType.CONSULT && q.type == EventType.CONSULT;
    int shared = shared(p.participants, q.participants);
    double who =
        meeting
            ? whoMeets(p, q, shared) + (isCallOrTown(p, q) ? CALL_OR_TOWN : 0)
            : whoElse(p, q, shared);
    boolean knownParties = meeting && shared >= 2;
    return BIAS
        + text(a, b, knownParties)
        + time(p, q, meeting)
        + place(p, q)
        + crowd(a, b)
        + (isToldApart(p, q, meeting && shared < 2) ? TOLD_APART : 0)
        + who
        + type(p, q)
        + (isSameTownAndDay(p, q) ? SAME_TOWN_AND_DAY : 0)
        + (isSameHarmAbroad(p, q) ? SAME_HARM_ABROAD : 0)
        + (isOtherTownAndDay(p, q) ? OTHER_TOWN_AND_DAY : 0);
  }

  /**
   * A meeting is who meets: the same parties mean more than words, and other parties another
   * meeting. Other persons of the same countries may be it or not.
   */
  private static double whoMeets(Profile p, Profile q, int shared) {
    if (shared >= 2) {
      return SAME_PARTIES;
    }
    boolean known = p.parties.length >= 2 && q.parties.length >= 2;
    int countries = known ? shared(p.parties, q.parties) : 0;
    if (known && countries == 0) {
      return OTHER_COUNTRIES;
    }
    if (shared == 1 && Math.max(p.participants.length, q.participants.length) >= MANY) {
      return ONE_OF_MANY;
    }
    if (known) {
      return countries == 1 ? OTHER_COUNTRY : 0;
    }
    return shared == 0 && p.participants.length >= 2 && q.participants.length >= 2
        ? OTHER_PARTIES
        : SHARED_PARTICIPANT * shared;
  }

  private static boolean isCallOrTown(Profile p, Profile q) {
    return p.isCall() && !q.isCall() && q.isWithinCountry()
        || q.isCall() && !p.isCall() && p.isWithinCountry();
  }

  private static double whoElse(Profile p, Profile q, int shared) {
    boolean plans = p.type == EventType.PROPOSE && q.type == EventType.PROPOSE;
    return plans
            && shared(p.parties, q.parties) == 0
            && p.parties.length > 0
            && q.parties.length > 0
        ? OTHER_PROPOSER
        : SHARED_PARTICIPANT * Math.min(3, shared);
  }

  private static double text(WeightedProfile a, WeightedProfile b, boolean knownParties) {
    double names = a.nameCosine(b);
    if (a.profile.language != b.profile.language) {
      return FOREIGN_NAMES * names;
    }
    double cosine = a.cosine(b);
    double likeness = COSINE * cosine + FIRST_COSINE * Math.min(FIRST, cosine) + NAMES * names;
    if (knownParties || !a.isTelling() || !b.isTelling()) {
      return likeness;
    }
    return likeness + (a.shared(b) <= CHANCE_TERMS ? UNLIKE : 0);
  }

  private static double time(Profile p, Profile q, boolean meeting) {
    boolean published = p.published != Profile.NO_DAY && q.published != Profile.NO_DAY;
    double late = published ? Math.log1p(Math.max(0, Math.abs(p.published - q.published) - 1)) : 0;
    boolean announced = meeting && (movable(p.status) || movable(q.status));
    if (isTimeless(p) || isTimeless(q)) {
      return movable(p.status) == movable(q.status) ? ANY_TIME : ANY_MEETING;
    }
    if (covers(p, q) || covers(q, p)) {
      return LATE_DATED * late;
    }
    if (!p.hasDay() || !q.hasDay()) {
      return (announced ? LATE_MEETING : LATE_UNDATED) * late;
    }
    return (announced ? LATE_MEETING : LATE_DATED) * late + days(p, q, announced);
  }

  private static boolean isTimeless(Profile p) {
    return !p.isDated() && p.published == Profile.NO_DAY;
  }

  /** Whether one dates its event to a stretch of time that the other's days lie in. */
  private static boolean covers(Profile wide, Profile fine) {
    return wide.isDated()
        && !wide.hasDay()
        && fine.hasDay()
        && wide.start <= fine.start
        && fine.end <= wide.end;
  }

  private static double days(Profile p, Profile q, boolean announced) {
    Profile later = p.start > q.start ? p : q;
    Profile earlier = later == p ? q : p;
    int gap = later.start - earlier.end;
    if (gap <= 0) {
      return SAME_DAYS;
    }
    if (gap == 1) {
      return NEXT_DAY;
    }
    if (announced) {
      return gap <= POSTPONED_DAYS ? MOVED : OTHER_DAY;
    }
    boolean ofReport =
        later.type != EventType.CONSULT
            && later.published != Profile.NO_DAY
            && later.end >= later.published;
    return (ofReport ? OTHER_DAY_OF_REPORT : OTHER_DAY) + APART * Math.log(gap / 2.);
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
      return p.isWithinCountry() ? SAME_TOWN : SAME_COUNTRY_NAMED;
    }
    if (holds(p.path, q.place) || holds(q.path, p.place)) {
      return 0;
    }
    boolean points = p.hasPoint() && q.hasPoint();
    double apart = points ? kilometres(p, q) : 0;
    if (points && apart <= near(p, q)) {
      return NEAR;
    }
    if (p.division() != 0 && p.division() == q.division() && apart <= FAR_KM) {
      return SAME_DIVISION;
    }
    if (p.country() != 0 && p.country() == q.country()) {
      return p.hasPoint() != q.hasPoint() ? UNKNOWN_TOWN : SAME_COUNTRY;
    }
    if (p.isWithinCountry() && q.isWithinCountry()) {
      return points ? ELSEWHERE : UNKNOWN_TOWN;
    }
    return ELSEWHERE_WIDE;
  }

  private static double near(Profile p, Profile q) {
    return p.harm.isWide(p.type) && q.harm.isWide(q.type) ? NEAR_IN_DISASTER_KM : NEAR_KM;
  }

  /**
   * In a country where very much happens in some days, two reports of different places are of one
   * event the more seldom, the more there are for each place: prior odds, not evidence.
   */
  private static double crowd(WeightedProfile a, WeightedProfile b) {
    Profile p = a.profile;
    Profile q = b.profile;
    boolean apart =
        p.isWithinCountry()
            && q.isWithinCountry()
            && p.country() == q.country()
            && isElsewhere(p, q);
    return apart ? -Math.min(a.crowding, b.crowding) : 0;
  }

  /**
   * Whether an article tells of the second as of another event of the first one's kind: places not
   * far from each other are one scene unless words say otherwise.
   */
  static boolean isAnotherOfItsKind(Profile p, Profile q) {
    return p.type == q.type
        && p.type != EventType.CONSULT
        && !p.harm.excludes(q.harm)
        && isToldApart(p, q, false)
        && p.hasPoint()
        && q.hasPoint()
        && kilometres(p, q) <= FAR_KM;
  }

  private static boolean isToldApart(Profile p, Profile q, boolean others) {
    if (p.article != q.article) {
      return false;
    }
    boolean elsewhere = p.place != 0 && q.place != 0 && isElsewhere(p, q);
    return elsewhere
        || p.isBackground() != q.isBackground()
        || others && p.participants.length >= 2 && q.participants.length >= 2;
  }

  /** Whether two places are not one, and neither holds the other. */
  private static boolean isElsewhere(Profile p, Profile q) {
    return p.place != q.place && !holds(p.path, q.place) && !holds(q.path, p.place);
  }

  private static boolean holds(long[] path, long place) {
    for (long one : path) {
      if (one == place) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameTownAndDay(Profile p, Profile q) {
    return p.type != null
        && p.type == q.type
        && p.place != 0
        && p.place == q.place
        && p.isWithinCountry()
        && areDated(p, q)
        && overlap(p, q);
  }

  private static boolean areDated(Profile p, Profile q) {
    return p.hasDay() && q.hasDay();
  }

  private static boolean overlap(Profile p, Profile q) {
    return p.start <= q.end && q.start <= p.end;
  }

  private static boolean isSameHarmAbroad(Profile p, Profile q) {
    return p.language != q.language
        && p.harm != Harm.UNSAID
        && p.harm == q.harm
        && areDated(p, q)
        && overlap(p, q)
        && p.hasPoint()
        && q.hasPoint()
        && kilometres(p, q) <= NEAR_KM;
  }

  private static boolean isOtherTownAndDay(Profile p, Profile q) {
    return p.hasPoint()
        && q.hasPoint()
        && p.isWithinCountry()
        && q.isWithinCountry()
        && isElsewhere(p, q)
        && areDated(p, q)
        && !overlap(p, q)
        && !p.harm.isWide(p.type)
        && !q.harm.isWide(q.type);
  }

  private static int shared(long[] some, long[] others) {
    int shared = 0;
    for (long one : some) {
      shared += holds(others, one) ? 1 : 0;
    }
    return shared;
  }

  private static double type(Profile p, Profile q) {
    double type = p.type == null || q.type == null || p.type == q.type ? 0 : OTHER_TYPE;
    if (p.harm.excludes(q.harm)) {
      return type + OTHER_HARM;
    }
    if (p.harm.isByOtherWeapon(q.harm)) {
      return type + OTHER_WEAPON;
    }
    return p.harm.isOfOtherOrigin(q.harm) ? type + OTHER_ORIGIN : type;
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
