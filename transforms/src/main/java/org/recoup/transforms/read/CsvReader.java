package org.recoup.transforms.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/** A table with a header of field names and an article a row. */
final class CsvReader implements RecordReader {
  /** Longest header, in characters, in which the separator is looked for. */
  private static final int HEADER_CHARS = 1 << 16;

  private final String separators;

  /**
   * @param separators characters that may part the fields: the one that the header has most of
   */
  CsvReader(String separators) {
    this.separators = separators;
  }

  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    BufferedReader text = new BufferedReader(TextDecoder.reader(in), HEADER_CHARS);
    CsvRecords records =
        new CsvRecords(text, separatorOf(text, separators), file.maxArticleBytes());
    RecordFields fields = new RecordFields();
    List<String> header = null;
    boolean more = true;
    while (more) {
      try {
        more = records.advance();
        if (more && header == null) {
          header = List.copyOf(records.fields());
        } else if (more) {
          readRow(records, header, fields, file, sink);
        }
      } catch (CsvRecords.BrokenRecordException e) {
        sink.reject(
            new Reject(
                file.locationOfLine(records.firstLine()),
                e.tooLarge() ? RejectReason.TOO_LARGE : RejectReason.MALFORMED_RECORD,
                e.getMessage(),
                null));
      }
    }
    if (header == null) {
      sink.reject(new Reject(file.location(), RejectReason.EMPTY_TEXT, "no header", null));
    }
  }

  private static void readRow(
      CsvRecords records,
      List<String> header,
      RecordFields fields,
      OpenFile file,
      ArticleSink sink) {
    String location = file.locationOfLine(records.firstLine());
    List<String> row = records.fields();
    if (row.size() != header.size()) {
      sink.reject(
          new Reject(
              location,
              RejectReason.MALFORMED_RECORD,
              row.size() + " fields under a header of " + header.size(),
              String.join(" ", row)));
      return;
    }
    fields.clear();
    for (int i = 0; i < row.size(); i++) {
      fields.put(header.get(i), row.get(i));
    }
    fields.deliver(location, file.name(), sink);
  }

  /** Of these separators the one that the first line has most of; the text stays at its begin. */
  static char separatorOf(BufferedReader text, String separators) throws IOException {
    text.mark(HEADER_CHARS);
    int[] counts = new int[separators.length()];
    int next;
    for (int i = 0; i < HEADER_CHARS - 1 && (next = text.read()) >= 0 && next != '\n'; i++) {
      int separator = separators.indexOf(next);
      if (separator >= 0) {
        counts[separator]++;
      }
    }
    text.reset();
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return separators.charAt(best);
  }
}
