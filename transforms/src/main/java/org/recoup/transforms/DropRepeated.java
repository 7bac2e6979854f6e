package org.recoup.transforms;

import java.util.Iterator;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.ArticleDigest;

/**
 * Keeps one of the records with the same id and the same content: the one whose location comes
 * first. The same id with other content is another version of the article and stays.
 */
public final class DropRepeated extends PTransform<PCollection<ArticleDigest>, PCollectionTuple> {
  private static final long serialVersionUID = 1L;

  /** The records that stay. */
  public static final TupleTag<ArticleDigest> KEPT = new TupleTag<>() {};

  /** Locations of those dropped. */
  public static final TupleTag<String> REPEATED = new TupleTag<>() {};

  private DropRepeated() {}

  /** The transform; it has no settings. */
  public static DropRepeated create() {
    return new DropRepeated();
  }

  @Override
  public PCollectionTuple expand(PCollection<ArticleDigest> digests) {
    return digests
        .apply(
            "By id and content",
            WithKeys.of(DropRepeated::contentOf)
                .withKeyType(TypeDescriptor.of(ArticleContent.class)))
        .apply("Group equal records", GroupByKey.create())
        .apply(
            "Keep the first",
            ParDo.of(new KeepFirstFn()).withOutputTags(KEPT, TupleTagList.of(REPEATED)));
  }

  /** What makes two records the same article. */
  record ArticleContent(String articleId, String contentHash) {}

  private static ArticleContent contentOf(ArticleDigest digest) {
    return new ArticleContent(digest.article().articleId(), digest.contentHash());
  }

  private static final class KeepFirstFn
      extends DoFn<KV<ArticleContent, Iterable<ArticleDigest>>, ArticleDigest> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<ArticleContent, Iterable<ArticleDigest>> equal, MultiOutputReceiver out) {
      OutputReceiver<String> repeated = out.get(REPEATED);
      // An engine may let grouped values be seen only once.
      Iterator<ArticleDigest> digests = equal.getValue().iterator();
      ArticleDigest first = digests.next();
      while (digests.hasNext()) {
        ArticleDigest next = digests.next();
        boolean earlier = locationOf(next).compareTo(locationOf(first)) < 0;
        repeated.output(locationOf(earlier ? first : next));
        first = earlier ? next : first;
      }
      out.get(KEPT).output(first);
    }

    private static String locationOf(ArticleDigest digest) {
      return digest.article().location();
    }
  }
}
