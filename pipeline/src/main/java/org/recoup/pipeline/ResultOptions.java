package org.recoup.pipeline;

import java.util.List;
import org.recoup.output.TableFormat;
import picocli.CommandLine.Option;

/** Where the results of a job go, and in what form. */
final class ResultOptions {
  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder for the results of this run; those of an earlier run are replaced.")
  private String output;

  @Option(
      names = "--tableFormat",
      paramLabel = "FORMAT",
      description = "JSONL, PARQUET or BOTH. Default: BOTH.")
  private TableFormat tableFormat = TableFormat.BOTH;

  /** Adds what is wrong with these options. */
  void check(List<String> mistakes) {
    if (output == null) {
      mistakes.add("--output is missing");
      return;
    }
    try {
      folder();
    } catch (IllegalArgumentException e) {
      mistakes.add("--output=" + output + ": " + e.getMessage());
    }
  }

  /** The folder as given, or null. */
  String output() {
    return output;
  }

  RunFolder folder() {
    return RunFolder.of(output);
  }

  TableFormat tableFormat() {
    return tableFormat;
  }
}
