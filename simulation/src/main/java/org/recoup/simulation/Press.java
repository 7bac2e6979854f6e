package org.recoup.simulation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All publishers and agencies of a corpus. */
final class Press {
  private static final int LEAST = 40;
  private static final int MOST = 400;
  private static final int ARTICLES_A_PUBLISHER = 100;

  /** Every so many publishers one counts too high or too low. */
  private static final int BIASED_EVERY = 16;

  private static final double[] BIASES = {.45, -.4, .3, -.55, .6, -.3};
  private static final double ERRORS = .012;

  private final List<Publisher> publishers = new ArrayList<>();
  private final double[] runningWeights;
  private final List<Agency> agencies = new ArrayList<>();

  /** A news agency, which writes one language here. */
  record Agency(int number, String name, String language, String city, double lagMinutes) {}

  Press(long articles, Map<String, Phrasebook> books, Chance chance) {
    books.values().forEach(book -> addAgencies(book));
    int size = (int) Math.max(LEAST, Math.min(MOST, articles / ARTICLES_A_PUBLISHER));
    List<Phrasebook> languages = List.copyOf(books.values());
    Set<String> taken = new LinkedHashSet<>();
    while (publishers.size() < size) {
      Phrasebook book = languages.get(publishers.size() % languages.size());
      String name = chance.pick(book.wordings("publisher"));
      name = name.replace("%", chance.pick(book.wordings("publisher/of")));
      if (taken.add(domain(name, book.language()))) {
        publishers.add(publisher(name, book, chance));
      }
    }
    runningWeights = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / StrictMath.pow(i + 8.0, .6);
      runningWeights[i] = sum;
    }
  }

  private void addAgencies(Phrasebook book) {
    for (String line : book.wordings("agency")) {
      String[] parts = line.split(" ; ");
      agencies.add(
          new Agency(
              agencies.size(), parts[0], book.language(), parts[1], Double.parseDouble(parts[2])));
    }
  }

  private Publisher publisher(String name, Phrasebook book, Chance chance) {
    int number = publishers.size();
    boolean biased = number % BIASED_EVERY == BIASED_EVERY / 2 + 1;
    boolean aggregates = number % 10 == 7;
    List<String> served = new ArrayList<>();
    for (Agency agency : agencies(book.language())) {
      if (served.isEmpty() || chance.hit(.6)) {
        served.add(agency.name());
      }
    }
    boolean exact = chance.hit(.55);
    return new Publisher(
        number,
        domain(name, book.language()),
        name,
        book.language(),
        10 + chance.exponential(150),
        biased ? BIASES[number / BIASED_EVERY % BIASES.length] : 0,
        biased ? 0 : 2 * ERRORS * chance.share(),
        exact ? .06 : .1 + .25 * chance.share(),
        aggregates ? .9 : .15 + .45 * chance.share(),
        chance.share(),
        chance.hit(.3) ? .12 * chance.share() : .01,
        chance.hit(.2) ? .06 * chance.share() : .004,
        chance.hit(.25),
        chance.hit(.5),
        chance.pick(List.of(0, 9, 9, 10, 16)),
        List.copyOf(served));
  }

  private static String domain(String name, String language) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String host = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return host + "." + language + ".example";
  }

  List<Publisher> publishers() {
    return publishers;
  }

  Publisher any(Chance chance) {
    return publishers.get(chance.weighted(runningWeights));
  }

  List<Agency> agencies() {
    return agencies;
  }

  List<Agency> agencies(String language) {
    return agencies.stream().filter(a -> a.language().equals(language)).toList();
  }
}
