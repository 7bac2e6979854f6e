package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.RawArticle;

@ExtendWith(TestPipelineExtension.class)
class CompleteArticlesTest {
  private static final String FIRE =
      "Un incendie a fait trois morts et huit blessés mardi à Lyon, a annoncé la préfecture. Les pompiers fouillent encore les décombres de l'immeuble, dont deux étages se sont effondrés vers midi.";

  private static AnalyzedArticle article(String id, String source, String text)
      throws RejectedException {
    RawArticle raw =
        new RawArticle(
            id + ".txt", id, source, null, null, null, "2025-11-26", null, "fr", text, null);
    return AnalyzedArticle.of(Analyzer.asOf(LocalDate.of(2025, 11, 30)).digest(raw));
  }

  @Test
  void everyArticleGetsItsOriginAndEveryRowItsEvent(TestPipeline pipeline)
      throws RejectedException {
    PCollection<AnalyzedArticle> articles =
        pipeline.apply(
            Create.of(
                List.of(
                    article("first", "gazette", FIRE),
                    article("copy", "courrier", FIRE + " Une enquête a été ouverte."),
                    article(
                        "other",
                        "journal",
                        "À Lyon, l'incendie d'un immeuble mardi a coûté la vie à trois personnes, selon la préfecture ; huit autres ont été blessées."),
                    article(
                        "plain",
                        "gazette",
                        "Le musée rouvre ses portes au public au printemps."))));

    PCollection<CompletedArticle> completed =
        articles.apply(
            CompleteArticles.with(
                articles.apply(FindOrigins.create()), articles.apply(LinkEvents.create())));

    PAssert.that(completed)
        .satisfies(
            all -> {
              Map<String, CompletedArticle> byId = new TreeMap<>();
              all.forEach(a -> byId.put(a.article().open().articleId(), a));
              check(byId);
              return null;
            });
    pipeline.run();
  }

  private static void check(Map<String, CompletedArticle> byId) {
    assertThat(byId).containsOnlyKeys("first", "copy", "other", "plain");
    Article first = byId.get("first").article().open();
    Article copy = byId.get("copy").article().open();
    Article other = byId.get("other").article().open();

    assertThat(copy.originId()).isEqualTo(first.originId()).isNotEqualTo(other.originId());
    assertThat(List.of(first, copy)).extracting(Article::copyOf).containsOnlyOnce((String) null);
    assertThat(other.copyOf()).isNull();

    assertThat(first.mainEventId())
        .isNotNull()
        .isEqualTo(copy.mainEventId())
        .isEqualTo(other.mainEventId());
    for (String id : List.of("first", "copy", "other")) {
      CompletedArticle article = byId.get(id);
      assertThat(article.mentions().open())
          .isNotEmpty()
          .extracting(Mention::eventId)
          .contains(first.mainEventId());
      assertThat(article.claims().open())
          .isNotEmpty()
          .extracting(Claim::eventId)
          .doesNotContainNull();
    }

    assertThat(byId.get("plain").article().open().mainEventId()).isNull();
    assertThat(byId.get("plain").claims().open()).isEmpty();
  }
}
