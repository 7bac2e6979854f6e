package org.recoup.transforms;

import java.io.Serializable;
import org.recoup.analysis.score.FactScorer;

/** Makes a worker's scorer, which holds too much to be shipped. */
@FunctionalInterface
interface ScorerFactory extends Serializable {
  FactScorer create();
}
