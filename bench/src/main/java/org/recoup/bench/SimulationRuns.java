package org.recoup.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.recoup.output.RunFiles;
import org.recoup.output.Table;
import org.recoup.output.TableReader;
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
              tables(new TableReader(RunFiles.in(folder), "truth")),
              tables(new TableReader(RunFiles.in(folder.resolve("out")))));
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

  private static Measures.Tables tables(TableReader tables) throws IOException {
    return new Measures.Tables(
        tables.all(Table.ARTICLES),
        tables.all(Table.CLAIMS),
        tables.all(Table.FACTS),
        tables.all(Table.SOURCES));
  }
}
