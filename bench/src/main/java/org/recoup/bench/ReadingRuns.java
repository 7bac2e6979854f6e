package org.recoup.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.transforms.read.ArticleReader;
import org.recoup.transforms.read.ArticleSink;
import org.recoup.transforms.read.FileSlice;

/**
 * Measures reading and parsing alone, on one thread: the same articles in one file of each form,
 * read to the end without looking at them.
 *
 * <p>Arguments: number of articles; a scratch folder.
 */
public final class ReadingRuns {
  private static final int ROUNDS = 6;

  private ReadingRuns() {}

  /** Runs all. */
  public static void main(String[] arguments) throws IOException {
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Map<String, byte[]> forms = forms(articles);
    System.out.println("| form | stored MB | unpacked MB | unpacked MB/s on one core |");
    System.out.println("|---|---|---|---|");
    for (Map.Entry<String, byte[]> form : forms.entrySet()) {
      boolean packed = form.getKey().endsWith(".gz");
      Path file = folder.resolve("sample." + form.getKey());
      try (OutputStream out =
          packed
              ? new GZIPOutputStream(Files.newOutputStream(file))
              : Files.newOutputStream(file)) {
        out.write(form.getValue());
      }
      double best = Double.MAX_VALUE;
      for (int round = 0; round < ROUNDS; round++) {
        best = Math.min(best, secondsOf(file, articles));
      }
      double unpacked = form.getValue().length / 1e6;
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f | %.0f |%n",
          form.getKey(),
          Files.size(file) / 1e6,
          unpacked,
          unpacked / best);
    }
  }

  private static Map<String, byte[]> forms(int articles) {
    SampleNews news = SampleNews.of(Path.of("seeds"));
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    StringBuilder csv = new StringBuilder("id,source,published,text\n");
    List<ObjectNode> all = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      RawArticle article = news.article(i);
      ObjectNode row = json.createObjectNode();
      row.put("id", article.id()).put("source", article.source());
      row.put("published", article.published()).put("text", article.text());
      all.add(row);
      lines.append(row).append('\n');
      csv.append(article.id()).append(',').append(article.source()).append(',');
      csv.append(article.published()).append(",\"");
      csv.append(article.text().replace("\"", "\"\"")).append("\"\n");
    }
    Map<String, byte[]> forms = new LinkedHashMap<>();
    forms.put("jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    forms.put("jsonl.gz", forms.get("jsonl"));
    forms.put("json", all.toString().getBytes(StandardCharsets.UTF_8));
    forms.put("csv", csv.toString().getBytes(StandardCharsets.UTF_8));
    return forms;
  }

  private static double secondsOf(Path file, int articles) throws IOException {
    Count count = new Count();
    ArticleReader reader =
        new ArticleReader(
            path -> Channels.newChannel(Files.newInputStream(Path.of(path))),
            ArticleReader.DEFAULT_MAX_ARTICLE_BYTES);
    double start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    reader.read(FileSlice.whole(file.toString(), file.toString()), count);
    double seconds = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9 - start;
    if (count.articles != articles) {
      throw new IllegalStateException(file + " gave " + count.articles + " articles");
    }
    return seconds;
  }

  private static final class Count implements ArticleSink {
    private int articles;

    @Override
    public void accept(RawArticle article) {
      articles++;
    }

    @Override
    public void reject(Reject reject) {
      throw new IllegalStateException(reject.toString());
    }
  }
}
