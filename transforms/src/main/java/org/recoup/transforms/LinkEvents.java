package org.recoup.transforms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.recoup.analysis.link.EventLink;
import org.recoup.analysis.link.EventLinker;
import org.recoup.analysis.link.MentionSignature;
import org.recoup.analysis.link.Profile;
import org.recoup.analysis.link.TermWeights;
import org.recoup.analysis.origin.Groups;

/**
 * Links the mentions of one event over all articles: the steps of {@link EventLinker}, each over a
 * bounded part of the corpus.
 *
 * <p>Profiles of a few hundred bytes are copied into each of their blocks, once more to meet their
 * component, and once more to meet its other members; edges are two numbers. No key holds more than
 * the members of one block or of one component, and a component that is too large to be compared at
 * once is parted by days.
 */
public final class LinkEvents
    extends PTransform<PCollection<AnalyzedArticle>, PCollection<EventLink>> {
  private static final long serialVersionUID = 1L;

  private LinkEvents() {}

  /** The transform; it has no settings. */
  public static LinkEvents create() {
    return new LinkEvents();
  }

  @Override
  public PCollection<EventLink> expand(PCollection<AnalyzedArticle> articles) {
    PCollection<byte[]> profiles =
        articles.apply("Pack signatures", ParDo.of(new PackFn())).setCoder(ByteArrayCoder.of());
    PCollectionView<Iterable<KV<Integer, int[]>>> counts =
        profiles.apply("Count terms", CountTerms.ofProfiles());
    PCollection<KV<Long, byte[]>> nodes =
        profiles.apply("By node", ParDo.of(new NodeFn())).setCoder(profileCoder());
    return profiles
        .apply("Put into blocks", ParDo.of(new BlockFn(counts)).withSideInputs(counts))
        .setCoder(profileCoder())
        .apply("Group blocks", GroupPacked.create())
        .apply("Blocks of several", Filter.by(block -> GroupPacked.isOfSeveral(block)))
        .apply("Tie within blocks", ParDo.of(new TieFn(counts)).withSideInputs(counts))
        .setCoder(KvCoder.of(VarLongCoder.of(), VarLongCoder.of()))
        .apply("Connect mentions", ConnectNodes.of(nodes))
        .apply("Part the largest by days", partByDays(EventLinker.COMPONENT))
        .setCoder(KvCoder.of(VarLongCoder.of(), IterableCoder.of(ByteArrayCoder.of())))
        .apply("Part into events", ParDo.of(new EventsFn(counts)).withSideInputs(counts));
  }

  /** Parts each connected set of more mentions than a limit into stretches of days. */
  static ParDo.SingleOutput<KV<Long, Iterable<byte[]>>, KV<Long, Iterable<byte[]>>> partByDays(
      int limit) {
    return ParDo.of(new PartByDaysFn(limit));
  }

  private static KvCoder<Long, byte[]> profileCoder() {
    return KvCoder.of(VarLongCoder.of(), ByteArrayCoder.of());
  }

  private static final class PackFn extends DoFn<AnalyzedArticle, byte[]> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element AnalyzedArticle article, OutputReceiver<byte[]> out) {
      for (MentionSignature signature : article.signatures().open()) {
        out.output(Profile.of(signature, article.contentHash()).toBytes());
      }
    }
  }

  private static final class NodeFn extends DoFn<byte[], KV<Long, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element byte[] profile, OutputReceiver<KV<Long, byte[]>> out) {
      out.output(KV.of(Profile.of(profile).node(), profile));
    }
  }

  /**
   * What needs the corpus's term weights: they are put together from the side input once for each
   * worker.
   */
  private abstract static class WeighingFn<I, O> extends DoFn<I, O> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<KV<Integer, int[]>>> counts;
    private transient TermWeights weights;

    WeighingFn(PCollectionView<Iterable<KV<Integer, int[]>>> counts) {
      this.counts = counts;
    }

    final TermWeights weights(DoFn<I, O>.ProcessContext context) {
      if (weights == null) {
        weights = CountTerms.weights(context.sideInput(counts));
      }
      return weights;
    }
  }

  private static final class BlockFn extends WeighingFn<byte[], KV<Long, byte[]>> {
    private static final long serialVersionUID = 1L;

    BlockFn(PCollectionView<Iterable<KV<Integer, int[]>>> counts) {
      super(counts);
    }

    @ProcessElement
    public void process(ProcessContext context) {
      for (long key : EventLinker.blocks(Profile.of(context.element()), weights(context))) {
        context.output(KV.of(key, context.element()));
      }
    }
  }

  private static final class TieFn extends WeighingFn<KV<Long, Iterable<byte[]>>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    TieFn(PCollectionView<Iterable<KV<Integer, int[]>>> counts) {
      super(counts);
    }

    @ProcessElement
    public void process(ProcessContext context) {
      BoundedSelection<Profile> selection =
          new BoundedSelection<>(EventLinker.BLOCK, Profile.BY_RANK);
      for (byte[] profile : context.element().getValue()) {
        selection.add(Profile.of(profile));
      }
      List<Profile> block = selection.sorted();
      Groups groups = EventLinker.tie(block, weights(context));
      for (int i = 0; i < block.size(); i++) {
        int first = groups.first(i);
        if (first != i) {
          context.output(KV.of(block.get(i).node(), block.get(first).node()));
        }
      }
    }
  }

  private static final class PartByDaysFn
      extends DoFn<KV<Long, Iterable<byte[]>>, KV<Long, Iterable<byte[]>>> {
    private static final long serialVersionUID = 1L;

    private final int limit;

    PartByDaysFn(int limit) {
      this.limit = limit;
    }

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<byte[]>> component,
        OutputReceiver<KV<Long, Iterable<byte[]>>> out) {
      int size = 0;
      for (byte[] ignored : component.getValue()) {
        size++;
      }
      if (size <= limit) {
        out.output(component);
        return;
      }
      TreeMap<Integer, Integer> mentions = new TreeMap<>();
      for (byte[] profile : component.getValue()) {
        mentions.merge(Profile.of(profile).day(), 1, Integer::sum);
      }
      Map<Integer, Integer> stretches = EventLinker.stretches(mentions, limit);
      // One stretch after the other, so that only one is held beside the packed whole.
      for (int first : new TreeSet<>(stretches.values())) {
        List<byte[]> stretch = new ArrayList<>();
        for (byte[] profile : component.getValue()) {
          if (stretches.get(Profile.of(profile).day()) == first) {
            stretch.add(profile);
          }
        }
        out.output(KV.of(component.getKey(), stretch));
      }
    }
  }

  private static final class EventsFn extends WeighingFn<KV<Long, Iterable<byte[]>>, EventLink> {
    private static final long serialVersionUID = 1L;

    EventsFn(PCollectionView<Iterable<KV<Integer, int[]>>> counts) {
      super(counts);
    }

    @ProcessElement
    public void process(ProcessContext context) {
      List<Profile> connected = new ArrayList<>();
      for (byte[] profile : context.element().getValue()) {
        connected.add(Profile.of(profile));
      }
      EventLinker.events(connected, weights(context)).forEach(context::output);
    }
  }
}
