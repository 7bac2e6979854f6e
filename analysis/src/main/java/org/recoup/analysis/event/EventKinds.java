package org.recoup.analysis.event;

import org.recoup.analysis.model.EventType;

/** Which kinds of mentions can be of one event. */
final class EventKinds {
  private EventKinds() {}

  /** Whether people meet, talk, plan or agree: such events are known by who takes part. */
  static boolean isTalk(EventType type) {
    return !isViolent(type) && type != EventType.PROTEST;
  }

  /** Whether there may be victims: attacks, disasters and accidents. */
  static boolean isViolent(EventType type) {
    return type == EventType.ASSAULT || type == EventType.ACCIDENT || type == EventType.DISASTER;
  }

  /** How much a kind says: of «attaque» and «fusillade» the second names the event. */
  static int rank(EventType type, String mode) {
    if (isTalk(type)) {
      return 3;
    }
    switch (mode == null ? "other" : mode) {
      case "attack":
      case "accident":
      case "killing":
      case "attempt":
      case "other":
      case "explosion":
      case "fire":
      case "combat":
        return 1;
      default:
        return 2;
    }
  }

  /** Whether an explosion so far is called an attack by one more mention: it was a bomb. */
  static boolean isBombing(EventType type, String mode, EventMention mention) {
    return type == EventType.ACCIDENT
        && "explosion".equals(mode)
        && mention.type() == EventType.ASSAULT
        && ("attack".equals(mention.mode()) || "bombing".equals(mention.mode()));
  }

  /** Whether two mentions can be of one event by their kinds alone. */
  static boolean compatible(EventType a, String modeA, EventType b, String modeB) {
    if (a == b) {
      return isTalk(a)
          || a == EventType.ASSAULT
          || a == EventType.PROTEST
          || sameHarm(modeA, modeB);
    }
    if (isTalk(a) || isTalk(b)) {
      return false;
    }
    // An explosion or a fire may be an attack's, a collapse or a shipwreck a storm's.
    return isOpen(a, modeA) || isOpen(b, modeB);
  }

  private static boolean sameHarm(String a, String b) {
    return a.equals(b) || isVague(a) || isVague(b) || (isWeather(a) && isWeather(b));
  }

  private static boolean isVague(String mode) {
    return mode.equals("other")
        || mode.equals("accident")
        || mode.equals("collision")
        || mode.equals("explosion")
        || mode.equals("fire");
  }

  private static boolean isWeather(String mode) {
    return mode.equals("flood") || mode.equals("landslide") || mode.equals("storm");
  }

  private static boolean isOpen(EventType type, String mode) {
    return type == EventType.ACCIDENT
        && (mode.equals("explosion")
            || mode.equals("fire")
            || mode.equals("collapse")
            || mode.equals("other"));
  }
}
