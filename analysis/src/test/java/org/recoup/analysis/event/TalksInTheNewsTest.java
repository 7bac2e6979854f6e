package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.EventType;

/** Meetings, visits, calls, summits and plans as news tell of them: who, where, when, how real. */
class TalksInTheNewsTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "/event/talks.txt", delimiter = '|', quoteCharacter = '\u0000')
  void tellsWhoMeetsWhereAndWhen(String language, String title, String body, String expected) {
    assertThat(talks(language, title, body))
        .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split("; "));
  }

  private static List<String> talks(String language, String title, String body) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedNews.of(language, title, body, PUBLISHED);
    List<CasualtyClaim> casualties = CasualtyTagger.of(pack).annotate(text, PUBLISHED);
    List<EventMention> told = new ArrayList<>(MeetingTagger.of(pack).annotate(text, PUBLISHED));
    told.addAll(PlanTagger.of(pack).annotate(text));
    return EventExtractor.extract(text, PUBLISHED, told, casualties).stream()
        .filter(e -> e.type() == EventType.CONSULT || e.type() == EventType.PROPOSE)
        .map(TalksInTheNewsTest::describe)
        .toList();
  }

  /** Kind, how real or of how many points, where, first day and last, and who takes part. */
  private static String describe(LocalEvent event) {
    String what =
        event.type() == EventType.PROPOSE
            ? points(event)
            : event.status().name().toLowerCase(Locale.ROOT)
                + " "
                + (event.place() == null ? "-" : event.place().name());
    String day = event.startDay() == null ? "-" : event.startDay().toString();
    if (!Objects.equals(event.startDay(), event.endDay())) {
      day += ".." + event.endDay();
    }
    String who =
        event.participants().stream().map(EntityMention::name).collect(Collectors.joining(", "));
    return (event.mode() + " " + what + " " + day + ": " + who).strip();
  }

  private static String points(LocalEvent event) {
    String points =
        event.mentions().stream()
            .filter(mention -> mention.points() != null)
            .map(mention -> String.valueOf((long) mention.points().best()))
            .distinct()
            .collect(Collectors.joining("/"));
    return points.isEmpty() ? "-" : points;
  }
}
