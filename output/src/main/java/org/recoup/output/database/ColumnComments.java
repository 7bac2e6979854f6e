package org.recoup.output.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tables and columns mean, as {@code docs/tables.md} says it: a heading for each table, a
 * paragraph, and a table with a line for each column.
 */
final class ColumnComments {
  private static final Pattern HEADING = Pattern.compile("## (\\w+)");
  private static final Pattern COLUMN = Pattern.compile("\\| `(\\w+)` \\| (.*) \\|");

  private final Map<String, String> tables = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  private ColumnComments() {}

  static ColumnComments read() {
    try (InputStream in = ColumnComments.class.getResourceAsStream("tables.md")) {
      return parse(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a resource is always there", e);
    }
  }

  private static ColumnComments parse(String page) {
    ColumnComments comments = new ColumnComments();
    String table = null;
    for (String line : page.split("\n")) {
      Matcher heading = HEADING.matcher(line);
      Matcher column = COLUMN.matcher(line);
      if (heading.matches()) {
        table = heading.group(1);
      } else if (table != null && column.matches()) {
        comments.columns.putIfAbsent(table + "." + column.group(1), plain(column.group(2)));
      } else if (table != null && !line.isBlank() && !line.startsWith("|")) {
        comments.tables.putIfAbsent(table, plain(line));
      }
    }
    return comments;
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "").strip();
  }

  /** The meaning of a table. */
  String of(String table) {
    return required(tables.get(table), table);
  }

  /** The meaning of a column. */
  String of(String table, String column) {
    return required(columns.get(table + "." + column), table + "." + column);
  }

  private static String required(String comment, String name) {
    if (comment == null) {
      throw new IllegalStateException("docs/tables.md does not describe " + name);
    }
    return comment;
  }
}
