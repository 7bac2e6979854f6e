package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * Makes events of what a text's sentences tell: gives each trigger its time and place, joins the
 * triggers of one event over the article, and gives each figure of victims to its event.
 *
 * <p>Two triggers tell of one event when their kinds can be one, and no time or place that stands
 * close to them parts them; silence about day or place parts nothing. What happened long before the
 * article, or what the article says no more of than that it is remembered, is background and never
 * the article's main event.
 */
public final class EventExtractor {
  private static final double SURE = .8;
  private static final double UNSURE = .5;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Setting setting;

  private EventExtractor(AnnotatedText text, LocalDate published) {
    this.text = text;
    this.tokens = text.tokens();
    this.setting = new Setting(text, published);
  }

  /**
   * The events of a text whose times, names, victims and meetings have been annotated.
   *
   * @param text the text
   * @param published day of publication, or null
   * @param meetings mentions of meetings and plans
   * @param casualties figures of victims
   * @return events in the order of their first mention; at most one is the main one
   */
  public static List<LocalEvent> extract(
      AnnotatedText text,
      LocalDate published,
      List<EventMention> meetings,
      List<CasualtyClaim> casualties) {
    return new EventExtractor(text, published).extract(meetings, casualties);
  }

  private List<LocalEvent> extract(List<EventMention> meetings, List<CasualtyClaim> casualties) {
    List<Told> told = new ArrayList<>();
    for (EventMention meeting : meetings) {
      told.add(new Told(setting.completed(meeting), true, true, false));
    }
    for (EventTriggers.Trigger trigger : EventTriggers.find(text)) {
      int[] clause = setting.clause(trigger.first());
      told.add(
          told(
              trigger.first(),
              trigger.end(),
              clause,
              trigger.type(),
              trigger.mode(),
              trigger.rule(),
              SURE));
    }
    addUntriggered(told, casualties);
    told.sort(
        Comparator.comparingInt((Told t) -> t.mention.first())
            .thenComparingInt(t -> t.mention.end()));
    List<Cluster> clusters = new ArrayList<>();
    for (Told one : told) {
      join(clusters, one);
    }
    for (int i = 0; i < casualties.size(); i++) {
      Cluster owner = ownerOf(casualties.get(i), clusters);
      if (owner != null) {
        owner.claims.add(i);
      }
    }
    Cluster main = mainOf(clusters, casualties);
    return clusters.stream().map(cluster -> cluster.toEvent(cluster == main)).toList();
  }

  // ---- one mention ----

  /** A mention, and how firmly its clause sets it in time and place. */
  private record Told(EventMention mention, boolean timeClose, boolean placeClose, boolean other) {}

  private Told told(
      int first,
      int end,
      int[] clause,
      EventType type,
      String mode,
      String rule,
      double confidence) {
    Setting.Scene scene = setting.of(first, end);
    EventMention mention =
        new EventMention(
            first,
            end,
            clause[0],
            clause[1],
            type,
            mode,
            EventStatus.HELD,
            scene.time(),
            scene.place(),
            List.of(),
            List.of(),
            null,
            null,
            setting.isPast(scene.time()) && scene.timeClose() || setting.isRemembered(first),
            rule,
            confidence);
    return new Told(mention, scene.timeClose(), scene.placeClose(), scene.other());
  }

  /**
   * Figures of victims that no trigger explains («un homme est mort poignardé») are mentions of
   * their own, one a sentence.
   */
  private void addUntriggered(List<Told> told, List<CasualtyClaim> casualties) {
    for (Told one : told) {
      if (EventKinds.isViolent(one.mention.type()) && !one.mention.background()) {
        return;
      }
    }
    int lastSentence = -1;
    for (CasualtyClaim claim : casualties) {
      int sentence = tokens.sentence(claim.first());
      if (claim.scope() == Scope.EVENT && sentence != lastSentence) {
        lastSentence = sentence;
        int[] clause = {claim.clauseFirst(), claim.clauseEnd()};
        told.add(
            told(
                claim.first(),
                claim.end(),
                clause,
                EventType.ASSAULT,
                "killing",
                claim.rule(),
                UNSURE));
      }
    }
  }

