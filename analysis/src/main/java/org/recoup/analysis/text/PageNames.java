package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the names that authors of web pages give to elements say of the elements' use, by the lists
 * of all languages' {@code page.txt}. Immutable.
 */
final class PageNames {
  /** Uses of an element. */
  enum Use {
    BODY,
    FRAME,
    COMMENTS,
    CAPTION,
    EMBED,
    STAMP,
    PUBLISHED,
    UPDATED
  }

  /** Names of an element count so far. */
  private static final int MAX_NAMES = 600;

  /**
   * Names that begin so say what an article is about (category-sports, tag-jobs), not what an
   * element is for.
   */
  private static final Set<String> LABELS =
      Set.of("category", "tag", "author", "type", "format", "status", "term", "topic", "section");

  private final Map<String, EnumSet<Use>> words = new HashMap<>();
  private final Map<String, EnumSet<Use>> prefixes = new HashMap<>();
  private int longest = 1;

  /** The names of some languages. */
  PageNames(Collection<LanguageFolder> languages) {
    languages.forEach(language -> read(language.lines("page.txt")));
  }

  private void read(List<String> lines) {
    Use use = null;
    for (String line : lines) {
      if (line.startsWith("@")) {
        use = Use.valueOf(line.substring(1).toUpperCase(Locale.ROOT));
      } else if (line.endsWith("*")) {
        prefixes
            .computeIfAbsent(line.substring(0, line.length() - 1), k -> EnumSet.noneOf(Use.class))
            .add(use);
      } else {
        words.computeIfAbsent(line, k -> EnumSet.noneOf(Use.class)).add(use);
        longest = Math.max(longest, line.split("-").length);
      }
    }
  }

  /** The uses that a name's words speak for. */
  Set<Use> uses(String names) {
    EnumSet<Use> uses = EnumSet.noneOf(Use.class);
    for (String name : names.substring(0, Math.min(names.length(), MAX_NAMES)).split("\\s+")) {
      add(name, uses);
    }
    return uses;
  }

  private void add(String name, EnumSet<Use> uses) {
    List<String> parts = parts(name);
    if (parts.size() > 1 && LABELS.contains(parts.get(0))) {
      uses.addAll(words.getOrDefault(String.join("-", parts), EnumSet.noneOf(Use.class)));
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      String row = "";
      for (int j = i; j < Math.min(parts.size(), i + longest); j++) {
        row = j == i ? parts.get(i) : row + "-" + parts.get(j);
        uses.addAll(words.getOrDefault(row, EnumSet.noneOf(Use.class)));
      }
      String part = parts.get(i);
      for (int length = 3; length <= part.length(); length++) {
        uses.addAll(prefixes.getOrDefault(part.substring(0, length), EnumSet.noneOf(Use.class)));
      }
    }
  }

  /** The words of a name in lower case. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int length = name.length();
    int begin = 0;
    for (int i = 0; i <= length; i++) {
      boolean letter = i < length && Character.isLetter(name.charAt(i));
      boolean hump =
          letter
              && i > begin
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || hump) {
        if (i > begin) {
          parts.add(name.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = hump ? i : i + 1;
      }
    }
    return parts;
  }
}
