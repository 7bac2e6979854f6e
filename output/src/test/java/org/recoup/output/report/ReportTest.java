package org.recoup.output.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.analysis.model.FactStatus;
import org.recoup.output.MalformedRowException;
import org.recoup.output.RunFiles;
import org.recoup.output.SampleRun;

class ReportTest {
  private static final Pattern DATA =
      Pattern.compile("<script id=\"data\" type=\"([^\"]+)\">([^<]*)</script>");

  @TempDir private Path folder;

  @Test
  void holdsEveryEventOfASmallRunWithItsFactsAndClaims() throws IOException {
    SampleRun run = SampleRun.ofEvents(20);
    JsonNode data = data(write(run));

    assertThat(data.path("events")).hasSize(20);
    assertThat(data.path("totals").path("articles").asInt()).isEqualTo(run.articles().size());
    assertThat(data.path("totals").path("facts").asInt()).isEqualTo(run.facts().size());
    assertThat(data.path("facts").path("disputed").asLong())
        .isEqualTo(run.facts().stream().filter(f -> f.status() == FactStatus.DISPUTED).count());
    assertThat(data.path("rejects").path("truncated").asInt()).isEqualTo(1);
    int facts = 0;
    int claims = 0;
    for (JsonNode event : data.path("events")) {
      facts += event.path("facts").size();
      for (JsonNode all : event.path("claimsInAll")) {
        claims += all.asInt();
      }
    }
    assertThat(facts).isEqualTo(run.facts().size());
    assertThat(claims).isEqualTo(run.claims().size());
  }

  @Test
  void letsNothingOfAnArticleBecomeMarkup() throws IOException {
    String page = write(SampleRun.ofEvents(3));

    assertThat(page).doesNotContain("<img", "<b>", "<i>", "<!--");
    assertThat(countOf("<script", page)).isEqualTo(2);
    assertThat(countOf("</script", page)).isEqualTo(2);
    JsonNode hostile = event(data(page), SampleRun.HOSTILE_EVENT);
    assertThat(hostile.path("label").asText()).isEqualTo("Label " + SampleRun.HOSTILE);
    assertThat(page).contains("&lt;script&gt;window.hacked=1");
  }

