package org.recoup.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries of {@code docs/queries.md}, run as they stand there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {
  private static final Path DOCUMENT = Path.of("../docs/queries.md");
  private static final Pattern QUERY =
      Pattern.compile(
          "^## (\\d+\\..*?)$.*?^```sql\\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** A query and the question that it answers. */
  private record Query(String question, String sql) {
    @Override
    public String toString() {
      return question;
    }
  }

  @TempDir private static Path folder;

  private static Connection duckDb;

  @BeforeAll
  static void writeTables() throws SQLException {
    SampleTables.write(
        SampleRun.ofEvents(60).tables(), WriteTables.to(folder.resolve("tables").toString()));
    duckDb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterAll
  static void closeDatabase() throws SQLException {
    duckDb.close();
  }

  static List<Query> queries() throws IOException {
    return QUERY
        .matcher(Files.readString(DOCUMENT))
        .results()
        .map(match -> new Query(match.group(1), match.group(2)))
        .toList();
  }

  @Test
  void areTen() throws IOException {
    assertThat(queries()).hasSize(10);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answerTheirQuestions(Query query) throws SQLException {
    String sql = query.sql().replace("'out/tables/", "'" + folder.resolve("tables") + "/");

    try (Statement statement = duckDb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).as("has an answer").isTrue();
    }
  }
}
