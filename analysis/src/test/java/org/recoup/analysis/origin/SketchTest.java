package org.recoup.analysis.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.text.Document;

class SketchTest {
  private static final String DISPATCH =
      "Un autocar transportant trente-deux retraités s'est renversé jeudi matin sur la route nationale 88, près de"
          + " Langogne, en Lozère, faisant quatre morts et une quinzaine de blessés, a annoncé la préfecture. Le"
          + " véhicule, parti de Mende à l'aube, aurait dérapé sur une plaque de verglas avant de basculer dans un"
          + " ravin d'une dizaine de mètres. Une cellule psychologique a été ouverte à la mairie.";

  @Test
  void aCopyWithAnotherHeadlineAndAnotherParagraphIsContained() {
    Sketch dispatch =
        Sketch.of(Document.of("Quatre morts dans un accident d'autocar en Lozère", DISPATCH));
    Sketch copy =
        Sketch.of(
            Document.of(
                "Drame de la route : un car se renverse près de Langogne",
                "La nouvelle a plongé la petite ville dans la stupeur et les drapeaux sont en berne ce soir.\n\n"
                    + DISPATCH));

    assertThat(copy.overlap(dispatch).containment()).isGreaterThan(.8);
  }

  @Test
  void caseAccentsAndPunctuationMakeNoDifference() {
    Sketch plain =
        Sketch.of(Document.of(null, "L'Etat francais a deploye deux cents pompiers a Evreux"));
    Sketch typeset =
        Sketch.of(Document.of(null, "L’État français a déployé, deux-cents POMPIERS à Évreux."));

    assertThat(typeset).isEqualTo(plain);
  }

  @Test
  void twoReportersOnOneStoryShareLittle() {
    Sketch dispatch = Sketch.of(Document.of(null, DISPATCH));
    Sketch other =
        Sketch.of(
            Document.of(
                null,
                "Ils rentraient d'une excursion. Jeudi, peu avant huit heures, l'autocar qui les ramenait vers Le Puy a"
                    + " quitté la nationale 88 et fini sa course dans un ravin. Le bilan est lourd : quatre personnes ont"
                    + " perdu la vie et une quinzaine de passagers sont hospitalisés, selon les secours."));

    assertThat(other.overlap(dispatch).containment()).isLessThan(.15);
  }

  @Test
  void aShortTextIsKeptWholeAndATinyOneIsEmpty() {
    assertThat(Sketch.of(Document.of(null, "un deux trois quatre cinq")).hashes().size())
        .isEqualTo(2);
    assertThat(Sketch.of(Document.of(null, "un deux trois quatre cinq")).threshold())
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Sketch.of(Document.of(null, "un deux trois")).isEmpty()).isTrue();
  }

  @Test
  void chromeIsLeftOutOfTheComparison() {
    String motto =
        " le quotidien des habitants du centre paraît chaque matin sauf le dimanche en quatre éditions locales";
    Sketch one = Sketch.of(Document.of(null, "La mairie de Vierzon rouvre mardi." + motto));
    Sketch two = Sketch.of(Document.of(null, "Le marathon de Brest est reporté." + motto));
    LongSet chrome = Sketch.of(Document.of(null, motto)).hashes();

    assertThat(one.overlap(two).containment()).isGreaterThan(.6);
    assertThat(one.without(chrome).overlap(two.without(chrome)).both()).isZero();
  }

  /** The estimate holds where one text is many times as long as the other. */
  @Property(tries = 60)
  void containmentIsEstimatedBetweenTextsOfDifferentLength(
      @ForAll @IntRange(max = 100_000) int seed,
      @ForAll @IntRange(min = 150, max = 400) int copied,
      @ForAll @IntRange(min = 0, max = 1_200) int added) {
    Random random = new Random(seed);
    List<String> body = words(random, copied);
    List<String> longer = new ArrayList<>(words(random, added));
    longer.addAll(body);

    Sketch.Overlap overlap = sketch(body).overlap(sketch(longer));

    assertThat(overlap.containmentOfMine()).isGreaterThan(.9);
    assertThat(overlap.resemblance()).isCloseTo((double) copied / (copied + added), within(.3));
  }

  private static Sketch sketch(List<String> words) {
    return Sketch.of(Document.of(null, String.join(" ", words)));
  }

  private static List<String> words(Random random, int count) {
    return random.ints(count, 0, 4_000).mapToObj(i -> "mot" + i).collect(Collectors.toList());
  }
}
