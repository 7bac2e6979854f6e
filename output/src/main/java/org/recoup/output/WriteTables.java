package org.recoup.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Writes the rows of tables to a folder as {@code NAME.jsonl} and {@code NAME.parquet}, or with
 * several shards as {@code NAME-00000-of-00004.jsonl} and so on; a table without rows too. Gives
 * the number of rows of each table, in parts to be summed.
 *
 * <p>All tables cross one shuffle together, and each shard is written by one worker in one pass: a
 * transform of its own for every table and format would make the job's graph, and with it the time
 * to start, ten times as large. Which shard a row belongs to follows from its content. A file takes
 * its name only when it is whole.
 */
public final class WriteTables extends PTransform<PCollectionTuple, PCollection<KV<String, Long>>> {
  private static final long serialVersionUID = 1L;

  private final String folder;
  private final TableFormat format;
  private final int shards;

  private WriteTables(String folder, TableFormat format, int shards) {
    this.folder = folder;
    this.format = format;
    this.shards = shards;
  }

  /**
   * Writes tables to a folder, each from the collection under its {@link Table#tag}.
   *
   * @param folder the folder, of any Beam file system
   */
  public static WriteTables to(String folder) {
    return new WriteTables(folder, TableFormat.BOTH, 1);
  }

  /** The forms to write; both by default. */
  public WriteTables withFormat(TableFormat format) {
    return new WriteTables(folder, format, shards);
  }

  /** The number of files of each table and form, 1 or more; 1 by default. */
  public WriteTables withShards(int shards) {
    if (shards < 1) {
      throw new IllegalArgumentException("shards must be 1 or more, not " + shards);
    }
    return new WriteTables(folder, format, shards);
  }

  @Override
  public PCollection<KV<String, Long>> expand(PCollectionTuple tables) {
    List<TableShards<?>> all = new ArrayList<>();
    List<PCollection<KV<String, byte[]>>> rows = new ArrayList<>();
    for (Table<?> table : Table.ALL) {
      addRows(table, tables, all, rows);
    }
    rows.add(
        tables
            .getPipeline()
            .apply("Start", Impulse.create())
            .apply("Open all files", ParDo.of(new OpenAllFn(all)))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of())));
    return PCollectionList.of(rows)
        .apply("All rows", Flatten.pCollections())
        .apply("Group by file", GroupByKey.create())
        .apply("Write files", ParDo.of(new WriteFileFn(all, folder, format)));
  }

  private <T extends Record> void addRows(
      Table<T> table,
      PCollectionTuple tables,
      List<TableShards<?>> all,
      List<PCollection<KV<String, byte[]>>> rows) {
    if (tables.has(table.tag())) {
      PCollection<T> collection = tables.get(table.tag());
      TableShards<T> tableShards = new TableShards<>(table, collection.getCoder(), shards);
      all.add(tableShards);
      rows.add(
          collection
              .apply("Rows of " + table.name(), ParDo.of(new ToShardFn<>(tableShards)))
              .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of())));
    }
  }

  /**
   * A table and how it is parted.
   *
   * @param table the table
   * @param coder coder of its rows
   * @param shards files of each form
   */
  private record TableShards<T extends Record>(Table<T> table, Coder<T> coder, int shards)
      implements Serializable {
    /** Name of a shard's files, without extension. */
    String fileName(int shard) {
      return shards == 1 ? table.name() : "%s-%05d-of-%05d".formatted(table.name(), shard, shards);
    }
  }

  /** A packet without rows, so that each file is opened. */
  private static final byte[] NO_ROWS = {};

  private static final class OpenAllFn extends DoFn<byte[], KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final List<TableShards<?>> tables;

    OpenAllFn(List<TableShards<?>> tables) {
      this.tables = tables;
    }

    @ProcessElement
    public void process(OutputReceiver<KV<String, byte[]>> out) {
      for (TableShards<?> table : tables) {
        for (int shard = 0; shard < table.shards(); shard++) {
          out.output(KV.of(table.fileName(shard), NO_ROWS));
        }
      }
    }
  }

  /**
   * Packs encoded rows of one file together, so that an engine has a thousandth of the records to
   * sort. What waits in a bundle is bounded: an engine may make a bundle as large as it likes.
   */
  private static final class ToShardFn<T extends Record> extends DoFn<T, KV<String, byte[]>> {
    private static final long serialVersionUID = 1L;
    private static final int PACKET_BYTES = 1 << 14;

    private final TableShards<T> table;
    private transient ByteArrayOutputStream[] packets;

    ToShardFn(TableShards<T> table) {
      this.table = table;
    }

    @StartBundle
    public void start() {
      packets = new ByteArrayOutputStream[table.shards()];
    }

    @ProcessElement
    public void process(@Element T row, OutputReceiver<KV<String, byte[]>> out) throws IOException {
      byte[] bytes = CoderUtils.encodeToByteArray(table.coder(), row);
      int shard = Math.floorMod(Arrays.hashCode(bytes), table.shards());
      if (packets[shard] == null) {
        packets[shard] = new ByteArrayOutputStream();
      }
      packets[shard].writeBytes(bytes);
      if (packets[shard].size() >= PACKET_BYTES) {
        out.output(packet(shard));
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      for (int shard = 0; shard < packets.length; shard++) {
        if (packets[shard] != null) {
          context.output(
              packet(shard), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
        }
      }
    }

    private KV<String, byte[]> packet(int shard) {
      byte[] rows = packets[shard].toByteArray();
      packets[shard] = null;
      return KV.of(table.fileName(shard), rows);
    }
  }

  private static final class WriteFileFn
      extends DoFn<KV<String, Iterable<byte[]>>, KV<String, Long>> {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, TableShards<?>> tableOfFile = new TreeMap<>();
    private final String folder;
    private final TableFormat format;

    WriteFileFn(List<TableShards<?>> tables, String folder, TableFormat format) {
      for (TableShards<?> table : tables) {
        for (int shard = 0; shard < table.shards(); shard++) {
          tableOfFile.put(table.fileName(shard), table);
        }
      }
      this.folder = folder;
      this.format = format;
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<byte[]>> file, OutputReceiver<KV<String, Long>> out)
        throws IOException {
      TableShards<?> table = tableOfFile.get(file.getKey());
      long rows = write(table, file.getKey(), file.getValue());
      out.output(KV.of(table.table().name(), rows));
    }

    private <T extends Record> long write(
        TableShards<T> table, String fileName, Iterable<byte[]> packets) throws IOException {
      long rows = 0;
      try (TableFiles<T> files = TableFiles.open(table.table(), folder, fileName, format)) {
        for (byte[] packet : packets) {
          ByteArrayInputStream encoded = new ByteArrayInputStream(packet);
          while (encoded.available() > 0) {
            files.write(table.coder().decode(encoded));
            rows++;
          }
        }
        files.finish();
      }
      return rows;
    }
  }
}
