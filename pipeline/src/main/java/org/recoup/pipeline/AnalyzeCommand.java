package org.recoup.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.recoup.analysis.model.Change;
import org.recoup.output.Table;
import org.recoup.output.TableWriter;
import org.recoup.output.compare.RunComparison;
import org.recoup.output.report.Report;
import org.recoup.output.report.RunTotals;
import org.recoup.transforms.read.InputFiles;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code analyze}: the whole batch job. */
@Command(
    name = "analyze",
    description = {
      "Reads articles and writes what they say of events, how far independent sources agree, and how"
          + " reliable each source is.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup analyze --input=GLOB[,GLOB…] --output=DIR [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Any option of Beam and Flink is passed on, among them --fasterCopy, --objectReuse,"
          + " --useDataStreamForBatch, --executionModeForBatch, --flinkConfDir, --filesToStage,"
          + " --tempLocation, --jobName.",
      "",
      "The folder gets run.json (last, and only when all is whole), tables/ and report/.",
      "",
      "Examples:",
      "  recoup analyze --input='seeds/*.txt' --output=out",
      "  recoup analyze --input='news/*.jsonl.gz,more.warc' --output=out --asOf=2025-11-30",
      "  recoup analyze --input='news/*.jsonl.gz' --output=runs/monday \\",
      "    --previous=runs/latest --latest=runs/latest",
      "",
      "Exit status: 0 done; 1 failed; 2 wrong usage; 3 done, but with more rejects than allowed."
    })
final class AnalyzeCommand implements CheckedCommand {
  private static final long INPUT_BYTES_PER_SHARD = 256L << 20;

  /** What one task has for one file is one record there, which must fit where it is sorted. */
  private static final long INPUT_BYTES_PER_SHARD_OF_DATA_STREAM = 4L << 20;

  private static final int MAX_SHARDS = 1000;

  /** What to read and write. */
  private static final class Data {
    @Option(
        names = "--input",
        paramLabel = "GLOB[,GLOB…]",
        description =
            "Files of articles, told apart by their ends: jsonl, ndjson, json, txt, html, warc, csv,"
                + " tsv, parquet, also inside gz, bz2 or zst.")
    private List<String> input = List.of();

    @ArgGroup(validate = false)
    private ResultOptions results = new ResultOptions();
  }

  /** How to understand it. */
  private static final class Meaning {
    @Option(
        names = "--asOf",
        paramLabel = "DAY",
        description =
            "Day that no article is later than, such as 2025-11-30. It fixes years that texts leave"
                + " out. Default: today.")
    private LocalDate asOf;

    @ArgGroup(validate = false)
    private ReadingOptions reading = new ReadingOptions();

    @Option(
        names = "--previous",
        paramLabel = "DIR",
        description =
            "Folder of an earlier run, or a pointer to it: events that go on keep their ids, and the"
                + " table of changes tells what moved. The pointer of --latest need not exist before"
                + " the first run.")
    private String previous;

    @Option(
        names = "--seed",
        paramLabel = "N",
        description = "Seed of the intervals' resampling. Default: 1.")
    private long seed = 1;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(validate = false, order = 1, heading = "%nInput and output:%n")
  private Data data = new Data();

  @ArgGroup(validate = false, order = 2, heading = "%nMeaning:%n")
  private Meaning meaning = new Meaning();

  @ArgGroup(validate = false, order = 3, heading = "%nLimits:%n")
  private Limits limits = new Limits();

  @ArgGroup(validate = false, order = 4, heading = "%nEngine:%n")
  private EngineArguments engine = new EngineArguments();

  @ArgGroup(validate = false, order = 5, heading = "%nAfterwards:%n")
  private Afterwards afterwards = new Afterwards();

  @ArgGroup(validate = false, order = 6, heading = "%nMessages:%n")
  private Messages messages = new Messages();

  @Unmatched private List<String> engineOptions = new ArrayList<>();

  /** The files as they lay there when the command was checked. */
  private InputFiles.Listing listing;

  @Override
  public List<String> mistakes() {
    List<String> engineMistakes = engine.open(spec, engineOptions);
    List<String> mistakes = new ArrayList<>();
    data.results.check(mistakes);
    if (data.input.isEmpty()) {
      mistakes.add("--input is missing");
    } else {
      checkInput(mistakes);
    }
    meaning.reading.check(mistakes);
    mistakes.addAll(limits.mistakes());
    afterwards.check(data.results.output(), mistakes);
    if (meaning.previous != null) {
      PreviousRun.check(meaning.previous, afterwards.latest(), mistakes);
    }
    mistakes.addAll(engineMistakes);
    return mistakes;
  }

  private void checkInput(List<String> mistakes) {
    try {
      listing = InputFiles.matching(data.input).list();
      listing.problems().forEach(problem -> mistakes.add("--input: " + problem));
    } catch (IOException e) {
      mistakes.add("--input=" + String.join(",", data.input) + ": " + e.getMessage());
    }
  }

