package org.recoup.analysis.entity;

import java.util.Locale;
import org.recoup.analysis.text.Tokens;

/** A stretch of tokens that may be a name, while one text is read. */
final class Candidate {
  /** What it looks like by itself. */
  enum Type {
    PLACE,
    STATE,
    ACTOR,
    METONYM,
    /** A people, and so a state as an actor. */
    PEOPLE,
    /** An adjective of nationality. */
    ADJECTIVE,
    PERSON,
    ORGANIZATION,
    /** A role without a name. */
    ROLE,
    /** Capitalised words that nothing is known of. */
    UNKNOWN
  }

  final Type type;
  final int first;
  final int end;

  /** The lexicon's value, or a canonical name. */
  final String value;

  /** Place of the name in the gazetteer's index, or -1. */
  final int slot;

  /** Rule that found it. */
  final String rule;

  /** First token of the name itself, behind titles. */
  int nameFirst;

  /** First token of the family name, or -1. */
  int surnameFirst = -1;

  /** What it was resolved to, once it was. */
  Place place;

  /** Whether it is no name after all. */
  boolean dropped;

  Candidate(Type type, int first, int end, String value, int slot, String rule) {
    this.type = type;
    this.first = first;
    this.end = end;
    this.value = value;
    this.slot = slot;
    this.rule = rule;
    this.nameFirst = first;
  }

  /** A name as written, on one line, words in capitals toned down. */
  static String written(Tokens tokens, int first, int end) {
    StringBuilder name = new StringBuilder();
    for (int i = first; i < end; i++) {
      if (i > first) {
        name.append(tokens.hyphenBefore(i) ? "-" : tokens.spaceBefore(i) ? " " : "");
      }
      String form = tokens.form(i).replace('’', '\'');
      boolean shout = tokens.allCaps(i) && form.length() > 2 && form.indexOf('.') < 0;
      name.append(shout ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT) : form);
    }
    return name.toString();
  }
}
