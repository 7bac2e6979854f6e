package org.recoup.transforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.Extractors;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.analysis.text.Languages;
import org.recoup.transforms.progress.Progress;
import org.recoup.transforms.read.ReadResult;

/** Makes of each article what the comparison of the corpus needs of it; the body ends here. */
public final class AnalyzeArticles extends PTransform<PCollection<ReadResult>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** Articles that could be analyzed. */
  public static final TupleTag<AnalyzedArticle> ANALYZED = new TupleTag<>() {};

  /** What could not be read or analyzed. */
  public static final TupleTag<Reject> REJECTS = new TupleTag<>() {};

  /** How many records there were of both kinds, in parts to be summed. */
  public static final TupleTag<Long> INPUTS = new TupleTag<>() {};

  private final LocalDate asOf;

  @SuppressWarnings("serial")
  private final ArrayList<LanguageFolder> languages;

  private final String extractor;

  private AnalyzeArticles(LocalDate asOf, List<LanguageFolder> languages, String extractor) {
    this.asOf = asOf;
    this.extractor = extractor;
    this.languages = new ArrayList<>(languages);
  }

  /**
   * Analyzes articles.
   *
   * @param asOf day of reference, as {@link Analyzer#asOf} takes it
   */
  public static AnalyzeArticles asOf(LocalDate asOf) {
    return new AnalyzeArticles(asOf, List.of(), null);
  }

  /**
   * Reads further languages; their text travels with the job.
   *
   * @param folders one a language
   */
  public AnalyzeArticles withLanguages(List<LanguageFolder> folders) {
    return new AnalyzeArticles(asOf, folders, extractor);
  }

  /**
   * Finds events and claims in another way than by Recoup's own rules.
   *
   * @param className an extractor of the workers' class path, or null for the rules
   */
  public AnalyzeArticles withExtractor(String className) {
    return new AnalyzeArticles(asOf, languages, className);
  }

  /** What became of one record. */
  record Analysis(AnalyzedArticle article, Reject reject) {}

  @Override
  public PCollectionTuple expand(PCollection<ReadResult> records) {
    PCollection<Analysis> all =
        records.apply("Analyze", ParDo.of(new AnalyzeFn(asOf, languages, extractor)));
    PCollection<AnalyzedArticle> analyzed =
        all.apply("Analyzed", Filter.by(each -> each.article() != null))
            .apply(
                "Articles",
                MapElements.into(TypeDescriptor.of(AnalyzedArticle.class)).via(Analysis::article));
    return all.apply(
            "Count and reject",
            ParDo.of(new RejectFn()).withOutputTags(REJECTS, TupleTagList.of(INPUTS)))
        .and(ANALYZED, analyzed);
  }

  private static final class AnalyzeFn extends DoFn<ReadResult, Analysis> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;

    @SuppressWarnings("serial")
    private final ArrayList<LanguageFolder> languages;

    private final String extractor;
    private transient Analyzer analyzer;

    AnalyzeFn(LocalDate asOf, ArrayList<LanguageFolder> languages, String extractor) {
      this.asOf = asOf;
      this.languages = languages;
      this.extractor = extractor;
    }

    @StartBundle
    public void start() {
      analyzer =
          Analyzer.asOf(asOf)
              .reading(Languages.with(languages))
              .extracting(extractor == null ? null : Extractors.load(extractor));
    }

    @ProcessElement
    public void process(@Element ReadResult read, OutputReceiver<Analysis> out) {
      if (read.article() == null) {
        out.output(new Analysis(null, read.reject()));
        return;
      }
      try {
        Progress.ARTICLES.add(1);
        ArticleDigest digest = analyzer.digest(read.article());
        Progress.CLAIMS.add(digest.claims().size());
        out.output(new Analysis(AnalyzedArticle.of(digest), null));
      } catch (RejectedException e) {
        Progress.REJECTS.add(1);
        out.output(new Analysis(null, e.reject()));
      }
    }
  }

  private static final class RejectFn extends DoFn<Analysis, Reject> {
    private static final long serialVersionUID = 1L;

    private transient long inputs;

    @StartBundle
    public void start() {
      inputs = 0;
    }

    @ProcessElement
    public void process(@Element Analysis analysis, OutputReceiver<Reject> out) {
      inputs++;
      if (analysis.reject() != null) {
        out.output(analysis.reject());
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      context.output(INPUTS, inputs, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }
}
