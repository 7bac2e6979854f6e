package org.recoup.analysis.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Given names, public figures and well-known organisations, which are the same in all languages.
 * Loaded once per JVM, immutable.
 */
final class KnownNames {
  /**
   * A public figure.
   *
   * @param name the name in English-language newspapers
   * @param country ISO code of the country that he or she stands for, or null
   * @param office key of the office as {@code roles.lex} has it, or null
   */
  record Person(String name, String country, String office) {}

  /**
   * An organisation.
   *
   * @param name its usual name
   * @param kind {@code agency}, {@code media}, {@code company} or {@code body}
   */
  record Organization(String name, String kind) {}

  private static final class Holder {
    static final KnownNames INSTANCE = new KnownNames();
  }

  final NameIndex given;
  final NameIndex particles;
  final NameIndex persons;
  final NameIndex organizations;
  private final List<Person> personList = new ArrayList<>();
  private final List<Organization> organizationList = new ArrayList<>();
  private final Map<String, Person> personByName = new HashMap<>();

  private KnownNames() {
    given = words("names/given-names.txt");
    particles = words("names/particles.txt");
    persons = readPersons();
    organizations = readOrganizations();
  }

  static KnownNames get() {
    return Holder.INSTANCE;
  }

  private static NameIndex words(String path) {
    NameIndex.Builder builder = new NameIndex.Builder(5_000);
    for (String[] row : Gazetteer.rows(path)) {
      for (String word : row[0].split(" ")) {
        builder.add(word, 1);
      }
    }
    return builder.build();
  }

  private NameIndex readPersons() {
    NameIndex.Builder builder = new NameIndex.Builder(2_000);
    for (String[] row : Gazetteer.rows("names/persons.txt")) {
      Person person =
          new Person(row[0], row[1].isEmpty() ? null : row[1], row[4].isEmpty() ? null : row[4]);
      for (String spellings : new String[] {row[0], row[2], row[3]}) {
        for (String spelling : spellings.split(";")) {
          if (!spelling.isEmpty()) {
            builder.add(spelling, personList.size());
          }
        }
      }
      personList.add(person);
      personByName.put(person.name(), person);
    }
    return builder.build();
  }

  private NameIndex readOrganizations() {
    NameIndex.Builder builder = new NameIndex.Builder(2_000);
    for (String[] row : Gazetteer.rows("names/organizations.txt")) {
      builder.add(row[0], organizationList.size());
      for (String spelling : row[2].split(";")) {
        if (!spelling.isEmpty()) {
          builder.add(spelling, organizationList.size());
        }
      }
      organizationList.add(new Organization(row[0], row[1]));
    }
    return builder.build();
  }

  Person person(int slot) {
    return personList.get(persons.value(slot, 0));
  }

  /** A public figure by canonical name, or null. */
  Person person(String name) {
    return personByName.get(name);
  }

  Organization organization(int slot) {
    return organizationList.get(organizations.value(slot, 0));
  }
}
