package org.recoup.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Letters of an acronym at most. */
  private static final int LONGEST_ACRONYM = 7;

  /** Tokens of a body's name in common words, its acronym in brackets behind it. */
  private static final int LONGEST_BODY = 12;

  /** Tokens between a body's name and the word for what it is. */
  private static final int CALLED_REACH = 3;

  /** Inhabitants from which a town's name is hardly a given name. */
  private static final int LARGE = 200_000;

  private final Gazetteer gazetteer = Gazetteer.get();
  private final Words words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final PersonResolver persons;

  /** Acronyms of bodies that the text has told of, with the names that they stand for. */
  private final Map<String, String> acronyms = new HashMap<>();

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
      if (c.type == Type.UNKNOWN && !c.dropped) {
        Candidate judged = judge(candidates, i);
        if (judged == null && i > 0 && isSplit(candidates.get(i - 1), c)) {
          Candidate town = candidates.get(i - 1);
          Candidate both = new Candidate(Type.UNKNOWN, town.first, c.end, null, -1, c.rule);
          judged = looksLikePerson(both) ? person(both, "entity.person.pair") : null;
          if (judged != null) {
            candidates.set(i - 1, none(town));
          }
        }
        if (judged != null) {
          candidates.set(i, judged);
          persons.learn(List.of(judged));
        }
      } else if (c.type == Type.PLACE && isSurname(c)) {
        candidates.set(i, surname(c.first, c.end));
      } else if (c.type == Type.PLACE && isAcronymOfBody(candidates, i)) {
        candidates.set(i, withNameBehind(candidates, i));
      }
    }
    candidates.replaceAll(c -> c.type == Type.UNKNOWN && !c.dropped ? byAcronym(c) : c);
  }

  /** «FO a refusé»: a body by its acronym alone, which the text has told of elsewhere. */
  private Candidate byAcronym(Candidate c) {
    String name = c.end == c.first + 1 ? acronyms.get(tokens.form(c.first)) : null;
    return name == null ? c : organization(c, name, "entity.organization.acronym");
  }

  /** «le syndicat IG Metall», "the ASTI teachers' union": capitals that are a town's elsewhere. */
  private boolean isAcronymOfBody(List<Candidate> candidates, int index) {
    Candidate c = candidates.get(index);
    return c.end == c.first + 1
        && isAcronym(c.first)
        && (c.first == 0 || !tokens.allCaps(c.first - 1))
        && (isBracketed(c) || isCalledBody(c))
        && !isDateline(c);
  }

  private boolean isDateline(Candidate c) {
    return c.end < tokens.size() && "-–—:".indexOf(tokens.firstChar(c.end)) >= 0;
  }

  /** A body's acronym, and the name right behind it, if any. */
  private Candidate withNameBehind(List<Candidate> candidates, int index) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : c;
    boolean joined =
        next.first == c.end && next.type == Type.UNKNOWN && !tokens.lineBefore(next.first);
    int end = joined ? next.end : c.end;
    if (joined) {
      candidates.set(index + 1, none(next));
    }
    return organization(
        new Candidate(Type.UNKNOWN, c.first, end, null, -1, c.rule), "entity.organization.called");
  }

  private static Candidate none(Candidate c) {
    Candidate none = new Candidate(Type.UNKNOWN, c.first, c.end, null, -1, c.rule);
    none.dropped = true;
    return none;
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
    int bracket = acronymBracket(c);
    if (bracket > 0) {
      return longForm(candidates, index, bracket);
    }
    boolean heads = headsOrganization(c);
    if (isOfMatter(candidates, index, heads)) {
      Candidate matter = candidates.get(index + 1);
      candidates.set(index + 1, none(matter));
      return organization(
          new Candidate(Type.UNKNOWN, c.first, matter.end, null, -1, c.rule),
          "entity.organization.head");
    }
    if (heads) {
      return organization(c, "entity.organization.head");
    }
    if (isCalledBody(c)) {
      return organization(withBodyBehind(candidates, index), "entity.organization.called");
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
      boolean acronym =
          isAcronym(c.first)
              && !opens
              && (afterArticle(c) || isBracketed(c) || before != null && isListedWith(before, c));
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

  /** «Fédération des scieurs (FDS)»: the mark behind a name in common words; or -1. */
  private int acronymBracket(Candidate c) {
    boolean head = words.orgHead.longestAt(text, c.first, tokens.size()) > 0;
    int limit = Math.min(tokens.sentenceEnd(tokens.sentence(c.first)), c.first + LONGEST_BODY);
    for (int at = c.first + 1; at + 2 < limit; at++) {
      if (tokens.firstChar(at) == '(') {
        boolean acronym =
            isAcronym(at + 1)
                && tokens.firstChar(at + 2) == ')'
                && tokens.firstChar(at + 1) == tokens.firstChar(c.first)
                && (head || hasInitials(c.first, at, at + 1));
        return acronym ? at : -1;
      }
      if (tokens.isPunctuation(at)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the capitals of some tokens are the letters of an acronym. */
  private boolean hasInitials(int first, int end, int acronym) {
    String letters = tokens.form(acronym);
    int matched = 0;
    for (int at = first; at < end; at++) {
      if (tokens.capitalized(at)) {
        if (matched >= letters.length() || tokens.firstChar(at) != letters.charAt(matched)) {
          return false;
        }
        matched++;
      }
    }
    return matched > 1 && matched == letters.length();
  }

  /** A body's name up to the mark before its acronym, which from here on stands for it. */
  private Candidate longForm(List<Candidate> candidates, int index, int bracket) {
    int first = candidates.get(index).first;
    for (int i = index + 1; i < candidates.size() && candidates.get(i).first < bracket; i++) {
      candidates.set(i, none(candidates.get(i)));
    }
    Candidate body =
        new Candidate(Type.ORGANIZATION, first, bracket, null, -1, "entity.organization.long");
    acronyms.put(tokens.form(bracket + 1), text.text(first, bracket));
    return body;
  }

  /** «le syndicat allemand IG Metall», "the ASTI teachers' union": by the word for what it is. */
  private boolean isCalledBody(Candidate c) {
    int floor = tokens.sentenceFirst(tokens.sentence(c.first));
    for (int end = c.first; end > Math.max(floor, c.first - CALLED_REACH); end--) {
      int begin = words.bodyBefore.beginBefore(text, end);
      if (begin >= floor) {
        return true;
      }
      if (!tokens.isWord(end - 1)
          || tokens.capitalized(end - 1)
          || words.of.contains(text, end - 1)
          || words.article.contains(text, end - 1)) {
        break;
      }
    }
    int limit = Math.min(tokens.sentenceEnd(tokens.sentence(c.first)), c.end + CALLED_REACH);
    for (int at = c.end; at < limit; at++) {
      if (words.bodyAfter.longestAt(text, at, limit) > 0) {
        return true;
      }
      if (tokens.capitalized(at) || words.of.contains(text, at) || isOtherWord(at)) {
        return false;
      }
    }
    return false;
  }

  /** "the Dockers Union": the word for what it is belongs to the name where it has a capital. */
  private Candidate withBodyBehind(List<Candidate> candidates, int index) {
    Candidate c = candidates.get(index);
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    int end = words.bodyAfter.longestAt(text, c.end, limit);
    if (end < 0 || !tokens.capitalized(c.end)) {
      return c;
    }
    if (index + 1 < candidates.size() && candidates.get(index + 1).first < end) {
      candidates.set(index + 1, none(candidates.get(index + 1)));
    }
    return new Candidate(Type.UNKNOWN, c.first, end, null, -1, c.rule);
  }

  private boolean isOtherWord(int token) {
    return !tokens.isWord(token)
        && "'’".indexOf(tokens.firstChar(token)) < 0
        && !words.genitive.contains(text, token);
  }

  private boolean isAcronym(int token) {
    int length = tokens.end(token) - tokens.begin(token);
    return tokens.allCaps(token) && length > 1 && length <= LONGEST_ACRONYM;
  }

  /** «Jean Untel (FO)»: an acronym between brackets, which no number stands before. */
  private boolean isBracketed(Candidate c) {
    return c.first > 1
        && tokens.firstChar(c.first - 1) == '('
        && !tokens.isNumber(c.first - 2)
        && c.end < tokens.size()
        && ",)".indexOf(tokens.firstChar(c.end)) >= 0;
  }

  /** «la CGT, FO et SUD»: an acronym right behind another body of a list. */
  private boolean isListedWith(Candidate before, Candidate c) {
    int between = c.first - 1;
    return before.type == Type.ORGANIZATION
        && before.end == between
        && (tokens.firstChar(between) == ',' || words.and.contains(text, between))
        && !tokens.lineBefore(c.first);
  }

  /** "Department of Education": a head, and capitals of no place behind «of». */
  private boolean isOfMatter(List<Candidate> candidates, int index, boolean heads) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : c;
    return next.type == Type.UNKNOWN
        && (heads || words.orgHead.longestAt(text, c.first, c.end) == c.end)
        && words.of.longestAt(text, c.end, next.first) == next.first;
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
    String name = text.text(c.first, c.end);
    if (c.end == c.first + 1 && isAcronym(c.first)) {
      name = acronyms.merge(tokens.form(c.first), name, (known, same) -> known);
    }
    return organization(c, name, rule);
  }

  private Candidate organization(Candidate c, String name, String rule) {
    return new Candidate(Type.ORGANIZATION, c.first, c.end, name, -1, rule);
  }
}
