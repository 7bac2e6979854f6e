package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Source;
import org.recoup.analysis.model.Verdict;
import org.recoup.analysis.score.Byline;
import org.recoup.transforms.coder.RecordCoder;
import org.recoup.transforms.coder.Sealed;

@ExtendWith(TestPipelineExtension.class)
class ScoreFactsTest {
  private final List<CompletedArticle> articles = new ArrayList<>();

  private ScoreFactsTest article(String source, String event, double killed, String published) {
    return article(source, event, killed, published, Modality.ASSERTED);
  }

  private ScoreFactsTest article(
      String source, String event, double killed, String published, Modality modality) {
    String id = nextId();
    return article(
        row(id, source, event, published), killed(id, source, event, killed, published, modality));
  }

  private ScoreFactsTest article(Article row, Claim... claims) {
    articles.add(
        new CompletedArticle(Sealed.of(row), Sealed.of(List.of()), Sealed.of(List.of(claims))));
    return this;
  }

  private String nextId() {
    return "article" + articles.size();
  }

  private static Article row(String id, String source, String event, String published) {
    return new Article(
        id,
        "corpus.jsonl:" + id,
        source,
        null,
        null,
        "fr",
        published,
        PublishedHow.METADATA,
        null,
        false,
        id,
        null,
        OriginHow.SELF,
        null,
        event,
        200,
        0,
        List.of());
  }

  private static Claim killed(
      String article,
      String source,
      String event,
      double figure,
      String published,
      Modality modality) {
    return new Claim(
        "claim of " + article,
        "mention of " + article,
        article,
        source,
        event,
        "killed",
        figure,
        figure,
        figure,
        Qualifier.EXACT,
        List.of(),
        (long) figure + " morts",
        null,
        null,
        Scope.EVENT,
        modality,
        null,
        published,
        Verdict.UNSCORED,
        "",
        Field.TEXT,
        0,
        1,
        "rule",
        1);
  }

  /** An article that recalls another figure beside its own. */
  private ScoreFactsTest recalls(
      String source, String event, double killed, double other, String published) {
    String id = nextId();
    return article(
        row(id, source, event, published),
        killed(id, source, event, killed, published, Modality.ASSERTED),
        killed(id + " again", source, event, other, published, Modality.ASSERTED));
  }

  private PCollection<CompletedArticle> input(TestPipeline pipeline) {
    return pipeline.apply(Create.of(articles).withCoder(RecordCoder.of(CompletedArticle.class)));
  }

  private PCollectionTuple score(TestPipeline pipeline) {
    return input(pipeline).apply(ScoreFacts.create());
  }

  @Test
  void growthIsToldFromContradictionAndEveryClaimIsJudged(TestPipeline pipeline) {
    article("a", "quake", 7, "2025-11-25T08:00:00Z")
        .article("b", "quake", 7, "2025-11-25T09:00:00Z")
        .article("a", "quake", 9, "2025-11-25T20:00:00Z")
        .article("c", "quake", 9, "2025-11-25T21:00:00Z")
        .article("d", "quake", 40, "2025-11-25T21:00:00Z")
        .article("e", "quake", 7, "2025-11-26T07:00:00Z")
        .article("f", "quake", 500, "2025-11-26T07:00:00Z", Modality.FEARED);
    PCollectionTuple scored = score(pipeline);
    PAssert.that(scored.get(ScoreFacts.FACTS))
        .satisfies(
            facts -> {
              Fact fact = facts.iterator().next();
              assertThat(fact.best()).isEqualTo(9);
              assertThat(fact.status()).isEqualTo(FactStatus.REVISED);
              assertThat(fact.steps()).extracting(Fact.Step::best).containsExactly(7.0, 9.0);
              assertThat(fact.deviants()).extracting(Fact.Deviant::source).containsExactly("d");
              assertThat(fact.origins()).isEqualTo(5);
              return null;
            });
    PAssert.that(scored.get(ScoreFacts.CLAIMS))
        .satisfies(
            judged -> {
              assertThat(verdicts(judged))
                  .containsExactly(
                      "article0 CONSISTENT",
                      "article1 CONSISTENT",
                      "article2 CONSISTENT",
                      "article3 CONSISTENT",
                      "article4 DEVIANT",
                      "article5 STALE",
                      "article6 UNSCORED");
              return null;
            });
    pipeline.run();
  }

