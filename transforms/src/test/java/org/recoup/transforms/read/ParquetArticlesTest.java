package org.recoup.transforms.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

class ParquetArticlesTest {
  private static final Schema SCHEMA =
      SchemaBuilder.record("Row")
          .fields()
          .requiredLong("id")
          .optionalString("content")
          .name("date")
          .type(LogicalTypes.date().addToSchema(Schema.create(Schema.Type.INT)))
          .noDefault()
          .name("modified")
          .type(LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG)))
          .noDefault()
          .name("authors")
          .type()
          .array()
          .items()
          .stringType()
          .noDefault()
          .requiredDouble("score")
          .endRecord();

  @TempDir private Path folder;

  private static GenericRecord row(long id, String content) {
    return new GenericRecordBuilder(SCHEMA)
        .set("id", id)
        .set("content", content)
        .set("date", (int) LocalDate.of(2025, 11, 23).toEpochDay())
        .set("modified", Instant.parse("2025-11-23T10:00:00Z").getEpochSecond() * 1_000_000)
        .set("authors", List.of("A", "B"))
        .set("score", 0.5)
        .build();
  }

  private Path table(String name, GenericRecord... rows) throws IOException {
    Path file = folder.resolve(name);
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withSchema(SCHEMA)
            .withDataModel(GenericData.get())
            .build()) {
      for (GenericRecord row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  @Test
  void readsAnArticleARow() throws IOException {
    Collected all = Collected.of(table("a.parquet", row(1, "Un."), row(2, null), row(3, "Trois.")));

    assertThat(all.articles)
        .extracting(
            RawArticle::location,
            RawArticle::id,
            RawArticle::text,
            RawArticle::published,
            RawArticle::modified,
            RawArticle::author)
        .containsExactly(
            tuple("a.parquet#1", "1", "Un.", "2025-11-23", "2025-11-23T10:00:00Z", "A\nB"),
            tuple("a.parquet#3", "3", "Trois.", "2025-11-23", "2025-11-23T10:00:00Z", "A\nB"));
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.parquet#2", RejectReason.EMPTY_TEXT));
  }

  @Test
  void unpacksAndLimits() throws IOException {
    Path plain = table("a.parquet", row(1, "x".repeat(100)), row(2, "ok"));
    Path packed = folder.resolve("b.parquet.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(plain, out);
    }

    Collected all = Collected.of(packed, 60);

    assertThat(all.texts()).containsExactly("ok");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("b.parquet.gz#1", RejectReason.TOO_LARGE));
  }

  @Test
  void rejectsDamagedFiles() throws IOException {
    byte[] whole = Files.readAllBytes(table("a.parquet", row(1, "Un.")));
    Path cut = Files.write(folder.resolve("b.parquet"), Arrays.copyOf(whole, whole.length / 2));
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 4, 60, (byte) 0x55);
    Path scrambled = Files.write(folder.resolve("c.parquet"), damaged);

    for (Path file : List.of(cut, scrambled)) {
      assertThat(Collected.of(file).rejects)
          .extracting(Reject::location, Reject::reason)
          .containsExactly(tuple(file.getFileName().toString(), RejectReason.TRUNCATED));
    }
  }
}
