package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled jar on a standalone Flink: submitted both ways, with a worker that dies, and with a
 * client that dies. Runs in the profile {@code cluster}, once the jar is built.
 */
@Tag("cluster")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterTest {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Path JAR = TARGET.resolve("recoup-bundled.jar");
  private static final int EVENTS = 1_500;

  @TempDir private static Path folder;

  private static FlinkCluster cluster;
  private static Path input;
  private static Map<String, List<String>> expected;

  @BeforeAll
  static void runEmbedded() throws IOException {
    input = Files.write(folder.resolve("corpus.jsonl"), SmallCorpus.about(EVENTS));
    CommandRun run = CommandRun.of(arguments("embedded").toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    expected = RunRows.sorted(folder.resolve("embedded"));
    cluster =
        FlinkCluster.start(
            Files.createDirectory(folder.resolve("flink")), TARGET.resolve("lib"), 2);
  }

  @AfterAll
  static void stop() {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  @Order(1)
  void givesTheSameTablesByFlinkRun() throws Exception {
    List<String> arguments = arguments("by-flink-run", "--flinkMaster=[auto]");
    assertEndsWell("flink-run", cluster.flinkRun(JAR, arguments));

    assertThat(RunRows.sorted(folder.resolve("by-flink-run"))).isEqualTo(expected);
  }

  @Test
  @Order(2)
  void givesTheSameTablesByRest() throws Exception {
    assertEndsWell("rest", cluster.submit("rest", JAR, arguments("by-rest")));

    assertThat(RunRows.sorted(folder.resolve("by-rest"))).isEqualTo(expected);
  }

  @Test
  @Order(3)
  void leavesNoTableUnderItsNameWhereTheClientDies() throws Exception {
    Process client = cluster.submit("dying-client", JAR, arguments("client-died"));
    cluster.waitForMidRun();
    client.destroyForcibly().waitFor();
    cluster.cancelJobs();

    assertThat(folder.resolve("client-died/tables")).doesNotExist();
    assertThat(folder.resolve("client-died/run.json")).doesNotExist();

    assertEndsWell("after-client", cluster.submit("after-client", JAR, arguments("client-died")));
    assertThat(RunRows.sorted(folder.resolve("client-died"))).isEqualTo(expected);
  }

  @Test
  @Order(4)
  void losesNothingWithAWorker() throws Exception {
    int before = cluster.failures();
    Process client = cluster.submit("dying-worker", JAR, arguments("worker-died"));
    cluster.waitForMidRun();
    cluster.killBusyTaskManager();
    assertEndsWell("dying-worker", client);

    assertThat(cluster.failures()).as("failures").isGreaterThan(before);
    assertThat(RunRows.sorted(folder.resolve("worker-died"))).isEqualTo(expected);
  }

  private static void assertEndsWell(String name, Process client) throws Exception {
    boolean ended = client.waitFor(5, TimeUnit.MINUTES);
    assertThat(ended).as("%s ended\n%s", name, cluster.log(name)).isTrue();
    assertThat(client.exitValue()).as(cluster.log(name)).isEqualTo(ExitStatus.DONE);
  }

  private static List<String> arguments(String output, String... more) {
    return Stream.concat(
            Stream.of(
                "analyze",
                "--input=" + input,
                "--output=" + folder.resolve(output),
                "--asOf=2025-12-01",
                "--tableFormat=JSONL"),
            Stream.of(more))
        .toList();
  }
}
