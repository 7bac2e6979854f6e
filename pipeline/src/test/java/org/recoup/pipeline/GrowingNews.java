package org.recoup.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Invented news of two days: on the second a toll grows, and another event becomes known. */
final class GrowingNews {
  private GrowingNews() {}

  /** What is known on the evening of 17 November. */
  static List<String> firstDay() {
    return new ArrayList<>(
        List.of(
            article(
                "lyon-1",
                "rhone.example",
                "2025-11-17T18:00:00Z",
                "Explosion dans une usine à Lyon",
                "Une explosion dans une usine chimique a fait trois morts et douze blessés lundi à Lyon, a annoncé la préfecture. L'incendie a été maîtrisé en fin d'après-midi."),
            article(
                "lyon-2",
                "harbour.example",
                "2025-11-17T20:00:00Z",
                "Blast at chemical plant in Lyon",
                "Three people were killed and 12 injured when an explosion tore through a chemical plant in Lyon on Monday, the prefecture said."),
            article(
                "kharkiv-1",
                "gazette.example",
                "2025-11-17T09:00:00Z",
                "Frappe sur Kharkiv",
                "Une frappe de drones russes a fait cinq morts et neuf blessés à Kharkiv dans la nuit de dimanche à lundi, selon le gouverneur de la région."),
            article(
                "kharkiv-2",
                "times.example",
                "2025-11-17T10:00:00Z",
                "Drones hit Kharkiv",
                "Russian drones killed five people and wounded nine in the city of Kharkiv overnight into Monday, the regional governor said.")));
  }

  /** The news of both days. */
  static List<String> bothDays() {
    List<String> lines = firstDay();
    lines.add(
        article(
            "lyon-3",
            "rhone.example",
            "2025-11-18T12:00:00Z",
            "Explosion à Lyon : le bilan s'alourdit",
            "Le bilan de l'explosion survenue lundi dans une usine chimique de Lyon s'est alourdi à cinq morts et quatorze blessés, a indiqué mardi la préfecture."));
    lines.add(
        article(
            "lyon-4",
            "midi.example",
            "2025-11-18T13:00:00Z",
            "Usine de Lyon : cinq morts",
            "L'explosion de l'usine chimique de Lyon, lundi, a tué cinq personnes et en a blessé quatorze, selon un nouveau bilan de la préfecture mardi."));
    lines.add(
        article(
            "marseille-1",
            "gazette.example",
            "2025-11-18T08:00:00Z",
            "Collision de trains près de Marseille",
            "Deux trains de banlieue sont entrés en collision mardi matin à Marseille, faisant deux morts et trente blessés, a annoncé la SNCF."));
    return lines;
  }

  private static String article(
      String id, String source, String published, String title, String text) {
    return "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"%s\",\"url\":\"https://%s/%s\",\"title\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, source, published, source, id, title, text);
  }
}
