package org.recoup.transforms;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.link.EventLink;
import org.recoup.analysis.link.LinkedArticle;
import org.recoup.analysis.link.Profile;
import org.recoup.analysis.origin.OriginLink;
import org.recoup.transforms.progress.Progress;

/** Writes the origins and events that were found into the rows of each article. */
public final class CompleteArticles
    extends PTransform<PCollection<AnalyzedArticle>, PCollection<CompletedArticle>> {
  private static final long serialVersionUID = 1L;

  private static final TupleTag<AnalyzedArticle> ARTICLE = new TupleTag<>() {};
  private static final TupleTag<OriginLink> ORIGIN = new TupleTag<>() {};
  private static final TupleTag<EventLink> EVENTS = new TupleTag<>() {};

  private final transient PCollection<OriginLink> origins;
  private final transient PCollection<EventLink> events;

  private CompleteArticles(PCollection<OriginLink> origins, PCollection<EventLink> events) {
    this.origins = origins;
    this.events = events;
  }

  /** Completes the articles that these links were found in. */
  public static CompleteArticles with(
      PCollection<OriginLink> origins, PCollection<EventLink> events) {
    return new CompleteArticles(origins, events);
  }

  @Override
  public PCollection<CompletedArticle> expand(PCollection<AnalyzedArticle> articles) {
    return KeyedPCollectionTuple.of(
            ARTICLE,
            articles.apply(
                "Articles by node",
                WithKeys.of(AnalyzedArticle::node).withKeyType(TypeDescriptors.longs())))
        .and(
            ORIGIN,
            origins.apply(
                "Origins by article",
                WithKeys.<Long, OriginLink>of(o -> Profile.article(o.articleId(), o.version()))
                    .withKeyType(TypeDescriptors.longs())))
        .and(
            EVENTS,
            events.apply(
                "Events by article",
                WithKeys.of(EventLink::article).withKeyType(TypeDescriptors.longs())))
        .apply("Meet links", CoGroupByKey.create())
        .apply("Complete rows", ParDo.of(new CompleteFn()));
  }

  private static final class CompleteFn extends DoFn<KV<Long, CoGbkResult>, CompletedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element KV<Long, CoGbkResult> node, OutputReceiver<CompletedArticle> out) {
      CoGbkResult found = node.getValue();
      AnalyzedArticle article = found.getOnly(ARTICLE);
      Progress.LINKED.add(1);
      List<EventLink> links = new ArrayList<>();
      found.getAll(EVENTS).forEach(links::add);
      out.output(
          CompletedArticle.of(
              LinkedArticle.of(
                  article.article().open(),
                  article.contentHash(),
                  article.mentions().open(),
                  article.claims().open(),
                  article.signatures().open(),
                  found.getOnly(ORIGIN),
                  links)));
    }
  }
}
