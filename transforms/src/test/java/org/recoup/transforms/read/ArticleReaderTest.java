package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

class ArticleReaderTest {
  @TempDir private Path folder;

  private Path file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  @Test
  void takesEveryFieldUnderItsOwnName() throws IOException {
    Path file =
        file(
            "a.jsonl",
            """
            {"id":"7","source":"lemonde.fr","url":"https://www.lemonde.fr/x","title":"T","author":"A","published":"2025-11-23","modified":"2025-11-24","language":"fr","text":"Le corps."}
            """);

    assertThat(Collected.of(file).articles)
        .containsExactly(
            new RawArticle(
                "a.jsonl:1",
                "7",
                "lemonde.fr",
                "https://www.lemonde.fr/x",
                "T",
                "A",
                "2025-11-23",
                "2025-11-24",
                "fr",
                "Le corps.",
                null));
  }

  @ParameterizedTest
  @CsvSource({
    "publisher, source",
    "domain, source",
    "site, source",
    "headline, title",
    "date, published",
    "published_at, published",
    "publishedAt, published",
    "date_publish, published",
    "pubDate, published",
    "dct, published",
    "lang, language",
    "body, text",
    "maintext, text",
    "content, text"
  })
  void takesTheUsualOtherNames(String name, String field) throws Exception {
    String text = field.equals("text") ? "" : ",\"text\":\"Le corps.\"";
    RawArticle article =
        Collected.of(file("a.json", "{\"%s\":\"value\"%s}".formatted(name, text))).articles.get(0);

    assertThat(RawArticle.class.getMethod(field).invoke(article)).isEqualTo("value");
  }

  @Test
  void prefersTheBetterOfTwoNamesWhateverTheirOrder() throws IOException {
    Path file =
        file(
            "a.jsonl",
            """
            {"text":"a","published":"2025-11-23","date":"2025-11-25"}
            {"text":"b","date":"2025-11-25","published":"2025-11-23"}
            """);

    assertThat(Collected.of(file).articles)
        .extracting(RawArticle::published)
        .containsExactly("2025-11-23", "2025-11-23");
  }

  @Test
  void joinsParagraphsAndTakesNamesOutOfObjects() throws IOException {
    Path file =
        file(
            "a.json",
            """
            {"body": ["Un.", null, "Deux."], "site": {"id": 3, "name": "AFP"},
             "authors": [{"name": "A"}, "B"], "id": 12, "unknown": {"text": ["no"]}}
            """);

    assertThat(Collected.of(file).articles)
        .extracting(RawArticle::text, RawArticle::source, RawArticle::author, RawArticle::id)
        .containsExactly(tuple("Un.\nDeux.", "AFP", "A\nB", "12"));
  }

  @Test
  void namesTheNameless() throws IOException {
    Path file =
        file(
            "corpus.jsonl",
            """
            {"text":"été","url":"https://user@WWW.Example.org:8080/a?b"}
            {"text":"été"}
            """);

    // printf 'https://user@WWW.Example.org:8080/a?b' | sha256sum; printf 'été' | sha256sum
    assertThat(Collected.of(file).articles)
        .extracting(RawArticle::id, RawArticle::source)
        .containsExactly(
            tuple("6869ab7de4fb642f", "www.example.org"),
            tuple("bd010c64132bf5ca", "corpus.jsonl"));
  }

  @Test
  void readsOnPastBadLines() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.writeBytes("{\"text\":\"first\"}\n".getBytes(UTF_8));
    lines.writeBytes("{\"text\":\"brok\n".getBytes(UTF_8));
    lines.writeBytes(("{\"text\":\"" + "x".repeat(10 << 20) + "\"}\n").getBytes(UTF_8));
    lines.writeBytes("{\"text\":\"caf\u00e9\"}\n".getBytes(ISO_8859_1));
    lines.writeBytes("{\"title\":\"no text\",\"text\":\"  \"}\n".getBytes(UTF_8));
    lines.writeBytes("\n[1]\n{} {}\n".getBytes(UTF_8));
    lines.writeBytes(("[".repeat(100_000) + "\n").getBytes(UTF_8));
    lines.writeBytes(("{\"x\":" + "[".repeat(100_000) + "\n").getBytes(UTF_8));
    lines.writeBytes("{\"text\":\"last\"}".getBytes(UTF_8));

    Collected all = Collected.of(file("a.jsonl", lines.toByteArray()));

