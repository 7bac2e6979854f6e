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
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.RawArticle;
import org.recoup.pipeline.Recoup;

/**
 * Measures {@code annotate}'s functions in a plain loop on one thread, then {@code analyze} on embedded Flink, over the same sample of news in one JVM, and prints
 * their CPU seconds and the ratio. Arguments: number of articles, a scratch folder.
 */
public final class WholeRuns {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

  private WholeRuns() {}

  /** Runs both. */
  public static void main(String[] arguments) throws IOException, RejectedException {
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    SampleNews news = SampleNews.of(Path.of("seeds"));
    List<RawArticle> sample = new ArrayList<>();
    for (int n = 0; n < articles; n++) {
      sample.add(news.article(n));
    }
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
        row.put("id", article.id()).put("source", article.source());
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
