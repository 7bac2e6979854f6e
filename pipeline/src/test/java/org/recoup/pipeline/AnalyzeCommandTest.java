package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private JsonNode runJson(Path output) throws IOException {
    return JSON.readTree(output.resolve("run.json").toFile());
  }

  @Test
  void doesTheRestWhereRecordsAreBroken() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    String good = "{\"id\":\"%s\",\"text\":\"Le président est arrivé mardi à Genève.\"}\n";
    lines.writeBytes(good.formatted("first").getBytes(UTF_8));
    lines.writeBytes("{\"id\":\"broken\",\"text\":\"Le prés\n".getBytes(UTF_8));
    lines.writeBytes(("{\"text\":\"" + "mot ".repeat(5 << 19) + "\"}\n").getBytes(UTF_8));
    lines.writeBytes("{\"text\":\"Genève\"}\n".getBytes(ISO_8859_1));
    lines.writeBytes("{\"id\":\"empty\",\"text\":\"\"}\n".getBytes(UTF_8));
    lines.writeBytes(good.formatted("first").getBytes(UTF_8));
    lines.writeBytes(good.formatted("last").getBytes(UTF_8));
    Path input = Files.write(folder.resolve("corpus.jsonl"), lines.toByteArray());
    Path missing = folder.resolve("missing.jsonl");
    Path output = folder.resolve("out");

    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + input + "," + missing,
            "--output=" + output,
            "--asOf=2025-11-30",
            "--tableFormat=JSONL",
            "--runner=DirectRunner");

    assertThat(run.status()).isEqualTo(ExitStatus.TOO_MANY_REJECTS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("2 articles, 1 repeated, 5 rejects; results in " + output);
    assertThat(RunRows.of(output, "rejects"))
        .extracting(row -> row.get("location").asText() + " " + row.get("reason").asText())
        .containsExactlyInAnyOrder(
            input + ":2 malformed_record",
            input + ":3 too_large",
            input + ":4 broken_encoding",
            input + ":5 empty_text",
            missing + " unreadable_file");
    assertThat(RunRows.of(output, "articles"))
        .extracting(row -> row.get("article_id").asText() + " " + row.get("location").asText())
        .containsExactlyInAnyOrder("first " + input + ":1", "last " + input + ":7");
    JsonNode json = runJson(output);
    assertThat(json.get("sum").asText())
        .isEqualTo("8 inputs = 2 articles + 1 repeated + 5 rejects");
    assertThat(json.get("rejects").get("unreadable_file").asInt()).isEqualTo(1);
    assertThat(json.get("options").get("asOf").asText()).isEqualTo("2025-11-30");
    assertThat(output.resolve("report/index.html")).content().contains("malformed_record");
    assertThat(output.resolve(".incomplete")).doesNotExist();
  }

  @Test
  void replacesAnEarlierRunAndNothingElse() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "Le président est arrivé à Genève.");
    Path output = folder.resolve("out");
    Path tables = Files.createDirectories(output.resolve("tables"));
    Files.writeString(tables.resolve("claims-00001-of-00003.jsonl"), "old");
    Files.writeString(tables.resolve("notes.jsonl"), "mine");
    Files.createDirectories(output.resolve(".incomplete/tables"));
    Files.writeString(output.resolve(".incomplete/tables/claims.jsonl"), "half");

    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + input,
            "--output=" + output,
            "--tableFormat=JSONL",
            "--runner=DirectRunner");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(tables.resolve("claims-00001-of-00003.jsonl")).doesNotExist();
    assertThat(tables.resolve("notes.jsonl")).hasContent("mine");
    assertThat(tables.resolve("claims.jsonl")).exists();
    assertThat(output.resolve("report/index.html")).content().contains("malformed_record");
    assertThat(output.resolve(".incomplete")).doesNotExist();
  }
}
