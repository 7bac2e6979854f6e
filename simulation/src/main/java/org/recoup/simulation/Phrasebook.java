package org.recoup.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that one language needs to tell the news: patterns of sentences by section, and words of
 * numbers and days. Files of a folder of resources; a line in brackets begins a section.
 */
final class Phrasebook {
  private static final List<String> FILES =
      List.of(
          "words.txt",
          "tolls.txt",
          "violence.txt",
          "disaster.txt",
          "accident.txt",
          "talks.txt",
          "pages.txt");

  private final String language;
  private final Map<String, List<Pattern>> sections = new HashMap<>();
  private final Map<String, List<String>> wordings = new HashMap<>();
  private final Map<Integer, String> rounds = new HashMap<>();

  private Phrasebook(String language) {
    this.language = language;
    for (String file : FILES) {
      read(language + "/" + file);
    }
    for (String round : wordings("round")) {
      String[] parts = round.split("=");
      rounds.put(Integer.valueOf(parts[0]), parts[1]);
    }
  }

  /** The phrase book of a language. */
  static Phrasebook of(String language) {
    return new Phrasebook(language);
  }

  private void read(String resource) {
    String section = null;
    for (String line : Resources.lines(resource)) {
      if (line.startsWith("@")) {
        section = line.substring(1).strip();
      } else if (section == null) {
        throw new IllegalStateException(resource + ": no section before " + line);
      } else {
        wordings.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(Pattern.parse(line));
      }
    }
  }

  String language() {
    return language;
  }

  /** Patterns of a section; none where there is no such section. */
  List<Pattern> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  /** The lines of a section, as they stand there. */
  List<String> wordings(String section) {
    return wordings.getOrDefault(section, List.of());
  }

  /** Names of all sections. */
  List<String> sections() {
    return sections.keySet().stream().sorted().toList();
  }

  /** A line out of a list that all languages have in one order. */
  String aligned(String section, int number) {
    List<String> lines = wordings(section);
    return lines.get(Math.floorMod(number, lines.size()));
  }

  /** A part of such a line, as parted by semicolons. */
  String aligned(String section, int number, int part) {
    return aligned(section, number).split(" ; ")[part];
  }

  /** A number in words or digits. */
  String number(int value, boolean spelled) {
    List<String> words = wordings("numbers");
    if (spelled && value < words.size()) {
      return words.get(value);
    }
    String digits = Integer.toString(value);
    if (value < 1000) {
      return digits;
    }
    int cut = digits.length() - 3;
    return digits.substring(0, cut)
        + wordings("thousands").get(0).charAt(1)
        + digits.substring(cut);
  }

  /** The noun of a round number, as «une trentaine de», or null where it has none. */
  String roundNumber(Figure figure) {
    return figure.hedge().equals("hedge/about") && figure.spelled()
        ? rounds.get(figure.best())
        : null;
  }

  /** Ends a word that may be elided, before a letter. */
  void join(StringBuilder text, char next) {
    boolean vowel = wordings("vowels").get(0).indexOf(Character.toLowerCase(next)) >= 0;
    if (vowel) {
      text.setCharAt(text.length() - 1, '\'');
    } else {
      text.append(' ');
    }
  }
}
