package org.recoup.transforms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.Extractors;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.analysis.text.Languages;
import org.recoup.transforms.progress.Progress;

/** Makes of each article what the comparison of the corpus needs of it; the body ends here. */
public final class AnalyzeArticles
    extends PTransform<
        PCollection<RawArticle>, WithFailures.Result<PCollection<AnalyzedArticle>, Reject>> {
  private static final long serialVersionUID = 1L;

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

  @Override
  public WithFailures.Result<PCollection<AnalyzedArticle>, Reject> expand(
      PCollection<RawArticle> articles) {
    TupleTag<AnalyzedArticle> analyzed = new TupleTag<>() {};
    TupleTag<Reject> rejects = new TupleTag<>() {};
    PCollectionTuple results =
        articles.apply(
            "Analyze",
            ParDo.of(new AnalyzeFn(asOf, languages, extractor, analyzed, rejects))
                .withOutputTags(analyzed, TupleTagList.of(rejects)));
    return WithFailures.Result.of(results, analyzed, rejects);
  }

  private static final class AnalyzeFn extends DoFn<RawArticle, AnalyzedArticle> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;

    @SuppressWarnings("serial")
    private final ArrayList<LanguageFolder> languages;

    private final String extractor;
    private final TupleTag<AnalyzedArticle> analyzed;
    private final TupleTag<Reject> rejects;
    private transient Analyzer analyzer;

    AnalyzeFn(
        LocalDate asOf,
        ArrayList<LanguageFolder> languages,
        String extractor,
        TupleTag<AnalyzedArticle> analyzed,
        TupleTag<Reject> rejects) {
      this.asOf = asOf;
      this.languages = languages;
      this.extractor = extractor;
      this.analyzed = analyzed;
      this.rejects = rejects;
    }

    @StartBundle
    public void start() {
      analyzer =
          Analyzer.asOf(asOf)
              .reading(Languages.with(languages))
              .extracting(extractor == null ? null : Extractors.load(extractor));
    }

    @ProcessElement
    public void process(@Element RawArticle article, MultiOutputReceiver out) {
      try {
        Progress.ARTICLES.add(1);
        ArticleDigest digest = analyzer.digest(article);
        Progress.CLAIMS.add(digest.claims().size());
        out.get(analyzed).output(AnalyzedArticle.of(digest));
      } catch (RejectedException e) {
        Progress.REJECTS.add(1);
        out.get(rejects).output(e.reject());
      }
    }
  }
}
