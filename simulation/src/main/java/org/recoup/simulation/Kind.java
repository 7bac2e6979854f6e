package org.recoup.simulation;

import java.util.List;
import org.recoup.analysis.model.EventType;

/**
 * A kind of event.
 *
 * @param name what it is called in the resources
 * @param group kinds that share sentences
 * @param type its type in the tables
 * @param mode its mode, or null
 * @param weight share among events
 * @param killed median of the dead
 * @param spread deviation of the logarithm of the dead
 * @param injured injured for one dead
 * @param missing share of events with missing people
 */
record Kind(
    String name,
    String group,
    EventType type,
    String mode,
    double weight,
    double killed,
    double spread,
    double injured,
    double missing) {
  /** Kinds of meetings. */
  static final String TALKS = "talks";

  /** Plans of so many points. */
  static final String PLAN = "plan";

  boolean hasToll() {
    return killed > 0;
  }

  /** All kinds. */
  static List<Kind> all() {
    return Resources.rows("kinds.tsv").stream()
        .map(
            row ->
                new Kind(
                    row[0],
                    row[1],
                    EventType.valueOf(row[2]),
                    row[3].equals("-") ? null : row[3],
                    Double.parseDouble(row[4]),
                    Double.parseDouble(row[5]),
                    Double.parseDouble(row[6]),
                    Double.parseDouble(row[7]),
                    Double.parseDouble(row[8])))
        .toList();
  }
}
