package org.recoup.output;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Reads the rows of a table of a finished run, each file by one worker.
 *
 * @param <T> the record of the rows
 */
public final class ReadTable<T extends Record> extends PTransform<PBegin, PCollection<T>> {
  private static final long serialVersionUID = 1L;

  private final Table<T> table;
  private final String folder;
  private final List<String> names;

  private ReadTable(Table<T> table, String folder, List<String> names) {
    this.table = table;
    this.folder = folder;
    this.names = names;
  }

  /**
   * Reads a table.
   *
   * @param folder the run's folder, of any Beam file system
   * @throws IOException where the files of the table cannot be listed or are not all there
   */
  public static <T extends Record> ReadTable<T> of(Table<T> table, String folder)
      throws IOException {
    return new ReadTable<>(table, folder, new TableReader(RunFiles.in(folder)).filesOf(table));
  }

  @Override
  public PCollection<T> expand(PBegin begin) {
    return begin
        .apply("Files", Create.of(names).withCoder(StringUtf8Coder.of()))
        .apply("Read rows", ParDo.of(new ReadFn<>(table, folder)))
        .setTypeDescriptor(TypeDescriptor.of(table.row()));
  }

  private static final class ReadFn<T extends Record> extends DoFn<String, T> {
    private static final long serialVersionUID = 1L;

    private final Table<T> table;
    private final String folder;

    ReadFn(Table<T> table, String folder) {
      this.table = table;
      this.folder = folder;
    }

    @ProcessElement
    public void process(@Element String file, OutputReceiver<T> out) throws IOException {
      new TableReader(RunFiles.in(folder)).readFile(table, file, out::output);
    }
  }
}
