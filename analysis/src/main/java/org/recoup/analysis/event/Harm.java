package org.recoup.analysis.event;

import java.util.Map;
import java.util.Set;
import org.recoup.analysis.model.EventType;

/**
 * How people came to harm, as far as it keeps events apart: a flood is no earthquake, while a
 * collapse may well be one's. {@link #UNSAID} goes with all.
 */
public enum Harm {
  UNSAID,
  ATTACK,
  AERIAL,
  BOMBING,
  SHOOTING,
  STABBING,
  RAMMING,
  EARTHQUAKE,
  WEATHER,
  LANDSLIDE,
  WILDFIRE,
  AVALANCHE,
  COLLISION,
  AVIATION,
  SHIPWRECK,
  RAIL,
  FIRE,
  EXPLOSION,
  COLLAPSE;

  private static final Map<String, Harm> BY_MODE =
      Map.ofEntries(
          Map.entry("attack", ATTACK),
          Map.entry("aerial", AERIAL),
          Map.entry("bombing", BOMBING),
          Map.entry("shooting", SHOOTING),
          Map.entry("stabbing", STABBING),
          Map.entry("vehicle", RAMMING),
          Map.entry("earthquake", EARTHQUAKE),
          Map.entry("tsunami", EARTHQUAKE),
          Map.entry("flood", WEATHER),
          Map.entry("landslide", LANDSLIDE),
          Map.entry("storm", WEATHER),
          Map.entry("avalanche", AVALANCHE),
          Map.entry("wildfire", WILDFIRE),
          Map.entry("collision", COLLISION),
          Map.entry("aviation", AVIATION),
          Map.entry("shipwreck", SHIPWRECK),
          Map.entry("rail", RAIL),
          Map.entry("fire", FIRE),
          Map.entry("explosion", EXPLOSION),
          Map.entry("collapse", COLLAPSE));

  private static final Set<Harm> ATTACKS =
      Set.of(ATTACK, AERIAL, BOMBING, SHOOTING, STABBING, RAMMING);

  /** Attacks from a distance, which nobody tells as one with a blade. */
  private static final Set<Harm> FROM_AFAR = Set.of(AERIAL, BOMBING, SHOOTING);

  /** What is part of, or follows from, many another kind of harm, and is told in its place. */
  private static final Set<Harm> CONSEQUENCES =
      Set.of(FIRE, EXPLOSION, COLLAPSE, COLLISION, AVALANCHE);

  /** Disasters that strike one slope or one street. */
  private static final Set<Harm> LOCAL = Set.of(AVALANCHE, LANDSLIDE);

  /** What of one kind may be told as the other. */
  private static final Map<Harm, Set<Harm>> GO_TOGETHER =
      Map.of(
          ATTACK, Set.of(EXPLOSION, FIRE, COLLAPSE, COLLISION, AVIATION, SHIPWRECK, RAIL),
          EXPLOSION, Set.of(AERIAL, BOMBING, FIRE, COLLAPSE, AVIATION),
          FIRE, Set.of(AERIAL, BOMBING, WILDFIRE, COLLAPSE, COLLISION, AVIATION, SHIPWRECK, RAIL),
          AVALANCHE, Set.of(WEATHER, EARTHQUAKE, COLLAPSE),
          LANDSLIDE, Set.of(WEATHER, EARTHQUAKE, COLLAPSE, AVALANCHE),
          COLLAPSE, Set.of(EARTHQUAKE, WEATHER, AERIAL, BOMBING),
          COLLISION, Set.of(RAIL, AVIATION, SHIPWRECK, RAMMING, WEATHER),
          WEATHER, Set.of(EARTHQUAKE, SHIPWRECK, RAIL, AVIATION));

  /** The harm of an event's mode; unsaid for a mode that says nothing of it. */
  public static Harm of(String mode) {
    return mode == null ? UNSAID : BY_MODE.getOrDefault(mode, UNSAID);
  }

  /** Whether an event of a type that did this harm may strike many towns at once. */
  public boolean isWide(EventType type) {
    return type == EventType.DISASTER && !LOCAL.contains(this);
  }

  /** Whether one is an attack with a blade and the other one from afar. Symmetric. */
  public boolean isByOtherWeapon(Harm other) {
    return this == STABBING && FROM_AFAR.contains(other)
        || other == STABBING && FROM_AFAR.contains(this);
  }

  /** Whether the two say that the harm came from different things. Symmetric. */
  public boolean isOfOtherOrigin(Harm other) {
    return origin() != UNSAID && other.origin() != UNSAID && origin() != other.origin();
  }

  /**
   * What it says of where the harm came from: an attack of any kind is one, a landslide is the
   * rain's, a fire says nothing.
   */
  public Harm origin() {
    if (CONSEQUENCES.contains(this)) {
      return UNSAID;
    }
    return ATTACKS.contains(this) ? ATTACK : this == LANDSLIDE ? WEATHER : this;
  }

  /** Whether the two can hardly be of one event. Symmetric. */
  public boolean excludes(Harm other) {
    boolean open = this == UNSAID || other == UNSAID || this == other;
    return !open
        && !(ATTACKS.contains(this) && ATTACKS.contains(other))
        && !GO_TOGETHER.getOrDefault(this, Set.of()).contains(other)
        && !GO_TOGETHER.getOrDefault(other, Set.of()).contains(this);
  }
}
