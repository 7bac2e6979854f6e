package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input and options give the same tables, whatever runs the job and however often. */
class SameTablesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  private static List<String> corpus;
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void runOnEmbeddedFlink() throws IOException {
    corpus = SmallCorpus.about(40);
    expected = tables("flink", corpus, "--parallelism=1");
    assertThat(expected.get("articles")).hasSize(161);
    // How many events these are is for other tests to say; here there must be some to compare.
    assertThat(expected.get("events")).isNotEmpty();
    assertThat(expected.get("facts")).isNotEmpty();
    assertThat(expected.get("sources")).hasSize(4);
    assertThat(expected.get("rejects")).hasSize(1);
  }

  @Test
  void isTheSameInTheOtherBatchMode() throws IOException {
    assertThat(tables("stream", corpus, "--parallelism=2", "--useDataStreamForBatch=true"))
        .isEqualTo(expected);
  }

  @Test
  void isTheSameInAnotherOrderAndShared() throws IOException {
    List<String> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, new Random(7));

    Map<String, List<String>> tables = tables("shuffled", shuffled, "--parallelism=4");

    assertThat(withoutLocations(tables)).isEqualTo(withoutLocations(expected));
  }

  @Test
  void isTheSameOnAMachineOfManyCores() throws IOException {
    List<String> few = SmallCorpus.about(6);

    assertThat(tables("many", few, "--parallelism=24"))
        .isEqualTo(tables("flink-one", few, "--parallelism=1"));
  }

  @Test
  void isTheSameOnTheDirectRunner() throws IOException {
    // A few: this engine takes a second for every three articles.
    List<String> few = SmallCorpus.about(6);

    assertThat(tables("direct", few, "--runner=DirectRunner"))
        .isEqualTo(tables("flink-few", few, "--parallelism=2"));
  }

  private static Map<String, List<String>> tables(
      String name, List<String> lines, String... options) throws IOException {
    // The same name for every run: it is part of each location.
    Path input = Files.write(folder.resolve("corpus.jsonl"), lines);
    Path output = folder.resolve("out-" + name);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "analyze",
                "--input=" + input,
                "--output=" + output,
                "--asOf=2025-12-01",
                "--tableFormat=JSONL"));
    arguments.addAll(List.of(options));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    return RunRows.sorted(output);
  }

  private static Map<String, List<String>> withoutLocations(Map<String, List<String>> tables) {
    Map<String, List<String>> bare = new TreeMap<>();
    tables.forEach(
        (name, rows) ->
            bare.put(name, rows.stream().map(SameTablesTest::withoutLocation).sorted().toList()));
    return bare;
  }

  private static String withoutLocation(String row) {
    try {
      JsonNode json = JSON.readTree(row);
      ((ObjectNode) json).remove("location");
      return json.toString();
    } catch (IOException e) {
      throw new AssertionError(row, e);
    }
  }
}
