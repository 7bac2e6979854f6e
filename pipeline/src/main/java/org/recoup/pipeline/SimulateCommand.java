package org.recoup.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recoup.simulation.Simulation;
import org.recoup.simulation.SimulationSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: a corpus with known truth, without any engine. */
@Command(
    name = "simulate",
    description = {
      "Writes invented news in French and English whose truth is known: events whose tolls grow and"
          + " are corrected, sources with delays, biases and errors, agencies, and editors who copy.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup simulate --articles=N --output=DIR [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "The folder gets articles.jsonl, which analyze reads (of more than 100,000 articles:"
          + " articles-00000-of-00010.jsonl and so on), truth/ with the tables articles, claims,"
          + " events, facts and sources as they would be if all was understood, and simulation.json"
          + " (last, and only when all is whole).",
      "These options decide every byte. Memory does not grow with the number of articles."
    })
final class SimulateCommand implements CheckedCommand {
  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles to write, 1 or more.")
  private Long articles;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "A whole number; another one gives another world of news. Default: 1.")
  private long seed = 1;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Local folder for the corpus; an earlier one in it is replaced.")
  private String output;

  @Option(
      names = "--hotShare",
      paramLabel = "SHARE",
      description =
          "Share of the articles, 0 to 1, that all tell of one single event. Default: 0, no such"
              + " event.")
  private double hotShare;

  @Option(
      names = "--oneDay",
      description =
          "All events are of one day and one country, each in a town of its own, most of them told"
              + " by one article.")
  private boolean oneDay;

  @Spec private CommandSpec spec;

  @Override
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (articles == null) {
      mistakes.add("--articles is missing");
    } else if (articles < 1) {
      mistakes.add("--articles=" + articles + ": not positive");
    }
    if (output == null) {
      mistakes.add("--output is missing");
    } else {
      checkOutput(mistakes);
    }
    if (!(hotShare >= 0 && hotShare <= 1)) {
      mistakes.add("--hotShare=" + hotShare + ": not from 0 to 1");
    }
    return mistakes;
  }

  private void checkOutput(List<String> mistakes) {
    try {
      if (Files.exists(Path.of(output)) && !Files.isDirectory(Path.of(output))) {
        mistakes.add("--output=" + output + ": not a folder");
      }
    } catch (InvalidPathException e) {
      mistakes.add("--output=" + output + ": " + e.getMessage());
    }
  }

  @Override
  public Integer call() throws IOException {
    SimulationSettings settings = new SimulationSettings(articles, seed, hotShare, oneDay);
    try (CorpusFiles files = CorpusFiles.in(Path.of(output), settings)) {
      Simulation.of(settings).run(files);
      files.publish();
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailure("cannot write to " + output + ": " + e.getMessage(), e);
    }
    spec.commandLine().getErr().printf("%d articles in %s%n", articles, output);
    return ExitStatus.DONE;
  }
}
