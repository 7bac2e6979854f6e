package org.recoup.transforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.score.ArticleVotes;
import org.recoup.analysis.score.AttributeFormat;
import org.recoup.analysis.score.Ballot;
import org.recoup.analysis.score.FactKey;
import org.recoup.analysis.score.FactScorer;
import org.recoup.analysis.score.StatedClaim;
import org.recoup.analysis.score.Times;
import org.recoup.analysis.score.Value;
import org.recoup.analysis.score.Vote;

/**
 * Scores claims that somebody else extracted by the same engine as those of news. What an
 * attribute's values are (numbers, times, days, words) is found from all of them; who copies whom
 * is as the claims state, or inferred.
 *
 * <p>Gives what {@link ScoreFacts} gives, but no claims, and {@link #INCOMPARABLE}.
 */
public final class ScoreClaims extends PTransform<PCollection<StatedClaim>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Claims whose value is of another kind than most of their attribute's, and has no vote. */
  public static final TupleTag<StatedClaim> INCOMPARABLE = new TupleTag<>() {};

  private static final TupleTag<KV<FactKey, ArticleVotes.Cast>> CASTS = new TupleTag<>() {};

  /** Rounds in which sources are weighed, unless told otherwise. */
  public static final int ROUNDS = 3;

  private final boolean inferCopies;
  private final int rounds;

  private ScoreClaims(boolean inferCopies, int rounds) {
    this.inferCopies = inferCopies;
    this.rounds = rounds;
  }

  /** Infers who copies whom, and weighs sources in {@value #ROUNDS} rounds. */
  public static ScoreClaims create() {
    return new ScoreClaims(true, ROUNDS);
  }

  /** Takes every source for independent, but for the origins that claims state. */
  public ScoreClaims withoutInferredCopies() {
    return new ScoreClaims(false, rounds);
  }

  /** Weighs sources in so many rounds, 1 or more. */
  public ScoreClaims withRounds(int number) {
    return new ScoreClaims(inferCopies, number);
  }

  @Override
  public PCollectionTuple expand(PCollection<StatedClaim> claims) {
    PCollectionView<Iterable<AttributeFormat>> formats =
        claims
            .apply(
                "What values look like",
                MapElements.into(
                        TypeDescriptors.kvs(
                            TypeDescriptors.strings(),
                            TypeDescriptor.of(AttributeFormat.Evidence.class)))
                    .via(c -> KV.of(c.attribute(), AttributeFormat.Evidence.of(c))))
            .apply("Sum by attribute", Combine.perKey(ScoreClaims::sum))
            .apply(
                "Formats",
                MapElements.into(TypeDescriptor.of(AttributeFormat.class))
                    .via(seen -> AttributeFormat.of(seen.getKey(), seen.getValue())))
            .apply("All formats", View.asIterable());
    PCollectionTuple cast =
        claims.apply(
            "Read values",
            ParDo.of(new CastFn(formats))
                .withSideInputs(formats)
                .withOutputTags(CASTS, TupleTagList.of(INCOMPARABLE)));
    PCollection<KV<FactKey, Ballot.Content>> ballots =
        cast.get(CASTS).apply("Gather ballots", Combine.perKey(new CollectVotes.BallotFn()));
    ScorerFactory scorers = FactScorer::asWritten;
    if (inferCopies) {
      ballots = ballots.apply("Join copies", JoinCopies.with(scorers));
    }
    return ballots
        .apply("Score ballots", ScoreBallots.with(scorers, rounds))
        .and(INCOMPARABLE, cast.get(INCOMPARABLE));
  }

  private static AttributeFormat.Evidence sum(Iterable<AttributeFormat.Evidence> all) {
    AttributeFormat.Evidence sum = AttributeFormat.Evidence.NONE;
    for (AttributeFormat.Evidence each : all) {
      sum = sum.plus(each);
    }
    return sum;
  }

  private static final class CastFn extends DoFn<StatedClaim, KV<FactKey, ArticleVotes.Cast>> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<AttributeFormat>> view;
    private transient Map<String, AttributeFormat> formats;

    CastFn(PCollectionView<Iterable<AttributeFormat>> view) {
      this.view = view;
    }

    @StartBundle
    public void start() {
      formats = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (formats == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        formats = new HashMap<>();
        context.sideInput(view).forEach(format -> formats.put(format.attribute(), format));
      }
      StatedClaim claim = context.element();
      Value value = formats.get(claim.attribute()).read(claim).orElse(null);
      if (value == null) {
        context.output(INCOMPARABLE, claim);
        return;
      }
      String origin = claim.origin() == null ? claim.source() : claim.origin();
      FactKey key = new FactKey(claim.event(), claim.attribute());
      Vote vote =
          new Vote(
              origin,
              claim.source(),
              claim.source(),
              false,
              Times.millis(claim.asOf()),
              value,
              false,
              false,
              claim.id(),
              1);
      context.output(KV.of(key, new ArticleVotes.Cast(key, vote, 1, List.of(), 0)));
    }
  }

  /** All of an iterable side input. */
  static <T> List<T> listOf(Iterable<T> all) {
    List<T> list = new ArrayList<>();
    all.forEach(list::add);
    return list;
  }
}
