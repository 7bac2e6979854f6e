package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.quantity.NumberMention;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * Finds plans and proposals: who makes them, when they become public, and of how many points they
 * are, version by version. The rules are the language's {@code plans.rules}. Immutable.
 */
public final class PlanTagger {
  private static final Map<LanguagePack, PlanTagger> LOADED = new ConcurrentHashMap<>();

  /** Tokens between a plan and whose it is. */
  private static final int OWNER_REACH = 4;

  /** Tokens between a word that makes a plan public and its day, before it and behind. */
  private static final int DAY_REACH = 4;

  private static final int DAY_REACH_BEHIND = 8;

  /** Tokens between a body that makes a plan and the verb. */
  private static final int SUBJECT_REACH = 16;

  /** Tokens of a body's name in common words. */
  private static final int LONGEST_BODY = 6;

  private static final double CONFIDENCE = .8;

  private final RuleSet rules;
  private final WordClass nationality;
  private final WordClass of;
  private final WordClass article;
  private final WordClass agent;
  private final WordClass later;
  private final WordClass answer;
  private final WordClass counter;
  private final WordClass response;
  private final MeetingWords words;

  private PlanTagger(LanguagePack language) {
    rules = language.rules("plans");
    nationality = language.wordClass("nationality");
    of = language.wordClass("of");
    article = language.wordClass("article");
    agent = language.wordClass("plan-agent");
    later = language.wordClass("plan-later");
    counter = language.wordClass("plan-counter");
    response = language.wordClass("plan-response");
    answer = language.wordClass("plan-answer");
    words = new MeetingWords(language);
  }

