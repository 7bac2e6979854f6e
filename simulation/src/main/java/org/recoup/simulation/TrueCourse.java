package org.recoup.simulation;

import java.util.List;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Verdict;

/** How a stated figure stands to what was truly held, by the definitions of the method. */
final class TrueCourse {
  /** Least agreement with a figure that is not contradicted. */
  private static final double SAME = .9;

  private TrueCourse() {}

  /**
   * The verdict on a figure.
   *
   * @param minute when it was published
   */
  static Verdict verdict(Happening happening, Figure figure, long minute) {
    if (figure.scope() != Scope.EVENT) {
      return Verdict.UNSCORED;
    }
    List<Happening.Stage> stages = happening.stages();
    int inForce = happening.stageAt(minute);
    String attribute = figure.attribute();
    if (stages.get(inForce).count(attribute) == figure.best()) {
      return Verdict.CONSISTENT;
    }
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i).count(attribute) == figure.best()) {
        return i < inForce ? Verdict.STALE : Verdict.AHEAD;
      }
    }
    if (agreement(figure, stages.get(inForce).count(attribute)) >= SAME) {
      return Verdict.CONSISTENT;
    }
    for (int i = 0; i < stages.size(); i++) {
      if (agreement(figure, stages.get(i).count(attribute)) >= SAME) {
        return i < inForce ? Verdict.STALE : Verdict.AHEAD;
      }
    }
    for (int i = 0; i + 1 < stages.size(); i++) {
      if (figure.best() > stages.get(i).count(attribute)
          && figure.best() < stages.get(i + 1).count(attribute)) {
        return i < inForce ? Verdict.STALE : Verdict.AHEAD;
      }
    }
    return Verdict.DEVIANT;
  }

  private static double agreement(Figure figure, int held) {
    double r = Math.abs(figure.best() - held) / (double) Math.max(1, figure.best() + held);
    boolean inside = figure.low() <= held && (figure.high() == null || held <= figure.high());
    return inside ? 1 - r / 2 : Math.max(0, 1 - 2 * r);
  }
}
