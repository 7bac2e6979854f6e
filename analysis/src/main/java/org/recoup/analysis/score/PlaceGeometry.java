package org.recoup.analysis.score;

/** What scoring must know of places, named by their gazetteer's ids. */
public interface PlaceGeometry {
  /**
   * Whether {@code inner} lies in {@code outer}, at whatever depth; false for a place and itself.
   */
  boolean contains(String outer, String inner);

  /** Great-circle distance in kilometres; NaN where one of the two has no point. */
  double distanceKm(String one, String two);

  /**
   * How much of the way down from the world to both places is common: 0 for none, 1 for the same
   * place.
   */
  double commonDepth(String one, String two);

  /** How many areas hold a place: the more, the more precise it is. */
  int depth(String place);

  /** The name to show, or the id where the place is unknown. */
  String name(String place);

  /** Knows nothing: two places agree only where their ids are the same. */
  static PlaceGeometry unknown() {
    return new PlaceGeometry() {
      @Override
      public boolean contains(String outer, String inner) {
        return false;
      }

      @Override
      public double distanceKm(String one, String two) {
        return Double.NaN;
      }

      @Override
      public double commonDepth(String one, String two) {
        return 0;
      }

      @Override
      public int depth(String place) {
        return 0;
      }

      @Override
      public String name(String place) {
        return place;
      }
    };
  }
}
