package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class ConnectNodesTest {
  @Test
  void whatNodesCarryComesWithThoseThatTheyAreConnectedTo(TestPipeline pipeline) {
    List<KV<Long, Long>> edges = new ArrayList<>();
    // A chain in a shuffled order, a star, and a pair with a negative number.
    List<Long> chain = new ArrayList<>(LongStream.range(100, 120).boxed().toList());
    Collections.shuffle(chain, new Random(3));
    for (int i = 1; i < chain.size(); i++) {
      edges.add(KV.of(chain.get(i - 1), chain.get(i)));
    }
    LongStream.range(501, 560).forEach(leaf -> edges.add(KV.of(leaf, 500L)));
    edges.add(KV.of(7L, -7L));
    List<KV<Long, Long>> nodes = new ArrayList<>();
    LongStream.range(100, 120).forEach(node -> nodes.add(KV.of(node, -node)));
    LongStream.range(500, 560).forEach(node -> nodes.add(KV.of(node, -node)));
    List.of(7L, -7L, 1000L).forEach(node -> nodes.add(KV.of(node, -node)));
    KvCoder<Long, Long> coder = KvCoder.of(VarLongCoder.of(), VarLongCoder.of());

    PCollection<KV<Long, Long>> given = pipeline.apply("Nodes", Create.of(nodes).withCoder(coder));
    PAssert.that(
            pipeline
                .apply("Edges", Create.of(edges).withCoder(coder))
                .apply(ConnectNodes.of(given)))
        .satisfies(
            components -> {
              Map<Long, List<Long>> carried = new TreeMap<>();
              for (KV<Long, Iterable<Long>> component : components) {
                List<Long> values = new ArrayList<>();
                component.getValue().forEach(values::add);
                Collections.sort(values);
                carried.put(component.getKey(), values);
              }
              assertThat(carried)
                  .isEqualTo(
                      Map.of(
                          100L, LongStream.range(-119, -99).boxed().toList(),
                          500L, LongStream.range(-559, -499).boxed().toList(),
                          -7L, List.of(-7L, 7L),
                          1000L, List.of(-1000L)));
              return null;
            });
    pipeline.run();
  }
}
