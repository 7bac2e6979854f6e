package org.recoup.analysis.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoup.analysis.model.Attribute;

/**
 * The voices of a fact, the course that they back, and how each stands to it. Of votes of several
 * kinds those of the commonest count.
 */
final class Standing {
  private static final Set<String> TOLLS = Set.of(Attribute.KILLED, Attribute.INJURED);

  /** By how much the backing must outweigh dissent where only one voice gives it. */
  private static final double CLEAR_LEAD = 3;

  /** Least credit of a voice that is not contradicted lightly. */
  private static final double WITH_CREDIT = .75;

  /** How many must back the course for each voice with credit that gives another figure. */
  private static final int OUTNUMBERED = 4;

  /** Most contested figures. */
  private static final int MAX_CONTESTED = 256;

  private final PairScores scores;
  private final String attribute;
  private final List<Vote> votes;
  private final List<Voice> voices;
  private final Map<String, Double> weightOf = new HashMap<>();
  private final ValueKind kind;
  private final Map<String, Credit> credits;
  private final Map<String, int[]> told = new HashMap<>();
  private final boolean[] certain;
  private final List<Stand> stands;
  private final Course course;

  /**
   * One voice's say, placed on the course.
   *
   * @param voice whose
   * @param weight the voice's weight
   * @param said what it says
   * @param at when, in milliseconds since 1970, or null
   * @param level the level that it speaks of, negative where it contradicts all
   * @param levelThen that level, or where there is none the one in force when it spoke
   * @param carried what it would say today, had it kept pace with the course
   */
  record Stand(
      Voice voice, double weight, Value said, Long at, int level, int levelThen, Value carried) {}

  Standing(String attribute, List<Vote> allVotes, Weights weights, PairScores scores) {
    this.scores = scores;
    this.attribute = attribute;
    kind = commonestKind(allVotes);
    votes = allVotes.stream().filter(v -> v.value().kind() == kind).toList();
    voices = Voice.of(votes);
    voices.forEach(v -> weightOf.put(v.id(), v.weight(weights, attribute)));
    credits = hasSteps() ? Credit.of(voices) : Map.of();
    List<Course.Level> plain =
        hasSteps()
            ? Levels.ofCount(voices, isToll(), this::weight, v -> credit(v, weights), scores)
            : Levels.ofValue(kind, voices, this::weight, scores);
    Course undecided = Course.undecided(withVoices(plain), voices.size());
    certain = certain(undecided.levels());
    stands =
        voices.stream().map(v -> stand(v, v.latest().value(), v.latest().at(), undecided)).toList();
    course =
        new Course(undecided.levels(), voices.size(), decided(), contested(undecided, weights));
  }

  private static ValueKind commonestKind(List<Vote> votes) {
    Map<ValueKind, Long> counts = new TreeMap<>();
    votes.forEach(v -> counts.merge(v.value().kind(), 1L, Long::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.<ValueKind, Long>comparingByValue())
        .orElseThrow(() -> new IllegalArgumentException("a ballot without a vote"))
        .getKey();
  }

  /** What the values are. */
  ValueKind kind() {
    return kind;
  }

  /** The votes that count. */
  List<Vote> votes() {
    return votes;
  }

  /** Who speaks, sorted by what they say. */
  List<Voice> voices() {
    return voices;
  }

  /** What they back, over time. */
  Course course() {
    return course;
  }

  /** Each voice's last word. */
  List<Stand> stands() {
    return stands;
  }

  /** How a voice's figures fare with the others. */
  Credit credit(Voice voice) {
    return credits.getOrDefault(voice.id(), Credit.NONE);
  }

  private double credit(Voice voice, Weights weights) {
    Credit here = credit(voice);
    return voice.authors().stream()
        .mapToDouble(a -> weights.creditElsewhere(a, here).share())
        .max()
        .orElseThrow();
  }

  private double weight(Voice voice) {
    return weightOf.get(voice.id());
  }

  /** Whether the fact counts victims, who do not become fewer. */
  boolean isToll() {
    return TOLLS.contains(attribute);
  }

  /**
   * Whether the figure has a course in time: a toll always, another count where its reports are
   * dated.
   */
  private boolean hasSteps() {
    return kind == ValueKind.COUNT && (isToll() || votes.stream().anyMatch(v -> v.at() != null));
  }

  /** The levels with the number of voices that tell each; notes who tells which. */
  private List<Course.Level> withVoices(List<Course.Level> plain) {
    Course bare = Course.undecided(plain, voices.size());
    int[] backing = new int[plain.size()];
    for (Voice voice : voices) {
      int[] levels =
          voice.versions().stream()
              .mapToInt(v -> bare.levelOf(v.value(), v.at(), scores))
              .filter(level -> level >= 0)
              .distinct()
              .toArray();
      told.put(voice.id(), levels);
      for (int level : levels) {
        backing[level]++;
      }
    }
    List<Course.Level> all = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      all.add(new Course.Level(plain.get(i).from(), plain.get(i).value(), backing[i]));
    }
    return all;
  }

