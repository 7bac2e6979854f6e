package org.recoup.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.recoup.output.Table;
import org.recoup.output.report.RunTotals;
import org.recoup.transforms.ScoreClaims;
import org.recoup.transforms.read.InputFiles;
import org.recoup.transforms.read.ReadClaims;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code score}: scores claims that somebody else extracted. */
@Command(
    name = "score",
    description = {
      "Scores claims that somebody else extracted: which value of each event's attribute its sources"
          + " back, how far they agree, and how reliable each source is.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup score --claims=FILE --output=DIR [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Fields of a claim: source, event, attribute, value and, where known, low, high, as_of, origin.",
      "Numbers, times, days and words are told apart by what most of an attribute's values are."
    })
final class ScoreCommand implements CheckedCommand {
  /** How to find who copies whom. */
  enum Copies {
    /** From what sources share; origins that claims state are kept. */
    INFER,
    /** Only as claims state it in their origin. */
    GIVEN
  }

  /** What to read and write. */
  private static final class Data {
    @Option(
        names = "--claims",
        paramLabel = "FILE",
        description = "Claims as .csv, .tsv, .jsonl or .ndjson, also inside .gz, .bz2, .zst.")
    private List<String> claims = List.of();

    @ArgGroup(validate = false)
    private ResultOptions results = new ResultOptions();
  }

  /** How to weigh sources. */
  private static final class Weighing {
    @Option(
        names = "--copies",
        paramLabel = "HOW",
        description =
            "INFER who copies whom from rare values and errors in common, or GIVEN: only as the"
                + " claims' origin says. Default: INFER.")
    private Copies copies = Copies.INFER;

    @Option(
        names = "--rounds",
        paramLabel = "N",
        description = "Rounds in which sources are weighed by their agreement. Default: 3.")
    private int rounds = ScoreClaims.ROUNDS;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(validate = false, order = 1, heading = "%nInput and output:%n")
  private Data data = new Data();

  @ArgGroup(validate = false, order = 2, heading = "%nWeighing:%n")
  private Weighing weighing = new Weighing();

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
    if (data.claims.isEmpty()) {
      mistakes.add("--claims is missing");
    } else {
      checkClaims(mistakes);
    }
    if (weighing.rounds < 1) {
      mistakes.add("--rounds=" + weighing.rounds + ": not positive");
    }
    mistakes.addAll(limits.mistakes());
    afterwards.check(data.results.output(), mistakes);
    mistakes.addAll(engineMistakes);
    return mistakes;
  }

  private void checkClaims(List<String> mistakes) {
    try {
      listing = InputFiles.matching(data.claims).list();
      listing.problems().forEach(problem -> mistakes.add("--claims: " + problem));
      listing.files().stream()
          .filter(file -> !ReadClaims.isFormatOf(file.path()))
          .forEach(
              file ->
                  mistakes.add(
                      "--claims=" + file.location() + ": not one of .csv, .tsv, .jsonl, .ndjson"));
    } catch (IOException e) {
      mistakes.add("--claims=" + String.join(",", data.claims) + ": " + e.getMessage());
    }
  }

  @Override
  public Integer call() throws IOException {
    messages.to(spec.commandLine().getErr());
    Instant started = Instant.now();
    RunFolder folder = data.results.folder();
    ScoreSettings settings =
        new ScoreSettings(
            InputFiles.matching(data.claims),
            weighing.copies == Copies.INFER,
            weighing.rounds,
            data.results.tableFormat());
    afterwards.prepare();
    folder.clear();
    try (ProgressWatch watch = ProgressWatch.start(messages, listing.bytes(), engine.elsewhere())) {
      watch.enter("scoring");
      Pipeline pipeline = Pipeline.create(engine.options());
      new ScoreJob(settings, folder).build(pipeline);
      AnalyzeJob.await(AnalyzeJob.run(pipeline));
      return finish(folder, started, watch);
    }
  }

  /** Makes a whole run of what the job has written. */
  private int finish(RunFolder folder, Instant started, ProgressWatch watch) throws IOException {
    RunCounts counts = RunCounts.parse(folder.readCounts(), ScoreJob.CLAIMS);
    int status = limits.statusFor(counts.of(Table.REJECTS.name()), counts.of(RunCounts.INPUTS));
    folder.writeSummary(
        new RunSummary(
                afterwards.runIdOr(RunId.of("score", options(), listing)),
                "score",
                options(),
                counts,
                ScoreJob.CLAIMS,
                List.of(
                    ScoreJob.CLAIMS,
                    ScoreJob.INCOMPARABLE,
                    Table.FACTS.name(),
                    Table.SOURCES.name(),
                    Table.REJECTS.name()),
                status,
                started,
                Instant.now())
            .toJson());
    folder.publish();
    if (afterwards.storesTables()) {
      watch.enter("storing tables in the database");
    }
    String stored = afterwards.run(data.results.output(), status);
    watch.close();
    Ending ending =
        new Ending(
                summaryOf(counts),
                counts,
                RunCounts.INPUTS,
                ScoreJob.CLAIMS,
                ScoreJob.INCOMPARABLE,
                Table.REJECTS.name())
            .addFacts(RunTotals.of(folder.files()))
            .addRejects(counts, status);
    if (stored != null) {
      ending.add("database", stored);
    }
    ending.tell(messages);
    return status;
  }

  private Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("claims", String.join(",", data.claims));
    options.put("output", data.results.output());
    options.put("tableFormat", data.results.tableFormat().name());
    options.put("copies", weighing.copies.name());
    options.put("rounds", Integer.toString(weighing.rounds));
    options.put("maxRejectShare", Double.toString(limits.maxRejectShare()));
    engine.describe(options, engineOptions);
    afterwards.describe(options);
    return options;
  }

  private String summaryOf(RunCounts counts) {
    return "%d claims, %d of them incomparable, %d rejects; %d facts in %s"
        .formatted(
            counts.of(ScoreJob.CLAIMS),
            counts.of(ScoreJob.INCOMPARABLE),
            counts.of(Table.REJECTS.name()),
            counts.of(Table.FACTS.name()),
            data.results.output());
  }
}
