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
 * Time of one article's whole analysis: news and hostile text, each of two lengths. What is looked
 * for is that ten times the length costs ten times the time and no more; divide a score by the
 * number of characters for the cost of one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class AnnotateBenchmark {
  /** What is read: news, or the name of a hostile text. */
  @Param({
    "news",
    "un",
    "digits",
    "numbers",
    "quotes",
    "parentheses",
    "word",
    "letters",
    "sentence",
    "de-la",
    "towns",
    "dates",
    "nights",
    "figures",
    "parts",
    "victims",
    "persons",
    "attacks",
    "meetings",
    "speakers",
    "lines",
    "blanks",
    "marks",
    "mojibake",
    "hyphens"
  })
  public String text;

  /** How many characters. */
  @Param({"10000", "100000"})
  public int characters;

  private Analyzer analyzer;
  private RawArticle article;

  /** Makes the text. */
  @Setup
  public void prepare() {
    analyzer = Analyzer.asOf(LocalDate.of(2025, 12, 31));
    String unit =
        text.equals("news")
            ? SampleNews.of(Path.of("seeds")).article(2).text() + "\n\n"
            : HostileText.of(text);
    // Marks and blanks alone are no article.
    String lead = text.equals("news") ? "" : "Une explosion a fait trois morts à Kiev.\n\n";
    String body = (lead + unit.repeat(1 + characters / unit.length())).substring(0, characters);
    article =
        new RawArticle(
            "bench", "bench", "bench.fr", null, null, null, "2025-11-26", null, "fr", body, null);
  }

  /** The whole of what {@code analyze} does with one article before articles are compared. */
  @Benchmark
  public ArticleDigest digest() throws RejectedException {
    return analyzer.digest(article);
  }
}
