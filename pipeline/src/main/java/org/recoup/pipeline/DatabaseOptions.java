package org.recoup.pipeline;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.recoup.output.MalformedRowException;
import org.recoup.output.RunFiles;
import org.recoup.output.database.Database;
import org.recoup.output.database.DatabaseAddress;
import org.recoup.output.database.StoredRun;
import picocli.CommandLine.Option;

/** A PostgreSQL database that a run is stored in, as options of a command. */
final class DatabaseOptions {
  private static final Pattern SCHEMA = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

  @Option(
      names = "--jdbcUrl",
      paramLabel = "URL",
      description =
          "PostgreSQL database to store the tables in as well, such as"
              + " jdbc:postgresql://localhost:5432/news. User and password come from PGUSER and"
              + " PGPASSWORD, ~/.pgpass, or the URL's ?user=…&password=…; they are never printed.")
  private String url;

  @Option(
      names = "--jdbcSchema",
      paramLabel = "NAME",
      description = "Schema of the tables there, made where it is missing. Default: recoup.")
  private String schema = Database.DEFAULT_SCHEMA;

  @Option(
      names = "--runId",
      paramLabel = "ID",
      description =
          "Id of the run, in run.json and in the database: storing a run of the same id replaces"
              + " it. Default: made from the input's names and sizes and the options.")
  private String runId;

  /** Adds what is wrong with these options; never with a part of the URL that may be secret. */
  void check(List<String> mistakes) {
    if (url != null) {
      try {
        DatabaseAddress.of(url);
      } catch (IllegalArgumentException e) {
        mistakes.add("--jdbcUrl: " + e.getMessage());
      }
    }
    if (!SCHEMA.matcher(schema).matches()) {
      mistakes.add("--jdbcSchema=" + schema + ": not a name of letters, digits and _");
    }
    if (runId != null && runId.isBlank()) {
      mistakes.add("--runId is empty");
    }
  }

  boolean isGiven() {
    return url != null;
  }

  /** The id that was chosen, or null. */
  String runId() {
    return runId;
  }

  /** Where the tables go, without what may be secret. */
  String masked() {
    return DatabaseAddress.of(url).masked() + ", schema " + schema;
  }

  /** Adds what was chosen, for the record. */
  void describe(Map<String, String> options) {
    if (url != null) {
      options.put("jdbcUrl", DatabaseAddress.of(url).masked());
      options.put("jdbcSchema", schema);
    }
  }

  /**
   * Makes sure, before hours of work, that the database answers; nothing where none is given.
   *
   * @throws CommandFailure where it does not
   */
  void connect() {
    if (url != null) {
      try {
        open().close();
      } catch (SQLException e) {
        throw failure(e);
      }
    }
  }

  /**
   * Stores a finished run.
   *
   * @throws CommandFailure where the database or the folder refuses; nothing is stored then
   */
  Database.Load store(RunFiles files) throws IOException {
    try (Database database = open()) {
      return database.store(StoredRun.of(files, runId), files);
    } catch (SQLException e) {
      throw failure(e);
    } catch (MalformedRowException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
  }

  private Database open() throws SQLException {
    return Database.connect(DatabaseAddress.of(url), schema, System.getenv());
  }

  private CommandFailure failure(SQLException e) {
    return new CommandFailure(
        "nothing was stored in " + masked() + ": " + e.getMessage().strip(), e);
  }
}
