package org.recoup.transforms;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.link.EventReport;
import org.recoup.analysis.link.EventSummary;
import org.recoup.analysis.model.Event;
import org.recoup.transforms.coder.RecordCoder;

/** Makes the row of every event from what all articles report of it. */
public final class SummarizeEvents
    extends PTransform<PCollection<CompletedArticle>, PCollection<Event>> {
  private static final long serialVersionUID = 1L;

  private SummarizeEvents() {}

  /** The transform; it has no settings. */
  public static SummarizeEvents create() {
    return new SummarizeEvents();
  }

  @Override
  public PCollection<Event> expand(PCollection<CompletedArticle> articles) {
    return articles
        .apply(
            "Reports",
            FlatMapElements.into(TypeDescriptor.of(EventReport.class))
                .via(a -> EventReport.of(a.article().open(), a.mentions().open())))
        .apply("By event", WithKeys.of(EventReport::eventId).withKeyType(TypeDescriptors.strings()))
        .apply("Sum up", Combine.perKey(new SummaryFn()))
        .apply(
            "Event rows",
            MapElements.into(TypeDescriptor.of(Event.class)).via(SummarizeEvents::row));
  }

  private static Event row(KV<String, EventSummary.Content> event) {
    return EventSummary.of(event.getValue()).toEvent(event.getKey());
  }

  private static final class SummaryFn
      extends Combine.CombineFn<EventReport, EventSummary, EventSummary.Content> {
    private static final long serialVersionUID = 1L;

    @Override
    public EventSummary createAccumulator() {
      return new EventSummary();
    }

    @Override
    public EventSummary addInput(EventSummary summary, EventReport report) {
      summary.add(report);
      return summary;
    }

    @Override
    public EventSummary mergeAccumulators(Iterable<EventSummary> parts) {
      EventSummary whole = createAccumulator();
      parts.forEach(whole::merge);
      return whole;
    }

    @Override
    public EventSummary.Content extractOutput(EventSummary summary) {
      return summary.content();
    }

    @Override
    public Coder<EventSummary> getAccumulatorCoder(
        CoderRegistry registry, Coder<EventReport> input) {
      return DelegateCoder.of(
          RecordCoder.of(EventSummary.Content.class),
          EventSummary::content,
          EventSummary::of,
          TypeDescriptor.of(EventSummary.class));
    }
  }
}
