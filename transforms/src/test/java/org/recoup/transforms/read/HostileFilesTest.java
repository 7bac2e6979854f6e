package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * Whatever a file holds, it is read to its end or given up with a reject: no hang, no exception.
 */
class HostileFilesTest {
  private static final int MAX_ARTICLE_BYTES = 1 << 16;
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Map<String, byte[]> WHOLE = wholeFiles();

  /** Small files without a fault, by name. */
  private static Map<String, byte[]> wholeFiles() {
    String lines =
        """
        {"id":"1","source":"gazette.example","published":"2025-11-24","text":"Sept morts à Kiev, selon le maire."}
        {"id":"2","title":"Genève","html":"<p>Ils se sont réunis dimanche.</p>"}
        """;
    String page =
        "<html><head><title>Bilan</title><meta charset=utf-8></head><body><article><p>Au moins sept morts.</p></article></body></html>";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(page.getBytes(UTF_8).length, page);
    byte[] warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/1\r\nWARC-Date: 2025-11-24T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(http.getBytes(UTF_8).length, http)
            .getBytes(UTF_8);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.jsonl", lines.getBytes(UTF_8));
    files.put("a.json", "[{\"text\":\"Un.\"},{\"text\":\"Deux.\"}]".getBytes(UTF_8));
    files.put("a.txt", "date 2025-11-24\n\nSept morts à Kiev, selon le maire.".getBytes(UTF_8));
    files.put("a.html", page.getBytes(UTF_8));
    files.put("a.csv", "id,text\n1,\"Un, deux.\"\n2,\"Trois \"\"quatre\"\".\"\n".getBytes(UTF_8));
    files.put("a.warc", warc);
    try {
      files.put("a.warc.gz", gzipped(warc));
      files.put("a.jsonl.gz", gzipped(files.get("a.jsonl")));
      files.put("a.jsonl.bz2", bzipped(files.get("a.jsonl")));
      files.put("a.jsonl.zst", zstandard(files.get("a.jsonl")));
      files.put("a.parquet", parquet());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return files;
  }

  private static byte[] parquet() throws IOException {
    Schema schema =
        SchemaBuilder.record("article")
            .fields()
            .requiredString("id")
            .requiredString("text")
            .endRecord();
    Path file = Files.createTempDirectory("recoup").resolve("a.parquet");
    try (ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file))
            .withSchema(schema)
            .withDataModel(GenericData.get())
            .build()) {
      for (int i = 0; i < 20; i++) {
        GenericData.Record row = new GenericData.Record(schema);
        row.put("id", "id" + i);
        row.put("text", "Sept morts à Kiev, selon le maire. ".repeat(i));
        writer.write(row);
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] bzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zstandard(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new ZstdOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static Collected read(String name, ReadableByteChannel channel) {
    Collected all = new Collected();
    assertTimeoutPreemptively(
        LONG,
        () ->
            new ArticleReader(path -> channel, MAX_ARTICLE_BYTES)
                .read(FileSlice.whole(name, name), all));
    return all;
  }

  @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
  void survivesAnyDamage(@ForAll("names") String name, @ForAll long seed) {
    byte[] damaged = damaged(WHOLE.get(name), new Random(seed));

    Collected all = read(name, new BytesChannel(damaged));

    assertThat(all.rejects)
        .allSatisfy(
            reject -> {
              assertThat(reject.location()).startsWith(name);
              assertThat(reject.reason()).isNotNull();
            });
    assertThat(all.articles).allSatisfy(a -> assertThat(a.location()).startsWith(name));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(WHOLE.keySet());
  }

  /** Cuts, overwrites, repeats or inserts at a few places. */
  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + bytes.length / 4));
      byte[] head = Arrays.copyOf(bytes, at);
      byte[] tail = Arrays.copyOfRange(bytes, at + length, bytes.length);
      byte[] middle =
          switch (random.nextInt(5)) {
            case 0 -> new byte[0];
            case 1 -> new byte[length];
            case 2 -> noise(length, random);
            case 3 -> repeated(Arrays.copyOfRange(bytes, at, at + length));
            default -> "\"{[<!--'\\\u0000\ufeff]]>".getBytes(UTF_8);
          };
      ByteArrayOutputStream joined = new ByteArrayOutputStream();
      joined.writeBytes(head);
      joined.writeBytes(middle);
      joined.writeBytes(tail);
      bytes = joined.toByteArray();
    }
    return bytes;
  }

  private static byte[] noise(int length, Random random) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] repeated(byte[] part) {
    byte[] twice = Arrays.copyOf(part, 2 * part.length);
    System.arraycopy(part, 0, twice, part.length, part.length);
    return twice;
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.csv", "a.txt", "a.html"})
  void passesOverAGigabyteWithoutAnEnd(String name) {
    InputStream endless = new Repeated((byte) 'a', 1L << 30);
    InputStream behind = new ByteArrayInputStream("\n{\"text\":\"Genève.\"}\n".getBytes(UTF_8));

    Collected all = read(name, Channels.newChannel(new SequenceInputStream(endless, behind)));

    assertThat(all.rejects).extracting(Reject::reason).contains(RejectReason.TOO_LARGE);
    if (name.endsWith(".jsonl")) {
      assertThat(all.texts()).containsExactly("Genève.");
    }
  }

  @Test
  void doesNotUnpackABomb() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bomb)) {
      out.write("{\"text\":\"".getBytes(UTF_8));
      new Repeated((byte) 'a', 1L << 28).transferTo(out);
      out.write("\"}\n{\"text\":\"Genève.\"}\n".getBytes(UTF_8));
    }
    assertThat(bomb.size()).isLessThan(1 << 19);

    Collected all = read("a.jsonl.gz", new BytesChannel(bomb.toByteArray()));

    assertThat(all.texts()).containsExactly("Genève.");
    assertThat(all.rejects).extracting(Reject::reason).containsExactly(RejectReason.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"text\":"})
  void givesUpJsonThatIsNestedWithoutEnd(String opening) {
    String deep = opening.repeat(MAX_ARTICLE_BYTES / opening.length() - 1);

    for (String name : List.of("a.json", "a.jsonl")) {
      Collected all = read(name, new BytesChannel(deep.getBytes(UTF_8)));

      assertThat(all.articles).isEmpty();
      assertThat(all.rejects).as(name).isNotEmpty();
    }
  }

  @Test
  void readsPagesOfMarkupWithoutEnd() {
    for (String markup : List.of("<div>", "<table><tr>", "<a b='", "<!--", "&amp", "<p><b><i>")) {
      byte[] page = markup.repeat(MAX_ARTICLE_BYTES / markup.length() - 1).getBytes(UTF_8);

      Collected all = read("a.html", new BytesChannel(page));

      assertThat(all.articles.size() + all.rejects.size()).as(markup).isEqualTo(1);
    }
  }

  @Test
  void takesNulsOutAndRejectsBrokenUtf8() {
    byte[] nul = "{\"text\":\"Gen\u0000ève.\"}\n{\"text\":\"Deux.\"}\n".getBytes(UTF_8);
    byte[] broken = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC3, '"', '}', '\n'};

    assertThat(read("a.jsonl", new BytesChannel(nul)).texts()).contains("Deux.");
    assertThat(read("a.jsonl", new BytesChannel(broken)).rejects)
        .extracting(Reject::reason)
        .containsExactly(RejectReason.BROKEN_ENCODING);
  }

  @Test
  void readsAThousandTimesTheSameWithoutKeepingAnything() throws IOException {
    byte[] many =
        String.join("", Collections.nCopies(1000, "{\"text\":\"Genève.\"}\n")).getBytes(UTF_8);

    assertThat(read("a.jsonl.gz", new BytesChannel(gzipped(many))).articles).hasSize(1000);
  }

  /** One byte, again and again. */
  private static final class Repeated extends InputStream {
    private final byte each;
    private long left;

    Repeated(byte each, long times) {
      this.each = each;
      left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? each : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int size = (int) Math.min(left, length);
      Arrays.fill(buffer, from, from + size, each);
      left -= size;
      return size;
    }
  }

  /** Bytes in memory as a file that can be sought in, as Parquet needs. */
  private static final class BytesChannel implements SeekableByteChannel {
    private final byte[] bytes;
    private long position;

    BytesChannel(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read(java.nio.ByteBuffer target) {
      if (position >= bytes.length) {
        return -1;
      }
      int size = (int) Math.min(target.remaining(), bytes.length - position);
      target.put(bytes, (int) position, size);
      position += size;
      return size;
    }

    @Override
    public long position() {
      return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
      position = to;
      return this;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public int write(java.nio.ByteBuffer source) {
      throw new java.nio.channels.NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
      throw new java.nio.channels.NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public void close() {}
  }
}
