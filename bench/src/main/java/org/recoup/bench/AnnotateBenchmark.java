package org.recoup.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.RawArticle;

/**
 * Time of one article's whole analysis: news of growing length, and 100,000 characters of hostile text. A flat time per character is what is looked for:
 * divide the score by the length.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AnnotateBenchmark {
  private static final int HOSTILE_CHARS = 100_000;

  /** What is read: a multiple of the seeds' length, or a hostile text. */
  @Param({"news-1", "news-4", "news-16", "un", "digits", "quotes", "word"})
  public String text;

  private Analyzer analyzer;
  private RawArticle article;

  /** Makes the text. */
  @Setup
  public void prepare() {
    analyzer = Analyzer.asOf(LocalDate.of(2025, 12, 31));
    RawArticle one = SampleNews.of(Path.of("seeds")).article(2);
    String body =
        switch (text) {
          case "un" -> "un ".repeat(HOSTILE_CHARS / 3);
          case "digits" -> "7".repeat(HOSTILE_CHARS);
          case "quotes" -> "« ".repeat(HOSTILE_CHARS / 2);
          case "word" -> "a".repeat(HOSTILE_CHARS);
          default -> (one.text() + "\n\n").repeat(Integer.parseInt(text.substring(5)));
        };
    article =
        new RawArticle(
            "bench", "bench", "bench.fr", null, null, null, "2025-11-26", null, "fr", body, null);
    System.out.printf("# %s: %d characters%n", text, body.length());
  }

  /** The whole of what {@code analyze} does with one article before articles are compared. */
  @Benchmark
  public ArticleDigest digest() throws RejectedException {
    return analyzer.digest(article);
  }
}
