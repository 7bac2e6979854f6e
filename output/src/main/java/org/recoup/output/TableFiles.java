package org.recoup.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * The files of one shard of a table, in all forms asked for. They are written under a name of this
 * attempt's own, since an attempt that was given up for lost may still be writing, and take theirs
 * in {@link #finish}.
 *
 * @param <T> the record of the rows
 */
final class TableFiles<T extends Record> implements Closeable {
  /** Rows gather in memory until a group of this size is written. */
  private static final int ROW_GROUP_BYTES = 16 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  /** One form of the shard. */
  private interface Form<T> {
    void write(T row) throws IOException;

    void finish() throws IOException;
  }

  private final List<Form<T>> forms = new ArrayList<>();
  private final List<WritableByteChannel> channels = new ArrayList<>();
  private final List<ResourceId> attempts = new ArrayList<>();
  private final List<ResourceId> finals = new ArrayList<>();
  private final RowSchema<T> schema;

  private TableFiles(RowSchema<T> schema) {
    this.schema = schema;
  }

  static <T extends Record> TableFiles<T> open(
      Table<T> table, String folder, String fileName, TableFormat format) throws IOException {
    TableFiles<T> files = new TableFiles<>(RowSchema.of(table.row()));
    try {
      if (format.json()) {
        files.openJson(folder + "/" + fileName + ".jsonl");
      }
      if (format.parquet()) {
        files.openParquet(folder + "/" + fileName + ".parquet");
      }
      return files;
    } catch (IOException e) {
      files.close();
      throw e;
    }
  }

  void write(T row) throws IOException {
    for (Form<T> form : forms) {
      form.write(row);
    }
  }

  /** Completes the files and gives them their names. */
  void finish() throws IOException {
    for (Form<T> form : forms) {
      form.finish();
    }
    close();
    FileSystems.rename(attempts, finals);
  }

  /** Closes what is open; without {@link #finish} before it, no file takes its name. */
  @Override
  public void close() throws IOException {
    for (WritableByteChannel channel : channels) {
      channel.close();
    }
  }

  private void openJson(String path) throws IOException {
    JsonGenerator json =
        new JsonFactory()
            .setRootValueSeparator(null)
            .createGenerator(
                new BufferedOutputStream(Channels.newOutputStream(create(path)), BUFFER_BYTES));
    forms.add(
        new Form<>() {
          @Override
          public void write(T row) throws IOException {
            schema.write(json, row);
            json.writeRaw('\n');
          }

          @Override
          public void finish() throws IOException {
            json.close();
          }
        });
  }

  private void openParquet(String path) throws IOException {
    ParquetIO.Sink parquet =
        ParquetIO.sink(schema.avro())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withConfiguration(Map.of(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, "false"))
            .withRowGroupSize(ROW_GROUP_BYTES);
    parquet.open(create(path));
    forms.add(
        new Form<>() {
          @Override
          public void write(T row) throws IOException {
            parquet.write(schema.toAvro(row));
          }

          @Override
          public void finish() throws IOException {
            parquet.flush();
          }
        });
  }

  private WritableByteChannel create(String path) throws IOException {
    ResourceId attempt = FileSystems.matchNewResource(path + attemptSuffix(), false);
    WritableByteChannel channel = FileSystems.create(attempt, "application/octet-stream");
    attempts.add(attempt);
    finals.add(FileSystems.matchNewResource(path, false));
    channels.add(channel);
    return channel;
  }

  /** Differs between any two threads that may be at work at the same time, on any machines. */
  private static String attemptSuffix() {
    String process = ManagementFactory.getRuntimeMXBean().getName().replace('/', '-');
    return "." + process + "-" + Thread.currentThread().getId();
  }
}
