package org.recoup.transforms;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.score.AgreementSums;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.FactKey;
import org.recoup.analysis.score.FactScorer;
import org.recoup.analysis.score.ScoredFact;
import org.recoup.analysis.score.Weights;
import org.recoup.transforms.coder.RecordCoder;

/**
 * Finds how far each author agrees with the others, in so many rounds, each weighing votes by the
 * round before. Gives one element, or none where no fact has two voices.
 */
final class WeighAuthors
    extends PTransform<
        PCollection<KV<FactKey, Ballot.Content>>, PCollection<AgreementSums.Content>> {
  private static final long serialVersionUID = 1L;

  private final ScorerFactory scorers;
  private final int rounds;

  private WeighAuthors(ScorerFactory scorers, int rounds) {
    this.scorers = scorers;
    this.rounds = rounds;
  }

  static WeighAuthors in(int rounds, ScorerFactory scorers) {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds must be 1 or more, not " + rounds);
    }
    return new WeighAuthors(scorers, rounds);
  }

  @Override
  public PCollection<AgreementSums.Content> expand(
      PCollection<KV<FactKey, Ballot.Content>> ballots) {
    PCollection<AgreementSums.Content> agreement = round(ballots, 1, null);
    for (int round = 2; round <= rounds; round++) {
      PCollectionView<Iterable<AgreementSums.Content>> before =
          agreement.apply("Agreement until round " + round, View.asIterable());
      agreement = round(ballots, round, before);
    }
    return agreement;
  }

  private PCollection<AgreementSums.Content> round(
      PCollection<KV<FactKey, Ballot.Content>> ballots,
      int number,
      PCollectionView<Iterable<AgreementSums.Content>> before) {
    ParDo.SingleOutput<KV<FactKey, Ballot.Content>, ScoredFact.AuthorTally> compare =
        ParDo.of(new CompareFn(scorers, before));
    return ballots
        .apply(
            "Compare voices, round " + number,
            before == null ? compare : compare.withSideInputs(before))
        .apply(
            "Sum agreement, round " + number,
            Combine.globally(new AgreementFn()).withoutDefaults());
  }

  /** The sums of a side input, which is empty where no fact has two voices. */
  static AgreementSums sumsOf(Iterable<AgreementSums.Content> contents) {
    AgreementSums sums = new AgreementSums();
    contents.forEach(sums::add);
    return sums;
  }

  private static final class CompareFn
      extends DoFn<KV<FactKey, Ballot.Content>, ScoredFact.AuthorTally> {
    private static final long serialVersionUID = 1L;

    private final ScorerFactory scorers;
    private final PCollectionView<Iterable<AgreementSums.Content>> before;
    private transient FactScorer scorer;
    private transient Weights weights;

    CompareFn(ScorerFactory scorers, PCollectionView<Iterable<AgreementSums.Content>> before) {
      this.scorers = scorers;
      this.before = before;
    }

    @Setup
    public void setup() {
      scorer = scorers.create();
    }

    @StartBundle
    public void start() {
      weights = before == null ? Weights.EQUAL : null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (weights == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        weights = sumsOf(context.sideInput(before)).weights();
      }
      KV<FactKey, Ballot.Content> ballot = context.element();
      scorer.agreements(ballot.getKey(), ballot.getValue(), weights).forEach(context::output);
    }
  }

  private static final class AgreementFn
      extends Combine.CombineFn<ScoredFact.AuthorTally, AgreementSums, AgreementSums.Content> {
    private static final long serialVersionUID = 1L;

    @Override
    public AgreementSums createAccumulator() {
      return new AgreementSums();
    }

    @Override
    public AgreementSums addInput(AgreementSums sums, ScoredFact.AuthorTally tally) {
      sums.add(tally);
      return sums;
    }

    @Override
    public AgreementSums mergeAccumulators(Iterable<AgreementSums> all) {
      AgreementSums merged = new AgreementSums();
      all.forEach(sums -> merged.add(sums.content()));
      return merged;
    }

    @Override
    public AgreementSums.Content extractOutput(AgreementSums sums) {
      return sums.content();
    }

    @Override
    public Coder<AgreementSums> getAccumulatorCoder(
        CoderRegistry registry, Coder<ScoredFact.AuthorTally> tally) {
      return DelegateCoder.of(
          RecordCoder.of(AgreementSums.Content.class),
          AgreementSums::content,
          AgreementSums::new,
          TypeDescriptor.of(AgreementSums.class));
    }
  }
}
