package org.recoup.analysis.entity;

import java.util.List;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.text.Tokens;

/**
 * Judges runs of capitalised words that no list knows, and places that may be family names, by what
 * stands around them.
 */
final class UnknownNames {
  private static final int LONGEST_NAME = 3;

  private final Words words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final PersonResolver persons;

  UnknownNames(Words words, AnnotatedText text, PersonResolver persons) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.persons = persons;
  }

  /** Replaces candidates, in place, by what they are taken to be. */
  void judge(List<Candidate> candidates) {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.UNKNOWN) {
        Candidate judged = judge(candidates, i);
        if (judged != null) {
          candidates.set(i, judged);
          persons.learn(List.of(judged));
        }
      } else if (c.type == Type.PLACE && isSurname(c)) {
        candidates.set(i, surname(c.first, c.end));
      }
    }
  }

  private boolean isSurname(Candidate c) {
    return c.end == c.first + 1
        && persons.bySurname(c.first) != null
        && Words.beginOfEntryBefore(words.locative, text, c.first) < 0;
  }

  private Candidate surname(int first, int end) {
    return new Candidate(
        Type.PERSON, first, end, persons.bySurname(first, end), -1, "entity.person.surname");
  }

  private Candidate judge(List<Candidate> candidates, int index) {
    Candidate c = candidates.get(index);
    Candidate before = index > 0 ? candidates.get(index - 1) : null;
    if (persons.bySurname(c.first, c.end) != null) {
      return surname(c.first, c.end);
    }
    if (c.end - c.first > 1 && persons.bySurname(c.end - 1) != null) {
      return surname(c.end - 1, c.end);
    }
    if (headsOrganization(c)) {
      return organization(c, "entity.organization.head");
    }
    boolean beside = before != null && tokens.sentence(before.end - 1) == tokens.sentence(c.first);
    if (beside && followsRole(before, c)) {
      return person(c, "entity.person.role-name");
    }
    boolean opens = c.first == tokens.sentenceFirst(tokens.sentence(c.first));
    if (c.end == c.first + 1) {
      boolean acronym = tokens.allCaps(c.first) && !opens && afterArticle(c);
      return acronym ? organization(c, "entity.organization.acronym") : null;
    }
    return !opens && !words.leadToVillage(text, c.first) && looksLikePerson(c)
        ? person(c, "entity.person.pair")
        : null;
  }

  private boolean headsOrganization(Candidate c) {
    if (c.end - c.first < 2) {
      return false;
    }
    for (int i = c.first; i < c.end; i++) {
      if (words.orgHead.longestAt(text, i, c.end) > 0) {
        return true;
      }
    }
    return false;
  }

  /** «le ministre turc Xxx Yyy». */
  private boolean followsRole(Candidate before, Candidate c) {
    boolean adjacent = before.end == c.first;
    boolean role = before.type == Type.ROLE;
    boolean adjective =
        before.type == Type.ADJECTIVE
            && Words.beginOfEntryBefore(words.role, text, before.first) >= 0;
    return adjacent
        && (role || adjective)
        && c.end - c.first <= LONGEST_NAME
        && !tokens.hyphenBefore(c.first);
  }

  private boolean afterArticle(Candidate c) {
    return Words.beginOfEntryBefore(words.article, text, c.first) >= 0
        || Words.beginOfEntryBefore(words.contracted, text, c.first) >= 0;
  }

  /** Two or three words that no lexicon has, without an article before them. */
  private boolean looksLikePerson(Candidate c) {
    if (c.end - c.first > LONGEST_NAME || afterArticle(c)) {
      return false;
    }
    for (int i = c.first; i < c.end; i++) {
      if (text.word(i) != 0 || tokens.allCaps(i) || tokens.end(i) - tokens.begin(i) < 2) {
        return false;
      }
    }
    int sentence = tokens.sentence(c.first);
    int capitals = 0;
    int counted = 0;
    for (int i = tokens.sentenceFirst(sentence); i < tokens.sentenceEnd(sentence); i++) {
      if (tokens.isWord(i)) {
        counted++;
        capitals += tokens.capitalized(i) ? 1 : 0;
      }
    }
    return capitals * 2 < counted;
  }

  private Candidate person(Candidate c, String rule) {
    Candidate person = new Candidate(Type.PERSON, c.first, c.end, null, -1, rule);
    person.surnameFirst = c.end - 1;
    return person;
  }

  private Candidate organization(Candidate c, String rule) {
    return new Candidate(Type.ORGANIZATION, c.first, c.end, text.text(c.first, c.end), -1, rule);
  }
}
