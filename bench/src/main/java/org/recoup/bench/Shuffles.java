package org.recoup.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Watches the embedded Flink from beside it, by its REST interface, and keeps what each task wrote
 * for the tasks after it: records, and bytes as they cross between tasks.
 */
final class Shuffles implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PERIOD_MS = 1000;

  /** Of a task whose chained functions make a long name, so many characters are shown. */
  private static final int NAME_LENGTH = 110;

  private final String address;
  private final Path configuration;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, Task> tasks = Collections.synchronizedMap(new LinkedHashMap<>());

  private record Task(String name, long records, long bytes) {}

  private Shuffles(int port, Path configuration) {
    this.address = "http://127.0.0.1:" + port;
    this.configuration = configuration;
  }

  /** Begins to watch the jobs that run with {@link #option()}. */
  static Shuffles watch(Path folder) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    Path configuration = Files.createDirectories(folder.resolve("flink-conf"));
    Files.writeString(
        configuration.resolve("flink-conf.yaml"),
        "rest.address: 127.0.0.1%nrest.port: %d%nrest.bind-port: %d%nparallelism.default: %d%n"
            .formatted(port, port, Runtime.getRuntime().availableProcessors()));
    Shuffles shuffles = new Shuffles(port, configuration);
    shuffles.clock.scheduleAtFixedRate(shuffles::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    return shuffles;
  }

  /** The option that opens the engine's REST interface. */
  String option() {
    return "--flinkConfDir=" + configuration;
  }

  private void look() {
    try {
      for (JsonNode job : get("/jobs").path("jobs")) {
        for (JsonNode task : get("/jobs/" + job.path("id").asText()).path("vertices")) {
          JsonNode metrics = task.path("metrics");
          tasks.put(
              task.path("id").asText(),
              new Task(
                  task.path("name").asText(),
                  metrics.path("write-records").asLong(),
                  metrics.path("write-bytes").asLong()));
        }
      }
    } catch (IOException e) {
      // The engine is not up yet, or gone already: what was seen last stays.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return JSON.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  /** Prints what each task wrote, in the order of the job, for each article. */
  void print(PrintStream out, int articles) {
    long bytes = 0;
    long records = 0;
    out.println("| records an article | bytes an article | written by |");
    out.println("|---|---|---|");
    for (Task task : seen()) {
      bytes += task.bytes;
      records += task.records;
      if (task.records > 0) {
        out.printf(
            Locale.ROOT,
            "| %.2f | %.0f | %s |%n",
            (double) task.records / articles,
            (double) task.bytes / articles,
            shortened(task.name));
      }
    }
    out.printf(
        Locale.ROOT,
        "| %.2f | %.0f | all |%n",
        (double) records / articles,
        (double) bytes / articles);
  }

  private List<Task> seen() {
    synchronized (tasks) {
      return List.copyOf(tasks.values());
    }
  }

  private static String shortened(String name) {
    String plain = name.replace('|', '/').replaceAll("\\s+", " ");
    return plain.length() <= NAME_LENGTH ? plain : plain.substring(0, NAME_LENGTH) + "…";
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
