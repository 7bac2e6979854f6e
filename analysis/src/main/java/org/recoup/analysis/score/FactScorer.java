package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Verdict;

/**
 * Turns a ballot into a fact: the course of the figure or the value that the voices back, how far
 * they agree, and how each stands. See {@link Standing} for the course, {@link Agreement} for the
 * scores and {@link SourceTallies} for what it tells of sources.
 */
public final class FactScorer {
  private static final Map<String, String> UNITS =
      Map.of(
          Attribute.KILLED, "people",
          Attribute.INJURED, "people",
          Attribute.MISSING, "people",
          Attribute.POINTS, "points");

  /** Most deviants listed. */
  private static final int MAX_DEVIANTS = 64;

  /**
   * Share of the weight that must dissent for a fact to be disputed rather than merely have a
   * deviant.
   */
  private static final double DISPUTED_SHARE = .25;

  private final PairScores scores;
  private final PlaceGeometry places;
  private final boolean asWritten;

  private FactScorer(PlaceGeometry places, boolean asWritten) {
    this.places = places;
    this.scores = new PairScores(places);
    this.asWritten = asWritten;
  }

  /**
   * Scores facts of news; the value of a fact is a TIMEX3 value, a place's name, or a list of
   * names.
   */
  public static FactScorer ofNews(PlaceGeometry places) {
    return new FactScorer(places, false);
  }

  /**
   * Scores facts of anybody's claims; the value of a fact is spelt as most of the claims that say
   * so.
   */
  public static FactScorer asWritten() {
    return new FactScorer(PlaceGeometry.unknown(), true);
  }

  /** How values are compared here. */
  public PairScores scores() {
    return scores;
  }

  /**
   * The fact that a ballot amounts to.
   *
   * @param key what it is about
   * @param ballot at least one vote; votes of another kind than most are left out
   * @param weights how much each author's word counts
   */
  public ScoredFact score(FactKey key, Ballot.Content ballot, Weights weights) {
    return new Row(key, ballot, weights).result();
  }

  /** What a ballot tells of the authors of its voices; nothing where it has one voice alone. */
  public List<ScoredFact.AuthorTally> agreements(
      FactKey key, Ballot.Content ballot, Weights weights) {
    if (ballot.votes().size() < 2) {
      return List.of();
    }
    return new Row(key, ballot, weights).tallies.authors();
  }

  /** Fills the row of one fact. */
  private final class Row {
    private final FactKey key;
    private final Ballot.Content ballot;
    private final Standing standing;
    private final ValueKind kind;
    private final Course course;
    private final Agreement agreement;
    private final SourceTallies tallies;

    Row(FactKey key, Ballot.Content ballot, Weights weights) {
      this.key = key;
      this.ballot = ballot;
      standing = new Standing(key.attribute(), ballot.votes(), weights, scores);
      kind = standing.kind();
      course = standing.course();
      agreement = new Agreement(standing, scores);
      tallies = new SourceTallies(key.attribute(), standing, agreement, weights, scores);
    }

    ScoredFact result() {
      Double consistency = agreement.consistency();
      double[] interval = consistency == null ? null : agreement.interval(consistency);
      boolean number = kind == ValueKind.COUNT || kind == ValueKind.MEASURE;
      Fact.Step now =
          number ? step(course.levels().size() - 1) : new Fact.Step(null, null, null, null);
      Fact fact =
          new Fact(
              key.eventId(),
              key.attribute(),
              now.low(),
              now.best(),
              now.high(),
              number ? conservative() : null,
              spelt(),
              UNITS.get(key.attribute()),
              consistency,
              interval == null ? null : interval[0],
              interval == null ? null : interval[1],
              status(consistency),
              Math.toIntExact(ballot.claims()),
              Math.toIntExact(ballot.articles()),
              (int) standing.votes().stream().map(Vote::source).distinct().count(),
              standing.voices().size(),
              ballot.speakers(),
              steps(),
              deviants());
      return new ScoredFact(fact, course, tallies.sources(), tallies.authors(), tallies.alpha());
    }

    private FactStatus status(Double consistency) {
      if (consistency == null) {
        return FactStatus.SINGLE_ORIGIN;
      }
      double against =
          standing.stands().stream()
              .filter(s -> s.level() < 0)
              .mapToDouble(Standing.Stand::weight)
              .sum();
      double all = standing.stands().stream().mapToDouble(Standing.Stand::weight).sum();
      if (against > 0 && (!course.decided() || against > all * DISPUTED_SHARE)) {
        return FactStatus.DISPUTED;
      }
      if (course.levels().size() > 1) {
        return FactStatus.REVISED;
      }
      return consistency > 1 - Agreement.LAST_BIT ? FactStatus.UNANIMOUS : FactStatus.COMPATIBLE;
    }

