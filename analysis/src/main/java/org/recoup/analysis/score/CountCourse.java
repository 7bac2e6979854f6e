package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the public course of a count: the step function of time, over the figures that were given,
 * that departs least from the weighted reports, the departure of a report being one less its pair
 * score with the figure in force.
 *
 * <p>A toll does not fall: this is isotonic regression (Barlow et al. 1972; Best and Chakravarti
 * 1990) under a bounded loss, which a dynamic programme solves exactly where
 * pool-adjacent-violators needs a convex one. A toll does fall once: where at least two voices
 * later give one figure that is lower than what two voices gave before, and they are more than
 * twice as many as had given it before (who may merely be late) and as repeat the old one; or where
 * one says that the higher figure was wrong. A leap to more than twice the figure and two, away
 * from a figure that two voices gave, must be borne out by a second voice, unless a voice made it
 * itself. A step away from what voices of credit give to what only voices of less credit give costs
 * the difference. Other counts (missing people, points of a plan) may move both ways, each move
 * costing a share of a vote.
 */
final class CountCourse {
  private static final int MAX_TIMES = 256;
  private static final int MAX_FIGURES = 128;
  private static final double UNIT = 1e6;

  /** In place of a figure's index, where none is known to be wrong. */
  private static final int NONE = -1;

  /** Loss of a figure that is known to be wrong, above all that reports can lose. */
  private static final long WRONG = Long.MAX_VALUE / 1024 / MAX_TIMES;

  /**
   * Cost, in votes of mean weight, of a leap that nothing bears out: more than any single report
   * can lose.
   */
  private static final double LEAP_COST = 1.2;

  /** Share of a departure that even the nearest other figure has. */
  private static final double EXACT_SHARE = .25;

  /**
   * The same share for the round figure of a report that is only about right: an exact one that it
   * leaves open is likelier.
   */
  private static final double ROUND_SHARE = .02;

  /** Share of a figure from which a report bears a leap to it out. */
  private static final double BORNE_OUT = .8;

  /** What one who repeats a figure that was said to be wrong counts less, in votes. */
  private static final double LATE_DOUBT = .5;

  /** By how much those who give a corrected figure outnumber those who still repeat the old one. */
  private static final int LATE_REPEATS = 2;

  /**
   * Cost, in votes of mean weight, of a step from a figure of voices that are always borne out to
   * one of voices that never are.
   */
  private static final double DOUBT_COST = 2;

  /** Cost, in votes of mean weight, of a move of a count that may go both ways. */
  private static final double MOVE_COST = .3;

  private final PairScores scores;
  private final boolean rising;
  private final List<Report> reports;
  private final double meanWeight;
  private final double[] figures;

  /**
   * What a voice reported.
   *
   * @param voice who
   * @param value what
   * @param at milliseconds since 1970, or null
   * @param corrects whether it says that a higher figure is wrong
   * @param weight the voice's weight, above 0
   * @param credit share of its figures that others can be expected to bear out, 0 to 1
   */
  record Report(
      String voice, Value value, Long at, boolean corrects, double weight, double credit) {}

  /**
   * A figure from a time on.
   *
   * @param from the time, or null
   * @param figure the figure
   */
  record Step(Long from, double figure) {}

  /** The reports of one time, or of neighbouring times where there are too many. */
  private record Moment(Long at, List<Report> reports) {}

