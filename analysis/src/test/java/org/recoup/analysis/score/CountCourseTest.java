package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Qualifier;

class CountCourseTest {
  private final List<CountCourse.Report> reports = new ArrayList<>();

  private CountCourseTest says(String voice, double figure, long hour) {
    reports.add(
        new CountCourse.Report(voice, Value.count(figure), hour, false, 1, Credit.BELIEVED));
    return this;
  }

  private CountCourseTest saysAtLeast(String voice, double figure, long hour) {
    Value value =
        Value.number(ValueKind.COUNT, figure, null, figure, Qualifier.AT_LEAST, "at least");
    reports.add(new CountCourse.Report(voice, value, hour, false, 1, Credit.BELIEVED));
    return this;
  }

  private CountCourseTest saysAbout(String voice, double figure, long hour) {
    Value value =
        Value.number(
            ValueKind.COUNT, figure - 5, figure + 5, figure, Qualifier.ABOUT, "some " + figure);
    reports.add(new CountCourse.Report(voice, value, hour, false, 1, Credit.BELIEVED));
    return this;
  }

  private CountCourseTest saysWithCredit(String voice, double figure, long hour, double credit) {
    reports.add(new CountCourse.Report(voice, Value.count(figure), hour, false, 1, credit));
    return this;
  }

  private CountCourseTest corrects(String voice, double figure, long hour) {
    reports.add(new CountCourse.Report(voice, Value.count(figure), hour, true, 1, Credit.BELIEVED));
    return this;
  }

  private List<Double> toll() {
    return CountCourse.fit(reports, true, new PairScores(PlaceGeometry.unknown())).stream()
        .map(CountCourse.Step::figure)
        .toList();
  }

  private List<Double> count() {
    return CountCourse.fit(reports, false, new PairScores(PlaceGeometry.unknown())).stream()
        .map(CountCourse.Step::figure)
        .toList();
  }

  @Test
  void followsOneVoiceThatSaysTheTollWasTooHigh() {
    says("a", 4, 1).says("b", 9, 12).corrects("c", 8, 30);
    assertThat(toll()).containsExactly(4.0, 9.0, 8.0);
  }

  @Test
  void returnsToNoFigureThatWasSaidToBeWrong() {
    says("a", 3, 1).says("b", 5, 12).corrects("c", 4, 20).says("d", 5, 24);
    assertThat(toll()).containsExactly(3.0, 5.0, 4.0);
  }

  @Test
  void followsNoCorrectionThatMoreVoicesIgnore() {
    says("a", 9, 1).says("b", 9, 2).corrects("c", 8, 3).says("d", 9, 4).says("e", 9, 5);
    assertThat(toll()).containsExactly(9.0);
  }

  @Test
  void followsATollAsItGrows() {
    says("a", 7, 1).says("b", 7, 2).says("a", 9, 5).says("b", 9, 6).says("c", 12, 9);
    assertThat(toll()).containsExactly(7.0, 9.0, 12.0);
  }

  @Test
  void takesLowerBoundsForTheFiguresOfTheirTime() {
    saysAtLeast("a", 5, 1).saysAtLeast("a", 8, 20);
    assertThat(toll()).containsExactly(5.0, 8.0);
  }

  @Test
  void keepsAnExactFigureThatALaterRoundOneMayMean() {
    says("a", 37, 1).says("b", 37, 2).saysAbout("c", 40, 9);
    assertThat(toll()).containsExactly(37.0);
  }

  @Test
  void takesARoundFigureThatTheExactOneIsFarFrom() {
    says("a", 12, 1).says("b", 12, 2).saysAbout("c", 40, 9).saysAbout("d", 40, 10);
    assertThat(toll()).containsExactly(12.0, 40.0);
  }

  @Test
  void doesNotFallForWhoIsLate() {
    says("a", 7, 1).says("b", 9, 2).says("c", 9, 3).says("d", 7, 4).says("e", 7, 5);
    assertThat(toll()).containsExactly(7.0, 9.0);
  }

  @Test
  void fallsWhereTwoVoicesAgreeOnANewAndLowerFigure() {
    says("a", 15, 1).says("b", 15, 2).says("c", 15, 3).says("a", 13, 8).says("d", 13, 9);
    assertThat(toll()).containsExactly(15.0, 13.0);
  }

  @Test
  void passesOverALeapThatNobodyBearsOut() {
    says("a", 3, 1).says("b", 3, 2).says("c", 3, 3).says("d", 30, 4);
    assertThat(toll()).containsExactly(3.0);
  }

  @Test
  void followsALeapThatASecondVoiceBearsOut() {
    says("a", 3, 1).says("b", 3, 2).says("c", 3, 3).says("d", 30, 4).says("e", 31, 5);
    assertThat(toll()).containsExactly(3.0, 30.0, 31.0);
  }

  @Test
  void followsTheLastVoiceAlone() {
    says("a", 11, 1).says("b", 11, 2).says("c", 17, 9);
    assertThat(toll()).containsExactly(11.0, 17.0);
  }

  @Test
  void doesNotFollowAVoiceAloneThatOthersSeldomBearOut() {
    says("a", 11, 1).says("b", 11, 2).saysWithCredit("c", 17, 9, .4);
    assertThat(toll()).containsExactly(11.0);
  }

  @Test
  void doesNotBeginWithAVoiceThatOthersSeldomBearOut() {
    saysWithCredit("c", 7, 1, .4).says("a", 11, 2).says("b", 11, 3);
    assertThat(toll()).containsExactly(11.0);
  }

  @Test
  void followsVoicesThatOthersSeldomBearOutWhereThereAreNoOthers() {
    saysWithCredit("a", 7, 1, .4).saysWithCredit("b", 9, 6, .4);
    assertThat(toll()).containsExactly(7.0, 9.0);
  }

  @Test
  void fallsThoughSomebodyGaveTheLowerFigureBefore() {
    says("a", 15, 1).says("b", 13, 2).says("c", 15, 3).says("d", 15, 4);
    says("e", 13, 8).says("f", 13, 9).says("a", 13, 10);
    assertThat(toll()).containsExactly(15.0, 13.0);
  }

  @Test
  void takesTheFigureThatMostGiveAtOneTime() {
    says("a", 7, 1).says("b", 7, 1).says("c", 8, 1).says("d", 40, 1);
    assertThat(toll()).containsExactly(7.0);
  }

  @Test
  void letsOtherCountsFall() {
    says("a", 28, 1).says("b", 28, 2).says("c", 19, 50).says("d", 19, 60);
    assertThat(count()).containsExactly(28.0, 19.0);
  }
}
