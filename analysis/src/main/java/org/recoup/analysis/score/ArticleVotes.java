package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;

/**
 * Makes one vote of all that one article says of one attribute of one event: two speakers that
 * differ within an article are not two newspapers.
 *
 * <p>Of several figures the latest that is dated counts, else the largest that is no part of
 * another; where two speakers give two, its interval spans both. Parts alone add up to a total
 * where they count different people. Of several dates and places the most precise counts, of
 * participants all.
 */
public final class ArticleVotes {
  private static final Set<String> NUMBERS =
      Set.of(Attribute.KILLED, Attribute.INJURED, Attribute.MISSING, Attribute.POINTS);

  /** Whom a figure counts, where it counts one side of a fight, and the other. */
  private static final Set<String> FORCES = Set.of("soldiers", "police");

  private static final String ATTACKERS = "attackers";

  private final PlaceGeometry places;

  /** Chooses among an article's places by this geometry. */
  public ArticleVotes(PlaceGeometry places) {
    this.places = places;
  }

  /**
   * An article's say on one fact.
   *
   * @param key the fact
   * @param vote its vote
   * @param claims how many of its claims stand behind it
   * @param speakers whom it quotes, sorted
   * @param shard the part of the fact's claims that the article's belong to, see {@link
   *     Ballot#shardOf}
   */
  public record Cast(FactKey key, Vote vote, int claims, List<String> speakers, int shard) {
    public Cast {
      speakers = List.copyOf(speakers);
    }
  }

  /**
   * The votes of one article, in order of event and attribute.
   *
   * @param article who published it
   * @param claims all its claims, of whatever events; those without an event, of another scope,
   *     feared or denied are passed over
   */
  public List<Cast> of(Byline article, List<Claim> claims) {
    Map<FactKey, List<Claim>> byFact = new TreeMap<>();
    Map<FactKey, Double> denied = new HashMap<>();
    for (Claim claim : claims) {
      if (votes(claim)) {
        byFact
            .computeIfAbsent(
                new FactKey(claim.eventId(), claim.attribute()), k -> new ArrayList<>())
            .add(claim);
      } else if (isDeniedFigure(claim)) {
        denied.merge(new FactKey(claim.eventId(), claim.attribute()), claim.low(), Math::max);
      }
    }
    List<Cast> casts = new ArrayList<>();
    byFact.forEach(
        (key, list) ->
            cast(key, article, withTolls(list, claims), denied.get(key)).ifPresent(casts::add));
    return casts;
  }

  /**
   * Whether a claim has a say in what happened: of this event, and neither feared nor denied, nor
   * merely planned for a number.
   */
  public static boolean votes(Claim claim) {
    boolean real =
        claim.modality() == Modality.ASSERTED || claim.modality() == Modality.CONDITIONAL;
    boolean planned = claim.modality() == Modality.PLANNED && !NUMBERS.contains(claim.attribute());
    return claim.eventId() != null && claim.scope() == Scope.EVENT && (real || planned);
  }

  /**
   * «Une femme tuée, quatre blessés»: one person beside the number of the injured is all who died,
   * whoever it was.
   */
  private static List<Claim> withTolls(List<Claim> fact, List<Claim> all) {
    return fact.stream().map(c -> isWholeToll(c, all) ? c.withoutPopulation() : c).toList();
  }

  private static boolean isWholeToll(Claim claim, List<Claim> all) {
    return claim.attribute().equals(Attribute.KILLED)
        && claim.population() != null
        && claim.subsetOf() == null
        && claim.qualifier() == Qualifier.EXACT
        && best(claim) == 1
        && all.stream()
            .anyMatch(
                other ->
                    votes(other)
                        && other.attribute().equals(Attribute.INJURED)
                        && other.eventId().equals(claim.eventId())
                        && other.subsetOf() == null
                        && other.population() == null
                        && Objects.equals(other.quote(), claim.quote()));
  }

  /** Whether a claim says of a figure of this event that it is wrong. */
  private static boolean isDeniedFigure(Claim claim) {
    return claim.modality() == Modality.DENIED
        && claim.eventId() != null
        && claim.scope() == Scope.EVENT
        && claim.low() != null;
  }

  /**
   * Whether an article votes for another figure than one of its claims gives: a source is no
   * deviant by what it does not stand for itself.
   */
  public static boolean overrules(Vote vote, Claim claim) {
    return vote.value().kind() == ValueKind.COUNT
        && value(claim).filter(v -> vote.value().best().equals(v.best())).isEmpty();
  }

