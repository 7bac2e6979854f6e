package org.recoup.transforms;

import java.time.LocalDate;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;

/** Makes of each article what the comparison of the corpus needs of it; the body ends here. */
public final class AnalyzeArticles
    extends PTransform<
        PCollection<RawArticle>, WithFailures.Result<PCollection<AnalyzedArticle>, Reject>> {
  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;

  private AnalyzeArticles(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * Analyzes articles.
   *
   * @param asOf day of reference, as {@link Analyzer#asOf} takes it
   */
  public static AnalyzeArticles asOf(LocalDate asOf) {
    return new AnalyzeArticles(asOf);
  }

  @Override
  public WithFailures.Result<PCollection<AnalyzedArticle>, Reject> expand(
      PCollection<RawArticle> articles) {
    TupleTag<AnalyzedArticle> digests = new TupleTag<>() {};
    TupleTag<Reject> rejects = new TupleTag<>() {};
    PCollectionTuple analyzed =
        articles.apply(
            "Analyze",
            ParDo.of(new AnalyzeFn(asOf, digests, rejects))
                .withOutputTags(digests, TupleTagList.of(rejects)));
    return WithFailures.Result.of(analyzed, digests, rejects);
  }

  private static final class AnalyzeFn extends DoFn<RawArticle, AnalyzedArticle> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final TupleTag<AnalyzedArticle> digests;
    private final TupleTag<Reject> rejects;
    private transient Analyzer analyzer;

    AnalyzeFn(LocalDate asOf, TupleTag<AnalyzedArticle> digests, TupleTag<Reject> rejects) {
      this.asOf = asOf;
      this.digests = digests;
      this.rejects = rejects;
    }

    @StartBundle
    public void start() {
      analyzer = Analyzer.asOf(asOf);
    }

    @ProcessElement
    public void process(@Element RawArticle article, MultiOutputReceiver out) {
      try {
        out.get(digests).output(AnalyzedArticle.of(analyzer.digest(article)));
      } catch (RejectedException e) {
        out.get(rejects).output(e.reject());
      }
    }
  }
}
