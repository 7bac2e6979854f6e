package org.recoup.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;

/** Where things happen, and how people are called there. */
final class Atlas {
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final List<Town> towns = new ArrayList<>();
  private final Map<String, List<Town>> townsByCountry = new LinkedHashMap<>();
  private final List<Venue> venues = new ArrayList<>();
  private final Map<String, List<List<String>>> names = new LinkedHashMap<>();

  /** A country, with its names by language in the order of its table. */
  record Country(String code, String names, Map<String, CountryNames> byLanguage) {}

  /**
   * How one language calls a country.
   *
   * @param name the bare name
   * @param withArticle as a subject
   * @param in with its preposition of place
   * @param of with its preposition of belonging
   * @param adjective masculine
   * @param feminine feminine adjective
   */
  record CountryNames(
      String name, String withArticle, String in, String of, String adjective, String feminine) {}

  /** A town that French and English spell alike. */
  record Town(
      int number, String id, String name, double latitude, double longitude, Country country) {}

  /** A town where people meet, by language. */
  record Venue(String id, Map<String, String> names, String country) {}

  Atlas() {
    for (String[] row : Resources.rows("countries.tsv")) {
      CountryNames english =
          new CountryNames(
              row[2].replaceFirst("^the ", ""),
              row[2],
              "in " + row[2],
              "of " + row[2],
              row[3],
              row[3]);
      CountryNames french = new CountryNames(row[4], row[5], row[6], row[7], row[8], row[9]);
      countries.put(row[0], new Country(row[0], row[1], Map.of("en", english, "fr", french)));
    }
    for (String[] row : Resources.rows("towns.tsv")) {
      Country country = countries.get(row[4]);
      Town town =
          new Town(
              towns.size(),
              row[0],
              row[1],
              Double.parseDouble(row[2]),
              Double.parseDouble(row[3]),
              country);
      towns.add(town);
      townsByCountry.computeIfAbsent(row[4], c -> new ArrayList<>()).add(town);
    }
    for (String[] row : Resources.rows("venues.tsv")) {
      venues.add(new Venue(row[0], Map.of("en", row[1], "fr", row[2]), row[3]));
    }
    for (String[] row : Resources.rows("names.tsv")) {
      names.put(row[0], Stream.of(row).skip(1).map(c -> List.of(c.split(" "))).toList());
    }
  }

  List<Town> towns() {
    return towns;
  }

  /** A country by its ISO code. */
  Country country(String code) {
    return countries.get(code);
  }

  /** The n-th country, in the order of the table and over again. */
  Country country(int number) {
    return List.copyOf(countries.values()).get(Math.floorMod(number, countries.size()));
  }

  List<Venue> venues() {
    return venues;
  }

  /** The towns of a country, the nearest to a town of it first, without that one. */
  List<Town> neighbours(Town town) {
    return townsByCountry.get(town.country().code()).stream()
        .filter(other -> other != town)
        .sorted(Comparator.comparingDouble((Town t) -> distance(t, town)).thenComparing(Town::id))
        .toList();
  }

  private static double distance(Town a, Town b) {
    double north = a.latitude() - b.latitude();
    double east = (a.longitude() - b.longitude()) * .7;
    return north * north + east * east;
  }

  /** All towns of a country that the gazetteer has, but those whose names mean a greater town. */
  List<Town> everyTown(Country country) {
    Gazetteer gazetteer = Gazetteer.get();
    List<Town> all = new ArrayList<>();
    for (Place place : gazetteer.towns(country.code())) {
      Place meant = gazetteer.find(place.name(), null);
      if (meant != null && meant.id().equals(place.id())) {
        String id = place.id().substring(place.id().indexOf(':') + 1);
        all.add(
            new Town(
                towns.size() + all.size(),
                id,
                place.name(),
                place.latitude(),
                place.longitude(),
                country));
      }
    }
    return all;
  }

  /** An invented person of a country. */
  String person(Country country, Chance chance) {
    return chance.pick(names.get(country.names()).get(0)) + " " + surname(country, chance);
  }

  /** A surname of a country, as streets and firms bear it. */
  String surname(Country country, Chance chance) {
    List<List<String>> parts = names.get(country.names());
    return chance.pick(parts.get(1)) + chance.pick(parts.get(2));
  }
}
