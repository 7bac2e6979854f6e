package org.recoup.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recoup.output.RowSchema;
import org.recoup.output.Table;
import org.recoup.pipeline.Recoup;
import org.recoup.simulation.Measures;

/**
 * Simulates news, analyses it, and prints how well the run found the truth, beside the bars.
 * Arguments: number of articles, a scratch folder, one or more seeds.
 */
public final class SimulationRuns {
  private SimulationRuns() {}

  /** Runs one seed after the other. */
  public static void main(String[] arguments) throws IOException {
    for (int i = 2; i < arguments.length; i++) {
      Path folder = Path.of(arguments[1]).resolve("seed-" + arguments[i]);
      run("simulate", "--articles=" + arguments[0], "--seed=" + arguments[i], "--output=" + folder);
      run(
          "analyze",
          "--input=" + folder.resolve("articles*.jsonl"),
          "--output=" + folder.resolve("out"),
          "--asOf=2025-12-31",
          "--tableFormat=JSONL");
      Measures measures =
          Measures.of(
              tables(folder.resolve("truth")), tables(folder.resolve("out").resolve("tables")));
      System.out.println(arguments[0] + " articles, seed " + arguments[i]);
      measures.lines().forEach(line -> System.out.println("  " + line));
    }
  }

  private static void run(String... command) {
    int status = Recoup.commandLine(System.in, System.out).execute(command);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
    }
  }

  private static Measures.Tables tables(Path folder) throws IOException {
    return new Measures.Tables(
        rows(folder, Table.ARTICLES),
        rows(folder, Table.CLAIMS),
        rows(folder, Table.FACTS),
        rows(folder, Table.SOURCES));
  }

  private static <T extends Record> List<T> rows(Path folder, Table<T> table) throws IOException {
    List<T> rows = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.getFileName().toString().matches(table.name() + "(-\\d+-of-\\d+)?\\.jsonl")) {
          try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line;
            while ((line = lines.readLine()) != null) {
              rows.add(RowSchema.of(table.row()).fromJson(line));
            }
          }
        }
      }
    }
    return rows;
  }
}
