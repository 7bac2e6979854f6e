package org.recoup.bench;

import java.util.Locale;
import java.util.Map;

/** Texts that no newspaper prints, each made to be dear to one of the steps that read it. */
final class HostileText {
  /** Names that end as towns' names do, so that thousands of places can be told apart. */
  private static final String[] ENDINGS = {
    "ville", "court", "bourg", "mont", "val", "ac", "ières", "y"
  };

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("un", "un "),
          Map.entry("digits", "7"),
          Map.entry("numbers", "7 "),
          Map.entry("quotes", "« "),
          Map.entry("parentheses", "(mort « tué ("),
          Map.entry("word", "a"),
          Map.entry("letters", "a "),
          Map.entry("sentence", "les forces russes ont frappé la ville et "),
          Map.entry("de-la", "de la "),
          Map.entry("dates", "le mardi 25 novembre 2025 et "),
          Map.entry("nights", "Dans la nuit de lundi à mardi, "),
          Map.entry("figures", "12 morts et 3 blessés, "),
          Map.entry("parts", "12 morts dont 3 enfants dont 2 dont "),
          Map.entry("victims", "Un homme de 32 ans a été tué. Une femme de 45 ans a été blessée. "),
          Map.entry("persons", "Jean Pierre Dupont "),
          Map.entry(
              "meetings", "Le président Macron a rencontré le président Zelensky à Paris mardi. "),
          Map.entry("speakers", "selon la police, 3 morts selon le maire, "),
          Map.entry("lines", "a\n"),
          Map.entry("blanks", " "),
          Map.entry("marks", "."),
          Map.entry("mojibake", "Ã©"),
          Map.entry("hyphens", "a-"));

  private HostileText() {}

  /** What a text repeats, by its name. */
  static String of(String name) {
    return switch (name) {
      case "towns" -> names("à %s, ");
      case "attacks" -> names("Une explosion a fait 3 morts à %s mardi. ");
      default -> UNITS.get(name);
    };
  }

  private static String names(String phrase) {
    StringBuilder text = new StringBuilder();
    for (String first :
        new String[] {
          "Mar", "Beau", "Sain", "Clair", "Haute", "Rou", "Ver", "Lan", "Cha", "Fon", "Bel", "Mor"
        }) {
      for (String middle :
          new String[] {"", "ti", "ne", "la", "ro", "ce", "gue", "ber", "to", "vi"}) {
        for (String ending : ENDINGS) {
          text.append(String.format(Locale.ROOT, phrase, first + middle + ending));
        }
      }
    }
    return text.toString();
  }
}
