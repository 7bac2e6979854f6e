package org.recoup.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recoup.output.RunFiles;
import org.recoup.output.Table;
import org.recoup.output.TableReader;
import org.recoup.pipeline.Recoup;
import org.recoup.simulation.Measures;

/**
 * Simulates news, analyses it, and prints how well the run found the truth, beside the bars, and
 * what it cost. Arguments: number of articles, a scratch folder, one or more seeds, and options of
 * {@code simulate}, such as {@code --oneDay}.
 */
public final class SimulationRuns {
  private SimulationRuns() {}

  /** Runs one seed after the other. */
  public static void main(String[] arguments) throws IOException {
    List<String> options = Stream.of(arguments).filter(a -> a.startsWith("--")).toList();
    List<String> others = Stream.of(arguments).filter(a -> !a.startsWith("--")).toList();
    for (String seed : others.subList(2, others.size())) {
      run(others.get(0), Path.of(others.get(1)).resolve("seed-" + seed), seed, options);
    }
  }

  private static void run(String articles, Path folder, String seed, List<String> options)
      throws IOException {
    List<String> simulate =
        new ArrayList<>(
            List.of("simulate", "--articles=" + articles, "--seed=" + seed, "--output=" + folder));
    simulate.addAll(options);
    run(simulate);
    Usage usage = Usage.start();
    run(
        List.of(
            "analyze",
            "--input=" + folder.resolve("articles*.jsonl"),
            "--output=" + folder.resolve("out"),
            "--asOf=2025-12-31",
            "--tableFormat=JSONL"));
    System.out.printf(
        "%s articles, seed %s: %.1f s wall, %.1f CPU s; %s%n",
        articles, seed, usage.wall(), usage.cpu(), usage.heap());
    Measures measures =
        Measures.of(
            tables(new TableReader(RunFiles.in(folder), "truth")),
            tables(new TableReader(RunFiles.in(folder.resolve("out")))));
    measures.lines().forEach(line -> System.out.println("  " + line));
  }

  private static void run(List<String> command) {
    int status = Recoup.commandLine(System.in, System.out).execute(command.toArray(String[]::new));
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
