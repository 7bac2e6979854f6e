package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Verdict;

class FactScorerTest {
  private static final PairScores SCORES = new PairScores(PlaceGeometry.unknown());

  private static Verdict verdict(ScoredFact scored, double figure, long hour) {
    return scored.course().verdict(Value.count(figure), hour * 3_600_000, SCORES);
  }

  @Test
  void oneOriginHasNoConsistency() {
    Fact fact = new Votes().says("a", Votes.atLeast(7), 1L).copies("b", "a", 7, 2).score().fact();
    assertThat(fact.consistency()).isNull();
    assertThat(fact.status()).isEqualTo(FactStatus.SINGLE_ORIGIN);
    assertThat(fact.low()).isEqualTo(7);
    assertThat(fact.best()).isEqualTo(7);
    assertThat(fact.origins()).isEqualTo(1);
    assertThat(fact.sources()).isEqualTo(2);
  }

  @Test
  void aLowerBoundAloneBoundsNothingAbove() {
    Fact fact = new Votes().says("a", Votes.atLeast(7), 1L).score().fact();
    assertThat(fact.high()).isNull();
    assertThat(fact.conservative()).isEqualTo(7);
  }

  @Test
  void originsThatSayTheSameAreUnanimous() {
    Fact fact = new Votes().says("a", 7, 1).says("b", 7, 2).score().fact();
    assertThat(fact.consistency()).isEqualTo(1);
    assertThat(fact.status()).isEqualTo(FactStatus.UNANIMOUS);
    assertThat(fact.consistencyLow()).isLessThan(.6);
  }

  @Test
  void aGrowingTollIsRevisedNotDisputed() {
    ScoredFact scored =
        new Votes().says("a", 7, 1).says("b", 7, 2).says("a", 9, 8).says("c", 9, 9).score();
    assertThat(scored.fact().status()).isEqualTo(FactStatus.REVISED);
    assertThat(scored.fact().best()).isEqualTo(9);
    assertThat(scored.fact().consistency()).isEqualTo(1);
    assertThat(scored.fact().steps()).extracting(Fact.Step::best).containsExactly(7.0, 9.0);
  }

  @Test
  void aLaterPartThatExceedsEveryTotalRevisesIt() {
    Fact fact =
        new Votes().says("a", 21, 1).says("b", 21, 2).saysOfPart("a", 42, 30).score().fact();
    assertThat(fact.steps()).extracting(Fact.Step::best).containsExactly(21.0, 42.0);
  }

  @Test
  void aPartHasNoVoteBesideATotal() {
    Fact fact = new Votes().says("a", 21, 1).saysOfPart("b", 17, 2).score().fact();
    assertThat(fact.best()).isEqualTo(21);
    assertThat(fact.origins()).isEqualTo(1);
  }

  @Test
  void whoIsLateOrEarlyIsNoDeviant() {
    ScoredFact scored =
        new Votes().says("a", 7, 1).says("b", 7, 2).says("a", 9, 8).says("c", 9, 9).score();
    assertThat(verdict(scored, 7, 1)).isEqualTo(Verdict.CONSISTENT);
    assertThat(verdict(scored, 7, 20)).isEqualTo(Verdict.STALE);
    assertThat(verdict(scored, 8, 20)).isEqualTo(Verdict.STALE);
    assertThat(verdict(scored, 9, 2)).isEqualTo(Verdict.AHEAD);
    assertThat(verdict(scored, 40, 20)).isEqualTo(Verdict.DEVIANT);
  }

  @Test
  void aGrowthThatNobodyBacksCountsHalf() {
    assertThat(new Votes().says("a", 7, 1).says("b", 9, 8).score().fact().consistency())
        .isCloseTo((1 + .75) / 2, within(1e-9));
  }

  @Test
  void twoThatContradictEachOtherAreDisputedAndNeitherIsDeviant() {
    ScoredFact scored = new Votes().says("a", 7, 1).says("b", 20, 1).score();
    assertThat(scored.fact().status()).isEqualTo(FactStatus.DISPUTED);
    assertThat(scored.fact().deviants()).isEmpty();
    assertThat(scored.fact().low()).isEqualTo(7);
    assertThat(scored.fact().high()).isEqualTo(20);
  }

