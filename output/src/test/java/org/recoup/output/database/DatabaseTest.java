package org.recoup.output.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.output.MalformedRowException;
import org.recoup.output.RowSchema;
import org.recoup.output.RunFiles;
import org.recoup.output.SampleRun;
import org.recoup.output.Table;

/** Runs in a real PostgreSQL, where one is installed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("PGUSER", PostgresServer.USER, "PGPASSWORD", PostgresServer.PASSWORD);

  @TempDir private Path folder;

  private PostgresServer server;
  private Connection reader;

  @BeforeAll
  void start() throws IOException, SQLException {
    Optional<PostgresServer> started = PostgresServer.start();
    assumeTrue(
        started.isPresent(),
        "skipped: no PostgreSQL is installed here (Debian's package is named postgresql)");
    server = started.get();
    reader =
        DriverManager.getConnection(server.url(), PostgresServer.USER, PostgresServer.PASSWORD);
  }

  @AfterAll
  void stop() throws IOException, SQLException {
    if (server != null) {
      reader.close();
      server.close();
    }
  }

  @BeforeEach
  void empty() throws SQLException, IOException {
    try (Statement statement = reader.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS recoup CASCADE");
    }
    writeRun(60, "2025-11-30T06:00:00Z");
  }

  private void writeRun(int events, String finished) throws IOException {
    SampleRun.ofEvents(events).writeTo(folder);
    Files.writeString(
        folder.resolve("run.json"),
        """
        {"recoup": "1", "command": "analyze", "run": "first", "status": 0,
         "options": {"asOf": "2025-11-30"}, "counts": {"articles": 3},
         "started": "2025-11-30T05:59:00Z", "finished": "%s"}"""
            .formatted(finished));
  }

  private Database.Load load(String runId) throws IOException, SQLException {
    RunFiles files = RunFiles.in(folder);
    try (Database database =
        Database.connect(DatabaseAddress.of(server.url()), Database.DEFAULT_SCHEMA, ENVIRONMENT)) {
      return database.store(StoredRun.of(files, runId), files);
    }
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(text(query));
  }

  private String text(String query) throws SQLException {
    return texts(query).get(0);
  }

  private List<String> texts(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = reader.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  @Test
  void holdsEveryRowOfTheRun() throws IOException, SQLException {
    Database.Load load = load(null);

    Map<Table<?>, List<? extends Record>> tables = SampleRun.ofEvents(60).tables();
    for (Map.Entry<Table<?>, List<? extends Record>> table : tables.entrySet()) {
      long rows = table.getValue().size();
      assertThat(load.rows()).containsEntry(table.getKey().name(), rows);
      assertThat(number("count(*) FROM recoup." + table.getKey().name())).isEqualTo(rows);
      assertThat(number("count(*) FROM recoup.latest_" + table.getKey().name())).isEqualTo(rows);
    }
    assertThat(text("run_id || ' ' || (options ->> 'asOf') FROM recoup.runs"))
        .isEqualTo("first 2025-11-30");
  }

  @Test
  void holdsValuesAsTheyAre() throws IOException, SQLException {
    load(null);

    assertThat(number("count(*) FROM recoup.claims WHERE quote LIKE '%<script>%'")).isPositive();
    assertThat(number("sum(cardinality(participants)) FROM recoup.events"))
        .isEqualTo(
            SampleRun.ofEvents(60).tables().get(Table.EVENTS).stream()
                .mapToInt(row -> ((Event) row).participants().size())
                .sum());
    assertThat(number("count(*) FROM recoup.facts WHERE (steps -> 0 ->> 'best')::float > 0"))
        .isPositive();
    assertThat(text("pg_typeof(start)::text FROM recoup.events LIMIT 1")).isEqualTo("date");
    assertThat(number("count(*) FROM recoup.articles WHERE published IS NULL")).isPositive();
  }

  @Test
  void changesNothingWhenARunIsLoadedAgain() throws IOException, SQLException {
    load(null);
    String rows = "string_agg(ctid::text || xmin::text, ' ' ORDER BY ctid) FROM recoup.claims";
    String before = text(rows);

    Database.Load again = load(null);

    assertThat(again.changed()).isZero();
    assertThat(text(rows)).isEqualTo(before);
  }

  @Test
  void bringsAStoredRunUpToDate() throws IOException, SQLException {
    load(null);
    writeRun(20, "2025-11-30T07:00:00Z");

    Database.Load again = load(null);

    assertThat(again.changed()).isPositive();
    assertThat(number("count(*) FROM recoup.events"))
        .isEqualTo(SampleRun.ofEvents(20).tables().get(Table.EVENTS).size());
    assertThat(number("count(*) FROM recoup.runs")).isEqualTo(1);
  }

  @Test
  void keepsRunsApart() throws IOException, SQLException {
    load("monday");
    long claims = number("count(*) FROM recoup.claims");
    writeRun(20, "2025-12-01T06:00:00Z");
    load("tuesday");

    assertThat(number("count(*) FROM recoup.claims WHERE run_id = 'monday'")).isEqualTo(claims);
    assertThat(text("run_id FROM recoup.latest_run")).isEqualTo("tuesday");
    assertThat(texts("DISTINCT run_id FROM recoup.latest_claims")).containsExactly("tuesday");

    try (Statement statement = reader.createStatement()) {
      statement.execute("DELETE FROM recoup.runs WHERE run_id = 'monday'");
    }
    assertThat(texts("DISTINCT run_id FROM recoup.claims")).containsExactly("tuesday");
  }

  @Test
  void showsNothingOfALoadThatDies() throws IOException, SQLException {
    load("whole");
    Files.writeString(
        folder.resolve("tables/sources.jsonl"), "{\"source\":", UTF_8, StandardOpenOption.APPEND);

    assertThatThrownBy(() -> load("broken")).isInstanceOf(MalformedRowException.class);

    assertThat(texts("DISTINCT run_id FROM recoup.claims")).containsExactly("whole");
    assertThat(texts("run_id FROM recoup.runs")).containsExactly("whole");
  }

  @Test
  void storesTextsThatPostgresEscapesOrRefuses() throws IOException, SQLException {
    String title = "tab\t line\n return\r back\\slash \\N quote' \"{,}\" nul\u0000 🕊";
    Files.writeString(
        folder.resolve("tables/articles.jsonl"),
        article("a", title, List.of("x\"y\\z", "{a,b}", "")) + "\n" + article("a", "b", List.of()));

    load(null);

    assertThat(text("title FROM recoup.articles WHERE words = 7 AND title <> 'b'"))
        .isEqualTo(title.replace('\0', '\uFFFD'));
    assertThat(texts("unnest(flags) FROM recoup.articles")).containsExactly("x\"y\\z", "{a,b}", "");
    assertThat(texts("nth FROM recoup.articles WHERE article_id = 'a' ORDER BY nth"))
        .containsExactly("1", "2");
  }

  private static String article(String id, String title, List<String> flags) {
    return RowSchema.of(Article.class)
        .toJson(
            new Article(
                id,
                "a.jsonl:1",
                "s",
                null,
                title,
                "fr",
                null,
                PublishedHow.UNKNOWN,
                null,
                false,
                "a",
                null,
                OriginHow.SELF,
                null,
                null,
                7,
                0,
                flags));
  }

  @Test
  void explainsEveryTableAndColumn() throws IOException, SQLException {
    load(null);

    assertThat(
            texts(
                """
                c.relname || '.' || a.attname
                FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                WHERE c.relnamespace = 'recoup'::regnamespace AND c.relkind = 'r'
                  AND c.relname <> 'runs' AND col_description(c.oid, a.attnum) IS NULL"""))
        .isEmpty();
    assertThat(text("obj_description('recoup.claims'::regclass)"))
        .isEqualTo("One thing that an article says of an event.");
  }

  @Test
  void findsRowsByIndex() throws IOException, SQLException {
    load(null);

    assertThat(texts("indexname FROM pg_indexes WHERE schemaname = 'recoup'"))
        .contains("claims_pkey", "claims_by_event_id_attribute", "mentions_by_event_id");
  }

  @Test
  void takesUpColumnsThatAnEarlierVersionLacked() throws IOException, SQLException {
    load(null);
    try (Statement statement = reader.createStatement()) {
      statement.execute("DROP VIEW recoup.latest_claims");
      statement.execute("ALTER TABLE recoup.claims DROP COLUMN speaker");
      statement.execute("COMMENT ON SCHEMA recoup IS 'older'");
    }

    load(null);

    assertThat(number("count(*) FROM recoup.claims WHERE speaker IS NOT NULL")).isPositive();
  }

  @Test
  void needsTheRightPassword() {
    assertThatThrownBy(
            () ->
                Database.connect(
                    DatabaseAddress.of(server.url() + "?password=wrong"), "recoup", ENVIRONMENT))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed")
        .hasMessageNotContaining("wrong");
  }
}
