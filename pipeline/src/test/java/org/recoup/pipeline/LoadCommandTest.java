package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadCommandTest {
  /** Nothing listens on this port. */
  private static final String NOBODY = "jdbc:postgresql://127.0.0.1:1/news";

  @TempDir private Path folder;

  @Test
  void wantsARunAndADatabase() {
    CommandRun run = CommandRun.of("load", folder.toString(), "--jdbcSchema=a b", "--runId=");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "recoup load: wrong usage",
            "  " + folder + ": no finished run, as there is no run.json",
            "  --jdbcUrl is missing",
            "  --jdbcSchema=a b: not a name of letters, digits and _",
            "  --runId is empty",
            "Try 'recoup load --help'.");
  }

  @Test
  void repeatsNoPasswordOfAWrongAddress() {
    CommandRun run =
        CommandRun.of("load", folder.toString(), "--jdbcUrl=jdbc:mysql://db/x?password=geheim");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err())
        .contains("--jdbcUrl: no address such as jdbc:postgresql://localhost:5432/news")
        .doesNotContain("geheim");
  }

  @Test
  void saysThatTheDatabaseDoesNotAnswer() throws IOException {
    Files.writeString(folder.resolve("run.json"), "{\"run\":\"a\"}");

    CommandRun run =
        CommandRun.of("load", folder.toString(), "--jdbcUrl=" + NOBODY + "?password=geheim");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err())
        .contains("nothing was stored in " + NOBODY + ", schema recoup")
        .doesNotContain("geheim")
        .doesNotContain("\tat ");
  }

  @Test
  void analyzeFailsBeforeItBegins() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "Le président est arrivé à Genève.");
    Path output = folder.resolve("out");

    CommandRun run =
        CommandRun.of("analyze", "--input=" + input, "--output=" + output, "--jdbcUrl=" + NOBODY);

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains(NOBODY);
    assertThat(output).doesNotExist();
  }
}