  private CountCourse(PairScores scores, boolean rising, List<Report> reports) {
    this.scores = scores;
    this.rising = rising;
    boolean dated = reports.stream().anyMatch(r -> r.at() != null);
    this.reports =
        reports.stream()
            .filter(r -> !dated || r.at() != null)
            .sorted(
                Comparator.comparing(Report::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(r -> r.value().best())
                    .thenComparing(r -> r.value().key())
                    .thenComparing(Report::weight))
            .toList();
    this.meanWeight = reports.stream().mapToDouble(Report::weight).sorted().average().orElse(1);
    this.figures = figures(this.reports);
  }

  /**
   * The course of a count.
   *
   * @param reports every distinct report of every voice, one or more
   * @param rising whether the count is a toll
   */
  static List<Step> fit(List<Report> reports, boolean rising, PairScores scores) {
    return new CountCourse(scores, rising, reports).fit();
  }

  private List<Step> fit() {
    List<Moment> moments = moments();
    Table table = new Table(moments);
    List<Step> course = table.course(0, moments.size(), NONE);
    if (!rising || moments.size() < 2) {
      return course;
    }
    int[] heldBefore = table.ends();
    long least = table.loss(0, moments.size(), NONE);
    for (int split = 1; split < moments.size(); split++) {
      if (isFall(moments, split, figures[heldBefore[split - 1]])) {
        boolean stated = isStated(moments.get(split));
        int wrong = stated ? heldBefore[split - 1] : NONE;
        long doubt = stated ? Math.round(LATE_DOUBT * UNIT) : 0;
        long loss = table.loss(0, split, NONE) + table.loss(split, moments.size(), wrong) - doubt;
        if (loss < least) {
          least = loss;
          course = new ArrayList<>(table.course(0, split, NONE));
          course.addAll(table.course(split, moments.size(), wrong));
        }
      }
    }
    return course;
  }

  /**
   * Whether from the split on two voices or more give one figure that is lower than the one held
   * before, which two had given and hardly anybody gives any more, and that hardly anybody had
   * given before: else they may be late. Who says that the figure held before was wrong is not
   * late, and alone enough where no more voices still repeat it.
   */
  private static boolean isFall(List<Moment> moments, int split, double held) {
    double lower = moments.get(split).reports().get(0).value().best();
    List<Moment> before = moments.subList(0, split);
    List<Moment> after = moments.subList(split, moments.size());
    long corrected = voices(after, lower);
    boolean stated = isStated(moments.get(split));
    if (stated) {
      return lower < held && corrected >= voices(after, held);
    }
    return lower < held
        && voices(before, held) >= 2
        && corrected >= 2
        && corrected > LATE_REPEATS * (voices(after, held) + voices(before, lower));
  }

  /** Whether the lowest figure of a moment is given as the correction of a higher one. */
  private static boolean isStated(Moment moment) {
    double lower = moment.reports().get(0).value().best();
    return moment.reports().stream().anyMatch(r -> r.corrects() && r.value().best() == lower);
  }

  private static long voices(List<Moment> moments, double figure) {
    return moments.stream()
        .flatMap(m -> m.reports().stream())
        .filter(r -> r.value().best() == figure)
        .map(Report::voice)
        .distinct()
        .count();
  }

  /** The reports by time; where there are too many times, neighbouring ones are one. */
  private List<Moment> moments() {
    Map<Long, List<Report>> byTime = new LinkedHashMap<>();
    reports.forEach(r -> byTime.computeIfAbsent(r.at(), t -> new ArrayList<>()).add(r));
    List<Moment> all = new ArrayList<>();
    byTime.forEach((at, list) -> all.add(new Moment(at, list)));
    if (all.size() <= MAX_TIMES) {
      return all;
    }
    List<Moment> pooled = new ArrayList<>();
    for (int i = 0; i < MAX_TIMES; i++) {
      int from = (int) ((long) i * all.size() / MAX_TIMES);
      int to = (int) ((i + 1L) * all.size() / MAX_TIMES);
      List<Report> together = new ArrayList<>();
      all.subList(from, to).forEach(m -> together.addAll(m.reports()));
      pooled.add(new Moment(all.get(from).at(), together));
    }
    return pooled;
  }

  /** The distinct figures, ascending; the weightiest, where there are too many. */
  private static double[] figures(List<Report> reports) {
    Map<Double, Double> weights = new TreeMap<>();
    reports.forEach(r -> weights.merge(r.value().best(), r.weight(), Double::sum));
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<Double, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .limit(MAX_FIGURES)
        .mapToDouble(Map.Entry::getKey)
        .sorted()
        .toArray();
  }

  /** Losses of each figure at each moment, and the best paths through them. */
  private final class Table {
    private final List<Moment> moments;
    private final long[][] losses;

    /** Whether some voice itself moved to the figure at the moment. */
    private final boolean[][] moved;

    /** First moment by which two voices have given the figure. */
    private final int[] backedFrom;

    /** Last moment from which on two voices give the figure or more. */
    private final int[] borneOutUntil;

    /**
     * How sure it is that some voice that gives the figure would be borne out, as far as that of a
     * voice of which nothing is known.
     */
    private final double[] credits;

    Table(List<Moment> moments) {
      this.moments = moments;
      losses = new long[moments.size()][figures.length];
      moved = new boolean[moments.size()][figures.length];
      backedFrom = new int[figures.length];
      borneOutUntil = new int[figures.length];
      credits = new double[figures.length];
      for (int t = 0; t < moments.size(); t++) {
        addLosses(t);
      }
      markMoves();
      addCredits();
      for (int f = 0; f < figures.length; f++) {
        backedFrom[f] = backedFrom(figures[f]);
        borneOutUntil[f] = borneOutUntil(figures[f] * BORNE_OUT);
      }
    }

    private void addLosses(int t) {
      Map<String, Double> weights = new TreeMap<>();
      Map<String, Value> values = new TreeMap<>();
      for (Report report : moments.get(t).reports()) {
        weights.merge(report.value().key(), report.weight(), Double::sum);
        values.put(report.value().key(), report.value());
      }
      for (int f = 0; f < figures.length; f++) {
        Value held = Value.count(figures[f]);
        for (Map.Entry<String, Double> said : weights.entrySet()) {
          losses[t][f] +=
              Math.round(
                  said.getValue() / meanWeight * departure(values.get(said.getKey()), held) * UNIT);
        }
      }
    }

    /** One less the pair score, of which a quarter is for the very figure. */
    private double departure(Value said, Value held) {
      boolean same = said.best().equals(held.best());
      double exact =
          isLeftOpen(said, held.best()) ? same ? ROUND_SHARE : 0 : same ? 0 : EXACT_SHARE;
      return exact + (1 - EXACT_SHARE) * (1 - scores.score(said, held));
    }

    /** Whether a figure is meant by one that is only about right; «at least» means the very one. */
    private static boolean isLeftOpen(Value about, double figure) {
      boolean wide = about.high() != null && about.low() < about.best();
      return wide && figure >= about.low() && figure <= about.high();
    }

    private void markMoves() {
      Map<String, Double> earlier = new HashMap<>();
      for (int t = 0; t < moments.size(); t++) {
        for (Report report : moments.get(t).reports()) {
          Double before = earlier.put(report.voice(), report.value().best());
          int figure = Arrays.binarySearch(figures, report.value().best());
          if (before != null && !before.equals(report.value().best()) && figure >= 0) {
            moved[t][figure] = true;
          }
        }
      }
    }

    private void addCredits() {
      Map<Integer, Set<String>> witnesses = new HashMap<>();
      for (Moment moment : moments) {
        for (Report report : moment.reports()) {
          int figure = Arrays.binarySearch(figures, report.value().best());
          if (figure >= 0
              && witnesses.computeIfAbsent(figure, f -> new HashSet<>()).add(report.voice())) {
            double sure = 1 - (1 - credits[figure]) * (1 - report.credit());
            credits[figure] = Math.min(sure, Credit.BELIEVED);
          }
        }
      }
    }

    private int backedFrom(double figure) {
      String first = null;
      for (int t = 0; t < moments.size(); t++) {
        for (Report report : moments.get(t).reports()) {
          if (report.value().best() == figure) {
            if (first != null && !first.equals(report.voice())) {
              return t;
            }
            first = report.voice();
          }
        }
      }
      return moments.size();
    }

    private int borneOutUntil(double least) {
      String last = null;
      for (int t = moments.size() - 1; t >= 0; t--) {
        for (Report report : moments.get(t).reports()) {
          if (report.value().best() >= least) {
            if (last != null && !last.equals(report.voice())) {
              return t;
            }
            last = report.voice();
          }
        }
      }
      return -1;
    }

    /** Least loss of a path from one moment to another, where some figure may be wrong. */
    long loss(int from, int to, int wrong) {
      long[][] best = best(from, to, wrong, new int[to - from][figures.length]);
      return Arrays.stream(best[to - from - 1]).min().orElseThrow();
    }

    /** For each moment, the figure that the best path until then ends on. */
    int[] ends() {
      long[][] best = best(0, moments.size(), NONE, new int[moments.size()][figures.length]);
      return Arrays.stream(best).mapToInt(Table::highestLeast).toArray();
    }

    /** The best path; of equal ones the one that ends highest and moves least. */
    List<Step> course(int from, int to, int wrong) {
      int[][] previous = new int[to - from][figures.length];
      int figure = highestLeast(best(from, to, wrong, previous)[to - from - 1]);
      List<Step> steps = new ArrayList<>();
      for (int t = to - from - 1; t >= 0; t--) {
        int before = t == 0 ? -1 : previous[t][figure];
        if (before != figure) {
          steps.add(0, new Step(moments.get(from + t).at(), figures[figure]));
        }
        figure = before;
      }
      return steps;
    }

    private static int highestLeast(long[] losses) {
      int least = losses.length - 1;
      for (int f = losses.length - 1; f >= 0; f--) {
        least = losses[f] < losses[least] ? f : least;
      }
      return least;
    }

    private long[][] best(int from, int to, int wrong, int[][] previous) {
      long[][] best = new long[to - from][];
      best[0] = losses[from].clone();
      double highest = Arrays.stream(credits).max().orElse(0);
      for (int f = 0; f < figures.length; f++) {
        best[0][f] += doubt(highest, credits[f]) + (f == wrong ? WRONG : 0);
      }
      for (int t = 1; t < to - from; t++) {
        best[t] = new long[figures.length];
        for (int f = 0; f < figures.length; f++) {
          long least = best[t - 1][f];
          previous[t][f] = f;
          int lowest = rising ? f - 1 : figures.length - 1;
          for (int before = lowest; before >= 0; before--) {
            long cost = best[t - 1][before] + moveCost(before, f, from + t);
            if (cost < least) {
              least = cost;
              previous[t][f] = before;
            }
          }
          best[t][f] = least + losses[from + t][f] + (f == wrong ? WRONG : 0);
        }
      }
      return best;
    }

    /** What it costs to take a figure's word where one with more credit could be kept. */
    private long doubt(double before, double after) {
      return Math.round(Math.max(0, before - after) * DOUBT_COST * UNIT);
    }

    private long moveCost(int before, int after, int t) {
      return doubt(credits[before], credits[after]) + leapCost(before, after, t);
    }

    private long leapCost(int before, int after, int t) {
      if (moved[t][after]) {
        return 0;
      }
      if (!rising) {
        return Math.round(MOVE_COST * UNIT);
      }
      boolean leap = figures[after] > 2 * figures[before] + 2;
      boolean bold = backedFrom[before] < t && borneOutUntil[after] < t;
      return leap && bold ? Math.round(LEAP_COST * UNIT) : 0;
    }
  }
}
