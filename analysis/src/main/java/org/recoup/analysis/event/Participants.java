package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Annotations;
import org.recoup.analysis.text.Tokens;

/**
 * Who takes part in what a word tells of: those who stand before a verb, and those behind a verb or
 * a noun, as far as a list of them goes.
 */
final class Participants {
  /** What must stand before a list behind a word. */
  enum Lead {
    /** The object of a verb: nothing. */
    NOTHING,
    /** What a noun is of: a preposition. */
    WORD,
    /** Whom one talks with: «avec», «entre». */
    STRONG
  }

  /** Words that may stand before the first of a list. */
  private static final int GAP_TO_FIRST = 7;

  /** Words that may stand between two of a list: articles, roles, adjectives. */
  private static final int GAP_WITHIN = 7;

  /** Longest name, in tokens, that may end where a list is read backwards. */
  private static final int LONGEST_NAME = 10;

  /** Words between a verb of asking and «à». */
  private static final int ASK_REACH = 3;

  /** Tokens of an office and what it is of: «la ministre allemande de la défense». */
  private static final int LONGEST_OFFICE = 12;

  private static final String SPOKESPERSON = "spokesperson";

  private static final int LONGEST_ASIDE = 30;

  /** Tokens of an acronym between brackets. */
  private static final int LONGEST_BRACKET = 4;

  /** Sentences from a pronoun back to whom it stands for. */
  private static final int PRONOUN_REACH = 2;

  /** Sentences in a row that tell of one person by pronouns alone. */
  private static final int PRONOUN_CHAIN = 6;

  private final MeetingWords words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final Annotations layers;
  private List<EntityMention> pair = List.of();
  private List<EntityMention> guests = List.of();

