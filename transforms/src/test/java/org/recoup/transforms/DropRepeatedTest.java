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
import org.recoup.analysis.link.Profile;
import org.recoup.transforms.coder.RecordCoder;

@ExtendWith(TestPipelineExtension.class)
class DropRepeatedTest {
  private static AnalyzedArticle article(String id, String content, String location) {
    AnalyzedArticle a =
        InventedArticles.of(
            id, "journal.example", LocalDate.of(2025, 11, 25), null, "Un texte de presse.");
    return new AnalyzedArticle(
        Profile.article(id, content),
        location,
        content,
        a.fingerprint(),
        a.signatures(),
        a.article(),
        a.mentions(),
        a.claims());
  }

  @Test
  void keepsTheFirstOfEqualRecordsAndEveryVersion(TestPipeline pipeline) {
    AnalyzedArticle first = article("a", "content", "corpus.jsonl:1");
    AnalyzedArticle second = article("a", "content", "corpus.jsonl:2");
    AnalyzedArticle third = article("a", "content", "corpus.jsonl:3");
    AnalyzedArticle version = article("a", "other content", "corpus.jsonl:4");
    AnalyzedArticle another = article("b", "content", "corpus.jsonl:5");

    PCollectionTuple result =
        pipeline
            .apply(
                Create.of(List.of(second, version, third, first, another))
                    .withCoder(RecordCoder.of(AnalyzedArticle.class)))
            .apply(DropRepeated.create());

    PAssert.that(result.get(DropRepeated.KEPT)).containsInAnyOrder(first, version, another);
    PAssert.that(result.get(DropRepeated.REPEATED))
        .containsInAnyOrder("corpus.jsonl:2", "corpus.jsonl:3");
    pipeline.run();
  }
}
