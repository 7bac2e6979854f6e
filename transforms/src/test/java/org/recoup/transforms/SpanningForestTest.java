package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpanningForestTest {
  @Test
  void ofManyEdgesItKeepsOneForEachNodeAndEachLeadsToTheLeast() {
    Random random = new Random(5);
    SpanningForest forest = new SpanningForest();
    Map<Long, Long> label = new HashMap<>();
    List<long[]> edges = new ArrayList<>();
    // Chains of twenty nodes, each edge three times over.
    for (int i = 0; i < 30_000; i++) {
      long node = random.nextInt(8000);
      if (node % 20 != 19) {
        edges.add(new long[] {node - 4000, node + 1 - 4000});
      }
    }
    for (long[] edge : edges) {
      forest.connect(edge[1], edge[0]);
      label.put(edge[0], edge[0]);
      label.put(edge[1], edge[1]);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (long[] edge : edges) {
        long least = Math.min(label.get(edge[0]), label.get(edge[1]));
        changed |= label.put(edge[0], least) != least | label.put(edge[1], least) != least;
      }
    }
    Map<Long, Long> expected = new TreeMap<>(label);
    expected.entrySet().removeIf(node -> node.getKey().equals(node.getValue()));

    Map<Long, Long> drained = new TreeMap<>();
    forest.drain((node, least) -> assertThat(drained.put(node, least)).isNull());

    assertThat(drained).isEqualTo(expected);
    forest.drain((node, least) -> assertThat(node).as("after draining it is empty").isNull());
  }

  @Test
  void itIsFullBeforeItHoldsMoreThanItMay() {
    SpanningForest forest = new SpanningForest();
    long node = 0;
    while (!forest.isFull()) {
      forest.connect(node, node + 1);
      node += 2;
    }
    assertThat(node)
        .isBetween((long) SpanningForest.MOST_NODES - 2, (long) SpanningForest.MOST_NODES);
  }
}
