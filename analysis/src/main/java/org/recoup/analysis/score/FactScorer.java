package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.FactStatus;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Verdict;

/**
 * Turns a ballot into a fact: the course of the figure or the value that the voices back, how far
 * they agree, and how each stands.
 *
 * <p>A fact's consistency is the weighted mean of the pair scores of its voices, each carried along
 * the course to today: a voice that told an earlier figure while it held, or still tells it,
 * disagrees with nobody. What two voices tell of two levels counts in full only where each level is
 * backed by two voices or by one that moved; else half of it is the score of the figures as given.
 */
public final class FactScorer {
  private static final Set<String> TOLLS = Set.of(Attribute.KILLED, Attribute.INJURED);
  private static final Map<String, String> UNITS =
      Map.of(
          Attribute.KILLED, "people",
          Attribute.INJURED, "people",
          Attribute.MISSING, "people",
          Attribute.POINTS, "points");

  /** Most distinct statements that are compared pair by pair; the weightiest stay. */
  private static final int MAX_STATEMENTS = 256;

  /** Most deviants listed. */
  private static final int MAX_DEVIANTS = 64;

  /**
   * Share of the weight that must dissent for a fact to be disputed rather than merely have a
   * deviant.
   */
  private static final double DISPUTED_SHARE = .25;

  /** Share of the weight that must name a participant. */
  private static final double NAMED_SHARE = 1.0 / 3;

  /** By how much the backing must outweigh dissent where only one voice gives it. */
  private static final double CLEAR_LEAD = 3;

  /** The standard normal's quantile for an interval of 90 %. */
  private static final double Z = 1.6448536269514722;

  /** What scores are rounded to, so that equal ones are equal. */
  private static final double LAST_BIT = 1e-9;

