package org.recoup.analysis.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * Makes events of what a text's sentences tell: gives each trigger its time and place, joins the
 * triggers of one event over the article, and gives each figure of victims to its event.
 *
 * <p>Two triggers tell of one event when their kinds can be one, their days meet and their places
 * hold one another; silence about day or place parts nothing. What happened long before the
 * article, or what the article says no more of than that it is remembered, is background and never
 * the article's main event.
 */
public final class EventExtractor {
  /** An event that lies further back is the background of today's news. */
  private static final int NEWS_DAYS = 45;

  /** Sentences of the body that make up its lead. */
  private static final int LEAD_SENTENCES = 3;

  private static final int MAX_QUOTE_TOKENS = 80;

  /** How much farther off, in tokens, a time or place of another clause counts. */
  private static final int OTHER_CLAUSE = 20;

  /** Tokens between a place and a narrower one that the same phrase names. */
  private static final int NARROWER_REACH = 12;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final LocalDate published;
  private final PlaceRelation places;
  private final WordClass aftermath;
  private final WordClass reportVerbs;
  private final WordClass placePrepositions;
  private final int bodyFirst;

  private EventExtractor(AnnotatedText text, LocalDate published, PlaceRelation places) {
    this.text = text;
    this.tokens = text.tokens();
    this.published = published;
    this.places = places;
    this.aftermath = text.language().wordClass("aftermath");
    this.reportVerbs = text.language().wordClass("report_verb");
    this.placePrepositions = text.language().wordClass("place_preposition");
    this.bodyFirst = tokens.tokenFrom(text.document().bodyBegin());
  }

  /** Whether one place of the gazetteer lies in another. */
  public interface PlaceRelation {
    /**
     * Whether the inner place is the outer one or lies in it.
     *
     * @param outer gazetteer's id
     * @param inner gazetteer's id
     */
    boolean contains(String outer, String inner);
  }

  /**
   * The events of a text whose times, names, victims and meetings have been annotated.
   *
   * @param text the text
   * @param published day of publication, or null
   * @param meetings mentions of meetings and plans
   * @param casualties figures of victims
   * @param places containment of places
   * @return events in the order of their first mention; at most one is the main one
   */
  public static List<LocalEvent> extract(
      AnnotatedText text,
      LocalDate published,
      List<EventMention> meetings,
      List<CasualtyClaim> casualties,
      PlaceRelation places) {
    return new EventExtractor(text, published, places).extract(meetings, casualties);
  }

  private List<LocalEvent> extract(List<EventMention> meetings, List<CasualtyClaim> casualties) {
    List<EventMention> mentions = new ArrayList<>(meetings);
    for (EventTriggers.Trigger trigger : EventTriggers.find(text)) {
      mentions.add(mention(trigger));
    }
    addUntriggered(mentions, casualties);
    mentions.sort(Comparator.comparingInt(EventMention::first).thenComparingInt(EventMention::end));
    List<Cluster> clusters = new ArrayList<>();
    for (EventMention mention : mentions) {
      join(clusters, mention);
    }
    assignCasualties(clusters, casualties);
    Cluster main = mainOf(clusters, casualties);
    List<LocalEvent> events = new ArrayList<>();
    for (Cluster cluster : clusters) {
      events.add(cluster.toEvent(cluster == main));
    }
    return events;
  }

  // ---- one mention ----

  private EventMention mention(EventTriggers.Trigger trigger) {
    int[] clause = clause(trigger.first());
    TimeExpression time = timeOf(trigger.first(), trigger.end());
    boolean background = isPast(time) || isRemembered(trigger.first());
    return new EventMention(
        trigger.first(),
        trigger.end(),
        clause[0],
        clause[1],
        trigger.type(),
        trigger.mode(),
        EventStatus.HELD,
        time,
        placeOf(trigger.first(), trigger.end()),
        List.of(),
        List.of(),
        null,
        null,
        background,
        trigger.rule(),
        .8);
  }

