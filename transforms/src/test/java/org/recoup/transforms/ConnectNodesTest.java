package org.recoup.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class ConnectNodesTest {
  @Test
  void everyNodeOfAComponentGetsItsLeast(TestPipeline pipeline) {
    List<KV<Long, Long>> edges = new ArrayList<>();
    // A chain in a shuffled order, a star, and a pair with a negative number.
    List<Long> chain = new ArrayList<>(LongStream.range(100, 120).boxed().toList());
    Collections.shuffle(chain, new Random(3));
    for (int i = 1; i < chain.size(); i++) {
      edges.add(KV.of(chain.get(i - 1), chain.get(i)));
    }
    LongStream.range(501, 560).forEach(leaf -> edges.add(KV.of(leaf, 500L)));
    edges.add(KV.of(7L, -7L));
    List<KV<Long, Long>> expected = new ArrayList<>();
    LongStream.range(101, 120).forEach(node -> expected.add(KV.of(node, 100L)));
    LongStream.range(501, 560).forEach(node -> expected.add(KV.of(node, 500L)));
    expected.add(KV.of(7L, -7L));

    PAssert.that(
            pipeline
                .apply(Create.of(edges).withCoder(KvCoder.of(VarLongCoder.of(), VarLongCoder.of())))
                .apply(ConnectNodes.create()))
        .containsInAnyOrder(expected);
    pipeline.run();
  }
}
