package org.recoup.analysis.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.text.Tokens;

/**
 * Decides which candidates are places, and which of the places of one name: by the words around
 * them, the countries and divisions that the text names, and inhabitants.
 */
final class PlaceResolver {
  /** Words that may stand between a place and what it lies in. */
  private static final int QUALIFIER_GAP = 6;

  /** Inhabitants from which a name counts without any word that introduces a place. */
  private static final int LARGE = 200_000;

  /** The same where something weak speaks for a place. */
  private static final int MIDDLING = 50_000;

  /**
   * A name's most prominent place is taken for granted where it leads by this: ten times as many
   * people.
   */
  private static final double CLEAR_LEAD = 1.0;

  /** Inhabitants from which a foreign division counts without any word that introduces a place. */
  private static final int LARGE_DIVISION = 500_000;

  private static final double MENTIONED_COUNTRY = 1.5;
  private static final double MENTIONED_DIVISION = 2.0;
  private static final double HOME_COUNTRY = 1.2;
  private static final double QUALIFIED = 100;

  private static final double SMALL_AREA = 4.5;

  private static final int NONE = 0;
  private static final int WEAK = 1;
  private static final int STRONG = 2;

  private final Words words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<Candidate> candidates;
  private final String home;
  private final Gazetteer gazetteer = Gazetteer.get();
  private final KnownNames known = KnownNames.get();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> divisions = new HashMap<>();
  private final Set<Integer> accepted = new HashSet<>();