  private static List<String> verdicts(Iterable<Claim> judged) {
    return StreamSupport.stream(judged.spliterator(), false)
        .map(c -> c.articleId() + " " + c.verdict())
        .sorted()
        .toList();
  }

  @Test
  void aSourceIsRatedOverAllEvents(TestPipeline pipeline) {
    for (int i = 0; i < 30; i++) {
      double toll = 10 + 3 * i;
      article("honest", "event" + i, toll, "2025-11-25T08:00:00Z")
          .article("quick", "event" + i, toll, "2025-11-25T07:00:00Z")
          .article("late", "event" + i, toll, "2025-11-25T19:00:00Z")
          .article("inflated", "event" + i, 2 * toll, "2025-11-25T09:00:00Z");
    }
    PCollection<CompletedArticle> input = input(pipeline);
    PCollection<Byline> bylines =
        input.apply(
            MapElements.into(TypeDescriptor.of(Byline.class))
                .via(a -> Byline.of(a.article().open())));
    PCollection<Source> sources =
        input
            .apply(ScoreFacts.create())
            .and(RateSources.BYLINES, bylines)
            .apply(RateSources.create());
    PAssert.that(sources)
        .satisfies(
            rated -> {
              assertThat(source(rated, "inflated").bias()).isCloseTo(Math.log(2), within(.01));
              assertThat(source(rated, "inflated").deviantShare()).isEqualTo(1);
              assertThat(source(rated, "inflated").weight()).isLessThan(.5);
              assertThat(source(rated, "honest").bias()).isEqualTo(0);
              assertThat(source(rated, "honest").deviantShare()).isEqualTo(0);
              assertThat(source(rated, "quick").medianLagHours()).isEqualTo(0);
              assertThat(source(rated, "late").medianLagHours()).isEqualTo(12);
              assertThat(source(rated, "inflated").alpha())
                  .isGreaterThan(source(rated, "honest").alpha());
              assertThat(source(rated, "late").articles()).isEqualTo(30);
              return null;
            });
    pipeline.run();
  }

  private static Source source(Iterable<Source> rated, String name) {
    return StreamSupport.stream(rated.spliterator(), false)
        .filter(s -> s.source().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void manyArticlesOnOneEventAreAllJudged(TestPipeline pipeline) {
    for (int i = 0; i < 2_000; i++) {
      article("source" + i % 300, "hot", i % 50 == 0 ? 90 : 12, "2025-11-25T08:00:00Z");
    }
    PCollectionTuple scored = score(pipeline);
    PAssert.that(scored.get(ScoreFacts.CLAIMS))
        .satisfies(
            judged -> {
              assertThat(judged).hasSize(2_000);
              return null;
            });
    PAssert.that(scored.get(ScoreFacts.FACTS))
        .satisfies(
            facts -> {
              assertThat(facts).extracting(Fact::best).containsExactly(12.0);
              assertThat(facts).extracting(Fact::articles).containsExactly(2_000);
              return null;
            });
    pipeline.run();
  }

  @Test
  void noArticleIsDeviantByAFigureThatItDoesNotStandFor(TestPipeline pipeline) {
    for (String source : List.of("a", "b", "c", "d", "e")) {
      article(source, "e1", 40, "2025-11-25T08:00:00Z");
    }
    recalls("f", "e1", 40, 3, "2025-11-25T09:00:00Z");
    PAssert.that(score(pipeline).get(ScoreFacts.CLAIMS))
        .satisfies(
            claims -> {
              assertThat(claims)
                  .filteredOn(c -> c.best() == 3)
                  .extracting(Claim::verdict)
                  .containsExactly(Verdict.UNSCORED);
              return null;
            });
    pipeline.run();
  }
}
