package org.recoup.output;

import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes the rows of one table to a folder as {@code NAME.jsonl} and {@code NAME.parquet}, or with
 * several shards as {@code NAME-00000-of-00004.jsonl} and so on. Files take their names only when
 * they are whole.
 *
 * @param <T> the record of the rows
 */
public final class WriteTable<T extends Record> extends PTransform<PCollection<T>, PDone> {
  /**
   * Rows gather in memory until a group of this size is written. Parquet's default of 128 MiB for
   * each open file would not leave room for anything else where eight tables are written at once.
   */
  private static final int ROW_GROUP_BYTES = 8 << 20;

  private final Table<T> table;
  private final String folder;
  private final TableFormat format;
  private final int shards;

  private WriteTable(Table<T> table, String folder, TableFormat format, int shards) {
    this.table = table;
    this.folder = folder;
    this.format = format;
    this.shards = shards;
  }

  /**
   * Writes a table to a folder.
   *
   * @param folder the folder, of any Beam file system
   */
  public static <T extends Record> WriteTable<T> of(Table<T> table, String folder) {
    return new WriteTable<>(table, folder, TableFormat.BOTH, 1);
  }

  /** The forms to write; both by default. */
  public WriteTable<T> withFormat(TableFormat format) {
    return new WriteTable<>(table, folder, format, shards);
  }

  /**
   * The number of files of each form, 1 by default. It is fixed, so that a table's files do not
   * depend on the runner.
   */
  public WriteTable<T> withShards(int shards) {
    if (shards < 1) {
      throw new IllegalArgumentException("shards must be 1 or more, not " + shards);
    }
    return new WriteTable<>(table, folder, format, shards);
  }

  @Override
  public PDone expand(PCollection<T> rows) {
    if (format.json()) {
      rows.apply("To JSON", MapElements.via(new ToJson<>(table.row())))
          .setCoder(StringUtf8Coder.of())
          .apply(
              "Write JSONL",
              TextIO.write()
                  .to(folder + "/" + table.name())
                  .withSuffix(".jsonl")
                  .withShardNameTemplate(shards == 1 ? "" : "-SSSSS-of-NNNNN")
                  .withNumShards(shards));
    }
    if (format.parquet()) {
      rows.apply("To Avro", MapElements.via(new ToAvro<>(table.row())))
          .setCoder(AvroCoder.of(RowSchema.of(table.row()).avro()))
          .apply(
              "Write Parquet",
              FileIO.<GenericRecord>write()
                  .via(
                      ParquetIO.sink(RowSchema.of(table.row()).avro())
                          .withCompressionCodec(CompressionCodecName.ZSTD)
                          .withRowGroupSize(ROW_GROUP_BYTES))
                  .to(folder)
                  .withNaming(
                      shards == 1
                          ? (window, pane, numShards, shard, compression) ->
                              table.name() + ".parquet"
                          : FileIO.Write.defaultNaming(table.name(), ".parquet"))
                  .withNumShards(shards));
    }
    return PDone.in(rows.getPipeline());
  }

  private static final class ToJson<T extends Record> extends SimpleFunction<T, String> {
    private final Class<T> row;

    ToJson(Class<T> row) {
      this.row = row;
    }

    @Override
    public String apply(T value) {
      return RowSchema.of(row).toJson(value);
    }
  }

  private static final class ToAvro<T extends Record> extends SimpleFunction<T, GenericRecord> {
    private final Class<T> row;

    ToAvro(Class<T> row) {
      this.row = row;
    }

    @Override
    public GenericRecord apply(T value) {
      return RowSchema.of(row).toAvro(value);
    }
  }
}
