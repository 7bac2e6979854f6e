package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.UnaryOperator;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/** A table with a header of field names and an article a row. */
final class CsvReader implements RecordReader {
  /** Longest header, in characters, in which the separator is looked for. */
  private final String separators;

  /**
   * @param separators characters that may part the fields: the one that the header has most of
   */
  CsvReader(String separators) {
    this.separators = separators;
  }

  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    RecordFields fields = new RecordFields();
    CsvTable table = new CsvTable(separators, file.maxArticleBytes(), UnaryOperator.identity());
    boolean found =
        table.read(
            in,
            file,
            (location, header, row) -> readRow(location, header, row, fields, file, sink),
            sink::reject);
    if (!found) {
      sink.reject(new Reject(file.location(), RejectReason.EMPTY_TEXT, "no header", null));
    }
  }

  private static void readRow(
      String location,
      List<String> header,
      List<String> row,
      RecordFields fields,
      OpenFile file,
      ArticleSink sink) {
    String misfit = CsvTable.misfit(header, row);
    if (misfit != null) {
      sink.reject(
          new Reject(location, RejectReason.MALFORMED_RECORD, misfit, String.join(" ", row)));
      return;
    }
    fields.clear();
    for (int i = 0; i < row.size(); i++) {
      fields.put(header.get(i), row.get(i));
    }
    fields.deliver(location, file.name(), sink);
  }
}
