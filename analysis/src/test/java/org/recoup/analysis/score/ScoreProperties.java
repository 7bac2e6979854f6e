package org.recoup.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Qualifier;

class ScoreProperties {
  private static final PairScores SCORES = new PairScores(PlaceGeometry.unknown());

  /** One article's word: who, copying whom, what, when. */
  record Said(String source, String origin, Value value, Long at) {
    Vote vote(int number) {
      boolean own = source.equals(origin);
      return new Vote(origin, source, source, own, at, value, false, false, "c" + number, 1);
    }
  }

  @Provide
  Arbitrary<List<Said>> corpus() {
    return says(Arbitraries.longs().between(0, 20)).list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<List<Said>> undatedCorpus() {
    return says(Arbitraries.just(null)).list().ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<Value> counts() {
    Arbitrary<Integer> bests = Arbitraries.integers().between(0, 60);
    Arbitrary<Integer> below = Arbitraries.integers().between(0, 15);
    Arbitrary<Integer> above = Arbitraries.integers().between(0, 15).injectNull(.3);
    Arbitrary<Value> hedged =
        Combinators.combine(bests, below, above)
            .as(
                (b, down, up) ->
                    Value.number(
                        ValueKind.COUNT,
                        Math.max(0, b - down),
                        up == null ? null : Double.valueOf(b + up),
                        b,
                        Qualifier.ABOUT,
                        "about " + b));
    return Arbitraries.oneOf(bests.map(b -> Value.count(b)), hedged);
  }

  private Arbitrary<Said> says(Arbitrary<Long> times) {
    Arbitrary<String> sources = Arbitraries.of("a", "b", "c", "d", "e", "f");
    Arbitrary<Boolean> own =
        Arbitraries.frequency(net.jqwik.api.Tuple.of(3, true), net.jqwik.api.Tuple.of(1, false));
    return Combinators.combine(sources, own, counts(), times)
        .as((s, o, v, t) -> new Said(s, o ? s : "agency", v, t));
  }

  private static Ballot ballot(List<Said> said) {
    Ballot ballot = new Ballot();
    for (int i = 0; i < said.size(); i++) {
      ballot.add(cast(said.get(i).vote(i)));
    }
    return ballot;
  }

  private static ArticleVotes.Cast cast(Vote vote) {
    return new ArticleVotes.Cast(Votes.KILLED, vote, 1, List.of(), 0);
  }

  private static ScoredFact score(Ballot ballot) {
    return FactScorer.ofNews(PlaceGeometry.unknown())
        .score(Votes.KILLED, ballot.content(), Weights.EQUAL);
  }

  private static ScoredFact score(List<Said> said) {
    return score(ballot(said));
  }

  @Property
  void theOrderAndPartitionOfArticlesChangeNothing(
      @ForAll("corpus") List<Said> said, @ForAll long seed) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      votes.add(said.get(i).vote(i));
    }
    Random random = new Random(seed);
    Collections.shuffle(votes, random);
    List<Ballot> shards = List.of(new Ballot(), new Ballot(), new Ballot());
    votes.forEach(v -> shards.get(random.nextInt(3)).add(cast(v)));
    Ballot merged = new Ballot();
    shards.forEach(s -> merged.merge(new Ballot(s.content())));
    assertThat(score(merged)).isEqualTo(score(said));
  }

  @Property
  void renamingSourcesChangesNothingElse(@ForAll("corpus") List<Said> said) {
    List<Said> renamed =
        said.stream()
            .map(
                s ->
                    new Said(
                        renamed(s.source),
                        s.origin.equals("agency") ? "agency" : renamed(s.origin),
                        s.value,
                        s.at))
            .toList();
    assertThat(withoutNames(score(renamed).fact())).isEqualTo(withoutNames(score(said).fact()));
    assertThat(score(renamed).course()).isEqualTo(score(said).course());
  }

  private static String renamed(String source) {
    return "z" + (char) ('z' - source.charAt(0) + 'a');
  }

  private static List<Object> withoutNames(Fact fact) {
    List<Object> cells = new ArrayList<>();
    Collections.addAll(
        cells,
        fact.low(),
        fact.best(),
        fact.high(),
        fact.conservative(),
        fact.consistency(),
        fact.consistencyLow(),
        fact.consistencyHigh(),
        fact.status(),
        fact.claims(),
        fact.origins(),
        fact.sources(),
        fact.steps(),
        fact.deviants().size());
    return cells;
  }

  @Property
  void repeatingAnArticleChangesOnlyTheCounts(@ForAll("corpus") List<Said> said) {
    List<Said> twice = new ArrayList<>(said);
    twice.addAll(said);
    Fact once = score(said).fact();
    Fact repeated = score(twice).fact();
    assertThat(scores(repeated)).isEqualTo(scores(once));
    assertThat(repeated.claims()).isEqualTo(2 * once.claims());
  }