  @Test
  void allowsItsOwnScriptAndStyleAlone() throws Exception {
    String page = write(SampleRun.ofEvents(3));
    String policy =
        between(page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");

    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src " + hash(between(page, "</script>\n<script>", "</script>")))
        .contains("style-src " + hash(between(page, "<style>", "</style>")))
        .contains("base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'")
        .doesNotContain("unsafe", "http:", "https:");
    assertThat(page.replaceAll("http://www.w3.org/2000/svg", ""))
        .as("loads nothing")
        .doesNotContain("src=\"http", "@import", "url(http", "<link");
  }

  @Test
  void isTheSameWhateverTheOrderOfRows() throws IOException {
    SampleRun run = SampleRun.ofEvents(30);
    String page = write(run);
    for (String table : List.of("articles", "claims", "events", "facts", "sources", "rejects")) {
      Path file = folder.resolve("tables/" + table + ".jsonl");
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      Collections.shuffle(lines, new Random(3));
      Files.write(file, lines);
    }

    assertThat(written()).isEqualTo(page);
  }

  @Test
  void showsTheMostDisputedAndTheMostCoveredOfManyEvents() throws IOException {
    SampleRun run = SampleRun.ofEvents(200);
    run.writeTo(folder);
    Report.of(RunFiles.in(folder)).withEvents(20).write();
    JsonNode data = data(Files.readString(folder.resolve(Report.FILE)));

    assertThat(data.path("events")).hasSize(20);
    assertThat(data.path("totals").path("events").asInt()).isEqualTo(200);
    int mostOrigins = run.events().stream().mapToInt(e -> e.origins()).max().orElseThrow();
    Set<Integer> origins = new HashSet<>();
    int disputed = 0;
    for (JsonNode event : data.path("events")) {
      origins.add(event.path("origins").asInt());
      disputed += event.path("dispute").asDouble() > 1 ? 1 : 0;
    }
    assertThat(origins).contains(mostOrigins);
    assertThat(disputed).isGreaterThanOrEqualTo(10);
  }

  @Test
  void fitsTwoThousandEventsIntoThreeMegabytes() throws IOException {
    String page = write(SampleRun.ofEvents(2000));

    assertThat(page.getBytes(UTF_8)).hasSizeLessThan(3_000_000);
    assertThat(data(page).path("events")).hasSize(2000);
  }

  @Test
  void showsEveryIndependentOriginEvenWhereTheirWordsAreAlike() throws IOException {
    JsonNode data = data(write(SampleRun.ofEvents(60)));

    for (JsonNode event : data.path("events")) {
      for (JsonNode fact : event.path("facts")) {
        Set<Integer> origins = new HashSet<>();
        for (JsonNode claim : event.path("claims").path(fact.path("attribute").asText())) {
          JsonNode article = data.path("articles").get(claim.get(0).asInt());
          origins.add(article.get(4).asInt());
        }
        assertThat(origins)
            .as(event.path("id").asText() + " " + fact.path("attribute").asText())
            .hasSize(fact.path("origins").asInt());
      }
    }
  }

  @Test
  void namesCopiesOfOneOriginBesideTheirFirst() throws IOException {
    SampleRun run = SampleRun.ofEvents(60);
    JsonNode data = data(write(run));
    int copies = 0;
    for (JsonNode event : data.path("events")) {
      for (JsonNode claims : event.path("claims")) {
        for (JsonNode claim : claims) {
          int origin = data.path("articles").get(claim.get(0).asInt()).get(4).asInt();
          for (JsonNode copy : claim.path(16)) {
            copies++;
            assertThat(data.path("articles").get(copy.asInt()).get(4).asInt()).isEqualTo(origin);
          }
        }
      }
    }

    assertThat(copies).isPositive();
  }

  @Test
  void takesAnEventOfWhichLittleIsKnown() throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(
        folder.resolve("tables/events.jsonl"),
        "{\"event_id\":\"e1\",\"label\":\"story\",\"date_prec\":5,\"where_prec\":7,"
            + "\"articles\":1,\"sources\":1,\"origins\":1}\n");

    JsonNode event = event(data(written()), "e1");

    assertThat(event.path("label").asText()).isEqualTo("story");
    assertThat(event.has("type")).isFalse();
    assertThat(event.has("status")).isFalse();
  }

  @Test
  void canBeMadeOfARunWithoutAnyTable() throws IOException {
    Report.of(RunFiles.in(folder)).write();

    assertThat(data(Files.readString(folder.resolve(Report.FILE))).path("events")).isEmpty();
  }

  @Test
  void namesTheLineThatItCannotRead() throws IOException {
    SampleRun.ofEvents(3).writeTo(folder);
    Path facts = folder.resolve("tables/facts.jsonl");
    List<String> lines = new ArrayList<>(Files.readAllLines(facts));
    lines.add(1, "{\"event_id\":\"e\",\"status\":\"agreed\"}");
    Files.write(facts, lines);

    assertThatThrownBy(() -> Report.of(RunFiles.in(folder)).write())
        .isInstanceOf(MalformedRowException.class)
        .hasMessage("tables/facts.jsonl:2: status cannot be \"agreed\"");
    assertThat(folder.resolve(Report.FILE)).doesNotExist();
  }

  private String write(SampleRun run) throws IOException {
    run.writeTo(folder);
    return written();
  }

  private String written() throws IOException {
    Report.of(RunFiles.in(folder)).write();
    return Files.readString(folder.resolve(Report.FILE));
  }

  private static JsonNode data(String page) throws IOException {
    Matcher block = DATA.matcher(page);
    assertThat(block.find()).isTrue();
    byte[] json =
        block.group(1).equals("application/json")
            ? block.group(2).getBytes(UTF_8)
            : new GZIPInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(block.group(2))))
                .readAllBytes();
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode event(JsonNode data, String id) {
    for (JsonNode event : data.path("events")) {
      if (event.path("id").asText().equals(id)) {
        return event;
      }
    }
    throw new AssertionError("no event " + id);
  }

  private static int countOf(String part, String text) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static String between(String text, String before, String after) {
    int begin = text.indexOf(before) + before.length();
    return text.substring(begin, text.indexOf(after, begin));
  }

  private static String hash(String inline) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
