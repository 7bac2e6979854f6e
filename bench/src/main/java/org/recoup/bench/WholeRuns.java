package org.recoup.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * Measures {@code annotate}'s functions in a plain loop on one thread, then {@code analyze} over
 * the same sample of news in one JVM, and prints their CPU seconds and the ratio, the peak of the
 * heap, and what crossed between the engine's tasks. Both are measured after a warm-up, since what
 * a JVM spends on starting and on compiling is the same for a thousand articles and for a million;
 * the warm-up of {@code analyze} is printed, and tells what a first run of that size costs.
 *
 * <p>Arguments: number of articles; a scratch folder; for simulated news in place of the repeated
 * seeds, the share of it that tells of one event (0 for none); then options of {@code analyze},
 * such as {@code --parallelism=1}. Of more than 100,000 articles the loop reads the first 100,000,
 * and its time is scaled up.
 */
public final class WholeRuns {
  private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
  private static final int LOOP = 100_000;

  /** So many articles are read before the loop is measured; fewer leave much of it uncompiled. */
  private static final int WARM_UP = 20_000;

  private static final int WARM_UP_RUN = 10_000;

  private WholeRuns() {}

  /** Runs both. */
  public static void main(String[] arguments) throws IOException, RejectedException {
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Path input = folder.resolve("sample.jsonl");
    List<RawArticle> sample = write(articles, arguments.length > 2 ? arguments[2] : null, input);
    double share = (double) articles / sample.size();
    double loop = loop(sample) * share;
    double megabytes = sample.stream().mapToLong(SampleNews::bytes).sum() * share / 1e6;
    sample.clear();
    System.out.printf(
        "plain loop: %d articles, %.1f MB, %.1f CPU s, %.0f articles/s, %.1f MB/s on one core%n",
        articles, megabytes, loop, articles / loop, megabytes / loop);
    List<String> options =
        List.of(arguments).subList(Math.min(3, arguments.length), arguments.length);
    if (articles > WARM_UP_RUN) {
      Path start = folder.resolve("start.jsonl");
      try (Stream<String> lines = Files.lines(input)) {
        Files.write(start, (Iterable<String>) lines.limit(WARM_UP_RUN)::iterator);
      }
      System.out.print("warm-up of " + WARM_UP_RUN + " articles: ");
      analyze(start, folder, options);
    }
    try (Shuffles shuffles = Shuffles.watch(folder)) {
      List<String> watched = new ArrayList<>(options);
      watched.add(shuffles.option());
      heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
      double collecting = collectingSeconds();
      double compiling = compilingSeconds();
      Cost cost = analyze(input, folder, watched);
      System.out.printf(
          "%.0f articles/s wall; %.2f times the loop's CPU; %.1f CPU s of it were compiling%n",
          articles / cost.wall(), cost.cpu() / loop, compilingSeconds() - compiling);
      System.out.printf(
          "heap: at most %d MB in its pools, %.1f s in pauses of the collector%n",
          heapPools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20,
          collectingSeconds() - collecting);
      shuffles.print(System.out, articles);
    }
  }

  private record Cost(double wall, double cpu) {}

  private static Cost analyze(Path input, Path folder, List<String> options) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "analyze",
                "--quiet",
                "--input=" + input,
                "--output=" + folder.resolve("out"),
                "--asOf=" + AS_OF,
                "--tableFormat=JSONL"));
    command.addAll(options);
    double cpu = processCpuSeconds();
    double wall = System.nanoTime() / 1e9;
    int status = Recoup.commandLine(System.in, System.out).execute(command.toArray(String[]::new));
    Cost cost = new Cost(System.nanoTime() / 1e9 - wall, processCpuSeconds() - cpu);
    System.out.printf(
        "analyze: status %d, %.1f s wall, %.1f CPU s%n", status, cost.wall(), cost.cpu());
    return cost;
  }

  /**
   * Writes the sample for {@code analyze} and returns as much of it as the loop reads.
   *
   * @param hotShare null for repeated seeds
   */
  private static List<RawArticle> write(int articles, String hotShare, Path file)
      throws IOException {
    List<RawArticle> first = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (Writer out = Files.newBufferedWriter(file)) {
      EachArticle keep =
          article -> {
            if (first.size() < LOOP) {
              first.add(article);
            }
            ObjectNode row = json.createObjectNode();
            row.put("id", article.id()).put("source", article.source());
            row.put("title", article.title()).put("published", article.published());
            row.put("text", article.text());
            out.write(json.writeValueAsString(row) + "\n");
          };
      if (hotShare == null) {
        SampleNews news = SampleNews.of(Path.of("seeds"));
        for (int i = 0; i < articles; i++) {
          keep.accept(news.article(i));
        }
      } else {
        SimulationSettings settings =
            new SimulationSettings(articles, 1, Double.parseDouble(hotShare), false);
        Simulation.of(settings).run(keep);
      }
    }
    return first;
  }

  /** Of a simulation, only its articles. */
  @FunctionalInterface
  private interface EachArticle extends SimulationOutput {
    void accept(RawArticle article) throws IOException;

    @Override
    default void article(RawArticle article, Article truth) throws IOException {
      accept(article);
    }

    @Override
    default void claim(Claim claim) {}

    @Override
    default void event(Event event) {}

    @Override
    default void fact(Fact fact) {}

    @Override
    default void source(Source source) {}
  }

  private static double loop(List<RawArticle> sample) throws RejectedException {
    Analyzer analyzer = Analyzer.asOf(AS_OF);
    read(analyzer, sample.subList(0, Math.min(sample.size(), WARM_UP)));
    double start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    read(analyzer, sample);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - start;
  }

  private static void read(Analyzer analyzer, List<RawArticle> sample) throws RejectedException {
    long claims = 0;
    for (RawArticle article : sample) {
      claims += analyzer.digest(article).claims().size();
    }
    if (claims == 0) {
      throw new IllegalStateException("the sample tells of nothing");
    }
  }

  private static List<MemoryPoolMXBean> heapPools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static double collectingSeconds() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
            .mapToLong(GarbageCollectorMXBean::getCollectionTime)
            .sum()
        / 1e3;
  }

  private static double processCpuSeconds() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** CPU seconds of the threads that compile to machine code, where the system tells them. */
  private static double compilingSeconds() throws IOException {
    Path threads = Path.of("/proc/self/task");
    if (!Files.isDirectory(threads)) {
      return Double.NaN;
    }
    double ticks = 0;
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        String stat = Files.readString(thread.resolve("stat"));
        if (stat.contains(" CompilerThre")) {
          // Of the fields behind the name, the 12th and 13th are ticks of 10 ms (proc(5), stat).
          String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
          ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
      }
    }
    return ticks / 100;
  }
}
