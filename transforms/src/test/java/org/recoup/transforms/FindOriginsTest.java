package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.origin.OriginLink;

@ExtendWith(TestPipelineExtension.class)
class FindOriginsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

  @Test
  void copiesOfADispatchShareItsOriginAndOwnReportsDoNot(TestPipeline pipeline) {
    String dispatch = words(1, 180);
    List<AnalyzedArticle> corpus = new ArrayList<>();
    corpus.add(InventedArticles.of("dispatch", "agence", DAY, null, dispatch));
    for (int i = 0; i < 200; i++) {
      corpus.add(
          InventedArticles.of(
              "copy" + i, "paper" + i, DAY.plusDays(1), null, words(100 + i, 30) + " " + dispatch));
    }
    corpus.add(InventedArticles.of("own", "gazette", DAY, null, words(2, 200)));

    PAssert.that(pipeline.apply(Create.of(corpus)).apply(FindOrigins.create()))
        .satisfies(
            links -> {
              Map<String, OriginLink> byArticle = new HashMap<>();
              links.forEach(link -> byArticle.put(link.articleId(), link));
              assertThat(byArticle).hasSize(202);
              OriginLink first = byArticle.remove("dispatch");
              OriginLink own = byArticle.remove("own");
              assertThat(own.originId()).isNotEqualTo(first.originId());
              assertThat(own.copyOf()).isNull();
              assertThat(byArticle.values())
                  .allSatisfy(
                      copy -> {
                        assertThat(copy.originId()).isEqualTo(first.originId());
                        assertThat(copy.copyOf()).isEqualTo("dispatch");
                        assertThat(copy.how()).isEqualTo(OriginHow.NEAR_COPY);
                      });
              return null;
            });
    pipeline.run();
  }

  @Test
  void articlesThatShareASitesChromeAloneAreNoCopies(TestPipeline pipeline) {
    String chrome = words(9, 80);
    List<AnalyzedArticle> corpus = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      corpus.add(
          InventedArticles.of(
              "page" + i, "gazette", DAY.plusDays(i), null, words(300 + i, 60) + " " + chrome));
    }

    PAssert.that(pipeline.apply(Create.of(corpus)).apply(FindOrigins.create()))
        .satisfies(
            links -> {
              assertThat(links)
                  .extracting(OriginLink::originId)
                  .doesNotHaveDuplicates()
                  .hasSize(40);
              return null;
            });
    pipeline.run();
  }

  private static String words(int seed, int count) {
    return new Random(seed)
        .ints(count, 0, 5_000)
        .mapToObj(i -> "mot" + i)
        .collect(Collectors.joining(" "));
  }
}
