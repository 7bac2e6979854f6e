package org.recoup.transforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.origin.Chrome;
import org.recoup.analysis.origin.CopyCandidate;
import org.recoup.analysis.origin.Fingerprint;
import org.recoup.analysis.origin.Groups;
import org.recoup.analysis.origin.LongSet;
import org.recoup.analysis.origin.OriginLink;
import org.recoup.analysis.origin.Origins;
import org.recoup.transforms.coder.RecordCoder;

/**
 * Finds the origin that each article goes back to: takes each site's chrome out of its articles'
 * sketches, lets articles meet in blocks of a shared shingle, address or figure, connects those
 * that may share an origin, and parts each component by {@link Origins}.
 *
 * <p>What travels is small: some two hundred bytes into each of a dozen blocks, half a kilobyte to
 * meet the component.
 */
public final class FindOrigins
    extends PTransform<PCollection<AnalyzedArticle>, PCollection<OriginLink>> {
  private static final long serialVersionUID = 1L;

  private FindOrigins() {}

  /** The transform; it has no settings. */
  public static FindOrigins create() {
    return new FindOrigins();
  }

  @Override
  public PCollection<OriginLink> expand(PCollection<AnalyzedArticle> articles) {
    PCollection<Fingerprint> prints =
        articles.apply(
            "Take fingerprints",
            MapElements.into(TypeDescriptor.of(Fingerprint.class))
                .via(a -> a.fingerprint().open()));
    PCollectionView<Iterable<KV<Long, List<Long>>>> chrome = chrome(prints);
    PCollection<Fingerprint> cleaned =
        prints.apply("Take chrome out", ParDo.of(new CleanFn(chrome)).withSideInputs(chrome));
    PCollection<KV<Long, Fingerprint>> nodes =
        cleaned
            .apply("By node", WithKeys.of(Fingerprint::node).withKeyType(TypeDescriptors.longs()))
            .setCoder(KvCoder.of(VarLongCoder.of(), RecordCoder.of(Fingerprint.class)));
    return cleaned
        .apply("Put into blocks", ParDo.of(new BlockFn()))
        .setCoder(KvCoder.of(VarLongCoder.of(), RecordCoder.of(CopyCandidate.class)))
        .apply("Group blocks", GroupPacked.create())
        .apply("Blocks of several", Filter.by(block -> GroupPacked.isOfSeveral(block)))
        .apply("Tie within blocks", ParDo.of(new TieFn()))
        .setCoder(KvCoder.of(VarLongCoder.of(), VarLongCoder.of()))
        .apply("Connect articles", ConnectNodes.of(nodes))
        .apply("Part into origins", ParDo.of(new OriginsFn()));
  }

  /** The chrome of every publisher that has some. */
  private static PCollectionView<Iterable<KV<Long, List<Long>>>> chrome(
      PCollection<Fingerprint> prints) {
    return prints
        .apply(
            "By publisher", WithKeys.of(Fingerprint::source).withKeyType(TypeDescriptors.longs()))
        .apply("Find chrome", Combine.perKey(new ChromeFn()))
        .setCoder(KvCoder.of(VarLongCoder.of(), ListCoder.of(VarLongCoder.of())))
        .apply("Publishers with chrome", Filter.by(source -> !source.getValue().isEmpty()))
        .apply("Share chrome", View.asIterable());
  }

  private static final class ChromeFn extends Combine.CombineFn<Fingerprint, Chrome, List<Long>> {
    private static final long serialVersionUID = 1L;

    @Override
    public Chrome createAccumulator() {
      return new Chrome();
    }

    @Override
    public Chrome addInput(Chrome chrome, Fingerprint article) {
      chrome.add(article);
      return chrome;
    }

    @Override
    public Chrome mergeAccumulators(Iterable<Chrome> parts) {
      Chrome whole = createAccumulator();
      parts.forEach(whole::merge);
      return whole;
    }

    @Override
    public List<Long> extractOutput(Chrome chrome) {
      return chrome.shingles().toList();
    }

    @Override
    public Coder<Chrome> getAccumulatorCoder(CoderRegistry registry, Coder<Fingerprint> input) {
      return DelegateCoder.of(
          ListCoder.of(input), Chrome::sample, Chrome::of, TypeDescriptor.of(Chrome.class));
    }
  }

  private static final class CleanFn extends DoFn<Fingerprint, Fingerprint> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<KV<Long, List<Long>>>> view;
    private transient Map<Long, LongSet> chrome;

    CleanFn(PCollectionView<Iterable<KV<Long, List<Long>>>> view) {
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (chrome == null) {
        chrome = new HashMap<>();
        for (KV<Long, List<Long>> source : context.sideInput(view)) {
          chrome.put(source.getKey(), LongSet.of(source.getValue()));
        }
      }
      Fingerprint print = context.element();
      LongSet shingles = chrome.getOrDefault(print.source(), LongSet.EMPTY);
      context.output(print.with(print.sketch().without(shingles)));
    }
  }

  private static final class BlockFn extends DoFn<Fingerprint, KV<Long, CopyCandidate>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Fingerprint print, OutputReceiver<KV<Long, CopyCandidate>> out) {
      CopyCandidate candidate = print.candidate();
      for (long key : print.blocks()) {
        out.output(KV.of(key, candidate));
      }
    }
  }

  private static final class TieFn extends DoFn<KV<Long, Iterable<CopyCandidate>>, KV<Long, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<CopyCandidate>> block, OutputReceiver<KV<Long, Long>> out) {
      BoundedSelection<CopyCandidate> selection =
          new BoundedSelection<>(Origins.BLOCK, CopyCandidate.BY_PRIORITY);
      block.getValue().forEach(selection::add);
      List<CopyCandidate> members = selection.sorted();
      Groups groups = Origins.tie(members);
      for (int i = 0; i < members.size(); i++) {
        int first = groups.first(i);
        if (first != i) {
          out.output(KV.of(members.get(i).node(), members.get(first).node()));
        }
      }
    }
  }

  private static final class OriginsFn extends DoFn<KV<Long, Iterable<Fingerprint>>, OriginLink> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<Fingerprint>> component, OutputReceiver<OriginLink> out) {
      List<Fingerprint> connected = new ArrayList<>();
      component.getValue().forEach(connected::add);
      Origins.origins(connected).forEach(out::output);
    }
  }
}
