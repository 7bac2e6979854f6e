package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Verdict;

/** What one fact tells of its sources, and of who answers for its voices. */
final class SourceTallies {
  private static final double MINUTES_A_DAY = 1440;
  private static final double MILLIS_A_MINUTE = 60_000;

  /**
   * How near another level must come to explaining a figure, as a share of how near the one in
   * force comes, for the figure to be taken for a late one.
   */
  private static final double MUCH_NEARER = .5;

  /** Fewest people of whom a share can be added or left out, since people are whole. */
  private static final double LEAST_HELD = 3;

  /** Counts that rise and fall, so that another figure shows another time rather than a bias. */
  private static final Set<String> FLUID = Set.of(Attribute.MISSING, Attribute.POINTS);

  private final String attribute;
  private final Standing standing;
  private final Agreement agreement;
  private final Weights weights;
  private final PairScores scores;

  /** Origins whose text another source took over. */
  private final Set<String> takenOver = new HashSet<>();

  SourceTallies(
      String attribute,
      Standing standing,
      Agreement agreement,
      Weights weights,
      PairScores scores) {
    this.attribute = attribute;
    this.standing = standing;
    this.agreement = agreement;
    this.weights = weights;
    this.scores = scores;
    standing.votes().stream().filter(v -> !v.own()).forEach(v -> takenOver.add(v.origin()));
  }

  private boolean isShared() {
    return standing.voices().size() > 1;
  }

  /** One for each who answers for a voice; none where there is one voice alone. */
  List<ScoredFact.AuthorTally> authors() {
    List<ScoredFact.AuthorTally> authors = new ArrayList<>();
    for (Standing.Stand stand : standing.stands()) {
      if (isShared()) {
        long agreed = Math.round(agreement.of(stand, stand) * Tally.UNIT);
        Credit credit = credit(stand);
        for (String author : stand.voice().authors()) {
          authors.add(new ScoredFact.AuthorTally(author, attribute, agreed, credit));
        }
      }
    }
    return authors;
  }

  /** How a voice fares with the others, its writer's last word held against what was in force. */
  private Credit credit(Standing.Stand stand) {
    Credit credit = standing.credit(stand.voice());
    Vote word = standing.isToll() && isShared() ? ownWord(stand.voice()) : null;
    if (word == null) {
      return credit;
    }
    Standing.Stand own = standing.stand(stand.voice(), word.value(), word.at());
    double held = heldByOthers(own);
    return held < LEAST_HELD ? credit : credit.compared(logRatio(word.value().best(), held));
  }

  /** One for each source, sorted: of its own word, where it has one, else of what it took over. */
  List<Tally> sources() {
    Map<String, Standing.Stand> bySource = new TreeMap<>();
    Map<String, Vote> said = new HashMap<>();
    Map<String, Long> articles = new HashMap<>();
    for (Standing.Stand stand : standing.stands()) {
      for (Vote vote : stand.voice().votes()) {
        articles.merge(vote.source(), vote.articles(), Long::sum);
        Vote known = said.get(vote.source());
        if (known == null || vote.own() || !known.own()) {
          said.put(vote.source(), vote);
          bySource.put(vote.source(), stand);
        }
      }
    }
    Map<String, Long> firstSaid = firstSaid();
    List<Tally> tallies = new ArrayList<>();
    bySource.forEach(
        (source, stand) ->
            tallies.add(tally(said.get(source), stand, articles.get(source), firstSaid)));
    return tallies;
  }

  private Tally tally(
      Vote vote, Standing.Stand voiceStand, long articles, Map<String, Long> firstSaid) {
    Standing.Stand stand = standing.stand(voiceStand.voice(), vote.value(), vote.at());
    Verdict verdict = standing.course().verdict(vote.value(), vote.at(), scores);
    Double bias = isShared() && vote.own() ? bias(voiceStand) : null;
    Long first = firstSaid.get(saidKey(vote.value()));
    Integer lag =
        first == null || vote.at() == null
            ? null
            : Math.toIntExact(Math.round((vote.at() - first) / MILLIS_A_MINUTE));
    return new Tally(
        vote.source(),
        vote.author(),
        attribute,
        articles,
        isShared() ? 1 : 0,
        isShared() ? Math.round(agreement.of(stand, voiceStand) * Tally.UNIT) : 0,
        verdict == Verdict.UNSCORED ? 0 : 1,
        verdict == Verdict.DEVIANT ? 1 : 0,
        bias == null ? null : Math.round(bias * Tally.UNIT),
        lag,
        alpha().minus(alphaWithout(vote.source())));
  }

  // ---- delay

  /** When each thing that two sources say was first said. */
  private Map<String, Long> firstSaid() {
    Map<String, Set<String>> sources = new HashMap<>();
    Map<String, Long> first = new HashMap<>();
    for (Vote vote : standing.votes()) {
      sources.computeIfAbsent(saidKey(vote.value()), k -> new LinkedHashSet<>()).add(vote.source());
      if (vote.at() != null) {
        first.merge(saidKey(vote.value()), vote.at(), Math::min);
      }
    }
    first.keySet().removeIf(k -> sources.get(k).size() < 2);
    return first;
  }

