package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoup.output.MalformedRowException;
import org.recoup.output.compare.ComparisonJson;
import org.recoup.output.compare.ComparisonText;
import org.recoup.output.compare.RunComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: what changed from one run to another. */
@Command(
    name = "compare",
    description = {
      "Tells what changed from one run to another over the same or a grown corpus: which facts moved,"
          + " by how much and because of which new claims, which events are new, gone, merged or"
          + " split, and which sources weigh otherwise.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup compare OLD NEW [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "The summary goes to standard output; with --json=- the JSON does, and the summary to standard"
          + " error."
    })
final class CompareCommand implements CheckedCommand {
  private static final String STANDARD_OUTPUT = "-";

  private final OutputStream out;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "OLD",
      description = "Folder of the earlier run, or a pointer to it.")
  private String before;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NEW",
      description = "Folder of the later run, or a pointer to it.")
  private String now;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write all changes as one JSON object to this file too, or to standard output for -.")
  private String json;

  CompareCommand(OutputStream out) {
    this.out = out;
  }

  @Override
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    check(before, "OLD", mistakes);
    check(now, "NEW", mistakes);
    return mistakes;
  }

  private static void check(String folder, String label, List<String> mistakes) {
    if (folder == null) {
      mistakes.add(label + " is missing");
    } else {
      FinishedRun.check(folder, folder, mistakes);
    }
  }

  @Override
  public Integer call() throws IOException {
    RunComparison comparison = compare();
    String text = ComparisonText.of(comparison, before, now);
    if (STANDARD_OUTPUT.equals(json)) {
      spec.commandLine().getErr().println(text);
      print(ComparisonJson.of(comparison, before, now));
    } else {
      if (json != null) {
        Files.write(Path.of(json), ComparisonJson.of(comparison, before, now));
      }
      print((text + "\n").getBytes(UTF_8));
    }
    return ExitStatus.DONE;
  }

  private RunComparison compare() throws IOException {
    try {
      return RunComparison.of(FinishedRun.of(before).files(), FinishedRun.of(now).files());
    } catch (MalformedRowException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private void print(byte[] data) throws IOException {
    out.write(data);
    out.flush();
  }
}