    private List<Fact.Step> steps() {
      List<Fact.Step> steps = new ArrayList<>();
      for (int i = 0; i < course.levels().size() && kind == ValueKind.COUNT; i++) {
        steps.add(step(i));
      }
      return steps;
    }

    /**
     * The lowest and highest estimates of all that was said of a level, and of dissent as long as
     * nothing is decided.
     */
    private Fact.Step step(int level) {
      Course.Level held = course.levels().get(level);
      double low = held.value().best();
      double high = held.value().best();
      boolean bounded = false;
      for (Voice voice : standing.voices()) {
        for (Voice.Version version : voice.versions()) {
          if (!speaksOf(level, version)) {
            continue;
          }
          Value said = version.value();
          low = Math.min(low, said.low());
          high = Math.max(high, said.high() == null ? said.best() : said.high());
          bounded |= said.high() != null;
        }
      }
      return new Fact.Step(Times.iso(held.from()), low, held.value().best(), bounded ? high : null);
    }

    private boolean speaksOf(int level, Voice.Version version) {
      int own = course.levelOf(version.value(), version.at(), scores);
      return own == level
          || (own < 0 && !course.decided() && course.inForce(version.at()) == level);
    }

    /**
     * The least that any report of the last level commits itself to; of "dozens" a dozen (ACLED).
     */
    private double conservative() {
      return standing.voices().stream()
          .flatMap(v -> v.versions().stream())
          .filter(v -> speaksOf(course.levels().size() - 1, v))
          .mapToDouble(v -> committed(v.value()))
          .min()
          .orElse(course.last().value().best());
    }

    private static double committed(Value value) {
      double dozens = 20;
      double dozen = 12;
      boolean vague = value.qualifier() == Qualifier.VAGUE;
      return vague && value.low() == dozens ? dozen : value.low();
    }

    private List<String> spelt() {
      Value value = course.last().value();
      if (asWritten) {
        return List.of(commonestSpelling(value));
      }
      return switch (kind) {
        case COUNT, MEASURE, CLOCK -> List.of();
        case DAYS -> List.of(day(value.name()));
        case PLACE -> List.of(places.name(value.name()));
        case STATUS -> List.of(value.name().toLowerCase(Locale.ROOT));
        default -> value.names();
      };
    }

    /** A single day without its part of day, which the sources need not share. */
    private static String day(String timex) {
      return Days.parse(timex)
          .filter(d -> !d.isPattern() && d.length() == 1)
          .map(d -> d.first().toString())
          .orElse(timex);
    }

    private String commonestSpelling(Value value) {
      Map<String, Integer> spellings = new TreeMap<>();
      for (Vote vote : standing.votes()) {
        boolean same =
            kind == ValueKind.COUNT
                ? vote.value().best().equals(value.best())
                : vote.value().key().equals(value.key());
        if (same) {
          spellings.merge(vote.value().text(), 1, Integer::sum);
        }
      }
      return spellings.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(e -> -e.getKey().length())
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElse(value.text());
    }

    private List<Fact.Deviant> deviants() {
      List<Fact.Deviant> deviants = new ArrayList<>();
      for (Vote vote : standing.votes()) {
        if (!vote.partial() && course.verdict(vote.value(), vote.at(), scores) == Verdict.DEVIANT) {
          Value agreed = course.levels().get(course.inForce(vote.at())).value();
          Double logRatio =
              kind.isNumeric() && kind != ValueKind.CLOCK
                  ? logRatio(vote.value().best(), agreed.best(), 1)
                  : null;
          deviants.add(
              new Fact.Deviant(vote.source(), vote.value().text(), logRatio, vote.claimId()));
        }
      }
      deviants.sort(
          Comparator.comparing(Fact.Deviant::source).thenComparing(Fact.Deviant::claimId));
      return deviants.size() > MAX_DEVIANTS ? deviants.subList(0, MAX_DEVIANTS) : deviants;
    }

    private static double logRatio(double figure, double agreed, double added) {
      return Math.log((Math.abs(figure) + added) / (Math.abs(agreed) + added));
    }
  }
}
