package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.MimeTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads from HDFS and writes to it, on a name node and a data node in a process of their own. Runs
 * in the profile {@code hdfs}.
 */
@Tag("hdfs")
class HdfsTest {
  @TempDir private Path folder;

  private Process hdfs;
  private String root;
  private String configuration;

  @BeforeEach
  void start() throws Exception {
    int port = FlinkCluster.freePort();
    root = "hdfs://127.0.0.1:" + port;
    configuration = "--hdfsConfiguration=[{\"fs.defaultFS\":\"" + root + "\"}]";
    Path details = folder.resolve("details.json");
    hdfs =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dtest.build.data=" + folder,
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.apache.hadoop.test.MiniDFSClusterManager",
                    "-format",
                    "-nnport",
                    Integer.toString(port),
                    "-writeDetails",
                    details.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("hdfs.log").toFile())
            .start();
    for (int i = 0; !Files.exists(details); i++) {
      assertThat(hdfs.isAlive() && i < 600).as(log()).isTrue();
      TimeUnit.MILLISECONDS.sleep(200);
    }
    openHdfs();
  }

  /** Each command opens the file systems that its own options name. */
  private void openHdfs() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.fromArgs(configuration).create());
  }

  @AfterEach
  void stop() {
    hdfs.destroyForcibly();
  }

  private String log() throws IOException {
    Path log = folder.resolve("hdfs.log");
    return Files.exists(log) ? Files.readString(log) : "no log";
  }

  @Test
  void readsFromItAndWritesToIt() throws IOException {
    Path corpus = Files.write(folder.resolve("corpus.jsonl"), SmallCorpus.about(6));
    put(corpus, root + "/news/corpus.jsonl");

    CommandRun remote =
        CommandRun.of(
            "analyze",
            "--input=" + root + "/news/*.jsonl",
            "--output=" + root + "/runs/1",
            "--asOf=2025-12-01",
            configuration);
    CommandRun local =
        CommandRun.of(
            "analyze",
            "--input=" + corpus,
            "--output=" + folder.resolve("local"),
            "--asOf=2025-12-01");

    assertThat(remote.status()).as(remote.err()).isEqualTo(ExitStatus.DONE);
    assertThat(local.status()).as(local.err()).isEqualTo(ExitStatus.DONE);
    openHdfs();
    for (String table : List.of("events", "facts", "claims", "sources")) {
      assertThat(lines(root + "/runs/1/tables/" + table + ".jsonl"))
          .containsExactlyInAnyOrderElementsOf(RunRows.sorted(folder.resolve("local"), table));
    }
    assertThat(lines(root + "/runs/1/run.json")).isNotEmpty();
    assertThat(lines(root + "/runs/1/report/index.html")).isNotEmpty();
  }

  private static void put(Path from, String to) throws IOException {
    try (WritableByteChannel out =
        FileSystems.create(FileSystems.matchNewResource(to, false), MimeTypes.BINARY)) {
      Files.copy(from, Channels.newOutputStream(out));
    }
  }

  private static List<String> lines(String file) throws IOException {
    try (var in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchSingleFileSpec(file).resourceId()))) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
