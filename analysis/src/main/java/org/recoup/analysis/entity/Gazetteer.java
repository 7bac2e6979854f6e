package org.recoup.analysis.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * The places of the world that news names: 70,000 towns, first-order divisions, countries, regions,
 * seas and continents, with what holds what. From GeoNames (CC BY 4.0) and hand-made lists; see
 * {@code src/gazetteer/build.py}.
 *
 * <p>Loaded once per JVM, immutable and safe for use by several threads.
 */
public final class Gazetteer {
  /** Mean radius of the Earth, in kilometres (IUGG). */
  private static final double EARTH_KM = 6371.0088;

  private static final int UNKNOWN_COUNTRY_WIDTH = 2;
  private static final String GEONAMES = "geonames:";

  /** What the ids of places begin with that the gazetteer lacks. */
  static final String UNKNOWN_TOWN = "name:";

  static final String UNKNOWN_AREA = "area:";

  /** Prominence of seas and continents: that of a city of three million. */
  private static final double LARGE_AREA = 6.5;

  /** Prominence of regions within a country and of rivers: that of a city of a hundred thousand. */
  private static final double SMALL_AREA = 5.0;

  private static final PlaceKind[] KINDS = PlaceKind.values();

  private static final class Holder {
    static final Gazetteer INSTANCE = new Gazetteer();
  }

  /** Columns of towns, by ordinal; a town's {@link Place} is made when it is asked for. */
  private final Towns towns;

  /** All places but towns; ordinals go on from those of the towns. */
  private final List<Place> areas = new ArrayList<>();

  private final Map<String, Integer> ordinalOfArea = new HashMap<>();
  private final Map<String, String[]> membersOf = new HashMap<>();
  private final Map<String, String> continentOf = new HashMap<>();
  private final Map<String, Place> divisionOfAbbreviation = new HashMap<>();
  private final Set<String> abbreviated = new HashSet<>();
  private final Map<String, String> actorOfSeat = new HashMap<>();
  private final Map<String, Integer> capitals = new HashMap<>();
  private final Map<String, String> actorNames = new HashMap<>();
  private final NameIndex names;

  private Gazetteer() {
    String file = unzipped("gazetteer/places.tsv.gz");
    NameIndex.Builder builder = new NameIndex.Builder(160_000);
    towns = new Towns(file, builder);
    for (int n = towns.size - 1; n >= 0; n--) {
      if (kindOf(n) == PlaceKind.CAPITAL) {
        capitals.put(towns.countries[n], n);
      }
    }
    readCountries();
    readRegions(builder);
    names = builder.build();
    for (String[] row : rows("gazetteer/seats.tsv")) {
      actorOfSeat.put(GEONAMES + row[0], row[2]);
    }
    for (String[] row : rows("gazetteer/actors.tsv")) {
      actorNames.put(row[0], row[1]);
    }
  }

  /** The gazetteer; the first call loads it. */
  public static Gazetteer get() {
    return Holder.INSTANCE;
  }

  // ---- reading ----

