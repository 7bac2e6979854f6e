package org.recoup.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Source;
import org.recoup.pipeline.Recoup;
import org.recoup.simulation.Simulation;
import org.recoup.simulation.SimulationOutput;
import org.recoup.simulation.SimulationSettings;

/**
 * Measures {@code annotate}'s functions in a plain loop on one thread, then {@code analyze} on embedded Flink, over the same sample of news in one JVM, and prints
 * their CPU seconds and the ratio. Arguments: number of articles, a scratch
 * folder and, for simulated news in place of the repeated seeds, the share of it that tells of one event (0 for none).
 */
public final class WholeRuns {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  private WholeRuns() {}

  /** Runs both. */
  public static void main(String[] arguments) throws IOException, RejectedException {
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    boolean simulated = arguments.length > 2;
    List<RawArticle> sample =
        simulated ? simulated(articles, Double.parseDouble(arguments[2])) : repeated(articles);
    Analyzer analyzer = Analyzer.asOf(AS_OF);
    loop(analyzer, sample.subList(0, Math.min(articles, 4_000)));
    double loop = loop(analyzer, sample);
    double bytes = sample.stream().mapToLong(SampleNews::bytes).sum();
    System.out.printf(
        "plain loop: %d articles, %.1f MB, %.1f CPU s, %.0f articles/s, %.1f MB/s on one core%n",
        articles, bytes / 1e6, loop, articles / loop, bytes / 1e6 / loop);
    Path input = write(sample, folder);
    double cpu = processCpuSeconds();
    double wall = System.nanoTime() / 1e9;
    int status =
        Recoup.commandLine(System.in, System.out)
            .execute(
                "analyze",
                "--input=" + input,
                "--output=" + folder.resolve("out"),
                "--asOf=" + AS_OF,
                "--tableFormat=JSONL");
    cpu = processCpuSeconds() - cpu;
    wall = System.nanoTime() / 1e9 - wall;
    System.out.printf(
        "analyze: status %d, %.1f s wall, %.1f CPU s, %.0f articles/s wall, %.2f times the loop's CPU%n",
        status, wall, cpu, articles / wall, cpu / loop);
  }

  private static List<RawArticle> repeated(int articles) {
    SampleNews news = SampleNews.of(Path.of("seeds"));
    return IntStream.range(0, articles).mapToObj(news::article).toList();
  }

  private static List<RawArticle> simulated(int articles, double hotShare) throws IOException {
    List<RawArticle> sample = new ArrayList<>();
    Simulation.of(new SimulationSettings(articles, 1, hotShare))
        .run(
            new SimulationOutput() {
              @Override
              public void article(RawArticle article, Article truth) {
                sample.add(article);
              }

              @Override
              public void claim(Claim claim) {}

              @Override
              public void event(Event event) {}

              @Override
              public void fact(Fact fact) {}

              @Override
              public void source(Source source) {}
            });
    return sample;
  }

  private static double loop(Analyzer analyzer, List<RawArticle> sample) throws RejectedException {
    double start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    long claims = 0;
    for (RawArticle article : sample) {
      claims += analyzer.digest(article).claims().size();
    }
    if (claims == 0) {
      throw new IllegalStateException("the sample tells of nothing");
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - start;
  }

  private static Path write(List<RawArticle> sample, Path folder) throws IOException {
    Path input = Files.createDirectories(folder).resolve("sample.jsonl");
    ObjectMapper json = new ObjectMapper();
    try (Writer out = Files.newBufferedWriter(input)) {
      for (RawArticle article : sample) {
        ObjectNode row = json.createObjectNode();
        row.put("id", article.id()).put("source", article.source()).put("title", article.title());
        row.put("published", article.published()).put("text", article.text());
        out.write(json.writeValueAsString(row) + "\n");
      }
    }
    return input;
  }

  private static double processCpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean)
                ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }
}
