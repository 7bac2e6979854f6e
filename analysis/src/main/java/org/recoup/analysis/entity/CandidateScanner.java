package org.recoup.analysis.entity;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;

/**
 * Finds what may be names in one pass over a text's tokens: at each token the longest entry of
 * gazetteer, lexicons and name lists, or the longest run of words that looks like a person's name.
 */
final class CandidateScanner {
  /** Longest family name, in words. */
  private static final int MAX_SURNAMES = 3;

  /** Above this share of capitalised words a sentence is a headline in title case. */
  private static final double TITLE_CASE = 0.6;

  /** Acronyms of this many letters or fewer count only in capitals. */
  private static final int SHORT = 3;

  /** Words of so many letters are capitalised in title case. */
  private static final int CONTENT = 6;

  /** Titles that stand before the name of what is ruled. */
  private static final String NOBILITY = "nobility";

  private static final int LONGEST_ABBREVIATION = 5;

  /** Rule of the towns whose names begin with an article that a preposition holds. */
  static final String BEHIND_ARTICLE = "entity.place.article";

  private final Words words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final Gazetteer gazetteer = Gazetteer.get();
  private final KnownNames known = KnownNames.get();
  private final NameIndex.Hit hit = new NameIndex.Hit();
  private final NameIndex.Run run;
  private final List<Candidate> found = new ArrayList<>();
  private boolean titleCase;
  private int limit;
  private Candidate best;

