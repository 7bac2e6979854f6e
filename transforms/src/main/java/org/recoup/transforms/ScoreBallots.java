package org.recoup.transforms;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.score.AgreementSums;
import org.recoup.analysis.score.AlphaSums;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.Course;
import org.recoup.analysis.score.FactKey;
import org.recoup.analysis.score.FactScorer;
import org.recoup.analysis.score.ScoredFact;
import org.recoup.analysis.score.SourceSums;
import org.recoup.analysis.score.Tally;
import org.recoup.analysis.score.Weights;

/** Weighs authors by their agreement and scores each ballot's fact. */
final class ScoreBallots
    extends PTransform<PCollection<KV<FactKey, Ballot.Content>>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The courses that claims are held against, for each part of a fact that has claims. */
  static final TupleTag<KV<FactPart, Course>> COURSES = new TupleTag<>() {};

  private final ScorerFactory scorers;
  private final int rounds;

  private ScoreBallots(ScorerFactory scorers, int rounds) {
    this.scorers = scorers;
    this.rounds = rounds;
  }

  /**
   * Scores ballots.
   *
   * @param rounds how often authors are weighed, 1 or more
   */
  static ScoreBallots with(ScorerFactory scorers, int rounds) {
    return new ScoreBallots(scorers, rounds);
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<FactKey, Ballot.Content>> ballots) {
    PCollection<AgreementSums.Content> agreement =
        ballots.apply("Weigh authors", WeighAuthors.in(rounds, scorers));
    PCollectionView<Iterable<AgreementSums.Content>> weights =
        agreement.apply("Agreement as weights", View.asIterable());
    PCollectionTuple scored =
        ballots.apply(
            "Score",
            ParDo.of(new ScoreFn(scorers, weights))
                .withSideInputs(weights)
                .withOutputTags(
                    ScoreFacts.FACTS,
                    TupleTagList.of(COURSES).and(ScoreFacts.TALLIES).and(ScoreFacts.ALPHAS)));
    return scored.and(ScoreFacts.AGREEMENT, agreement);
  }

  private static final class ScoreFn extends DoFn<KV<FactKey, Ballot.Content>, Fact> {
    private static final long serialVersionUID = 1L;

    private final ScorerFactory scorers;
    private final PCollectionView<Iterable<AgreementSums.Content>> agreement;
    private transient FactScorer scorer;
    private transient Weights weights;

    ScoreFn(ScorerFactory scorers, PCollectionView<Iterable<AgreementSums.Content>> agreement) {
      this.scorers = scorers;
      this.agreement = agreement;
    }

    @Setup
    public void setup() {
      scorer = scorers.create();
    }

    @StartBundle
    public void start() {
      weights = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (weights == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        weights = WeighAuthors.sumsOf(context.sideInput(agreement)).weights();
      }
      FactKey key = context.element().getKey();
      Ballot.Content ballot = context.element().getValue();
      ScoredFact scored = scorer.score(key, ballot, weights);
      context.output(scored.fact());
      for (int shard = 0; shard < Ballot.SHARDS; shard++) {
        if ((ballot.shards() >> shard & 1) == 1) {
          context.output(
              COURSES, KV.of(new FactPart(key.eventId(), key.attribute(), shard), scored.course()));
        }
      }
      for (Tally tally : scored.tallies()) {
        context.output(ScoreFacts.TALLIES, tally);
      }
      if (!scored.alpha().equals(AlphaSums.NONE)) {
        context.output(
            ScoreFacts.ALPHAS, new SourceSums.AttributeAlpha(key.attribute(), scored.alpha()));
      }
    }
  }
}
