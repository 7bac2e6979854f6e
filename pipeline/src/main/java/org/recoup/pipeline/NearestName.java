package org.recoup.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class NearestName {
  private NearestName() {}

  /**
   * The valid name with the fewest typing mistakes between it and the given one, if they are few
   * enough to be mistakes: letters missing, too many, wrong, or swapped with their neighbour. Case
   * makes no difference.
   */
  static Optional<String> of(String given, Collection<String> valid) {
    String wanted = given.toLowerCase(Locale.ROOT);
    return valid.stream()
        .min(
            Comparator.<String>comparingInt(name -> mistakes(wanted, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(
            name ->
                mistakes(wanted, name.toLowerCase(Locale.ROOT))
                    <= Math.max(2, Math.max(wanted.length(), name.length()) / 2));
  }

  /** {@code ; did you mean X?}, or nothing. */
  static String hint(String given, Collection<String> valid) {
    return of(given, valid).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** Optimal string alignment distance. */
  private static int mistakes(String a, String b) {
    int[][] distance = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      distance[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      distance[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(
                distance[i - 1][j - 1] + changed,
                1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        distance[i][j] = swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
      }
    }
    return distance[a.length()][b.length()];
  }
}
