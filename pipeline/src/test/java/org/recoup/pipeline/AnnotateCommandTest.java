package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  private static final String ATTACK =
      "Au moins douze personnes ont été tuées mardi dans une frappe de drones à Kharkiv.";

  @TempDir private Path folder;

  private static List<JsonNode> lines(CommandRun run) {
    return run.out().lines().map(RunRows::parse).toList();
  }

  @Test
  void printsALineForEachArticleInTheOrderOfTheInput() {
    String input =
        """
        {"id":"b","text":"Le président est arrivé à Genève avec 1 200 personnes."}
        {"id":"a","text":"%s"}
        """
            .formatted(ATTACK);

    CommandRun run = CommandRun.withInput(input, "annotate", "--asOf=2025-11-30");

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(lines(run))
        .extracting(line -> line.get("article_id").asText() + " " + line.get("location").asText())
        .containsExactly("b -:1", "a -:2");
  }

  @Test
  void countsSpansInTheInputsText() {
    JsonNode line =
        lines(
                CommandRun.withInput(
                    "{\"title\":\"Deux morts\",\"text\":\" \\n%s\"}".formatted(ATTACK), "annotate"))
            .get(0);
    String text = " \n" + ATTACK;

    JsonNode inTitle = line.get("numbers").get(0);
    assertThat(inTitle.get("field").asText()).isEqualTo("title");
    assertThat(inTitle.get("begin").asInt()).isZero();
    JsonNode inText = line.get("numbers").get(1);
    assertThat(inText.has("field")).isFalse();
    assertThat(text.substring(inText.get("begin").asInt(), inText.get("end").asInt()))
        .isEqualTo("Au moins douze")
        .isEqualTo(inText.get("text").asText());
    assertThat(inText.get("low")).isEqualTo(RunRows.parse("12"));
    assertThat(inText.has("high")).isFalse();
    assertThat(line.get("text_span")).isEqualTo(RunRows.parse("[[2," + text.length() + "]]"));
    assertThat(line.get("sentences")).isEqualTo(RunRows.parse("[[2," + text.length() + "]]"));
  }

  @Test
  void goesOnAfterABadRecordAndTellsByItsStatus() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.jsonl"), "{\"text\":\"Un.\"}\nbad\n");
    Path text = Files.writeString(folder.resolve("b.txt"), "Deux.");

    CommandRun strict = CommandRun.of("annotate", lines.toString(), text.toString());
    CommandRun lenient =
        CommandRun.of("annotate", "--maxRejectShare=0.5", lines.toString(), text.toString());

    assertThat(strict.status()).isEqualTo(ExitStatus.TOO_MANY_REJECTS);
    assertThat(strict.err()).startsWith(lines + ":2: malformed_record: ");
    assertThat(lines(strict))
        .extracting(line -> line.get("location").asText())
        .containsExactly(lines + ":1", text.toString());
    assertThat(lenient.status()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void refusesFilesThatAreNotThere() {
    CommandRun run = CommandRun.of("annotate", folder + "/missing.txt", folder.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err())
        .contains("there is no file " + folder + "/missing.txt", "there is no file " + folder);
  }
}
