package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestPointerTest {
  @TempDir private Path folder;

  private Path run(String name) throws IOException {
    Path run = Files.createDirectories(folder.resolve("runs").resolve(name));
    Files.writeString(run.resolve("run.json"), "{\"run\":\"" + name + "\"}");
    return run;
  }

  @Test
  void movesFromRunToRun() throws IOException {
    Path pointer = folder.resolve("runs/latest");
    LatestPointer.of(pointer.toString()).switchTo(run("monday").toString());
    assertThat(pointer.resolve("run.json")).content().contains("monday");

    LatestPointer.of(pointer.toString()).switchTo(run("tuesday") + "/");

    assertThat(pointer.resolve("run.json")).content().contains("tuesday");
    assertThat(Files.readSymbolicLink(pointer)).isEqualTo(Path.of("tuesday"));
    assertThat(LatestPointer.follow(pointer.toString()))
        .isEqualTo(run("tuesday").toRealPath().toString());
  }

  @Test
  void mayBeAFileWithTheFoldersName() throws IOException {
    Path pointer = Files.writeString(folder.resolve("latest"), run("monday") + "\n");

    assertThat(FinishedRun.of(pointer.toString()).summary().get("run").asText())
        .isEqualTo("monday");
  }

  @Test
  void replacesNoFolder() throws IOException {
    String name = run("monday").toString();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> LatestPointer.of(name))
        .withMessage("a folder of its own, no pointer");
    assertThat(LatestPointer.follow(name)).isEqualTo(name);
  }

  @Test
  void isNotTheRunsOwnFolder() {
    CommandRun run = CommandRun.of("analyze", "--output=runs/latest", "--latest=runs/latest");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("--latest=runs/latest: cannot be the run's own folder");
  }

  @Test
  void staysWhereTooMuchWasRejected() throws IOException {
    Path input =
        Files.writeString(
            folder.resolve("a.jsonl"), "{\"text\":\"Le président est arrivé à Genève.\"}\n{\n");
    Path pointer = folder.resolve("latest");
    String[] arguments = {
      "analyze",
      "--input=" + input,
      "--output=" + folder.resolve("out"),
      "--latest=" + pointer,
      "--runner=DirectRunner",
      "--tableFormat=JSONL",
      null
    };

    arguments[6] = "--maxRejectShare=0.4";
    assertThat(CommandRun.of(arguments).status()).isEqualTo(ExitStatus.TOO_MANY_REJECTS);
    assertThat(pointer).doesNotExist();

    arguments[6] = "--maxRejectShare=0.5";
    assertThat(CommandRun.of(arguments).status()).isEqualTo(ExitStatus.DONE);
    assertThat(pointer.resolve("run.json")).content().contains("\"status\" : 0");
  }
}
