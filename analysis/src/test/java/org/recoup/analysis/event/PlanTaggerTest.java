package org.recoup.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.model.EventType;

class PlanTaggerTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 26);

  private static List<EventMention> plans(String language, String text) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText annotated = AnnotatedNews.of(language, null, text, PUBLISHED);
    return PlanTagger.of(pack).annotate(annotated);
  }

  @Test
  void everyVersionOfAPlanIsTold() {
    List<EventMention> found =
        plans("fr", "Le plan américain en 28 points, ramené à 19, est débattu à Genève.");

    assertThat(found).extracting(m -> m.points().best()).containsExactly(28.0, 19.0);
    assertThat(found).extracting(EventMention::type).containsOnly(EventType.PROPOSE);
  }

  @Test
  void thePlansOwnerIsTakenFromWhereTheTextNamesHim() {
    List<EventMention> found =
        plans(
            "fr",
            "Le plan chinois, dévoilé lundi, inquiète. Le texte du plan compte douze points.");

    assertThat(found)
        .allSatisfy(
            m ->
                assertThat(m.participants())
                    .extracting(EntityMention::name)
                    .containsExactly("China"));
  }

  @Test
  void pointsOfAnIndexOrAGameAreNoPlan() {
    assertThat(plans("fr", "Le CAC 40 a perdu 28 points. L’équipe l’emporte de 12 points."))
        .isEmpty();
    assertThat(plans("en", "The index fell 28 points. They won by 12 points.")).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> examplesOfRules() {
    return LanguagePack.available().stream()
        .flatMap(
            language ->
                LanguagePack.of(language).rules("plans").rules().stream()
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                rule.id(), () -> checkExamples(language, rule))));
  }

  private static void checkExamples(String language, Rule rule) {
    for (Rule.Example example : rule.examples()) {
      List<String> told = new ArrayList<>();
      for (EventMention m : plans(language, example.text())) {
        String points = m.points() == null ? "-" : Long.toString((long) m.points().best());
        String day = m.time() == null ? "" : " " + m.time().value();
        String who = String.join(", ", m.participants().stream().map(EntityMention::name).toList());
        told.add(("plan " + points + day + ": " + who).strip());
      }
      for (String expected : example.expected().split("; ")) {
        assertThat(told).as(example.text()).contains(expected);
      }
    }
    for (String text : rule.counterExamples()) {
      assertThat(plans(language, text)).as(text).isEmpty();
    }
  }
}
