package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Source;

class SourceRatingTest {
  private static Source rated(double... ratios) {
    SourceSums sums = new SourceSums();
    for (double ratio : ratios) {
      long bias = Math.round(Math.log(ratio) * Tally.UNIT);
      sums.add(new Tally("a", "a", "killed", 1, 1, 0, 1, 0, bias, null, AlphaSums.NONE));
    }
    return SourceRating.rate("a", sums.content(), List.of(), .8, Weights.EQUAL);
  }

  @Test
  void biasIsTheMeanLogarithmOfASourcesFiguresOverTheOthers() {
    assertThat(rated(1.5, 1.5, 1.5).bias()).isCloseTo(Math.log(1.5), within(1e-6));
    assertThat(rated(1.2, .8, 1).bias()).isCloseTo(0, within(1e-6));
    assertThat(rated(.5).bias()).isCloseTo(-Math.log(2), within(1e-6));
  }

  @Test
  void aFewSlipsDoNotMakeASourceBiased() {
    assertThat(rated(1, 1, 1, 1, 1, 1, 1, 10, 10, 25).bias()).isZero();
    assertThat(rated(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1, 1, .1).bias())
        .isCloseTo(Math.log(1.5), within(1e-6));
  }

  @Test
  void reprintsWithoutACreditDoNotHideHowItsOwnFiguresDepart() {
    double[] figures = new double[36];
    Arrays.fill(figures, 1);
    Arrays.fill(figures, 0, 14, .6);

    assertThat(rated(figures).bias()).isCloseTo(Math.log(.6), within(1e-6));
  }

  @Test
  void figuresThatDepartEitherWayAreErrorsRatherThanABias() {
    double[] figures = new double[36];
    Arrays.fill(figures, 1);
    Arrays.fill(figures, 0, 11, .6);
    Arrays.fill(figures, 11, 16, 1.7);

    assertThat(rated(figures).bias()).isZero();
  }

  @Test
  void fewFiguresThatDepartOneWayAreNoBiasOfTheRest() {
    double[] figures = new double[80];
    Arrays.fill(figures, 1);
    Arrays.fill(figures, 0, 14, .6);

    assertThat(rated(figures).bias()).isZero();
  }

  @Test
  void whoGivesNoFigureHasNoBias() {
    assertThat(rated().bias()).isNull();
  }
}
