package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over a corpus that grows from one day to the next. */
class CompareCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Path analyze(String name, List<String> news, String... more) throws IOException {
    Path input = Files.write(folder.resolve("news.jsonl"), news);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "analyze",
                "--input=" + input,
                "--output=" + folder.resolve(name),
                "--asOf=2025-11-18",
                "--runner=DirectRunner"));
    arguments.addAll(List.of(more));
    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    return folder.resolve(name);
  }

  private static String eventAt(Path run, String place) throws IOException {
    return RunRows.of(run, "events").stream()
        .filter(event -> event.get("place").asText().equals(place))
        .map(event -> event.get("event_id").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Gives an event another id in all tables of a run, as one that it kept from a run before. */
  private static void rename(Path run, String from, String to) throws IOException {
    try (Stream<Path> tables = Files.list(run.resolve("tables"))) {
      for (Path table : tables.filter(t -> t.toString().endsWith(".jsonl")).toList()) {
        Files.writeString(table, Files.readString(table).replace(from, to));
      }
    }
  }

  @Test
  void tellsWhatMovedAndWhy() throws IOException {
    Path monday = analyze("monday", GrowingNews.firstDay(), "--tableFormat=JSONL");
    Path tuesday = analyze("tuesday", GrowingNews.bothDays(), "--tableFormat=PARQUET");
    Path json = folder.resolve("changes.json");

    CommandRun run =
        CommandRun.of("compare", monday.toString(), tuesday.toString(), "--json=" + json);

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Events: 1 new, 0 gone, 0 merged, 0 split. Facts: 2 values")
        .contains("killed       3 → 5 (+2); now revised, was unanimous")
        .contains("midi.example, 2025-11-18T13:00:00Z: «")
        .contains("https://midi.example/lyon-4")
        .contains("Collision de trains près de Marseille")
        .doesNotContain("Kharkiv");
    JsonNode all = JSON.readTree(json.toFile());
    assertThat(all.get("counts").get("value_changed").asInt()).isEqualTo(2);
    JsonNode killed =
        Stream.iterate(0, i -> i + 1)
            .limit(all.get("changes").size())
            .map(i -> all.get("changes").get(i))
            .filter(change -> change.get("attribute").asText().equals("killed"))
            .findFirst()
            .orElseThrow();
    assertThat(killed.get("difference").asDouble()).isEqualTo(2);
    assertThat(killed.get("claims")).isNotEmpty();
    assertThat(killed.get("claims").get(0).get("quote").asText()).contains("cinq");
  }

  @Test
  void printsJsonAlone() throws IOException {
    Path monday = analyze("monday", GrowingNews.firstDay());

    CommandRun run = CommandRun.of("compare", monday.toString(), monday.toString(), "--json=-");

    assertThat(JSON.readTree(run.out()).get("changes")).isEmpty();
    assertThat(run.err()).contains("Nothing changed.");
  }

  @Test
  void wantsTwoFinishedRuns() {
    CommandRun run = CommandRun.of("compare", folder.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "recoup compare: wrong usage",
            "  " + folder + ": no finished run, as there is no run.json",
            "  NEW is missing",
            "Try 'recoup compare --help'.");
  }

  @Test
  void aRunKeepsTheIdsOfItsPredecessorAndTellsWhatChanged() throws IOException {
    Path monday = analyze("monday", GrowingNews.firstDay(), "--tableFormat=JSONL");
    rename(monday, eventAt(monday, "Lyon"), "e00000000000000aa");

    Path tuesday = analyze("tuesday", GrowingNews.bothDays(), "--previous=" + monday);

    assertThat(eventAt(tuesday, "Lyon")).isEqualTo("e00000000000000aa");
    assertThat(eventAt(tuesday, "Kharkiv")).isEqualTo(eventAt(monday, "Kharkiv"));
    for (String table : List.of("facts", "claims", "mentions")) {
      assertThat(RunRows.of(tuesday, table))
          .as(table)
          .anyMatch(row -> row.get("event_id").asText().equals("e00000000000000aa"));
    }
    assertThat(RunRows.of(tuesday, "changes"))
        .extracting(
            change ->
                "%s %s %s %s→%s"
                    .formatted(
                        change.get("kind").asText(),
                        change.get("event_id").asText(),
                        change.get("attribute").asText(),
                        change.get("before").asText(),
                        change.get("after").asText()))
        .contains(
            "value_changed e00000000000000aa killed 3→5",
            "value_changed e00000000000000aa injured 12→14",
            "status_changed e00000000000000aa killed unanimous→revised");
    assertThat(tuesday.resolve("tables/changes.parquet")).exists();
    JsonNode summary = JSON.readTree(tuesday.resolve("run.json").toFile());
    assertThat(summary.get("options").get("previous").asText()).isEqualTo(monday.toString());
    assertThat(summary.get("counts").get("changes").asInt())
        .isEqualTo(RunRows.of(tuesday, "changes").size());
  }

  @Test
  void aScheduledRunThatIsRepeatedComesOutTheSame() throws IOException {
    String[] schedule = {
      "--previous=" + folder.resolve("latest"),
      "--latest=" + folder.resolve("latest"),
      "--tableFormat=JSONL"
    };
    Path monday = analyze("monday", GrowingNews.firstDay(), schedule);
    assertThat(monday.resolve("tables/changes.jsonl")).doesNotExist();
    Path tuesday = analyze("tuesday", GrowingNews.bothDays(), schedule);
    List<String> changes = RunRows.sorted(tuesday, "changes");
    List<String> facts = RunRows.sorted(tuesday, "facts");
    String id = JSON.readTree(tuesday.resolve("run.json").toFile()).get("run").asText();

    analyze("tuesday", GrowingNews.bothDays(), schedule);

    assertThat(changes).isNotEmpty();
    assertThat(RunRows.sorted(tuesday, "changes")).isEqualTo(changes);
    assertThat(RunRows.sorted(tuesday, "facts")).isEqualTo(facts);
    assertThat(JSON.readTree(tuesday.resolve("run.json").toFile()).get("run").asText())
        .isEqualTo(id);
    assertThat(folder.resolve("latest").toRealPath()).isEqualTo(tuesday.toRealPath());
  }

  @Test
  void aFolderMayBeItsOwnPredecessor() throws IOException {
    Path out = analyze("out", GrowingNews.firstDay(), "--tableFormat=PARQUET");

    analyze("out", GrowingNews.bothDays(), "--previous=" + out, "--tableFormat=JSONL");

    assertThat(RunRows.of(out, "changes"))
        .anyMatch(change -> change.get("kind").asText().equals("new_event"));
  }

  @Test
  void aPredecessorThatIsMissingIsAMistake() {
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + folder.resolve("none.jsonl"),
            "--output=" + folder.resolve("out"),
            "--previous=" + folder.resolve("lates"),
            "--latest=" + folder.resolve("latest"));

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--previous=" + folder.resolve("lates") + ": no finished run");
  }
}
