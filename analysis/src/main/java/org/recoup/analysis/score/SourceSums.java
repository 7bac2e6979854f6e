package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whole-number sums over all that facts tell of one source. Adding and merging commute.
 *
 * <p>Lags and biases are kept as histograms, so that their size is bounded: lags by five minutes up
 * to two days and by hours up to a year, biases by twentieths of a logarithm up to 5 either way.
 */
public final class SourceSums {
  private static final int FINE_MINUTES = 5;
  private static final int FINE_UNTIL = 2 * 24 * 60;
  private static final int HOUR = 60;
  private static final int LONGEST = 366 * 24 * HOUR;
  private static final double BINS_OF_BIAS = 20;
  private static final int MOST_BINS = 100;

  private long ownWords;
  private String otherAuthor;
  private long articles;
  private long ownArticles;
  private long claims;
  private long facts;
  private long agreement;
  private long scored;
  private long deviant;
  private final TreeMap<Integer, Biases> biases = new TreeMap<>();
  private final TreeMap<Integer, Long> lags = new TreeMap<>();
  private final TreeMap<String, AlphaSums> alphas = new TreeMap<>();

  /**
   * The sums, for transport.
   *
   * @param ownWords facts on which the source itself answers for what it says
   * @param otherAuthor who else answers for it, the first in alphabetical order, or null
   * @param articles the source's articles
   * @param ownArticles those that copy nobody
   * @param claims articles' votes
   * @param facts facts with two voices or more
   * @param agreement sum of {@link Tally#agreement}
   * @param scored votes with a verdict
   * @param deviant votes that are deviant
   * @param biases of its own figures that stand against others', ascending
   * @param lags minutes of lag and how often, ascending
   * @param alphas by attribute, what leaving the source out takes from the corpus
   */
  public record Content(
      long ownWords,
      String otherAuthor,
      long articles,
      long ownArticles,
      long claims,
      long facts,
      long agreement,
      long scored,
      long deviant,
      List<Biases> biases,
      List<Lag> lags,
      List<AttributeAlpha> alphas) {
    public Content {
      biases = List.copyOf(biases);
      lags = List.copyOf(lags);
      alphas = List.copyOf(alphas);
    }
  }

  /**
   * Like values of {@link Tally#bias}.
   *
   * @param bin lower end, in twentieths of a logarithm
   * @param times how many
   * @param sum their sum, in millionths
   */
  public record Biases(int bin, long times, long sum) {
    static Biases of(long bias) {
      long bin = (long) Math.floor(bias / Tally.UNIT * BINS_OF_BIAS);
      return new Biases((int) Math.max(-MOST_BINS, Math.min(bin, MOST_BINS)), 1, bias);
    }

    /** Whether they are a twentieth or more from nothing. */
    boolean departs() {
      return bin < -1 || bin > 0;
    }

    private Biases plus(Biases other) {
      return new Biases(bin, times + other.times, sum + other.sum);
    }
  }

  /**
   * How often a lag was seen.
   *
   * @param minutes lower end of its bin
   * @param times how often
   */
  public record Lag(int minutes, long times) {}

  /**
   * Sums for Krippendorff's alpha over one attribute.
   *
   * @param attribute the attribute
   * @param sums the sums
   */
  public record AttributeAlpha(String attribute, AlphaSums sums) {}

  /** Nothing yet. */
  public SourceSums() {}

  /** Sums with this content. */
  public SourceSums(Content content) {
    add(content);
  }

  /** Adds the source's article. */
  public void addArticle(boolean own) {
    articles++;
    ownArticles += own ? 1 : 0;
  }

  /** Adds what one fact tells. */
  public void add(Tally tally) {
    if (tally.author().equals(tally.source())) {
      ownWords++;
    } else {
      addAuthor(tally.author());
    }
    claims += tally.articles();
    facts += tally.shared();
    agreement += tally.agreement();
    scored += tally.scored();
    deviant += tally.deviant();
    if (tally.bias() != null) {
      add(Biases.of(tally.bias()));
    }
    if (tally.lagMinutes() != null) {
      lags.merge(bin(tally.lagMinutes()), 1L, Long::sum);
    }
    if (!tally.alpha().equals(AlphaSums.NONE)) {
      alphas.merge(tally.attribute(), tally.alpha(), AlphaSums::plus);
    }
  }

  /** Adds a fact's part in the corpus. */
  public void add(AttributeAlpha alpha) {
    alphas.merge(alpha.attribute, alpha.sums, AlphaSums::plus);
  }

  /** Adds all of other sums. */
  public void add(Content other) {
    ownWords += other.ownWords;
    if (other.otherAuthor != null) {
      addAuthor(other.otherAuthor);
    }
    articles += other.articles;
    ownArticles += other.ownArticles;
    claims += other.claims;
    facts += other.facts;
    agreement += other.agreement;
    scored += other.scored;
    deviant += other.deviant;
    other.biases.forEach(this::add);
    other.lags.forEach(l -> lags.merge(l.minutes, l.times, Long::sum));
    other.alphas.forEach(a -> alphas.merge(a.attribute, a.sums, AlphaSums::plus));
  }

  private void add(Biases some) {
    biases.merge(some.bin, some, Biases::plus);
  }

  private void addAuthor(String author) {
    otherAuthor = otherAuthor == null || author.compareTo(otherAuthor) < 0 ? author : otherAuthor;
  }

  private static int bin(int minutes) {
    int width = minutes < FINE_UNTIL ? FINE_MINUTES : HOUR;
    return Math.min(minutes, LONGEST) / width * width;
  }

  /** What was summed. */
  public Content content() {
    List<Lag> allLags = new ArrayList<>();
    lags.forEach((minutes, times) -> allLags.add(new Lag(minutes, times)));
    List<AttributeAlpha> allAlphas = new ArrayList<>();
    for (Map.Entry<String, AlphaSums> alpha : alphas.entrySet()) {
      allAlphas.add(new AttributeAlpha(alpha.getKey(), alpha.getValue()));
    }
    return new Content(
        ownWords,
        otherAuthor,
        articles,
        ownArticles,
        claims,
        facts,
        agreement,
        scored,
        deviant,
        List.copyOf(biases.values()),
        allLags,
        allAlphas);
  }
}
