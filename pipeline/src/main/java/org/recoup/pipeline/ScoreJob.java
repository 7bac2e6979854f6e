package org.recoup.pipeline;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.score.Byline;
import org.recoup.analysis.score.StatedClaim;
import org.recoup.output.Table;
import org.recoup.output.WriteTables;
import org.recoup.transforms.CountRecords;
import org.recoup.transforms.RateSources;
import org.recoup.transforms.ScoreClaims;
import org.recoup.transforms.ScoreFacts;
import org.recoup.transforms.coder.RecordCoder;
import org.recoup.transforms.read.ReadClaims;

/** The job of {@code score}: from claims that somebody else extracted to facts and sources. */
final class ScoreJob {
  /** Claims that have a value of their attribute's kind or not. */
  static final String CLAIMS = "claims";

  /** Claims whose value cannot be compared with the others of their attribute. */
  static final String INCOMPARABLE = "incomparable";

  private final ScoreSettings settings;
  private final RunFolder folder;

  ScoreJob(ScoreSettings settings, RunFolder folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /** Builds the whole graph into a pipeline. */
  void build(Pipeline pipeline) {
    WithFailures.Result<PCollection<StatedClaim>, Reject> read =
        pipeline.apply("Read claims", ReadClaims.from(settings.claims()));
    ScoreClaims score = ScoreClaims.create().withRounds(settings.rounds());
    PCollectionTuple scored =
        read.output()
            .apply("Score claims", settings.inferCopies() ? score : score.withoutInferredCopies());
    PCollection<Source> sources =
        PCollectionTuple.of(RateSources.BYLINES, noArticles(pipeline))
            .and(ScoreFacts.TALLIES, scored.get(ScoreFacts.TALLIES))
            .and(ScoreFacts.ALPHAS, scored.get(ScoreFacts.ALPHAS))
            .and(ScoreFacts.AGREEMENT, scored.get(ScoreFacts.AGREEMENT))
            .apply("Rate sources", RateSources.create());
    PCollection<KV<String, Long>> rows =
        PCollectionTuple.of(Table.FACTS.tag(), scored.get(ScoreFacts.FACTS))
            .and(Table.SOURCES.tag(), sources)
            .and(Table.REJECTS.tag(), read.failures())
            .apply(
                "Write tables",
                WriteTables.to(folder.incompleteTables()).withFormat(settings.tableFormat()));
    PCollectionList.of(rows)
        .and(count(CLAIMS, "claims", read.output()))
        .and(count(RunCounts.INPUTS, "claims read", read.output()))
        .and(count(RunCounts.INPUTS, "records not read", read.failures()))
        .and(count(INCOMPARABLE, "incomparable", scored.get(ScoreClaims.INCOMPARABLE)))
        .and(read.failures().apply("Count rejects by reason", CountRecords.by(RunCounts::nameOf)))
        .apply("Write counts", WriteCounts.to(folder.incompleteCounts()));
  }

  private static PCollection<Byline> noArticles(Pipeline pipeline) {
    return pipeline.apply("No articles", Create.empty(RecordCoder.of(Byline.class)));
  }

  private static <T> PCollection<KV<String, Long>> count(
      String as, String what, PCollection<T> records) {
    return records.apply("Count " + what, CountRecords.as(as));
  }
}