  /** Which levels two voices tell, or one that moved to them or away from them. */
  private boolean[] certain(List<Course.Level> levels) {
    boolean[] known = new boolean[levels.size()];
    for (int[] mine : told.values()) {
      for (int level : mine) {
        known[level] |= mine.length > 1 || levels.get(level).voices() > 1;
      }
    }
    return known;
  }

  /** Whether a level stands on more than one voice's single word. */
  boolean isCertain(int level) {
    return certain[level];
  }

  /** Whether a voice other than this one tells a level. */
  boolean isToldByOthers(int level, Voice voice) {
    int own = 0;
    for (int mine : told.get(voice.id())) {
      own += mine == level ? 1 : 0;
    }
    return course.levels().get(level).voices() > own;
  }

  /** How another word of a voice stands. */
  Stand stand(Voice voice, Value said, Long at) {
    return stand(voice, said, at, course);
  }

  private Stand stand(Voice voice, Value said, Long at, Course on) {
    int level = on.levelOf(said, at, scores);
    int then = level >= 0 ? level : on.inForce(at);
    return new Stand(voice, weight(voice), said, at, level, then, carried(said, level, then, on));
  }

  private Value carried(Value said, int level, int then, Course on) {
    Value today = on.last().value();
    if (kind != ValueKind.COUNT) {
      return level >= 0 && level < on.levels().size() - 1 ? today : said;
    }
    double figure = on.levels().get(then).value().best();
    if (figure == today.best()) {
      return said;
    }
    if (figure > 0) {
      return said.scaled(today.best() / figure);
    }
    return said.best() == 0 ? today : said;
  }

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
    double heaviest = against.values().stream().max(Double::compare).orElse(0.0);
    return backers >= 2 ? backing > heaviest : backing >= CLEAR_LEAD * heaviest;
  }

  /** The figures against the course that too many give who are mostly right elsewhere. */
  private List<Double> contested(Course undecided, Weights weights) {
    if (!hasSteps()) {
      return List.of();
    }
    TreeMap<Double, Integer> givenBy = new TreeMap<>();
    for (Voice voice : voices) {
      if (credit(voice, weights) >= WITH_CREDIT) {
        voice.versions().stream()
            .filter(v -> undecided.levelOf(v.value(), v.at(), scores) < 0)
            .map(v -> v.value().best())
            .distinct()
            .forEach(figure -> givenBy.merge(figure, 1, Integer::sum));
      }
    }
    long backers = stands.stream().filter(s -> s.level() >= 0).count();
    return givenBy.entrySet().stream()
        .filter(given -> backers < OUTNUMBERED * given.getValue())
        .map(Map.Entry::getKey)
        .limit(MAX_CONTESTED)
        .toList();
  }
}
