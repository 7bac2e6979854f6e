package org.recoup.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tasks and memory of the Flink inside this process. With a folder of settings, Beam runs it on as
 * many tasks as they say, or else on one. Flink's own settings of memory suffice for about a dozen
 * tasks side by side: each task of a shuffle keeps a buffer for each task of the next, so that what
 * shuffles need grows with the square of their number, and all sorting of a slot shares the slot's
 * part of the managed memory.
 */
final class EmbeddedEngine {
  private static final int MANY_TASKS = 16;
  private static final int SEGMENT_BYTES = 32 << 10;
  private static final int SEGMENT_BYTES_OF_MANY = 8 << 10;

  /** For each pair of tasks; half as many did not suffice for 16 tasks. */
  private static final long BUFFERS_A_PAIR = 16;

  private static final long MIN_NETWORK_BYTES = 64L << 20;
  private static final long MIN_MANAGED_BYTES_A_TASK = 32L << 20;

  /** Of the heap, as Flink and Beam take it. */
  private static final double MANAGED_SHARE = 0.4;

  private EmbeddedEngine() {}

  /**
   * A folder with these settings, as {@code --flinkConfDir} takes it; it goes when the process
   * ends.
   *
   * @param parallelism tasks side by side, 1 or more
   * @throws IOException where the system's folder for temporary files cannot be written to
   */
  static Path settingsFor(int parallelism) throws IOException {
    Path folder = Files.createTempDirectory("recoup-flink-");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("flink-conf.yaml");
    file.toFile().deleteOnExit();
    return Files.write(file, settings(parallelism, Runtime.getRuntime().maxMemory())).getParent();
  }

  /**
   * The lines of Flink's configuration.
   *
   * @param heap bytes of this process' heap
   */
  static List<String> settings(int parallelism, long heap) {
    int segment = parallelism > MANY_TASKS ? SEGMENT_BYTES_OF_MANY : SEGMENT_BYTES;
    long network =
        Math.max(MIN_NETWORK_BYTES, BUFFERS_A_PAIR * parallelism * parallelism * segment);
    List<String> lines = new ArrayList<>();
    lines.add("parallelism.default: " + parallelism);
    lines.add("taskmanager.memory.segment-size: " + segment + "b");
    lines.add("taskmanager.memory.network.min: " + network + "b");
    lines.add("taskmanager.memory.network.max: " + network + "b");
    long managed = parallelism * MIN_MANAGED_BYTES_A_TASK;
    if (managed > heap * MANAGED_SHARE) {
      lines.add("taskmanager.memory.managed.size: " + managed + "b");
    }
    return lines;
  }
}