  // ---- events of the article ----

  /** Mentions joined so far. */
  private final class Cluster {
    private final List<EventMention> mentions = new ArrayList<>();
    private final List<Integer> claims = new ArrayList<>();
    private EventType type;
    private String mode;
    private TimeExpression time;
    private EntityMention place;
    private boolean background = true;

    void add(Told told) {
      EventMention mention = told.mention;
      mentions.add(mention);
      background &= mention.background();
      if (type == null
          || EventKinds.rank(mention.type(), mention.mode()) > EventKinds.rank(type, mode)) {
        type = mention.type();
        mode = mention.mode();
      }
      if (mention.time() != null && told.timeClose && Setting.isFiner(mention.time(), time)) {
        time = mention.time();
      }
      if (mention.place() != null
          && told.placeClose
          && setting.isNarrower(mention.place(), place)) {
        place = mention.place();
      }
    }

    boolean canBe(Told told) {
      EventMention mention = told.mention;
      if (!EventKinds.compatible(type, mode, mention.type(), mention.mode())
          || told.other
          || (told.timeClose && !Setting.meet(time, mention.time()))
          || (told.placeClose && !setting.touch(place, mention.place()))) {
        return false;
      }
      if (EventKinds.isTalk(type)) {
        return Setting.meet(time, mention.time())
            && setting.touch(place, mention.place())
            && sharesParticipants(mention);
      }
      return background == mention.background() || !told.timeClose;
    }

    private boolean sharesParticipants(EventMention mention) {
      int named = 0;
      int shared = 0;
      for (EventMention other : mentions) {
        for (EntityMention participant : other.participants()) {
          named++;
          if (mention.participants().stream().anyMatch(p -> p.name().equals(participant.name()))) {
            shared++;
          }
        }
      }
      return named == 0
          || mention.participants().isEmpty()
          || shared >= Math.min(2, Math.min(named, mention.participants().size()));
    }

    int weight(List<CasualtyClaim> casualties) {
      if (background) {
        return 0;
      }
      int weight = 0;
      for (EventMention mention : mentions) {
        weight += mention.background() ? 0 : setting.weightOf(mention.first());
      }
      for (int claim : claims) {
        if (casualties.get(claim).scope() == Scope.EVENT) {
          weight += setting.weightOf(casualties.get(claim).first());
        }
      }
      return weight;
    }

    LocalEvent toEvent(boolean main) {
      Setting.Reach settle = main ? Setting.reach(mentions.get(0)) : Setting.Reach.CLAUSES;
      TimeExpression when = setting.vote(mentions, settle);
      LocalDate[] days = Setting.days(when);
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
          setting.votePlace(mentions, settle),
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
  }

  /** Joins a mention to the latest event that it can be one with, else makes a new one. */
  private void join(List<Cluster> clusters, Told told) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      if (clusters.get(i).canBe(told)) {
        clusters.get(i).add(told);
        return;
      }
    }
    Cluster cluster = new Cluster();
    cluster.add(told);
    clusters.add(cluster);
  }

  /**
   * The event whose victims a figure counts: that of the nearest trigger in its sentence, else the
   * one told of last, else the first that follows.
   */
  private Cluster ownerOf(CasualtyClaim claim, List<Cluster> clusters) {
    int sentence = tokens.sentence(claim.first());
    Cluster inSentence = null;
    int nearest = Integer.MAX_VALUE;
    Cluster before = null;
    int beforeAt = -1;
    Cluster after = null;
    for (Cluster cluster : clusters) {
      if (EventKinds.isTalk(cluster.type)
          || (cluster.background && claim.scope() == Scope.EVENT && clusters.size() > 1)) {
        continue;
      }
      for (EventMention mention : cluster.mentions) {
        int distance = Math.abs(mention.first() - claim.first());
        if (tokens.sentence(mention.first()) == sentence && distance < nearest) {
          nearest = distance;
          inSentence = cluster;
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
  private static Cluster mainOf(List<Cluster> clusters, List<CasualtyClaim> casualties) {
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
