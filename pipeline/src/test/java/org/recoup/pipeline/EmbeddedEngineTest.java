package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.runners.flink.FlinkExecutionEnvironments;
import org.apache.beam.runners.flink.FlinkPipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Test;

class EmbeddedEngineTest {
  private static final long HEAP = 2L << 30;

  @Test
  void runsAsManyTasksAsAskedFor() throws IOException {
    FlinkPipelineOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=FlinkRunner",
                "--flinkMaster=[local]",
                "--flinkConfDir=" + EmbeddedEngine.settingsFor(3))
            .as(FlinkPipelineOptions.class);

    assertThat(FlinkExecutionEnvironments.createBatchExecutionEnvironment(options).getParallelism())
        .isEqualTo(3);
  }

  @Test
  void keepsTheEnginesOwnMemoryForAFewTasks() {
    assertThat(bytes(2, HEAP))
        .containsEntry("taskmanager.memory.network.max", 64L << 20)
        .doesNotContainKey("taskmanager.memory.managed.size");
  }

  @Test
  void growsWithThePairsOfTasks() {
    Map<String, Long> sixteen = bytes(16, 4 * HEAP);
    Map<String, Long> many = bytes(64, 4 * HEAP);

    assertThat(buffers(sixteen)).isEqualTo(16 * 16 * 16);
    assertThat(buffers(many)).isEqualTo(16 * buffers(sixteen));
    assertThat(many.get("taskmanager.memory.network.max")).isEqualTo(512L << 20);
  }

  @Test
  void leavesEachTaskMemoryToSortIn() {
    assertThat(bytes(64, HEAP)).containsEntry("taskmanager.memory.managed.size", 2L << 30);
    assertThat(bytes(64, 16 * HEAP)).doesNotContainKey("taskmanager.memory.managed.size");
  }

  private static long buffers(Map<String, Long> settings) {
    return settings.get("taskmanager.memory.network.max")
        / settings.get("taskmanager.memory.segment-size");
  }

  private static Map<String, Long> bytes(int parallelism, long heap) {
    Map<String, Long> bytes = new HashMap<>();
    for (String line : EmbeddedEngine.settings(parallelism, heap)) {
      String[] parts = line.split(": ");
      bytes.put(parts[0], Long.parseLong(parts[1].replace("b", "")));
    }
    return bytes;
  }
}
