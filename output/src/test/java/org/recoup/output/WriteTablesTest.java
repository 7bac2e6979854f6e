package org.recoup.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

@ExtendWith(TestPipelineExtension.class)
class WriteTablesTest {
  @TempDir private Path folder;

  /** Enough of a coder for the rows of these tests. */
  private static final class RejectCoder extends AtomicCoder<Reject> {
    private static final long serialVersionUID = 1L;

    @Override
    public void encode(Reject reject, OutputStream out) throws IOException {
      DataOutputStream data = new DataOutputStream(out);
      data.writeUTF(reject.location());
      data.writeUTF(reject.detail());
    }

    @Override
    public Reject decode(InputStream in) throws IOException {
      DataInputStream data = new DataInputStream(in);
      return new Reject(data.readUTF(), RejectReason.TRUNCATED, data.readUTF(), null);
    }
  }

  private static List<Reject> rejects(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new Reject("é" + i, RejectReason.TRUNCATED, "\"d\"\n" + i, null))
        .toList();
  }

  private PCollection<KV<String, Long>> write(
      TestPipeline pipeline, List<Reject> rows, WriteTables tables) {
    return PCollectionTuple.of(
            Table.REJECTS.tag(), pipeline.apply(Create.of(rows).withCoder(new RejectCoder())))
        .apply(tables);
  }

  private List<String> fileNames() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesTheSameRowsInBothForms(TestPipeline pipeline) throws Exception {
    PCollection<KV<String, Long>> counts =
        write(pipeline, rejects(3), WriteTables.to(folder.toString()));

    PAssert.that(counts).containsInAnyOrder(List.of(KV.of("rejects", 3L)));
    pipeline.run();
    assertThat(fileNames()).containsExactly("rejects.jsonl", "rejects.parquet");
    assertThat(Files.readAllLines(folder.resolve("rejects.jsonl")))
        .containsExactlyInAnyOrder(
            "{\"location\":\"é0\",\"reason\":\"truncated\",\"detail\":\"\\\"d\\\"\\n0\",\"excerpt\":null}",
            "{\"location\":\"é1\",\"reason\":\"truncated\",\"detail\":\"\\\"d\\\"\\n1\",\"excerpt\":null}",
            "{\"location\":\"é2\",\"reason\":\"truncated\",\"detail\":\"\\\"d\\\"\\n2\",\"excerpt\":null}");
    assertThat(parquetRows("rejects.parquet"))
        .containsExactlyInAnyOrder(
            "é0|truncated|\"d\"\n0|null",
            "é1|truncated|\"d\"\n1|null",
            "é2|truncated|\"d\"\n2|null");
  }

  @Test
  void partsRowsByTheirContent(TestPipeline pipeline) throws Exception {
    PCollection<KV<String, Long>> counts =
        write(pipeline, rejects(20), WriteTables.to(folder.toString()).withShards(3));

    PAssert.that(counts.apply(Sum.longsPerKey()))
        .containsInAnyOrder(List.of(KV.of("rejects", 20L)));
    pipeline.run();
    assertThat(fileNames())
        .containsExactly(
            "rejects-00000-of-00003.jsonl",
            "rejects-00000-of-00003.parquet",
            "rejects-00001-of-00003.jsonl",
            "rejects-00001-of-00003.parquet",
            "rejects-00002-of-00003.jsonl",
            "rejects-00002-of-00003.parquet");
    assertThat(parquetRows("rejects-*.parquet")).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void writesATableWithoutRowsToo(TestPipeline pipeline) throws Exception {
    write(
        pipeline,
        List.of(),
        WriteTables.to(folder.toString()).withFormat(TableFormat.PARQUET).withShards(2));

    pipeline.run();
    assertThat(fileNames())
        .containsExactly("rejects-00000-of-00002.parquet", "rejects-00001-of-00002.parquet");
    assertThat(parquetRows("rejects-*.parquet")).isEmpty();
  }

  private List<String> parquetRows(String glob) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet result =
            duckDb.createStatement().executeQuery("SELECT * FROM '" + folder.resolve(glob) + "'")) {
      while (result.next()) {
        rows.add(
            "%s|%s|%s|%s"
                .formatted(
                    result.getString("location"),
                    result.getString("reason"),
                    result.getString("detail"),
                    result.getString("excerpt")));
      }
    }
    return rows;
  }
}