  /**
   * Figures of victims that no trigger explains («un homme est mort poignardé») are mentions of
   * their own, one a sentence.
   */
  private void addUntriggered(List<EventMention> mentions, List<CasualtyClaim> casualties) {
    boolean triggered = mentions.stream().anyMatch(m -> isViolent(m.type()) && !m.background());
    if (triggered) {
      return;
    }
    int lastSentence = -1;
    for (CasualtyClaim claim : casualties) {
      int sentence = tokens.sentence(claim.first());
      if (claim.scope() != Scope.EVENT || sentence == lastSentence) {
        continue;
      }
      lastSentence = sentence;
      TimeExpression time = timeOf(claim.first(), claim.end());
      mentions.add(
          new EventMention(
              claim.first(),
              claim.end(),
              claim.clauseFirst(),
              claim.clauseEnd(),
              EventType.ASSAULT,
              "killing",
              EventStatus.HELD,
              time,
              placeOf(claim.first(), claim.end()),
              List.of(),
              List.of(),
              null,
              null,
              isPast(time),
              claim.rule(),
              .5));
    }
  }

  /**
   * The stretch of the sentence around a token that no strong mark parts, at most {@value
   * #MAX_QUOTE_TOKENS} tokens.
   */
  private int[] clause(int token) {
    int sentence = tokens.sentence(token);
    int from = Math.max(tokens.sentenceFirst(sentence), token - MAX_QUOTE_TOKENS / 2);
    int to = Math.min(tokens.sentenceEnd(sentence), token + MAX_QUOTE_TOKENS / 2);
    int first = token;
    while (first > from && !isBar(first - 1)) {
      first--;
    }
    int end = token + 1;
    while (end < to && !isBar(end)) {
      end++;
    }
    return new int[] {first, end};
  }

  private boolean isBar(int token) {
    if (!tokens.isPunctuation(token)) {
      return false;
    }
    char c = tokens.firstChar(token);
    return c == ';' || c == ':' || c == '–' || c == '—' || c == '…' || c == '|';
  }

  private boolean isPast(TimeExpression time) {
    if (time == null || published == null || time.endTime() == null) {
      return false;
    }
    return time.endTime().toLocalDate().isBefore(published.minusDays(NEWS_DAYS));
  }

  private boolean isRemembered(int token) {
    int[] clause = clause(token);
    return EventTriggers.anyOf(text, aftermath, clause[0], Math.min(clause[1], token + 1));
  }

  // ---- time and place of a trigger ----

