package org.recoup.simulation;

import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same keys give the same numbers. */
final class Chance {
  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Chance of its own for a thing of a corpus, whatever was drawn for others. */
  static Chance of(long seed, long thing) {
    return new Chance(mix(mix(seed) + 0x9E3779B97F4A7C15L * thing));
  }

  /** Stafford's variant 13 of MurmurHash3's finaliser. */
  static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /** From 0 to below 1. */
  double share() {
    return random.nextDouble();
  }

  boolean hit(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Exponential with this mean. */
  double exponential(double mean) {
    return -mean * StrictMath.log(1 - random.nextDouble());
  }

  /** Normal with mean 0 and deviation 1, as the sum of twelve even ones less six. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }

  /** Index of one of the weights, each as likely as it is heavy; the sums run up to the total. */
  int weighted(double[] runningSums) {
    double at = random.nextDouble() * runningSums[runningSums.length - 1];
    int low = 0;
    int high = runningSums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runningSums[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