  private static InputStream resource(String path) {
    InputStream in = Gazetteer.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("no resource " + path);
    }
    return in;
  }

  private static String unzipped(String path) {
    try (InputStream in = new GZIPInputStream(resource(path), 1 << 16)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cells of a table; a first line that names the columns, and comments, are left out. */
  static List<String[]> rows(String path) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(resource(path), StandardCharsets.UTF_8))) {
      boolean header = path.startsWith("gazetteer/") && !path.endsWith("actors.tsv");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (header || line.isEmpty() || line.startsWith("#")) {
          header = false;
        } else {
          rows.add(line.split(path.endsWith(".tsv") ? "\t" : "\\|", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private void add(Place place) {
    ordinalOfArea.put(place.id(), towns.size + areas.size());
    areas.add(place);
  }

  private void readCountries() {
    for (String[] row : rows("gazetteer/countries.tsv")) {
      continentOf.put(row[0], "region:" + row[2]);
      add(
          new Place(
              "country:" + row[0],
              row[1],
              PlaceKind.COUNTRY,
              Double.parseDouble(row[3]),
              Double.parseDouble(row[4]),
              Integer.parseInt(row[5]),
              row[0],
              null,
              Integer.parseInt(row[6])));
    }
  }

  private void readRegions(NameIndex.Builder builder) {
    String file = unzipped("gazetteer/regions.tsv.gz");
    int header = file.indexOf('\n');
    for (String line : file.substring(header + 1).split("\n")) {
      String[] row = line.split("\t", -1);
      String[] spellings = row[1].split("\\|");
      PlaceKind kind = kind(row[3]);
      Place place =
          new Place(
              row[0],
              spellings[0],
              kind,
              Double.parseDouble(row[6]),
              Double.parseDouble(row[7]),
              Integer.parseInt(row[8]),
              row[4].isEmpty() ? null : row[4],
              row[0].startsWith("admin1:") ? row[0].substring("admin1:".length()) : null,
              Integer.parseInt(row[9]));
      for (String spelling : spellings) {
        builder.add(spelling, towns.size + areas.size());
      }
      for (String abbreviation : row[2].split("\\|")) {
        if (!abbreviation.isEmpty()) {
          abbreviated.add(place.id());
          divisionOfAbbreviation.put(abbreviation.replace(" ", ""), place);
        }
      }
      if (!row[5].isEmpty()) {
        membersOf.put(row[0], row[5].split(";"));
      }
      add(place);
    }
  }

  private static PlaceKind kind(String word) {
    switch (word) {
      case "PPLC":
        return PlaceKind.CAPITAL;
      case "PPLA":
        return PlaceKind.SEAT;
      case "ADM1":
        return PlaceKind.DIVISION;
      case "ADM2":
        return PlaceKind.SUBDIVISION;
      case "region":
        return PlaceKind.REGION;
      case "area":
        return PlaceKind.AREA;
      case "sea":
        return PlaceKind.SEA;
      case "river":
        return PlaceKind.RIVER;
      case "continent":
        return PlaceKind.CONTINENT;
      default:
        return PlaceKind.TOWN;
    }
  }

  /** Towns in parallel arrays, in falling order of inhabitants. */
  private static final class Towns {
    final int size;
    private final String names;
    private final int[] nameBegins;
    private final int[] ids;
    private final float[] latitudes;
    private final float[] longitudes;
    private final int[] populations;
    private final byte[] kinds;
    private final String[] countries;
    private final String[] divisions;
    private final long[] byId;

    /** Towns asked for before; two threads may make one twice, which makes no difference. */
    private final Place[] made;

    Towns(String file, NameIndex.Builder builder) {
      int lines = 0;
      for (int i = file.indexOf('\n'); i >= 0; i = file.indexOf('\n', i + 1)) {
        lines++;
      }
      size = lines - 1;
      nameBegins = new int[size + 1];
      ids = new int[size];
      latitudes = new float[size];
      longitudes = new float[size];
      populations = new int[size];
      kinds = new byte[size];
      countries = new String[size];
      divisions = new String[size];
      byId = new long[size];
      made = new Place[size];
      names = read(file, builder);
      Arrays.sort(byId);
    }

    private String read(String file, NameIndex.Builder builder) {
      StringBuilder pool = new StringBuilder(1 << 20);
      Map<String, String> shared = new HashMap<>();
      int at = file.indexOf('\n') + 1;
      int[] cell = new int[9];
      for (int n = 0; n < size; n++) {
        at = cells(file, at, cell);
        ids[n] = (int) number(file, cell[0], cell[1] - 1);
        byId[n] = ((long) ids[n] << 32) | n;
        nameBegins[n] = pool.length();
        readNames(file, cell[1], cell[2] - 1, n, pool, builder);
        latitudes[n] = (float) number(file, cell[2], cell[3] - 1);
        longitudes[n] = (float) number(file, cell[3], cell[4] - 1);
        kinds[n] = (byte) kind(file.substring(cell[4], cell[5] - 1)).ordinal();
        String country = file.substring(cell[5], cell[6] - 1);
        String division = country + "." + file.substring(cell[6], cell[7] - 1);
        countries[n] = shared.computeIfAbsent(country, c -> c);
        divisions[n] = shared.computeIfAbsent(division, c -> c);
        populations[n] = (int) number(file, cell[7], cell[8] - 1);
      }
      nameBegins[size] = pool.length();
      return pool.toString();
    }

    private static void readNames(
        String file, int begin, int end, int town, StringBuilder pool, NameIndex.Builder builder) {
      int from = begin;
      while (from <= end) {
        int to = from;
        while (to < end && file.charAt(to) != '|') {
          to++;
        }
        if (from == begin) {
          pool.append(file, from, to);
        }
        builder.add(file, from, to, town);
        from = to + 1;
      }
    }

    /** Begins of a line's eight cells, and of the next line. */
    private static int cells(String file, int begin, int[] cell) {
      int at = begin;
      for (int i = 0; i < 8; i++) {
        cell[i] = at;
        at = file.indexOf(i == 7 ? '\n' : '\t', at) + 1;
      }
      cell[8] = at;
      return at;
    }

    /** A decimal number without an exponent. */
    private static double number(String file, int begin, int end) {
      double value = 0;
      double scale = 0;
      boolean negative = false;
      for (int i = begin; i < end; i++) {
        char c = file.charAt(i);
        if (c == '-') {
          negative = true;
        } else if (c == '.') {
          scale = 1;
        } else {
          value = value * 10 + (c - '0');
          scale *= 10;
        }
      }
      double number = scale > 1 ? value / scale : value;
      return negative ? -number : number;
    }

    int ordinal(int id) {
      int at = Arrays.binarySearch(byId, (long) id << 32);
      at = at < 0 ? -at - 1 : at;
      return at < size && (int) (byId[at] >>> 32) == id ? (int) byId[at] : -1;
    }

    Place place(int n) {
      Place place = made[n];
      if (place == null) {
        place = make(n);
        made[n] = place;
      }
      return place;
    }

    private Place make(int n) {
      return new Place(
          GEONAMES + ids[n],
          names.substring(nameBegins[n], nameBegins[n + 1]),
          KINDS[kinds[n]],
          rounded(latitudes[n]),
          rounded(longitudes[n]),
          0,
          countries[n],
          divisions[n],
          populations[n]);
    }
  }

  /** To the 11 m that GeoNames' five decimals and a float's precision leave. */
  private static double rounded(float degrees) {
    return Math.round(degrees * 1e4) / 1e4;
  }

  // ---- look-ups ----

  NameIndex names() {
    return names;
  }

  /** The place of an ordinal that {@link #names()} holds. */
  Place place(int ordinal) {
    return ordinal < towns.size ? towns.place(ordinal) : areas.get(ordinal - towns.size);
  }

  String countryOf(int ordinal) {
    return ordinal < towns.size
        ? towns.countries[ordinal]
        : areas.get(ordinal - towns.size).country();
  }

  String divisionOf(int ordinal) {
    return ordinal < towns.size
        ? towns.divisions[ordinal]
        : areas.get(ordinal - towns.size).division();
  }

  int populationOf(int ordinal) {
    return ordinal < towns.size
        ? towns.populations[ordinal]
        : areas.get(ordinal - towns.size).population();
  }

  /**
   * How likely news means this place by its name, if nothing else is known: the decimal logarithm
   * of its inhabitants, more for capitals and seats, less for a division than for its main town.
   */
  double prominence(int ordinal) {
    double inhabitants = Math.log10(populationOf(ordinal) + 1.0);
    switch (kindOf(ordinal)) {
      case CAPITAL:
        return inhabitants + 1.5;
      case SEAT:
        return inhabitants + 0.3;
      case TOWN:
        return inhabitants;
      case DIVISION:
        return inhabitants - 1.2;
      case REGION:
      case SUBDIVISION:
      case RIVER:
        return SMALL_AREA;
      default:
        return LARGE_AREA;
    }
  }

  PlaceKind kindOf(int ordinal) {
    return ordinal < towns.size
        ? KINDS[towns.kinds[ordinal]]
        : areas.get(ordinal - towns.size).kind();
  }

  /**
   * What the capital or seat of an id stands for when it acts: an ISO code or an actor's id; null
   * for other places.
   */
  String actorOfSeat(String id) {
    return actorOfSeat.get(id);
  }

  /** Capital of a country, given its ISO code; null where none is known. */
  Place capitalOf(String country) {
    Integer ordinal = capitals.get(country);
    return ordinal == null ? null : towns.place(ordinal);
  }

  /** English name of a state, given its ISO code, or of a body, given its id. */
  String actorName(String actor) {
    String name = actorNames.get(actor);
    return name != null ? name : byId("country:" + actor).name();
  }

  /** A division by its newspaper or postal abbreviation ({@code Fla.}, {@code TX}), or null. */
  Place divisionOfAbbreviation(String abbreviation) {
    return divisionOfAbbreviation.get(abbreviation);
  }

  /** Whether newspapers abbreviate a division behind its towns, as those of the United States. */
  public boolean isAbbreviated(Place division) {
    return abbreviated.contains(division.id());
  }

  /**
   * A place by its id.
   *
   * @return the place, or null where the gazetteer has none of that id
   */
  public Place byId(String id) {
    if (id.startsWith(GEONAMES)) {
      int ordinal = towns.ordinal(Integer.parseInt(id, GEONAMES.length(), id.length(), 10));
      return ordinal < 0 ? null : towns.place(ordinal);
    }
    if (id.startsWith(UNKNOWN_TOWN) || id.startsWith(UNKNOWN_AREA)) {
      return named(id);
    }
    Integer ordinal = ordinalOfArea.get(id);
    return ordinal == null ? null : place(ordinal);
  }

  /**
   * A town or county that only its name and holder are known of, as {@code name:US.AL:Smallville}.
   */
  private Place named(String id) {
    int begin = id.indexOf(':') + 1;
    int colon = id.indexOf(':', begin);
    String division = id.substring(begin, colon);
    String country = division.substring(0, UNKNOWN_COUNTRY_WIDTH);
    Place holder = byId("admin1:" + division);
    if (holder == null) {
      holder = byId("country:" + country);
    }
    return holder == null
        ? null
        : new Place(
            id,
            id.substring(colon + 1),
            id.startsWith(UNKNOWN_AREA) ? PlaceKind.SUBDIVISION : PlaceKind.TOWN,
            holder.latitude(),
            holder.longitude(),
            holder.radiusKm(),
            country,
            holder.division(),
            0);
  }

  /**
   * What stands for a place where places are compared: its id, that of a town which the gazetteer
   * lacks without the country that its text was thought to be of.
   */
  public static String idWithoutGuess(String id) {
    int name = UNKNOWN_TOWN.length() + 3;
    boolean guessed =
        id.startsWith(UNKNOWN_TOWN) && id.length() > name && id.charAt(name - 1) == ':';
    return guessed ? UNKNOWN_TOWN + id.substring(name) : id;
  }

  /**
   * Id of a town that the gazetteer lacks.
   *
   * @param holder code of its division, or of its country where no more is known
   */
  static String idOfUnknownTown(String holder, String name) {
    return UNKNOWN_TOWN + holder + ":" + name;
  }

  /** Id of a county or the like that the gazetteer lacks. */
  static String idOfUnknownArea(String holder, String name) {
    return UNKNOWN_AREA + holder + ":" + name;
  }

  /**
   * The most prominent place of a name, in any language that the gazetteer knows.
   *
   * @param name the name, accents and hyphens aside
   * @param country ISO code that it must lie in, or null for any
   * @return the place, or null
   */
  public Place find(String name, String country) {
    int slot = names.slot(name);
    int best = -1;
    for (int n = 0; slot >= 0 && n < names.count(slot); n++) {
      int ordinal = names.value(slot, n);
      if ((country == null || country.equals(countryOf(ordinal)))
          && (best < 0 || prominence(ordinal) > prominence(best))) {
        best = ordinal;
      }
    }
    return best < 0 ? null : place(best);
  }

  /** The towns of a country, by its ISO code, the most prominent first. */
  public List<Place> towns(String country) {
    return IntStream.range(0, towns.size)
        .filter(n -> country.equals(towns.countries[n]))
        .mapToObj(towns::place)
        .sorted(Comparator.comparingInt(Place::population).reversed().thenComparing(Place::id))
        .toList();
  }

  // ---- what holds what ----

  /**
   * Whether one place lies in another, or is it: a town in its division, country and continent, or
   * in a region that is made of divisions; a place in a region without known divisions by distance.
   * False where either id is unknown.
   */
  public boolean contains(String parentId, String childId) {
    if (parentId.equals(childId)) {
      return true;
    }
    Place parent = byId(parentId);
    Place child = byId(childId);
    return parent != null && child != null && contains(parent, child);
  }

  /** As {@link #contains(String, String)}, of known places. */
  public boolean contains(Place parent, Place child) {
    if (parent.id().equals(child.id())) {
      return true;
    }
    if (parent.kind().isTown()) {
      return false;
    }
    switch (parent.kind()) {
      case COUNTRY:
        return parent.country().equals(child.country());
      case CONTINENT:
        return child.country() != null && parent.id().equals(continentOf.get(child.country()));
      case DIVISION:
        return parent.division().equals(child.division()) || isWithin(child, Set.of(parent.id()));
      default:
        return liesIn(parent, child);
    }
  }

  private boolean isWithin(Place region, Set<String> divisions) {
    String[] members = membersOf.get(region.id());
    return members != null && divisions.containsAll(Arrays.asList(members));
  }

  private boolean liesIn(Place region, Place child) {
    String[] members = membersOf.get(region.id());
    if (members != null) {
      return child.division() != null
              && Arrays.asList(members).contains("admin1:" + child.division())
          || isWithin(child, Set.of(members));
    }
    // A part of a country holds none, however far its influence is drawn.
    boolean mayHold =
        region.country() == null
            || region.country().equals(child.country()) && child.kind() != PlaceKind.COUNTRY;
    return mayHold
        && !region.isUnknown()
        && !child.isUnknown()
        && child.radiusKm() < region.radiusKm()
        && distanceKm(region, child) <= region.radiusKm();
  }

  /**
   * What holds a place, the nearest first: division, country, continent.
   *
   * @return ids; empty for an unknown place, a sea or a continent
   */
  public List<String> ancestors(String id) {
    Place place = byId(id);
    List<String> found = new ArrayList<>(3);
    if (place == null || place.country() == null) {
      return found;
    }
    String division = "admin1:" + place.division();
    if (place.division() != null && !division.equals(id) && ordinalOfArea.containsKey(division)) {
      found.add(division);
    }
    String country = "country:" + place.country();
    if (!country.equals(id)) {
      found.add(country);
    }
    String continent = continentOf.get(place.country());
    if (continent != null) {
      found.add(continent);
    }
    return found;
  }

  /**
   * How much of the way down from the world to both places is common, from 0 (nothing) to 1 (the
   * same place): the deepest thing that holds both, over the deeper of the two.
   */
  public double commonDepth(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    List<String> pathA = path(a);
    List<String> pathB = path(b);
    int common = 0;
    while (common < Math.min(pathA.size(), pathB.size())
        && pathA.get(common).equals(pathB.get(common))) {
      common++;
    }
    int deepest = Math.max(pathA.size(), pathB.size());
    return deepest == 0 ? 0 : (double) common / deepest;
  }

  private List<String> path(String id) {
    List<String> path = new ArrayList<>(ancestors(id));
    Collections.reverse(path);
    if (byId(id) != null) {
      path.add(id);
    }
    return path;
  }

  /** Great-circle distance of two places' positions, in kilometres (haversine formula). */
  public static double distanceKm(Place a, Place b) {
    double lat1 = Math.toRadians(a.latitude());
    double lat2 = Math.toRadians(b.latitude());
    double dLat = lat2 - lat1;
    double dLon = Math.toRadians(b.longitude() - a.longitude());
    double h =
        Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(lat1) * Math.cos(lat2) * Math.pow(Math.sin(dLon / 2), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** {@link #distanceKm(Place, Place)} of two ids; null where the position of either is unknown. */
  public Double distanceKm(String a, String b) {
    Place first = byId(a);
    Place second = byId(b);
    boolean known = first != null && second != null && !first.isUnknown() && !second.isUnknown();
    return known ? (Double) distanceKm(first, second) : null;
  }
}