  @Test
  void oneAgainstManyIsDeviant() {
    ScoredFact scored =
        new Votes()
            .says("a", 7, 1)
            .says("b", 7, 1)
            .says("c", 7, 1)
            .says("d", 7, 1)
            .says("e", 30, 1)
            .score();
    assertThat(scored.fact().deviants())
        .extracting(Fact.Deviant::source, Fact.Deviant::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("e", "30"));
    assertThat(scored.fact().best()).isEqualTo(7);
    assertThat(scored.fact().high()).isEqualTo(7);
    assertThat(scored.fact().status()).isEqualTo(FactStatus.COMPATIBLE);
  }

  @Test
  void whoIsMostlyRightIsNoDeviantAgainstThree() {
    ScoredFact scored =
        new Votes().says("a", 7, 1).says("b", 7, 1).says("c", 7, 1).says("d", 30, 1).score();
    assertThat(scored.fact().best()).isEqualTo(7);
    assertThat(scored.fact().deviants()).isEmpty();
    assertThat(verdict(scored, 30, 1)).isEqualTo(Verdict.UNSCORED);
    assertThat(verdict(scored, 50, 1)).isEqualTo(Verdict.DEVIANT);
  }

  @Test
  void twoWhoAgreeAreNoDeviantsAgainstSix() {
    Votes votes = new Votes().says("x", 30, 1).says("y", 30, 1);
    List.of("a", "b", "c", "d", "e", "f").forEach(source -> votes.says(source, 7, 1));
    assertThat(votes.score().fact().deviants()).isEmpty();
  }

