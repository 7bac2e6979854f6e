package org.recoup.analysis.entity;

/** What a place is. */
public enum PlaceKind {
  CAPITAL,
  /** Seat of a first-order division. */
  SEAT,
  TOWN,
  /** First-order division: a state, province or region with an administration. */
  DIVISION,
  /** Second-order division: a department or county. */
  SUBDIVISION,
  /** Part of a country, or of several, that news names. */
  REGION,
  COUNTRY,
  /** Part of a continent. */
  AREA,
  SEA,
  RIVER,
  CONTINENT;

  /** Whether it is a town or a city. */
  public boolean isTown() {
    return this == CAPITAL || this == SEAT || this == TOWN;
  }
}
