package org.recoup.transforms;

import java.util.Map;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.recoup.analysis.score.AgreementSums;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.CopyFinder;
import org.recoup.analysis.score.FactKey;

/**
 * Makes one origin of sources that copy each other, found by what they share over all facts: first
 * those that agree too perfectly, then those that share too many errors. See {@link CopyFinder}.
 */
final class JoinCopies
    extends PTransform<
        PCollection<KV<FactKey, Ballot.Content>>, PCollection<KV<FactKey, Ballot.Content>>> {
  private static final long serialVersionUID = 1L;

  private final ScorerFactory scorers;

  private JoinCopies(ScorerFactory scorers) {
    this.scorers = scorers;
  }

  static JoinCopies with(ScorerFactory scorers) {
    return new JoinCopies(scorers);
  }

  @Override
  public PCollection<KV<FactKey, Ballot.Content>> expand(
      PCollection<KV<FactKey, Ballot.Content>> ballots) {
    PCollection<KV<FactKey, Ballot.Content>> once =
        join(
            "by perfect agreement",
            ballots,
            ballots.apply("Compare sources", ParDo.of(new CompareFn())),
            CopyFinder::tooPerfect);
    PCollectionView<Iterable<AgreementSums.Content>> agreement =
        once.apply("Weigh groups", WeighAuthors.in(1, scorers))
            .apply("Agreement of groups", View.asIterable());
    return join(
        "by errors",
        once,
        once.apply("Find errors", ParDo.of(new ErrorsFn(agreement)).withSideInputs(agreement)),
        CopyFinder::sharesErrors);
  }

  private static PCollection<KV<FactKey, Ballot.Content>> join(
      String how,
      PCollection<KV<FactKey, Ballot.Content>> ballots,
      PCollection<KV<CopyFinder.Pair, CopyFinder.Evidence>> seen,
      SerializableFunction<CopyFinder.Evidence, Boolean> copies) {
    PCollectionView<Iterable<CopyFinder.Pair>> pairs =
        seen.apply("Sum pairs " + how, Combine.perKey(JoinCopies::sum))
            .apply("Copies " + how, Filter.by(pair -> copies.apply(pair.getValue())))
            .apply("Pairs " + how, Keys.create())
            .apply("All pairs " + how, View.asIterable());
    return ballots.apply("Join " + how, ParDo.of(new JoinFn(pairs)).withSideInputs(pairs));
  }

  private static CopyFinder.Evidence sum(Iterable<CopyFinder.Evidence> all) {
    CopyFinder.Evidence sum = CopyFinder.Evidence.NONE;
    for (CopyFinder.Evidence each : all) {
      sum = sum.plus(each);
    }
    return sum;
  }

  private static final class CompareFn
      extends DoFn<KV<FactKey, Ballot.Content>, KV<CopyFinder.Pair, CopyFinder.Evidence>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<FactKey, Ballot.Content> ballot,
        OutputReceiver<KV<CopyFinder.Pair, CopyFinder.Evidence>> out) {
      CopyFinder.agreement(ballot.getKey(), ballot.getValue())
          .forEach(seen -> out.output(KV.of(seen.pair(), seen.evidence())));
    }
  }

  private static final class ErrorsFn
      extends DoFn<KV<FactKey, Ballot.Content>, KV<CopyFinder.Pair, CopyFinder.Evidence>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<AgreementSums.Content>> view;
    private transient Map<String, Double> agreement;

    ErrorsFn(PCollectionView<Iterable<AgreementSums.Content>> view) {
      this.view = view;
    }

    @StartBundle
    public void start() {
      agreement = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (agreement == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        agreement = WeighAuthors.sumsOf(context.sideInput(view)).agreements();
      }
      KV<FactKey, Ballot.Content> ballot = context.element();
      CopyFinder.errors(ballot.getKey(), ballot.getValue(), agreement)
          .forEach(seen -> context.output(KV.of(seen.pair(), seen.evidence())));
    }
  }

  private static final class JoinFn
      extends DoFn<KV<FactKey, Ballot.Content>, KV<FactKey, Ballot.Content>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<CopyFinder.Pair>> view;
    private transient Map<String, String> groups;

    JoinFn(PCollectionView<Iterable<CopyFinder.Pair>> view) {
      this.view = view;
    }

    @StartBundle
    public void start() {
      groups = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (groups == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        groups = CopyFinder.groups(ScoreClaims.listOf(context.sideInput(view)));
      }
      KV<FactKey, Ballot.Content> ballot = context.element();
      context.output(KV.of(ballot.getKey(), CopyFinder.grouped(ballot.getValue(), groups)));
    }
  }
}