  @Test
  void adozenAndDozensConflict() {
    Value dozens = Value.number(ValueKind.COUNT, 20, 100.0, 20, Qualifier.VAGUE, "des dizaines");
    Fact fact =
        new Votes().says("a", Votes.range(8, 12, 10), 1L).says("b", dozens, 1L).score().fact();
    assertThat(fact.consistency()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(fact.status()).isEqualTo(FactStatus.DISPUTED);
    assertThat(fact.conservative()).isEqualTo(8);
  }

  @Test
  void dozensCommitToADozen() {
    Value dozens = Value.number(ValueKind.COUNT, 20, 100.0, 20, Qualifier.VAGUE, "des dizaines");
    assertThat(new Votes().says("a", dozens, 1L).score().fact().conservative()).isEqualTo(12);
  }

  @Test
  void theMostPreciseOfCompatibleDatesIsTold() {
    Fact fact =
        new Votes()
            .says("a", Votes.date("2025-11"), 1L)
            .says("b", Votes.date("2025-11"), 1L)
            .says("c", Votes.date("2025-11-23"), 1L)
            .score(Attribute.DATE)
            .fact();
    assertThat(fact.value()).containsExactly("2025-11-23");
    assertThat(fact.status()).isEqualTo(FactStatus.COMPATIBLE);
  }

  @Test
  void aMeetingThatIsPostponedIsRevised() {
    ScoredFact scored =
        new Votes()
            .says("a", Votes.date("2025-12-05"), 1L)
            .says("b", Votes.date("2025-12-05"), 2L)
            .says("a", Votes.date("2025-12-12"), 30L)
            .score(Attribute.DATE);
    assertThat(scored.fact().value()).containsExactly("2025-12-12");
    assertThat(scored.fact().status()).isEqualTo(FactStatus.REVISED);
    assertThat(scored.course().verdict(Votes.date("2025-12-05"), null, SCORES))
        .isEqualTo(Verdict.STALE);
  }

  @Test
  void leavingAParticipantOutIsNoContradiction() {
    Fact fact =
        new Votes()
            .says("a", Value.names(List.of("Ukraine", "United States"), ""), 1L)
            .says("b", Value.names(List.of("Ukraine", "United States", "Europe"), ""), 1L)
            .score(Attribute.PARTICIPANTS)
            .fact();
    assertThat(fact.value()).containsExactly("Europe", "Ukraine", "United States");
    assertThat(fact.consistency()).isEqualTo(1);
  }

  @Test
  void whatWasPlannedAndThenHeldIsHeld() {
    ScoredFact scored =
        new Votes()
            .says("a", Value.named(ValueKind.STATUS, "PLANNED", "planned"), 1L)
            .says("b", Value.named(ValueKind.STATUS, "HELD", "held"), 9L)
            .score(Attribute.STATUS);
    assertThat(scored.fact().value()).containsExactly("held");
    assertThat(scored.fact().status()).isNotEqualTo(FactStatus.DISPUTED);
  }

  @Test
  void ownArticlesOfOneSourceAreOneVoice() {
    Fact fact =
        new Votes()
            .add("a", "o1", true, Value.count(7), 1L)
            .add("a", "o2", true, Value.count(9), 9L)
            .score()
            .fact();
    assertThat(fact.origins()).isEqualTo(1);
    assertThat(fact.status()).isEqualTo(FactStatus.SINGLE_ORIGIN);
    assertThat(fact.best()).isEqualTo(9);
    assertThat(fact.steps()).hasSize(2);
  }

  /** How far the source's own figure is off, as a logarithm; null where that cannot be told. */
  private static Double bias(ScoredFact scored, String source) {
    return scored.tallies().stream()
        .filter(t -> t.source().equals(source))
        .findFirst()
        .map(Tally::bias)
        .map(b -> b / Tally.UNIT)
        .orElse(null);
  }

  @Test
  void aFigureIsHeldAgainstWhatTheOthersHeldWhenItWasPrinted() {
    ScoredFact scored = new Votes().says("a", 10, 1).says("b", 10, 2).says("c", 14, 9).score();
    assertThat(bias(scored, "c")).isCloseTo(Math.log(1.4), within(1e-6));
    assertThat(bias(scored, "a")).isZero();
  }

  @Test
  void whoIsLateIsNotBiased() {
    ScoredFact scored =
        new Votes().says("a", 7, 1).says("b", 7, 2).says("a", 9, 8).says("c", 7, 9).score();
    assertThat(bias(scored, "c")).isZero();
  }

  @Test
  void whoIsFirstWithTheNextFigureIsNotBiased() {
    ScoredFact scored =
        new Votes()
            .says("a", 10, 1)
            .says("b", 10, 2)
            .says("c", 14, 3)
            .says("a", 14, 8)
            .says("b", 14, 9)
            .score();
    assertThat(bias(scored, "c")).isZero();
  }

  @Test
  void ofOneOrTwoPeopleNobodyIsAShareOff() {
    ScoredFact scored = new Votes().says("a", 2, 1).says("b", 2, 2).says("c", 1, 9).score();
    assertThat(bias(scored, "c")).isNull();
  }

  @Test
  void aTextThatTwoPrintTellsTheBiasOfNeither() {
    ScoredFact scored =
        new Votes()
            .says("a", 10, 1)
            .says("b", 10, 2)
            .says("c", 20, 3)
            .copies("d", "c", 20, 4)
            .score();
    assertThat(bias(scored, "c")).isNull();
    assertThat(bias(scored, "d")).isNull();
  }

  @Test
  void ofWhatASourcePrintsOnlyWhatItWordedItselfTellsItsBias() {
    ScoredFact scored =
        new Votes()
            .says("a", 10, 1)
            .says("b", 10, 2)
            .says("c", 20, 3)
            .add("c", "o1", true, Value.count(10), 5L)
            .copies("d", "o1", 10, 6)
            .score();
    assertThat(bias(scored, "c")).isCloseTo(Math.log(2), within(1e-6));
  }

  @Test
  void anAgencysFigureIsNoBiasOfThePaperThatCreditsIt() {
    ScoredFact scored =
        new Votes().says("a", 10, 1).says("b", 10, 2).credits("c", "afp", 20, 3).score();
    assertThat(bias(scored, "c")).isNull();
    assertThat(scored.authors())
        .extracting(ScoredFact.AuthorTally::author)
        .containsExactlyInAnyOrder("a", "b", "agency:afp");
  }

  @Test
  void peopleWhoAreMissingMayBecomeMoreOrFewerWithoutBias() {
    ScoredFact scored =
        new Votes().says("a", 12, 1).says("b", 12, 2).says("c", 8, 9).score(Attribute.MISSING);
    assertThat(bias(scored, "c")).isNull();
  }

  @Test
  void aFigureOnTheWayDownIsLateNotWrong() {
    FactKey missing = new FactKey("e1", Attribute.MISSING);
    ScoredFact scored =
        FactScorer.ofNews(PlaceGeometry.unknown())
            .score(
                missing,
                new Votes()
                    .says("a", 12, 1)
                    .says("b", 12, 2)
                    .says("c", 4, 9)
                    .says("d", 4, 10)
                    .content(),
                Weights.EQUAL);
    assertThat(verdict(scored, 8, 10)).isEqualTo(Verdict.STALE);
  }
}
