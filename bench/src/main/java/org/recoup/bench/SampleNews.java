package org.recoup.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recoup.analysis.model.RawArticle;

/**
 * News to measure with: the seed articles, repeated with other days, towns and figures, so that
 * neither caches nor the linking of events meet the same text twice.
 */
final class SampleNews {
  private static final String[] TOWNS = {
    "Kiev",
    "Kharkiv",
    "Odessa",
    "Lviv",
    "Dnipro",
    "Soumy",
    "Poltava",
    "Zaporijia",
    "Mykolaïv",
    "Tchernihiv"
  };

  private final List<String> seeds;

  private SampleNews(List<String> seeds) {
    this.seeds = seeds;
  }

  /** Reads the seed articles of a folder. */
  static SampleNews of(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> seeds = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        seeds.add(Files.readString(file));
      }
      return new SampleNews(seeds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The n-th article. */
  RawArticle article(int n) {
    String text =
        seeds
            .get(n % seeds.size())
            .replace("Kiev", TOWNS[n / seeds.size() % TOWNS.length])
            .replace("sept morts", 2 + n % 97 + " morts")
            .replace("11 blessés", 3 + n % 211 + " blessés");
    return new RawArticle(
        "sample:" + n,
        String.format(Locale.ROOT, "sample-%07d", n),
        "source-" + n % 53 + ".fr",
        null,
        null,
        null,
        String.format(Locale.ROOT, "2025-%02d-%02d", 1 + n / 28 % 12, 1 + n % 28),
        null,
        "fr",
        text,
        null);
  }

  /** Bytes of an article's text in UTF-8. */
  static int bytes(RawArticle article) {
    return article.text().getBytes(StandardCharsets.UTF_8).length;
  }
}
