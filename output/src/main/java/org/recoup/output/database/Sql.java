package org.recoup.output.database;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and texts as SQL writes them. */
final class Sql {
  private Sql() {}

  /** A name, whatever it holds. */
  static String name(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String name(String schema, String name) {
    return name(schema) + "." + name(name);
  }

  static String names(Stream<String> names) {
    return names.map(Sql::name).collect(Collectors.joining(", "));
  }

  /** A literal of text. */
  static String text(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
