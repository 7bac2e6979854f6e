package org.recoup.output.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.recoup.output.RowSchema;
import org.recoup.output.RunFiles;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * A PostgreSQL database that keeps the tables of runs side by side, each row under its run's id.
 *
 * <p>A run comes in one transaction: rows are copied into temporary tables, then what differs from
 * the stored run is inserted, updated or removed. So readers see a run whole or not at all, a load
 * that dies leaves nothing, and a run that is loaded again changes nothing. Loads into one schema
 * wait for each other.
 */
public final class Database implements AutoCloseable {
  /** The schema that holds the tables unless told otherwise. */
  public static final String DEFAULT_SCHEMA = "recoup";

  static final String RUNS = "runs";
  static final String LATEST_RUN = "latest_run";

  private final Connection connection;
  private final String schema;
  private final List<StoredTable<?>> tables = new ArrayList<>();

  private Database(Connection connection, String schema) {
    this.connection = connection;
    this.schema = schema;
    for (Table<?> table : Table.WITH_CHANGES) {
      tables.add(new StoredTable<>(table, schema));
    }
  }

  /**
   * Connects.
   *
   * @param schema the schema that holds the tables, made where it is missing
   * @param environment where {@code PGUSER} and {@code PGPASSWORD} are looked up
   * @throws SQLException where the database does not answer or refuses
   */
  public static Database connect(
      DatabaseAddress address, String schema, Map<String, String> environment) throws SQLException {
    Connection connection =
        DriverManager.getConnection(address.url(), address.properties(environment));
    try {
      connection.setAutoCommit(false);
      return new Database(connection, schema);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * What a load did.
   *
   * @param rows rows of each table of the run
   * @param changed rows that were inserted, updated or removed
   */
  public record Load(Map<String, Long> rows, long changed) {}

  /**
   * Stores a run, or brings the stored one up to date.
   *
   * @throws IOException where a table cannot be read
   * @throws SQLException where the database refuses; nothing has changed then
   */
  public Load store(StoredRun run, RunFiles files) throws IOException, SQLException {
    try {
      prepare();
      Load load = storeRows(run, new TableReader(files));
      connection.commit();
      if (load.changed() > 0) {
        analyze();
      }
      return load;
    } finally {
      connection.rollback();
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  // ---- the layout ----

  /** Makes the tables, in a short transaction of its own: while they change, nobody can read. */
  private void prepare() throws SQLException {
    List<String> statements = layout();
    String layout = "Recoup: tables of runs; layout " + Integer.toHexString(statements.hashCode());
    waitForOthers();
    if (!layout.equals(schemaComment())) {
      if (!schemaExists()) {
        execute("CREATE SCHEMA " + Sql.name(schema));
      }
      for (String statement : statements) {
        execute(statement);
      }
      execute(StoredTable.comment("SCHEMA", Sql.name(schema), layout));
    }
    connection.commit();
  }

  private List<String> layout() {
    String runs = Sql.name(schema, RUNS);
    List<String> statements = new ArrayList<>();
    statements.add(
        """
        CREATE TABLE IF NOT EXISTS %s (
          run_id text PRIMARY KEY, command text, version text, status integer NOT NULL,
          started timestamptz, finished timestamptz, options jsonb, counts jsonb)"""
            .formatted(runs));
    statements.add(
        StoredTable.comment("TABLE", runs, "One row for each run that is stored whole."));
    statements.add(
        StoredTable.comment(
            "COLUMN",
            runs + ".status",
            "exit status of the run: 0 done, 3 done with more rejects than allowed"));
    statements.add(StoredTable.comment("COLUMN", runs + ".counts", "how many records went where"));
    statements.add(
        "CREATE OR REPLACE VIEW %s AS SELECT run_id FROM %s WHERE status = 0 ORDER BY finished DESC, run_id LIMIT 1"
            .formatted(Sql.name(schema, LATEST_RUN), runs));
    ColumnComments comments = ColumnComments.read();
    tables.forEach(table -> statements.addAll(table.create(comments)));
    return statements;
  }

  private String schemaComment() throws SQLException {
    return query(
        "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = ?", schema);
  }

  private boolean schemaExists() throws SQLException {
    return query("SELECT nspname FROM pg_namespace WHERE nspname = ?", schema) != null;
  }

  private void waitForOthers() throws SQLException {
    query("SELECT pg_advisory_xact_lock(hashtext(?))::text", "recoup " + schema);
  }

  // ---- the rows ----

  private Load storeRows(StoredRun run, TableReader reader) throws IOException, SQLException {
    waitForOthers();
    boolean stored = isStored(run);
    long changed = storeRun(run);
    Map<String, Long> rows = new LinkedHashMap<>();
    for (StoredTable<?> table : tables) {
      rows.put(table.table().name(), stage(table, reader));
      changed += stored ? replace(table, run) : update(table.insertAll(), run.runId());
    }
    return new Load(rows, changed);
  }

  /** Copies the rows of a table to where they can be compared with the stored ones. */
  private long stage(StoredTable<?> table, TableReader reader) throws IOException, SQLException {
    execute(table.createStaged());
    long copied = copy(table, reader);
    execute(table.numberStaged());
    return copied;
  }

  /** Makes the stored rows of a run those that were copied, and writes what differs alone. */
  private long replace(StoredTable<?> table, StoredRun run) throws SQLException {
    execute(table.analyzeStaged());
    return update(table.removeGone(), run.runId())
        + update(table.updateChanged(), run.runId())
        + update(table.insertMissing(), run.runId());
  }

  private boolean isStored(StoredRun run) throws SQLException {
    return query("SELECT run_id FROM " + Sql.name(schema, RUNS) + " WHERE run_id = ?", run.runId())
        != null;
  }

  private long storeRun(StoredRun run) throws SQLException {
    String columns = "command, version, status, started, finished, options, counts";
    String excluded = columns.replaceAll("(\\w+)", "excluded.$1");
    return update(
        """
        INSERT INTO %s AS t (run_id, %s)
        VALUES (?, ?, ?, ?::integer, ?::timestamptz, ?::timestamptz, ?::jsonb, ?::jsonb)
        ON CONFLICT (run_id) DO UPDATE SET (%s) = ROW(%s)
        WHERE (%s) IS DISTINCT FROM (%s)"""
            .formatted(
                Sql.name(schema, RUNS),
                columns,
                columns,
                excluded,
                columns.replaceAll("(\\w+)", "t.$1"),
                excluded),
        run.runId(),
        run.command(),
        run.version(),
        Integer.toString(run.status()),
        run.started(),
        run.finished(),
        run.options(),
        run.counts());
  }

  private <T extends Record> long copy(StoredTable<T> table, TableReader reader)
      throws IOException, SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyStaged());
    RowSchema<T> rows = RowSchema.of(table.table().row());
    CopyText text = new CopyText();
    try {
      reader.read(
          table.table(),
          row -> {
            text.add(rows.toAvro(row));
            if (text.isFull()) {
              write(copy, text.take());
            }
          });
      write(copy, text.take());
      return copy.endCopy();
    } catch (CopyException e) {
      throw e.refusal;
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void write(CopyIn copy, byte[] rows) {
    try {
      copy.writeToCopy(rows, 0, rows.length);
    } catch (SQLException e) {
      throw new CopyException(e);
    }
  }

  /** Carries a refusal of the database through a reader that knows of none. */
  private static final class CopyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException refusal;

    CopyException(SQLException refusal) {
      super(refusal);
      this.refusal = refusal;
    }
  }

  /** Lets the database plan by the new rows. */
  private void analyze() throws SQLException {
    for (StoredTable<?> table : tables) {
      execute(table.analyze());
    }
    connection.commit();
  }

  // ---- statements ----

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long update(String sql, String... parameters) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      return statement.executeLargeUpdate();
    }
  }

  /** The first row's one value; null where there is none. */
  private String query(String sql, String parameter) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? rows.getString(1) : null;
      }
    }
  }
}
