package org.recoup.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Writes rows as a job does. */
final class SampleTables {
  private SampleTables() {}

  /** A row as the line of JSON that it is in its table. */
  private static final class RowCoder<T extends Record> extends AtomicCoder<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> row;

    RowCoder(Class<T> row) {
      this.row = row;
    }

    @Override
    public void encode(T value, OutputStream out) throws IOException {
      StringUtf8Coder.of().encode(RowSchema.of(row).toJson(value), out);
    }

    @Override
    public T decode(InputStream in) throws IOException {
      return RowSchema.of(row).fromJson(StringUtf8Coder.of().decode(in));
    }
  }

  static void write(Map<Table<?>, List<? extends Record>> rows, WriteTables to) {
    Pipeline pipeline = Pipeline.create(PipelineOptionsFactory.create());
    PCollectionTuple tables = PCollectionTuple.empty(pipeline);
    for (Map.Entry<Table<?>, List<? extends Record>> table : rows.entrySet()) {
      tables = withRows(tables, table.getKey(), table.getValue());
    }
    tables.apply(to);
    pipeline.run().waitUntilFinish();
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> PCollectionTuple withRows(
      PCollectionTuple tables, Table<T> table, List<? extends Record> rows) {
    PCollection<T> collection =
        tables
            .getPipeline()
            .apply(
                "Rows of " + table.name(),
                Create.of((List<T>) rows).withCoder(new RowCoder<>(table.row())));
    return tables.and(table.tag(), collection);
  }
}
