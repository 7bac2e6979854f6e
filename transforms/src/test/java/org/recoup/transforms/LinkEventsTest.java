package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.recoup.analysis.link.EventLink;
import org.recoup.analysis.link.EventLinker;
import org.recoup.analysis.link.Profile;

@ExtendWith(TestPipelineExtension.class)
class LinkEventsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 11);

  @Test
  void aConnectedSetThatIsTooLargeIsPartedBetweenItsDays(TestPipeline pipeline) {
    List<byte[]> connected = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      // Two mentions a day, of four days.
      AnalyzedArticle article =
          InventedArticles.of("a" + i, "gazette", DAY.plusDays(i / 2), "town:1", "missiles usine");
      connected.add(
          Profile.of(article.signatures().open().get(0), article.contentHash()).toBytes());
    }
    KvCoder<Long, Iterable<byte[]>> coder =
        KvCoder.of(VarLongCoder.of(), IterableCoder.of(ByteArrayCoder.of()));

    PCollection<KV<Long, Iterable<byte[]>>> parts =
        pipeline
            .apply(Create.of(List.of(KV.of(7L, (Iterable<byte[]>) connected))).withCoder(coder))
            .apply(LinkEvents.partByDays(5))
            .setCoder(coder);

    PAssert.that(parts)
        .satisfies(
            found -> {
              List<List<Integer>> days = new ArrayList<>();
              for (KV<Long, Iterable<byte[]>> part : found) {
                List<Integer> each = new ArrayList<>();
                for (byte[] profile : part.getValue()) {
                  each.add(Profile.of(profile).day() - (int) DAY.toEpochDay());
                }
                each.sort(null);
                days.add(each);
              }
              assertThat(days).containsExactlyInAnyOrder(List.of(0, 0, 1, 1), List.of(2, 2, 3, 3));
              return null;
            });
    pipeline.run();
  }

  @Test
  void reportsOfOneAttackMeetAndThoseOfAnotherNightStayApart(TestPipeline pipeline) {
    List<AnalyzedArticle> corpus =
        List.of(
            InventedArticles.of(
                "a",
                "gazette",
                DAY,
                "town:1",
                "missiles immeuble quartier Pobeda nuit sauveteurs décombres"),
            InventedArticles.of(
                "b",
                "courrier",
                DAY,
                "town:1",
                "missiles immeuble quartier Pobeda habitants fenêtres"),
            InventedArticles.of(
                "c",
                "gazette",
                DAY.plusDays(3),
                "town:1",
                "missiles immeuble usine nuit sirènes Pobeda"),
            InventedArticles.of(
                "d", "courrier", DAY, "town:2", "fusillade lycée proviseur élèves couloir"));
    HashMap<Long, String> names = names(corpus, true);

    PAssert.that(link(pipeline, corpus))
        .satisfies(
            links -> {
              assertThat(events(names, links))
                  .containsExactlyInAnyOrder(Set.of("a", "b"), Set.of("c"), Set.of("d"));
              return null;
            });
    pipeline.run();
  }

  /**
   * The transform cuts the work up; over any corpus it must come to what the same steps give in one
   * thread.
   */
  @Test
  void cutUpOrNotTheLinksAreTheSame(TestPipeline pipeline) {
    List<AnalyzedArticle> corpus = corpus(new Random(7), 300);
    List<EventLink> expected = new ArrayList<>();
    EventLinker.link(corpus.stream().flatMap(a -> a.signatures().open().stream()).toList())
        .forEach(expected::add);
    Set<Set<String>> expectedEvents = Set.copyOf(events(names(corpus, false), expected));
    Collections.shuffle(corpus, new Random(8));
    HashMap<Long, String> names = names(corpus, true);

    PAssert.that(link(pipeline, corpus))
        .satisfies(
            links -> {
              assertThat(Set.copyOf(events(names, links))).isEqualTo(expectedEvents);
              return null;
            });
    pipeline.run();
  }

  private static List<AnalyzedArticle> corpus(Random random, int size) {
    List<AnalyzedArticle> corpus = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int event = random.nextInt(40);
      StringBuilder text = new StringBuilder();
      for (int word = 0; word < 12; word++) {
        text.append(
                random.nextBoolean()
                    ? "scene" + event + "x" + random.nextInt(9)
                    : "mot" + random.nextInt(300))
            .append(' ');
      }
      corpus.add(
          InventedArticles.of(
              "r" + i,
              "s" + i % 5,
              DAY.plusDays(event % 20),
              "town:" + event % 6,
              text.toString()));
    }
    return corpus;
  }

  private static PCollection<EventLink> link(TestPipeline pipeline, List<AnalyzedArticle> corpus) {
    return pipeline.apply(Create.of(corpus)).apply(LinkEvents.create());
  }

  private static HashMap<Long, String> names(List<AnalyzedArticle> corpus, boolean versions) {
    HashMap<Long, String> names = new HashMap<>();
    for (AnalyzedArticle article : corpus) {
      String id = article.article().open().articleId();
      names.put(Profile.article(id, versions ? article.contentHash() : ""), id);
    }
    return names;
  }

  private static List<Set<String>> events(Map<Long, String> names, Iterable<EventLink> links) {
    Map<String, Set<String>> events = new HashMap<>();
    for (EventLink link : links) {
      events.computeIfAbsent(link.eventId(), e -> new TreeSet<>()).add(names.get(link.article()));
    }
    return List.copyOf(events.values());
  }
}
