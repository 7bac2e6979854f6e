package org.recoup.output;

import java.io.IOException;
import java.util.List;

/** Writes a table whose rows are few enough for one process, without a job. */
public final class TableWriter {
  private TableWriter() {}

  /**
   * Writes a table, under the same names and in the same forms as {@link WriteTables} does.
   *
   * @param folder the folder of the tables, of any Beam file system
   */
  public static <T extends Record> void write(
      Table<T> table, List<T> rows, String folder, TableFormat format) throws IOException {
    try (TableFiles<T> files = TableFiles.open(table, folder, table.name(), format)) {
      for (T row : rows) {
        files.write(row);
      }
      files.finish();
    }
  }
}
