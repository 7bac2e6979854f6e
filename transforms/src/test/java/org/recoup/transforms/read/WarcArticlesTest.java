package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

class WarcArticlesTest {
  @TempDir private Path folder;

  private static byte[] record(String type, String url, String block) {
    byte[] content = block.getBytes(UTF_8);
    String header =
        """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Target-URI: %s\r
        WARC-Date: 2025-11-24T08:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r
        Content-Type: application/http; msgtype=%s\r
        Content-Length: %d\r
        \r
        """
            .formatted(type, url, type, content.length);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(header.getBytes(UTF_8));
    bytes.writeBytes(content);
    bytes.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] response(String url, String statusLine, String type, String body) {
    String http =
        "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(statusLine, type, body.getBytes(UTF_8).length, body);
    return record("response", url, http);
  }

  private static byte[] gzipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private Path archive(String name, byte[]... records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Arrays.stream(records).forEach(bytes::writeBytes);
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  @Test
  void takesEverySuccessfulHtmlResponse() throws IOException {
    String html = "<html><body><p>Genève</p></body></html>";
    Path file =
        archive(
            "a.warc",
            record("request", "https://example.org/1", "GET /1 HTTP/1.1\r\n\r\n"),
            response("https://example.org/1", "200 OK", "text/html; charset=UTF-8", html),
            response("https://example.org/2", "404 Not Found", "text/html", html),
            response("https://example.org/3", "200 OK", "image/png", "x"),
            response("https://Example.org/4", "200 OK", "application/xhtml+xml", html));

    Collected all = Collected.of(file);

    assertThat(all.rejects).isEmpty();
    assertThat(all.articles)
        .extracting(RawArticle::location, RawArticle::url, RawArticle::source, RawArticle::html)
        .containsExactly(
            tuple("a.warc#2", "https://example.org/1", "example.org", html),
            tuple("a.warc#5", "https://Example.org/4", "example.org", html));
    assertThat(all.articles).extracting(RawArticle::published).containsOnlyNulls();
  }

  @Test
  void readsAPageInTheCharacterSetThatItsHeaderStates() throws IOException {
    byte[] utf8 =
        response("https://example.org/1", "200 OK", "text/html; charset=ISO-8859-2", "<p>A?dz</p>");
    byte[] latin2 = new String(utf8, UTF_8).replace('?', '\u00f3').getBytes(ISO_8859_1);

    assertThat(Collected.of(archive("a.warc", latin2)).articles)
        .extracting(RawArticle::html)
        .containsExactly("<p>A\u00f3dz</p>");
  }

  @Test
  void keepsWhatStandsBeforeAnArchiveBreaksOff() throws IOException {
    byte[] first = gzipped(response("https://example.org/1", "200 OK", "text/html", "<p>1</p>"));
    byte[] second = gzipped(response("https://example.org/2", "200 OK", "text/html", "<p>2</p>"));

    Collected all =
        Collected.of(archive("a.warc.gz", first, Arrays.copyOf(second, second.length / 2)));

    assertThat(all.articles).extracting(RawArticle::html).containsExactly("<p>1</p>");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.warc.gz", RejectReason.TRUNCATED));
  }

  @Test
  void rejectsPagesThatAreTooLargeOrNoHttp() throws IOException {
    Path file =
        archive(
            "a.warc",
            response("https://example.org/1", "200 OK", "text/html", "x".repeat(100)),
            record("response", "https://example.org/2", "no http at all"),
            response("https://example.org/3", "200 OK", "text/html", "<p>ok</p>"));

    Collected all = Collected.of(file, 50);

    assertThat(all.articles).extracting(RawArticle::html).containsExactly("<p>ok</p>");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(
            tuple("a.warc#1", RejectReason.TOO_LARGE),
            tuple("a.warc#2", RejectReason.MALFORMED_RECORD));
  }

  @Test
  void rejectsWhatIsNoArchive() throws IOException {
    assertThat(Collected.of(archive("a.warc", "plain text".getBytes(UTF_8))).rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.warc", RejectReason.TRUNCATED));
  }
}
