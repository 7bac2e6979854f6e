package org.recoup.analysis.link;

/** A profile with the weights of its terms, ready to be compared many times. Immutable. */
final class WeightedProfile {
  private static final int TELLING_TERMS = 6;

  /** Articles of a country in days for one at a place of it, below which it is no crowd. */
  private static final double CROWD = 100;

  final Profile profile;

  /**
   * By how much, as a logarithm, there is more news of its country in its days for each article on
   * its place than there usually is; 0 or more.
   */
  final double crowding;

  private final int[] names;
  private final double[] nameWeights;
  private final int[] words;
  private final double[] wordWeights;
  private final double nameNorm;
  private final double wordNorm;

  WeightedProfile(Profile profile, TermWeights weights) {
    this.profile = profile;
    crowding = Math.max(0, Math.log(weights.crowd(profile) / CROWD));
    names = bare(profile.names);
    words = bare(profile.words);
    nameWeights = weigh(profile.names, weights);
    wordWeights = weigh(profile.words, weights);
    nameNorm = squares(nameWeights);
    wordNorm = squares(wordWeights);
  }

  private static int[] bare(int[] sorted) {
    int[] result = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      result[i] = Stems.bare(sorted[i]);
    }
    return result;
  }

  private static double[] weigh(int[] terms, TermWeights weights) {
    double[] result = new double[terms.length];
    for (int i = 0; i < terms.length; i++) {
      result[i] =
          weights.weight(Stems.bare(terms[i])) * (1 + Math.log(Stems.occurrences(terms[i])));
    }
    return result;
  }

  private static double squares(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    return sum;
  }

  /** Whether it has so many terms that what it lacks says something. */
  boolean isTelling() {
    return names.length + words.length >= TELLING_TERMS;
  }

  /** Names and words that both have. */
  int shared(WeightedProfile other) {
    return common(names, other.names) + common(words, other.words);
  }

  private static int common(int[] mine, int[] theirs) {
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      if (mine[i] == theirs[j]) {
        count++;
        i++;
        j++;
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  /** Cosine of the names alone, 0 to 1. */
  double nameCosine(WeightedProfile other) {
    double norm = Math.sqrt(nameNorm * other.nameNorm);
    return norm == 0 ? 0 : dot(names, nameWeights, other.names, other.nameWeights) / norm;
  }

  /** Cosine of names and words together, 0 to 1. */
  double cosine(WeightedProfile other) {
    double norm = Math.sqrt((nameNorm + wordNorm) * (other.nameNorm + other.wordNorm));
    return norm == 0
        ? 0
        : (dot(names, nameWeights, other.names, other.nameWeights)
                + dot(words, wordWeights, other.words, other.wordWeights))
            / norm;
  }

  private static double dot(int[] mine, double[] myWeights, int[] theirs, double[] theirWeights) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < mine.length && j < theirs.length) {
      if (mine[i] == theirs[j]) {
        sum += myWeights[i++] * theirWeights[j++];
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
