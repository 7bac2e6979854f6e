package org.recoup.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Reject;

class TableReaderTest {
  @TempDir private Path folder;

  private TableReader tables;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    tables = new TableReader(RunFiles.in(folder));
  }

  @Test
  void findsNothingWhereARunHasNoSuchTable() throws IOException {
    write("rejects_of_mine.jsonl");

    assertThat(tables.filesOf(Table.REJECTS)).isEmpty();
    assertThat(locations()).isEmpty();
  }

  @Test
  void readsAllShardsInTheirOrder() throws IOException {
    write("rejects-00001-of-00002.jsonl", "c");
    write("rejects-00000-of-00002.jsonl", "a", "b");

    assertThat(locations()).containsExactly("a", "b", "c");
  }

  @Test
  void refusesATableThatLacksAShard() throws IOException {
    write("rejects-00000-of-00003.jsonl", "a");
    write("rejects-00002-of-00003.jsonl", "b");

    assertThatThrownBy(this::locations)
        .isInstanceOf(IOException.class)
        .hasMessage("tables/rejects.jsonl: 2 of 3 shards");
  }

  @Test
  void refusesTheFilesOfTwoRuns() throws IOException {
    write("rejects.jsonl", "a");
    write("rejects-00000-of-00001.jsonl", "b");

    assertThatThrownBy(this::locations)
        .isInstanceOf(IOException.class)
        .hasMessage("tables/rejects.jsonl: the files of two runs lie beside each other");
  }

  @Test
  void namesTheRowThatIsNone() throws IOException {
    write("rejects.jsonl", "a");
    Files.writeString(folder.resolve("tables/rejects.jsonl"), "{\"location\":\"a\"}\n{\"loc");

    assertThatThrownBy(this::locations)
        .isInstanceOf(MalformedRowException.class)
        .hasMessageStartingWith("tables/rejects.jsonl:2: no JSON: ");
  }

  @Test
  void passesOverTheRowsOfOtherEventsUnparsed() throws IOException {
    Files.writeString(
        folder.resolve("tables/events.jsonl"),
        """
        {"event_id":"quake","label":"Séisme","date_prec":1,"where_prec":7,"articles":2,"sources":2,"origins":1}
        {"event_id":"flood","label": not even JSON
        {"event_id": "quake", "label":"spaces are no matter","date_prec":1,"where_prec":7,"articles":1,"sources":1,"origins":1}
        """);
    List<String> labels = new ArrayList<>();

    tables.readEvents(Table.EVENTS, Set.of("quake"), event -> labels.add(event.label()));

    assertThat(labels).containsExactly("Séisme", "spaces are no matter");
  }

  @Test
  void replacesAFileOnlyByAWholeOne() throws IOException {
    RunFiles files = RunFiles.in(folder.toString());
    files.write("report/index.html", "old".getBytes(UTF_8));
    files.write("report/index.html", "new".getBytes(UTF_8));

    assertThat(folder.resolve("report/index.html")).hasContent("new");
    assertThat(files.names("report")).containsExactly("index.html");
    assertThat(files.names("nowhere")).isEmpty();
  }

  private void write(String file, String... locations) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String location : locations) {
      lines.add("{\"location\":\"" + location + "\",\"reason\":\"truncated\"}");
    }
    Files.write(folder.resolve("tables").resolve(file), lines);
  }

  private List<String> locations() throws IOException {
    List<Reject> rejects = new ArrayList<>();
    tables.read(Table.REJECTS, rejects::add);
    return rejects.stream().map(Reject::location).toList();
  }
}
