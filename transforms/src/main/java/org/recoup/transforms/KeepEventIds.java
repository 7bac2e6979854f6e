package org.recoup.transforms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.link.EventOverlap;
import org.recoup.analysis.link.EventSuccession;
import org.recoup.analysis.link.EventTrace;

/**
 * Gives events that continue one of an earlier run the id that they had there.
 *
 * <p>Traces meet by what they were made of. What two events share is then summed up, and one worker
 * matches all events: its memory grows with the number of events that both runs know, by some 200
 * bytes each, and so does the side input of events that change their id.
 */
public final class KeepEventIds
    extends PTransform<PCollection<CompletedArticle>, PCollection<CompletedArticle>> {
  private static final long serialVersionUID = 1L;

  /** Events of one run that a trace may have: one of an article may have several. */
  private static final int MAX_EVENTS_OF_TRACE = 32;

  private final transient PCollection<EventTrace> previous;

  private KeepEventIds(PCollection<EventTrace> previous) {
    this.previous = previous;
  }

  /** Keeps the ids of the run that these traces come from. */
  public static KeepEventIds of(PCollection<EventTrace> previous) {
    return new KeepEventIds(previous);
  }

  @Override
  public PCollection<CompletedArticle> expand(PCollection<CompletedArticle> articles) {
    PCollection<KV<String, Side>> now =
        articles
            .apply(
                "Traces",
                FlatMapElements.into(TypeDescriptor.of(EventTrace.class))
                    .via(article -> article.open().traces()))
            .apply("Traces now", ParDo.of(new SideFn(true)));
    PCollection<KV<String, Side>> before =
        previous.apply("Traces before", ParDo.of(new SideFn(false)));
    PCollectionView<Iterable<KV<String, String>>> renames =
        PCollectionList.of(now)
            .and(before)
            .apply("Both runs", Flatten.pCollections())
            .apply("Meet by trace", GroupPacked.create())
            .apply("Pair events", ParDo.of(new PairFn()))
            .apply("Sum up what is shared", Sum.longsPerKey())
            .apply(
                "Overlaps",
                MapElements.into(TypeDescriptor.of(EventOverlap.class))
                    .via(KeepEventIds::overlapOf))
            .apply(
                "As one",
                WithKeys.<String, EventOverlap>of("").withKeyType(TypeDescriptors.strings()))
            .apply("Gather", GroupByKey.create())
            .apply("Match events", ParDo.of(new MatchFn()))
            .apply("Share renames", View.asIterable());
    return articles.apply("Rename events", ParDo.of(new RenameFn(renames)).withSideInputs(renames));
  }

  /** A trace's event, in this run or the earlier one. */
  record Side(boolean now, boolean strong, String eventId) {}

  /** Two events that may be one. */
  record Pair(String eventId, String previousId) {}

  private static EventOverlap overlapOf(KV<Pair, Long> shared) {
    return new EventOverlap(
        shared.getKey().eventId(), shared.getKey().previousId(), shared.getValue());
  }

  private static final class SideFn extends DoFn<EventTrace, KV<String, Side>> {
    private static final long serialVersionUID = 1L;

    private final boolean now;

    SideFn(boolean now) {
      this.now = now;
    }

    @ProcessElement
    public void process(@Element EventTrace trace, OutputReceiver<KV<String, Side>> out) {
      out.output(KV.of(trace.key(), new Side(now, trace.strong(), trace.eventId())));
    }
  }

  private static final class PairFn extends DoFn<KV<String, Iterable<Side>>, KV<Pair, Long>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<Side>> trace, OutputReceiver<KV<Pair, Long>> out) {
      SortedSet<String> now = new TreeSet<>();
      SortedSet<String> before = new TreeSet<>();
      boolean strong = false;
      for (Side side : trace.getValue()) {
        strong = side.strong();
        SortedSet<String> events = side.now() ? now : before;
        events.add(side.eventId());
        if (events.size() > MAX_EVENTS_OF_TRACE) {
          events.remove(events.last());
        }
      }
      for (String event : now) {
        for (String previous : before) {
          out.output(KV.of(new Pair(event, previous), EventOverlap.weightOf(strong)));
        }
      }
    }
  }

  private static final class MatchFn
      extends DoFn<KV<String, Iterable<EventOverlap>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<EventOverlap>> all, OutputReceiver<KV<String, String>> out) {
      List<EventOverlap> overlaps = new ArrayList<>();
      all.getValue().forEach(overlaps::add);
      EventSuccession.of(overlaps).renames().forEach((from, to) -> out.output(KV.of(from, to)));
    }
  }

  private static final class RenameFn extends DoFn<CompletedArticle, CompletedArticle> {
    private static final long serialVersionUID = 1L;

    private final PCollectionView<Iterable<KV<String, String>>> view;
    private transient Map<String, String> renames;

    RenameFn(PCollectionView<Iterable<KV<String, String>>> view) {
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      if (renames == null) {
        renames = new HashMap<>();
        context.sideInput(view).forEach(r -> renames.put(r.getKey(), r.getValue()));
      }
      CompletedArticle article = context.element();
      context.output(
          renames.isEmpty()
              ? article
              : CompletedArticle.of(article.open().withEvents(id -> renames.getOrDefault(id, id))));
    }
  }
}
