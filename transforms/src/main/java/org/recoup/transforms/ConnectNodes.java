package org.recoup.transforms;

import java.util.Arrays;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Labels every node of a graph with the least node that it is connected to, from the graph's edges,
 * each pair in either order. A node that is itself the least of its component, or that has no edge,
 * gets no label.
 *
 * <p>By alternating large-star and small-star operations (Kiveris et al. 2014, "Connected
 * Components in MapReduce and Beyond"): the number of edges does not grow, and no message holds
 * more than two nodes. The number of rounds is fixed; {@value #ROUNDS} suffice for components whose
 * nodes are a few dozen edges apart. Of a longer chain the parts stay apart, the same ones in every
 * run.
 */
final class ConnectNodes
    extends PTransform<PCollection<KV<Long, Long>>, PCollection<KV<Long, Long>>> {
  private static final long serialVersionUID = 1L;
  private static final int ROUNDS = 4;

  private ConnectNodes() {}

  /** The transform; it has no settings. */
  static ConnectNodes create() {
    return new ConnectNodes();
  }

  @Override
  public PCollection<KV<Long, Long>> expand(PCollection<KV<Long, Long>> edges) {
    PCollection<KV<Long, Long>> stars = edges;
    for (int round = 1; round <= ROUNDS; round++) {
      stars = star(stars, "large star " + round, true);
      stars = star(stars, "small star " + round, false);
    }
    return grouped(stars, "labels")
        .apply("Least label", ParDo.of(new LeastFn()))
        .setCoder(edgeCoder());
  }

  private static PCollection<KV<Long, Long>> star(
      PCollection<KV<Long, Long>> edges, String name, boolean large) {
    PCollection<KV<Long, Long>> directed =
        edges.apply("Direct for " + name, ParDo.of(new DirectFn(large))).setCoder(edgeCoder());
    return grouped(directed, name)
        .apply("Make " + name, ParDo.of(new StarFn(large)))
        .setCoder(edgeCoder());
  }

  private static PCollection<KV<Long, Iterable<Long>>> grouped(
      PCollection<KV<Long, Long>> edges, String name) {
    return edges.apply("Neighbours for " + name, GroupByKey.create());
  }

  private static KvCoder<Long, Long> edgeCoder() {
    return KvCoder.of(VarLongCoder.of(), VarLongCoder.of());
  }

  /** Gives each edge to both its ends, or to the greater one alone. */
  private static final class DirectFn extends DoFn<KV<Long, Long>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    private final boolean bothWays;

    DirectFn(boolean bothWays) {
      this.bothWays = bothWays;
    }

    @ProcessElement
    public void process(@Element KV<Long, Long> edge, OutputReceiver<KV<Long, Long>> out) {
      long greater = Math.max(edge.getKey(), edge.getValue());
      long lesser = Math.min(edge.getKey(), edge.getValue());
      if (greater != lesser) {
        out.output(KV.of(greater, lesser));
        if (bothWays) {
          out.output(KV.of(lesser, greater));
        }
      }
    }
  }

  /**
   * Ties a node's neighbours to the least of them: the greater ones (large star), or the lesser
   * ones and the node (small star).
   */
  private static final class StarFn extends DoFn<KV<Long, Iterable<Long>>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    private final boolean large;

    StarFn(boolean large) {
      this.large = large;
    }

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<Long>> node, OutputReceiver<KV<Long, Long>> out) {
      long self = node.getKey();
      long[] neighbours = distinct(node.getValue());
      long least = Math.min(self, neighbours[0]);
      for (long neighbour : neighbours) {
        if (neighbour != least && (!large || neighbour > self)) {
          out.output(KV.of(neighbour, least));
        }
      }
      if (!large) {
        out.output(KV.of(self, least));
      }
    }

    private static long[] distinct(Iterable<Long> values) {
      long[] all = new long[8];
      int size = 0;
      for (long value : values) {
        if (size == all.length) {
          all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = value;
      }
      return Arrays.stream(all, 0, size).sorted().distinct().toArray();
    }
  }

  private static final class LeastFn extends DoFn<KV<Long, Iterable<Long>>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<Long>> node, OutputReceiver<KV<Long, Long>> out) {
      long least = Long.MAX_VALUE;
      for (long label : node.getValue()) {
        least = Math.min(least, label);
      }
      out.output(KV.of(node.getKey(), least));
    }
  }
}