  private static String saidKey(Value value) {
    return value.kind() == ValueKind.COUNT ? Value.plain(value.best()) : value.key();
  }

  // ---- bias

  /**
   * The last vote of a voice that its source worded itself, or null: credited to no agency, and of
   * a text that nobody took over, since what two print an agency may have written.
   */
  private Vote ownWord(Voice voice) {
    Vote last = null;
    for (Vote vote : voice.votes()) {
      boolean worded =
          vote.own() && !Byline.isAgency(vote.author()) && !takenOver.contains(vote.origin());
      last = worded ? vote : last;
    }
    return last;
  }

  /**
   * Logarithm of the figure that a voice's source worded last over what the other voices held then;
   * null where there is no such figure, or one in which a bias would not show.
   */
  private Double bias(Standing.Stand voiceStand) {
    Vote word = ownWord(voiceStand.voice());
    if (word == null) {
      return null;
    }
    Standing.Stand stand = standing.stand(voiceStand.voice(), word.value(), word.at());
    double usual = biasElsewhere(voiceStand);
    return switch (standing.kind()) {
      case COUNT -> {
        double held = FLUID.contains(attribute) ? 0 : knownThen(stand, usual);
        yield held < LEAST_HELD ? null : Double.valueOf(logRatio(stand.said().best(), held));
      }
      case MEASURE -> logRatio(stand.said().best(), medianOfOthers(stand));
      default -> null;
    };
  }

  private static double logRatio(double figure, double held) {
    double added = figure == 0 || held == 0 ? 1 : 0;
    return Math.log((Math.abs(figure) + added) / (Math.abs(held) + added));
  }

  /**
   * Which level a source can be taken to have known, since neither delay nor being the first is
   * bias: the one in force, or the next or an earlier one from which its figure departs much more
   * as its author's figures do elsewhere.
   */
  private double knownThen(Standing.Stand stand, double usual) {
    List<Course.Level> levels = standing.course().levels();
    double held = heldByOthers(stand);
    double least = Math.abs(logRatio(stand.said().best(), held) - usual) * MUCH_NEARER;
    int next = standing.course().inForce(Times.latest(stand.at())) + 1;
    for (int i = Math.min(next, levels.size() - 1); i >= 0; i--) {
      double other = levels.get(i).value().best();
      double off = Math.abs(logRatio(stand.said().best(), other) - usual);
      if (standing.isToldByOthers(i, stand.voice()) && off < least) {
        least = off;
        held = other;
      }
    }
    return held;
  }

  /** The bias that a voice's author has on the victims of other events. */
  private double biasElsewhere(Standing.Stand stand) {
    if (!standing.isToll()) {
      return 0;
    }
    Credit here = credit(stand);
    return stand.voice().authors().stream()
        .mapToDouble(a -> weights.creditElsewhere(a, here).bias())
        .average()
        .orElseThrow();
  }

  /**
   * The level in force, or the nearest before it, or else after it, that another voice tells; where
   * others tell no level, their weighted median.
   */
  private double heldByOthers(Standing.Stand stand) {
    List<Course.Level> levels = standing.course().levels();
    int inForce = standing.course().inForce(stand.at());
    for (int i = inForce; i >= 0; i--) {
      if (standing.isToldByOthers(i, stand.voice())) {
        return levels.get(i).value().best();
      }
    }
    for (int i = inForce + 1; i < levels.size(); i++) {
      if (standing.isToldByOthers(i, stand.voice())) {
        return levels.get(i).value().best();
      }
    }
    return medianOfOthers(stand);
  }

  /** Weighted median of the other voices' figures. */
  private double medianOfOthers(Standing.Stand stand) {
    List<Standing.Stand> others =
        standing.stands().stream()
            .filter(s -> !s.voice().id().equals(stand.voice().id()))
            .sorted(Comparator.comparing(s -> s.said().best()))
            .toList();
    double half = others.stream().mapToDouble(Standing.Stand::weight).sum() / 2;
    double passed = 0;
    for (Standing.Stand other : others) {
      passed += other.weight();
      if (passed >= half) {
        return other.said().best();
      }
    }
    return others.get(others.size() - 1).said().best();
  }

  // ---- alpha

  /** The fact's part in the corpus' sums. */
  AlphaSums alpha() {
    return alphaWithout(null);
  }

  /** The same without the voices that rest on one source alone. */
  private AlphaSums alphaWithout(String source) {
    if (!standing.kind().isNumeric()) {
      return AlphaSums.NONE;
    }
    List<Double> numbers = new ArrayList<>();
    for (Standing.Stand stand : standing.stands()) {
      boolean alone =
          stand.voice().votes().stream().allMatch(v -> Objects.equals(v.source(), source));
      if (!alone) {
        numbers.add(onScale(stand.carried().best()));
      }
    }
    return AlphaSums.ofUnit(numbers);
  }

  private double onScale(double number) {
    return switch (standing.kind()) {
      case COUNT -> Math.log1p(number);
      case CLOCK -> number / MINUTES_A_DAY;
      default -> Math.log(number + Math.sqrt(number * number + 1));
    };
  }
}
