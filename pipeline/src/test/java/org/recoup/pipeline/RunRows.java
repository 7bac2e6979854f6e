package org.recoup.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.output.Table;

/** The rows of a run's JSONL tables, for tests to look at. */
final class RunRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RunRows() {}

  /** The rows of one table, in the order of its file. */
  static List<JsonNode> of(Path run, String table) throws IOException {
    return lines(run, table).stream().map(RunRows::parse).toList();
  }

  /** The lines of one table, sorted, since workers write in any order. */
  static List<String> sorted(Path run, String table) throws IOException {
    return lines(run, table).stream().sorted().toList();
  }

  /** The same of all tables, by name. */
  static Map<String, List<String>> sorted(Path run) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Table<?> table : Table.ALL) {
      tables.put(table.name(), sorted(run, table.name()));
    }
    return tables;
  }

  static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }

  private static List<String> lines(Path run, String table) throws IOException {
    return Files.readAllLines(run.resolve("tables/" + table + ".jsonl"));
  }
}
