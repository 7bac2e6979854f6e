package org.recoup.simulation;

/**
 * What a corpus is made of.
 *
 * @param articles how many articles, 1 or more
 * @param seed the same seed and size give the same bytes
 * @param hotShare share of the articles that tell of one single event, from 0 to 1
 * @param oneDay whether all events are of one day and one country, each in a town of its own
 */
public record SimulationSettings(long articles, long seed, double hotShare, boolean oneDay) {
  public SimulationSettings {
    if (articles < 1 || !(hotShare >= 0 && hotShare <= 1)) {
      throw new IllegalArgumentException(articles + " articles, of them " + hotShare);
    }
  }
}
