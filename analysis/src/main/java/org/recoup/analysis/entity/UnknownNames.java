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

  /** Words of what an office is of, before the comma that a name follows. */
  private static final int PORTFOLIO = 6;

  /** Letters before the second capital of a company's name. */
  private static final int MIXED = 4;

  /** Inhabitants from which a town's name is hardly a given name. */
  private static final int LARGE = 200_000;

  private final Gazetteer gazetteer = Gazetteer.get();
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
        if (judged == null && i > 0 && isSplit(candidates.get(i - 1), c)) {
          Candidate town = candidates.get(i - 1);
          Candidate both = new Candidate(Type.UNKNOWN, town.first, c.end, null, -1, c.rule);
          judged = looksLikePerson(both) ? person(both, "entity.person.pair") : null;
          if (judged != null) {
            Candidate none = new Candidate(Type.UNKNOWN, town.first, town.end, null, -1, town.rule);
            none.dropped = true;
            candidates.set(i - 1, none);
          }
        }
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
        && words.locative.beginBefore(text, c.first) < 0;
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
    if (beside && (followsRole(before, c) || isApposed(before, c))) {
      return person(c, "entity.person.role-name");
    }
    if (beside && isOfState(before, c)) {
      return person(c, "entity.person.of-state");
    }
    boolean opens = c.first == tokens.sentenceFirst(tokens.sentence(c.first));
    if (c.end == c.first + 1 && isMixedCase(c.first)) {
      return organization(c, "entity.organization.mixed-case");
    }
    if (c.end == c.first + 1) {
      boolean acronym = tokens.allCaps(c.first) && !opens && afterArticle(c);
      return acronym ? organization(c, "entity.organization.acronym") : null;
    }
    return (!opens || isOfficial(candidates, index))
            && !words.leadToVillage(text, c.first)
            && looksLikePerson(c)
        ? person(c, "entity.person.pair")
        : null;
  }

  /** «rencontrera Maros Sefcovic»: a given name that is a small town's elsewhere. */
  private boolean isSplit(Candidate town, Candidate c) {
    if (town.type != Type.PLACE
        || town.slot < 0
        || town.end != c.first
        || town.end != town.first + 1
        || c.end != c.first + 1
        || tokens.hyphenBefore(c.first)
        || tokens.lineBefore(c.first)
        || town.first == tokens.sentenceFirst(tokens.sentence(town.first))
        || words.placeBefore.beginBefore(text, town.first) >= 0
        || words.of.beginBefore(text, town.first) >= 0) {
      return false;
    }
    NameIndex names = gazetteer.names();
    for (int n = 0; n < names.count(town.slot); n++) {
      if (gazetteer.populationOf(names.value(town.slot, n)) >= LARGE
          || !gazetteer.kindOf(names.value(town.slot, n)).isTown()) {
        return false;
      }
    }
    return true;
  }

  /** «Massad Boulos, l'émissaire de …»: whether an office stands right behind a comma. */
  private boolean isOfficial(List<Candidate> candidates, int index) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    return next != null
        && next.type == Type.ROLE
        && tokens.firstChar(c.end) == ','
        && (next.first == c.end + 1
            || words.article.longestAt(text, c.end + 1, next.first) == next.first);
  }

  /** "met Norway's Berg": a surname behind a country's possessive, where somebody is met. */
  private boolean isOfState(Candidate before, Candidate c) {
    return before.type == Type.STATE
        && c.first == before.end + 1
        && c.end == c.first + 1
        && text.word(c.first) == 0
        && !tokens.allCaps(c.first)
        && words.genitive.contains(text, before.end)
        && words.metWhom.beginBefore(text, before.first) >= 0;
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
        before.type == Type.ADJECTIVE && words.role.beginBefore(text, before.first) >= 0;
    return adjacent
        && (role || adjective)
        && c.end - c.first <= LONGEST_NAME
        && !tokens.hyphenBefore(c.first);
  }

  /** «le ministre omanais des affaires étrangères, Xxx Yyy, a»: a name between two marks. */
  private boolean isApposed(Candidate before, Candidate c) {
    boolean role = before.type == Type.ROLE || before.type == Type.ADJECTIVE;
    int comma = c.first - 1;
    if (!role
        || c.end - c.first < 2
        || c.end - c.first > LONGEST_NAME
        || comma - before.end > PORTFOLIO
        || tokens.firstChar(comma) != ','
        || c.end < tokens.size() && !tokens.isPunctuation(c.end)) {
      return false;
    }
    for (int i = before.end; i < comma; i++) {
      if (tokens.isPunctuation(i)) {
        return false;
      }
    }
    return before.type == Type.ROLE || words.role.beginBefore(text, before.first) >= 0;
  }

  /** «ArcelorMittal»: a company's name, unless the second capital follows a short prefix. */
  private boolean isMixedCase(int token) {
    for (int i = tokens.begin(token) + MIXED; i < tokens.end(token) - 1; i++) {
      if (Character.isUpperCase(tokens.text().charAt(i))) {
        return Character.isLowerCase(tokens.text().charAt(i - 1));
      }
    }
    return false;
  }

  private boolean afterArticle(Candidate c) {
    return words.article.beginBefore(text, c.first) >= 0
        || words.contracted.beginBefore(text, c.first) >= 0;
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