  private static final double MINUTES_A_DAY = 1440;
  private static final double MILLIS_A_MINUTE = 60_000;

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
    return new Counting(key, ballot, weights).result();
  }

  /** What a ballot tells of the authors of its voices; nothing where it has one voice alone. */
  public List<ScoredFact.AuthorTally> agreements(
      FactKey key, Ballot.Content ballot, Weights weights) {
    if (ballot.votes().size() < 2) {
      return List.of();
    }
    Counting counting = new Counting(key, ballot, weights);
    return counting.authors(counting.statements());
  }

  /** One voice's say, placed on the course. */
  private record Stand(
      Voice voice, double weight, Value said, Long at, int level, int levelThen, Value carried) {}

  /** All voices that say one thing of one level. */
  private record Statement(
      Value said, Value carried, int level, double weight, double squaredWeights, int voices) {}

  private final class Counting {
    private final FactKey key;
    private final Ballot.Content ballot;
    private final List<Vote> votes;
    private final List<Voice> voices;
    private final Map<String, Double> weightOf = new HashMap<>();
    private final ValueKind kind;
    private final List<Course.Level> levels;
    private final boolean[] backed;
    private final List<Stand> stands;
    private final Course course;

    Counting(FactKey key, Ballot.Content ballot, Weights weights) {
      this.key = key;
      this.ballot = ballot;
      kind = commonestKind(ballot.votes());
      votes = ballot.votes().stream().filter(v -> v.value().kind() == kind).toList();
      voices = Voice.of(votes);
      voices.forEach(v -> weightOf.put(v.id(), v.weight(weights, key.attribute())));
      levels = hasCourse() ? countLevels() : valueLevels();
      backed = backed();
      Course undecided = new Course(levels, voices.size(), false);
      stands =
          voices.stream()
              .map(v -> stand(v, v.latest().value(), v.latest().at(), undecided))
              .toList();
      course = new Course(levels, voices.size(), decided());
    }

    private static ValueKind commonestKind(List<Vote> votes) {
      Map<ValueKind, Long> counts = new TreeMap<>();
      votes.forEach(v -> counts.merge(v.value().kind(), 1L, Long::sum));
      return counts.entrySet().stream()
          .max(Map.Entry.<ValueKind, Long>comparingByValue())
          .orElseThrow(() -> new IllegalArgumentException("a ballot without a vote"))
          .getKey();
    }

    // ---- the course

    /**
     * Whether the figure has a course in time: a toll always, another count where its reports are
     * dated.
     */
    private boolean hasCourse() {
      return kind == ValueKind.COUNT
          && (TOLLS.contains(key.attribute()) || votes.stream().anyMatch(v -> v.at() != null));
    }

    private List<Course.Level> countLevels() {
      List<CountCourse.Report> reports = new ArrayList<>();
      for (Voice voice : voices) {
        for (Voice.Version version : voice.reports()) {
          reports.add(
              new CountCourse.Report(
                  voice.id(), version.value(), version.at(), weightOf.get(voice.id())));
        }
      }
      List<CountCourse.Step> steps =
          CountCourse.fit(reports, TOLLS.contains(key.attribute()), scores);
      List<Course.Level> plain =
          steps.stream().map(s -> new Course.Level(s.from(), Value.count(s.figure()), 0)).toList();
      return withVoices(plain);
    }

    /** One value, and those that a voice itself gave up for it. */
    private List<Course.Level> valueLevels() {
      Value value = kind == ValueKind.NAMES ? commonNames() : backedValue();
      if (kind == ValueKind.COUNT) {
        value = Value.count(value.best());
      }
      Map<String, Course.Level> given = new LinkedHashMap<>();
      Long from = null;
      for (Voice voice : voices) {
        if (voice.latest().at() == null
            || scores.score(voice.latest().value(), value) < Course.SAME_VALUE) {
          continue;
        }
        for (Voice.Version version : voice.versions()) {
          if (version.at() != null
              && version.at() < voice.latest().at()
              && scores.support(version.value(), value) < Course.SAME_VALUE) {
            given.putIfAbsent(
                version.value().key(), new Course.Level(version.at(), version.value(), 0));
            from =
                from == null
                    ? voice.latest().at()
                    : Long.valueOf(Math.min(from, voice.latest().at()));
          }
        }
      }
      List<Course.Level> plain = new ArrayList<>(given.values());
      plain.sort(
          Comparator.comparing(Course.Level::from).thenComparing(level -> level.value().key()));
      plain.add(new Course.Level(from, value, 0));
      return withVoices(plain);
    }

    private List<Course.Level> withVoices(List<Course.Level> plain) {
      Course bare = new Course(plain, voices.size(), false);
      int[] backing = new int[plain.size()];
      for (Voice voice : voices) {
        voice.versions().stream()
            .mapToInt(v -> bare.levelOf(v.value(), v.at(), scores))
            .filter(level -> level >= 0)
            .distinct()
            .forEach(level -> backing[level]++);
      }
      List<Course.Level> all = new ArrayList<>();
      for (int i = 0; i < plain.size(); i++) {
        all.add(new Course.Level(plain.get(i).from(), plain.get(i).value(), backing[i]));
      }
      return all;
    }

    /**
     * The value that the voices' last words back most; of equals the most precise, then the one
     * said latest.
     */
    private Value backedValue() {
      Map<String, Value> values = new TreeMap<>();
      Map<String, Double> weights = new TreeMap<>();
      Map<String, Long> latest = new HashMap<>();
      for (Voice voice : voices) {
        Voice.Version said = voice.latest();
        values.putIfAbsent(said.value().key(), said.value());
        weights.merge(said.value().key(), weightOf.get(voice.id()), Double::sum);
        latest.merge(said.value().key(), said.at() == null ? Long.MIN_VALUE : said.at(), Math::max);
      }
      Set<String> moves = moves();
      List<String> candidates = heaviest(weights);
      Map<String, Double> backing = new HashMap<>();
      for (String candidate : candidates) {
        double sum = 0;
        for (String said : candidates) {
          boolean moved = moves.contains(said + '\u001e' + candidate);
          sum += weights.get(said) * (moved ? 1 : backing(values.get(said), values.get(candidate)));
        }
        backing.put(candidate, (double) Math.round(sum / LAST_BIT));
      }
      return candidates.stream()
          .max(
              Comparator.<String>comparingDouble(backing::get)
                  .thenComparingDouble(k -> scores.precision(values.get(k)))
                  .thenComparingLong(latest::get)
                  .thenComparing(
                      k -> values.get(k).best(), Comparator.nullsFirst(Comparator.naturalOrder()))
                  .thenComparing(Comparator.naturalOrder()))
          .map(values::get)
          .orElseThrow();
    }

    /**
     * How much a voice backs a value: in full its own and what that leaves open, others by their
     * likeness, at most half.
     */
    private double backing(Value said, Value candidate) {
      double support = scores.support(said, candidate);
      boolean same =
          support == 1 && (kind != ValueKind.COUNT || said.best().equals(candidate.best()));
      double likeness = support * support;
      return same ? 1 : likeness * likeness / 2;
    }

    /** From which value to which some voice itself moved. */
    private Set<String> moves() {
      Set<String> moves = new LinkedHashSet<>();
      for (Voice voice : voices) {
        Voice.Version last = voice.latest();
        for (Voice.Version earlier : voice.versions()) {
          if (earlier.at() != null && last.at() != null && earlier.at() < last.at()) {
            moves.add(earlier.value().key() + '\u001e' + last.value().key());
          }
        }
      }
      return moves;
    }

    private static List<String> heaviest(Map<String, Double> weights) {
      return weights.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MAX_STATEMENTS)
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Who is named by a third of the weight or more; where nobody is, who is named most. */
    private Value commonNames() {
      Map<String, Double> weights = new TreeMap<>();
      double total = 0;
      for (Voice voice : voices) {
        double weight = weightOf.get(voice.id());
        total += weight;
        voice.latest().value().names().forEach(n -> weights.merge(n, weight, Double::sum));
      }
      double most = weights.values().stream().max(Comparator.naturalOrder()).orElseThrow();
      double least = Math.min(most, total * NAMED_SHARE) * (1 - LAST_BIT);
      return Value.names(
          weights.entrySet().stream()
              .filter(e -> e.getValue() >= least)
              .map(Map.Entry::getKey)
              .toList(),
          null);
    }

    /** Which levels two voices back, or one that moved to them or away from them. */
    private boolean[] backed() {
      boolean[] certain = new boolean[levels.size()];
      Course bare = new Course(levels, voices.size(), false);
      for (Voice voice : voices) {
        int[] visited =
            voice.versions().stream()
                .mapToInt(v -> bare.levelOf(v.value(), v.at(), scores))
                .filter(level -> level >= 0)
                .distinct()
                .toArray();
        for (int level : visited) {
          certain[level] |= visited.length > 1 || levels.get(level).voices() > 1;
        }
      }
      return certain;
    }

    private Stand stand(Voice voice, Value said, Long at, Course bare) {
      int level = bare.levelOf(said, at, scores);
      int then = level >= 0 ? level : bare.inForce(at);
      return new Stand(
          voice, weightOf.get(voice.id()), said, at, level, then, carried(said, level, then));
    }

    /** What a voice would say today, had it kept pace with the course. */
    private Value carried(Value said, int level, int then) {
      Value today = levels.get(levels.size() - 1).value();
      if (kind != ValueKind.COUNT) {
        return level >= 0 && level < levels.size() - 1 ? today : said;
      }
      double figure = levels.get(then).value().best();
      if (figure == today.best()) {
        return said;
      }
      if (figure > 0) {
        return said.scaled(today.best() / figure);
      }
      return said.best() == 0 ? today : said;
    }

    // ---- how the voices stand

    /** Whether those on the course outweigh every group of those against it that say the same. */
    private boolean decided() {
      double backing = 0;
      int backers = 0;
      Map<String, Double> against = new TreeMap<>();
      for (Stand stand : stands) {
        if (stand.level() >= 0) {
          backing += stand.weight();
          backers++;
        } else {
          against.merge(stand.said().key(), stand.weight(), Double::sum);
        }
      }
      double heaviest = against.values().stream().max(Comparator.naturalOrder()).orElse(0.0);
      return backers >= 2 ? backing > heaviest : backing >= CLEAR_LEAD * heaviest;
    }

    private List<Statement> statements() {
      Map<String, Statement> byKey = new TreeMap<>();
      for (Stand s : stands) {
        Statement one =
            new Statement(
                s.said(), s.carried(), s.levelThen(), s.weight(), s.weight() * s.weight(), 1);
        byKey.merge(
            s.levelThen() + ":" + s.said().key(),
            one,
            (a, b) ->
                new Statement(
                    a.said(),
                    a.carried(),
                    a.level(),
                    a.weight() + b.weight(),
                    a.squaredWeights() + b.squaredWeights(),
                    a.voices() + b.voices()));
      }
      return byKey.values().stream()
          .sorted(Comparator.comparingDouble(Statement::weight).reversed())
          .limit(MAX_STATEMENTS)
          .toList();
    }

    private double pair(Statement a, Statement b) {
      double carried = scores.score(a.carried(), b.carried());
      boolean certain = a.level() == b.level() || (backed[a.level()] && backed[b.level()]);
      return certain ? carried : (carried + scores.score(a.said(), b.said())) / 2;
    }

    /** Weighted mean of the pair scores, or null below two voices. */
    private Double consistency(List<Statement> statements) {
      if (voices.size() < 2) {
        return null;
      }
      double agreed = 0;
      double all = 0;
      for (int i = 0; i < statements.size(); i++) {
        Statement a = statements.get(i);
        double own = (a.weight() * a.weight() - a.squaredWeights()) / 2;
        agreed += a.voices() > 1 ? own : 0;
        all += a.voices() > 1 ? own : 0;
        for (int j = 0; j < i; j++) {
          double weight = a.weight() * statements.get(j).weight();
          agreed += weight * pair(a, statements.get(j));
          all += weight;
        }
      }
      return Math.min(1, Math.round(agreed / all / LAST_BIT) * LAST_BIT);
    }

    // ---- the row

    ScoredFact result() {
      List<Statement> statements = statements();
      Double consistency = consistency(statements);
      double[] interval = consistency == null ? null : wilson(consistency);
      boolean number = kind == ValueKind.COUNT || kind == ValueKind.MEASURE;
      Fact.Step now = number ? step(levels.size() - 1) : new Fact.Step(null, null, null, null);
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
              (int) votes.stream().map(Vote::source).distinct().count(),
              voices.size(),
              ballot.speakers(),
              steps(),
              deviants());
      return new ScoredFact(fact, course, tallies(statements), authors(statements), alpha(null));
    }

    /** Wilson's score interval of 90 %, over as many voices as the weights amount to (Kish). */
    private double[] wilson(double p) {
      double sum = 0;
      double squares = 0;
      for (Stand stand : stands) {
        sum += stand.weight();
        squares += stand.weight() * stand.weight();
      }
      double n = sum * sum / squares;
      double centre = p + Z * Z / (2 * n);
      double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
      double scale = 1 + Z * Z / n;
      return new double[] {
        Math.max(0, Math.min(p, (centre - half) / scale)),
        Math.min(1, Math.max(p, (centre + half) / scale))
      };
    }

    private FactStatus status(Double consistency) {
      if (consistency == null) {
        return FactStatus.SINGLE_ORIGIN;
      }
      double against = stands.stream().filter(s -> s.level() < 0).mapToDouble(Stand::weight).sum();
      double all = stands.stream().mapToDouble(Stand::weight).sum();
      if (against > 0 && (!course.decided() || against > all * DISPUTED_SHARE)) {
        return FactStatus.DISPUTED;
      }
      if (levels.size() > 1) {
        return FactStatus.REVISED;
      }
      return consistency > 1 - LAST_BIT ? FactStatus.UNANIMOUS : FactStatus.COMPATIBLE;
    }

    private List<Fact.Step> steps() {
      List<Fact.Step> steps = new ArrayList<>();
      for (int i = 0; i < levels.size() && kind == ValueKind.COUNT; i++) {
        steps.add(step(i));
      }
      return steps;
    }

    /**
     * The lowest and highest estimates of all that was said of a level, and of dissent as long as
     * nothing is decided.
     */
    private Fact.Step step(int level) {
      Course.Level held = levels.get(level);
      double low = held.value().best();
      double high = held.value().best();
      boolean bounded = false;
      for (Voice voice : voices) {
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
      return voices.stream()
          .flatMap(v -> v.versions().stream())
          .filter(v -> speaksOf(levels.size() - 1, v))
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
      for (Vote vote : votes) {
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
      for (Vote vote : votes) {
        if (course.verdict(vote.value(), vote.at(), scores) == Verdict.DEVIANT) {
          Value agreed = levels.get(course.inForce(vote.at())).value();
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

    // ---- what it tells of sources

    private List<ScoredFact.AuthorTally> authors(List<Statement> statements) {
      List<ScoredFact.AuthorTally> authors = new ArrayList<>();
      for (Stand stand : stands) {
        if (voices.size() > 1) {
          long agreement = Math.round(agreementOf(stand, stand, statements) * Tally.UNIT);
          stand
              .voice()
              .authors()
              .forEach(a -> authors.add(new ScoredFact.AuthorTally(a, key.attribute(), agreement)));
        }
      }
      return authors;
    }

    private List<Tally> tallies(List<Statement> statements) {
      Map<String, Stand> bySource = new TreeMap<>();
      Map<String, Vote> said = new HashMap<>();
      Map<String, Long> articles = new HashMap<>();
      for (Stand stand : stands) {
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
              tallies.add(
                  tally(said.get(source), stand, articles.get(source), statements, firstSaid)));
      return tallies;
    }

    private Tally tally(
        Vote vote,
        Stand voiceStand,
        long articles,
        List<Statement> statements,
        Map<String, Long> firstSaid) {
      Stand stand = stand(voiceStand.voice(), vote.value(), vote.at(), course);
      boolean shared = voices.size() > 1;
      Verdict verdict = course.verdict(vote.value(), vote.at(), scores);
      Double bias = shared ? bias(stand) : null;
      Long first = firstSaid.get(saidKey(vote.value()));
      Integer lag =
          first == null || vote.at() == null
              ? null
              : Math.toIntExact(Math.round((vote.at() - first) / MILLIS_A_MINUTE));
      return new Tally(
          vote.source(),
          vote.author(),
          key.attribute(),
          articles,
          shared ? 1 : 0,
          shared ? Math.round(agreementOf(stand, voiceStand, statements) * Tally.UNIT) : 0,
          verdict == Verdict.UNSCORED ? 0 : 1,
          verdict == Verdict.DEVIANT ? 1 : 0,
          bias == null ? 0 : 1,
          bias == null ? 0 : Math.round(bias * Tally.UNIT),
          lag,
          alpha(null).minus(alpha(vote.source())));
    }

    /** Agreement of what a source says with all voices but its own. */
    private double agreementOf(Stand stand, Stand voiceStand, List<Statement> statements) {
      Statement mine =
          new Statement(stand.said(), stand.carried(), stand.levelThen(), stand.weight(), 0, 1);
      double agreed = 0;
      double all = 0;
      for (Statement other : statements) {
        boolean includesVoice =
            other.level() == voiceStand.levelThen()
                && other.said().key().equals(voiceStand.said().key());
        double weight = other.weight();
        if (includesVoice) {
          weight = other.voices() > 1 ? weight - voiceStand.weight() : 0;
        }
        agreed += weight * pair(mine, other);
        all += weight;
      }
      return all > 0 ? Math.min(1, agreed / all) : 0;
    }

    /** When each thing that two sources say was first said. */
    private Map<String, Long> firstSaid() {
      Map<String, Set<String>> sources = new HashMap<>();
      Map<String, Long> first = new HashMap<>();
      for (Vote vote : votes) {
        sources
            .computeIfAbsent(saidKey(vote.value()), k -> new LinkedHashSet<>())
            .add(vote.source());
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

    /**
     * Logarithm of a figure over the weighted median of the other voices' figures; null where it is
     * no figure.
     */
    private Double bias(Stand stand) {
      if (kind != ValueKind.COUNT && kind != ValueKind.MEASURE) {
        return null;
      }
      List<Stand> others =
          stands.stream()
              .filter(s -> !s.voice().id().equals(stand.voice().id()))
              .sorted(Comparator.comparing(s -> s.carried().best()))
              .toList();
      double half = others.stream().mapToDouble(Stand::weight).sum() / 2;
      double median = others.get(others.size() - 1).carried().best();
      double passed = 0;
      for (Stand other : others) {
        passed += other.weight();
        if (passed >= half) {
          median = other.carried().best();
          break;
        }
      }
      double figure = stand.carried().best();
      return logRatio(figure, median, figure == 0 || median == 0 ? 1 : 0);
    }

    /** The fact's part in the corpus' sums, without the voices that rest on one source alone. */
    private AlphaSums alpha(String without) {
      if (!kind.isNumeric()) {
        return AlphaSums.NONE;
      }
      List<Double> numbers = new ArrayList<>();
      for (Stand stand : stands) {
        boolean alone =
            stand.voice().votes().stream().allMatch(v -> Objects.equals(v.source(), without));
        if (!alone) {
          numbers.add(onScale(stand.carried().best()));
        }
      }
      return AlphaSums.ofUnit(numbers);
    }

    private double onScale(double number) {
      return switch (kind) {
        case COUNT -> Math.log1p(number);
        case CLOCK -> number / MINUTES_A_DAY;
        default -> Math.log(number + Math.sqrt(number * number + 1));
      };
    }
  }
}
