package org.recoup.transforms;

import java.util.Arrays;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Parts the nodes of a graph into connected components, from the graph's edges, each pair in either
 * order. What a node carries comes with those that it is connected to, under the number of the
 * least of them; a node without edges comes alone.
 *
 * <p>By alternating large-star and small-star operations (Kiveris et al. 2014, "Connected
 * Components in MapReduce and Beyond"): the number of edges does not grow, and no message holds
 * more than two nodes. The number of rounds is fixed; {@value #ROUNDS} suffice for components whose
 * nodes are a few dozen edges apart. Of a longer chain parts may stay apart.
 *
 * <p>Before that each worker replaces the edges that it has by a forest which connects the same
 * nodes: blocks tie the same nodes many times over, and an edge that is not sent costs nothing.
 *
 * @param <V> what nodes carry
 */
final class ConnectNodes<V>
    extends PTransform<PCollection<KV<Long, Long>>, PCollection<KV<Long, Iterable<V>>>> {
  private static final long serialVersionUID = 1L;
  private static final int ROUNDS = 4;

  private final transient PCollection<KV<Long, V>> nodes;

  private ConnectNodes(PCollection<KV<Long, V>> nodes) {
    this.nodes = nodes;
  }

  /** Connects these nodes by the edges that it is applied to. */
  static <V> ConnectNodes<V> of(PCollection<KV<Long, V>> nodes) {
    return new ConnectNodes<>(nodes);
  }

  @Override
  public PCollection<KV<Long, Iterable<V>>> expand(PCollection<KV<Long, Long>> edges) {
    PCollection<KV<Long, Long>> stars =
        edges.apply("Contract", ParDo.of(new ContractFn())).setCoder(edgeCoder());
    for (int round = 1; round <= ROUNDS; round++) {
      stars = star(stars, "large star " + round, true);
      stars = star(stars, "small star " + round, false);
    }
    KvCoder<Long, V> nodeCoder = (KvCoder<Long, V>) nodes.getCoder();
    KvCoder<Long, KV<Long, V>> coder =
        KvCoder.of(
            VarLongCoder.of(),
            KvCoder.of(
                NullableCoder.of(VarLongCoder.of()), NullableCoder.of(nodeCoder.getValueCoder())));
    PCollection<KV<Long, KV<Long, V>>> labels =
        stars.apply("Labels", ParDo.of(new LabelFn<V>())).setCoder(coder);
    return PCollectionList.of(labels)
        .and(nodes.apply("Carried", ParDo.of(new CarriedFn<V>())).setCoder(coder))
        .apply("Labels and carried", Flatten.pCollections())
        .apply("Meet at node", GroupPacked.create())
        .apply("By component", ParDo.of(new ByComponentFn<V>()))
        .setCoder(nodeCoder)
        .apply("Group components", GroupPacked.create());
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
    return edges.apply("Neighbours for " + name, GroupPacked.create());
  }

  private static KvCoder<Long, Long> edgeCoder() {
    return KvCoder.of(VarLongCoder.of(), VarLongCoder.of());
  }

  /** Edges that connect what a bundle's edges connect, one for a node. */
  private static final class ContractFn extends DoFn<KV<Long, Long>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    private transient SpanningForest forest;

    @StartBundle
    public void start() {
      forest = new SpanningForest();
    }

    @ProcessElement
    public void process(@Element KV<Long, Long> edge, OutputReceiver<KV<Long, Long>> out) {
      if (forest.isFull()) {
        forest.drain((node, least) -> out.output(KV.of(node, least)));
      }
      forest.connect(edge.getKey(), edge.getValue());
    }

    @FinishBundle
    public void finish(FinishBundleContext out) {
      forest.drain(
          (node, least) ->
              out.output(
                  KV.of(node, least), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
      forest = null;
    }
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

  private static final class LabelFn<V> extends DoFn<KV<Long, Long>, KV<Long, KV<Long, V>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Long, Long> edge, OutputReceiver<KV<Long, KV<Long, V>>> out) {
      out.output(KV.of(edge.getKey(), KV.of(edge.getValue(), null)));
    }
  }

  private static final class CarriedFn<V> extends DoFn<KV<Long, V>, KV<Long, KV<Long, V>>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Long, V> node, OutputReceiver<KV<Long, KV<Long, V>>> out) {
      out.output(KV.of(node.getKey(), KV.of(null, node.getValue())));
    }
  }

  /** Gives what a node carries to the least node that any edge leads to. */
  private static final class ByComponentFn<V>
      extends DoFn<KV<Long, Iterable<KV<Long, V>>>, KV<Long, V>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<KV<Long, V>>> node, OutputReceiver<KV<Long, V>> out) {
      long least = node.getKey();
      for (KV<Long, V> each : node.getValue()) {
        if (each.getKey() != null) {
          least = Math.min(least, each.getKey());
        }
      }
      for (KV<Long, V> each : node.getValue()) {
        if (each.getKey() == null) {
          out.output(KV.of(least, each.getValue()));
        }
      }
    }
  }
}
