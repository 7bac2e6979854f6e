package org.recoup.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoup.analysis.model.Change;
import org.recoup.analysis.model.ChangeKind;

/** Tables as data teams meet them: read by DuckDB from the files alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesInDuckDbTest {
  /** Columns that users rely on, in order. */
  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "articles",
          List.of(
              "article_id",
              "location",
              "source",
              "url",
              "title",
              "language",
              "published",
              "published_how",
              "published_stated",
              "published_conflict",
              "origin_id",
              "copy_of",
              "origin_how",
              "agency",
              "main_event_id",
              "words",
              "removed_chars",
              "flags"),
          "mentions",
          List.of(
              "mention_id",
              "article_id",
              "source",
              "event_id",
              "type",
              "mode",
              "status",
              "start_day",
              "end_day",
              "place",
              "place_text",
              "place_id",
              "participants",
              "participants_text",
              "field",
              "begin",
              "end",
              "quote",
              "rule",
              "confidence"),
          "claims",
          List.of(
              "claim_id",
              "mention_id",
              "article_id",
              "source",
              "event_id",
              "attribute",
              "low",
              "high",
              "best",
              "qualifier",
              "value",
              "value_text",
              "population",
              "subset_of",
              "scope",
              "modality",
              "speaker",
              "as_of",
              "verdict",
              "quote",
              "field",
              "begin",
              "end",
              "rule",
              "confidence"),
          "events",
          List.of(
              "event_id",
              "type",
              "mode",
              "status",
              "label",
              "start",
              "end",
              "date_prec",
              "place",
              "place_text",
              "place_id",
              "country",
              "latitude",
              "longitude",
              "where_prec",
              "participants",
              "first_reported",
              "last_reported",
              "articles",
              "sources",
              "origins"),
          "facts",
          List.of(
              "event_id",
              "attribute",
              "low",
              "best",
              "high",
              "conservative",
              "value",
              "unit",
              "consistency",
              "consistency_low",
              "consistency_high",
              "status",
              "claims",
              "articles",
              "sources",
              "origins",
              "speakers",
              "steps",
              "deviants"),
          "sources",
          List.of(
              "source",
              "articles",
              "own_articles",
              "claims",
              "facts",
              "agreement",
              "alpha",
              "bias",
              "deviant_share",
              "median_lag_hours",
              "weight"),
          "rejects",
          List.of("location", "reason", "detail", "excerpt"),
          "changes",
          List.of(
              "kind",
              "event_id",
              "attribute",
              "before",
              "after",
              "difference",
              "label",
              "source",
              "previous_id",
              "new_claims"));

  private static final List<Change> CHANGES =
      List.of(
          new Change(
              ChangeKind.VALUE_CHANGED,
              "e1",
              "killed",
              "7",
              "9",
              2.0,
              "Attaque à Kharkiv",
              null,
              null,
              List.of("c2", "c1")),
          new Change(
              ChangeKind.SOURCE_WEIGHT_CHANGED,
              null,
              null,
              "0.5",
              "0.75",
              0.25,
              null,
              "journal.example",
              null,
              List.of()),
          new Change(
              ChangeKind.MERGED, "e2", null, null, "e1", null, "Kharkiv", null, "e2", List.of()));

  @TempDir private static Path folder;

  private static Connection duckDb;

  @BeforeAll
  static void writeTables() throws SQLException, IOException {
    Map<Table<?>, List<? extends Record>> rows = SampleRun.ofEvents(60).tables();
    SampleTables.write(rows, WriteTables.to(folder.resolve("tables").toString()));
    SampleTables.write(rows, WriteTables.to(folder.resolve("shards").toString()).withShards(4));
    TableWriter.write(
        Table.CHANGES, CHANGES, folder.resolve("tables").toString(), TableFormat.BOTH);
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void closeDatabase() throws SQLException {
    duckDb.close();
  }

  static Stream<String> tables() {
    return Table.ALL.stream().map(Table::name);
  }

  static Stream<String> tablesAndChanges() {
    return Table.WITH_CHANGES.stream().map(Table::name);
  }

  @ParameterizedTest
  @MethodSource("tablesAndChanges")
  void haveTheColumnsThatUsersRelyOn(String table) throws SQLException {
    assertThat(typesOf(parquet(table)).keySet()).containsExactlyElementsOf(COLUMNS.get(table));
    assertThat(typesOf(json(table)).keySet()).containsExactlyElementsOf(COLUMNS.get(table));
  }

  @ParameterizedTest
  @MethodSource("tablesAndChanges")
  void agreeInBothFormsRowByRow(String table) throws SQLException {
    String typed = jsonAsParquet(table);

    assertThat(number("count(*) FROM " + parquet(table))).isPositive();
    assertThat(number("count(*) FROM " + json(table)))
        .isEqualTo(number("count(*) FROM " + parquet(table)));
    assertThat(
            number("count(*) FROM (FROM %s EXCEPT ALL FROM %s)".formatted(parquet(table), typed)))
        .isZero();
    assertThat(
            number("count(*) FROM (FROM %s EXCEPT ALL FROM %s)".formatted(typed, parquet(table))))
        .isZero();
  }

  /**
   * JSON lines read with Parquet's types. A claim's or a fact's {@code value} is one text in JSON,
   * and a list only for participants; a column of Parquet has one type, the list.
   */
  private static String jsonAsParquet(String table) throws SQLException {
    Map<String, String> types = typesOf(parquet(table));
    boolean bare = types.containsKey("value");
    String columns =
        types.entrySet().stream()
            .map(
                column ->
                    "'%s': '%s'"
                        .formatted(
                            column.getKey(),
                            column.getKey().equals("value") ? "JSON" : column.getValue()))
            .collect(Collectors.joining(", "));
    String rows = "read_json(%s, columns={%s})".formatted(json(table), columns);
    return bare
        ? """
          (SELECT * REPLACE (
             CASE json_type(value)
               WHEN 'ARRAY' THEN CAST(value AS VARCHAR[])
               WHEN 'VARCHAR' THEN [value ->> '$']
               ELSE [] END AS value)
           FROM %s)"""
            .formatted(rows)
        : rows;
  }

  @ParameterizedTest
  @MethodSource("tables")
  void areTheSameInOneFileOrSeveral(String table) throws SQLException {
    assertThat(folder.resolve("shards/" + table + "-00000-of-00004.jsonl")).exists();
    assertThat(folder.resolve("shards/" + table + "-00003-of-00004.parquet")).exists();
    String shards = "'" + folder.resolve("shards/" + table + "-*.parquet") + "'";

    assertThat(
            number("count(*) FROM (FROM %s EXCEPT ALL FROM %s)".formatted(parquet(table), shards)))
        .isZero();
    assertThat(
            number("count(*) FROM (FROM %s EXCEPT ALL FROM %s)".formatted(shards, parquet(table))))
        .isZero();
  }

  @Test
  void haveDatesNumbersListsAndRecordsAsSuch() throws SQLException {
    assertThat(typesOf(parquet("events")))
        .containsEntry("start", "DATE")
        .containsEntry("end", "DATE")
        .containsEntry("articles", "INTEGER")
        .containsEntry("latitude", "DOUBLE")
        .containsEntry("participants", "VARCHAR[]");
    assertThat(typesOf(parquet("articles"))).containsEntry("published_conflict", "BOOLEAN");
    assertThat(typesOf(parquet("facts")))
        .containsEntry("steps", "STRUCT(as_of VARCHAR, low DOUBLE, best DOUBLE, high DOUBLE)[]")
        .containsEntry(
            "deviants",
            "STRUCT(\"source\" VARCHAR, \"value\" VARCHAR, log_ratio DOUBLE, claim_id VARCHAR)[]");
    assertThat(typesOf(json("events"))).containsEntry("start", "DATE");
    assertThat(typesOf(json("facts"))).containsEntry("speakers", "VARCHAR[]");
  }

  @Test
  void haveNullsWhereNothingIsKnown() throws SQLException {
    SampleRun run = SampleRun.ofEvents(60);

    assertThat(number("count(*) FROM " + parquet("articles") + " WHERE published IS NULL"))
        .isEqualTo(run.articles().stream().filter(a -> a.published() == null).count())
        .isPositive();
    assertThat(number("count(*) FROM " + parquet("claims") + " WHERE high IS NULL AND best > 0"))
        .isEqualTo(run.claims().stream().filter(c -> c.high() == null && c.best() != null).count())
        .isPositive();
  }

  @Test
  void haveListsAsParquetDefinesThem() throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet schema =
        duckDb
            .createStatement()
            .executeQuery("SELECT name FROM parquet_schema(" + parquet("events") + ")")) {
      while (schema.next()) {
        names.add(schema.getString(1));
      }
    }

    assertThat(names).containsSubsequence("participants", "list", "element");
  }

  @Test
  void comeBackAsTheRowsThatTheyWereMadeOf() throws IOException {
    for (Map.Entry<Table<?>, List<? extends Record>> table :
        SampleRun.ofEvents(60).tables().entrySet()) {
      assertThat(read("tables", "jsonl", table.getKey()))
          .containsExactlyInAnyOrderElementsOf(table.getValue());
      assertThat(read("tables", "parquet", table.getKey()))
          .containsExactlyInAnyOrderElementsOf(table.getValue());
      assertThat(read("shards", "parquet", table.getKey()))
          .containsExactlyInAnyOrderElementsOf(table.getValue());
    }
  }

  @Test
  void areTheSameBytesOnceSorted() throws IOException {
    Map<Table<?>, List<? extends Record>> rows = SampleRun.ofEvents(60).tables();
    SampleTables.write(
        rows, WriteTables.to(folder.resolve("again").toString()).withFormat(TableFormat.JSONL));

    for (Table<?> table : rows.keySet()) {
      assertThat(sortedLines("again", table)).isEqualTo(sortedLines("tables", table));
    }
  }

  private static String sortedLines(String in, Table<?> table) throws IOException {
    try (Stream<String> lines =
        Files.lines(folder.resolve(in + "/" + table.name() + ".jsonl"), UTF_8)) {
      return lines.sorted().collect(Collectors.joining("\n"));
    }
  }

  /** The rows of a table by Recoup's own reader, from the files of one form alone. */
  private static <T extends Record> List<Record> read(String in, String form, Table<T> table)
      throws IOException {
    RunFiles all = RunFiles.in(folder);
    RunFiles files =
        new RunFiles() {
          @Override
          public List<String> names(String of) throws IOException {
            return all.names(of).stream().filter(name -> name.endsWith(form)).toList();
          }

          @Override
          public ReadableByteChannel open(String file) throws IOException {
            return all.open(file);
          }

          @Override
          public void write(String file, byte[] content) {
            throw new UnsupportedOperationException();
          }
        };
    return List.copyOf(new TableReader(files, in).all(table));
  }

  private static String parquet(String table) {
    return "'" + folder.resolve("tables/" + table + ".parquet") + "'";
  }

  private static String json(String table) {
    return "'" + folder.resolve("tables/" + table + ".jsonl") + "'";
  }

  private static Map<String, String> typesOf(String table) throws SQLException {
    Map<String, String> types = new LinkedHashMap<>();
    try (ResultSet columns = duckDb.createStatement().executeQuery("DESCRIBE FROM " + table)) {
      while (columns.next()) {
        types.put(columns.getString(1), columns.getString(2));
      }
    }
    return types;
  }

  private static long number(String query) throws SQLException {
    try (ResultSet result = duckDb.createStatement().executeQuery("SELECT " + query)) {
      result.next();
      return result.getLong(1);
    }
  }
}
