package org.recoup.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.Extractor.FoundDays;
import org.recoup.analysis.Extractor.FoundEvent;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Span;
import org.recoup.example.HeadlineExtractor;

class ExtractorTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 26);

  private static RawArticle article(String title, String text) {
    return new RawArticle(
        "a.jsonl:1",
        "a1",
        "herald.example",
        null,
        title,
        null,
        "2025-11-26",
        null,
        "en",
        text,
        null);
  }

  private static Analysis read(Extractor extractor, String title, String text)
      throws RejectedException {
    return Analyzer.asOf(DAY).extracting(extractor).analyze(article(title, text));
  }

  @Test
  void anExtractorOfTheClassPathTakesThePlaceOfTheRules() throws RejectedException {
    Analysis analysis =
        read(
            Extractors.load(HeadlineExtractor.class.getName()),
            "12 dead in Lisbon fire",
            "Twelve people were killed and 30 were injured on Monday, the mayor said.");

    assertThat(analysis.rows().mentions())
        .singleElement()
        .satisfies(
            mention -> {
              assertThat(mention.type()).isEqualTo(EventType.ACCIDENT);
              assertThat(mention.place()).isEqualTo("Lisbon");
              assertThat(mention.eventId()).isEqualTo(analysis.article().mainEventId());
              assertThat(mention.rule()).isEqualTo(HeadlineExtractor.class.getName());
            });
    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.attribute().equals("killed"))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.best()).isEqualTo(12);
              assertThat(claim.begin()).isZero();
              assertThat(claim.end()).isEqualTo(2);
            });
    assertThat(analysis.rows().claims()).extracting(Claim::attribute).doesNotContain("injured");
    assertThat(analysis.text().annotations().all(org.recoup.analysis.text.AnnotationKind.TIME))
        .as("Recoup still annotates")
        .isNotEmpty();
  }

  @Test
  void givesAnExtractorTheCleanedTextAndItsSentences() throws RejectedException {
    List<Extractor.ArticleText> seen = new java.util.ArrayList<>();
    read(
        article -> {
          seen.add(article);
          return List.of();
        },
        "Fire in Lisbon",
        "A fire broke out on Monday.\nShare on Facebook\nNobody was hurt.");

    Extractor.ArticleText article = seen.get(0);
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.published()).isEqualTo(DAY);
    assertThat(article.text().substring(0, article.titleEnd())).isEqualTo("Fire in Lisbon");
    assertThat(article.sentences())
        .extracting(span -> article.text().substring(span.begin(), span.end()))
        .containsExactly("Fire in Lisbon", "A fire broke out on Monday.", "Nobody was hurt.");
  }

  private static FoundEvent fire(Span words, FoundDays days) {
    return new FoundEvent(
        EventType.ACCIDENT,
        "fire",
        EventStatus.HELD,
        words,
        days,
        null,
        List.of(),
        List.of(),
        true,
        1);
  }

  @Test
  void dayAndPlaceBecomeClaims() throws RejectedException {
    FoundDays days = new FoundDays(DAY.minusDays(2), DAY.minusDays(1), new Span(17, 26));
    Analysis analysis =
        read(article -> List.of(fire(new Span(2, 6), days)), null, "A fire broke out on Monday.");

    assertThat(analysis.events().get(0).startDay()).isEqualTo("2025-11-24");
    assertThat(analysis.rows().claims())
        .filteredOn(claim -> claim.attribute().equals("date"))
        .singleElement()
        .satisfies(claim -> assertThat(claim.value()).containsExactly("2025-11-24/2025-11-25"));
  }

  @Test
  void whatAnExtractorCannotMeanStopsTheRun() {
    String text = "A fire broke out on Monday.";

    assertThatThrownBy(() -> read(article -> List.of(fire(new Span(900, 905), null)), null, text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("words at 900..905, where no article text is");
    FoundDays backwards = new FoundDays(DAY, DAY.minusDays(1), new Span(17, 26));
    assertThatThrownBy(() -> read(a -> List.of(fire(new Span(2, 6), backwards)), null, text))
        .hasMessageContaining("days from 2025-11-26 to 2025-11-25");
    FoundEvent main = fire(new Span(2, 6), null);
    assertThatThrownBy(() -> read(article -> List.of(main, main), null, text))
        .hasMessageContaining("more than one main event");
  }

  @Test
  void namesTheExtractorsThereAre() {
    assertThatThrownBy(() -> Extractors.load("com.example.Missing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the class path provides no such extractor, only org.recoup.example.HeadlineExtractor");
  }

  @Test
  void theDocumentedExampleIsThisVeryClass() throws IOException {
    String guide = Files.readString(Path.of("../docs/extractor.md"));
    String code =
        Files.readString(Path.of("src/test/java/org/recoup/example/HeadlineExtractor.java"));

    assertThat(guide).contains(code);
  }
}
