package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
  @TempDir private Path folder;

  @Test
  void tellsAllMistakesAtOnceWithWhatWasProbablyMeant() {
    CommandRun run =
        CommandRun.of(
            "analyze",
            "--imput=x",
            "--tableFormat=JSNL",
            "--asOf=2025-13-01",
            "--seed=a",
            "--maxRejectShare=2",
            "--maxArticleBytes=0",
            "--runner=DirectRuner",
            "--parallelism=0",
            "--flinkMastre=host:1",
            "--fasterCpy",
            "--objectReuse=maybe",
            "stray");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .containsExactly(
            "recoup analyze: wrong usage",
            "  --tableFormat=JSNL: not one of JSONL, PARQUET, BOTH; did you mean JSONL?",
            "  --asOf=2025-13-01: not a day such as 2025-11-30",
            "  --seed=a: not a whole number",
            "  --output is missing",
            "  --input is missing",
            "  --maxRejectShare=2.0: not from 0 to 1",
            "  --maxArticleBytes=0: not positive",
            "  --runner=DirectRuner: not one of FlinkRunner, DirectRunner; did you mean"
                + " DirectRunner?",
            "  --parallelism=0: not positive",
            "  --imput: no such option; did you mean --input?",
            "  --flinkMastre: no such option; did you mean --flinkMaster?",
            "  --fasterCpy: no such option; did you mean --fasterCopy?",
            "  --objectReuse=maybe: Cannot deserialize value of type `java.lang.Boolean` from String"
                + " \"maybe\": only \"true\" or \"false\" recognized",
            "  stray: unexpected",
            "Try 'recoup analyze --help'.");
  }

  @Test
  void findsNothingToReadBeforeAnythingStarts() throws IOException {
    Path present = Files.writeString(folder.resolve("a.txt"), "text");
    Path output = folder.resolve("out");

    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + present + "," + folder + "/*.jsonl," + folder + "/missing.txt",
            "--input=nowhere://x/*.jsonl",
            "--output=" + output);

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "recoup analyze: wrong usage",
            "  --input: no file matches " + folder + "/*.jsonl",
            "  --input: nowhere://x/*.jsonl: no file system for nowhere://",
            "Try 'recoup analyze --help'.");
    assertThat(output).doesNotExist();
  }

  @Test
  void namesTheNearestCommand() {
    CommandRun run = CommandRun.of("analize", "--input=x");

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err().lines())
        .containsExactly(
            "recoup: wrong usage",
            "  analize: no such command; did you mean analyze?",
            "Try 'recoup --help'.");
  }

  @Test
  void asksForACommand() {
    CommandRun run = CommandRun.of();

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(run.err()).contains("COMMAND is missing: analyze, annotate");
  }

  @Test
  void explainsItself() {
    CommandRun help = CommandRun.of("analyze", "--help");

    assertThat(help.status()).isEqualTo(ExitStatus.DONE);
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains(
            "--input=GLOB[,GLOB…]", "Input and output:", "Engine:", "--useDataStreamForBatch");
    assertThat(CommandRun.of("--version").out()).startsWith("recoup ");
  }
}