  /**
   * When an article made a claim, in milliseconds since 1970: what the claim itself says, else
   * publication; or null.
   */
  public static Long at(Byline article, Claim claim) {
    return Times.millis(claim.asOf() == null ? article.published() : claim.asOf());
  }

  /** What a claim says, as a value; empty where it says nothing that can be compared. */
  public static Optional<Value> value(Claim claim) {
    if (claim.low() != null || claim.best() != null) {
      double low = claim.low() == null ? claim.best() : claim.low();
      double best = claim.best() == null ? low : claim.best();
      return Optional.of(
          Value.number(
              ValueKind.COUNT,
              Math.min(low, best),
              claim.high(),
              best,
              claim.qualifier(),
              claim.valueText()));
    }
    if (claim.value().isEmpty()) {
      return Optional.empty();
    }
    return switch (claim.attribute()) {
      case Attribute.DATE ->
          Days.parse(claim.value().get(0))
              .map(d -> Value.named(ValueKind.DAYS, claim.value().get(0), claim.valueText()));
      case Attribute.PLACE ->
          Optional.of(Value.named(ValueKind.PLACE, claim.value().get(0), claim.valueText()));
      case Attribute.PARTICIPANTS -> Optional.of(Value.names(claim.value(), claim.valueText()));
      case Attribute.STATUS -> status(claim);
      default ->
          Optional.of(
              Value.named(ValueKind.WORDS, Folding.fold(claim.value().get(0)), claim.valueText()));
    };
  }

  private static Optional<Value> status(Claim claim) {
    String name = claim.value().get(0).toUpperCase(Locale.ROOT);
    for (EventStatus status : EventStatus.values()) {
      if (status.name().equals(name)) {
        return Optional.of(Value.named(ValueKind.STATUS, name, claim.valueText()));
      }
    }
    return Optional.empty();
  }

  /**
   * The vote of claims on one fact.
   *
   * @param denied the highest figure that the article says is wrong, or null
   */
  private Optional<Cast> cast(FactKey key, Byline article, List<Claim> claims, Double denied) {
    record Said(Claim claim, Value value) {}
    List<Said> said = new ArrayList<>();
    claims.forEach(c -> value(c).ifPresent(v -> said.add(new Said(c, v))));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> numbers =
        said.stream().filter(s -> s.value.kind() == ValueKind.COUNT).map(Said::claim).toList();
    List<Claim> others =
        said.stream().filter(s -> s.value.kind() != ValueKind.COUNT).map(Said::claim).toList();
    Choice choice = numbers.isEmpty() ? choose(others) : figure(numbers);
    Set<String> speakers = new TreeSet<>();
    claims.stream().map(Claim::speaker).filter(Objects::nonNull).forEach(speakers::add);
    Vote vote =
        new Vote(
            article.originId(),
            article.author(),
            article.source(),
            article.own(),
            at(article, choice.claim),
            choice.value,
            choice.partial,
            denied != null && !numbers.isEmpty() && denied > choice.value.best(),
            choice.claim.claimId(),
            1);
    return Optional.of(
        new Cast(
            key, vote, said.size(), List.copyOf(speakers), Ballot.shardOf(article.articleId())));
  }

  private record Choice(Claim claim, Value value, boolean partial) {
    Choice(Claim claim) {
      this(claim, ArticleVotes.value(claim).orElseThrow(), false);
    }
  }

  // ---- figures

