package org.recoup.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone Flink on the loopback address, each part a JVM of its own, from the jars that the
 * launcher's build copies. The job's jar is not on its class path.
 */
final class FlinkCluster implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String WORKER = "taskmanager-";
  private static final int LOG_LINES = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** Flink and what it needs; neither Beam nor Recoup. */
  private static final Pattern OF_FLINK =
      Pattern.compile(
          "(flink-|slf4j-|commons-|kryo-|minlog-|objenesis-|chill-|lz4-|snappy-|snakeyaml-|javassist-|jsr305-).*\\.jar");

  private static final List<String> JVM =
      Stream.of(
              "java.util", "java.lang", "java.nio", "java.net", "java.time", "java.util.concurrent")
          .map(opened -> "--add-opens=java.base/" + opened + "=ALL-UNNAMED")
          .toList();

  private final Path folder;
  private final String classPath;
  private final int restPort;
  private final Process jobManager;
  private final List<Process> taskManagers = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  private FlinkCluster(Path folder, Path lib, int workers) throws IOException {
    this.folder = folder;
    try (Stream<Path> jars = Files.list(lib)) {
      classPath =
          jars.filter(jar -> OF_FLINK.matcher(jar.getFileName().toString()).matches())
              .map(Path::toString)
              .sorted()
              .collect(Collectors.joining(File.pathSeparator));
    }
    restPort = freePort();
    Files.createDirectories(folder.resolve("conf"));
    Files.writeString(folder.resolve("conf/flink-conf.yaml"), configuration(freePort()));
    jobManager =
        start(
            "jobmanager",
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            "--configDir",
            configFolder());
    for (int i = 0; i < workers; i++) {
      startTaskManager();
    }
  }

  /**
   * Starts a JobManager and so many TaskManagers of two slots each, and waits until they have met.
   *
   * @param lib the folder of the launcher's jars
   */
  static FlinkCluster start(Path folder, Path lib, int workers) throws IOException {
    FlinkCluster cluster = new FlinkCluster(folder, lib, workers);
    try {
      cluster.waitFor(
          "all TaskManagers",
          () -> cluster.get("/overview").path("taskmanagers").asInt() >= workers);
    } catch (IllegalStateException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  private String configuration(int rpcPort) {
    return """
        jobmanager.rpc.address: 127.0.0.1
        jobmanager.rpc.port: %d
        rest.address: 127.0.0.1
        rest.port: %d
        rest.bind-port: %d
        taskmanager.host: 127.0.0.1
        taskmanager.numberOfTaskSlots: 2
        taskmanager.cpu.cores: 2
        taskmanager.memory.framework.heap.size: 64m
        taskmanager.memory.framework.off-heap.size: 64m
        taskmanager.memory.task.heap.size: 384m
        taskmanager.memory.task.off-heap.size: 0
        taskmanager.memory.managed.size: 128m
        taskmanager.memory.network.min: 256m
        taskmanager.memory.network.max: 256m
        taskmanager.memory.jvm-metaspace.size: 192m
        taskmanager.memory.jvm-overhead.min: 128m
        taskmanager.memory.jvm-overhead.max: 128m
        restart-strategy.type: fixed-delay
        restart-strategy.fixed-delay.attempts: 10
        restart-strategy.fixed-delay.delay: 1 s
        heartbeat.interval: 1000
        heartbeat.timeout: 6000
        io.tmp.dirs: %s
        """
        .formatted(rpcPort, restPort, restPort, folder.resolve("tmp"));
  }

  private void startTaskManager() throws IOException {
    Files.createDirectories(folder.resolve("tmp"));
    String name = WORKER + taskManagers.size();
    taskManagers.add(
        start(
            name,
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            "--configDir",
            configFolder(),
            "-Dtaskmanager.resource-id=" + name));
  }

  /** Kills a worker that has work, without a word to it. */
  void killBusyTaskManager() throws InterruptedException {
    for (JsonNode worker : get("/taskmanagers").path("taskmanagers")) {
      if (worker.path("freeSlots").asInt() < worker.path("slotsNumber").asInt()) {
        int number = Integer.parseInt(worker.path("id").asText().replace(WORKER, ""));
        taskManagers.get(number).destroyForcibly().waitFor();
        return;
      }
    }
    throw new IllegalStateException("no TaskManager has work");
  }

  /** Runs a command of the job's jar through {@code flink run}. */
  Process flinkRun(Path jar, List<String> arguments) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of("run", "-p", "2", "-c", "org.recoup.pipeline.Recoup", jar.toString()));
    all.addAll(arguments);
    return start(
        "flink-run", "org.apache.flink.client.cli.CliFrontend", all.toArray(String[]::new));
  }

  /** Runs a command of the job's jar, which submits to the REST address by itself. */
  Process submit(String name, Path jar, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>(arguments);
    all.add("--flinkMaster=127.0.0.1:" + restPort);
    all.add("--filesToStage=" + jar);
    all.add("--parallelism=2");
    return launch(
        name,
        jar + File.pathSeparator + classPath,
        "org.recoup.pipeline.Recoup",
        all.toArray(String[]::new));
  }

  /** Waits until a running job has finished some of its tasks, but not all. */
  void waitForMidRun() {
    waitFor(
        "a job in mid-run",
        () -> {
          for (JsonNode job : get("/jobs/overview").path("jobs")) {
            JsonNode tasks = job.path("tasks");
            if (job.path("state").asText().equals("RUNNING")
                && tasks.path("finished").asInt() > 4) {
              return true;
            }
          }
          return false;
        });
  }

  /** Ends all jobs. */
  void cancelJobs() throws IOException, InterruptedException {
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      if (job.path("state").asText().equals("RUNNING")) {
        http.send(
            HttpRequest.newBuilder(uri("/jobs/" + job.path("jid").asText()))
                .method("PATCH", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.discarding());
      }
    }
  }

  /** How many failures the jobs of this cluster have met, those included that they survived. */
  int failures() {
    int failures = 0;
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      String exceptions = "/jobs/" + job.path("jid").asText() + "/exceptions";
      failures += get(exceptions).path("exceptionHistory").path("entries").size();
    }
    return failures;
  }

  /** The last lines that a process of this name wrote. */
  String log(String name) {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(name + ".log"));
      return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    taskManagers.forEach(Process::destroyForcibly);
    jobManager.destroyForcibly();
  }

  private Process start(String name, String mainClass, String... arguments) throws IOException {
    return launch(name, classPath, mainClass, arguments);
  }

  private Process launch(String name, String path, String mainClass, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(JVM);
    command.addAll(List.of("-cp", path, mainClass));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("FLINK_CONF_DIR", configFolder());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve(name + ".log").toFile());
    return builder.start();
  }

  private String configFolder() {
    return folder.resolve("conf").toString();
  }

  private JsonNode get(String path) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(10)).build(),
              HttpResponse.BodyHandlers.ofString());
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      // Not yet up.
      return JSON.createObjectNode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking for " + path, e);
    }
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + restPort + path);
  }

  private void waitFor(String what, BooleanSupplier there) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!there.getAsBoolean()) {
      if (!jobManager.isAlive() || taskManagers.stream().noneMatch(Process::isAlive)) {
        throw new IllegalStateException(
            "waiting for %s, but Flink ended\n%s\n%s"
                .formatted(what, log("jobmanager"), log(WORKER + 0)));
      }
      if (Instant.now().isAfter(end)) {
        throw new IllegalStateException("waited " + PATIENCE + " for " + what + " in vain");
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for " + what, e);
      }
    }
  }

  /** A port of the loopback address that nobody listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