  /**
   * For one text.
   *
   * @param home country whose towns its publisher would name without saying where they are, or null
   */
  PlaceResolver(Words words, AnnotatedText text, List<Candidate> candidates, String home) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.candidates = candidates;
    this.home = home;
  }

  /** Sets every place candidate's place, or drops it. */
  void resolve() {
    countContext();
    nameUnknownPlaces();
    int[] evidence = new int[candidates.size()];
    for (int i = 0; i < evidence.length; i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.PLACE && c.place != null) {
        evidence[i] = STRONG;
      } else if (c.type == Type.PLACE) {
        evidence[i] = evidence(i, i == 0 ? NONE : evidence[i - 1]);
        if (evidence[i] == STRONG) {
          settle(i, STRONG);
        }
      } else if (c.type == Type.STATE) {
        c.place = stateOrNamesake(c);
      }
    }
    for (int i = 0; i < evidence.length; i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.PLACE && c.place == null && !c.dropped) {
        settle(i, evidence[i]);
      }
    }
  }

  // ---- context ----

  private void countContext() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      switch (c.type) {
        case STATE:
        case ADJECTIVE:
        case PEOPLE:
        case METONYM:
          String country = c.value.split(",")[0];
          countries.merge(country, 1, Integer::sum);
          break;
        case PLACE:
          countPlace(c);
          break;
        default:
          break;
      }
    }
  }

  private void countPlace(Candidate c) {
    if (c.slot >= 0 && gazetteer.names().count(c.slot) == 1) {
      String division = gazetteer.divisionOf(gazetteer.names().value(c.slot, 0));
      if (division != null) {
        divisions.merge(division, 1, Integer::sum);
      }
    }
    Place clear = c.slot < 0 ? alias(c.value) : clearPlace(c.slot);
    if (clear != null) {
      if (clear.country() != null) {
        countries.merge(clear.country(), 1, Integer::sum);
      }
      if (clear.division() != null) {
        divisions.merge(clear.division(), 1, Integer::sum);
      }
    }
  }

  /** A name's well-known place, where no other of the name comes near it; else null. */
  private Place clearPlace(int slot) {
    int best = -1;
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      double prominence = gazetteer.prominence(ordinal);
      if (prominence > first) {
        second = first;
        first = prominence;
        best = ordinal;
      } else {
        second = Math.max(second, prominence);
      }
    }
    boolean town = gazetteer.kindOf(best).isTown();
    boolean wellKnown = town ? gazetteer.populationOf(best) >= LARGE : first > SMALL_AREA;
    return wellKnown && (first - second >= CLEAR_LEAD || !town) ? gazetteer.place(best) : null;
  }

  private Place alias(String value) {
    if (value.startsWith("admin1:")) {
      return gazetteer.byId(value);
    }
    int comma = value.lastIndexOf(", ");
    boolean withCountry = comma > 0 && value.length() == comma + 4;
    return withCountry
        ? gazetteer.find(value.substring(0, comma), value.substring(comma + 2))
        : gazetteer.find(value, null);
  }

  /** A state, unless a division of another country bears its name and fits the text better. */
  private Place stateOrNamesake(Candidate c) {
    Place state = gazetteer.byId("country:" + c.value);
    int slot = gazetteer.names().slot(text.text(c.first, c.end));
    for (int n = 0; slot >= 0 && n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      String country = gazetteer.countryOf(ordinal);
      if (gazetteer.kindOf(ordinal) == PlaceKind.DIVISION
          && !c.value.equals(country)
          && weight(country) > weight(c.value) - 1) {
        return gazetteer.place(ordinal);
      }
    }
    return state;
  }

  private double weight(String country) {
    return countries.getOrDefault(country, 0) + (country.equals(home) ? HOME_COUNTRY : 0);
  }

  // ---- places that the gazetteer lacks ----

  /** «Smallville, Ala.», «Rankin County»: places that only their name and holder are known of. */
  private void nameUnknownPlaces() {
    int end = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.first >= end && (c.type == Type.UNKNOWN || c.type == Type.PLACE)) {
        Candidate named = county(i);
        named = named == null ? townOfDivision(i) : named;
        if (named != null) {
          candidates.set(i, named);
          end = named.end;
        }
      }
    }
  }

  private Candidate county(int index) {
    Candidate c = candidates.get(index);
    int noun = c.type == Type.PLACE ? c.end : c.end - 1;
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    if (noun <= c.first || noun >= limit || !tokens.capitalized(noun)) {
      return null;
    }
    if (words.county.longestAt(text, noun, limit) < 0) {
      return null;
    }
    return named(c, c.first, noun + 1, holderCode(index), true);
  }

  private Candidate townOfDivision(int index) {
    Candidate c = candidates.get(index);
    if (index + 1 >= candidates.size()
        || tokens.sentenceFirst(tokens.sentence(c.first)) == c.first
            && c.end == c.first + 1
            && c.type == Type.UNKNOWN
            && text.word(c.first) != 0) {
      return null;
    }
    Candidate next = candidates.get(index + 1);
    boolean comma = next.first == c.end + 1 && tokens.firstChar(c.end) == ',';
    Place division = comma ? placeOf(next) : null;
    if (division == null
        || !gazetteer.isAbbreviated(division)
        || c.slot >= 0 && holds(c, division)) {
      return null;
    }
    boolean list = c.slot >= 0 && next.slot >= 0 && clearPlace(c.slot) != null;
    return list ? null : named(c, c.first, c.end, division.division(), false);
  }

  /**
   * Division that a county lies in: the one named behind it, else the one that the text tells most
   * of.
   */
  private String holderCode(int index) {
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    if (next != null
        && next.first - candidates.get(index).end <= 2
        && tokens.firstChar(next.first - 1) == ',') {
      Place division = placeOf(next);
      if (division != null && division.kind() == PlaceKind.DIVISION) {
        return division.division();
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(divisions).entrySet()) {
      boolean atHome = home == null || entry.getKey().startsWith(home + ".");
      if (atHome && (best == null || entry.getValue() > divisions.get(best))) {
        best = entry.getKey();
      }
    }
    return best != null ? best : home;
  }

  private Candidate named(Candidate c, int first, int end, String holder, boolean area) {
    if (holder == null) {
      return null;
    }
    String name = Candidate.written(tokens, first, end);
    Place place =
        gazetteer.byId(
            area
                ? Gazetteer.idOfUnknownArea(holder, name)
                : Gazetteer.idOfUnknownTown(holder, name));
    if (place == null) {
      return null;
    }
    Candidate named = new Candidate(Type.PLACE, first, end, null, -1, "entity.place.named");
    named.place = place;
    return named;
  }

  // ---- what speaks for a place ----

  private int evidence(int index, int before) {
    Candidate c = candidates.get(index);
    int at = c.first;
    int floor = tokens.sentenceFirst(tokens.sentence(at));
    if (qualifier(index) != null || isFollowed(c, words.placeAfter)) {
      return STRONG;
    }
    if (at == floor) {
      return isDateline(c) ? STRONG : isFollowed(c, words.institution) ? WEAK : NONE;
    }
    if (followsPlace(index) && before > NONE) {
      return before;
    }
    int article = Words.beginOfEntryBefore(words.article, text, at);
    int behind = article > 0 && !tokens.capitalized(article) ? article : at;
    if (Words.beginOfEntryBefore(words.placeBefore, text, behind) >= 0) {
      return STRONG;
    }
    int of = Words.beginOfEntryBefore(words.of, text, behind);
    if (of > floor) {
      return Words.beginOfEntryBefore(words.placeNoun, text, of) >= 0 ? STRONG : WEAK;
    }
    if (Words.beginOfEntryBefore(words.placeNoun, text, at) >= 0) {
      return STRONG;
    }
    return tokens.firstChar(at - 1) == '(' || isFollowed(c, words.institution) ? WEAK : NONE;
  }

  private boolean isFollowed(Candidate c, WordClass by) {
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    return c.end < limit && by.longestAt(text, c.end, limit) > 0 && !tokens.lineBefore(c.end);
  }

  /** Whether only a comma or «et» parts a candidate from a place before it. */
  private boolean followsPlace(int index) {
    if (index == 0 || candidates.get(index - 1).type != Type.PLACE) {
      return false;
    }
    Candidate before = candidates.get(index - 1);
    int at = before.end;
    if (at < tokens.size() && tokens.firstChar(at) == ',' && tokens.isPunctuation(at)) {
      at++;
    }
    int and =
        at < candidates.get(index).first
            ? words.and.longestAt(text, at, candidates.get(index).first)
            : -1;
    at = and > 0 ? and : at;
    return at == candidates.get(index).first
        && at > before.end
        && tokens.sentence(at) == tokens.sentence(before.first);
  }

  /** «KIEV (AFP)», "GENEVA —": the place of writing. */
  private boolean isDateline(Candidate c) {
    return c.end < tokens.size()
        && tokens.isPunctuation(c.end)
        && "(—–-/".indexOf(tokens.firstChar(c.end)) >= 0
        && tokens.sentence(c.end) == tokens.sentence(c.first);
  }

  // ---- which place ----

  private static final class Choice {
    int ordinal = -1;
    double score = -1;
  }

  private void settle(int index, int evidence) {
    Candidate c = candidates.get(index);
    if (isPartOfOtherName(index) || words.notPlace.longestAt(text, c.first, c.end) == c.end) {
      c.dropped = true;
      return;
    }
    if (c.slot < 0) {
      c.place = alias(c.value);
      c.dropped = c.place == null || evidence < STRONG && isWeak(c);
      return;
    }
    Candidate holder = qualifier(index);
    Choice choice = best(c.slot, holder == null ? null : placeOf(holder), isDivision(c));
    if (choice.score < QUALIFIED && !isAccepted(c, choice.ordinal, evidence)) {
      c.dropped = true;
      return;
    }
    c.place = gazetteer.place(choice.ordinal);
    accepted.add(c.slot);
    if (c.place.division() != null && evidence == STRONG) {
      divisions.merge(c.place.division(), 1, Integer::sum);
    }
  }

  private boolean isWeak(Candidate c) {
    return words.placeWeak.longestAt(text, c.first, c.end) == c.end;
  }

  private boolean isAccepted(Candidate c, int ordinal, int evidence) {
    String country = gazetteer.countryOf(ordinal);
    int population = gazetteer.populationOf(ordinal);
    PlaceKind kind = gazetteer.kindOf(ordinal);
    boolean near = country == null || country.equals(home) || countries.containsKey(country);
    if (accepted.contains(c.slot)) {
      return !isWeak(c) || evidence == STRONG;
    }
    if (evidence == STRONG) {
      return near || population >= MIDDLING || !kind.isTown() || kind == PlaceKind.CAPITAL;
    }
    if (isWeak(c) || tokens.end(c.first) - tokens.begin(c.first) < 3 && c.end == c.first + 1) {
      return false;
    }
    boolean given = c.end == c.first + 1 && known.given.contains(tokens, c.first);
    boolean sentenceFirst = c.first == tokens.sentenceFirst(tokens.sentence(c.first));
    if (evidence == WEAK) {
      return population >= MIDDLING
          || !kind.isTown()
          || kind == PlaceKind.CAPITAL
          || near && !given;
    }
    if (kind == PlaceKind.DIVISION || kind == PlaceKind.SUBDIVISION || kind == PlaceKind.RIVER) {
      return near || population >= LARGE_DIVISION;
    }
    return population >= LARGE && !given
        || kind == PlaceKind.CAPITAL
        || !kind.isTown()
        || near && !given && !sentenceFirst && c.end > c.first + 1;
  }

  /** Streets, teams and persons named after places are none. */
  private boolean isPartOfOtherName(int index) {
    Candidate c = candidates.get(index);
    int floor = tokens.sentenceFirst(tokens.sentence(c.first));
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    if (c.end < limit
        && tokens.isWord(c.end)
        && tokens.capitalized(c.end)
        && !tokens.lineBefore(c.end)
        && words.street.longestAt(text, c.end, limit) > 0
        && !isLowerCaseLanguage(c.end)) {
      return true;
    }
    if (c.end < limit
        && tokens.hyphenBefore(c.end)
        && tokens.capitalized(c.end)
        && (index + 1 >= candidates.size() || candidates.get(index + 1).type == Type.UNKNOWN)) {
      return true;
    }
    if (c.first > floor
        && tokens.hyphenBefore(c.first)
        && tokens.capitalized(c.first - 1)
        && (index == 0 || candidates.get(index - 1).type == Type.UNKNOWN)) {
      return true;
    }
    return c.first > floor && afterStreetNoun(c, floor);
  }

  /**
   * «place de Paris», «rue de Rome», «avenue Jean-Jaurès»: the noun stands before, in lower case.
   */
  private boolean afterStreetNoun(Candidate c, int floor) {
    int of = Words.beginOfEntryBefore(words.of, text, c.first);
    int at = of > floor ? of : c.first;
    int noun = Words.beginOfEntryBefore(words.street, text, at);
    return noun >= floor
        && !words.contracted.isEmpty()
        && Words.beginOfEntryBefore(words.placeNoun, text, at) < 0;
  }

  /** Languages with contracted articles put the kind of street before its name. */
  private boolean isLowerCaseLanguage(int token) {
    return !words.contracted.isEmpty() && !tokens.capitalized(token);
  }

  private boolean isDivision(Candidate c) {
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    if (c.end < limit
        && words.divisionNoun.longestAt(text, c.end, limit) > 0
        && words.contracted.isEmpty()) {
      return true;
    }
    int of = Words.beginOfEntryBefore(words.of, text, c.first);
    return Words.beginOfEntryBefore(words.divisionNoun, text, of >= 0 ? of : c.first) >= 0;
  }

  private Choice best(int slot, Place holder, boolean division) {
    Choice best = new Choice();
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      double score = score(ordinal, holder, division);
      if (best.ordinal < 0 || score > best.score) {
        best.ordinal = ordinal;
        best.score = score;
      }
    }
    return best;
  }

  private double score(int ordinal, Place holder, boolean division) {
    String country = gazetteer.countryOf(ordinal);
    double score = gazetteer.prominence(ordinal);
    if (country != null) {
      score += countries.containsKey(country) ? MENTIONED_COUNTRY : 0;
      score += country.equals(home) ? HOME_COUNTRY : 0;
    }
    String in = gazetteer.divisionOf(ordinal);
    boolean isDivision = gazetteer.kindOf(ordinal) == PlaceKind.DIVISION;
    if (in != null && !isDivision && divisions.containsKey(in)) {
      score += MENTIONED_DIVISION;
    }
    if (division && isDivision) {
      score += QUALIFIED;
    }
    if (holder != null
        && mayHold(holder, country)
        && gazetteer.contains(holder.id(), gazetteer.place(ordinal).id())) {
      score += QUALIFIED;
    }
    return score;
  }

  // ---- «Paris, Texas» ----

  /** The next candidate where it says what this one lies in; null otherwise. */
  private Candidate qualifier(int index) {
    if (index + 1 >= candidates.size()) {
      return null;
    }
    Candidate c = candidates.get(index);
    Candidate next = candidates.get(index + 1);
    int gap = next.first - c.end;
    if (gap < 1
        || gap > QUALIFIER_GAP
        || tokens.sentence(next.first) != tokens.sentence(c.first)
        || !isOpening(c.end, gap)) {
      return null;
    }
    for (int i = c.end + 1; i < next.first; i++) {
      if (!tokens.isWord(i) || tokens.capitalized(i)) {
        return null;
      }
    }
    Place holder = placeOf(next);
    boolean area = holder != null && !holder.kind().isTown() && holder.kind() != PlaceKind.SEA;
    boolean list =
        area && next.slot >= 0 && c.slot >= 0 && isTownToo(next.slot) && clearPlace(c.slot) != null;
    return area && !list && holds(c, holder) ? next : null;
  }

  private boolean isOpening(int at, int gap) {
    char mark = tokens.firstChar(at);
    if (tokens.isPunctuation(at)) {
      return mark == ',' || mark == '(';
    }
    return gap <= 3 && words.placeBefore.longestAt(text, at, at + gap) > 0;
  }

  /** Whether a name is that of a large town beside that of an area («New York»). */
  private boolean isTownToo(int slot) {
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      if (gazetteer.kindOf(ordinal).isTown() && gazetteer.populationOf(ordinal) >= LARGE) {
        return true;
      }
    }
    return false;
  }

  /** Cheap test before containment is looked up. */
  private static boolean mayHold(Place holder, String country) {
    return holder.country() == null || holder.country().equals(country);
  }

  private boolean holds(Candidate c, Place holder) {
    if (c.slot < 0) {
      return false;
    }
    for (int n = 0; n < gazetteer.names().count(c.slot); n++) {
      int ordinal = gazetteer.names().value(c.slot, n);
      if (!mayHold(holder, gazetteer.countryOf(ordinal))) {
        continue;
      }
      String id = gazetteer.place(ordinal).id();
      if (!id.equals(holder.id()) && gazetteer.contains(holder.id(), id)) {
        return true;
      }
    }
    return false;
  }

  /** The place of a candidate taken by itself, or null. */
  private Place placeOf(Candidate c) {
    if (c.place != null) {
      return c.place;
    }
    if (c.type == Type.STATE) {
      return stateOrNamesake(c);
    }
    if (c.type != Type.PLACE) {
      return null;
    }
    if (c.slot < 0) {
      return alias(c.value);
    }
    Choice areaFirst = new Choice();
    for (int n = 0; n < gazetteer.names().count(c.slot); n++) {
      int ordinal = gazetteer.names().value(c.slot, n);
      double score = gazetteer.prominence(ordinal) + (gazetteer.kindOf(ordinal).isTown() ? 0 : 3);
      if (score > areaFirst.score) {
        areaFirst.score = score;
        areaFirst.ordinal = ordinal;
      }
    }
    return gazetteer.place(areaFirst.ordinal);
  }
}