  /** The tagger of a language. */
  public static PlanTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, PlanTagger::new);
  }

  /**
   * Finds the plans that a text tells of.
   *
   * @param text a text whose numbers, times and names have been annotated
   * @return mentions in the order of the text; one for each number of points
   */
  public List<EventMention> annotate(AnnotatedText text) {
    Map<Integer, Sentence> sentences = new TreeMap<>();
    rules.scanAll(
        text,
        match -> {
          int[] part = partOf(text, match.first());
          sentences
              .computeIfAbsent(part[0], first -> new Sentence(text, first, part[1]))
              .add(match);
        });
    List<EventMention> found = new ArrayList<>();
    sentences.values().forEach(sentence -> sentence.addTo(found));
    return found.isEmpty() ? found : shareOwner(text, found, sentences.values());
  }

  /**
   * First and end token of the part of a sentence that tells of one plan: what stands behind «en
   * réponse au», up to the next comma where that opens the sentence, is of another.
   */
  private int[] partOf(AnnotatedText text, int token) {
    Tokens tokens = text.tokens();
    int sentence = tokens.sentence(token);
    int first = tokens.sentenceFirst(sentence);
    int end = tokens.sentenceEnd(sentence);
    int from = first;
    for (int at = first; at < end; at++) {
      if (answer.longestAt(text, at, end) > 0) {
        if (at > token) {
          return new int[] {from, at};
        }
        from = at;
      } else if (from == first
          && at > first
          && at <= token
          && answer.longestAt(text, first, end) > 0
          && tokens.isPunctuation(at)
          && tokens.firstChar(at) == ',') {
        from = at + 1;
      }
    }
    return new int[] {from, end};
  }

  /** Where all that a text says of a plan's owner is one, every mention has it. */
  private List<EventMention> shareOwner(
      AnnotatedText text, List<EventMention> found, Collection<Sentence> sentences) {
    List<EntityMention> owner = List.of();
    for (Sentence sentence : sentences) {
      List<EntityMention> named = sentence.plan == null ? List.of() : sentence.owner();
      if (!named.isEmpty()) {
        boolean other = !owner.isEmpty() && !owner.get(0).name().equals(named.get(0).name());
        if (other) {
          return found;
        }
        owner = named;
      }
    }
    List<EventMention> shared = new ArrayList<>();
    for (EventMention mention : found) {
      shared.add(
          mention.participants().isEmpty() && !isCounter(text, mention)
              ? withOwner(mention, owner)
              : mention);
    }
    return shared;
  }

  /** «une contre-proposition»: what answers another's plan. */
  private boolean isCounter(AnnotatedText text, EventMention mention) {
    return counter.longestAt(text, mention.first(), mention.end()) > 0;
  }

  private static EventMention withOwner(EventMention m, List<EntityMention> owner) {
    return new EventMention(
        m.first(),
        m.end(),
        m.clauseFirst(),
        m.clauseEnd(),
        m.type(),
        m.mode(),
        m.status(),
        m.time(),
        m.place(),
        owner,
        m.absent(),
        m.points(),
        m.speaker(),
        m.background(),
        m.rule(),
        m.confidence());
  }

  /** What one sentence, or the part of it that is of one plan, says of the plan. */
  private final class Sentence {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final int first;
    private final int end;
    private final Map<Integer, Match> points = new TreeMap<>();
    private Match made;
    private Match plan;

    Sentence(AnnotatedText text, int first, int end) {
      this.text = text;
      this.tokens = text.tokens();
      this.first = first;
      this.end = end;
    }

    void add(Match match) {
      if (match.has("n")) {
        points.putIfAbsent(match.first("n"), match);
      }
      if (match.has("w") && made == null) {
        made = match;
      }
      if (match.has("p") && plan == null) {
        plan = match;
      }
    }

    void addTo(List<EventMention> found) {
      if (plan == null) {
        return;
      }
      List<EntityMention> owner = owner();
      TimeExpression day = made == null ? null : dayOf(made);
      if (points.isEmpty()) {
        if (made != null && !owner.isEmpty()) {
          found.add(mention(plan, plan.first("p"), plan.end("p"), day, owner, null));
        }
        return;
      }
      boolean later = false;
      for (Match match : points.values()) {
        Quantity number = ((NumberMention) match.value("n")).quantity();
        int from = later ? match.first("n") : plan.first("p");
        int to = later ? match.end("n") : plan.end("p");
        found.add(mention(match, from, to, later ? null : day, owner, number));
        later = true;
      }
    }

    private EventMention mention(
        Match match,
        int from,
        int to,
        TimeExpression day,
        List<EntityMention> owner,
        Quantity number) {
      return new EventMention(
          from,
          to,
          first,
          end,
          EventType.PROPOSE,
          "plan",
          isToCome() ? EventStatus.PLANNED : EventStatus.HELD,
          day,
          null,
          owner,
          List.of(),
          number,
          null,
          false,
          match.rule().id(),
          CONFIDENCE);
    }

    private boolean isToCome() {
      return made != null && later.longestAt(text, made.first("w"), made.end("w")) > 0;
    }

    /** The day beside the word that makes the plan public. */
    private TimeExpression dayOf(Match match) {
      TimeExpression nearest = null;
      int best = DAY_REACH_BEHIND + 1;
      for (Annotation found : text.annotations().between(AnnotationKind.TIME, first, end)) {
        TimeExpression time = (TimeExpression) found.value();
        boolean behind = found.first() >= match.end("w");
        int distance = behind ? found.first() - match.end("w") : match.first("w") - found.end();
        if (found.first() == first && distance > DAY_REACH) {
          // «Mardi, l'émissaire Untel avait soumis»: the day of the whole sentence.
          nearest = nearest == null && Setting.dates(time) ? time : nearest;
          continue;
        }
        if (distance > DAY_REACH
            && (!behind || distance > DAY_REACH_BEHIND || isParted(match, found))) {
          continue;
        }
        if (Setting.dates(time) && distance >= 0 && distance < best) {
          best = distance;
          nearest = time;
        }
      }
      // With the plan as object the day may stand behind it: «unveiled its plan on Monday».
      return nearest != null || match.first("p") < match.first("w") ? nearest : dayBehind(match);
    }

    private boolean isParted(Match match, Annotation time) {
      for (int at = match.end("w"); at < time.first(); at++) {
        if (tokens.isPunctuation(at)
            || words.auxiliary.longestAt(text, at, time.first()) > 0
            || words.topic.longestAt(text, at, time.first()) > 0) {
          return true;
        }
      }
      return false;
    }

    private TimeExpression dayBehind(Match match) {
      for (Annotation found :
          text.annotations()
              .between(
                  AnnotationKind.TIME, match.end("p"), Math.min(end, match.end("p") + DAY_REACH))) {
        TimeExpression time = (TimeExpression) found.value();
        if (Setting.dates(time)) {
          return time;
        }
      }
      return null;
    }

    // ---- whose plan ----

    private List<EntityMention> owner() {
      EntityMention owner = adjectiveBehind();
      owner = owner == null ? attributeBefore() : owner;
      owner = owner == null ? possessor() : owner;
      return owner == null ? authors() : List.of(owner);
    }

    /** «plan de paix américain»: the first adjective of a state in the words that a plan heads. */
    private EntityMention adjectiveBehind() {
      int to = Math.min(end, plan.end("p") + OWNER_REACH);
      for (int at = plan.end("p"); at < to; at++) {
        if (tokens.isPunctuation(at) || words.stop.longestAt(text, at, to) > 0) {
          return null;
        }
        EntityMention actor = nationalityAt(at);
        if (actor != null) {
          return actor;
        }
      }
      return null;
    }

    /** "US peace plan", "Washington's 28-point plan": as far back as the words of the plan go. */
    private EntityMention attributeBefore() {
      int from = Math.max(first, plan.first("p") - 2 * OWNER_REACH);
      for (int at = plan.first("p") - 1; at >= from; at--) {
        EntityMention actor = nationalityAt(at);
        actor = actor == null ? actorEndingAt(at + 1) : actor;
        if (actor != null) {
          return actor;
        }
        boolean genitive = words.genitive.contains(text, at);
        if (!genitive && tokens.isPunctuation(at)
            || article.contains(text, at)
            || response.contains(text, at)
            || words.notSubject.contains(text, at)
            || words.possessive.contains(text, at)) {
          return null;
        }
      }
      return null;
    }

    private EntityMention nationalityAt(int token) {
      String actor = nationality.value(text, token);
      return actor == null
          ? null
          : EntityMention.ofActor(token, token + 1, actor, "entity.state.nationality");
    }

    private EntityMention actorEndingAt(int to) {
      for (int at = Math.max(first, to - OWNER_REACH); at < to; at++) {
        EntityMention actor = actorAt(at);
        if (actor != null && actor.end() == to && isPolitical(actor)) {
          return actor;
        }
      }
      return null;
    }

    /** «plan de paix des États-Unis», «plan de Donald Trump». */
    private EntityMention possessor() {
      EntityMention owner = possessorBehind(plan.end("p"));
      // «le plan en neuf points du président polonais»
      for (Match match : points.values()) {
        boolean close = match.end() - plan.end("p") <= 2 * OWNER_REACH;
        owner = owner == null && close ? possessorBehind(match.end()) : owner;
      }
      return owner;
    }

    private EntityMention possessorBehind(int token) {
      int at = of.longestAt(text, token, end);
      if (at < 0) {
        return null;
      }
      int behind = article.longestAt(text, at, end);
      return actorAt(behind > 0 ? behind : at);
    }

    private EntityMention actorAt(int token) {
      if (token >= end) {
        return null;
      }
      Annotation state = text.annotations().at(AnnotationKind.STATE, token);
      Annotation person = text.annotations().at(AnnotationKind.PERSON, token);
      Annotation found = person != null ? person : state;
      return found == null ? null : (EntityMention) found.value();
    }

    /**
     * Who presents a plan: the subject of the word that makes it public where the plan is its
     * object; «présenté par X», «que défend X» where the plan stands before it.
     */
    private List<EntityMention> authors() {
      if (made == null) {
        return List.of();
      }
      Participants participants = new Participants(words, text);
      List<EntityMention> named;
      if (made.first("p") > made.first("w")) {
        named = participants.before(made.first("w"));
      } else {
        named = new ArrayList<>();
        int behind = made.end("w");
        int by = agent.longestAt(text, behind, end);
        boolean relative = made.has("r");
        if (relative) {
          // «que le Ghana et le Togo ont soumise»: who did stands before the verb, else behind.
          named.addAll(participants.before(made.first("w")));
          named.removeIf(actor -> actor.first() < made.end("r"));
        }
        if (by > 0 || relative && named.isEmpty()) {
          int from = by > 0 ? by : behind;
          participants.after(
              from, firstTime(from), Participants.Lead.NOTHING, named, new ArrayList<>());
        }
      }
      List<EntityMention> political = named.stream().filter(PlanTagger::isPolitical).toList();
      boolean active = made.first("p") > made.first("w");
      if (political.isEmpty() && !active) {
        return named.stream().filter(actor -> actor.kind() == EntityKind.ORGANIZATION).toList();
      }
      boolean person = named.stream().anyMatch(actor -> actor.kind() == EntityKind.PERSON);
      if (political.isEmpty() && person) {
        return named;
      }
      return political.isEmpty() ? organizationBefore(made.first("w")) : political;
    }

    /**
     * «La CGT, qui s'y oppose, a présenté un plan»: the body or company that a verb's subject is.
     */
    private List<EntityMention> organizationBefore(int verb) {
      List<Annotation> found =
          text.annotations()
              .between(AnnotationKind.ORGANIZATION, Math.max(first, verb - SUBJECT_REACH), verb);
      for (int i = found.size() - 1; i >= 0; i--) {
        int at = found.get(i).first();
        int article = words.article.beginBefore(text, at, first);
        at = article >= 0 ? article : at;
        if (words.notSubject.beginBefore(text, at, first) < 0) {
          return List.of((EntityMention) found.get(i).value());
        }
      }
      EntityMention named = bodyBefore(verb);
      return named == null ? List.of() : List.of(named);
    }

    /** «L'Association des maires, présidée par X, a présenté»: where the aside begins. */
    private int commaBefore(int comma) {
      for (int at = comma - 1; at >= Math.max(first, comma - SUBJECT_REACH); at--) {
        if (tokens.firstChar(at) == ',') {
          return at;
        }
      }
      return comma;
    }

    /** «Le Groupe minier bolivien a présenté»: a name in common words, as far as the verb. */
    private EntityMention bodyBefore(int verb) {
      int end = verb;
      while (end > first && words.auxiliary.contains(text, end - 1)) {
        end--;
      }
      if (end > first && tokens.firstChar(end - 1) == ',') {
        end = commaBefore(end - 1);
      }
      for (int at = end - 1; at >= Math.max(first, end - LONGEST_BODY); at--) {
        if (tokens.isPunctuation(at)) {
          return null;
        }
        if (tokens.capitalized(at) && words.orgHead.longestAt(text, at, end) > 0) {
          String name = text.text(at, end);
          return new EntityMention(
              at, end, EntityKind.ORGANIZATION, name, null, null, "entity.organization.head");
        }
      }
      return strangerBefore(end);
    }

    /** «Sanofi a présenté»: a capitalised word that no list knows, right before the verb. */
    private EntityMention strangerBefore(int end) {
      int at = end;
      while (at > first
          && tokens.isWord(at - 1)
          && tokens.capitalized(at - 1)
          && text.word(at - 1) == 0
          && text.annotations().at(AnnotationKind.PLACE, at - 1) == null) {
        at--;
      }
      boolean subject = words.notSubject.beginBefore(text, at, first) < 0;
      return at == end || !subject
          ? null
          : new EntityMention(
              at,
              end,
              EntityKind.ORGANIZATION,
              text.text(at, end),
              null,
              null,
              "entity.organization.stranger");
    }

    /** The first time behind a token, where a list of those who made a plan ends. */
    private int firstTime(int from) {
      List<Annotation> times = text.annotations().between(AnnotationKind.TIME, from, end);
      return times.isEmpty() ? end : times.get(0).first();
    }
  }

  private static boolean isPolitical(EntityMention actor) {
    return actor.kind() == EntityKind.STATE || actor.country() != null || actor.office() != null;
  }
}
