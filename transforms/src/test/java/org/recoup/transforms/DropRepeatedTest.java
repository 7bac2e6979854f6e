package org.recoup.transforms;

import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.model.Article;
import org.recoup.transforms.coder.RecordCoder;

@ExtendWith(TestPipelineExtension.class)
class DropRepeatedTest {
  private static ArticleDigest digest(String id, String content, String location) {
    ArticleDigest digest =
        Digests.of(id, "journal.example", LocalDate.of(2025, 11, 25), null, "Un texte de presse.");
    Article a = digest.article();
    Article moved =
        new Article(
            a.articleId(),
            location,
            a.source(),
            a.url(),
            a.title(),
            a.language(),
            a.published(),
            a.publishedHow(),
            a.publishedStated(),
            a.publishedConflict(),
            a.originId(),
            a.copyOf(),
            a.originHow(),
            a.agency(),
            a.mainEventId(),
            a.words(),
            a.removedChars(),
            a.flags());
    return new ArticleDigest(
        moved, content, digest.mentions(), digest.claims(), digest.sketch(), digest.signatures());
  }

  @Test
  void keepsTheFirstOfEqualRecordsAndEveryVersion(TestPipeline pipeline) {
    ArticleDigest first = digest("a", "content", "corpus.jsonl:1");
    ArticleDigest second = digest("a", "content", "corpus.jsonl:2");
    ArticleDigest third = digest("a", "content", "corpus.jsonl:3");
    ArticleDigest version = digest("a", "other content", "corpus.jsonl:4");
    ArticleDigest another = digest("b", "content", "corpus.jsonl:5");

    PCollectionTuple result =
        pipeline
            .apply(
                Create.of(List.of(second, version, third, first, another))
                    .withCoder(RecordCoder.of(ArticleDigest.class)))
            .apply(DropRepeated.create());

    PAssert.that(result.get(DropRepeated.KEPT)).containsInAnyOrder(first, version, another);
    PAssert.that(result.get(DropRepeated.REPEATED))
        .containsInAnyOrder("corpus.jsonl:2", "corpus.jsonl:3");
    pipeline.run();
  }
}
