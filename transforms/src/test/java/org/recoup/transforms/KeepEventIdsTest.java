package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.link.EventTrace;
import org.recoup.analysis.link.LinkedArticle;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.transforms.coder.RecordCoder;

@ExtendWith(TestPipelineExtension.class)
class KeepEventIdsTest {
  /** An article with a mention of each of these events; the first is its main one. */
  private static LinkedArticle article(String id, String... events) {
    return new LinkedArticle(
        new Article(
            id,
            id + ".txt",
            "gazette",
            null,
            null,
            "fr",
            null,
            PublishedHow.UNKNOWN,
            null,
            false,
            id,
            null,
            OriginHow.SELF,
            null,
            events[0],
            100,
            0,
            List.of()),
        Arrays.stream(events).map(event -> mention(id, event)).toList(),
        List.of());
  }

  private static Mention mention(String article, String event) {
    return new Mention(
        "mention of " + article,
        article,
        "gazette",
        event,
        EventType.ASSAULT,
        null,
        EventStatus.HELD,
        LocalDate.of(2025, 11, 17),
        LocalDate.of(2025, 11, 17),
        "Lyon",
        "Lyon",
        "geonames:2996944",
        List.of(),
        List.of(),
        Field.TEXT,
        0,
        7,
        "une attaque",
        "rule",
        1);
  }

  /** Says what the main event of each article is in the end. */
  private interface Expectation extends Serializable {
    void check(Map<String, String> eventOfArticle);
  }

  private static void expect(
      TestPipeline pipeline,
      List<LinkedArticle> before,
      List<LinkedArticle> now,
      Expectation expectation) {
    PAssert.that(
            pipeline
                .apply(
                    "Articles",
                    Create.of(now.stream().map(CompletedArticle::of).toList())
                        .withCoder(RecordCoder.of(CompletedArticle.class)))
                .apply(
                    KeepEventIds.of(
                        pipeline.apply(
                            "Before",
                            Create.of(before.stream().flatMap(a -> a.traces().stream()).toList())
                                .withCoder(RecordCoder.of(EventTrace.class))))))
        .satisfies(
            articles -> {
              Map<String, String> events = new TreeMap<>();
              for (CompletedArticle article : articles) {
                LinkedArticle rows = article.open();
                assertThat(rows.mentions().get(0).eventId())
                    .isEqualTo(rows.article().mainEventId());
                events.put(rows.article().articleId(), rows.article().mainEventId());
              }
              expectation.check(events);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void anEventThatGoesOnKeepsItsIdAndANewOneHasItsOwn(TestPipeline pipeline) {
    expect(
        pipeline,
        List.of(article("a", "e1"), article("b", "e1"), article("c", "e2")),
        List.of(article("a", "e8"), article("b", "e8"), article("d", "e8"), article("f", "e9")),
        events -> assertThat(events).isEqualTo(Map.of("a", "e1", "b", "e1", "d", "e1", "f", "e9")));
  }

  @Test
  void aPartThatIsSplitOffGivesTheIdUp(TestPipeline pipeline) {
    expect(
        pipeline,
        List.of(article("a", "e1"), article("b", "e1"), article("c", "e1")),
        List.of(article("a", "e1"), article("b", "e7"), article("c", "e7")),
        events -> {
          assertThat(events).containsEntry("b", "e1").containsEntry("c", "e1");
          assertThat(events.get("a")).isNotIn("e1", "e7");
        });
  }

  @Test
  void nothingChangesWhereNoArticleIsKnown(TestPipeline pipeline) {
    expect(
        pipeline,
        List.of(article("x", "e1")),
        List.of(article("a", "e2")),
        events -> assertThat(events).isEqualTo(Map.of("a", "e2")));
  }
}
