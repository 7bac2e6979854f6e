package org.recoup.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where and how a Beam job runs: a few options of the command's own, and any of the engines'. */
final class EngineArguments {
  private static final String FLINK = "FlinkRunner";
  private static final List<String> RUNNERS = List.of(FLINK, "DirectRunner");
  private static final String EMBEDDED = "[local]";

  /** Options of the engines that help names, so that a typing mistake in one can be told. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "--fasterCopy",
          "--objectReuse",
          "--useDataStreamForBatch",
          "--executionModeForBatch",
          "--flinkConfDir",
          "--filesToStage",
          "--tempLocation",
          "--jobName");

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      description = "FlinkRunner, or DirectRunner for small checks. Default: FlinkRunner.")
  private String runner = FLINK;

  @Option(
      names = "--flinkMaster",
      paramLabel = "HOST:PORT",
      description =
          "REST address of the Flink cluster to run on, or [auto] for a job that 'flink run'"
              + " starts. Default: an engine inside this process.")
  private String flinkMaster = EMBEDDED;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Tasks side by side. Default: one for each core, or what the cluster sets.")
  private Integer parallelism;

  private PipelineOptions options;

  /**
   * Checks these options and, where nothing is wrong, lets the file systems know their own (such as
   * where a name node is) before any is used.
   *
   * @param others arguments that the command does not know, perhaps the engines'
   * @return what is wrong
   */
  List<String> open(CommandSpec spec, List<String> others) {
    List<String> mistakes = mistakes(spec, others);
    if (mistakes.isEmpty()) {
      try {
        options = toPipelineOptions(others);
        FileSystems.setDefaultPipelineOptions(options);
      } catch (IOException e) {
        mistakes.add("settings of the engine cannot be written to a temporary file: " + e);
      }
    }
    return mistakes;
  }

  /** All as Beam takes them, once they have been opened. */
  PipelineOptions options() {
    return options;
  }

  private List<String> mistakes(CommandSpec spec, List<String> others) {
    List<String> mistakes = new ArrayList<>();
    if (!RUNNERS.contains(runner)) {
      mistakes.add(
          "--runner="
              + runner
              + ": not one of "
              + String.join(", ", RUNNERS)
              + NearestName.hint(runner, RUNNERS));
    }
    if (parallelism != null && parallelism < 1) {
      mistakes.add("--parallelism=" + parallelism + ": not positive");
    }
    for (String other : others) {
      if (!other.startsWith("--")) {
        mistakes.add(other + ": unexpected");
      } else if (!isEngineOption(other)) {
        mistakes.add(UsageMistakes.unknownOption(other, spec, WELL_KNOWN));
      } else {
        checkValue(other, mistakes);
      }
    }
    return mistakes;
  }

  private PipelineOptions toPipelineOptions(List<String> others) throws IOException {
    List<String> all = new ArrayList<>(others);
    all.add("--runner=" + runner);
    all.add("--flinkMaster=" + flinkMaster);
    if (parallelism != null) {
      all.add("--parallelism=" + parallelism);
    }
    if (isEmbedded() && System.getenv("FLINK_CONF_DIR") == null && !has("--flinkConfDir", all)) {
      all.add("--flinkConfDir=" + EmbeddedEngine.settingsFor(tasks()));
    }
    // Elements of the jobs are immutable, so that copying them is for nothing.
    addDefault("--fasterCopy=true", all);
    if (!runner.equals(FLINK)) {
      // Tests ask for these checks, which cost time by the square of the job's size.
      addDefault("--enforceImmutability=false", all);
      addDefault("--enforceEncodability=false", all);
    }
    return PipelineOptionsFactory.fromArgs(all.toArray(String[]::new)).create();
  }

  private static void addDefault(String argument, List<String> all) {
    if (!has(argument.substring(0, argument.indexOf('=')), all)) {
      all.add(argument);
    }
  }

  private static boolean has(String name, List<String> arguments) {
    return arguments.stream().anyMatch(argument -> argument.split("=", 2)[0].equals(name));
  }

  private boolean isEmbedded() {
    return runner.equals(FLINK) && flinkMaster.equals(EMBEDDED);
  }

  private int tasks() {
    return parallelism != null ? parallelism : Runtime.getRuntime().availableProcessors();
  }

  /** Whether Flink runs the job by its DataStream API. */
  boolean isDataStream() {
    return runner.equals(FLINK)
        && options.as(FlinkPipelineOptions.class).getUseDataStreamForBatch();
  }

  /** The engine's name where it works outside this process, else null. */
  String elsewhere() {
    return runner.equals(FLINK) && !isEmbedded() ? flinkMaster : null;
  }

  /** Adds what was chosen, for the record. */
  void describe(Map<String, String> options, List<String> others) {
    options.put("runner", runner);
    options.put("flinkMaster", flinkMaster);
    options.put("parallelism", parallelism == null ? null : parallelism.toString());
    for (String other : others) {
      String[] parts = other.substring(2).split("=", 2);
      options.put(parts[0], parts.length == 2 ? parts[1] : "true");
    }
  }

  private static boolean isEngineOption(String argument) {
    String property = argument.substring(2).split("=", 2)[0];
    return PipelineOptionsFactory.getRegisteredOptions().stream()
        .flatMap(options -> Stream.of(options.getMethods()))
        .anyMatch(
            method ->
                method.getParameterCount() == 0
                    && (method.getName().equalsIgnoreCase("get" + property)
                        || method.getName().equalsIgnoreCase("is" + property)));
  }

  private static void checkValue(String argument, List<String> mistakes) {
    try {
      PipelineOptionsFactory.fromArgs(argument).create().as(FlinkPipelineOptions.class);
    } catch (IllegalArgumentException e) {
      mistakes.add(argument + ": " + e.getMessage().lines().findFirst().orElse("not valid"));
    }
  }
}
