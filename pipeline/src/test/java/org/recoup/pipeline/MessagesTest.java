package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run says while it works and at its end. */
class MessagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private CommandRun analyze(String... more) throws IOException {
    List<String> news = GrowingNews.bothDays();
    news.add("{\"id\":\"broken\",\"text\":");
    Path input = Files.write(folder.resolve("news.jsonl"), news);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "analyze",
                "--input=" + input,
                "--output=" + folder.resolve("out"),
                "--asOf=2025-11-18",
                "--tableFormat=JSONL",
                "--runner=DirectRunner"));
    arguments.addAll(List.of(more));
    return CommandRun.of(arguments.toArray(String[]::new));
  }

  @Test
  void theEndSaysWhatCameOutAndWhatWasLost() throws IOException {
    CommandRun run = analyze("--maxRejectShare=0.1");

    assertThat(run.status()).isEqualTo(ExitStatus.TOO_MANY_REJECTS);
    assertThat(run.err())
        .contains("7 articles, 0 repeated, 1 rejects; results in " + folder.resolve("out"))
        .contains("independent origins; ")
        .contains(" undated")
        .contains(" disputed")
        .contains("rejects   1 malformed_record")
        .contains("more than --maxRejectShare allows: status 3")
        .contains("report    " + folder.resolve("out/report/index.html"));
  }

  @Test
  void programsReadItAsJson() throws IOException {
    CommandRun run = analyze("--log=JSON", "--maxRejectShare=1");

    List<String> lines = run.err().lines().toList();
    JsonNode end = JSON.readTree(lines.get(lines.size() - 1));
    assertThat(end.get("level").asText()).isEqualTo("info");
    assertThat(end.get("message").asText()).startsWith("7 articles, 0 repeated, 1 rejects");
    assertThat(end.get("articles").asInt()).isEqualTo(7);
    assertThat(end.get("rejects_by_reason").get("malformed_record").asInt()).isEqualTo(1);
    assertThat(end.get("revised").asInt()).isEqualTo(2);
    assertThat(end.get("status").asInt()).isZero();
    assertThat(end.get("report").asText()).endsWith("report/index.html");
  }

  @Test
  void quietMeansNothing() throws IOException {
    CommandRun run = analyze("--quiet", "--maxRejectShare=1");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void linesOfLibrariesBecomeObjectsToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(new JsonLines(out), true, UTF_8);
    lines.println("WARN Pool - almost empty");
    lines.println("recoup analyze: \"it\" failed");
    lines.println(
        "{\"time\":\"2025-11-18T00:00:00Z\",\"level\":\"info\",\"message\":\"as it is\"}");
    lines.println();

    List<JsonNode> objects = new ArrayList<>();
    for (String line : out.toString(UTF_8).lines().toList()) {
      objects.add(JSON.readTree(line));
    }
    assertThat(objects)
        .extracting(o -> o.get("level").asText() + ": " + o.get("message").asText())
        .containsExactly(
            "warn: Pool - almost empty", "error: recoup analyze: \"it\" failed", "info: as it is");
  }

  @Test
  void aCommandLineAsksForJsonInTwoWays() {
    assertThat(JsonLines.isAskedForBy(new String[] {"analyze", "--log=json"})).isTrue();
    assertThat(JsonLines.isAskedForBy(new String[] {"analyze", "--log", "JSON"})).isTrue();
    assertThat(JsonLines.isAskedForBy(new String[] {"analyze", "--log=TEXT"})).isFalse();
    assertThat(JsonLines.isAskedForBy(new String[] {"analyze", "--log"})).isFalse();
  }

  @Test
  void timesReadAsOnAClock() {
    assertThat(ProgressWatch.clock(8.4)).isEqualTo("0:08");
    assertThat(ProgressWatch.clock(754)).isEqualTo("12:34");
    assertThat(ProgressWatch.clock(3723)).isEqualTo("1:02:03");
  }
}
