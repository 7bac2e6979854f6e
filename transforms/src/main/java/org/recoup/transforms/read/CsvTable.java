package org.recoup.transforms.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * Goes through the rows of a file with separators, under the names of its first line; a broken
 * record is rejected and the next one read.
 *
 * @param separators the characters that may part fields: the one that the first line has most of
 *     does
 * @param maxChars UTF-16 units of the longest record
 * @param naming what a name of the first line means
 */
record CsvTable(String separators, int maxChars, UnaryOperator<String> naming) {
  private static final int HEADER_CHARS = 1 << 16;

  /** Takes a row, which may have more or fewer fields than the header has names. */
  interface RowReader {
    void read(String location, List<String> header, List<String> row);
  }

  /**
   * Hands all rows on; false where the file has not even a header.
   *
   * @throws IOException where the bytes break off or cannot be unpacked
   */
  boolean read(InputStream in, OpenFile file, RowReader rows, Consumer<Reject> rejects)
      throws IOException {
    BufferedReader text = new BufferedReader(TextDecoder.reader(in), HEADER_CHARS);
    CsvRecords records = new CsvRecords(text, separatorOf(text, separators), maxChars);
    List<String> header = null;
    boolean more = true;
    while (more) {
      try {
        more = records.advance();
        if (more && header == null) {
          header = records.fields().stream().map(naming).toList();
        } else if (more) {
          rows.read(file.locationOfLine(records.firstLine()), header, records.fields());
        }
      } catch (CsvRecords.BrokenRecordException e) {
        rejects.accept(
            new Reject(
                file.locationOfLine(records.firstLine()),
                e.tooLarge() ? RejectReason.TOO_LARGE : RejectReason.MALFORMED_RECORD,
                e.getMessage(),
                null));
      }
    }
    return header != null;
  }

  /** What to tell of a row that does not fit the header; null where it does. */
  static String misfit(List<String> header, List<String> row) {
    return row.size() == header.size()
        ? null
        : row.size() + " fields under a header of " + header.size();
  }

  /** Of these separators the one that the first line has most of; the text stays at its begin. */
  private static char separatorOf(BufferedReader text, String separators) throws IOException {
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
