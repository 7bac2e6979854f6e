package org.recoup.transforms;

import java.util.Iterator;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/**
 * Keeps one of the records with the same id and the same content: the one whose location comes
 * first. The same id with other content is another version of the article and stays.
 */
public final class DropRepeated extends PTransform<PCollection<AnalyzedArticle>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The records that stay. */
  public static final TupleTag<AnalyzedArticle> KEPT = new TupleTag<>() {};

  /** Locations of those dropped. */
  public static final TupleTag<String> REPEATED = new TupleTag<>() {};

  private DropRepeated() {}

  /** The transform; it has no settings. */
  public static DropRepeated create() {
    return new DropRepeated();
  }

  @Override
  public PCollectionTuple expand(PCollection<AnalyzedArticle> articles) {
    return articles
        .apply(
            "By id and content",
            WithKeys.of(AnalyzedArticle::node).withKeyType(TypeDescriptors.longs()))
        .apply("Group equal records", GroupPacked.create())
        .apply(
            "Keep the first",
            ParDo.of(new KeepFirstFn()).withOutputTags(KEPT, TupleTagList.of(REPEATED)));
  }

  private static final class KeepFirstFn
      extends DoFn<KV<Long, Iterable<AnalyzedArticle>>, AnalyzedArticle> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Long, Iterable<AnalyzedArticle>> equal, MultiOutputReceiver out) {
      OutputReceiver<String> repeated = out.get(REPEATED);
      // An engine may let grouped values be seen only once.
      Iterator<AnalyzedArticle> articles = equal.getValue().iterator();
      AnalyzedArticle first = articles.next();
      while (articles.hasNext()) {
        AnalyzedArticle next = articles.next();
        boolean earlier = next.location().compareTo(first.location()) < 0;
        repeated.output(earlier ? first.location() : next.location());
        first = earlier ? next : first;
      }
      out.get(KEPT).output(first);
    }
  }
}
