package org.recoup.transforms;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.recoup.analysis.link.EventLink;
import org.recoup.analysis.link.LinkedArticle;
import org.recoup.analysis.link.Profile;
import org.recoup.analysis.origin.OriginLink;
import org.recoup.transforms.coder.RecordCoder;
import org.recoup.transforms.progress.Progress;

/** Writes the origins and events that were found into the rows of each article. */
public final class CompleteArticles
    extends PTransform<PCollection<AnalyzedArticle>, PCollection<CompletedArticle>> {
  private static final long serialVersionUID = 1L;

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

  /** An article, or what was found of it: one of the three. */
  record Part(AnalyzedArticle article, OriginLink origin, EventLink event) {}

  @Override
  public PCollection<CompletedArticle> expand(PCollection<AnalyzedArticle> articles) {
    var byNode = TypeDescriptors.kvs(TypeDescriptors.longs(), TypeDescriptor.of(Part.class));
    KvCoder<Long, Part> coder = KvCoder.of(VarLongCoder.of(), RecordCoder.of(Part.class));
    return PCollectionList.of(
            articles
                .apply(
                    "Articles by node",
                    MapElements.into(byNode).via(a -> KV.of(a.node(), new Part(a, null, null))))
                .setCoder(coder))
        .and(
            origins
                .apply(
                    "Origins by article",
                    MapElements.into(byNode)
                        .via(
                            o ->
                                KV.of(
                                    Profile.article(o.articleId(), o.version()),
                                    new Part(null, o, null))))
                .setCoder(coder))
        .and(
            events
                .apply(
                    "Events by article",
                    MapElements.into(byNode).via(e -> KV.of(e.article(), new Part(null, null, e))))
                .setCoder(coder))
        .apply("All of articles", Flatten.pCollections())
        .apply("Meet links", GroupPacked.create())
        .apply("Complete rows", ParDo.of(new CompleteFn()));
  }

  private static final class CompleteFn extends DoFn<KV<Long, Iterable<Part>>, CompletedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<Part>> node, OutputReceiver<CompletedArticle> out) {
      AnalyzedArticle article = null;
      OriginLink origin = null;
      List<EventLink> links = new ArrayList<>();
      for (Part part : node.getValue()) {
        if (part.article() != null) {
          article = part.article();
        } else if (part.origin() != null) {
          origin = part.origin();
        } else {
          links.add(part.event());
        }
      }
      Progress.LINKED.add(1);
      out.output(
          CompletedArticle.of(
              LinkedArticle.of(
                  article.article().open(),
                  article.contentHash(),
                  article.mentions().open(),
                  article.claims().open(),
                  article.signatures().open(),
                  origin,
                  links)));
    }
  }
}
