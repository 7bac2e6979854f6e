package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule's {@code then} makes of a match, its templates read once: the layers ask many matches
 * for many keys. Immutable.
 */
final class Meaning {
  private final Map<String, Template> templates = new HashMap<>();

  /** Reads the templates of a rule. */
  Meaning(Rule rule) {
    rule.then().forEach((key, template) -> templates.put(key, Template.of(template, rule)));
  }

  /** A key's value with the captures of a match in their places; null as {@link Match#get} says. */
  String of(String key, Match match) {
    Template template = templates.get(key);
    return template == null ? null : template.fill(match);
  }

  /**
   * A text with captures in it.
   *
   * @param texts the text before each capture, and behind the last one
   * @param captures numbers of the captures; -1 for one that the rule's patterns lack
   */
  private record Template(List<String> texts, int[] captures) {
    static Template of(String template, Rule rule) {
      List<String> texts = new ArrayList<>();
      List<Integer> captures = new ArrayList<>();
      int from = 0;
      for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
        int end = at + 1;
        while (end < template.length() && Character.isLetterOrDigit(template.charAt(end))) {
          end++;
        }
        texts.add(template.substring(from, at));
        captures.add(rule.captures().indexOf(template.substring(at + 1, end)));
        from = end;
      }
      texts.add(template.substring(from));
      return new Template(
          List.copyOf(texts), captures.stream().mapToInt(Integer::intValue).toArray());
    }

    String fill(Match match) {
      if (captures.length == 0) {
        return texts.get(0);
      }
      if (captures.length == 1 && texts.get(0).isEmpty() && texts.get(1).isEmpty()) {
        return match.string(captures[0]);
      }
      StringBuilder filled = new StringBuilder(texts.get(0));
      for (int i = 0; i < captures.length; i++) {
        String value = match.string(captures[i]);
        if (value == null) {
          return null;
        }
        filled.append(value).append(texts.get(i + 1));
      }
      return filled.toString();
    }
  }
}
