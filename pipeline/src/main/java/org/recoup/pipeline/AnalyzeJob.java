package org.recoup.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.score.Byline;
import org.recoup.output.Table;
import org.recoup.output.WriteTables;
import org.recoup.transforms.AnalyzeArticles;
import org.recoup.transforms.AnalyzedArticle;
import org.recoup.transforms.CompleteArticles;
import org.recoup.transforms.CompletedArticle;
import org.recoup.transforms.CountRecords;
import org.recoup.transforms.DropRepeated;
import org.recoup.transforms.FindOrigins;
import org.recoup.transforms.KeepEventIds;
import org.recoup.transforms.LinkEvents;
import org.recoup.transforms.RateSources;
import org.recoup.transforms.ScoreFacts;
import org.recoup.transforms.SummarizeEvents;
import org.recoup.transforms.read.ReadArticles;

/**
 * The job of {@code analyze}: from files of articles to tables of what their sources say and how
 * far they agree. Building the graph, running it and waiting for it are three methods.
 */
final class AnalyzeJob {
  private final AnalyzeSettings settings;
  private final RunFolder folder;
  private PCollectionList<KV<String, Long>> counts;

  AnalyzeJob(AnalyzeSettings settings, RunFolder folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /** Builds the whole graph into a pipeline. */
  void build(Pipeline pipeline) {
    counts = PCollectionList.empty(pipeline);
    PCollectionTuple analyzed =
        pipeline
            .apply(
                "Read articles",
                ReadArticles.from(settings.input()).withMaxArticleBytes(settings.maxArticleBytes()))
            .apply(
                "Analyze articles",
                AnalyzeArticles.asOf(settings.asOf())
                    .withLanguages(settings.languages())
                    .withExtractor(settings.extractor()));
    PCollection<Reject> rejects = analyzed.get(AnalyzeArticles.REJECTS);
    PCollectionTuple distinct =
        analyzed.get(AnalyzeArticles.ANALYZED).apply("Drop repeated", DropRepeated.create());
    PCollection<AnalyzedArticle> kept = distinct.get(DropRepeated.KEPT);

    PCollection<CompletedArticle> articles =
        withPreviousIds(
            kept.apply(
                "Complete articles",
                CompleteArticles.with(
                    kept.apply("Find origins", FindOrigins.create()),
                    kept.apply("Link events", LinkEvents.create()))));
    PCollection<Byline> bylines =
        articles.apply(
            "Bylines",
            MapElements.into(TypeDescriptor.of(Byline.class))
                .via(a -> Byline.of(a.article().open())));
    PCollectionTuple scored = articles.apply("Score facts", ScoreFacts.create());
    PCollection<Source> sources =
        PCollectionTuple.of(RateSources.BYLINES, bylines)
            .and(ScoreFacts.TALLIES, scored.get(ScoreFacts.TALLIES))
            .and(ScoreFacts.ALPHAS, scored.get(ScoreFacts.ALPHAS))
            .and(ScoreFacts.AGREEMENT, scored.get(ScoreFacts.AGREEMENT))
            .apply("Rate sources", RateSources.create());

    PCollectionTuple tables =
        PCollectionTuple.of(
                Table.ARTICLES.tag(),
                articles.apply(
                    "Articles",
                    MapElements.into(TypeDescriptor.of(Article.class))
                        .via(a -> a.article().open())))
            .and(
                Table.MENTIONS.tag(),
                articles.apply(
                    "Mentions",
                    FlatMapElements.into(TypeDescriptor.of(Mention.class))
                        .via(a -> a.mentions().open())))
            .and(Table.CLAIMS.tag(), scored.get(ScoreFacts.CLAIMS))
            .and(Table.EVENTS.tag(), articles.apply("Summarize events", SummarizeEvents.create()))
            .and(Table.FACTS.tag(), scored.get(ScoreFacts.FACTS))
            .and(Table.SOURCES.tag(), sources)
            .and(Table.REJECTS.tag(), rejects);
    counts =
        counts.and(
            tables.apply(
                "Write tables",
                WriteTables.to(folder.incompleteTables())
                    .withFormat(settings.tableFormat())
                    .withShards(settings.tableShards())));
    counts =
        counts
            .and(
                analyzed.get(AnalyzeArticles.INPUTS).apply("Inputs", WithKeys.of(RunCounts.INPUTS)))
            .and(
                distinct
                    .get(DropRepeated.REPEATED)
                    .apply("Count repeated", CountRecords.as(RunCounts.REPEATED)))
            .and(rejects.apply("Count rejects by reason", CountRecords.by(RunCounts::nameOf)));
    counts.apply("Write counts", WriteCounts.to(folder.incompleteCounts()));
  }

  private PCollection<CompletedArticle> withPreviousIds(PCollection<CompletedArticle> articles) {
    return settings.previous() == null
        ? articles
        : articles.apply(
            "Keep event ids", KeepEventIds.of(settings.previous().traces(articles.getPipeline())));
  }

  /** Starts a built pipeline; an embedded engine returns only when it has done. */
  static PipelineResult run(Pipeline pipeline) {
    return pipeline.run();
  }

  /**
   * Waits for the end.
   *
   * @throws CommandFailure where it is not a good one
   */
  static void await(PipelineResult result) {
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      throw new CommandFailure("the job ended as " + state, null);
    }
  }
}