  @Override
  public Integer call() throws IOException {
    messages.to(spec.commandLine().getErr());
    Instant started = Instant.now();
    RunFolder folder = data.results.folder();
    AnalyzeSettings settings = settings(LocalDate.now(ZoneId.systemDefault()));
    afterwards.prepare();
    folder.clear();
    try (ProgressWatch watch = ProgressWatch.start(messages, listing.bytes(), engine.elsewhere())) {
      Pipeline pipeline = Pipeline.create(engine.options());
      new AnalyzeJob(settings, folder).build(pipeline);
      AnalyzeJob.await(AnalyzeJob.run(pipeline));
      return finish(settings, folder, started, watch);
    }
  }

  /** Makes a whole run of what the job has written. */
  private int finish(
      AnalyzeSettings settings, RunFolder folder, Instant started, ProgressWatch watch)
      throws IOException {
    if (settings.previous() != null) {
      watch.enter("comparing with the run before");
    }
    RunCounts counts =
        withChanges(RunCounts.parse(folder.readCounts(), Table.ARTICLES.name()), settings, folder);
    int status = limits.statusFor(counts.of(Table.REJECTS.name()), counts.of(RunCounts.INPUTS));
    Map<String, String> allOptions = optionsOf(settings);
    folder.writeSummary(
        new RunSummary(
                afterwards.runIdOr(RunId.of("analyze", allOptions, listing)),
                "analyze",
                allOptions,
                counts,
                Table.ARTICLES.name(),
                tablesOf(settings).stream().map(Table::name).toList(),
                status,
                started,
                Instant.now())
            .toJson());
    watch.enter("making the report");
    RunTotals totals = Report.of(folder.incompleteRun()).write();
    folder.publish();
    if (afterwards.storesTables()) {
      watch.enter("storing tables in the database");
    }
    String stored = afterwards.run(data.results.output(), status);
    watch.close();
    tellEnd(settings, counts, totals, status, stored);
    return status;
  }

  private void tellEnd(
      AnalyzeSettings settings, RunCounts counts, RunTotals totals, int status, String stored) {
    Ending ending =
        new Ending(
                summaryOf(counts),
                counts,
                RunCounts.INPUTS,
                Table.ARTICLES.name(),
                RunCounts.REPEATED,
                Table.REJECTS.name())
            .addArticles(totals)
            .addFacts(totals)
            .addRejects(counts, status);
    if (settings.previous() != null) {
      ending.add(
          "changes",
          "%,d since %s"
              .formatted(counts.of(Table.CHANGES.name()), settings.previous().run().folder()));
    }
    if (stored != null) {
      ending.add("database", stored);
    }
    ending.addPlace("report", folderOf(data.results.output()) + Report.FILE).tell(messages);
  }

  private static String folderOf(String output) {
    return output.endsWith("/") ? output : output + "/";
  }

  private static List<Table<?>> tablesOf(AnalyzeSettings settings) {
    return settings.previous() == null ? Table.ALL : Table.WITH_CHANGES;
  }

  /** Writes what changed since the previous run, where there is one. */
  private static RunCounts withChanges(RunCounts counts, AnalyzeSettings settings, RunFolder folder)
      throws IOException {
    if (settings.previous() == null) {
      return counts;
    }
    List<Change> changes =
        RunComparison.of(settings.previous().run().files(), folder.incompleteRun()).changes();
    TableWriter.write(Table.CHANGES, changes, folder.incompleteTables(), settings.tableFormat());
    return counts.and(Table.CHANGES.name(), changes.size());
  }

  private AnalyzeSettings settings(LocalDate today) throws IOException {
    return new AnalyzeSettings(
        InputFiles.matching(data.input),
        data.results.output(),
        meaning.asOf != null ? meaning.asOf : today,
        meaning.seed,
        meaning.previous == null
            ? null
            : PreviousRun.of(meaning.previous, afterwards.latest(), data.results.output()),
        meaning.reading.folders(),
        meaning.reading.extractor(),
        data.results.tableFormat(),
        tableShards(listing.bytes()),
        limits.maxArticleBytes());
  }

  /** By the input's size and the mode, so that equal runs have equal files at any parallelism. */
  private int tableShards(long inputBytes) {
    long shard =
        engine.isDataStream() ? INPUT_BYTES_PER_SHARD_OF_DATA_STREAM : INPUT_BYTES_PER_SHARD;
    return (int) Math.min(MAX_SHARDS, 1 + inputBytes / shard);
  }

  private Map<String, String> optionsOf(AnalyzeSettings settings) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("input", String.join(",", data.input));
    options.put("output", data.results.output());
    options.put("tableFormat", settings.tableFormat().name());
    options.put("asOf", settings.asOf().toString());
    options.put("seed", Long.toString(settings.seed()));
    if (settings.previous() != null) {
      options.put("previous", settings.previous().run().folder());
    }
    meaning.reading.describe(options);
    options.put("maxRejectShare", Double.toString(limits.maxRejectShare()));
    options.put("maxArticleBytes", Integer.toString(settings.maxArticleBytes()));
    engine.describe(options, engineOptions);
    afterwards.describe(options);
    return options;
  }

  private String summaryOf(RunCounts counts) {
    return "%d articles, %d repeated, %d rejects; results in %s"
        .formatted(
            counts.of(Table.ARTICLES.name()),
            counts.of(RunCounts.REPEATED),
            counts.of(Table.REJECTS.name()),
            data.results.output());
  }
}