  Participants(MeetingWords words, AnnotatedText text) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.layers = text.annotations();
  }

  /** The actor whose mention begins at a token: a person, else a state; null for none. */
  EntityMention actorAt(int token) {
    Annotation person = layers.at(AnnotationKind.PERSON, token);
    Annotation state = layers.at(AnnotationKind.STATE, token);
    Annotation found =
        person == null || state != null && state.end() > person.end() ? state : person;
    if (found == null) {
      found = layers.at(AnnotationKind.ORGANIZATION, token);
      return found == null || isComplement(found) ? null : (EntityMention) found.value();
    }
    return (EntityMention) found.value();
  }

  /** «les salariés de la SNCF», "Senate President": a body that somebody else is of. */
  private boolean isComplement(Annotation body) {
    int sentence = tokens.sentence(body.first());
    int floor = tokens.sentenceFirst(sentence);
    int limit = tokens.sentenceEnd(sentence);
    int article = words.article.beginBefore(text, body.first(), floor);
    int of = words.of.beginBefore(text, body.first(), floor);
    of = of < 0 && article >= 0 ? words.of.beginBefore(text, article, floor) : of;
    // «la direction de la SNCF» acts for it.
    return of >= 0 && headBefore(words.bodyVoice, of, floor) < 0
        || layers.at(AnnotationKind.PERSON, body.end()) != null
        // "Federal Reserve Chair Jane Doe"
        || body.end() < limit
            && tokens.capitalized(body.end())
            && layers.at(AnnotationKind.PERSON, body.end() + 1) != null
        || body.end() < limit && words.role.longestAt(text, body.end(), limit) > 0;
  }

  private EntityMention actorEndingAt(int end, int floor) {
    for (int first = Math.max(floor, end - LONGEST_NAME); first < end; first++) {
      EntityMention actor = actorAt(first);
      if (actor != null && actor.end() == end) {
        return actor;
      }
    }
    return null;
  }

  // ---- beside ----

  /**
   * Who stands as an attribute right before a noun: "US-Russia talks", "a NATO summit".
   *
   * @return first token of the attributes, or the noun where there is none
   */
  int attributesBefore(int noun, List<EntityMention> found) {
    int floor = tokens.sentenceFirst(tokens.sentence(noun));
    int at = noun;
    while (at > floor) {
      // "Japan, South Korea summit"
      int joined = found.isEmpty() ? at : listedBefore(at, floor);
      EntityMention actor = actorEndingAt(joined, floor);
      actor = actor == null ? adjectiveAt(at - 1) : actor;
      actor = actor == null ? ownerBefore(at, floor) : actor;
      if (actor == null) {
        return at;
      }
      if (!isAttribute(actor, noun)) {
        found.add(0, actor);
      }
      at = actor.first();
    }
    return at;
  }

  /** Where a comma or «and» begins that parts an attribute from the one before it. */
  private int listedBefore(int at, int floor) {
    int and = words.and.beginBefore(text, at, floor);
    int mark = and >= 0 ? and : at - 1;
    boolean joined = and > floor || mark > floor && tokens.firstChar(mark) == ',';
    EntityMention other = joined ? actorEndingAt(mark, floor) : null;
    return other != null && other.kind() == EntityKind.STATE && other.first() == floor ? mark : at;
  }

  /** "Japan's planned talks": whose, an adjective or two before a noun. */
  private EntityMention ownerBefore(int noun, int floor) {
    for (int mark = noun - 1; mark > Math.max(floor, noun - 4); mark--) {
      if (words.genitive.contains(text, mark)) {
        EntityMention owner = actorEndingAt(mark, floor);
        return owner != null && isSubject(owner, floor) ? owner : null;
      }
      if (tokens.isPunctuation(mark) || tokens.capitalized(mark) || words.of.contains(text, mark)) {
        return null;
      }
    }
    return null;
  }

  /** Who stands as an attribute right behind a noun: «sommet franco-allemand». */
  void attributesBehind(int noun, List<EntityMention> found) {
    int limit = tokens.sentenceEnd(tokens.sentence(noun - 1));
    int at = noun;
    while (at < limit) {
      EntityMention actor = adjectiveAt(at);
      if (actor == null || found.isEmpty() && words.nationalityPrefix.value(text, at) == null) {
        return;
      }
      found.add(actor);
      at++;
    }
  }

  /** The state that an adjective, or the first part of a double one, tells of. */
  private EntityMention adjectiveAt(int token) {
    String prefix = words.nationalityPrefix.value(text, token);
    boolean joined = token + 1 < tokens.size() && tokens.hyphenBefore(token + 1);
    String actor = prefix != null && joined ? prefix : words.nationality.value(text, token);
    return actor == null
        ? null
        : EntityMention.ofActor(token, token + 1, actor, "entity.state.nationality");
  }

  // ---- behind ----

  /**
   * Reads the list that begins behind a token.
   *
   * @param limit token that the list ends before at the latest
   * @param lead what must lead to it
   * @param found who takes part
   * @param absent who is said not to
   */
  void after(
      int from, int limit, Lead lead, List<EntityMention> found, List<EntityMention> absent) {
    boolean led = lead == Lead.NOTHING;
    boolean strongly = false;
    boolean missing = false;
    boolean parted = false;
    int gap = 0;
    int listed = 0;
    int at = from;
    while (at < limit) {
      EntityMention actor = actorAt(at);
      if (actor != null && speaks(actor, limit)) {
        return;
      }
      if (actor != null && (led || missing)) {
        if (!isComplementOfRole(actor, from)
            && !isAttribute(actor, limit)
            && !isRealm(actor, from)
            && (missing || !isOfVenue(actor, from))) {
          (missing ? absent : found).add(actor);
        }
        at = actor.end();
        gap = 0;
        continue;
      }
      if (led && !missing) {
        found.addAll(listInBrackets(at, limit));
      }
      int skip = skipAt(at, limit);
      if (skip > at) {
        at = skip;
        continue;
      }
      if (!led && at == from && actorAt(at) != null && lead == Lead.WORD) {
        led = true;
        continue;
      }
      // «avec les repreneurs, la CFDT et les élus»
      boolean lists = strongly && tokens.firstChar(at) == ',' && leadsToBody(at + 1, limit);
      if (lead == Lead.WORD && found.isEmpty() && !lists && endsAtComma(at, limit)
          || lead == Lead.WORD && !found.isEmpty() && !missing && endsListAtComma(at, limit)) {
        return;
      }
      int role = found.isEmpty() ? words.role.longestAt(text, at, limit) : -1;
      if (role > 0) {
        at = role;
        continue;
      }
      if (lead == Lead.WORD
          && !strongly
          && found.isEmpty()
          && tokens.capitalized(at)
          && !words.nationality.contains(text, at)
          && (at + 1 >= limit || listInBrackets(at + 1, limit).isEmpty())) {
        return;
      }
      int without = words.absent.longestAt(text, at, limit);
      if (without > 0 && leadsToActor(without, limit)) {
        missing = true;
        gap = 0;
        at = without;
        continue;
      }
      if (isEnd(at, limit, !found.isEmpty())) {
        int aside = whereEnd(at, limit);
        if (aside < 0) {
          return;
        }
        at = aside;
        continue;
      }
      if (words.beside.longestAt(text, at, limit) > 0) {
        found.subList(Math.min(listed, found.size()), found.size()).clear();
        return;
      }
      int with = words.with.longestAt(text, at, limit);
      if (with > 0) {
        boolean strong = words.withStrong.longestAt(text, at, limit) > 0;
        led |= strong || lead == Lead.WORD && (!parted || tokens.firstChar(at - 1) == ',');
        strongly |= strong;
        listed = strong ? found.size() : listed;
        missing &= !strong;
        gap = strong && found.isEmpty() ? 0 : gap;
        at = with;
        continue;
      }
      int aside = found.isEmpty() ? -1 : asideEnd(at, limit);
      if (aside > 0) {
        at = aside;
        continue;
      }
      if (isNewClause(at, limit, from)) {
        return;
      }
      parted |= tokens.firstChar(at) == ',';
      gap++;
      if (gap > (found.isEmpty() ? (strongly ? 2 : 1) * GAP_TO_FIRST : GAP_WITHIN)) {
        return;
      }
      at++;
    }
  }

  /** «le gendre du président Untel, X»: the person that a role belongs to does not take part. */
  private boolean isComplementOfRole(EntityMention actor, int floor) {
    int first = actor.first();
    while (first > floor && isRoleWord(first - 1, floor)) {
      first =
          words.role.beginBefore(text, first, floor) >= 0
              ? words.role.beginBefore(text, first, floor)
              : first - 1;
    }
    int of = words.of.beginBefore(text, first, floor);
    return of > floor && words.role.beginBefore(text, of, floor) >= 0;
  }

  /** ", the Kremlin said": who tells of it. */
  private boolean speaks(EntityMention actor, int limit) {
    return actor.end() < limit && words.report.longestAt(text, actor.end(), limit) > 0;
  }

  /** «le roi X de Y»: a state right behind a person's name is what he reigns over. */
  private boolean isRealm(EntityMention actor, int floor) {
    int of = words.of.beginBefore(text, actor.first(), floor);
    if (actor.kind() != EntityKind.STATE || of <= floor) {
      return false;
    }
    Annotation person = layers.covering(AnnotationKind.PERSON, of - 1, LONGEST_NAME);
    person =
        person == null && of - 2 >= floor
            ? layers.covering(AnnotationKind.PERSON, of - 2, LONGEST_NAME)
            : person;
    return person != null
        && (of == person.end() || of == person.end() + 1 && tokens.allCaps(of - 1));
  }

  /** ", reschedules X": a plain word between a comma and a name is the verb of a new clause. */
  private boolean isNewClause(int at, int limit, int from) {
    return at - 1 > from
        && at + 1 < limit
        && tokens.firstChar(at - 1) == ','
        && tokens.isWord(at)
        && !tokens.capitalized(at)
        && words.article.longestAt(text, at, limit) < 0
        && words.possessive.longestAt(text, at, limit) < 0
        && layers.at(AnnotationKind.PERSON, at + 1) != null;
  }

  /** «à la résidence de France»: a state behind a noun that a preposition of place leads to. */
  private boolean isOfVenue(EntityMention actor, int floor) {
    int of = words.of.beginBefore(text, actor.first(), floor);
    int article = of - 1 > floor ? words.article.beginBefore(text, of - 1, floor) : -1;
    return actor.kind() == EntityKind.STATE
        && article > floor
        && words.where.beginBefore(text, article, floor) >= 0
        && words.delegates.beginBefore(text, of, floor) < 0;
  }

  private boolean isRoleWord(int token, int floor) {
    return words.role.beginBefore(text, token + 1, floor) >= 0
        || words.nationality.contains(text, token) && !tokens.capitalized(token);
  }

  /** "U.S. Secretary of State Jane Doe": a state right before a person or role is of it. */
  private boolean isAttribute(EntityMention actor, int limit) {
    int next = actor.end();
    boolean genitive = next + 1 < limit && words.genitive.contains(text, next);
    next = genitive ? next + 1 : next;
    return actor.kind() == EntityKind.STATE
        && next < limit
        && !tokens.isPunctuation(next)
        && (layers.at(AnnotationKind.PERSON, next) != null
            || words.role.longestAt(text, next, limit) > 0);
  }

  /** A comma ends what a noun is of, unless a day, a place or «entre» follows. */
  private boolean endsAtComma(int at, int limit) {
    if (tokens.firstChar(at) != ',' || at + 1 >= limit) {
      return false;
    }
    return layers.at(AnnotationKind.TIME, at + 1) == null
        && !(isNameBehind(at, limit) && isOffice(at))
        && words.withStrong.longestAt(text, at + 1, limit) < 0
        && words.of.longestAt(text, at + 1, limit) < 0
        && words.where.longestAt(text, at + 1, limit) < 0;
  }

  /** Whether a name stands behind a comma, «le général» perhaps before it. */
  private boolean isNameBehind(int comma, int limit) {
    int article = words.article.longestAt(text, comma + 1, limit);
    return layers.at(AnnotationKind.PERSON, comma + 1) != null
        || article > 0 && layers.at(AnnotationKind.PERSON, article) != null;
  }

  /**
   * «de la ministre des transports, X»: whether an office that nobody is named for stands before a
   * comma.
   */
  private boolean isOffice(int comma) {
    for (int at = comma - 1; at > comma - GAP_TO_FIRST && at >= 0; at--) {
      if (tokens.isPunctuation(at)
          || layers.covering(AnnotationKind.PERSON, at, LONGEST_NAME) != null) {
        return false;
      }
      if (words.role.contains(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** «entre X et la présidente du Ghana, Y, aura»: a name between two commas, an office before. */
  private boolean isNamedBehind(int comma, int limit) {
    Annotation name = comma + 1 < limit ? layers.at(AnnotationKind.PERSON, comma + 1) : null;
    return name != null
        && name.end() < limit
        && tokens.firstChar(name.end()) == ','
        && isOffice(comma);
  }

  /** «au sommet de la Ligue arabe, X a dit»: what a comma behind a noun's list parts from it. */
  private boolean endsListAtComma(int at, int limit) {
    if (tokens.firstChar(at) != ',' || isNamedBehind(at, limit)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
      if (words.and.longestAt(text, i, limit) > 0
          || words.with.longestAt(text, i, limit) > 0 && words.of.longestAt(text, i, limit) < 0
          || words.absent.longestAt(text, i, limit) > 0) {
        return false;
      }
      if (words.auxiliary.longestAt(text, i, limit) > 0 || isEnd(i, limit, true)) {
        return true;
      }
    }
    return true;
  }

  /**
   * "a visit to X by Y", "met on Monday with Y": end of where or when, which ends no list; else -1.
   */
  private int whereEnd(int at, int limit) {
    if (tokens.isPunctuation(at)) {
      return -1;
    }
    int where = words.where.longestAt(text, at, limit);
    Annotation place = where > 0 && where < limit ? layers.at(AnnotationKind.PLACE, where) : null;
    Annotation time = at + 1 < limit ? layers.at(AnnotationKind.TIME, at + 1) : null;
    return place != null ? place.end() : time != null ? time.end() : -1;
  }

  /** «X et Y ont parlé»: the names that stand at a token, or behind a role, as far as they join. */
  List<EntityMention> listFrom(int from, int limit) {
    List<EntityMention> found = new ArrayList<>();
    int gap = 0;
    for (int at = from; at < limit && gap <= GAP_TO_FIRST; ) {
      EntityMention actor = actorAt(at);
      int skip = Math.max(skipAt(at, limit), words.and.longestAt(text, at, limit));
      if (actor != null) {
        if (!isAttribute(actor, limit)) {
          found.add(actor);
        }
        at = actor.end();
        boolean joined =
            at < limit && (tokens.firstChar(at) == ',' || words.and.longestAt(text, at, limit) > 0);
        boolean attribute = found.isEmpty() || found.get(found.size() - 1) != actor;
        if (!joined && !attribute) {
          return found;
        }
        gap = 0;
      } else if (skip > at) {
        at = skip;
      } else if (isEnd(at, limit, true)) {
        return found;
      } else {
        gap++;
        at++;
      }
    }
    return found;
  }

  private boolean leadsToBody(int at, int limit) {
    int article = words.article.longestAt(text, at, limit);
    int next = article > 0 ? article : at;
    EntityMention actor = next < limit ? actorAt(next) : null;
    return actor != null && actor.kind() == EntityKind.ORGANIZATION;
  }

  private boolean leadsToActor(int at, int limit) {
    int article = words.article.longestAt(text, at, limit);
    int next = article > 0 ? article : at;
    return next < limit && actorAt(next) != null;
  }

  /**
   * «X, chef de cabinet du président ukrainien, et Y»: end of the apposition that a comma opens.
   */
  private int asideEnd(int comma, int limit) {
    if (tokens.firstChar(comma) != ',' || comma + 1 >= limit) {
      return -1;
    }
    int article = words.article.longestAt(text, comma + 1, limit);
    int role = article > 0 ? article : comma + 1;
    int at = -1;
    // «le nouveau jeune premier ministre»: an adjective or two may stand before the role.
    for (int begin = role; at < 0 && begin < Math.min(limit, role + 3); begin++) {
      at = words.role.longestAt(text, begin, limit);
    }
    if (at < 0 || actorAt(at) != null && tokens.capitalized(at)) {
      return -1;
    }
    while (at < Math.min(limit, comma + LONGEST_ASIDE)) {
      if (tokens.firstChar(at) == ',' || words.and.longestAt(text, at, limit) > 0) {
        return at;
      }
      Annotation person = layers.at(AnnotationKind.PERSON, at);
      if (person != null && tokens.capitalized(at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /**
   * End of a time, a place that is only where something is, or a bracket that begins at a token.
   */
  private int skipAt(int at, int limit) {
    Annotation time = layers.at(AnnotationKind.TIME, at);
    if (time != null) {
      return time.end();
    }
    Annotation place = layers.at(AnnotationKind.PLACE, at);
    if (place != null) {
      return behindGenitive(place.end(), limit);
    }
    int venue = venueEnd(at, limit);
    if (venue > 0) {
      return venue;
    }
    int remit = remitEnd(at, limit);
    if (remit > 0) {
      return remit;
    }
    if (tokens.firstChar(at) == '(') {
      for (int i = at; i < Math.min(limit, at + LONGEST_ASIDE); i++) {
        if (tokens.firstChar(i) == ')') {
          return i + 1;
        }
      }
    }
    return at;
  }

  /** «La réunion du Quad (Togo, Ghana, Bénin)»: three or more who follow each other. */
  private List<EntityMention> listInBrackets(int bracket, int limit) {
    List<EntityMention> listed = new ArrayList<>();
    if (tokens.firstChar(bracket) != '(') {
      return listed;
    }
    for (int at = bracket + 1; at < Math.min(limit, bracket + LONGEST_ASIDE); ) {
      EntityMention actor = actorAt(at);
      if (tokens.firstChar(at) == ')') {
        return listed.size() > 2 ? listed : List.of();
      }
      boolean joins = tokens.firstChar(at) == ',' || words.and.contains(text, at);
      if (actor == null && !joins && words.article.longestAt(text, at, limit) < 0) {
        return List.of();
      }
      if (actor != null) {
        listed.add(actor);
      }
      at = actor == null ? at + 1 : actor.end();
    }
    return List.of();
  }

  /** «a reçu au palais de l'Unité, à Yaoundé, X»: behind the comma that ends a venue; or -1. */
  private int venueEnd(int at, int limit) {
    if (words.where.longestAt(text, at, limit) < 0 || words.with.longestAt(text, at, limit) > 0) {
      return -1;
    }
    for (int end = at + 1; end < Math.min(limit, at + GAP_TO_FIRST); end++) {
      if (actorAt(end) != null) {
        return -1;
      }
      if (tokens.isPunctuation(end)) {
        return tokens.firstChar(end) == ',' ? end : -1;
      }
    }
    return -1;
  }

  /**
   * «l'envoyée pour le Caucase, X»: the comma behind what an office is for, before a name; or -1.
   */
  private int remitEnd(int at, int limit) {
    int of = words.remit.longestAt(text, at, limit);
    if (of < 0) {
      return -1;
    }
    int article = words.article.longestAt(text, of, limit);
    Annotation place = layers.at(AnnotationKind.PLACE, article > 0 ? article : of);
    int end = place == null ? limit : place.end();
    boolean named =
        end + 1 < limit
            && tokens.firstChar(end) == ','
            && layers.at(AnnotationKind.PERSON, end + 1) != null;
    return named ? end : -1;
  }

  /** "Germany's Jane Doe": behind the mark that makes a place an attribute of a person. */
  private int behindGenitive(int at, int limit) {
    int next = at + 1;
    boolean attribute =
        next < limit
            && words.genitive.contains(text, at)
            && (layers.at(AnnotationKind.PERSON, next) != null
                || words.role.longestAt(text, next, limit) > 0);
    return attribute ? next : at;
  }

  private boolean isEnd(int at, int limit, boolean begun) {
    if (tokens.isPunctuation(at)) {
      return ";:–—!?.".indexOf(tokens.firstChar(at)) >= 0;
    }
    return words.stop.longestAt(text, at, limit) > 0
        || begun && words.auxiliary.longestAt(text, at, limit) > 0
        || words.report.longestAt(text, at, limit) > 0;
  }

  // ---- before ----

  /** Who does what a verb says: those listed before it, else the state of an unnamed office. */
  List<EntityMention> before(int verb) {
    List<EntityMention> listed = listedBefore(verb);
    EntityMention office = listed.isEmpty() ? officeBefore(verb) : null;
    return office == null ? listed : List.of(office);
  }

  /** «La ministre allemande de la défense a reçu»: the state whose minister nobody names. */
  private EntityMention officeBefore(int verb) {
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(verb)), verb - LONGEST_OFFICE);
    for (int at = verb - 1; at >= floor && !tokens.isPunctuation(at); at--) {
      EntityMention state = adjectiveAt(at);
      int role = state == null ? -1 : words.role.beginBefore(text, at, floor);
      role = state != null && words.role.longestAt(text, at + 1, verb) > 0 ? at : role;
      if (role >= 0 && state.country() != null) {
        int article = words.article.beginBefore(text, role, floor);
        int begin = article >= 0 ? article : role;
        return words.notSubject.beginBefore(text, begin, floor) < 0 ? state : null;
      }
    }
    return null;
  }

  /** Reads, backwards, the list of those who do what a verb says. */
  private List<EntityMention> listedBefore(int verb) {
    int floor = tokens.sentenceFirst(tokens.sentence(verb));
    List<EntityMention> found = new ArrayList<>();
    int at = verb;
    int gap = 0;
    while (at > floor) {
      EntityMention actor = actorEndingAt(at, floor);
      if (actor != null) {
        if (isSubject(actor, floor) || isTold(at, verb)) {
          found.add(0, actor);
          listBefore(actor, floor, found);
          return found;
        }
        if (isAsked(actor, floor)) {
          return List.of(actor);
        }
        at = actor.first();
        continue;
      }
      int skip = skipBefore(at, floor);
      if (skip < at) {
        at = skip;
        continue;
      }
      char mark = tokens.firstChar(at - 1);
      if (tokens.isPunctuation(at - 1)) {
        // «X accueillera à Y, fin mai, un sommet»: the commas set off no more than a day.
        int set = mark == ',' && at - 1 > floor ? skipBefore(at - 1, floor) : at - 1;
        if (set < at - 1 && set > floor && tokens.firstChar(set - 1) == ',') {
          at = set - 1;
          continue;
        }
        if (";:–—!?.".indexOf(mark) >= 0) {
          return found;
        }
        int aside =
            mark == ',' && gap <= 4 && !endsName(at - 1, floor) ? asideBefore(at - 1, floor) : -1;
        at = aside >= 0 ? aside : at - 1;
        continue;
      }
      List<EntityMention> meant = meantBy(at, floor);
      if (meant != null) {
        return meant;
      }
      if (++gap > 2 * GAP_TO_FIRST) {
        return found;
      }
      at--;
    }
    return found;
  }

  /** Keeps who met last: «les deux dirigeants» are they, and «la délégation» who came. */
  void remember(List<EntityMention> met, List<EntityMention> acting) {
    if (met.size() > 1) {
      pair = List.copyOf(met);
    }
    guests = acting.isEmpty() ? guests : List.copyOf(acting);
  }

  /** Those two or more who met last; empty before anybody did. */
  List<EntityMention> pair() {
    return pair;
  }

  /** «ont avancé leur réunion», «son voyage à X»: whose a noun is by its possessive. */
  List<EntityMention> owners(int noun) {
    int floor = tokens.sentenceFirst(tokens.sentence(noun));
    int possessive = words.possessive.beginBefore(text, noun, floor);
    if (possessive < 0) {
      return List.of();
    }
    List<EntityMention> acting = before(possessive);
    boolean many = "plural".equals(words.possessive.value(text, possessive));
    return acting.isEmpty() && !many ? antecedent(possessive) : acting;
  }

  /** Who is meant by a pronoun, or by «les deux dirigeants», that ends at a token; else null. */
  private List<EntityMention> meantBy(int end, int floor) {
    int both = words.both.beginBefore(text, end, floor);
    int limit = tokens.sentenceEnd(tokens.sentence(end - 1));
    if (both >= 0 && words.of.longestAt(text, end, limit) < 0) {
      List<EntityMention> met = metOrNamed(end - 1);
      return ofBefore(both, floor) >= 0 ? states(met) : met;
    }
    int begun = words.pronoun.beginBefore(text, end, floor);
    // «X, elle, sera reçue»: no pronoun of anybody told of before.
    boolean emphatic =
        end - 2 >= floor && tokens.firstChar(end - 2) == ',' && tokens.firstChar(end) == ',';
    return begun < 0 || emphatic
        ? null
        : meantByPronoun(words.pronoun.valueAt(text, begun, end), end - 1, floor);
  }

  /** Who is meant by a pronoun of a kind; null for nobody. */
  private List<EntityMention> meantByPronoun(String kind, int pronoun, int floor) {
    switch (kind) {
      case "plural":
        EntityMention many = manyBefore(pronoun, floor);
        return many != null ? List.of(many) : metOrNamed(pronoun);
      case "delegation":
        return guests.isEmpty() ? null : guests;
      case "last":
        return personToldLast(tokens.sentence(pronoun));
      default:
        return antecedent(pronoun);
    }
  }

  /** Those who met last, else those whom a sentence before a token's names together. */
  private List<EntityMention> metOrNamed(int token) {
    return pair.isEmpty() ? namedTogether(tokens.sentence(token)) : pair;
  }

  /** «Ce dernier»: the last person that the sentence before names. */
  private List<EntityMention> personToldLast(int sentence) {
    if (sentence == 0) {
      return List.of();
    }
    List<Annotation> named =
        layers.between(
            AnnotationKind.PERSON,
            tokens.sentenceFirst(sentence - 1),
            tokens.sentenceEnd(sentence - 1));
    return named.isEmpty()
        ? List.of()
        : List.of((EntityMention) named.get(named.size() - 1).value());
  }

  /** "US officials said they": who are many and act in a pronoun's own sentence; or null. */
  private EntityMention manyBefore(int pronoun, int floor) {
    for (int at = floor; at < pronoun; at++) {
      EntityMention actor = actorAt(at);
      if (actor != null) {
        boolean many = actor.rule().endsWith(".delegation") && isSubject(actor, floor);
        return many ? actor : null;
      }
    }
    return null;
  }

  /** "envoys of both countries": the states that two persons stand for. */
  private static List<EntityMention> states(List<EntityMention> both) {
    return both.stream()
        .filter(party -> party.country() != null)
        .map(
            party ->
                EntityMention.ofActor(
                    party.first(), party.end(), party.country(), "entity.state.nationality"))
        .toList();
  }

  /** «X et Y s'expliquent. Ils se sont vus à Z»: those whom one sentence before lists. */
  private List<EntityMention> namedTogether(int sentence) {
    for (int s = sentence - 1; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
      List<EntityMention> list = new ArrayList<>();
      Map<String, EntityMention> all = new LinkedHashMap<>();
      for (Annotation found :
          layers.between(AnnotationKind.PERSON, tokens.sentenceFirst(s), tokens.sentenceEnd(s))) {
        EntityMention person = (EntityMention) found.value();
        all.putIfAbsent(person.name(), person);
        boolean first = list.isEmpty();
        if (first || isNextOfList(list.get(list.size() - 1).end(), person.first())) {
          list.add(person);
        } else if (list.size() > 1) {
          break;
        }
      }
      if (list.size() > 1 || all.size() == 2) {
        return List.copyOf(list.size() > 1 ? list : all.values());
      }
    }
    return List.of();
  }

  /** Whether «et» or a comma, and at most an office, part two names. */
  private boolean isNextOfList(int end, int next) {
    boolean joined = end < next && tokens.firstChar(end) == ',' || words.and.contains(text, end);
    return joined && next - end <= GAP_WITHIN;
  }

  /** The first person who acts in the sentence before a pronoun, its own sentence first. */
  List<EntityMention> antecedent(int pronoun) {
    int sentence = tokens.sentence(pronoun);
    EntityMention actor = firstSubject(tokens.sentenceFirst(sentence), pronoun);
    List<EntityMention> told = actor != null ? List.of(actor) : toldBefore(sentence);
    // «Une mission ira à X, a annoncé Untel. Elle verra Y»: not he who said so.
    boolean quoted = told.size() == 1 && actor == null && isQuoted(told.get(0));
    return quoted && !guests.isEmpty() ? guests : told;
  }

  private boolean hasComma(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.firstChar(at) == ',') {
        return true;
      }
    }
    return false;
  }

  /** «…, a annoncé le ministre, Untel»: whether a person only says what the sentence tells. */
  private boolean isQuoted(EntityMention speaker) {
    int floor = tokens.sentenceFirst(tokens.sentence(speaker.first()));
    for (int at = speaker.first() - 1;
        at > Math.max(floor, speaker.first() - LONGEST_OFFICE);
        at--) {
      if (words.report.longestAt(text, at, speaker.first()) > 0) {
        return hasComma(Math.max(floor, at - 2), at);
      }
    }
    return false;
  }

  /** The first person who acts in the last sentences before one. */
  private List<EntityMention> toldBefore(int sentence) {
    EntityMention actor = null;
    int reach = PRONOUN_REACH;
    for (int s = sentence - 1; actor == null && s >= Math.max(0, sentence - reach); s--) {
      int from = tokens.sentenceFirst(s);
      int to = tokens.sentenceEnd(s);
      actor = firstSubject(from, to);
      int named = actor == null ? to : actor.first();
      if (s > 0 && isOpenedByPronoun(from, named)) {
        // «Samedi, il verra Untel»: the sentence is of whom the one before told of.
        actor = null;
        reach = Math.min(PRONOUN_CHAIN, sentence - s + PRONOUN_REACH);
      }
    }
    return actor == null ? List.of() : List.of(actor);
  }

  /** Whether one person's pronoun stands before whoever a sentence names. */
  private boolean isOpenedByPronoun(int from, int named) {
    for (int at = from; at < Math.min(named, from + GAP_TO_FIRST); at++) {
      if ("singular".equals(words.pronoun.value(text, at))) {
        return true;
      }
    }
    return false;
  }

  /** «qui l'avait reçu», "met him": whom the sentence before told of, unless he is who acts. */
  List<EntityMention> object(int verb, List<EntityMention> acting) {
    List<EntityMention> told = toldBefore(tokens.sentence(verb));
    boolean acts =
        told.stream().anyMatch(p -> acting.stream().anyMatch(q -> q.name().equals(p.name())));
    return acts ? List.of() : told;
  }

  /** «Untel a reçu X avant de gagner Y»: who acts first in a token's sentence, before it. */
  List<EntityMention> subjectBefore(int token) {
    int sentence = tokens.sentence(token);
    int from = tokens.sentenceFirst(sentence);
    EntityMention actor = firstSubject(from, token);
    if (isOpenedByPronoun(from, actor == null ? token : actor.first())) {
      return toldBefore(sentence);
    }
    return actor == null ? List.of() : List.of(actor);
  }

  /** «Untel assure qu'aucun sommet avec X»: who says so, or the state that he speaks for. */
  List<EntityMention> speaker(int noun, EntityMention with) {
    List<EntityMention> told = antecedent(noun);
    String country = told.isEmpty() ? null : told.get(0).country();
    if (with.kind() == EntityKind.STATE
        && with.country() != null
        && with.country().equals(country)) {
      return List.of();
    }
    boolean speaksFor = !told.isEmpty() && SPOKESPERSON.equals(told.get(0).office());
    return speaksFor ? states(told) : told;
  }

  private EntityMention firstSubject(int from, int to) {
    for (int at = from; at < to; at++) {
      EntityMention actor = actorAt(at);
      if (actor == null) {
        continue;
      }
      if (isHuman(actor) && !isGoverned(actor, from)) {
        return actor;
      }
      at = actor.end() - 1;
    }
    return null;
  }

  /** A person, or a role that stands for the state. */
  private static boolean isHuman(EntityMention actor) {
    return actor.kind() == EntityKind.PERSON || actor.rule().endsWith(".role");
  }

  /** Whether a preposition stands before a person, or before the role that leads to him. */
  private boolean isGoverned(EntityMention actor, int floor) {
    int at = actor.first();
    if (at - 1 > floor && tokens.firstChar(at - 1) == ',' && isRoleWord(at - 2, floor)) {
      at--;
    }
    while (at > floor && isRoleWord(at - 1, floor)) {
      int begin = words.role.beginBefore(text, at, floor);
      at = begin >= 0 ? begin : at - 1;
    }
    int article = words.article.beginBefore(text, at, floor);
    at = article >= 0 ? article : at;
    return words.notSubject.beginBefore(text, at, floor) >= 0
        || words.withStrong.beginBefore(text, at, floor) >= 0
        || words.possessive.beginBefore(text, at, floor) >= 0;
  }

  /** «demander à X des négociations»: X is to take part, not who asks. */
  private boolean isAsked(EntityMention actor, int floor) {
    int to = words.to.beginBefore(text, actor.first(), floor);
    for (int end = to; to >= 0 && end > Math.max(floor, to - ASK_REACH); end--) {
      if (words.ask.beginBefore(text, end, floor) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** «demander à X de se rendre»: X is to go. */
  private boolean isTold(int end, int verb) {
    return end < verb && words.of.longestAt(text, end, verb) == verb;
  }

  /** «X, et son homologue, Y, vont»: a name right before a comma, which belongs to no role. */
  private boolean endsName(int comma, int floor) {
    EntityMention actor = actorEndingAt(comma, floor);
    return actor != null
        && actor.kind() == EntityKind.PERSON
        && !isComplementOfRole(actor, floor)
        && isSubject(actor, floor);
  }

  /** «X, après avoir …, va»: the comma before the aside. */
  private int asideBefore(int comma, int floor) {
    for (int i = comma - 1; i > Math.max(floor, comma - LONGEST_ASIDE); i--) {
      if (tokens.firstChar(i) == ',' && actorEndingAt(i, floor) != null) {
        return i;
      }
    }
    return -1;
  }

  private int skipBefore(int end, int floor) {
    Annotation time = layers.covering(AnnotationKind.TIME, end - 1, LONGEST_NAME);
    if (time != null && time.end() == end) {
      return Math.max(floor, time.first());
    }
    for (int at = end - 1; tokens.firstChar(end - 1) == ')' && at > floor; at--) {
      if (tokens.firstChar(at) == '(') {
        return end - at <= LONGEST_BRACKET ? at : end;
      }
    }
    Annotation place = layers.covering(AnnotationKind.PLACE, end - 1, LONGEST_NAME);
    return place != null && place.end() == end ? Math.max(floor, place.first()) : end;
  }

  /** «une délégation de l'ONU et de la Cédéao»: the first token of the noun, or -1. */
  private int delegationBefore(EntityMention actor, int floor) {
    int at = actor.first();
    for (int n = 0; n < GAP_WITHIN && at > floor; n++) {
      int article = words.article.beginBefore(text, at, floor);
      int of = ofBefore(at, floor);
      if (of < 0 && article >= 0) {
        of = ofBefore(article, floor);
      }
      if (of < 0) {
        return -1;
      }
      if (of == floor) {
        return -1;
      }
      int noun = headBefore(words.delegates, of, floor);
      if (noun >= 0) {
        return noun;
      }
      int and = words.and.beginBefore(text, of, floor);
      int end = and >= 0 ? and : tokens.firstChar(of - 1) == ',' ? of - 1 : -1;
      EntityMention other = end < 0 ? null : actorEndingAt(end, floor);
      if (other == null) {
        return -1;
      }
      at = other.first();
    }
    return -1;
  }

  /** «les ministres de la défense de», «les négociateurs réunis de»: where the noun begins. */
  private int headBefore(WordClass heads, int of, int floor) {
    for (int end = of; end > Math.max(floor, of - GAP_WITHIN); end--) {
      int noun = heads.beginBefore(text, end, floor);
      if (noun >= 0) {
        return noun;
      }
      if (tokens.isPunctuation(end - 1) || tokens.capitalized(end - 1)) {
        return -1;
      }
    }
    return -1;
  }

  private int ofBefore(int at, int floor) {
    int of = words.of.beginBefore(text, at, floor);
    return of >= 0 ? of : words.from.beginBefore(text, at, floor);
  }

  private boolean isSubject(EntityMention actor, int floor) {
    if (actor.kind() == EntityKind.STATE && delegationBefore(actor, floor) >= 0
        || actor.kind() == EntityKind.ORGANIZATION && isVoiced(actor, floor)) {
      return true;
    }
    int at = actor.first();
    int article = words.article.beginBefore(text, at, floor);
    int begin = article >= 0 ? article : at;
    if (actor.kind() == EntityKind.PERSON) {
      // «l'invitation de son homologue à se rendre»
      int whose = words.possessive.beginBefore(text, at, floor);
      return words.notSubject.beginBefore(text, whose >= 0 ? whose : at, floor) < 0;
    }
    // «Des négociateurs de X sont arrivés»: no preposition, where it opens the sentence.
    if (at == floor + 1 && words.indefinite.contains(text, floor)) {
      return true;
    }
    return words.notSubject.beginBefore(text, begin, floor) < 0
        && words.notSubject.beginBefore(text, at, floor) < 0;
  }

  /** «la direction de la SNCF»: whether a body is named for those who act for it. */
  private boolean isVoiced(EntityMention body, int floor) {
    int article = words.article.beginBefore(text, body.first(), floor);
    int of = words.of.beginBefore(text, body.first(), floor);
    of = of < 0 && article >= 0 ? words.of.beginBefore(text, article, floor) : of;
    return of >= 0 && headBefore(words.bodyVoice, of, floor) >= 0;
  }

  /** «X, Y et Z»: those listed before one that was found. */
  private void listBefore(EntityMention last, int floor, List<EntityMention> found) {
    int at = last.first();
    int gap = 0;
    boolean link = false;
    while (at > floor && gap <= GAP_WITHIN) {
      if (words.actorVerb.contains(text, at - 1)) {
        return;
      }
      EntityMention actor = actorEndingAt(at, floor);
      if (actor != null) {
        if (isAttribute(actor, last.end())) {
          at = actor.first();
          continue;
        }
        if (!link || !isSubject(actor, floor)) {
          return;
        }
        found.add(0, actor);
        at = actor.first();
        gap = 0;
        link = false;
        continue;
      }
      if (layers.covering(AnnotationKind.TIME, at - 1, LONGEST_NAME) != null) {
        return;
      }
      if (tokens.firstChar(at - 1) == ')' && skipBefore(at, floor) < at) {
        at = skipBefore(at, floor);
        continue;
      }
      int of = ofBefore(at, floor);
      if (of >= 0 && delegationBefore(last, floor) >= 0) {
        at = of;
        continue;
      }
      int and = words.and.beginBefore(text, at, floor);
      if (and >= 0) {
        link = true;
        at = and;
        continue;
      }
      if (tokens.isPunctuation(at - 1)) {
        if (tokens.firstChar(at - 1) != ',') {
          return;
        }
        link = true;
      } else {
        gap++;
      }
      at--;
    }
  }
}
