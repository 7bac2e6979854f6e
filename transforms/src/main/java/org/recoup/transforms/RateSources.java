package org.recoup.transforms;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.score.AgreementSums;
import org.recoup.analysis.score.Byline;
import org.recoup.analysis.score.SourceRating;
import org.recoup.analysis.score.SourceSums;
import org.recoup.analysis.score.Tally;
import org.recoup.analysis.score.Weights;
import org.recoup.transforms.coder.RecordCoder;

/**
 * Rates each source over the whole corpus. Takes the {@link #BYLINES} and what {@link ScoreFacts}
 * tells of sources: {@link ScoreFacts#TALLIES}, {@link ScoreFacts#ALPHAS} and {@link
 * ScoreFacts#AGREEMENT}.
 */
public final class RateSources extends PTransform<PCollectionTuple, PCollection<Source>> {
  private static final long serialVersionUID = 1L;

  /** One for each article. */
  public static final TupleTag<Byline> BYLINES = new TupleTag<>() {};

  private RateSources() {}

  /** The transform; it has no settings. */
  public static RateSources create() {
    return new RateSources();
  }

  /**
   * What is summed: what a fact tells of a source, or of the corpus, or whether an article is the
   * source's own.
   */
  record Part(Tally tally, SourceSums.AttributeAlpha alpha, boolean ownArticle) {}

  @Override
  public PCollection<Source> expand(PCollectionTuple input) {
    var ofPart = TypeDescriptors.kvs(TypeDescriptors.strings(), TypeDescriptor.of(Part.class));
    PCollection<KV<String, Part>> articles =
        input
            .get(BYLINES)
            .apply(
                "Articles by source",
                MapElements.into(ofPart)
                    .via(b -> KV.of(b.source(), new Part(null, null, b.own()))));
    PCollection<KV<String, Part>> tallies =
        input
            .get(ScoreFacts.TALLIES)
            .apply(
                "Tallies by source",
                MapElements.into(ofPart).via(t -> KV.of(t.source(), new Part(t, null, false))));
    PCollectionView<Iterable<AgreementSums.Content>> agreement =
        input.get(ScoreFacts.AGREEMENT).apply("Agreement of authors", View.asIterable());
    PCollectionView<Iterable<SourceSums.Content>> corpus =
        input
            .get(ScoreFacts.ALPHAS)
            .apply(
                "Alpha of the corpus",
                MapElements.into(TypeDescriptor.of(Part.class)).via(a -> new Part(null, a, false)))
            .apply("Sum the corpus", Combine.globally(new SumFn()).withoutDefaults())
            .apply("Corpus", View.asIterable());
    return PCollectionList.of(articles)
        .and(tallies)
        .apply("All of sources", Flatten.pCollections())
        .apply("Sum by source", Combine.perKey(new SumFn()))
        .apply("Rate", ParDo.of(new RateFn(agreement, corpus)).withSideInputs(agreement, corpus));
  }

  private static final class SumFn extends Combine.CombineFn<Part, SourceSums, SourceSums.Content> {
    private static final long serialVersionUID = 1L;

    @Override
    public SourceSums createAccumulator() {
      return new SourceSums();
    }

    @Override
    public SourceSums addInput(SourceSums sums, Part part) {
      if (part.tally() != null) {
        sums.add(part.tally());
      } else if (part.alpha() != null) {
        sums.add(part.alpha());
      } else {
        sums.addArticle(part.ownArticle());
      }
      return sums;
    }

    @Override
    public SourceSums mergeAccumulators(Iterable<SourceSums> all) {
      SourceSums merged = new SourceSums();
      all.forEach(sums -> merged.add(sums.content()));
      return merged;
    }

    @Override
    public SourceSums.Content extractOutput(SourceSums sums) {
      return sums.content();
    }

    @Override
    public Coder<SourceSums> getAccumulatorCoder(CoderRegistry registry, Coder<Part> part) {
      return DelegateCoder.of(
          RecordCoder.of(SourceSums.Content.class),
          SourceSums::content,
          SourceSums::new,
          TypeDescriptor.of(SourceSums.class));
    }
  }

  private static final class RateFn extends DoFn<KV<String, SourceSums.Content>, Source> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<AgreementSums.Content>> agreement;
    private final PCollectionView<Iterable<SourceSums.Content>> corpus;
    private transient Weights weights;
    private transient double mean;
    private transient List<SourceSums.AttributeAlpha> alphas;

    RateFn(
        PCollectionView<Iterable<AgreementSums.Content>> agreement,
        PCollectionView<Iterable<SourceSums.Content>> corpus) {
      this.agreement = agreement;
      this.corpus = corpus;
    }

    @StartBundle
    public void start() {
      weights = null;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (weights == null) {
        // Once a bundle: an engine may decode a side input each time that it is asked for.
        AgreementSums sums = WeighAuthors.sumsOf(context.sideInput(agreement));
        weights = sums.weights();
        mean = sums.mean();
        alphas = new ArrayList<>();
        context.sideInput(corpus).forEach(c -> alphas.addAll(c.alphas()));
      }
      context.output(
          SourceRating.rate(
              context.element().getKey(), context.element().getValue(), alphas, mean, weights));
    }
  }
}
