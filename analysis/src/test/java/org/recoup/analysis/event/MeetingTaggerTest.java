package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.model.EventStatus;

class MeetingTaggerTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static List<EventMention> meetings(String language, String text) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedNews.of(language, null, text, PUBLISHED);
    return MeetingTagger.of(pack).annotate(annotated, PUBLISHED);
  }

  private static EventMention meeting(String language, String text) {
    List<EventMention> found = meetings(language, text);
    assertThat(found).as(text).isNotEmpty();
    return found.get(0);
  }

  private static List<String> names(List<EntityMention> mentions) {
    return mentions.stream().map(EntityMention::name).toList();
  }

  @Test
  void aPostponedMeetingHasItsNewDay() {
    EventMention meeting =
        meeting(
            "fr",
            "La rencontre entre Joe Biden et Vladimir Poutine, prévue le 5 décembre à Genève, est"
                + " reportée au 12.");

    assertThat(meeting.status()).isEqualTo(EventStatus.POSTPONED);
    assertThat(meeting.place().name()).isEqualTo("Geneva");
    assertThat(meeting.time().value()).isEqualTo("2025-12-12");
  }

  @Test
  void governmentsMeetWhereTheySay() {
    EventMention meeting = meeting("fr", "Washington et Kiev se retrouveront à Genève.");

    assertThat(names(meeting.participants())).containsExactly("United States", "Ukraine");
    assertThat(meeting.place().name()).isEqualTo("Geneva");
  }

  @Test
  void aCallHasNoPlace() {
    EventMention meeting =
        meeting("fr", "À Paris, M. Macron s’est entretenu par téléphone avec M. Zelensky.");

    assertThat(meeting.mode()).isEqualTo("call");
    assertThat(meeting.place()).isNull();
    assertThat(names(meeting.participants()))
        .containsExactly("Emmanuel Macron", "Volodymyr Zelensky");
  }

  @Test
  void whoIsAbsentDoesNotTakePart() {
    EventMention meeting =
        meeting(
            "fr",
            "Des pourparlers entre l’Iran et les Européens se tiendront à Vienne en l’absence de"
                + " la Russie.");

    assertThat(names(meeting.participants())).containsExactly("Iran", "Europe");
    assertThat(names(meeting.absent())).containsExactly("Russia");
  }

  @Test
  void theDayOfAnAnnouncementIsNotTheMeetings() {
    EventMention meeting =
        meeting(
            "fr",
            "Mardi, Joe Biden a demandé à Antony Blinken de se rendre à Ankara pour rencontrer"
                + " Recep Tayyip Erdogan.");

    assertThat(meeting.time()).isNull();
    assertThat(meeting.place().name()).isEqualTo("Ankara");
    assertThat(names(meeting.participants()))
        .containsExactly("Antony Blinken", "Recep Tayyip Erdogan");
  }

  @Test
  void aDatelineIsNotTheMeetingsPlace() {
    EventMention meeting =
        meeting(
            "fr",
            "LONDRES (AFP) - Le premier ministre Keir Starmer a reçu jeudi le président polonais.");

    assertThat(meeting.place()).isNull();
  }

  @Test
  void membersOfADelegationTakePart() {
    List<EventMention> found =
        meetings(
            "fr",
            "Sergueï Lavrov a rencontré lundi Antony Blinken à Vienne. La délégation américaine"
                + " comprenait aussi l’émissaire Robert Malley et la diplomate Karen Tressler.");

    assertThat(names(found.get(0).participants()))
        .containsExactly("Sergei Lavrov", "Antony Blinken", "Robert Malley", "Karen Tressler");
  }

  @Test
  void aStateBeforeATitleIsNoParticipantOfItsOwn() {
    EventMention meeting =
        meeting(
            "en",
            "Ukrainian President Volodymyr Zelenskiy will meet U.S. Secretary of State Antony"
                + " Blinken in Brussels on Thursday.");

    assertThat(names(meeting.participants()))
        .containsExactly("Volodymyr Zelensky", "Antony Blinken");
    assertThat(meeting.place().name()).isEqualTo("Brussels");
    assertThat(meeting.time().value()).isEqualTo("2025-11-27");
  }

  @Test
  void aRoleOfOneStateIsNotTheHolderOfAnothers() {
    List<EventMention> found =
        meetings(
            "en",
            "Antony Blinken left Doha. France's foreign minister travelled to Tehran on Sunday for"
                + " talks with his Iranian counterpart.");

    assertThat(found)
        .flatExtracting(EventMention::participants)
        .extracting(EntityMention::name)
        .contains("France", "Iran")
        .doesNotContain("Antony Blinken");
  }

  @Test
  void sportsInterviewsAndPortraitsAreNoMeetings() {
    assertThat(meetings("fr", "La rencontre de Ligue 1 entre Lyon et Nantes aura lieu dimanche."))
        .isEmpty();
    assertThat(meetings("fr", "Dans un entretien au « Courrier », Emmanuel Macron se défend."))
        .isEmpty();
    assertThat(meetings("fr", "À la rencontre des bergers du Vercors.")).isEmpty();
    assertThat(meetings("fr", "Les négociations salariales reprennent dans l’usine.")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> examplesOfRules() {
    return LanguagePack.available().stream()
        .flatMap(
            language ->
                LanguagePack.of(language).rules("meetings").rules().stream()
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                rule.id(), () -> checkExamples(language, rule))));
  }

  private static void checkExamples(String language, Rule rule) {
    for (Rule.Example example : rule.examples()) {
      List<String> told = new ArrayList<>();
      for (EventMention m : meetings(language, example.text())) {
        String place = m.place() == null ? "-" : m.place().name();
        String status = m.status().name().toLowerCase(Locale.ROOT);
        told.add(
            m.mode()
                + " "
                + status
                + " "
                + place
                + ": "
                + String.join(", ", names(m.participants())));
      }
      assertThat(told).as(example.text()).contains(example.expected());
    }
    for (String text : rule.counterExamples()) {
      assertThat(meetings(language, text)).as(text).isEmpty();
    }
  }
}
