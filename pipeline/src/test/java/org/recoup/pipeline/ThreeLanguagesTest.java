package org.recoup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus in three languages: what is linked and scored does not depend on the tongue. */
class ThreeLanguagesTest {
  private static final String CORPUS =
      """
      {"id":"fr-quake","source":"gazette.example.fr","published":"2025-11-25","title":"Turquie : un séisme fait au moins douze morts près d'Izmir","text":"Un séisme de magnitude 6,2 a frappé lundi matin la région d'Izmir, dans l'ouest de la Turquie, faisant au moins douze morts et une centaine de blessés, selon l'agence de gestion des catastrophes. Plusieurs immeubles se sont effondrés dans le quartier de Bornova."}
      {"id":"es-quake","source":"diario.example.es","published":"2025-11-25","title":"Un terremoto deja al menos 12 muertos en Esmirna","text":"Al menos doce personas murieron y 104 resultaron heridas el lunes por la mañana en un terremoto de magnitud 6,2 que sacudió Esmirna, en el oeste de Turquía, informó la agencia de emergencias. Varios edificios se derrumbaron en el distrito de Bornova."}
      {"id":"en-quake","source":"herald.example.com","published":"2025-11-25","title":"Earthquake kills 14 near Izmir in western Turkey","text":"A magnitude 6.2 earthquake struck Izmir in western Turkey on Monday morning, killing at least 14 people and injuring about 100, the disaster agency said. Several buildings collapsed in the Bornova district."}
      {"id":"fr-ferry","source":"gazette.example.fr","published":"2025-11-25","title":"Naufrage au large de Zanzibar : 20 disparus","text":"Un ferry a chaviré dimanche au large de Zanzibar, en Tanzanie. Six passagers sont morts et vingt sont portés disparus, selon la police."}
      {"id":"es-ferry","source":"diario.example.es","published":"2025-11-25","title":"Seis muertos y 20 desaparecidos en el naufragio de un transbordador en Zanzíbar","text":"Seis pasajeros murieron y otros veinte siguen desaparecidos tras el naufragio, el domingo, de un transbordador frente a las costas de Zanzíbar, en Tanzania, según la policía."}
      """;

  @TempDir private Path folder;

  @Test
  void linksASpanishArticleToTheFrenchOneOnTheSameEvent() throws IOException {
    Path input = Files.writeString(folder.resolve("corpus.jsonl"), CORPUS);

    CommandRun run =
        CommandRun.of(
            "analyze",
            "--input=" + input,
            "--output=" + folder.resolve("out"),
            "--asOf=2025-11-30",
            "--tableFormat=JSONL",
            "--runner=DirectRunner");

    assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
    Map<String, String> languages = new HashMap<>();
    Map<String, String> events = new HashMap<>();
    for (JsonNode article : RunRows.of(folder.resolve("out"), "articles")) {
      languages.put(article.get("article_id").asText(), article.get("language").asText());
      events.put(article.get("article_id").asText(), article.get("main_event_id").asText());
    }
    assertThat(languages).containsEntry("es-quake", "es").containsEntry("fr-quake", "fr");
    assertThat(events.get("es-quake"))
        .isEqualTo(events.get("fr-quake"))
        .isEqualTo(events.get("en-quake"));
    assertThat(events.get("es-ferry"))
        .isEqualTo(events.get("fr-ferry"))
        .isNotEqualTo(events.get("es-quake"));
    assertThat(RunRows.of(folder.resolve("out"), "facts"))
        .filteredOn(
            fact ->
                fact.get("event_id").asText().equals(events.get("es-ferry"))
                    && fact.get("attribute").asText().equals("missing"))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.get("best").asDouble()).isEqualTo(20);
              assertThat(fact.get("origins").asInt()).isEqualTo(2);
              assertThat(fact.get("status").asText()).isEqualTo("unanimous");
            });
  }
}
