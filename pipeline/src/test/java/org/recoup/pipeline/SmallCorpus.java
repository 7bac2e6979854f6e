package org.recoup.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Invented news as JSON lines: attacks, each told by two French and two English papers, with
 * copies, corrected figures, a repeated record, a second version of an article, and a broken line.
 */
final class SmallCorpus {
  private static final List<String> TOWNS =
      List.of("Kharkiv", "Odessa", "Marseille", "Lyon", "Alep", "Mossoul", "Kaboul", "Bamako");
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 6);

  private SmallCorpus() {}

  /** News of at least six events, four articles each, and a few more. */
  static List<String> about(int events) {
    List<String> lines = new ArrayList<>();
    for (int event = 0; event < events; event++) {
      tell(event, lines);
    }
    lines.add(lines.get(3));
    lines.add(
        record("fr1-5", "journal.example", FIRST_DAY.plusDays(6), "Bilan corrigé", french(5, 9)));
    lines.add("{\"id\":\"broken\",\"text\":");
    return lines;
  }

  private static void tell(int event, List<String> lines) {
    LocalDate day = FIRST_DAY.plusDays(event);
    int toll = 3 + event % 7;
    String french = french(event, toll);
    String copy =
        event % 3 == 0
            ? french + " La rédaction suit la situation d'heure en heure."
            : french(event, toll + (event % 5 == 0 ? 1 : 0));
    lines.add(record("fr1-" + event, "journal.example", day.plusDays(1), "Attaque", french));
    lines.add(record("fr2-" + event, "gazette.example", day.plusDays(1), "Le bilan", copy));
    lines.add(
        record("en1-" + event, "herald.example", day.plusDays(1), "Attack", english(event, toll)));
    lines.add(
        record("en2-" + event, "times.example", day.plusDays(2), "Toll", english(event, toll + 1)));
  }

  private static String town(int event) {
    return TOWNS.get(event % TOWNS.size());
  }

  private static String french(int event, int toll) {
    return "Une attaque de drones a fait %d morts et %d blessés dans la nuit de lundi à mardi à %s, a annoncé le gouverneur. Les secours fouillent encore les décombres d'un immeuble de %d étages du quartier %d."
        .formatted(toll, 2 * toll + 1, town(event), 4 + event % 9, event);
  }

  private static String english(int event, int toll) {
    return "At least %d people were killed and %d injured when drones struck %s overnight, officials said on Tuesday. Rescuers were still searching the rubble of building number %d."
        .formatted(toll, 2 * toll + 1, town(event), 100 + event);
  }

  private static String record(
      String id, String source, LocalDate published, String title, String text) {
    return "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"%s\",\"title\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, source, published, title, text);
  }
}
