package org.recoup.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;

/**
 * Gives every person of a text one name: a family name alone is led back to the full name that the
 * text gives, whatever stands first, and a public figure's name to the spelling of English-language
 * newspapers.
 */
final class PersonResolver {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final WordClass generation;

  /** Full name by folded family name; while the text is read, that of the latest full mention. */
  private final Map<String, String> bySurname = new HashMap<>();

  /** Names of three words or more by all of them but the last. */
  private final Map<String, String> longer = new HashMap<>();

  PersonResolver(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.generation = text.language().wordClass("generation");
  }

  /** Learns the full names. */
  void learn(List<Candidate> candidates) {
    for (Candidate c : candidates) {
      if (c.type == Type.PERSON && isFull(c)) {
        learnLonger(fullName(c));
        bySurname.putIfAbsent(surname(c), fullName(c));
        KnownNames.Person figure = KnownNames.get().person(fullName(c));
        if (figure != null && isFamilyFirst(figure.country())) {
          String name = figure.name();
          bySurname.putIfAbsent(NameFold.of(name.split(" ")[0]), name);
        }
      }
    }
  }

  /** «Issa Moussa Diallo», called «Issa Moussa» elsewhere. */
  private void learnLonger(String name) {
    int last = name.lastIndexOf(' ');
    if (last > name.indexOf(' ') && Character.isUpperCase(name.charAt(last + 1))) {
      longer.putIfAbsent(name.substring(0, last), name);
    }
  }

  /** Whether newspapers of the text's language write a country's family names first. */
  private boolean isFamilyFirst(String country) {
    return country != null
        && text.language().wordClass("family-first").entryValues().contains(country);
  }

  private boolean isFull(Candidate c) {
    return c.value != null || c.nameFirst < c.surnameFirst;
  }

  private String surname(Candidate c) {
    if (c.value != null) {
      String name = c.value;
      for (String suffix : generation.entryValues()) {
        name =
            name.endsWith(" " + suffix)
                ? name.substring(0, name.length() - suffix.length() - 1)
                : name;
      }
      return NameFold.of(name.substring(name.lastIndexOf(' ') + 1));
    }
    // «Untel Jr» is called «Untel» elsewhere.
    boolean suffixed = c.end - 1 > c.surnameFirst && generation.contains(text, c.end - 1);
    return NameFold.of(text.text(c.surnameFirst, suffixed ? c.end - 1 : c.end));
  }

  private String fullName(Candidate c) {
    return c.value != null ? c.value : Candidate.written(tokens, c.nameFirst, c.end);
  }

  /**
   * Canonical name of a person candidate; candidates must be asked for in the order of the text.
   */
  String name(Candidate c) {
    String key = surname(c);
    if (isFull(c)) {
      String name = longer.getOrDefault(fullName(c), fullName(c));
      bySurname.put(key, name);
      return name;
    }
    String full = bySurname.get(key);
    return full != null ? full : Candidate.written(tokens, c.nameFirst, c.end);
  }

  /** Full name of whom a single word is the family name of, in this text; null where it is none. */
  String bySurname(int token) {
    return bySurname(token, token + 1);
  }

  String bySurname(int first, int end) {
    return bySurname.isEmpty() ? null : bySurname.get(NameFold.of(text.text(first, end)));
  }
}
