package org.recoup.transforms;

import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.score.AgreementSums;
import org.recoup.analysis.score.FactScorer;
import org.recoup.analysis.score.GazetteerPlaces;
import org.recoup.analysis.score.SourceSums;
import org.recoup.analysis.score.Tally;

/**
 * Scores how far independent sources agree on each attribute of each event, and how every claim
 * stands to what they agree on.
 *
 * <p>Gives {@link #FACTS}, all claims with their verdicts ({@link #CLAIMS}), and what {@link
 * RateSources} needs.
 */
public final class ScoreFacts extends PTransform<PCollection<CompletedArticle>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** All claims with their verdicts. */
  public static final TupleTag<Claim> CLAIMS = new TupleTag<>() {};

  /** One for each event and attribute that a claim has a vote on. */
  public static final TupleTag<Fact> FACTS = new TupleTag<>() {};

  /** What each fact tells of each of its sources. */
  public static final TupleTag<Tally> TALLIES = new TupleTag<>() {};

  /** Each fact's part in the corpus' sums for alpha. */
  public static final TupleTag<SourceSums.AttributeAlpha> ALPHAS = new TupleTag<>() {};

  /** How far authors agree; one element, or none where no fact has two voices. */
  public static final TupleTag<AgreementSums.Content> AGREEMENT = new TupleTag<>() {};

  private final int rounds;

  private ScoreFacts(int rounds) {
    this.rounds = rounds;
  }

  /** Weighs sources in one pass over the facts. */
  public static ScoreFacts create() {
    return new ScoreFacts(1);
  }

  /** Weighs sources in so many passes, each by the weights of the one before; 1 or more. */
  public ScoreFacts withRounds(int rounds) {
    return new ScoreFacts(rounds);
  }

  @Override
  public PCollectionTuple expand(PCollection<CompletedArticle> articles) {
    ScorerFactory scorers = () -> FactScorer.ofNews(new GazetteerPlaces(Gazetteer.get()));
    PCollectionTuple votes = articles.apply("Collect votes", CollectVotes.create());
    PCollectionTuple scored =
        votes.get(CollectVotes.BALLOTS).apply("Score ballots", ScoreBallots.with(scorers, rounds));
    PCollection<Claim> judged =
        votes
            .get(CollectVotes.VOTING)
            .apply("Judge claims", JudgeClaims.by(scored.get(ScoreBallots.COURSES), scorers));
    PCollection<Claim> others =
        votes
            .get(CollectVotes.OTHERS)
            .apply(
                "Claims without a vote",
                MapElements.into(TypeDescriptor.of(Claim.class)).via(c -> c.claim().open()));
    PCollection<Claim> claims =
        PCollectionList.of(judged).and(others).apply("All claims", Flatten.pCollections());
    return PCollectionTuple.of(FACTS, scored.get(FACTS))
        .and(CLAIMS, claims)
        .and(TALLIES, scored.get(TALLIES))
        .and(ALPHAS, scored.get(ALPHAS))
        .and(AGREEMENT, scored.get(AGREEMENT));
  }
}
