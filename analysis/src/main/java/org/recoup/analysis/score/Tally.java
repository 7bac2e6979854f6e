package org.recoup.analysis.score;

/**
 * What one fact tells of one source, in whole numbers.
 *
 * @param source publisher
 * @param author who answers for what it said, see {@link Vote#author}
 * @param attribute the fact's attribute
 * @param articles articles in which it said so
 * @param shared 1 where the fact has two voices or more, else 0
 * @param agreement agreement with the other voices, in millionths; 0 where not shared
 * @param scored 1 where what it said has a verdict, else 0
 * @param deviant 1 where the verdict is deviant, else 0
 * @param bias logarithm of its own figure over what others held, in millionths; null where there
 *     are not both, or where so few were held that a bias would not show
 * @param lagMinutes minutes behind the first report of what it said, or null
 * @param alpha what leaving the source out takes from the corpus' sums
 */
public record Tally(
    String source,
    String author,
    String attribute,
    long articles,
    int shared,
    long agreement,
    int scored,
    int deviant,
    Long bias,
    Integer lagMinutes,
    AlphaSums alpha) {
  /** What stands for 1 in {@link #agreement} and {@link #bias}. */
  public static final double UNIT = 1e6;
}
