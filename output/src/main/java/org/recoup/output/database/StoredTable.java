package org.recoup.output.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.recoup.output.RowSchema;
import org.recoup.output.Table;

/**
 * A table of the database, and the statements that make and fill it. It holds the rows of many
 * runs: {@code run_id} comes first, {@code nth} last.
 *
 * <p>Two articles may have one id, as versions do, and so may their mentions and claims: {@code
 * nth} numbers such rows, in an order that follows from their content.
 *
 * @param <T> the record of the rows
 */
final class StoredTable<T extends Record> {
  /** What tells the rows of one run apart, but for equal ids. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "articles", List.of("article_id"),
          "mentions", List.of("mention_id"),
          "claims", List.of("claim_id"),
          "events", List.of("event_id"),
          "facts", List.of("event_id", "attribute"),
          "sources", List.of("source"));

  private static final Map<String, List<String>> INDICES =
      Map.of(
          "articles", List.of("source", "origin_id", "main_event_id", "published"),
          "mentions", List.of("event_id", "article_id"),
          "claims", List.of("event_id, attribute", "article_id", "source"),
          "events", List.of("start", "place_id", "country"),
          "facts", List.of("status", "attribute"));

  private final Table<T> table;
  private final Map<String, SqlType> columns = new LinkedHashMap<>();
  private final String schema;

  StoredTable(Table<T> table, String schema) {
    this.table = table;
    this.schema = schema;
    for (Schema.Field field : RowSchema.of(table.row()).avro().getFields()) {
      columns.put(field.name(), SqlType.of(field.schema()));
    }
  }

  Table<T> table() {
    return table;
  }

  private String name() {
    return Sql.name(schema, table.name());
  }

  private String staged() {
    return Sql.name("staged_" + table.name());
  }

  private List<String> key() {
    return KEYS.getOrDefault(table.name(), List.of());
  }

  // ---- the layout ----

  /** Statements that make the table and its view, or add what an earlier version lacked. */
  List<String> create(ColumnComments comments) {
    String begin =
        "CREATE TABLE IF NOT EXISTS %s (run_id text NOT NULL REFERENCES %s ON DELETE CASCADE, nth integer NOT NULL, %s, PRIMARY KEY (run_id, %s))"
            .formatted(
                name(),
                Sql.name(schema, Database.RUNS),
                definitions(),
                Sql.names(Stream.concat(key().stream(), Stream.of("nth"))));
    Stream<String> added =
        columns.entrySet().stream()
            .map(
                column ->
                    "ALTER TABLE %s ADD COLUMN IF NOT EXISTS %s %s"
                        .formatted(name(), Sql.name(column.getKey()), column.getValue().sql()));
    return Stream.of(Stream.of(begin), added, indices(), comments(comments), Stream.of(latest()))
        .flatMap(statements -> statements)
        .toList();
  }

  private String definitions() {
    return columns.entrySet().stream()
        .map(column -> Sql.name(column.getKey()) + " " + column.getValue().sql())
        .collect(Collectors.joining(", "));
  }

  private Stream<String> indices() {
    return INDICES.getOrDefault(table.name(), List.of()).stream()
        .map(
            indexed -> {
              List<String> names = List.of(indexed.split(", "));
              return "CREATE INDEX IF NOT EXISTS %s ON %s (run_id, %s)"
                  .formatted(
                      Sql.name(table.name() + "_by_" + String.join("_", names)),
                      name(),
                      Sql.names(names.stream()));
            });
  }

  private Stream<String> comments(ColumnComments comments) {
    Stream<String> own =
        Stream.of(
            comment("TABLE", name(), comments.of(table.name())),
            comment("COLUMN", name() + ".run_id", "the run that the row belongs to"),
            comment(
                "COLUMN",
                name() + ".nth",
                "1, and 2, 3, … where several rows of the run have the same key"));
    return Stream.concat(
        own,
        columns.keySet().stream()
            .map(
                column ->
                    comment(
                        "COLUMN",
                        name() + "." + Sql.name(column),
                        comments.of(table.name(), column))));
  }

  static String comment(String kind, String name, String text) {
    return "COMMENT ON %s %s IS %s".formatted(kind, name, Sql.text(text));
  }

  private String latest() {
    return "CREATE OR REPLACE VIEW %s AS SELECT t.* FROM %s t JOIN %s USING (run_id)"
        .formatted(
            Sql.name(schema, "latest_" + table.name()),
            name(),
            Sql.name(schema, Database.LATEST_RUN));
  }

  // ---- the rows ----

  /** Makes the table that rows are copied into, which lives as long as the transaction. */
  String createStaged() {
    return "CREATE TEMPORARY TABLE %s (%s, nth integer DEFAULT 1) ON COMMIT DROP"
        .formatted(staged(), definitions());
  }

  String copyStaged() {
    return "COPY %s (%s) FROM STDIN".formatted(staged(), Sql.names(columns.keySet().stream()));
  }

  String analyzeStaged() {
    return "ANALYZE " + staged();
  }

  /** Numbers the copied rows that share a key, by their content; others keep 1. */
  String numberStaged() {
    String parts = Sql.names(key().stream());
    String shared =
        key().isEmpty()
            ? staged()
            : "%1$s JOIN (SELECT %2$s FROM %1$s GROUP BY %2$s HAVING count(*) > 1) AS k USING (%2$s)"
                .formatted(staged(), parts);
    return """
        UPDATE %1$s AS s SET nth = n.nth
        FROM (SELECT %1$s.ctid AS at,
                row_number() OVER (%2$s ORDER BY %1$s::text COLLATE "C") AS nth FROM %3$s) AS n
        WHERE s.ctid = n.at AND n.nth > 1"""
        .formatted(staged(), key().isEmpty() ? "" : "PARTITION BY " + parts, shared);
  }

  /** Removes what the run no longer has; the parameter is the run's id, as of all below. */
  String removeGone() {
    return "DELETE FROM %s AS t WHERE run_id = ? AND NOT EXISTS (SELECT FROM %s AS s WHERE %s)"
        .formatted(name(), staged(), same());
  }

  /** Updates what has changed. Rows that have not are only read. */
  String updateChanged() {
    String sets =
        columns.keySet().stream()
            .map(Sql::name)
            .map(column -> column + " = s." + column)
            .collect(Collectors.joining(", "));
    return "UPDATE %s AS t SET %s FROM %s AS s WHERE t.run_id = ? AND %s AND (%s) IS DISTINCT FROM (%s)"
        .formatted(name(), sets, staged(), same(), prefixed("t"), prefixed("s"));
  }

  /** Inserts what is new. */
  String insertMissing() {
    return insertAll()
        + " WHERE NOT EXISTS (SELECT FROM %s AS t WHERE t.run_id = i.id AND %s)"
            .formatted(name(), same());
  }

  /** Inserts all rows of a run that is not stored yet. */
  String insertAll() {
    String all = Sql.names(Stream.concat(Stream.of("nth"), columns.keySet().stream()));
    return "INSERT INTO %1$s (run_id, %2$s) SELECT i.id, %2$s FROM %3$s AS s, (SELECT ?::text AS id) AS i"
        .formatted(name(), all, staged());
  }

  String analyze() {
    return "ANALYZE " + name();
  }

  private String same() {
    return Stream.concat(key().stream(), Stream.of("nth"))
        .map(Sql::name)
        .map(column -> "s." + column + " = t." + column)
        .collect(Collectors.joining(" AND "));
  }

  private String prefixed(String alias) {
    return columns.keySet().stream()
        .map(column -> alias + "." + Sql.name(column))
        .collect(Collectors.joining(", "));
  }
}