    assertThat(all.texts()).containsExactly("first", "last");
    assertThat(all.locations()).containsExactly("a.jsonl:1", "a.jsonl:11");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(
            tuple("a.jsonl:2", RejectReason.MALFORMED_RECORD),
            tuple("a.jsonl:3", RejectReason.TOO_LARGE),
            tuple("a.jsonl:4", RejectReason.BROKEN_ENCODING),
            tuple("a.jsonl:5", RejectReason.EMPTY_TEXT),
            tuple("a.jsonl:7", RejectReason.MALFORMED_RECORD),
            tuple("a.jsonl:8", RejectReason.MALFORMED_RECORD),
            tuple("a.jsonl:9", RejectReason.MALFORMED_RECORD),
            tuple("a.jsonl:10", RejectReason.TOO_LARGE));
    assertThat(all.rejects.get(1).excerpt()).startsWith("{\"text\":\"xxx").hasSize(200);
    assertThat(all.rejects.get(2).excerpt()).isEqualTo("{\"text\":\"caf\uFFFD\"}");
  }

  @Test
  void replacesWhatNoOutputCanCarry() throws IOException {
    Path file = file("a.jsonl", "{\"text\":\"a\\u0000b\\ud800c\\ud83c\\udde8\"}");

    assertThat(Collected.of(file).texts()).containsExactly("a\uFFFDb\uFFFDc\ud83c\udde8");
  }

  @Test
  void readsAnArrayOrSeveralObjects() throws IOException {
    Collected array =
        Collected.of(file("a.json", "\uFEFF[{\"text\":\"a\"},\n3,\n{\"text\":\"b\"}]"));
    Collected sequence = Collected.of(file("b.json", "{\"text\":\"a\"}\n{\"text\":\"b\"}"));

    assertThat(array.texts()).containsExactly("a", "b");
    assertThat(array.locations()).containsExactly("a.json#1", "a.json#3");
    assertThat(array.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.json#2", RejectReason.MALFORMED_RECORD));
    assertThat(sequence.texts()).containsExactly("a", "b");
  }

  @Test
  void keepsWhatStandsBeforeASyntaxError() throws IOException {
    Collected all = Collected.of(file("a.json", "[{\"text\":\"a\"},\n{\"text\":]"));

    assertThat(all.texts()).containsExactly("a");
    assertThat(all.rejects).hasSize(1);
    assertThat(all.rejects.get(0).location()).isEqualTo("a.json#2");
    assertThat(all.rejects.get(0).reason()).isEqualTo(RejectReason.MALFORMED_RECORD);
    assertThat(all.rejects.get(0).detail()).startsWith("line 2: ");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"text\":\"0123456789\"}', TOO_LARGE",
    "'{\"text\":\"a\",\"x\":[1,2,3]}', TOO_LARGE",
    "'', EMPTY_TEXT",
    "'[]', EMPTY_TEXT",
    "'{\"text\":\" \"}', EMPTY_TEXT",
  })
  void rejectsAJsonRecord(String json, RejectReason reason) throws IOException {
    Collected all = Collected.of(file("a.json", json), 16);

    assertThat(all.articles).isEmpty();
    assertThat(all.rejects).extracting(Reject::reason).containsExactly(reason);
  }

  @Test
  void rejectsTheOneJsonRecordInABrokenEncoding() throws IOException {
    String json =
        "[{\"text\":\"a\"}, {\"text\":\"caf\u00e9\"}, {\"text\":\"b\", \"x\":\"\u00e9\"}]";

    Collected all = Collected.of(file("a.json", json.getBytes(ISO_8859_1)));

    assertThat(all.texts()).containsExactly("a", "b");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.json#2", RejectReason.BROKEN_ENCODING));
  }

  @Test
  void takesATextFileAsItIs() throws IOException {
    String text = " date 2025-11-23 Genève,\r\n\r\ndimanche.\n";

    RawArticle article = Collected.of(file("a.txt", text)).articles.get(0);

    assertThat(article.text()).isEqualTo(text);
    assertThat(article.location()).isEqualTo("a.txt");
    assertThat(article.source()).isEqualTo("a.txt");
    assertThat(article.title()).isNull();
    assertThat(article.published()).isNull();
  }

  @Test
  void takesAPageAsHtml() throws IOException {
    RawArticle article = Collected.of(file("a.HTM", "<p>Genève</p>")).articles.get(0);

    assertThat(article.html()).isEqualTo("<p>Genève</p>");
    assertThat(article.text()).isNull();
    assertThat(article.id()).hasSize(16);
  }

  @Test
  void readsTextInOtherCharacterSets() throws IOException {
    byte[] marked = ("\uFEFF" + "Genève").getBytes(UTF_16LE);

    assertThat(Collected.of(file("a.txt", "\uFEFFGenève")).texts()).containsExactly("Genève");
    assertThat(Collected.of(file("b.txt", marked)).texts()).containsExactly("Genève");
    assertThat(Collected.of(file("c.txt", "Genève".getBytes(ISO_8859_1))).texts())
        .containsExactly("Genève");
  }

  @Test
  void rejectsTextFilesThatAreNoText() throws IOException {
    byte[] cut = Arrays.copyOf("Genève, été".getBytes(UTF_8), 13);

    assertThat(Collected.of(file("a.txt", cut)).rejects)
        .containsExactly(
            new Reject(
                "a.txt",
                RejectReason.BROKEN_ENCODING,
                "neither UTF-8 nor windows-1252",
                "Genève, ét\uFFFD"));
    assertThat(Collected.of(file("b.txt", "\n \n")).rejects)
        .extracting(Reject::reason)
        .containsExactly(RejectReason.EMPTY_TEXT);
    assertThat(Collected.of(file("c.txt", "12345"), 4).rejects)
        .containsExactly(new Reject("c.txt", RejectReason.TOO_LARGE, "more than 4 bytes", "12345"));
  }

  @Test
  void rejectsMissingAndUnknownFiles() throws IOException {
    assertThat(Collected.of(folder.resolve("missing.jsonl")).rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("missing.jsonl", RejectReason.UNREADABLE_FILE));
    assertThat(Collected.of(file("notes.docx", "x")).rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("notes.docx", RejectReason.UNKNOWN_FORMAT));
  }

  @ParameterizedTest
  @CsvSource({"gz", "bz2", "zst"})
  void unpacks(String extension) throws IOException {
    byte[] half = packed(extension, "{\"text\":\"a\"}\n");
    byte[] twoMembers = Arrays.copyOf(half, half.length * 2);
    System.arraycopy(half, 0, twoMembers, half.length, half.length);

    Collected all = Collected.of(file("a.jsonl." + extension, twoMembers));

    assertThat(all.texts()).containsExactly("a", "a");
    assertThat(all.locations())
        .containsExactly("a.jsonl." + extension + ":1", "a.jsonl." + extension + ":2");
    assertThat(all.rejects).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gz", "bz2", "zst"})
  void keepsWhatCameBeforeAPackedFileBreaksOff(String extension) throws IOException {
    byte[] first = packed(extension, "{\"text\":\"a\"}\n");
    byte[] second = packed(extension, "{\"text\":\"b\"}");
    byte[] broken = Arrays.copyOf(first, first.length + second.length - 6);
    System.arraycopy(second, 0, broken, first.length, second.length - 6);

    Collected all = Collected.of(file("a.jsonl." + extension, broken));

    assertThat(all.texts()).containsExactly("a");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.jsonl." + extension, RejectReason.TRUNCATED));
    assertThat(all.rejects.get(0).detail()).startsWith("breaks off after 1 records: ");
  }

  @ParameterizedTest
  @CsvSource({"gz", "bz2", "zst"})
  void rejectsAFileThatIsNotPackedAsItSays(String extension) throws IOException {
    assertThat(Collected.of(file("a.txt." + extension, "plain text")).rejects)
        .extracting(Reject::reason)
        .containsExactly(RejectReason.TRUNCATED);
  }

  @Test
  void failsWhereTheStorageFails() {
    InputStream dying =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("connection reset");
          }

          @Override
          public int read(byte[] buffer, int from, int length) throws IOException {
            return read();
          }
        };
    ArticleReader reader = new ArticleReader(path -> Channels.newChannel(dying), 100);

    assertThatThrownBy(() -> reader.read(FileSlice.whole("s3://x/a.txt", "a"), new Collected()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("s3://x/a.txt")
        .hasMessageContaining("connection reset");
  }

  @Test
  void readsJsonLinesFromAStream() throws IOException {
    Collected all = new Collected();
    InputStream in = new ByteArrayInputStream("{\"text\":\"a\"}\r\n".getBytes(UTF_8));

    new ArticleReader(path -> null, 100).readJsonLines(in, "-", all);

    assertThat(all.locations()).containsExactly("-:1");
  }

  private static byte[] packed(String extension, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (extension) {
          case "gz" -> new GZIPOutputStream(bytes);
          case "bz2" -> new BZip2CompressorOutputStream(bytes);
          default -> new ZstdOutputStream(bytes);
        }) {
      out.write(content.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
