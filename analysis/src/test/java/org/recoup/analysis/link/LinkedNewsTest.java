package org.recoup.analysis.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.RawArticle;

/**
 * What articles' signatures hold, and that linking them does not depend on their order or number.
 */
class LinkedNewsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 26);
  private static final Analyzer ANALYZER = Analyzer.asOf(DAY);
  private static final List<String> TOWNS =
      List.of("Kharkiv", "Marseille", "Lyon", "Bamako", "Izmir", "Cali");

  private static List<MentionSignature> signatures(
      String id, String source, String title, String text) {
    try {
      return ANALYZER
          .digest(
              new RawArticle(
                  "a.jsonl:1",
                  id,
                  source,
                  null,
                  title,
                  null,
                  DAY.toString(),
                  null,
                  null,
                  text,
                  null))
          .signatures();
    } catch (RejectedException e) {
      throw new AssertionError(e);
    }
  }

  private static String french(String town, int toll) {
    return "Un incendie a fait %d morts et %d blessés mardi à %s, a annoncé la préfecture. Les pompiers fouillent encore les décombres de l'immeuble."
        .formatted(toll, 2 * toll, town);
  }

  private static String english(String town, int toll) {
    return "A fire killed %d people and injured %d in %s on Tuesday, officials said. Firefighters were still searching the rubble of the building."
        .formatted(toll, 2 * toll, town);
  }

  private static String spanish(String town, int toll) {
    return "Un incendio dejó %d muertos y %d heridos el martes en %s, informaron las autoridades. Los bomberos siguen buscando entre los escombros del edificio."
        .formatted(toll, 2 * toll, town);
  }

  /** Three papers in three languages on each of a few fires; one line of each for the copies. */
  private static List<MentionSignature> corpus(int fires, String suffix) {
    List<MentionSignature> all = new ArrayList<>();
    for (int i = 0; i < fires; i++) {
      String town = TOWNS.get(i);
      all.addAll(
          signatures(
              "fr-" + i + suffix, "gazette" + suffix, "Incendie à " + town, french(town, 3 + i)));
      all.addAll(
          signatures(
              "en-" + i + suffix, "herald" + suffix, "Fire in " + town, english(town, 3 + i)));
      all.addAll(
          signatures(
              "es-" + i + suffix, "diario" + suffix, "Incendio en " + town, spanish(town, 4 + i)));
    }
    return all;
  }

  /** Event of each article's main story. */
  private static Map<String, String> events(List<MentionSignature> corpus) {
    Map<Long, String> articles = new HashMap<>();
    corpus.forEach(s -> articles.put(Profile.article(s.articleId(), ""), s.articleId()));
    Map<String, String> events = new TreeMap<>();
    for (EventLink link : EventLinker.link(corpus)) {
      if (link.main()) {
        events.put(articles.get(link.article()), link.eventId());
      }
    }
    return events;
  }

  @Test
  void aTollIsNoPartOfASignature() {
    MentionSignature few = signatures("a", "s", "Incendie à Lyon", french("Lyon", 3)).get(0);
    MentionSignature many = signatures("a", "s", "Incendie à Lyon", french("Lyon", 48)).get(0);

    assertThat(few.words()).isEqualTo(many.words());
    assertThat(few.names()).isEqualTo(many.names());
  }

  @Test
  void aSignatureTellsWhenAndWhere() {
    MentionSignature signature = signatures("a", "s", "Incendie à Lyon", french("Lyon", 3)).get(0);

    assertThat(signature.main()).isTrue();
    assertThat(signature.type()).isEqualTo(EventType.ACCIDENT);
    assertThat(signature.start()).isEqualTo("2025-11-25");
    assertThat(signature.place()).startsWith("geonames:");
    assertThat(signature.placePath()).contains("country:FR");
    assertThat(signature.latitude()).isBetween(45.0, 46.0);
  }

  @Test
  void namesMeanTheSameInEveryLanguageAndWordsDoNot() {
    MentionSignature french = signatures("a", "s", null, french("Izmir", 3)).get(0);
    MentionSignature spanish = signatures("b", "t", null, spanish("Esmirna", 3)).get(0);

    assertThat(spanish.place()).isEqualTo(french.place());
    assertThat(spanish.names()).containsAnyElementsOf(french.names());
  }

  @Test
  void anArticleWithoutAnEventHasASignatureOfItsOwn() {
    List<MentionSignature> signatures =
        signatures(
            "a",
            "s",
            "Le musée rouvre",
            "Le musée de Lyon rouvre ses portes au public au printemps.");

    assertThat(signatures)
        .singleElement()
        .satisfies(
            signature -> {
              assertThat(signature.mentionId()).isNull();
              assertThat(signature.main()).isTrue();
              assertThat(signature.words()).isNotEmpty();
            });
  }

  @Test
  void aLongArticleHasBoundedTerms() {
    StringBuilder text = new StringBuilder(french("Lyon", 3));
    for (int i = 0; i < 400; i++) {
      text.append(" Le témoin Xavier")
          .append((char) ('a' + i % 26))
          .append("mot a parlé du détail")
          .append((char) ('a' + i / 26))
          .append("ment.");
    }

    assertThat(signatures("a", "s", "Incendie à Lyon", text.toString()))
        .allSatisfy(
            signature -> {
              assertThat(signature.names()).hasSizeLessThanOrEqualTo(MentionSignature.NAMES);
              assertThat(signature.words()).hasSizeLessThanOrEqualTo(MentionSignature.WORDS);
            });
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void theOrderOfArticlesChangesNoEventAndNoId(
      @ForAll @IntRange(min = 1, max = 6) int fires, @ForAll int seed) {
    List<MentionSignature> corpus = corpus(fires, "");
    Map<String, String> before = events(corpus);
    Collections.shuffle(corpus, new Random(seed));

    assertThat(events(corpus)).isEqualTo(before);
    assertThat(before.values().stream().distinct().count()).isEqualTo(fires);
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  void copiesOfArticlesJoinTheirEventsAndPartNone(
      @ForAll @IntRange(min = 1, max = 6) int fires, @ForAll int seed) {
    List<MentionSignature> corpus = corpus(fires, "");
    Map<String, String> before = events(corpus);
    List<MentionSignature> twice = new ArrayList<>(corpus);
    twice.addAll(corpus(fires, "-copy"));
    Collections.shuffle(twice, new Random(seed));

    Map<String, String> after = events(twice);

    Map<String, String> idsAfter = new HashMap<>();
    before.forEach((article, event) -> idsAfter.put(event, after.get(article)));
    before.forEach(
        (article, event) -> {
          assertThat(after).containsEntry(article, idsAfter.get(event));
          assertThat(after).containsEntry(article + "-copy", idsAfter.get(event));
        });
    assertThat(after.values().stream().distinct().count()).isEqualTo(fires);
  }
}
