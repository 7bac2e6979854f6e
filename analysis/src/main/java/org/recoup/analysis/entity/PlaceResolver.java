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

  /** Words of a street's name behind a place's, at most. */
  private static final int STREET_WORDS = 3;

  /** Words of an institution's name behind a place's, at most. */
  private static final int INSTITUTION_WORDS = 4;

  /** A state that only acts tells less of where things happen. */
  private static final double NAMED_COUNTRY = .9;

  private static final double MENTIONED_DIVISION = 2.0;
  private static final double HOME_COUNTRY = 1.2;
  private static final double QUALIFIED = 100;

  private static final double SMALL_AREA = 4.5;

  /** Towns elsewhere that bear a state's name are seldom told of without their own state. */
  private static final double SOLE = 1;

  /** Inhabitants of a city whose quarters news names as if they were towns. */
  private static final int CITY = 150_000;

  /** How often, and how firmly, a text must name a city whose quarters it may tell of. */
  private static final double FOCUS = 2;

  /** A quarter lies no farther from its city's middle than this. */
  private static final double QUARTER_KM = 40;

  /** Tokens between a quarter's name and its city's: "the Kenmore neighborhood of Akron". */
  private static final int QUARTER_GAP = 2;

  /** A text of more quarters, "South Hollis" among them, tells of an event in each. */
  private static final int QUARTERS_TOLD = 3;

  /** A city has so many times the people of any quarter of it. */
  private static final int QUARTERS = 4;

  /** Inhabitants below which a place far from the city is less often told of than a quarter. */
  private static final int VILLAGE = 10_000;

  /** Inhabitants of a city that no village far from it is taken for. */
  private static final int CITY_ABROAD = 500_000;

  /** Words between «block of» and the street's name. */
  private static final int ADDRESS_GAP = 2;

  /** Tokens between an unknown village and the area named before it: «au Mali, à X». */
  private static final int HOLDER_REACH = 8;

  /** Capitals of so many letters or fewer are an acronym. */
  private static final int ACRONYM = 5;

  private static final int MAX_VILLAGE_TOKENS = 6;

  /** Tokens between a sea and what tells that it is one. */
  private static final int SEA_REACH = 25;

  /** Words of more letters are capitalised in a headline. */
  private static final int TITLE_LETTERS = 3;

  /** How often a text names a country that it tells of. */
  private static final int FIRMLY_TOLD = 3;

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

  /** Countries of which the text names a place as well. */
  private final Set<String> settled = new HashSet<>();

  /** Countries that the text calls by their name or that of their people. */
  private final Set<String> named = new HashSet<>();

  private final Map<String, Integer> divisions = new HashMap<>();

  /** Divisions that the text calls by their own name. */
  private final Set<String> called = new HashSet<>();

  private final Set<Integer> accepted = new HashSet<>();

  /** Names that the text gives to counties, of which the publisher's country is full. */
  private final Set<Integer> counties = new HashSet<>();

  /** How often a name of one single place stands for that place's division. */
  private final Map<Integer, Integer> alone = new HashMap<>();

  /** The city that the text is about, or null. */
  private Place focus;

  /** Whether the text tells of that city's police, or was written there. */
  private boolean focusReports;

  /** Names of towns that have a police or a dateline of their own, or are told with their state. */
  private final Set<Integer> standing = new HashSet<>();

  /** Names that the text gives to parts of that city, hashed. */
  private final Set<Long> quarters = new HashSet<>();

  /** Ids of towns that the gazetteer lacks, by their hashed names. */
  private final Map<Long, String> towns = new HashMap<>();

  /** Codes of the areas that villages are said to lie in, by their hashed names. */
  private final Map<Long, String> holders = new HashMap<>();

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
    findTownsNamedLikeStates();
    findAreasInBrackets();
    countContext();
    findFocus();
    findQuarters();
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
        c.dropped = isPartOfOtherName(i);
        c.place = c.dropped ? null : stateOrNamesake(c);
      }
    }
    for (int i = 0; i < evidence.length; i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.PLACE && c.place == null && !c.dropped) {
        settle(i, evidence[i]);
      }
    }
  }

  /**
   * «Poitiers (Vienne)»: of the places of a name in brackets the area that holds the town before.
   */
  private void findAreasInBrackets() {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate town = candidates.get(i - 1);
      Candidate c = candidates.get(i);
      boolean bracketed =
          c.first == town.end + 1
              && tokens.firstChar(town.end) == '('
              && c.end < tokens.size()
              && tokens.firstChar(c.end) == ')';
      if (bracketed && c.type == Type.PLACE && c.slot >= 0 && c.place == null && town.slot >= 0) {
        c.place = areaAround(town.slot, c.slot);
      }
    }
  }

  /** Among the places of one name an area that holds one of another name; null for none. */
  private Place areaAround(int inner, int outer) {
    for (int n = 0; n < gazetteer.names().count(outer); n++) {
      int area = gazetteer.names().value(outer, n);
      for (int m = 0; !gazetteer.kindOf(area).isTown() && m < gazetteer.names().count(inner); m++) {
        Place town = gazetteer.place(gazetteer.names().value(inner, m));
        if (town.kind().isTown() && gazetteer.contains(gazetteer.place(area), town)) {
          return gazetteer.place(area);
        }
      }
    }
    return null;
  }

  /** «LEBANON, Tenn.», and Lebanon in all that follows: a town that bears a state's name. */
  private void findTownsNamedLikeStates() {
    Map<String, Place> towns = new HashMap<>();
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      Candidate next = candidates.get(i + 1);
      boolean beside =
          c.type == Type.STATE && next.first == c.end + 1 && tokens.firstChar(c.end) == ',';
      Place division = beside && next.type == Type.PLACE ? placeOf(next) : null;
      if (division != null
          && gazetteer.isAbbreviated(division)
          && !c.value.equals(division.country())) {
        towns.putIfAbsent(c.value, townIn(c, division));
      }
    }
    for (int i = 0; i < candidates.size() && !towns.isEmpty(); i++) {
      Candidate c = candidates.get(i);
      Place town = c.type == Type.STATE ? towns.get(c.value) : null;
      if (town != null) {
        candidates.set(i, named(c.first, c.end, town.id()));
      }
    }
  }

  private Place townIn(Candidate c, Place division) {
    int slot = gazetteer.names().slot(text.text(c.first, c.end));
    for (int n = 0; slot >= 0 && n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      if (division.division().equals(gazetteer.divisionOf(ordinal))
          && gazetteer.kindOf(ordinal).isTown()) {
        return gazetteer.place(ordinal);
      }
    }
    String name = Candidate.written(tokens, c.first, c.end);
    return gazetteer.byId(Gazetteer.idOfUnknownTown(division.division(), name));
  }

  // ---- context ----

  private void countContext() {
    for (Candidate c : candidates) {
      if (home != null && c.slot >= 0 && isFollowed(c, words.county)) {
        counties.add(c.slot);
      }
    }
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      switch (c.type) {
        case STATE:
        case ADJECTIVE:
        case PEOPLE:
        case METONYM:
          String country = c.value.split(",")[0];
          countries.merge(country, 1, Integer::sum);
          if (c.type != Type.ADJECTIVE) {
            named.add(country);
          }
          break;
        case PLACE:
          countPlace(i);
          break;
        case PERSON:
          countFigure(c);
          break;
        default:
          break;
      }
    }
  }

  /** Who stands for a country is named where the news is of that country. */
  private void countFigure(Candidate c) {
    NameIndex.Hit figure = new NameIndex.Hit();
    int name = Math.max(c.first, c.nameFirst);
    if (known.persons.find(new NameIndex.Run(tokens).at(name, c.end), figure)
        && figure.end == c.end
        && known.person(figure.slot).country() != null) {
      countries.merge(known.person(figure.slot).country(), 1, Integer::sum);
    }
  }

  private void countPlace(int index) {
    Candidate c = candidates.get(index);
    if (words.notPlace.longestAt(text, c.first, c.end) == c.end
        || isWeak(c)
        || isPartOfOtherName(index)) {
      return;
    }
    if (c.slot >= 0 && gazetteer.names().count(c.slot) == 1) {
      String division = gazetteer.divisionOf(gazetteer.names().value(c.slot, 0));
      if (division != null) {
        divisions.merge(division, 1, Integer::sum);
        alone.merge(c.slot, 1, Integer::sum);
      }
    }
    Place clear = c.place != null ? c.place : c.slot >= 0 ? clearPlace(c.slot) : alias(c.value);
    if (clear != null && (!counties.contains(c.slot) || home.equals(clear.country()))) {
      if (clear.kind() == PlaceKind.DIVISION) {
        called.add(clear.division());
      }
      if (clear.country() != null) {
        countries.merge(clear.country(), 1, Integer::sum);
        settled.add(clear.country());
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
    if (isAbroadBeside(slot, best)) {
      return null;
    }
    boolean wellKnown = town ? gazetteer.populationOf(best) >= LARGE : first > SMALL_AREA;
    return wellKnown && (first - second >= CLEAR_LEAD || !town) ? gazetteer.place(best) : null;
  }

  /** Whether a foreign city, no capital, has a namesake of some size where the publisher is. */
  private boolean isAbroadBeside(int slot, int best) {
    if (home == null
        || home.equals(gazetteer.countryOf(best))
        || gazetteer.kindOf(best) == PlaceKind.CAPITAL) {
      return false;
    }
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      if (home.equals(gazetteer.countryOf(ordinal))
          && gazetteer.populationOf(ordinal) >= MIDDLING) {
        return true;
      }
    }
    return false;
  }

  private Place alias(String value) {
    if (value.startsWith("admin1:") || value.startsWith("region:")) {
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
          && !settled.contains(c.value)
          && weight(country) > weight(c.value) - 1) {
        return gazetteer.place(ordinal);
      }
    }
    return state;
  }

  private double weight(String country) {
    return countries.getOrDefault(country, 0) + (country.equals(home) ? HOME_COUNTRY : 0);
  }

  /** The city that datelines, its police and the text as a whole name most. */
  private void findFocus() {
    Map<Integer, Double> named = new TreeMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.PLACE && c.slot >= 0 && !isQuarter(c)) {
        Candidate holder = qualifier(i);
        int ordinal = best(c.slot, holder == null ? null : placeOf(holder), false).ordinal;
        String country = gazetteer.countryOf(ordinal);
        boolean near = country != null && country.equals(home) || countries.containsKey(country);
        boolean known = near && gazetteer.populationOf(ordinal) >= CITY;
        boolean ofQuarter = holdsQuarter(i);
        if ((known || ofQuarter)
            && gazetteer.kindOf(ordinal).isTown()
            && !isFollowed(c, words.street)) {
          boolean firm =
              ofQuarter || holder != null || isDateline(c) || isFollowed(c, words.placeAfter);
          named.merge(ordinal, firm ? FOCUS : 1, Double::sum);
        }
      }
    }
    double most = 0;
    int best = -1;
    for (Map.Entry<Integer, Double> entry : named.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    focus = most >= FOCUS ? gazetteer.place(best) : null;
    if (namesQuarters()) {
      findStanding();
    }
  }

  private void findStanding() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.type == Type.PLACE
          && c.slot >= 0
          && (isFollowed(c, words.authority) || isDateline(c) || qualifier(i) != null)) {
        standing.add(c.slot);
        focusReports |= isNamed(c, focus);
      }
    }
  }

  /** "Akron's Kenmore neighborhood", «le quartier des Tilleuls à Dole»: a city, however small. */
  private boolean holdsQuarter(int index) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    if (next != null
        && isQuarter(next)
        && words.possessive.beginBefore(text, next.first) == c.end) {
      return true;
    }
    int at = withoutSide(c.first);
    int last = index > 0 && candidates.get(index - 1).first == at ? index - 2 : index - 1;
    Candidate before = last >= 0 ? candidates.get(last) : null;
    return before != null
        && isQuarter(before)
        && at - before.end <= QUARTER_GAP
        && (isLedTo(c) || words.of.beginBefore(text, at) >= 0);
  }

  /** The first token of a name, or of the side of a city before it: "Southwest Akron". */
  private int withoutSide(int token) {
    return token > tokens.sentenceFirst(tokens.sentence(token))
            && tokens.capitalized(token - 1)
            && words.placeBefore.beginBefore(text, token) == token - 1
        ? token - 1
        : token;
  }

  // ---- places that the gazetteer lacks ----

  /** «Smallville, Ala.», «Rankin County»: places that only their name and holder are known of. */
  private void nameUnknownPlaces() {
    findHolders();
    int end = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.first >= end && (c.type == Type.UNKNOWN || c.type == Type.PLACE)) {
        Candidate named = county(i);
        named = named == null && c.type == Type.UNKNOWN ? district(i) : named;
        named = named == null ? namedTown(i) : named;
        named = named == null ? quarter(i) : named;
        named = named == null && c.type == Type.UNKNOWN ? village(i) : named;
        named = named == null && c.type == Type.PLACE ? longerTown(i) : named;
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
    boolean whole = c.type == Type.PLACE && c.slot < 0;
    if (whole || noun <= c.first || noun >= limit || !tokens.capitalized(noun)) {
      return null;
    }
    int end = words.county.longestAt(text, noun, limit);
    boolean municipal = end < 0;
    WordClass nouns = municipal ? words.township : words.county;
    end = municipal ? nouns.longestAt(text, noun, limit) : end;
    if (end < 0) {
      return null;
    }
    boolean article = noun > c.first + 1 && words.articleIndefinite.contains(text, c.first);
    int first = article ? c.first + 1 : c.first;
    String abroad = countryOf(c);
    String holder = abroad == null ? holderCode(index) : abroad;
    String name = Candidate.written(tokens, first, noun) + " " + nouns.valueAt(text, noun, end);
    if (holder == null) {
      return null;
    }
    return named(
        first,
        end,
        municipal
            ? Gazetteer.idOfUnknownTown(holder, name)
            : Gazetteer.idOfUnknownArea(holder, name));
  }

  /** "Maharashtra's Beed district", where the gazetteer knows nothing of the district. */
  private Candidate district(int index) {
    Candidate c = candidates.get(index);
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    int end = c.end < limit ? words.district.longestAt(text, c.end, limit) : -1;
    Place holder = end < 0 || !isStrange(c) ? null : holderBeside(index);
    if (holder == null) {
      return null;
    }
    String name =
        Candidate.written(tokens, c.first, c.end) + " " + words.district.valueAt(text, c.end, end);
    return named(c.first, end, Gazetteer.idOfUnknownArea(codeOf(holder), name));
  }

  /**
   * The country of a county's town, where the text tells more of it than of the publisher's own.
   */
  private String countryOf(Candidate c) {
    String best = null;
    int most =
        home == null
            ? countries.values().stream().mapToInt(Integer::intValue).max().orElse(0) - 1
            : countries.getOrDefault(home, 0);
    for (int n = 0; c.slot >= 0 && n < gazetteer.names().count(c.slot); n++) {
      String country = gazetteer.countryOf(gazetteer.names().value(c.slot, n));
      int told = country == null ? 0 : countries.getOrDefault(country, 0);
      if (told > most) {
        most = told;
        best = country;
      }
    }
    return best;
  }

  /** "PEMBROKE, N.Y.", and Pembroke in what follows. */
  private Candidate namedTown(int index) {
    Candidate c = candidates.get(index);
    Candidate town = townOfDivision(index);
    if (town != null) {
      towns.put(nameOf(c), town.place.id());
      return town;
    }
    String id = towns.get(nameOf(c));
    return id == null || qualifier(index) != null ? null : named(c.first, c.end, id);
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
    boolean phrase = c.type == Type.UNKNOWN && isPhrase(c);
    return list || phrase ? null : town(c, division.division());
  }

  /** «the Oakwood neighborhood», «le quartier des Tilleuls»: a part of the text's city. */
  private Candidate quarter(int index) {
    Candidate c = candidates.get(index);
    return quarters.contains(nameOf(c)) ? inFocus(c) : null;
  }

  private void findQuarters() {
    if (focus == null) {
      return;
    }
    Set<Long> sided = new HashSet<>();
    for (Candidate c : candidates) {
      boolean may = c.type == Type.UNKNOWN || c.type == Type.PLACE;
      if (may && isQuarter(c) && !isNamed(c, focus) && !isCity(c)) {
        (withoutSide(c.first) < c.first ? sided : quarters).add(nameOf(c));
      }
    }
    if (sided.size() + quarters.size() <= QUARTERS_TOLD) {
      quarters.addAll(sided);
    }
  }

  /** "a neighborhood of Medellin": a large city is no quarter of the one in the dateline. */
  private boolean isCity(Candidate c) {
    return c.slot >= 0
        && !isFollowed(c, words.quarterAfter)
        && gazetteer.populationOf(best(c.slot, null, false).ordinal) >= CITY_ABROAD;
  }

  private long nameOf(Candidate c) {
    long hash = NameFold.SEED;
    for (int i = c.first; i < c.end; i++) {
      hash = NameFold.hash(hash, tokens.text(), tokens.begin(i), tokens.end(i));
    }
    return hash;
  }

  private boolean isQuarter(Candidate c) {
    int noun = words.quarterBefore.beginBefore(text, c.first);
    if (noun >= 0 && !isNamedBefore(noun)) {
      return true;
    }
    int first = withoutSide(c.first);
    return isFollowed(c, words.quarterAfter)
        && (words.article.beginBefore(text, first) >= 0
                && words.articleIndefinite.beginBefore(text, first) < 0
            || words.possessive.beginBefore(text, first) >= 0);
  }

  /** "the Eastbrook neighborhood of Akron": what bears a name of its own is not Akron. */
  private boolean isNamedBefore(int noun) {
    return noun > 0
        && !tokens.capitalized(noun)
        && tokens.isWord(noun - 1)
        && tokens.capitalized(noun - 1)
        && noun - 1 > tokens.sentenceFirst(tokens.sentence(noun))
        && words.possessive.longestAt(text, noun - 1, noun) < 0;
  }

  private boolean isNamed(Candidate c, Place place) {
    return c.slot >= 0 && holdsOrdinal(c.slot, place.id());
  }

  private boolean holdsOrdinal(int slot, String id) {
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      if (gazetteer.place(gazetteer.names().value(slot, n)).id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private Candidate inFocus(Candidate c) {
    Candidate part = new Candidate(Type.PLACE, c.first, c.end, null, -1, "entity.place.quarter");
    part.place = focus;
    return part;
  }

  /**
   * «à Xxx», «le village de Xxx», "in Xxx": a name that nothing else is known of, behind a word
   * that leads to a place. It lies in the area that is named beside it, else in the country that
   * the text tells most of; in the city of the text where newspapers name its quarters so.
   */
  private Candidate village(int index) {
    Candidate c = candidates.get(index);
    if (!looksLikeVillage(index)) {
      return null;
    }
    Place beside = holderBeside(index);
    boolean led =
        (isLedTo(c) || isPoliced(c)) && !isTitleCase(tokens.sentence(c.first))
            || isLabel(c) && isNamedAgain(index);
    if (!led && (beside == null || !isOpenedBy(c))) {
      return null;
    }
    String holder = beside == null ? holders.get(nameOf(c)) : codeOf(beside);
    if (holder == null && namesQuarters()) {
      return inFocus(c);
    }
    return town(c, holder == null ? mostTold() : holder);
  }

  /** "Fernley police said": a name that has a police is that of a town. */
  private boolean isPoliced(Candidate c) {
    return c.end == c.first + 1
        && c.first > tokens.sentenceFirst(tokens.sentence(c.first))
        && !tokens.allCaps(c.first)
        && isFollowed(c, words.authority);
  }

  /**
   * Whether a name alone is that of a part of the text's city, as newspapers of its country write.
   */
  private boolean namesQuarters() {
    return focus != null && gazetteer.isAbbreviated(divisionOf(focus));
  }

  /** A headline names a village alone, the text with its area: it is the same one. */
  private void findHolders() {
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      Place beside =
          c.type == Type.UNKNOWN && looksLikeVillage(i) && isLedTo(c) ? holderBeside(i) : null;
      if (beside != null) {
        holders.putIfAbsent(nameOf(c), codeOf(beside));
      }
    }
  }

  /** "in Lower Kesh", where Lower is a small town elsewhere and nothing is known of Kesh. */
  private Candidate longerTown(int index) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    if (next == null
        || next.type != Type.UNKNOWN
        || next.first != c.end
        || next.end != next.first + 1
        || c.slot < 0
        || !isLedTo(c)
        || !isCutShort(c)
        || !isStrange(next)
        || tokens.allCaps(next.first)
        || tokens.end(next.first) - tokens.begin(next.first) < 3
        || isTitleCase(tokens.sentence(c.first))
        || known.given.contains(tokens, c.first)) {
      return null;
    }
    int namesake = best(c.slot, null, false).ordinal;
    if (gazetteer.populationOf(namesake) >= MIDDLING) {
      return null;
    }
    Place beside = holderBeside(index + 1);
    Candidate whole = new Candidate(Type.UNKNOWN, c.first, next.end, null, -1, c.rule);
    if (beside == null && namesQuarters()) {
      return inFocus(whole);
    }
    String holder = beside == null ? mostTold() : codeOf(beside);
    String own = gazetteer.countryOf(namesake);
    boolean byItself = holder != null && own != null && holder.startsWith(own) && !isNamed(own);
    return byItself ? null : town(whole, holder);
  }

  private boolean looksLikeVillage(int index) {
    Candidate c = candidates.get(index);
    boolean hyphenated = c.end > c.first + 1 && tokens.hyphenBefore(c.first + 1);
    boolean shout =
        tokens.allCaps(c.first) && tokens.end(c.first) - tokens.begin(c.first) <= ACRONYM;
    return c.end - c.first <= MAX_VILLAGE_TOKENS
        && !isCutShort(c)
        && !shout
        && tokens.end(c.first) - tokens.begin(c.first) > 2
        && (hyphenated || isStrange(c))
        && !known.given.contains(tokens, c.first)
        && !isPartOfOtherName(index);
  }

  /** Whether a name goes on behind what is known of it: «Castel Gandolfo». */
  private boolean isCutShort(Candidate c) {
    return c.end < tokens.size()
        && tokens.isWord(c.end)
        && tokens.capitalized(c.end)
        && !tokens.lineBefore(c.end)
        && tokens.sentence(c.end) == tokens.sentence(c.first);
  }

  /** Whether the language's lexicons have most of its words, as of a headline's. */
  private boolean isPhrase(Candidate c) {
    int known = 0;
    for (int i = c.first; i < c.end; i++) {
      known += text.word(i) != 0 ? 1 : 0;
    }
    return 2 * known > c.end - c.first;
  }

  /** Whether no lexicon has any of its words. */
  private boolean isStrange(Candidate c) {
    for (int i = c.first; i < c.end; i++) {
      if (text.word(i) != 0 || !tokens.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a text speaks of what lies in, comes from or belongs to a name: «les halles de Xxx».
   */
  private boolean isNamedAgain(int index) {
    Candidate c = candidates.get(index);
    String name = Candidate.written(tokens, c.first, c.end);
    for (int i = index + 1; i < candidates.size(); i++) {
      Candidate again = candidates.get(i);
      if (again.type != Type.PERSON
          && name.equals(Candidate.written(tokens, again.first, again.end))
          && (isLedTo(again) || words.of.beginBefore(text, again.first) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLedTo(Candidate c) {
    return words.leadToVillage(text, c.first);
  }

  /** In a headline such as "Man Shot in Shoulder" capitals say nothing. */
  private boolean isTitleCase(int sentence) {
    int words = 0;
    int capitals = 0;
    for (int i = tokens.sentenceFirst(sentence); i < tokens.sentenceEnd(sentence); i++) {
      if (tokens.isWord(i) && tokens.end(i) - tokens.begin(i) > TITLE_LETTERS) {
        words++;
        capitals += tokens.capitalized(i) ? 1 : 0;
      }
    }
    return words > 2 && 4 * capitals > 3 * words;
  }

  /** Whether a name opens its sentence, so that what it lies in is all that tells it is a place. */
  private boolean isOpenedBy(Candidate c) {
    return c.first == tokens.sentenceFirst(tokens.sentence(c.first))
        || words.of.beginBefore(text, c.first) >= 0;
  }

  private boolean isCloseBehind(Candidate next, Candidate c) {
    int gap = next.first - c.end;
    return gap >= 1
        && gap <= QUALIFIER_GAP
        && tokens.sentence(next.first) == tokens.sentence(c.first);
  }

  /** The country or part of one that a name's surroundings say it lies in, or null. */
  private Place holderBeside(int index) {
    Candidate c = candidates.get(index);
    if (index + 1 < candidates.size()) {
      Candidate next = candidates.get(index + 1);
      boolean beside = isCloseBehind(next, c) && isLeadIn(c.end, next.first);
      Place holder = beside ? areaOf(next) : null;
      if (holder != null) {
        return holder;
      }
    }
    for (int i = index - 1; i >= 0 && c.first - candidates.get(i).end <= HOLDER_REACH; i--) {
      boolean same = tokens.sentence(candidates.get(i).first) == tokens.sentence(c.first);
      Place holder = same ? areaOf(candidates.get(i)) : null;
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** Whether the words between two names say that one lies in the other. */
  private boolean isLeadIn(int from, int to) {
    if (tokens.firstChar(from) == '(' && to == from + 1) {
      return true;
    }
    int noun = words.district.longestAt(text, from, to);
    int begin = noun > 0 ? noun : from;
    int at = tokens.firstChar(begin) == ',' && tokens.isPunctuation(begin) ? begin + 1 : begin;
    int led = words.placeBefore.longestAt(text, at, to);
    if (noun > 0 && words.of.longestAt(text, at, to) == to) {
      return true;
    }
    for (int i = Math.max(at, led); i < to; i++) {
      if (!tokens.isWord(i) || tokens.capitalized(i)) {
        return false;
      }
    }
    return led > 0 || at > from && at == to;
  }

  private Place areaOf(Candidate c) {
    if (c.type != Type.STATE && c.type != Type.PLACE) {
      return null;
    }
    Place area = placeOf(c);
    return area != null && area.country() != null && !area.kind().isTown() ? area : null;
  }

  private static String codeOf(Place area) {
    return area.division() != null ? area.division() : area.country();
  }

  private Place divisionOf(Place town) {
    Place division = town.division() == null ? null : gazetteer.byId("admin1:" + town.division());
    return division == null ? town : division;
  }

  /** Country that a text names most, by itself or by places in it; the publisher's where none. */
  private String mostTold() {
    String best = home;
    double most = 0;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(countries).entrySet()) {
      boolean told = entry.getValue() > 1 || isNamed(entry.getKey());
      if (told && entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best != null && best.equals(home) && !divisions.isEmpty() ? homeDivision() : best;
  }

  /** Whether more than one adjective tells of a country. */
  private boolean isNamed(String country) {
    return settled.contains(country) || named.contains(country);
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
    return homeDivision();
  }

  /** The division of the publisher's country that the text tells most of, else that country. */
  private String homeDivision() {
    String best = null;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(divisions).entrySet()) {
      boolean atHome = home == null || entry.getKey().startsWith(home + ".");
      if (atHome && (best == null || entry.getValue() > divisions.get(best))) {
        best = entry.getKey();
      }
    }
    return best != null ? best : home;
  }

  private Candidate town(Candidate c, String holder) {
    String name = Candidate.written(tokens, c.first, c.end);
    return holder == null ? null : named(c.first, c.end, Gazetteer.idOfUnknownTown(holder, name));
  }

  private Candidate named(int first, int end, String id) {
    Place place = gazetteer.byId(id);
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
      return isDateline(c) ? STRONG : isLabel(c) || isFollowed(c, words.institution) ? WEAK : NONE;
    }
    if (followsPlace(index) && before > NONE) {
      return before;
    }
    int article = words.article.beginBefore(text, at);
    int behind = article > 0 && !tokens.capitalized(article) ? article : at;
    if (words.placeBefore.beginBefore(text, behind) >= 0) {
      return STRONG;
    }
    int of =
        c.rule.equals(CandidateScanner.BEHIND_ARTICLE)
            ? words.contracted.beginBefore(text, at)
            : words.of.beginBefore(text, behind);
    if (of > floor) {
      return words.placeNoun.beginBefore(text, of) >= 0 ? STRONG : WEAK;
    }
    if (words.placeNoun.beginBefore(text, at) >= 0) {
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

  /** «KIEV (AFP)», "GENEVA —", «Bayonne. Le maire a …»: the place of writing. */
  private boolean isDateline(Candidate c) {
    if (c.end < tokens.size()
        && tokens.firstChar(c.end) == '.'
        && tokens.lineBefore(c.first)
        && tokens.sentenceEnd(tokens.sentence(c.first)) == c.end + 1) {
      return true;
    }
    return c.end < tokens.size()
        && tokens.isPunctuation(c.end)
        && "(—–-/>»".indexOf(tokens.firstChar(c.end)) >= 0
        && tokens.sentence(c.end) == tokens.sentence(c.first);
  }

  /** «Villefort : deux blessés dans un incendie»: what a headline puts before a colon. */
  private boolean isLabel(Candidate c) {
    return c.end < tokens.size()
        && tokens.isPunctuation(c.end)
        && tokens.firstChar(c.end) == ':'
        && tokens.end(c.end) <= text.document().headlineEnd();
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
    Place sea = sea(index);
    if (sea != null) {
      c.place = sea;
      return;
    }
    if (c.slot < 0) {
      c.place = alias(c.value);
      c.dropped = c.place == null || evidence < STRONG && isWeak(c);
      return;
    }
    Candidate holder = qualifier(index);
    Choice choice = best(c.slot, holder == null ? null : placeOf(holder), isDivision(c));
    if (choice.score < QUALIFIED && isInstitution(c, choice.ordinal)) {
      c.dropped = true;
      return;
    }
    if (choice.score < QUALIFIED && isInstitutionElsewhere(index, choice.ordinal)) {
      c.dropped = true;
      return;
    }
    if (choice.score < QUALIFIED && isReportedQuarter(c.slot, choice.ordinal)) {
      c.place = focus;
      return;
    }
    if (choice.score < QUALIFIED && isOutOfReach(c.slot, choice.ordinal)) {
      c.place = evidence == STRONG && isLedTo(c) ? focus : null;
      c.dropped = c.place == null;
      return;
    }
    if (choice.score < QUALIFIED
        && (!isAccepted(c, choice.ordinal, evidence)
            || isElsewhere(index, choice.ordinal)
            || isOtherDivision(c.slot, choice.ordinal))) {
      c.place = villageInstead(index);
      c.dropped = c.place == null;
      return;
    }
    Place city = choice.score < QUALIFIED ? cityBehind(index, choice.ordinal) : null;
    if (city != null) {
      c.place = city;
      return;
    }
    c.place = gazetteer.place(choice.ordinal);
    accepted.add(c.slot);
    if (c.place.division() != null && evidence == STRONG) {
      divisions.merge(c.place.division(), 1, Integer::sum);
    }
    if (c.place.country() != null && evidence == STRONG) {
      countries.merge(c.place.country(), 1, Integer::sum);
    }
  }

  /** "in Eastbrook, Memphis": the city named right behind one of its quarters, or null. */
  private Place cityBehind(int index, int ordinal) {
    Candidate c = candidates.get(index);
    Candidate next = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
    if (next == null
        || next.type != Type.PLACE
        || next.slot < 0
        || next.first != c.end + 1
        || tokens.firstChar(c.end) != ','
        || tokens.sentence(next.first) != tokens.sentence(c.first)
        || followsPlace(index)
        || isListedOn(next.end)
        || !gazetteer.kindOf(ordinal).isTown()) {
      return null;
    }
    int city = best(next.slot, null, false).ordinal;
    int inhabitants = gazetteer.populationOf(ordinal);
    boolean larger =
        gazetteer.kindOf(city).isTown()
            && gazetteer.populationOf(city) >= CITY
            && gazetteer.populationOf(city) / QUARTERS >= inhabitants
            && gazetteer.countryOf(city).equals(gazetteer.countryOf(ordinal));
    return larger
            && (inhabitants < MIDDLING
                || Gazetteer.distanceKm(gazetteer.place(city), gazetteer.place(ordinal))
                    <= QUARTER_KM)
        ? gazetteer.place(city)
        : null;
  }

  /** Whether a list goes on behind a name: "Akron, Dayton and Lima", "Akron, Dayton, Lima". */
  private boolean isListedOn(int at) {
    int limit = at < tokens.size() ? tokens.sentenceEnd(tokens.sentence(at - 1)) : at;
    boolean comma = at < limit && tokens.isPunctuation(at) && tokens.firstChar(at) == ',';
    int behind = comma ? at + 1 : at;
    return behind < limit
        && (words.and.longestAt(text, behind, limit) > 0 || comma && tokens.capitalized(behind));
  }

  /** «un canot dans la Manche»: the sea that an area bears the name of, where ships are told of. */
  private Place sea(int index) {
    Candidate c = candidates.get(index);
    int sentence = tokens.sentence(c.first);
    int limit = tokens.sentenceEnd(sentence);
    if (words.seaNamesake.longestAt(text, c.first, limit) != c.end
        || c.end < limit && tokens.firstChar(c.end) == ')'
        || words.article.beginBefore(text, c.first) < 0
        || isHolder(index)) {
      return null;
    }
    int from = Math.max(tokens.sentenceFirst(sentence), c.first - SEA_REACH);
    for (int at = from; at < Math.min(limit, c.end + SEA_REACH); at++) {
      if (words.seaWord.longestAt(text, at, limit) > 0) {
        return gazetteer.find(words.seaNamesake.valueAt(text, c.first, c.end), null);
      }
    }
    return null;
  }

  /** «Barfleur, dans la Manche»: what the place right before lies in. */
  private boolean isHolder(int index) {
    Candidate before = index == 0 ? null : candidates.get(index - 1);
    return before != null
        && before.type == Type.PLACE
        && isCloseBehind(candidates.get(index), before)
        && isLeadIn(before.end, candidates.get(index).first)
        && words.of.longestAt(text, before.first - 1, before.first) < 0;
  }

  /**
   * «Xxx High School» in a text of another city: schools bear the names of persons and quarters.
   */
  private boolean isInstitution(Candidate c, int ordinal) {
    return focus != null
        && !accepted.contains(c.slot)
        && ((gazetteer.populationOf(ordinal) < MIDDLING || isUnreported(c.slot))
                && isFollowed(c, words.institution)
            || gazetteer.populationOf(ordinal) < LARGE && isInInstitution(c));
  }

  /** "Fernley High School in Akron": a school far from the small town whose name it bears. */
  private boolean isInstitutionElsewhere(int index, int ordinal) {
    Candidate c = candidates.get(index);
    Candidate next = null;
    for (int i = index + 1; i < Math.min(candidates.size(), index + QUALIFIER_GAP); i++) {
      boolean city = candidates.get(i).type == Type.PLACE && isLedTo(candidates.get(i));
      next = next == null && city ? candidates.get(i) : next;
    }
    if (next == null
        || next.slot < 0
        || !isCloseBehind(next, c)
        || gazetteer.populationOf(ordinal) >= LARGE
        || !(isFollowed(c, words.institution) || isInInstitution(c))) {
      return false;
    }
    int city = best(next.slot, null, false).ordinal;
    return gazetteer.kindOf(city).isTown()
        && gazetteer.populationOf(city) > gazetteer.populationOf(ordinal)
        && Gazetteer.distanceKm(gazetteer.place(city), gazetteer.place(ordinal)) > QUARTER_KM;
  }

  /** «St. Joseph's Hospital», «Miami Valley Hospital»: a name that goes on to an institution. */
  private boolean isInInstitution(Candidate c) {
    int limit = tokens.sentenceEnd(tokens.sentence(c.first));
    int at = c.end;
    for (int n = 0; n < INSTITUTION_WORDS && at < limit; n++, at++) {
      if (words.institution.longestAt(text, at, limit) > 0) {
        return n > 0;
      }
      boolean genitive = n == 0 && !tokens.capitalized(at) && tokens.firstChar(at) != ',';
      if (tokens.isPunctuation(at) || !tokens.capitalized(at) && !(genitive && isGenitive(at))) {
        return false;
      }
    }
    return false;
  }

  private boolean isGenitive(int token) {
    return !tokens.spaceBefore(token) && tokens.end(token) - tokens.begin(token) <= 2;
  }

  /** Whether the text's city has a police or a dateline in it, and a name has neither. */
  private boolean isUnreported(int slot) {
    return focusReports && !standing.contains(slot);
  }

  /**
   * Whether a small town beside the text's city is named where that city's police tell of what
   * happened, and never with a police of its own: a part of the city.
   */
  private boolean isReportedQuarter(int slot, int ordinal) {
    return isUnreported(slot)
        && gazetteer.kindOf(ordinal).isTown()
        && gazetteer.populationOf(ordinal) < LARGE
        && focus.division().equals(gazetteer.divisionOf(ordinal))
        && gazetteer.populationOf(ordinal) <= focus.population() / QUARTERS
        && (gazetteer.populationOf(ordinal) < VILLAGE
            || Gazetteer.distanceKm(gazetteer.place(ordinal), focus) <= QUARTER_KM);
  }

  /**
   * Whether a small town of a text's country lies in a division that the text says nothing of: a
   * quarter of its city bears the same name.
   */
  private boolean isOutOfReach(int slot, int ordinal) {
    if (!namesQuarters()
        || !gazetteer.kindOf(ordinal).isTown()
        || gazetteer.populationOf(ordinal) >= (isUnreported(slot) ? LARGE : MIDDLING)
        || !focus.country().equals(gazetteer.countryOf(ordinal))) {
      return false;
    }
    String division = gazetteer.divisionOf(ordinal);
    return !focus.division().equals(division)
        && divisions.getOrDefault(division, 0) <= alone.getOrDefault(slot, 0)
        && Gazetteer.distanceKm(gazetteer.place(ordinal), focus) > QUARTER_KM;
  }

  /**
   * Whether a village lies in a division that nothing but its own name speaks for, in a text that
   * tells firmly of another one of the country.
   */
  private boolean isOtherDivision(int slot, int ordinal) {
    String division = gazetteer.divisionOf(ordinal);
    if (focus != null
        || division == null
        || called.isEmpty()
        || !gazetteer.kindOf(ordinal).isTown()
        || gazetteer.populationOf(ordinal) >= MIDDLING
        || !gazetteer.countryOf(ordinal).equals(home)
        || !gazetteer.isAbbreviated(gazetteer.byId("admin1:" + division))) {
      return false;
    }
    String told = homeDivision();
    return called.contains(told)
        && !division.equals(told)
        && divisions.getOrDefault(told, 0) >= FIRMLY_TOLD
        && divisions.getOrDefault(division, 0) <= alone.getOrDefault(slot, 0);
  }

  /**
   * Whether the words behind a name put it into another country than the one that a town of the
   * name lies in: «Tempé, dans le nord de la Grèce».
   */
  private boolean isElsewhere(int index, int ordinal) {
    Candidate c = candidates.get(index);
    if (index + 1 >= candidates.size() || !gazetteer.kindOf(ordinal).isTown()) {
      return false;
    }
    Candidate next = candidates.get(index + 1);
    boolean beside =
        isCloseBehind(next, c)
            && tokens.isPunctuation(c.end)
            && ",(".indexOf(tokens.firstChar(c.end)) >= 0
            && isLeadIn(c.end, next.first);
    Place holder = beside && gazetteer.populationOf(ordinal) < CITY_ABROAD ? areaOf(next) : null;
    return holder != null && !holder.country().equals(gazetteer.countryOf(ordinal));
  }

  /** A village of the country told of, for a name that only towns of other countries bear. */
  private Place villageInstead(int index) {
    Candidate c = candidates.get(index);
    if (!isLedTo(c) || isWeak(c) || countries.isEmpty() || isCutShort(c)) {
      return null;
    }
    Place beside = holderBeside(index);
    if (beside == null && namesQuarters()) {
      return focus;
    }
    String code = beside == null ? mostTold() : codeOf(beside);
    String name = Candidate.written(tokens, c.first, c.end);
    return code == null ? null : gazetteer.byId(Gazetteer.idOfUnknownTown(code, name));
  }

  private boolean isWeak(Candidate c) {
    return words.placeWeak.longestAt(text, c.first, c.end) == c.end;
  }

  private boolean isAccepted(Candidate c, int ordinal, int evidence) {
    String country = gazetteer.countryOf(ordinal);
    int population = gazetteer.populationOf(ordinal);
    PlaceKind kind = gazetteer.kindOf(ordinal);
    boolean abroad = isAbroad(c, country);
    boolean near =
        country == null
            || country.equals(home) && !abroad
            || !country.equals(home) && countries.containsKey(country);
    if (accepted.contains(c.slot)) {
      return !isWeak(c) || evidence == STRONG;
    }
    if (evidence == STRONG && !near && isWeak(c) && !kind.isTown()) {
      return false;
    }
    if (evidence == STRONG) {
      return near
          || population >= (abroad && isCalledPlace(c) ? LARGE : MIDDLING)
          || !kind.isTown()
          || kind == PlaceKind.CAPITAL
          || isLedTo(c) && !isWeak(c) && isOnlyCountry(country);
    }
    if (isLabel(c) && kind == PlaceKind.SUBDIVISION && near) {
      return true;
    }
    if (isWeak(c) || tokens.end(c.first) - tokens.begin(c.first) < 3 && c.end == c.first + 1) {
      return false;
    }
    boolean given =
        c.end == c.first + 1
            && known.given.contains(tokens, c.first)
            && !c.rule.equals(CandidateScanner.BEHIND_ARTICLE);
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

  /**
   * Whether a text tells of some foreign country and, the name at hand aside, says nothing of the
   * one that a name's only towns lie in: «Tempé» in news from Greece is not the town in Arizona.
   */
  private boolean isAbroad(Candidate c, String country) {
    if (country == null || countries.containsKey(country)) {
      return false;
    }
    Map<String, Integer> told = new HashMap<>();
    countries.forEach((code, times) -> told.merge(code, times, Integer::sum));
    divisions.forEach(
        (code, times) -> told.merge(code.substring(0, code.indexOf('.')), times, Integer::sum));
    int here = told.getOrDefault(country, 0) - alone.getOrDefault(c.slot, 0);
    told.remove(home);
    return here <= 0 && told.values().stream().anyMatch(times -> times >= FIRMLY_TOLD);
  }

  /** Whether a text names nothing in any country but this one, and so speaks against none of it. */
  private boolean isOnlyCountry(String country) {
    return countries.isEmpty()
        && divisions.keySet().stream().allMatch(code -> code.startsWith(country + "."));
  }

  /** «la ville de Xxx»: a name that its noun says is a place's. */
  private boolean isCalledPlace(Candidate c) {
    int of = words.of.beginBefore(text, c.first);
    return of >= 0 && words.placeNoun.beginBefore(text, of) >= 0;
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
    if (isGivenName(c)) {
      return true;
    }
    if (c.first > floor
        && tokens.hyphenBefore(c.first)
        && tokens.capitalized(c.first - 1)
        && (index == 0 || candidates.get(index - 1).type == Type.UNKNOWN)) {
      return true;
    }
    if (beginsStreet(c, limit)) {
      return true;
    }
    return c.first > floor && (afterStreetNoun(c, floor) || isAddress(c) || isNamesakeOf(index));
  }

  /** "Austin Pell", where nothing is known of the second word: a person's first name. */
  private boolean isGivenName(Candidate c) {
    return c.end == c.first + 1
        && isCutShort(c)
        && tokens.end(c.end) - tokens.begin(c.end) > 2
        && !tokens.allCaps(c.end)
        && !tokens.hyphenBefore(c.end)
        && text.word(c.end) == 0
        && known.given.contains(tokens, c.first)
        && tokens.end(c.first) > text.document().headlineEnd();
  }

  /**
   * "on Vienna Orchard Lane", "at Vienna Lounge", "near Vienna and 16th streets": a street's or a
   * house's name that begins with a town's, in running text.
   */
  private boolean beginsStreet(Candidate c, int limit) {
    if (!words.contracted.isEmpty() || tokens.end(c.first) <= text.document().headlineEnd()) {
      return false;
    }
    int and = c.end < limit ? words.and.longestAt(text, c.end, limit) : limit;
    for (int at = and + 1; and > 0 && at < Math.min(limit, and + STREET_WORDS + 1); at++) {
      if (words.streets.longestAt(text, at, limit) > 0) {
        return true;
      }
    }
    for (int at = c.end; at < Math.min(limit, c.end + STREET_WORDS); at++) {
      boolean capital = tokens.capitalized(at);
      if (!tokens.isWord(at) || !capital && at == c.end || tokens.lineBefore(at)) {
        return false;
      }
      if (words.street.longestAt(text, at, limit) > 0
          || words.venue.longestAt(text, at, limit) > 0) {
        return true;
      }
      if (!capital) {
        return false;
      }
    }
    return false;
  }

  /** «the 400 block of East Orlando»: a street though no noun says so. */
  private boolean isAddress(Candidate c) {
    for (int at = c.first; at >= c.first - ADDRESS_GAP && at > 0; at--) {
      if (words.addressBefore.beginBefore(text, at) >= 0) {
        return true;
      }
      if (!tokens.capitalized(at - 1)) {
        return false;
      }
    }
    return false;
  }

  /** «Delphine Orlando», where nothing else is known of the first word. */
  private boolean isNamesakeOf(int index) {
    Candidate c = candidates.get(index);
    Candidate before = index == 0 ? null : candidates.get(index - 1);
    return before != null
        && before.type == Type.UNKNOWN
        && before.end == c.first
        && !tokens.lineBefore(c.first)
        && !tokens.hyphenBefore(c.first)
        && !tokens.allCaps(before.end - 1)
        && tokens.end(before.end - 1) - tokens.begin(before.end - 1) > 2
        && text.word(before.end - 1) == 0
        && c.end == c.first + 1;
  }

  /**
   * «place de Paris», «rue de Rome», «avenue Jean-Jaurès»: the noun stands before, in lower case.
   */
  private boolean afterStreetNoun(Candidate c, int floor) {
    int of = words.of.beginBefore(text, c.first);
    int at = of > floor ? of : c.first;
    int noun = words.street.beginBefore(text, at);
    return noun >= floor
        && !words.contracted.isEmpty()
        && words.placeNoun.beginBefore(text, at) < 0
        && !(of > floor && isSite(c, noun, at));
  }

  /** «la gare de Xxx» is in Xxx, but «la gare de Lyon» is in Paris. */
  private boolean isSite(Candidate c, int noun, int end) {
    return words.site.longestAt(text, noun, end) == end
        && words.landmark.longestAt(text, noun, c.end) < c.end;
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
    int of = words.of.beginBefore(text, c.first);
    return words.divisionNoun.beginBefore(text, of >= 0 ? of : c.first) >= 0;
  }

  private Choice best(int slot, Place holder, boolean division) {
    Choice best = new Choice();
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int ordinal = gazetteer.names().value(slot, n);
      double score =
          score(ordinal, holder, division, counties.contains(slot))
              + (isSoleBearer(slot, ordinal) ? SOLE : 0);
      if (best.ordinal < 0 || score > best.score) {
        best.ordinal = ordinal;
        best.score = score;
      }
    }
    return best;
  }

  /** Whether a name is that of a state without a town of that name in it: Wyoming, not New York. */
  private boolean isSoleBearer(int slot, int ordinal) {
    if (gazetteer.kindOf(ordinal) != PlaceKind.DIVISION
        || !gazetteer.isAbbreviated(gazetteer.place(ordinal))) {
      return false;
    }
    String division = gazetteer.divisionOf(ordinal);
    for (int n = 0; n < gazetteer.names().count(slot); n++) {
      int other = gazetteer.names().value(slot, n);
      if (gazetteer.kindOf(other).isTown() && division.equals(gazetteer.divisionOf(other))) {
        return false;
      }
    }
    return true;
  }

  private double score(int ordinal, Place holder, boolean division, boolean isCounty) {
    String country = gazetteer.countryOf(ordinal);
    double score = gazetteer.prominence(ordinal);
    if (country != null) {
      score += settled.contains(country) ? MENTIONED_COUNTRY : 0;
      score += !settled.contains(country) && countries.containsKey(country) ? NAMED_COUNTRY : 0;
      score += country.equals(home) ? HOME_COUNTRY : 0;
    }
    score += country != null && country.equals(home) && isCounty ? MENTIONED_DIVISION : 0;
    String in = gazetteer.divisionOf(ordinal);
    boolean isDivision = gazetteer.kindOf(ordinal) == PlaceKind.DIVISION;
    if (in != null && !isDivision && divisions.containsKey(in)) {
      score += MENTIONED_DIVISION;
    }
    boolean county =
        gazetteer.kindOf(ordinal) == PlaceKind.SUBDIVISION
            && country != null
            && country.equals(home);
    if (division && (isDivision || county)) {
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
