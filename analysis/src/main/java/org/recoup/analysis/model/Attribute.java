package org.recoup.analysis.model;

/**
 * Names of the attributes that Recoup itself extracts. The {@code score} command accepts any other
 * name beside them.
 */
public final class Attribute {
  public static final String KILLED = "killed";
  public static final String INJURED = "injured";
  public static final String MISSING = "missing";
  public static final String DATE = "date";
  public static final String PLACE = "place";
  public static final String PARTICIPANTS = "participants";
  public static final String STATUS = "status";
  public static final String POINTS = "points";

  private Attribute() {}
}
