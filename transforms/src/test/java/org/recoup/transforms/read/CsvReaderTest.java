package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

class CsvReaderTest {
  @TempDir private Path folder;

  private Collected read(String name, String content) throws IOException {
    return read(name, content, UTF_8, ArticleReader.DEFAULT_MAX_ARTICLE_BYTES);
  }

  private Collected read(String name, String content, Charset charset, int maxArticleBytes)
      throws IOException {
    return Collected.of(
        Files.write(folder.resolve(name), content.getBytes(charset)), maxArticleBytes);
  }

  @Test
  void readsAnArticleARowUnderTheHeadersNames() throws IOException {
    Collected all =
        read(
            "a.csv",
            """
            \uFEFFid,Date,headline,"body"\r
            1,2025-11-23,"Titre, «long»","Une ""citation"".
            Deux lignes."\r
            \r
            2,,T,Court""");

    assertThat(all.articles)
        .extracting(
            RawArticle::location,
            RawArticle::id,
            RawArticle::published,
            RawArticle::title,
            RawArticle::text)
        .containsExactly(
            tuple("a.csv:2", "1", "2025-11-23", "Titre, «long»", "Une \"citation\".\nDeux lignes."),
            tuple("a.csv:5", "2", null, "T", "Court"));
    assertThat(all.rejects).isEmpty();
  }

  @Test
  void takesTheSeparatorThatTheHeaderHasMostOf() throws IOException {
    assertThat(read("a.csv", "id;text\n1;a, b\n").texts()).containsExactly("a, b");
    assertThat(read("b.tsv", "id\ttext\n1\ta, b; c\n").texts()).containsExactly("a, b; c");
    assertThat(read("c.csv", "text\na;b\n").texts()).containsExactly("a;b");
  }

  @Test
  void findsItsWayAgainBehindBrokenRows() throws IOException {
    Collected all =
        read(
            "a.csv",
            """
            id,text
            1,ok
            2,"never closed
            3,"fine"
            4
            5,too,many
            6,"closed" early
            7,""
            8,last
            """);

    assertThat(all.texts()).containsExactly("ok", "fine", "last");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(
            tuple("a.csv:3", RejectReason.MALFORMED_RECORD),
            tuple("a.csv:5", RejectReason.MALFORMED_RECORD),
            tuple("a.csv:6", RejectReason.MALFORMED_RECORD),
            tuple("a.csv:7", RejectReason.MALFORMED_RECORD),
            tuple("a.csv:8", RejectReason.EMPTY_TEXT));
  }

  @Test
  void passesOverWhatIsTooLarge() throws IOException {
    String huge = "x".repeat(300_000);

    Collected all = read("a.csv", "id,text\n1," + huge + "\n2,ok\n", UTF_8, 100_000);

    assertThat(all.texts()).containsExactly("ok");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.csv:2", RejectReason.TOO_LARGE));
  }

  @Test
  void givesAFileUpWhereQuotesStayOpenForLongAgainAndAgain() throws IOException {
    String rows = ("\"" + "x\n".repeat(40_000)).repeat(30);

    Collected all = read("a.csv", "text\n" + rows, UTF_8, 1 << 20);

    assertThat(all.rejects).extracting(Reject::reason).endsWith(RejectReason.TRUNCATED);
  }

  @Test
  void rejectsTheOneRowInABrokenEncoding() throws IOException {
    Collected all = read("a.csv", "id,text\n1,été\n2,ok\n", ISO_8859_1, 1000);

    assertThat(all.texts()).containsExactly("ok");
    assertThat(all.rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.csv:2", RejectReason.BROKEN_ENCODING));
  }

  @Test
  void rejectsAFileWithoutAHeader() throws IOException {
    assertThat(read("a.csv", "").rejects)
        .extracting(Reject::location, Reject::reason)
        .containsExactly(tuple("a.csv", RejectReason.EMPTY_TEXT));
  }

  @Property(tries = 200)
  void readsBackWhateverIsQuoted(
      @ForAll @Size(min = 1, max = 8) List<@NotEmpty @CharRange(from = ' ', to = 'é') String> texts)
      throws IOException {
    String table =
        texts.stream()
            .map(text -> "\"" + text.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining("\n", "text,id\n", ""));
    // One field a row is too few: the row is quoted right all the same and tells so.
    Path file = Files.createTempFile("table", ".csv");
    try {
      Collected all = Collected.of(Files.writeString(file, table));
      assertThat(all.rejects)
          .hasSameSizeAs(texts)
          .extracting(Reject::excerpt)
          .containsExactlyElementsOf(
              texts.stream().map(t -> t.substring(0, Math.min(200, t.length()))).toList());
    } finally {
      Files.delete(file);
    }
  }
}
