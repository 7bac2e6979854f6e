package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir private Path folder;

  @Test
  void buildsTheReportOfARun() throws IOException {
    writeRun(
        "{\"source\":\"The Harbour Post\",\"articles\":3,\"own_articles\":2,\"claims\":1,\"facts\":1}");

    CommandRun run = CommandRun.of("report", folder.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.DONE);
    Path report = folder.resolve("report/index.html");
    assertThat(run.err().strip()).isEqualTo("report in " + report);
    assertThat(report).content().contains("The Harbour Post");
  }

  @Test
  void namesTheRowThatItCannotRead() throws IOException {
    writeRun("{\"source\":1}");

    CommandRun run = CommandRun.of("report", folder.toString());

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err().strip())
        .isEqualTo("recoup report: tables/sources.jsonl:1: source cannot be a VALUE_NUMBER_INT");
  }

  @Test
  void wantsAFinishedRun() {
    CommandRun run = CommandRun.of("report", folder.toString(), "--events=0");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "recoup report: wrong usage",
            "  " + folder + ": no finished run, as there is no run.json",
            "  --events=0: not positive",
            "Try 'recoup report --help'.");
    assertThat(CommandRun.of("report").err()).contains("  DIR is missing");
  }

  private void writeRun(String source) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("run.json"), "{\"recoup\":\"1\"}");
    Files.write(folder.resolve("tables/sources.jsonl"), List.of(source));
  }
}
