package org.recoup.analysis.score;

import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;

/** The geometry of the gazetteer's places. */
public final class GazetteerPlaces implements PlaceGeometry {
  private final Gazetteer gazetteer;

  /** Reads this gazetteer. */
  public GazetteerPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public boolean contains(String outer, String inner) {
    return !outer.equals(inner) && gazetteer.contains(outer, inner);
  }

  @Override
  public double distanceKm(String one, String two) {
    Double distance = gazetteer.distanceKm(one, two);
    return distance == null ? Double.NaN : distance;
  }

  @Override
  public double commonDepth(String one, String two) {
    return gazetteer.commonDepth(one, two);
  }

  @Override
  public int depth(String place) {
    return gazetteer.ancestors(place).size();
  }

  @Override
  public String name(String place) {
    Place known = gazetteer.byId(place);
    return known == null ? place : known.name();
  }
}