  private static List<Object> scores(Fact fact) {
    List<Object> cells = new ArrayList<>();
    Collections.addAll(
        cells,
        fact.low(),
        fact.best(),
        fact.high(),
        fact.conservative(),
        fact.consistency(),
        fact.consistencyLow(),
        fact.consistencyHigh(),
        fact.status(),
        fact.origins(),
        fact.steps());
    return cells;
  }

  @Property
  void aCopyChangesNoScore(
      @ForAll("corpus") List<Said> said, @ForAll int which, @ForAll byte later) {
    Said original = said.get(Math.floorMod(which, said.size()));
    List<Said> more = new ArrayList<>(said);
    more.add(
        new Said("copyist", original.origin, original.value, original.at + Math.abs((int) later)));
    assertThat(scores(score(more).fact())).isEqualTo(scores(score(said).fact()));
  }

  @Provide
  Arbitrary<List<Said>> exactCorpus() {
    return undatedCorpus()
        .map(
            all ->
                all.stream()
                    .map(s -> new Said(s.source, s.origin, Value.count(s.value.best()), null))
                    .toList());
  }

  @Property
  void anOriginThatGivesTheBestFigureNeverLowersConsistency(
      @ForAll("exactCorpus") List<Said> said) {
    Fact before = score(said).fact();
    Fact after = score(withNewcomer(said, Value.count(before.best()))).fact();
    if (before.consistency() != null) {
      assertThat(after.consistency()).isGreaterThanOrEqualTo(before.consistency() - 1e-9);
    }
  }

  @Property
  void anOriginThatRepeatsWhatAgreesMostNeverLowersConsistency(
      @ForAll("undatedCorpus") List<Said> all) {
    List<Said> said = onePerVoice(all);
    Fact before = score(said).fact();
    Value central =
        said.stream()
            .map(Said::value)
            .max(Comparator.comparingDouble(v -> meanAgreement(v, said)))
            .orElseThrow();
    Fact after = score(withNewcomer(said, central)).fact();
    if (before.consistency() != null) {
      assertThat(after.consistency()).isGreaterThanOrEqualTo(before.consistency() - 1e-9);
    }
  }

  private static List<Said> onePerVoice(List<Said> said) {
    Map<String, Said> first = new LinkedHashMap<>();
    said.forEach(s -> first.putIfAbsent(s.origin, s));
    return List.copyOf(first.values());
  }

  private static double meanAgreement(Value value, List<Said> said) {
    return said.stream().mapToDouble(s -> SCORES.score(value, s.value)).sum();
  }

  private static List<Said> withNewcomer(List<Said> said, Value value) {
    List<Said> more = new ArrayList<>(said);
    more.add(new Said("newcomer", "newcomer", value, null));
    return more;
  }

  @Property
  void aHedgeNeverLowersAgreementWithAValueInsideIt(
      @ForAll("counts") Value hedge, @ForAll("counts") Value other) {
    boolean inside =
        other.low() >= hedge.low()
            && (hedge.high() == null || (other.high() != null && other.high() <= hedge.high()));
    if (inside) {
      Value bare = Value.count(hedge.best());
      assertThat(SCORES.score(hedge, other))
          .isGreaterThanOrEqualTo(SCORES.score(bare, other) - 1e-12);
    }
  }

  @Property
  void scoresStayBetweenNoughtAndOne(@ForAll("corpus") List<Said> said) {
    ScoredFact scored = score(said);
    Fact fact = scored.fact();
    assertThat(fact.consistency() == null).isEqualTo(fact.origins() < 2);
    if (fact.consistency() != null) {
      assertThat(fact.consistency()).isBetween(0.0, 1.0);
      assertThat(fact.consistencyLow()).isBetween(0.0, fact.consistency());
      assertThat(fact.consistencyHigh()).isBetween(fact.consistency(), 1.0);
    }
    assertThat(scored.tallies()).allMatch(t -> t.agreement() >= 0 && t.agreement() <= Tally.UNIT);
    assertThat(fact.low()).isLessThanOrEqualTo(fact.best());
    assertThat(fact.high() == null || fact.high() >= fact.best()).isTrue();
  }

  @Property
  void pairScoresAreSymmetricAndOneForEqualValues(
      @ForAll("counts") Value one, @ForAll("counts") Value two) {
    assertThat(SCORES.score(one, two)).isEqualTo(SCORES.score(two, one)).isBetween(0.0, 1.0);
    assertThat(SCORES.score(one, one)).isEqualTo(1);
    assertThat(Objects.equals(one.key(), two.key()) && SCORES.score(one, two) < 1).isFalse();
  }

  @Property
  void aTollNeverFallsButByTheWordOfTwo(@ForAll("corpus") List<Said> said) {
    ScoredFact scored = score(said);
    if (scored.fact().origins() < 2) {
      List<Fact.Step> steps = scored.fact().steps();
      for (int i = 1; i < steps.size(); i++) {
        assertThat(steps.get(i).best()).isGreaterThan(steps.get(i - 1).best());
      }
    }
  }
}
