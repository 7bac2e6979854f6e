package org.recoup.transforms.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of articles, told by the end of a file's name once {@link Compression} is off. */
enum InputFormat {
  JSON_LINES(new JsonLinesReader(), ".jsonl", ".ndjson"),
  JSON(new JsonReader(), ".json"),
  TEXT(WholeFileReader.ofText(), ".txt"),
  HTML(WholeFileReader.ofPages(), ".html", ".htm"),
  WARC(new WarcArticles(), ".warc"),
  CSV(new CsvReader(",;\t"), ".csv"),
  TSV(new CsvReader("\t"), ".tsv"),
  PARQUET(new ParquetArticles(), ".parquet");

  private final RecordReader reader;
  private final List<String> extensions;

  InputFormat(RecordReader reader, String... extensions) {
    this.reader = reader;
    this.extensions = List.of(extensions);
  }

  /** The format of the file; empty where its extension names none. */
  static Optional<InputFormat> of(String fileName) {
    String name = Compression.of(fileName).strip(fileName).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** All extensions, for messages. */
  static List<String> allExtensions() {
    return Arrays.stream(values()).flatMap(format -> format.extensions.stream()).toList();
  }

  RecordReader reader() {
    return reader;
  }

  /** Whether workers may share one uncompressed file of this format. */
  boolean isSplittable() {
    return this == JSON_LINES;
  }
}