  private static final Comparator<Claim> LATEST_THEN_LARGEST =
      Comparator.comparing(Claim::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(ArticleVotes::best)
          .thenComparing(Claim::low, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Claim::begin, Comparator.reverseOrder())
          .thenComparing(Claim::claimId, Comparator.reverseOrder());

  private static double best(Claim claim) {
    return claim.best() == null ? claim.low() : claim.best();
  }

  private static Choice figure(List<Claim> claims) {
    List<Claim> totals =
        claims.stream().filter(c -> c.population() == null && c.subsetOf() == null).toList();
    List<Claim> wholes = claims.stream().filter(c -> c.subsetOf() == null).toList();
    if (!totals.isEmpty()) {
      return refined(total(totals), wholes);
    }
    return parts(wholes.isEmpty() ? claims : wholes);
  }

  private static Choice total(List<Claim> totals) {
    Claim figure = totals.stream().max(LATEST_THEN_LARGEST).orElseThrow();
    Value value = value(figure).orElseThrow();
    if (speakersDiffer(totals)) {
      double low = value.low();
      Double high = value.high();
      for (Claim claim : totals) {
        Value other = value(claim).orElseThrow();
        low = Math.min(low, other.low());
        high =
            high == null || other.high() == null
                ? null
                : Double.valueOf(Math.max(high, other.high()));
      }
      value = Value.number(ValueKind.COUNT, low, high, value.best(), Qualifier.RANGE, value.text());
    }
    return new Choice(figure, value, false);
  }

  /**
   * «Plus de 130 morts» in a headline are the «au moins 132 civils» below it: of a total that is
   * open above, those of one kind who are more make it finer.
   */
  private static Choice refined(Choice total, List<Claim> wholes) {
    if (total.value.high() != null) {
      return total;
    }
    return wholes.stream()
        .filter(c -> c.population() != null && best(c) > total.value.best())
        .filter(c -> Objects.equals(c.asOf(), total.claim.asOf()))
        .max(LATEST_THEN_LARGEST)
        .map(Choice::new)
        .orElse(total);
  }

  private static boolean speakersDiffer(List<Claim> totals) {
    Set<String> speakers = new LinkedHashSet<>();
    Set<Double> figures = new LinkedHashSet<>();
    totals.stream()
        .filter(c -> c.speaker() != null)
        .forEach(
            c -> {
              speakers.add(c.speaker());
              figures.add(best(c));
            });
    return speakers.size() > 1 && figures.size() > 1;
  }

  /**
   * Parts of different people add up; one part alone stays one. The dead of the two sides of a
   * fight are two tolls: those whom an army says that it killed are none of its own.
   */
  private static Choice parts(List<Claim> parts) {
    Map<String, Claim> largest = new TreeMap<>();
    for (Claim part : parts) {
      String population = part.population() == null ? "" : part.population();
      largest.merge(population, part, (a, b) -> LATEST_THEN_LARGEST.compare(a, b) >= 0 ? a : b);
    }
    if (FORCES.stream().anyMatch(largest::containsKey)) {
      largest.remove(ATTACKERS);
    }
    List<Claim> chosen = List.copyOf(largest.values());
    Claim first =
        chosen.stream()
            .min(Comparator.comparingInt(Claim::begin).thenComparing(Claim::claimId))
            .orElseThrow();
    if (chosen.size() == 1) {
      return new Choice(first, value(first).orElseThrow(), true);
    }
    double low = 0;
    double best = 0;
    Double high = 0.0;
    for (Claim part : chosen) {
      Value value = value(part).orElseThrow();
      low += value.low();
      best += value.best();
      high = high == null || value.high() == null ? null : Double.valueOf(high + value.high());
    }
    Qualifier qualifier = high != null && high == low ? Qualifier.EXACT : Qualifier.RANGE;
    Value sum = Value.number(ValueKind.COUNT, low, high, best, qualifier, first.valueText());
    return new Choice(first, sum, false);
  }

  // ---- other values

  /** The latest stated, then the most precise, then the commonest, then the first in the text. */
  private Choice choose(List<Claim> claims) {
    if (claims.get(0).attribute().equals(Attribute.PARTICIPANTS)) {
      Claim first =
          claims.stream()
              .min(Comparator.comparingInt(Claim::begin).thenComparing(Claim::claimId))
              .orElseThrow();
      Set<String> names = new TreeSet<>();
      claims.forEach(c -> names.addAll(c.value()));
      return new Choice(first, Value.names(names, String.join(", ", names)), false);
    }
    PairScores scores = new PairScores(places);
    Map<List<String>, Integer> times = new HashMap<>();
    claims.forEach(c -> times.merge(c.value(), 1, Integer::sum));
    return claims.stream()
        .max(
            Comparator.comparing(Claim::asOf, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(c -> rank(value(c).orElseThrow()))
                .thenComparing(c -> scores.precision(value(c).orElseThrow()))
                .thenComparing(c -> times.get(c.value()))
                .thenComparing(Claim::begin, Comparator.reverseOrder())
                .thenComparing(Claim::claimId, Comparator.reverseOrder()))
        .map(Choice::new)
        .orElseThrow();
  }

  private static int rank(Value value) {
    return value.kind() == ValueKind.STATUS ? Course.rank(value.name()) : 0;
  }
}
