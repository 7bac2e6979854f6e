package org.recoup.analysis.entity;

/**
 * A place of the gazetteer.
 *
 * @param id {@code geonames:2660646}, {@code admin1:US.FL}, {@code region:black-sea}, {@code
 *     country:UA}, or {@code name:US.AL:Smallville} and {@code area:US.AL:Small County} for places
 *     that only their name and what holds them are known of
 * @param name the name that English-language newspapers use
 * @param kind what it is
 * @param latitude degrees north; that of the centre for an area
 * @param longitude degrees east
 * @param radiusKm distance from the centre that most of an area lies within; 0 for a town
 * @param country ISO 3166-1 alpha-2 code, or null for what belongs to no one country
 * @param division GeoNames code of its first-order division ({@code US.FL}), or null
 * @param population inhabitants, 0 where unknown
 */
public record Place(
    String id,
    String name,
    PlaceKind kind,
    double latitude,
    double longitude,
    int radiusKm,
    String country,
    String division,
    int population) {
  /**
   * Whether the gazetteer lacks it: its position is then that of what holds it, and says nothing of
   * what is near it.
   */
  public boolean isUnknown() {
    return id.startsWith(Gazetteer.UNKNOWN_TOWN) || id.startsWith(Gazetteer.UNKNOWN_AREA);
  }
}
