package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EntityKind;
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

  /** What stands below the lead weighs this or less; see {@link Setting#weightOf}. */
  private static final int LATER = 3;

  private static final double UNSURE = .5;

  /** Tokens before a trigger in which «également» makes a further meeting of it. */
  private static final int ALSO_REACH = 3;

  /** Events told of last that a mention is held against, besides the first one. */
  private static final int JOIN_REACH = 160;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final Setting setting;
  private final WordClass also;
  private final RoundUp roundUp;

  private EventExtractor(AnnotatedText text, LocalDate published, List<CasualtyClaim> casualties) {
    this.text = text;
    this.tokens = text.tokens();
    this.setting = new Setting(text, published, casualties);
    this.also = text.language().wordClass("meet-also");
    this.roundUp = RoundUp.of(text);
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
    return new EventExtractor(text, published, casualties).extract(meetings, casualties);
  }

  private List<LocalEvent> extract(List<EventMention> meetings, List<CasualtyClaim> casualties) {
    List<Told> told = new ArrayList<>();
    for (EventMention meeting : meetings) {
      told.add(new Told(setting.completed(meeting), true, true, isFurther(meeting)));
    }
    boolean sports = casualties.isEmpty() && SportsReport.is(text);
    for (EventTriggers.Trigger trigger :
        sports ? List.<EventTriggers.Trigger>of() : EventTriggers.find(text)) {
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
    Owners owners = new Owners(clusters);
    for (int i = 0; i < casualties.size(); i++) {
      Cluster owner = owners.of(casualties.get(i));
      if (owner != null) {
        owner.claims.add(i);
      }
    }
    Cluster main = mainOf(clusters, casualties);
    giveVictims(main, clusters, casualties);
    LocalEvent news = main == null ? null : main.toMain(casualties);
    return clusters.stream()
        .map(cluster -> cluster == main ? news : onSite(cluster.toEvent(), news))
        .toList();
  }

  /** «se rendra sur place»: a visit is where the article's news happened. */
  private LocalEvent onSite(LocalEvent event, LocalEvent news) {
    if (!"visit".equals(event.mode())
        || event.place() != null
        || news == null
        || !EventKinds.isViolent(news.type())
        || event.mentions().stream().noneMatch(setting::isOnSite)) {
      return event;
    }
    return new LocalEvent(
        event.mentions(),
        event.claims(),
        event.type(),
        event.mode(),
        event.status(),
        event.time(),
        event.startDay(),
        event.endDay(),
        news.place(),
        event.participants(),
        event.background(),
        event.main());
  }

  /**
   * The figures of a text with those parts made wholes that the main event has nothing but: what
   * they were counted in turned out to be the toll of another event. Beside a main event, figures
   * of events before it are historic.
   *
   * @param casualties figures of the text
   * @param events its events
   */
  public static List<CasualtyClaim> withOwnTolls(
      List<CasualtyClaim> casualties, List<LocalEvent> events) {
    List<CasualtyClaim> own = new ArrayList<>(casualties);
    boolean news = events.stream().anyMatch(LocalEvent::main);
    for (LocalEvent event : events) {
      for (int claim : event.claims()) {
        if (event.main() && isPartOfOther(casualties, event, claim)) {
          own.set(claim, casualties.get(claim).asWhole());
        } else if (news && event.background()) {
          own.set(claim, casualties.get(claim).asHistoric());
        }
      }
    }
    return List.copyOf(own);
  }

  /** Whether a figure counts in another event's toll, and its own event has none of that kind. */
  private static boolean isPartOfOther(
      List<CasualtyClaim> casualties, LocalEvent event, int claim) {
    CasualtyClaim part = casualties.get(claim);
    return part.subsetOf() >= 0
        && part.scope() == Scope.EVENT
        && !event.claims().contains(part.subsetOf())
        && event.claims().stream()
            .map(casualties::get)
            .noneMatch(
                c ->
                    c.subsetOf() < 0
                        && c.scope() == Scope.EVENT
                        && c.attribute().equals(part.attribute()));
  }

  // ---- one mention ----

  /** A mention, and how firmly its clause sets it in time and place. */
  private record Told(EventMention mention, boolean timeClose, boolean placeClose, boolean other) {
    Told asBackground() {
      return new Told(mention.asBackground(), timeClose, placeClose, other);
    }
  }

  /** «a également reçu Untel»: a meeting besides those told of before. */
  private boolean isFurther(EventMention meeting) {
    int from = Math.max(meeting.clauseFirst(), meeting.first() - ALSO_REACH);
    return EventTriggers.anyOf(text, also, from, meeting.first());
  }

  private Told told(
      int first,
      int end,
      int[] clause,
      EventType type,
      String mode,
      String rule,
      double confidence) {
    Setting.Scene scene = setting.of(first, end, true);
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
   * their own, one a sentence; beside other violence only those of another day and place.
   */
  private void addUntriggered(List<Told> told, List<CasualtyClaim> casualties) {
    List<Told> known =
        told.stream()
            .filter(one -> !EventKinds.isTalk(one.mention.type()) && !one.mention.background())
            .toList();
    List<Told> here = new ArrayList<>(known);
    List<Told> added = new ArrayList<>();
    int lastSentence = -1;
    for (CasualtyClaim claim : casualties) {
      int sentence = tokens.sentence(claim.first());
      if (claim.scope() == Scope.EVENT && sentence != lastSentence) {
        lastSentence = sentence;
        Told untriggered = untriggered(claim, known);
        boolean elsewhere =
            !hasTrigger(told, sentence) && isElsewhere(untriggered, here)
                || here.stream().noneMatch(one -> isOfOnePart(one, untriggered));
        if (known.isEmpty()
            || elsewhere
            || isLead(claim) && known.stream().noneMatch(this::isLead)) {
          added.add(untriggered);
        }
        if (!elsewhere) {
          here.add(untriggered);
        }
      }
    }
    told.addAll(added);
    addBackground(told, casualties);
  }

  /**
   * Whether figures, or a mention, open the article: they are its news, what comes later may not
   * be.
   */
  private boolean isLead(CasualtyClaim claim) {
    return setting.weightOf(claim.first()) > LATER;
  }

  private boolean isLead(Told told) {
    return setting.weightOf(told.mention.first()) > LATER
        || setting.isHeadline(told.mention.first());
  }

  /** Figures of earlier events, where the article tells of no event that could own them. */
  private void addBackground(List<Told> told, List<CasualtyClaim> casualties) {
    if (told.stream().anyMatch(one -> !EventKinds.isTalk(one.mention.type()))) {
      return;
    }
    int lastSentence = -1;
    for (CasualtyClaim claim : casualties) {
      int sentence = tokens.sentence(claim.first());
      if (sentence != lastSentence) {
        lastSentence = sentence;
        told.add(untriggered(claim, List.of()).asBackground());
      }
    }
  }

  private boolean isOfOnePart(Told one, Told other) {
    return roundUp.event(one.mention.first()) == roundUp.event(other.mention.first());
  }

  /** A figure's own event: a killing, unless the text tells of an accident or a disaster alone. */
  private Told untriggered(CasualtyClaim claim, List<Told> known) {
    int[] clause = {claim.clauseFirst(), claim.clauseEnd()};
    boolean killing = known.isEmpty() || known.stream().anyMatch(one -> isAssault(one.mention));
    EventType type = killing ? EventType.ASSAULT : known.get(0).mention.type();
    String mode = killing ? "killing" : known.get(0).mention.mode();
    return told(claim.first(), claim.end(), clause, type, mode, claim.rule(), UNSURE);
  }

  private static boolean isAssault(EventMention mention) {
    return mention.type() == EventType.ASSAULT || mention.type() == EventType.PROTEST;
  }

  private boolean hasTrigger(List<Told> told, int sentence) {
    return told.stream().anyMatch(one -> tokens.sentence(one.mention.first()) == sentence);
  }

  /** Whether a sentence names another place than all mentions, and another day than one of them. */
  private boolean isElsewhere(Told sentence, List<Told> known) {
    if (sentence.mention.time() == null || sentence.mention.place() == null) {
      return false;
    }
    boolean otherDay = false;
    for (Told one : known) {
      EventMention mention = one.mention;
      if (mention.place() != null && setting.touch(sentence.mention.place(), mention.place())) {
        return false;
      }
      otherDay |= mention.place() != null && !Setting.meet(sentence.mention.time(), mention.time());
    }
    return otherDay;
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

    /** The first time and place that any mention gives, however far they stand from it. */
    private TimeExpression anyTime;

    private EntityMention anyPlace;
    private boolean background = true;

    /** Who is named as a participant. */
    private final Set<String> named = new HashSet<>();

    void add(Told told) {
      EventMention mention = told.mention;
      mentions.add(mention);
      mention.participants().forEach(participant -> named.add(participant.name()));
      background &= mention.background();
      if (type == null
          || EventKinds.rank(mention.type(), mention.mode()) > EventKinds.rank(type, mode)) {
        type = mention.type();
        mode = mention.mode();
      }
      if (EventKinds.isBombing(type, mode, mention)) {
        type = EventType.ASSAULT;
        mode = "bombing";
      }
      anyTime = anyTime == null ? mention.time() : anyTime;
      anyPlace = anyPlace == null ? mention.place() : anyPlace;
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
          || roundUp.event(mention.first()) != roundUp.event(mentions.get(0).first())
          || isElsewhere(told)
          || isEarlier(told)) {
        return false;
      }
      if (EventKinds.isTalk(type)) {
        return !isOtherTalk(mention)
            && !isYetToCome(mention)
            && !isHeldBefore(mention)
            && !isOtherPlan(mention)
            && !isOnlyProposed(mention)
            && !isOffAlone(mention)
            && Setting.meet(time, mention.time())
            && Setting.overlap(time, mention.time())
            && setting.touch(place, mention.place())
            && (sharesParticipants(mention) || hasSamePoints(mention));
      }
      return background == mention.background() || !told.timeClose;
    }

    /**
     * Whether a mention's time or place parts it from these: one that stands close to it, or both
     * together, wherever in the sentence they stand.
     */
    private boolean isElsewhere(Told told) {
      TimeExpression when = told.mention.time();
      return told.timeClose && !Setting.meet(time, when)
          || told.placeClose && !touches(place, told.mention)
          || !Setting.meet(time == null ? anyTime : time, when)
              && !touches(place == null ? anyPlace : place, told.mention);
    }

    /**
     * Whether a later sentence dates its event by a month or year that was over before the news of
     * this one, which no day of its own dates.
     */
    private boolean isEarlier(Told told) {
      return told.timeClose
          && time == null
          && !isLead(told)
          && setting.weightOf(mentions.get(0).first()) > LATER
          && setting.isEarlier(told.mention.time());
    }

    private boolean touches(EntityMention here, EventMention mention) {
      return Harm.of(mode).isWide(type)
          ? setting.touchWidely(here, mention.place())
          : setting.touch(here, mention.place());
    }

    /**
     * A call is no meeting face to face, nor is one that will not take place another that does,
     * unless those who were to take part are the same.
     */
    private boolean isOtherTalk(EventMention mention) {
      boolean bothNamed = !named.isEmpty() && !mention.participants().isEmpty();
      boolean call = "call".equals(mode) != "call".equals(mention.mode());
      boolean refused = isRefused(mention.status()) != isRefused(mentions.get(0).status());
      boolean denied =
          refused
              && (status() == EventStatus.HELD && (time != null || place != null)
                  || mention.place() != null && !mention.mode().equals(mode));
      boolean somewhere = mention.place() != null || place != null;
      if (bothNamed) {
        return call || refused && !isOf(mention) || denied;
      }
      return somewhere && call ? call : refused;
    }

    /** Whether a mention names nobody but those who are named here. */
    private boolean isOf(EventMention mention) {
      return mention.participants().stream().allMatch(p -> named.contains(p.name()));
    }

    /** Whether a plan of somebody has other points than one of nobody told. */
    private boolean isOtherPlan(EventMention mention) {
      return mention.type() == EventType.PROPOSE
          && mention.points() != null
          && named.isEmpty() != mention.participants().isEmpty()
          && mentions.stream()
              .anyMatch(m -> m.points() != null && !m.points().equals(mention.points()));
    }

    /** Whether a plan of as many points, or a headline's, is told of: by whomever it is made. */
    private boolean hasSamePoints(EventMention mention) {
      // «Trêve : l'ONU présente son plan»: the headline's plan is that of the text.
      boolean headline =
          mentions.size() == 1
              && mentions.get(0).points() == null
              && setting.isHeadline(mentions.get(0).first());
      return mention.type() == EventType.PROPOSE
          && mention.points() != null
          && (headline || mentions.stream().anyMatch(m -> mention.points().equals(m.points())));
    }

    /**
     * Whether a visit, a talk with a day and a town of its own, a meeting with somebody else or on
     * a day to come, is planned while these tell of what has taken place.
     */
    private boolean isYetToCome(EventMention mention) {
      boolean another = !mention.mode().equals(mode);
      boolean visit = another && "visit".equals(mention.mode());
      boolean apart =
          another
              && (mention.participants().isEmpty() || !isOf(mention))
              && mention.time() != null
              && mention.place() != null;
      boolean undated = !isOf(mention) && mention.time() == null && time != null;
      boolean later = time == null && setting.isToCome(mention.time());
      return (visit || apart || undated || later)
          && mention.status() == EventStatus.PLANNED
          && mentions.get(mentions.size() - 1).status() == EventStatus.HELD;
    }

    /**
     * Whether one of the two is only proposed while the other, of more or fewer, took place, or is
     * a talk of another kind for which nobody is named.
     */
    private boolean isOnlyProposed(EventMention mention) {
      EventStatus told = mentions.get(mentions.size() - 1).status();
      boolean proposed = told == EventStatus.PROPOSED;
      boolean other = mention.status() == EventStatus.PROPOSED;
      boolean held = (proposed ? mention.status() : told) == EventStatus.HELD;
      boolean same = isOf(mention) && named.size() == mention.participants().size();
      boolean unnamed = mention.participants().isEmpty() && !mention.mode().equals(mode);
      return proposed != other && (unnamed || held && !named.isEmpty() && !same);
    }

    /** Whether a visit was given up or put off, while these who go on are more than who visits. */
    private boolean isOffAlone(EventMention mention) {
      return mention.mode().equals("visit") != "visit".equals(mode)
          && isOff(mention.status()) != isOff(mentions.get(mentions.size() - 1).status())
          && mention.participants().size() != named.size();
    }

    /**
     * Whether a talk of another kind, with a day and a place of its own, took place or came to an
     * end, while these are to come.
     */
    private boolean isHeldBefore(EventMention mention) {
      return !mention.mode().equals(mode)
          && mention.participants().isEmpty()
          && mention.status() != EventStatus.PLANNED
          && mention.time() != null
          && (mention.place() != null || mention.status() == EventStatus.HELD)
          && mentions.get(mentions.size() - 1).status() == EventStatus.PLANNED;
    }

    private static boolean isOff(EventStatus status) {
      return status == EventStatus.POSTPONED || status == EventStatus.CANCELLED;
    }

    private static boolean isToCome(EventStatus status) {
      return status != EventStatus.HELD && status != EventStatus.ONGOING;
    }

    private boolean isRefused(EventStatus status) {
      return status == EventStatus.REFUSED;
    }

    /** Whether two parties are the same, or all where fewer are named: a meeting is who meets. */
    private boolean sharesParticipants(EventMention mention) {
      long shared = mention.participants().stream().filter(p -> named.contains(p.name())).count();
      return shared >= Math.min(2, Math.min(named.size(), mention.participants().size()))
          || areTheSame(mention)
          || isHeadlineOf(mention);
    }

    /**
     * «Le président somalien rencontre un rival»: a headline's state, whose head the text names.
     */
    private boolean isHeadlineOf(EventMention mention) {
      return mentions.size() == 1
          && named.size() == 1
          && setting.isHeadline(mentions.get(0).first())
          && mention.mode().equals(mode)
          && isToCome(mention.status()) == isToCome(mentions.get(0).status())
          && mentions.get(0).participants().get(0).kind() == EntityKind.STATE
          && mention.participants().stream()
              .anyMatch(
                  p -> {
                    String country = mentions.get(0).participants().get(0).country();
                    return country != null && country.equals(p.country());
                  });
    }

    /** «Addis-Abeba et Asmara», «Abiy Ahmed et Isaias Afwerki»: states, and who stands for them. */
    private boolean areTheSame(EventMention mention) {
      return mention.participants().size() == named.size()
          && isToCome(mention.status()) == isToCome(mentions.get(mentions.size() - 1).status())
          && mention.participants().stream().allMatch(this::isNamed);
    }

    /** Whether somebody is named here, or the state that he stands for, or who stands for it. */
    private boolean isNamed(EntityMention party) {
      if (named.contains(party.name())) {
        return true;
      }
      boolean state = party.kind() == EntityKind.STATE;
      return party.country() != null
          && mentions.stream()
              .flatMap(mention -> mention.participants().stream())
              .anyMatch(
                  other ->
                      party.country().equals(other.country())
                          && state != (other.kind() == EntityKind.STATE));
    }

    /** Whether it is a talk that lies further back than news does. */
    boolean isOfOld() {
      return EventKinds.isTalk(type) && setting.isPast(time);
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

    LocalEvent toEvent() {
      return toEvent(mentions, Setting.Reach.CLAUSES, false);
    }

    /** The article's main event: it may be set by what is told of its victims, and by the lead. */
    LocalEvent toMain(List<CasualtyClaim> casualties) {
      // Of who drowned in a flood the scene is told, not that of the flood.
      List<EventMention> scenes =
          mentions.stream()
              .filter(m -> type != EventType.DISASTER || m.type() == EventType.DISASTER)
              .collect(Collectors.toCollection(ArrayList::new));
      Set<Integer> sentences = new HashSet<>();
      mentions.forEach(mention -> sentences.add(tokens.sentence(mention.first())));
      addScenes(scenes, sentences, casualties, LATER + 1);
      if (scenes.stream().allMatch(scene -> scene.time() == null)
          || scenes.stream().allMatch(scene -> scene.place() == null)) {
        addScenes(scenes, sentences, casualties, LATER);
      }
      return toEvent(scenes, Setting.reach(mentions.get(0)), true);
    }

    /** Adds the scenes of figures that stand in sentences of some weight or more. */
    private void addScenes(
        List<EventMention> scenes, Set<Integer> told, List<CasualtyClaim> casualties, int weight) {
      for (int i : claims) {
        CasualtyClaim claim = casualties.get(i);
        if (claim.scope() == Scope.EVENT
            && setting.weightOf(claim.first()) >= weight
            && told.add(tokens.sentence(claim.first()))) {
          scenes.add(untriggered(claim, List.of()).mention);
        }
      }
    }

    private LocalEvent toEvent(List<EventMention> scenes, Setting.Reach settle, boolean main) {
      TimeExpression when = setting.vote(scenes, settle);
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
          setting.votePlace(scenes, settle),
          List.copyOf(participants.values()),
          background,
          main);
    }

    /** What the last mention says of it holds: «prévue le 5, est reportée au 12». */
    private EventStatus status() {
      EventStatus status = mentions.get(0).status();
      for (EventMention mention : mentions) {
        boolean over =
            status == EventStatus.ONGOING
                && mention.time() != null
                && !mention.participants().isEmpty();
        // «reporte sa visite … devait s'envoler mercredi»: the plan is that which was given up.
        boolean given =
            (isOff(status) || isRefused(status)) && mention.status() == EventStatus.PLANNED;
        boolean told = mention.status() != EventStatus.HELD || status == EventStatus.PLANNED;
        if (!given && (told || over)) {
          status = mention.status();
        }
      }
      return status;
    }
  }

  /** Joins a mention to the latest event that it can be one with, else makes a new one. */
  private void join(List<Cluster> clusters, Told told) {
    int last = Math.max(0, clusters.size() - JOIN_REACH);
    for (int i = clusters.size() - 1; i >= 0; i = i > last || i == 0 ? i - 1 : 0) {
      if (clusters.get(i).canBe(told)) {
        clusters.get(i).add(told);
        return;
      }
    }
    Cluster cluster = new Cluster();
    cluster.add(told);
    clusters.add(cluster);
  }

  /** The events whose victims figures may count, by where they are told of. */
  private final class Owners {
    private final List<Owner> all = new ArrayList<>();
    private final List<Owner> news = new ArrayList<>();

    Owners(List<Cluster> clusters) {
      for (int order = 0; order < clusters.size(); order++) {
        Cluster cluster = clusters.get(order);
        if (EventKinds.isTalk(cluster.type)) {
          continue;
        }
        for (EventMention mention : cluster.mentions) {
          Owner owner = new Owner(mention.first(), order, cluster);
          all.add(owner);
          if (!cluster.background || clusters.size() == 1) {
            news.add(owner);
          }
        }
      }
      if (news.isEmpty()) {
        news.addAll(all);
      }
      Comparator<Owner> byPlace = Comparator.comparingInt(Owner::first);
      all.sort(byPlace.thenComparingInt(Owner::order));
      news.sort(byPlace.thenComparingInt(Owner::order));
    }

    /**
     * The event whose victims a figure counts: that of the nearest trigger in its sentence, else
     * the one told of last, else the first that follows.
     */
    Cluster of(CasualtyClaim claim) {
      Cluster past = pastBeside(claim);
      if (past != null) {
        return past;
      }
      boolean ofNews = claim.scope() == Scope.EVENT && !setting.isReckonedFrom(claim.first());
      List<Owner> owners = ofNews ? news : all;
      int from = firstFrom(owners, claim.first());
      Owner after = from < owners.size() ? owners.get(from) : null;
      Owner before = from == 0 ? null : owners.get(firstFrom(owners, owners.get(from - 1).first()));
      boolean afterHere = after != null && isBeside(after, claim);
      boolean beforeHere = before != null && isBeside(before, claim);
      if (afterHere && beforeHere && isParted(claim.end(), after.first())) {
        return before.cluster();
      }
      if (afterHere && beforeHere) {
        int nearer = (after.first() - claim.first()) - (claim.first() - before.first());
        return (nearer == 0 ? after.order() - before.order() : nearer) < 0
            ? after.cluster()
            : before.cluster();
      }
      if (afterHere || before == null) {
        return after == null ? null : afterHere ? after.cluster() : earliest(owners);
      }
      return before.cluster();
    }

    /** The event of long ago that a figure's sentence tells of, if it tells of no other. */
    private Cluster pastBeside(CasualtyClaim claim) {
      int sentence = tokens.sentence(claim.first());
      Cluster past = null;
      for (int i = firstFrom(all, tokens.sentenceFirst(sentence));
          i < all.size() && tokens.sentence(all.get(i).first()) == sentence;
          i++) {
        Cluster told = all.get(i).cluster();
        if (!told.background || !setting.isPast(told.time) || past != null && past != told) {
          return null;
        }
        past = told;
      }
      return past;
    }

    /** Whether a semicolon stands in [from, to): what follows is told of something else. */
    private boolean isParted(int from, int to) {
      for (int i = from; i < to; i++) {
        if (tokens.isPunctuation(i) && tokens.firstChar(i) == ';') {
          return true;
        }
      }
      return false;
    }

    private boolean isBeside(Owner owner, CasualtyClaim claim) {
      return tokens.sentence(owner.first()) == tokens.sentence(claim.first());
    }

    private static Cluster earliest(List<Owner> owners) {
      return Collections.min(owners, Comparator.comparingInt(Owner::order)).cluster();
    }

    /** The place of the first owner at or behind a token. */
    private static int firstFrom(List<Owner> owners, int token) {
      int from = 0;
      int end = owners.size();
      while (from < end) {
        int middle = (from + end) >>> 1;
        if (owners.get(middle).first() < token) {
          from = middle + 1;
        } else {
          end = middle;
        }
      }
      return from;
    }
  }

  /** An event and the first token of one of its mentions. */
  private record Owner(int first, int order, Cluster cluster) {}

  /**
   * Gives the main event, if no figure came to stand beside a mention of it, the first figures that
   * another event of the article got: the article counts no victims but its own event's, and the
   * day or place that parts the two is of something else told in that sentence.
   */
  private void giveVictims(Cluster main, List<Cluster> clusters, List<CasualtyClaim> casualties) {
    if (main == null || !EventKinds.isViolent(main.type) || countsVictims(main, casualties)) {
      return;
    }
    for (Cluster other : clusters) {
      boolean violent = EventKinds.isViolent(other.type);
      if (other != main && violent && !other.background && countsVictims(other, casualties)) {
        main.claims.addAll(other.claims);
        main.claims.sort(null);
        other.claims.clear();
        return;
      }
    }
  }

  private static boolean countsVictims(Cluster cluster, List<CasualtyClaim> casualties) {
    return cluster.claims.stream().anyMatch(c -> casualties.get(c).scope() == Scope.EVENT);
  }

  /** The event that headline and lead tell of; none where the article tells only of background. */
  private static Cluster mainOf(List<Cluster> clusters, List<CasualtyClaim> casualties) {
    Cluster main = null;
    int best = 0;
    for (Cluster cluster : clusters) {
      int weight = cluster.weight(casualties);
      // A meeting of long ago is told beside the news, where there is any.
      boolean newer = main != null && main.isOfOld() && !cluster.isOfOld() && weight > 0;
      boolean older = main != null && !main.isOfOld() && cluster.isOfOld();
      if (newer || weight > best && !older) {
        best = weight;
        main = cluster;
      }
    }
    return main;
  }
}