  /**
   * The time in the trigger's sentence that lies nearest to it. A time beside a verb of saying
   * dates the words, and one nearer to another trigger dates that.
   */
  private TimeExpression timeOf(int first, int end) {
    int sentence = tokens.sentence(first);
    int[] clause = clause(first);
    TimeExpression best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Annotation found :
        text.annotations()
            .between(
                AnnotationKind.TIME,
                tokens.sentenceFirst(sentence),
                tokens.sentenceEnd(sentence))) {
      TimeExpression time = (TimeExpression) found.value();
      if (!dates(time)) {
        continue;
      }
      int distance = distance(first, end, found.first(), found.end());
      if (found.first() < clause[0] || found.first() >= clause[1]) {
        distance += OTHER_CLAUSE;
      }
      if (isReported(found)) {
        distance += 15;
      }
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static boolean dates(TimeExpression time) {
    return (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
        && time.value() != null
        && !time.value().endsWith("_REF");
  }

  /** Whether a verb of saying stands closer to a time than any trigger does. */
  private boolean isReported(Annotation time) {
    int from = Math.max(tokens.sentenceFirst(tokens.sentence(time.first())), time.first() - 3);
    int to = Math.min(tokens.sentenceEnd(tokens.sentence(time.first())), time.end() + 2);
    return EventTriggers.anyOf(text, reportVerbs, from, time.first())
        || EventTriggers.anyOf(text, reportVerbs, time.end(), to);
  }

  private static int distance(int first, int end, int otherFirst, int otherEnd) {
    return otherFirst >= end ? otherFirst - end : Math.max(0, first - otherEnd) + 1;
  }

  /**
   * The place in the trigger's sentence that lies nearest, one behind it and behind a preposition
   * first; of a place and what holds it («à Odessa, dans le sud de l'Ukraine») the narrower.
   */
  private EntityMention placeOf(int first, int end) {
    int sentence = tokens.sentence(first);
    int sentenceFirst = tokens.sentenceFirst(sentence);
    int[] clause = clause(first);
    List<Annotation> found =
        text.annotations()
            .between(AnnotationKind.PLACE, sentenceFirst, tokens.sentenceEnd(sentence));
    EntityMention best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Annotation annotation : found) {
      int distance = distance(first, end, annotation.first(), annotation.end());
      distance += annotation.first() < first ? 3 : 0;
      distance += isPreposed(annotation.first(), sentenceFirst) ? 0 : 4;
      distance +=
          annotation.first() < clause[0] || annotation.first() >= clause[1] ? OTHER_CLAUSE : 0;
      if (distance < bestDistance) {
        best = (EntityMention) annotation.value();
        bestDistance = distance;
      }
    }
    for (Annotation annotation : found) {
      EntityMention place = (EntityMention) annotation.value();
      int apart = distance(best.first(), best.end(), place.first(), place.end());
      if (apart <= NARROWER_REACH && places.contains(best.id(), place.id())) {
        best = place;
      }
    }
    return best;
  }

  private boolean isPreposed(int first, int sentenceFirst) {
    for (int from = Math.max(sentenceFirst, first - 4); from < first; from++) {
      if (placePrepositions.longestAt(text, from, first) == first) {
        return true;
      }
    }
    return false;
  }

  // ---- events of the article ----

  /** Mentions joined so far. */
  private final class Cluster {
    final List<EventMention> mentions = new ArrayList<>();
    final List<Integer> claims = new ArrayList<>();
    EventType type;
    String mode;
    TimeExpression time;
    EntityMention place;
    boolean background = true;

    void add(EventMention mention) {
      mentions.add(mention);
      background &= mention.background();
      if (type == null || rank(mention.type(), mention.mode()) > rank(type, mode)) {
        type = mention.type();
        mode = mention.mode();
      }
      if (time == null || (mention.time() != null && isFiner(mention.time(), time))) {
        time = mention.time() == null ? time : mention.time();
      }
      if (place == null
          || (mention.place() != null && places.contains(place.id(), mention.place().id()))) {
        place = mention.place() == null ? place : mention.place();
      }
    }

    LocalEvent toEvent(boolean main) {
      EntityMention where = place != null || !main || isTalk(type) ? place : fallbackPlace();
      TimeExpression when = time != null || !main || isTalk(type) ? time : fallbackTime();
      LocalDate[] days = days(when);
      Map<String, EntityMention> participants = new LinkedHashMap<>();
      for (EventMention mention : mentions) {
        mention.participants().forEach(p -> participants.putIfAbsent(p.name(), p));
      }
      return new LocalEvent(
          mentions,
          claims,
          type,
          mode,
          status(),
          when,
          days[0],
          days[1],
          where,
          List.copyOf(participants.values()),
          background,
          main);
    }

    /** What the last mention says of it holds: «prévue le 5, est reportée au 12». */
    private EventStatus status() {
      EventStatus status = mentions.get(0).status();
      for (EventMention mention : mentions) {
        if (mention.status() != EventStatus.HELD || status == EventStatus.PLANNED) {
          status = mention.status();
        }
      }
      return status;
    }

    int weight(List<CasualtyClaim> casualties) {
      int weight = 0;
      for (EventMention mention : mentions) {
        weight += mention.background() ? 0 : weightAt(mention.first());
      }
      for (int claim : claims) {
        weight +=
            casualties.get(claim).scope() == Scope.EVENT
                ? weightAt(casualties.get(claim).first())
                : 0;
      }
      return background ? 0 : weight;
    }
  }

  private int weightAt(int token) {
    if (token < bodyFirst) {
      return 12;
    }
    int lead =
        tokens.sentence(token) - (bodyFirst < tokens.size() ? tokens.sentence(bodyFirst) : 0);
    return lead == 0 ? 6 : lead < LEAD_SENTENCES ? 3 : 1;
  }

  /** Joins a mention to the latest event that it can be one with, else makes a new one. */
  private void join(List<Cluster> clusters, EventMention mention) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      Cluster cluster = clusters.get(i);
      if (canBeOne(cluster, mention)) {
        cluster.add(mention);
        return;
      }
    }
    Cluster cluster = new Cluster();
    cluster.add(mention);
    clusters.add(cluster);
  }

  private boolean canBeOne(Cluster cluster, EventMention mention) {
    if (!compatibleTypes(cluster.type, cluster.mode, mention.type(), mention.mode())) {
      return false;
    }
    if (!meet(cluster.time, mention.time())) {
      return false;
    }
    if (cluster.place != null
        && mention.place() != null
        && !places.contains(cluster.place.id(), mention.place().id())
        && !places.contains(mention.place().id(), cluster.place.id())) {
      return false;
    }
    if (isTalk(mention.type())) {
      return sharesParticipants(cluster, mention);
    }
    return cluster.background == mention.background() || mention.time() == null;
  }

  private static boolean sharesParticipants(Cluster cluster, EventMention mention) {
    if (mention.participants().isEmpty()) {
      return true;
    }
    boolean named = false;
    int shared = 0;
    for (EventMention other : cluster.mentions) {
      for (EntityMention participant : other.participants()) {
        named = true;
        if (mention.participants().stream().anyMatch(p -> p.name().equals(participant.name()))) {
          shared++;
        }
      }
    }
    return !named || shared > 0 && 2 * shared >= Math.min(mention.participants().size(), 2);
  }

  private static boolean isTalk(EventType type) {
    return !isViolent(type) && type != EventType.PROTEST;
  }

  private static boolean isViolent(EventType type) {
    return type == EventType.ASSAULT || type == EventType.ACCIDENT || type == EventType.DISASTER;
  }

  /** How much a type and mode say: of «attaque» and «fusillade» the second names the event. */
  private static int rank(EventType type, String mode) {
    if (isTalk(type)) {
      return 3;
    }
    if (mode == null || mode.equals("attack") || mode.equals("killing") || mode.equals("other")) {
      return 1;
    }
    return mode.equals("explosion") || mode.equals("fire") || mode.equals("combat") ? 1 : 2;
  }

  private static boolean compatibleTypes(EventType a, String modeA, EventType b, String modeB) {
    if (a == b) {
      return a != EventType.DISASTER && a != EventType.ACCIDENT
          || modeA.equals(modeB)
          || isVague(modeA)
          || isVague(modeB)
          || isFlood(modeA) && isFlood(modeB);
    }
    if (isTalk(a) || isTalk(b)) {
      return false;
    }
    // An explosion or a fire may be an attack's, a collapse or a shipwreck a storm's.
    return isOpen(a, modeA) || isOpen(b, modeB);
  }

  private static boolean isVague(String mode) {
    return mode.equals("other")
        || mode.equals("collision")
        || mode.equals("explosion")
        || mode.equals("fire");
  }

  private static boolean isFlood(String mode) {
    return mode.equals("flood") || mode.equals("landslide") || mode.equals("storm");
  }

  private static boolean isOpen(EventType type, String mode) {
    return type == EventType.ACCIDENT
        && (mode.equals("explosion")
            || mode.equals("fire")
            || mode.equals("collapse")
            || mode.equals("other"));
  }

  /** Whether two times can be of one event: unknown ones can, nights touch both their days. */
  private static boolean meet(TimeExpression a, TimeExpression b) {
    if (a == null || b == null || a.start() == null || b.start() == null) {
      return a == null
          || b == null
          || a.start() != null
          || b.start() != null
          || a.value().equals(b.value());
    }
    return a.start().isBefore(b.endTime()) && b.start().isBefore(a.endTime());
  }

  private static boolean isFiner(TimeExpression a, TimeExpression b) {
    if (a.start() == null || b.start() == null) {
      return a.start() != null;
    }
    long fine = Math.max(ChronoUnit.HOURS.between(a.start(), a.endTime()), 20);
    return fine < ChronoUnit.HOURS.between(b.start(), b.endTime());
  }

  static LocalDate[] days(TimeExpression time) {
    if (time == null || time.start() == null || time.endTime() == null) {
      return new LocalDate[] {null, null};
    }
    LocalDate start = time.start().toLocalDate();
    LocalDateTime last = time.endTime().minusNanos(1);
    LocalDate end = last.toLocalDate().isBefore(start) ? start : last.toLocalDate();
    return new LocalDate[] {start, end};
  }

  /**
   * The main event's place where no clause names it: the headline's or the lead's, else the first
   * of the text.
   */
  private EntityMention fallbackPlace() {
    EntityMention best = null;
    for (Annotation found : text.annotations().all(AnnotationKind.PLACE)) {
      EntityMention place = (EntityMention) found.value();
      if (best == null || places.contains(best.id(), place.id()) && weightAt(found.first()) > 1) {
        best = place;
      }
    }
    return best;
  }

  /**
   * The main event's day where no clause names it: the first past day of the text that dates no
   * words.
   */
  private TimeExpression fallbackTime() {
    for (Annotation found : text.annotations().all(AnnotationKind.TIME)) {
      TimeExpression time = (TimeExpression) found.value();
      if (dates(time)
          && !isReported(found)
          && time.start() != null
          && published != null
          && !isPast(time)
          && !time.start().toLocalDate().isAfter(published)
          && ChronoUnit.DAYS.between(time.start(), time.endTime()) <= 7) {
        return time;
      }
    }
    return null;
  }

  // ---- whose victims ----

  /**
   * Gives each figure to the event whose trigger stands nearest in its sentence, else to the event
   * that was told of last, else to the first one that follows.
   */
  private void assignCasualties(List<Cluster> clusters, List<CasualtyClaim> casualties) {
    for (int i = 0; i < casualties.size(); i++) {
      Cluster owner = ownerOf(casualties.get(i), clusters);
      if (owner != null) {
        owner.claims.add(i);
      }
    }
  }

  private Cluster ownerOf(CasualtyClaim claim, List<Cluster> clusters) {
    int sentence = tokens.sentence(claim.first());
    Cluster inSentence = null;
    int nearest = Integer.MAX_VALUE;
    Cluster before = null;
    int beforeAt = -1;
    Cluster after = null;
    for (Cluster cluster : clusters) {
      if (isTalk(cluster.type)
          || (cluster.background && claim.scope() == Scope.EVENT && clusters.size() > 1)) {
        continue;
      }
      for (EventMention mention : cluster.mentions) {
        if (tokens.sentence(mention.first()) == sentence) {
          int distance = Math.abs(mention.first() - claim.first());
          if (distance < nearest) {
            nearest = distance;
            inSentence = cluster;
          }
        } else if (mention.first() < claim.first() && mention.first() > beforeAt) {
          beforeAt = mention.first();
          before = cluster;
        } else if (mention.first() > claim.first() && after == null) {
          after = cluster;
        }
      }
    }
    return inSentence != null ? inSentence : before != null ? before : after;
  }

  /** The event that headline and lead tell of; none where the article tells only of background. */
  private Cluster mainOf(List<Cluster> clusters, List<CasualtyClaim> casualties) {
    Cluster main = null;
    int best = 0;
    for (Cluster cluster : clusters) {
      int weight = cluster.weight(casualties);
      if (weight > best) {
        best = weight;
        main = cluster;
      }
    }
    return main;
  }
}
