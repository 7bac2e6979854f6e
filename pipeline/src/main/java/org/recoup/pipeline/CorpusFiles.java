package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Source;
import org.recoup.output.RowSchema;
import org.recoup.output.Table;
import org.recoup.simulation.SimulationOutput;
import org.recoup.simulation.SimulationSettings;

/**
 * The files of a simulated corpus. They are written into {@code .incomplete} in its folder and move
 * to their places once all is whole.
 */
final class CorpusFiles implements SimulationOutput, Closeable {
  private static final long ARTICLES_A_FILE = 100_000;
  private static final String SUMMARY = "simulation.json";
  private static final String TRUTH = "truth";
  private static final List<Table<?>> TABLES =
      List.of(Table.ARTICLES, Table.CLAIMS, Table.EVENTS, Table.FACTS, Table.SOURCES);
  private static final Pattern ARTICLE_FILE = Pattern.compile("articles(-\\d+-of-\\d+)?\\.jsonl");

  private final Path folder;
  private final Path incomplete;
  private final SimulationSettings settings;
  private final JsonFactory json = new JsonFactory();
  private final Map<Table<?>, Writer> tables = new LinkedHashMap<>();
  private final Map<String, Long> rows = new TreeMap<>();
  private Writer articles;
  private long written;

  private CorpusFiles(Path folder, SimulationSettings settings) {
    this.folder = folder;
    this.incomplete = folder.resolve(".incomplete");
    this.settings = settings;
  }

  /** The files of a corpus with these settings in a folder, which need not exist. */
  static CorpusFiles in(Path folder, SimulationSettings settings) throws IOException {
    CorpusFiles files = new CorpusFiles(folder, settings);
    files.clear();
    Files.createDirectories(files.incomplete.resolve(TRUTH));
    for (Table<?> table : TABLES) {
      files.tables.put(
          table, files.open(files.incomplete.resolve(TRUTH).resolve(table.name() + ".jsonl")));
    }
    return files;
  }

  private Writer open(Path file) throws IOException {
    return new BufferedWriter(Files.newBufferedWriter(file, UTF_8), 1 << 16);
  }

  private String articleFile(long number) {
    long files = (settings.articles() + ARTICLES_A_FILE - 1) / ARTICLES_A_FILE;
    return files == 1
        ? "articles.jsonl"
        : "articles-%05d-of-%05d.jsonl".formatted(number / ARTICLES_A_FILE, files);
  }

  @Override
  public void article(RawArticle article, Article truth) throws IOException {
    if (written % ARTICLES_A_FILE == 0) {
      if (articles != null) {
        articles.close();
      }
      articles = open(incomplete.resolve(articleFile(written)));
    }
    written++;
    try (JsonGenerator line = json.createGenerator(articles)) {
      line.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      line.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
      line.writeStartObject();
      write(line, "id", article.id());
      write(line, "source", article.source());
      write(line, "url", article.url());
      write(line, "title", article.title());
      write(line, "author", article.author());
      write(line, "published", article.published());
      write(line, "language", article.language());
      write(line, "text", article.text());
      line.writeEndObject();
    }
    articles.write('\n');
    add(Table.ARTICLES, truth);
  }

  private static void write(JsonGenerator line, String field, String value) throws IOException {
    if (value != null) {
      line.writeStringField(field, value);
    }
  }

  @Override
  public void claim(Claim claim) throws IOException {
    add(Table.CLAIMS, claim);
  }

  @Override
  public void event(Event event) throws IOException {
    add(Table.EVENTS, event);
  }

  @Override
  public void fact(Fact fact) throws IOException {
    add(Table.FACTS, fact);
  }

  @Override
  public void source(Source source) throws IOException {
    add(Table.SOURCES, source);
  }

  private <T extends Record> void add(Table<T> table, T row) throws IOException {
    Writer out = tables.get(table);
    out.write(RowSchema.of(table.row()).toJson(row));
    out.write('\n');
    rows.merge(table.name(), 1L, Long::sum);
  }

  /** Puts the corpus in the place of the one before. */
  void publish() throws IOException {
    close();
    Files.write(incomplete.resolve(SUMMARY), summary());
    removeEarlier();
    Files.createDirectories(folder.resolve(TRUTH));
    for (Table<?> table : TABLES) {
      move(TRUTH + "/" + table.name() + ".jsonl");
    }
    for (long number = 0; number < settings.articles(); number += ARTICLES_A_FILE) {
      move(articleFile(number));
    }
    move(SUMMARY);
    clear();
  }

  /** Nothing but a corpus' own files is ever deleted. */
  private void removeEarlier() throws IOException {
    Files.deleteIfExists(folder.resolve(SUMMARY));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        if (ARTICLE_FILE.matcher(file.getFileName().toString()).matches()) {
          Files.delete(file);
        }
      }
    }
  }

  private void move(String file) throws IOException {
    Files.move(incomplete.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] summary() throws IOException {
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    ObjectNode summary = mapper.createObjectNode();
    summary.put("recoup", Recoup.Version.current());
    summary.put("command", "simulate");
    ObjectNode options = summary.putObject("options");
    options.put("articles", Long.toString(settings.articles()));
    options.put("seed", Long.toString(settings.seed()));
    options.put("hotShare", Double.toString(settings.hotShare()));
    options.put("oneDay", Boolean.toString(settings.oneDay()));
    rows.forEach(summary.putObject("counts")::put);
    return mapper.writeValueAsBytes(summary);
  }

  private void clear() throws IOException {
    if (Files.exists(incomplete)) {
      try (Stream<Path> all = Files.walk(incomplete)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (articles != null) {
      articles.close();
    }
    for (Writer table : tables.values()) {
      table.close();
    }
  }
}