  CandidateScanner(Words words, AnnotatedText text) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.run = new NameIndex.Run(tokens);
  }

  /** All candidates, in order; they do not overlap. */
  List<Candidate> scan() {
    for (int s = 0; s < tokens.sentenceCount(); s++) {
      int token = tokens.sentenceFirst(s);
      limit = tokens.sentenceEnd(s);
      titleCase = isTitleCase(token, limit);
      while (token < limit) {
        token = scanAt(token);
      }
    }
    return found;
  }

  private int scanAt(int token) {
    boolean capital = tokens.capitalized(token);
    if (!tokens.isWord(token) || !capital && text.word(token) == 0) {
      return token + 1;
    }
    best = null;
    if (words.listed.at(text, token)) {
      lookUpWords(token);
    }
    if (capital) {
      lookUpNames(token);
      lookUpBehindArticle(token);
      personAt(token);
      abbreviationAt(token);
    }
    if (best == null && capital && !isArticleOfPlace(token)) {
      unknownAt(token);
    }
    if (best == null) {
      return token + 1;
    }
    found.add(best);
    return best.end;
  }

  /** "The Fernley plant": an article that opens a sentence, and a town behind it. */
  private boolean isArticleOfPlace(int token) {
    return (token == tokens.sentenceFirst(tokens.sentence(token))
            || tokens.isPunctuation(token - 1))
        && words.article.longestAt(text, token, limit) == token + 1
        && token + 1 < limit
        && tokens.capitalized(token + 1)
        && gazetteer.names().find(run.at(token + 1, limit), hit);
  }

  /** Headlines in title case leave only short words in lower case. */
  private boolean isTitleCase(int from, int to) {
    int counted = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      int length = tokens.end(i) - tokens.begin(i);
      if (tokens.isWord(i) && length > SHORT) {
        boolean capital = tokens.capitalized(i);
        if (!capital && length >= CONTENT) {
          return false;
        }
        counted++;
        capitals += capital ? 1 : 0;
      }
    }
    return counted >= 3 && capitals > TITLE_CASE * counted;
  }

  // ---- lexicons and lists ----

  private void lookUpWords(int token) {
    lexical(Candidate.Type.METONYM, words.metonym, token, true, "entity.state.metonym");
    lexical(Candidate.Type.ACTOR, words.actor, token, true, "entity.state.body");
    lexical(Candidate.Type.ACTOR, words.actorNoun, token, false, "entity.state.body");
    lexical(Candidate.Type.STATE, words.state, token, true, "entity.place.country");
    lexical(Candidate.Type.PLACE, words.placeAlias, token, true, "entity.place.alias");
    lexical(Candidate.Type.PEOPLE, words.people, token, true, "entity.state.people");
    lexical(Candidate.Type.ADJECTIVE, words.nationality, token, false, "entity.state.nationality");
    lexical(Candidate.Type.ROLE, words.role, token, false, "entity.role");
    int titleEnd = words.title.longestAt(text, token, limit);
    if (titleEnd > 0) {
      titledPerson(token, titleEnd);
    }
  }

  private void lexical(
      Candidate.Type type, WordClass entries, int token, boolean capital, String rule) {
    int end = entries.longestAt(text, token, limit);
    boolean named =
        looksLikeName(token, end)
            || type == Candidate.Type.PLACE && !titleCase && isCapitalInside(token);
    if (end < 0
        || best != null && best.end >= end
        || capital && (!named || behindParticles(end) > end)) {
      return;
    }
    best = new Candidate(type, token, end, valueOf(entries, token, end), -1, rule);
  }

  /** Whether a word has a capital that no beginning of a sentence gives it. */
  private boolean isCapitalInside(int token) {
    return tokens.capitalized(token) && token > tokens.sentenceFirst(tokens.sentence(token));
  }

  private String valueOf(WordClass entries, int token, int end) {
    return entries.valueAt(text, token, end);
  }

  /** An article that opens a sentence makes no name: «La réunion» is no island. */
  private boolean looksLikeName(int from, int end) {
    boolean capital = false;
    boolean article = end > from + 1 && words.article.longestAt(text, from, end) == from + 1;
    for (int i = article ? from + 1 : from; i < end; i++) {
      capital |= tokens.capitalized(i);
    }
    boolean shortOne = end == from + 1 && tokens.end(from) - tokens.begin(from) <= SHORT;
    return capital && (!shortOne || tokens.allCaps(from));
  }

  private void lookUpNames(int token) {
    if (known.organizations.find(run.at(token, limit), hit)
        && longer(hit.end)
        && looksLikeOrganization(token, hit.end)) {
      String name = known.organization(hit.slot).name();
      best =
          new Candidate(
              Candidate.Type.ORGANIZATION, token, hit.end, name, -1, "entity.organization.known");
    }
    if (known.persons.find(run.at(token, limit), hit)
        && longer(hit.end)
        && tokens.capitalized(hit.end - 1)
        && !(hit.end == token + 1 && isOfNamesake(token))) {
      String name = known.person(hit.slot).name();
      best = new Candidate(Candidate.Type.PERSON, token, hit.end, name, -1, "entity.person.known");
      best.surnameFirst = hit.end - 1;
    }
    if (gazetteer.names().find(run.at(token, limit), hit)
        && longer(hit.end)
        && (tokens.capitalized(hit.end - 1) || isArea(hit.slot))
        && behindParticles(hit.end) == hit.end
        && !opensActor(token, hit.end)) {
      best =
          new Candidate(
              Candidate.Type.PLACE, token, hit.end, null, hit.slot, "entity.place.gazetteer");
    }
  }

  /**
   * «au Mans», «des Ulis»: the preposition has taken in the article that the town's name begins
   * with.
   */
  private void lookUpBehindArticle(int token) {
    int article = words.contracted.beginBefore(text, token);
    boolean known = best != null && (best.slot < 0 || best.type != Candidate.Type.PLACE);
    if (article < 0 || known || tokens.hyphenBefore(token)) {
      return;
    }
    String spelled = words.contracted.valueAt(text, article, token);
    if (gazetteer.names().find(run.behind(spelled, token, limit), hit)
        && (best == null || hit.end >= best.end)
        && tokens.capitalized(hit.end - 1)
        && !isArea(hit.slot)
        && behindParticles(hit.end) == hit.end) {
      best = new Candidate(Candidate.Type.PLACE, token, hit.end, null, hit.slot, BEHIND_ARTICLE);
    }
  }

  /** «L'Union africaine»: no place of which the article is part, but a body's longer name. */
  private boolean opensActor(int token, int end) {
    int name = token + 1;
    return end > name
        && words.article.longestAt(text, token, end) == name
        && words.actor.longestAt(text, name, limit) > end;
  }

  /** Names of areas may end in a common word («Amérique latine»); those of towns may not. */
  private boolean isArea(int slot) {
    return !gazetteer.kindOf(gazetteer.names().value(slot, 0)).isTown();
  }

  /** «, Fla.», «(Tex.)»: a division by its abbreviation. */
  private void abbreviationAt(int token) {
    int length = tokens.end(token) - tokens.begin(token);
    if (length > LONGEST_ABBREVIATION
        || token == 0
        || token + 1 < limit && tokens.hyphenBefore(token + 1)
        || ",(".indexOf(tokens.firstChar(token - 1)) < 0) {
      return;
    }
    String form = tokens.form(token);
    boolean dotted = token + 1 < limit && tokens.firstChar(token + 1) == '.';
    Place division = gazetteer.divisionOfAbbreviation(dotted ? form + "." : form);
    if (division != null) {
      int end = token + (dotted && token + 2 < limit ? 2 : 1);
      best =
          new Candidate(
              Candidate.Type.PLACE, token, end, division.id(), -1, "entity.place.abbreviation");
    }
  }

  private boolean looksLikeOrganization(int token, int end) {
    return end > token + 1
        || !titleCase
            && (tokens.allCaps(token)
                || tokens.end(token) - tokens.begin(token) > SHORT
                    && token > tokens.sentenceFirst(tokens.sentence(token)));
  }

  private boolean longer(int end) {
    return best == null || end > best.end;
  }

  // ---- persons ----

  /** A name that begins with a given name: «Jean-Pierre de la Tour», "J. William Smith". */
  private void personAt(int token) {
    // "Savannah-Chatham Metropolitan Police"
    boolean town = best != null && best.type == Candidate.Type.PLACE && best.end > token + 1;
    if (!known.given.contains(tokens, token)
        || isNationalityOfRole(token)
        || town && best.slot < 0) {
      return;
    }
    int surname = afterGivenNames(token);
    int end = surnameEnd(surname, token);
    if (end > 0 && longer(end) && !isOfStreet(end)) {
      best = person(token, token, surname, end, "entity.person.given-name");
    }
  }

  /** "Ann Moss Parkway": a street that bears a person's name. */
  private boolean isOfStreet(int end) {
    return !titleCase
        && end < limit
        && tokens.capitalized(end)
        && !tokens.lineBefore(end)
        && words.street.longestAt(text, end, limit) > 0;
  }

  /** "German Chancellor": an adjective that is a given name elsewhere. */
  private boolean isNationalityOfRole(int token) {
    return words.nationality.contains(text, token)
        && token + 1 < limit
        && (words.role.longestAt(text, token + 1, limit) > 0
            || words.title.longestAt(text, token + 1, limit) > 0);
  }

  /** "K. Stalin": a figure's family name behind the initial of somebody else. */
  private boolean isOfNamesake(int token) {
    return token >= 2 && isInitial(token - 2) && words.title.longestAt(text, token - 2, token) < 0;
  }

  /** "President" and a public figure's full name, whatever its words are beside. */
  private boolean titledFigure(int token, int name) {
    if (!known.persons.find(run.at(name, limit), hit)
        || !longer(hit.end)
        || !tokens.capitalized(hit.end - 1)) {
      return false;
    }
    String figure = known.person(hit.slot).name();
    Candidate named =
        new Candidate(Candidate.Type.PERSON, token, hit.end, figure, -1, "entity.person.title");
    named.nameFirst = name;
    named.surnameFirst = hit.end - 1;
    best = named;
    return true;
  }

  private void titledPerson(int token, int titleEnd) {
    if (known.persons.find(run.at(token, limit), hit) && hit.end > titleEnd && longer(hit.end)) {
      String figure = known.person(hit.slot).name();
      best =
          new Candidate(Candidate.Type.PERSON, token, hit.end, figure, -1, "entity.person.known");
      best.surnameFirst = hit.end - 1;
      return;
    }
    int name = titleEnd;
    while (name < limit && tokens.isPunctuation(name) && tokens.firstChar(name) == '.') {
      name++;
    }
    int more = name < limit ? words.title.longestAt(text, name, limit) : -1;
    if (more > 0 && tokens.capitalized(name)) {
      name = more;
    }
    if (name >= limit || !tokens.isWord(name) || tokens.lineBefore(name)) {
      return;
    }
    if (titledFigure(token, name)) {
      return;
    }
    boolean forenames = known.given.contains(tokens, name) || isInitial(name);
    int surname = forenames ? afterInitial(name) : name;
    int end = surnameEnd(surname, name);
    if (end < 0) {
      surname = name;
      end = surnameEnd(name, name);
    }
    if (end > 0 && longer(end) && !isPlaceAt(token, surname, end)) {
      best = person(token, name, surname, end, "entity.person.title");
    }
  }

  /**
   * Titles stand before offices of places and bodies too («la reine d'Angleterre», «un comandante
   * de Hezbolá»): those name no person.
   */
  private boolean isPlaceAt(int token, int from, int end) {
    return known.particles.contains(tokens, from)
        && (isRealm(token, from, end)
            || words.state.longestAt(text, end - 1, end) > 0
            || words.actor.longestAt(text, end - 1, end) > 0);
  }

  /** «l'émir de Kano»: a ruler's title and the town or country that he rules. */
  private boolean isRealm(int token, int of, int end) {
    return end == of + 2
        && NOBILITY.equals(words.title.valueAt(text, token, of))
        && words.of.longestAt(text, of, end) == of + 1
        && gazetteer.names().find(run.at(of + 1, limit), hit)
        && hit.end == end;
  }

  private Candidate person(int first, int name, int surname, int end, String rule) {
    Candidate person = new Candidate(Candidate.Type.PERSON, first, end, null, -1, rule);
    person.nameFirst = name;
    person.surnameFirst = surname;
    return person;
  }

  /** One past the given names that begin at a token, the first of which may be an initial. */
  private int afterInitial(int token) {
    int at = token;
    while (isInitial(at)) {
      at += 2;
    }
    return known.given.contains(tokens, at) && at < limit ? afterGivenNames(at) : at;
  }

  /** "K." */
  private boolean isInitial(int token) {
    return token + 1 < limit
        && tokens.end(token) - tokens.begin(token) == 1
        && tokens.capitalized(token)
        && tokens.firstChar(token + 1) == '.'
        && !tokens.spaceBefore(token + 1);
  }

  /** One past the given names and initials that begin at a token. */
  private int afterGivenNames(int token) {
    int at = token + 1;
    while (at < limit && tokens.capitalized(at) && !tokens.lineBefore(at)) {
      boolean joined = tokens.hyphenBefore(at);
      boolean initial = tokens.end(at) - tokens.begin(at) == 1 || isAcronym(at);
      boolean given = known.given.contains(tokens, at) && at + 1 < limit && nameWord(at + 1);
      if (!joined && !initial && !given) {
        break;
      }
      at++;
      if (initial && at < limit && tokens.firstChar(at) == '.' && !tokens.spaceBefore(at)) {
        at++;
      }
    }
    return at;
  }

  private boolean isAcronym(int token) {
    return tokens.end(token) - tokens.begin(token) > 1
        && tokens.text().charAt(tokens.begin(token) + 1) == '.';
  }

  /** One past the family name that begins at a token, particles and all; -1 where there is none. */
  private int surnameEnd(int from, int nameFirst) {
    int at = from;
    while (at < limit
        && at < from + MAX_SURNAMES
        && known.particles.contains(tokens, at)
        && !tokens.isPunctuation(at)
        && !tokens.lineBefore(at)) {
      at++;
    }
    int end = -1;
    for (int n = 0; n < MAX_SURNAMES && at < limit && nameWord(at); n++) {
      if (n > 0 && !tokens.hyphenBefore(at) && !continuesName(at, nameFirst)) {
        break;
      }
      at++;
      end = at;
      while (at < limit && tokens.hyphenBefore(at) && tokens.isWord(at)) {
        at++;
        end = at;
      }
      if (at + 1 < limit
          && known.particles.contains(tokens, at)
          && !tokens.capitalized(at)
          && nameWord(at + 1)
          && words.of.longestAt(text, at, limit) < 0) {
        at++;
      }
    }
    return end > 0 && end < limit && isNumeral(end) ? end + 1 : end;
  }

  /** «Abdallah II», «Rama X»: a ruler's number. */
  private boolean isNumeral(int token) {
    if (tokens.hyphenBefore(token) || tokens.lineBefore(token) || !tokens.isWord(token)) {
      return false;
    }
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if ("IVX".indexOf(tokens.text().charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean continuesName(int at, int nameFirst) {
    return tokens.allCaps(at) == tokens.allCaps(at - 1)
        && words.state.longestAt(text, at, limit) < 0
        && (words.actor.longestAt(text, at, limit) < 0 || isSurname(at))
        && at - nameFirst < MAX_SURNAMES + 2;
  }

  /** «Thérèse Mwamba Wagner»: a body's name of one word, in small letters, between two others. */
  private boolean isSurname(int at) {
    return words.actor.longestAt(text, at, limit) == at + 1
        && !titleCase
        && !tokens.allCaps(at)
        && text.word(at - 1) == 0;
  }

  /** A capitalised word that may be part of a person's name. */
  private boolean nameWord(int token) {
    if (!tokens.isWord(token)
        || !tokens.capitalized(token)
        || tokens.lineBefore(token)
        || tokens.sentence(token) != tokens.sentence(limit - 1)) {
      return false;
    }
    if (titleCase && text.word(token) != 0 && !tokens.hyphenBefore(token)) {
      return false;
    }
    return !words.notPerson.at(text, token)
        || words.orgHead.longestAt(text, token, token + 1) < 0
            && words.street.longestAt(text, token, token + 1) < 0
            && words.notName.longestAt(text, token, token + 1) < 0
            && words.nationality.longestAt(text, token, token + 1) < 0;
  }

  // ---- the rest ----

  /** A run of capitalised words that no list knows; it is judged by what stands around it. */
  private void unknownAt(int token) {
    int end = token + 1;
    boolean first = token == tokens.sentenceFirst(tokens.sentence(token));
    boolean leads = end < limit && startsPlace(end);
    // A capital says nothing of the first word of a sentence, nor of "In" in a headline; "SE" is
    // no part of the name behind it.
    boolean opens =
        first && (text.word(token) != 0 || leads)
            || leads
                && (titleCase && text.word(token) != 0
                    || words.placeBefore.longestAt(text, token, limit) == end);
    while (!opens && end < limit) {
      int next = behindParticles(end);
      if (!tokens.isWord(next)
          || !tokens.capitalized(next)
          || tokens.lineBefore(next)
          || startsKnown(next)
          || titleCase && text.word(next) != 0 && !tokens.hyphenBefore(next)) {
        break;
      }
      end = next + 1;
    }
    best = new Candidate(Candidate.Type.UNKNOWN, token, end, null, -1, "entity.unknown");
    best.surnameFirst = end - 1;
  }

  /**
   * «Saint-Colomban-des-Villards»: past small words between two hyphens, if any stand here; the
   * name goes on behind them.
   */
  private int behindParticles(int token) {
    int at = token;
    while (at < limit && tokens.hyphenBefore(at) && tokens.isWord(at) && !tokens.capitalized(at)) {
      at++;
    }
    boolean goesOn =
        at < limit && at > token && (tokens.hyphenBefore(at) || !tokens.spaceBefore(at));
    return goesOn ? at : token;
  }

  private boolean startsPlace(int token) {
    return tokens.capitalized(token)
        && !tokens.hyphenBefore(token)
        && (words.placeAlias.longestAt(text, token, limit) > 0
            || gazetteer.names().find(run.at(token, limit), hit));
  }

  private boolean startsKnown(int token) {
    if (tokens.hyphenBefore(token)) {
      return false;
    }
    // «Badr Al-Boussaïdi»: what is a given name elsewhere is the article here.
    boolean joined = token + 1 < limit && tokens.hyphenBefore(token + 1);
    return known.given.contains(tokens, token)
            && !(joined && known.particles.contains(tokens, token))
        || words.state.longestAt(text, token, limit) > 0
        || words.actor.longestAt(text, token, limit) > 0
        || known.persons.find(run.at(token, limit), hit);
  }
}
