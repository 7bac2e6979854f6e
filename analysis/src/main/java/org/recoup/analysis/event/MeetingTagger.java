package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.entity.Gazetteer;
import org.recoup.analysis.entity.Place;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * Finds meetings, visits, calls, negotiations and summits of states and those who stand for them:
 * who, where, when, and how real. The language's {@code meetings.rules} find the words that tell of
 * one; what stands around them decides whether it is diplomacy at all. Immutable.
 */
public final class MeetingTagger {
  private static final Map<LanguagePack, MeetingTagger> LOADED = new ConcurrentHashMap<>();

  /** Tokens before a trigger in which a word tells how real the meeting is, and behind it. */
  private static final int STATUS_BEFORE = 8;

  private static final int STATUS_AFTER = 36;

  /** A day that is over stands so many tokens further from what is planned. */
  private static final int PAST_PLAN = 20;

  /** Tokens behind a trigger that belong to it though another one stands there. */
  private static final int STATUS_CLOSE = 16;

  /** Tokens between a word of denial and the trigger. */
  private static final int DENIED_REACH = 9;

  private static final int CALL_REACH = 8;

  /** Tokens, times aside, from a verb of gathering to the word for those who gather. */
  private static final int GROUP_REACH = 8;

  /** Tokens between delegates and what they do. */
  private static final int DELEGATES_REACH = 14;

  /** Tokens between a verb such as «participer» and its noun. */
  private static final int LIGHT_REACH = 8;

  /** Tokens between a visit and its purpose. */
  private static final int PURPOSE = 9;

  /** Tokens from a sentence's beginning to a trigger in its opening clause. */
  private static final int OPENING_REACH = 5;

  /** Tokens to a time that no word parts from the trigger. */
  private static final int CLOSE = 4;

  /** Mentions on either side among which one is sought that tells how real another is. */
  private static final int INHERIT_REACH = 64;

  private static final double CONFIDENCE = .8;
  private static final String CALL = "call";
  private static final String NOUN = "noun";
  private static final String VISIT = "visit";
  private static final String SUMMIT = "summit";

  private final MeetingWords words;
  private final RuleSet rules;

  private MeetingTagger(LanguagePack language) {
    words = new MeetingWords(language);
    rules = language.rules("meetings");
  }

  /** The tagger of a language. */
  public static MeetingTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, MeetingTagger::new);
  }

  /**
   * Finds the meetings that a text tells of.
   *
   * @param text a text whose times and names have been annotated
   * @param published day of publication, or null
   * @return mentions in the order of the text
   */
  public List<EventMention> annotate(AnnotatedText text, LocalDate published) {
    List<Match> matches = new ArrayList<>();
    rules.scan(text, matches::add);
    Reading reading = new Reading(text, published, matches);
    reading.readAll();
    reading.inheritStatus();
    reading.inheritParticipants();
    return reading.found;
  }

  /** One text under way. */
  private final class Reading {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final LocalDate published;
    private final List<Match> matches;
    private final Participants participants;
    private final boolean sportsTitle;
    final List<EventMention> found = new ArrayList<>();
    private final List<Boolean> byDefault = new ArrayList<>();
    private final Gazetteer gazetteer = Gazetteer.get();

    /** Who did what the last verb told. */
    private List<EntityMention> subjects = List.of();

    /** Who belongs to a delegation that a sentence begins with, and that sentence. */
    private List<EntityMention> members = List.of();

    private int membersOf = -1;

    Reading(AnnotatedText text, LocalDate published, List<Match> matches) {
      this.text = text;
      this.tokens = text.tokens();
      this.published = published;
      this.matches = matches;
      this.participants = new Participants(words, text);
      this.sportsTitle = any(words.not, 0, tokens.tokenFrom(text.document().headlineEnd()));
    }

    /**
     * Reads twice: what turns out to be no meeting at first parts no other from its time and place.
     */
    void readAll() {
      for (int i = 0; i < matches.size(); i++) {
        read(i);
      }
      Set<Integer> told = new HashSet<>();
      found.forEach(m -> told.add(m.first()));
      List<Match> telling = new ArrayList<>();
      for (int i = 0; i < matches.size(); i++) {
        if (told.contains(matches.get(i).first("t")) || !isOfNothing(i)) {
          telling.add(matches.get(i));
        }
      }
      if (telling.size() == matches.size()) {
        return;
      }
      matches.clear();
      matches.addAll(telling);
      found.clear();
      byDefault.clear();
      for (int i = 0; i < matches.size(); i++) {
        read(i);
      }
    }

    /**
     * A noun, or a verb of gathering or going, that tells of no meeting, or the verb of one that a
     * noun tells of.
     */
    private boolean isOfNothing(int index) {
      String need = matches.get(index).get("need");
      return need.equals(NOUN)
          || need.equals("host")
          || need.equals("place")
          || isVerbOfNoun(index);
    }

    private void read(int index) {
      Match match = matches.get(index);
      int first = match.first("t");
      int end = match.end("t");
      String need = match.get("need");
      List<EntityMention> before = new ArrayList<>();
      List<EntityMention> after = new ArrayList<>();
      List<EntityMention> absent = new ArrayList<>();
      boolean noun = need.equals(NOUN);
      int there = thereBefore(index);
      boolean purpose = isPurposeOfVisit(index, there);
      List<EntityMention> beside = new ArrayList<>();
      int subject = match.first();
      if (noun) {
        subject = participants.attributesBefore(first, beside);
        participants.attributesBehind(end, beside);
      }
      if (need.equals("by")) {
        subject = match.first();
      } else if (purpose) {
        before.addAll(found.get(found.size() - 1).participants());
      } else if (!noun && isCoordinated(match.first())) {
        before.addAll(subjects);
      } else if (!noun || isLightVerbBefore(subject)) {
        before.addAll(participants.before(subject));
      }
      List<EntityMention> acting = List.copyOf(before);
      int from = need.equals("members") || need.equals("by") ? match.end() : end;
      if (need.equals("object")) {
        after.addAll(isGroupTold(match) ? List.of() : participants.object(first, before));
      } else {
        participants.after(from, listEnd(index), lead(need), after, absent);
      }
      if (need.equals("members")) {
        addMembers(after, tokens.sentence(first));
        return;
      }
      if (noun && !after.isEmpty() && any(words.between, end, after.get(0).first())) {
        before.clear();
      }
      if (noun && before.isEmpty() && beside.isEmpty() && after.size() == 1) {
        before.addAll(partner(index, subject, after.get(0).first()));
      }
      if (noun && before.isEmpty() && beside.isEmpty() && after.isEmpty() && isTheirs(subject)) {
        before.addAll(participants.before(subject));
      }
      boolean withOne = after.size() == 1 && any(words.withStrong, end, after.get(0).first());
      if (before.isEmpty() && beside.isEmpty() && (after.isEmpty() || !noun || withOne)) {
        before.addAll(subjectBehindOpening(index));
      }
      before.addAll(beside);
      if (!before.isEmpty() && membersOf == tokens.sentence(first)) {
        before.addAll(members);
      }
      List<EntityMention> all = distinct(before, after, absent);
      String mode = isCall(first, end) ? CALL : match.get("mode");
      EntityMention place = mode.equals(CALL) ? null : placeOf(index);
      if ((place == null || place.first() < first) && there >= 0 && !mode.equals(CALL)) {
        EntityMention led = placeBefore(there);
        place = led == null ? place : led;
      }
      if (place == null && !mode.equals(CALL) && isClitic(match)) {
        place = placeToldLast(tokens.sentence(first));
      }
      if (!isMeeting(index, need, before, after, all, place)) {
        return;
      }
      place = place == null && !mode.equals(CALL) ? placeOfSidelines(match) : place;
      if (isPurpose(match) && after.isEmpty() && isToldIn(tokens.sentence(first))) {
        return;
      }
      TimeExpression time = timeOf(index);
      EventStatus status = status(index, time);
      if (status == EventStatus.REFUSED && mode.equals(SUMMIT) && !before.isEmpty()) {
        // Who stays away from a summit does not keep the others from it.
        absent.addAll(before);
        all = distinct(List.of(), after, absent);
        status = byTime(time);
      }
      boolean bare = all.isEmpty() && place == null && time == null;
      if (status == null && bare && !isOfName(end, listEnd(index))) {
        return;
      }
      participants.remember(all);
      subjects = noun ? subjects : acting;
      EventMention told = found.isEmpty() ? null : found.get(found.size() - 1);
      if (purpose && (there < 0 || isOnVisit(told, place, time))) {
        found.set(
            found.size() - 1,
            with(told, told.status(), distinct(told.participants(), all, absent)));
        return;
      }
      int sentence = tokens.sentence(first);
      byDefault.add(status == null);
      found.add(
          new EventMention(
              first,
              end,
              tokens.sentenceFirst(sentence),
              tokens.sentenceEnd(sentence),
              EventType.CONSULT,
              mode,
              status == null ? defaultStatus(mode) : status,
              time,
              place,
              all,
              absent,
              null,
              null,
              false,
              match.rule().id(),
              CONFIDENCE));
    }

    /** «X a reçu Y et doit rencontrer Z»: a verb whose subject is that of the verb before. */
    private boolean isCoordinated(int verb) {
      int floor = tokens.sentenceFirst(tokens.sentence(verb));
      if (!isToldIn(tokens.sentence(verb)) || subjects.isEmpty()) {
        return false;
      }
      for (int at = verb; at > Math.max(floor, verb - CLOSE); at--) {
        if (MeetingWords.beginBefore(words.and, text, at, floor) >= 0) {
          return words.pronoun.value(text, at) == null;
        }
        if (tokens.isPunctuation(at - 1) || participants.actorAt(at - 1) != null) {
          return false;
        }
      }
      return false;
    }

    /** «Après avoir rencontré X à Y, Z est parti»: who acts in the clause behind an opening. */
    private List<EntityMention> subjectBehindOpening(int index) {
      Match match = matches.get(index);
      int sentence = tokens.sentence(match.first());
      int floor = tokens.sentenceFirst(sentence);
      int limit = tokens.sentenceEnd(sentence);
      if (match.first() - floor > OPENING_REACH
          || words.opening.longestAt(text, floor, limit) < 0) {
        return List.of();
      }
      for (int at = match.end("t"); at < Math.min(limit, match.end("t") + STATUS_CLOSE); at++) {
        if (tokens.firstChar(at) == ',') {
          return participants.listFrom(at + 1, limit);
        }
        if (words.auxiliary.longestAt(text, at, limit) > 0) {
          return List.of();
        }
      }
      return List.of();
    }

    /**
     * Who meets the one that a noun is followed by: «ses discussions avec X» are those of the
     * sentence's subject, and in «X attendu à Berlin, l'entretien avec Y» the visitor meets Y.
     */
    private List<EntityMention> partner(int index, int noun, int with) {
      Match match = matches.get(index);
      if (!any(words.withStrong, match.end("t"), with)) {
        return List.of();
      }
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      if (MeetingWords.beginBefore(words.possessive, text, noun, floor) >= 0) {
        return participants.antecedent(noun);
      }
      int opening = openingBefore(noun, floor);
      List<EntityMention> acting = opening < 0 ? List.of() : participants.before(opening);
      if (!acting.isEmpty()) {
        return acting;
      }
      EventMention told = found.isEmpty() ? null : found.get(found.size() - 1);
      boolean visit =
          told != null && told.mode().equals(VISIT) && told.first() >= floor && told.first() < noun;
      return visit ? told.participants() : List.of();
    }

    /**
     * «X a déclaré, à l'issue d'un entretien avec Y»: where words that lead to a noun begin; or -1.
     */
    private int openingBefore(int noun, int floor) {
      for (int end = noun; end > Math.max(floor, noun - CLOSE); end--) {
        int begin = MeetingWords.beginBefore(words.opening, text, end, floor);
        if (begin >= 0) {
          return begin > floor ? begin : -1;
        }
        if (tokens.isPunctuation(end - 1) || tokens.capitalized(end - 1)) {
          return -1;
        }
      }
      return -1;
    }

    /** Where a relative «où» stands between the trigger before and this one; -1 for nowhere. */
    private int thereBefore(int index) {
      int first = matches.get(index).first();
      int floor = tokens.sentenceFirst(tokens.sentence(first));
      if (index > 0) {
        floor = Math.max(floor, matches.get(index - 1).end("t"));
      }
      for (int at = first - 1; at >= Math.max(floor, first - STATUS_BEFORE); at--) {
        if (words.there.contains(text, at)) {
          return at;
        }
      }
      return -1;
    }

    /** The place that «où» leads back to: the last one before it. */
    private EntityMention placeBefore(int there) {
      EntityMention last = null;
      int floor = tokens.sentenceFirst(tokens.sentence(there));
      for (Annotation found :
          text.annotations()
              .between(AnnotationKind.PLACE, Math.max(floor, there - STATUS_BEFORE), there)) {
        last = (EntityMention) found.value();
      }
      return last;
    }

    /** «en marge du sommet de Y»: the meeting is at the place of what it is beside. */
    private EntityMention placeOfSidelines(Match match) {
      int sentence = tokens.sentence(match.first());
      int limit = tokens.sentenceEnd(sentence);
      for (int at = tokens.sentenceFirst(sentence); at < limit; at++) {
        if (words.sidelines.longestAt(text, at, limit) > 0) {
          List<Annotation> places =
              text.annotations()
                  .between(AnnotationKind.PLACE, at, Math.min(limit, at + STATUS_CLOSE));
          for (Annotation found : places) {
            if (isTown((EntityMention) found.value())) {
              return (EntityMention) found.value();
            }
          }
        }
      }
      return null;
    }

    /** «a rencontré X pour discuter de paix»: what for, and no further meeting. */
    private boolean isPurpose(Match match) {
      int first = match.first();
      int floor = tokens.sentenceFirst(tokens.sentence(first));
      return !match.get("need").equals(NOUN)
          && (words.purpose.longestAt(text, first, match.end()) > 0
              || MeetingWords.beginBefore(words.purpose, text, first, floor) >= 0);
    }

    private boolean isToldIn(int sentence) {
      return !found.isEmpty() && tokens.sentence(found.get(found.size() - 1).first()) == sentence;
    }

    /** «Il y participera à une réunion», "will hold talks there". */
    private boolean isClitic(Match match) {
      int sentence = tokens.sentence(match.first());
      return any(
          words.clitic,
          Math.max(tokens.sentenceFirst(sentence), match.first() - LIGHT_REACH),
          Math.min(tokens.sentenceEnd(sentence), match.end() + CLOSE));
    }

    private EntityMention placeToldLast(int sentence) {
      EventMention told = found.isEmpty() ? null : found.get(found.size() - 1);
      return told != null && sentence - tokens.sentence(told.first()) <= 1 ? told.place() : null;
    }

    /** Whether a meeting told of behind «où» is on the visit's one stop and at its time. */
    private boolean isOnVisit(EventMention visit, EntityMention place, TimeExpression time) {
      boolean same =
          place == null || visit.place() != null && visit.place().id().equals(place.id());
      return same
          && (time == null || visit.time() == null || time.value().equals(visit.time().value()));
    }

    /** «se rendre à Moscou pour discuter avec X»: one meeting, told as a visit. */
    private boolean isPurposeOfVisit(int index, int there) {
      if (found.isEmpty() || index == 0) {
        return false;
      }
      EventMention told = found.get(found.size() - 1);
      Match match = matches.get(index);
      boolean beside =
          told.first() == matches.get(index - 1).first("t")
              && matches.get(index - 1).get("need").equals("place")
              && tokens.sentence(told.first()) == tokens.sentence(match.first());
      return beside
          && (there >= 0
              || !match.get("need").equals(NOUN) && match.first() - told.end() <= PURPOSE);
    }

    /**
     * «les discussions de Genève» are those that the text tells more of: who took part is taken
     * from there.
     */
    void inheritParticipants() {
      Map<String, List<EntityMention>> byPlace = new HashMap<>();
      for (EventMention mention : found) {
        if (!mention.participants().isEmpty() && mention.place() != null) {
          byPlace.putIfAbsent(mention.place().id(), mention.participants());
        }
      }
      for (int i = 0; i < found.size(); i++) {
        EventMention mention = found.get(i);
        int limit = tokens.sentenceEnd(tokens.sentence(mention.first()));
        if (mention.participants().isEmpty()
            && mention.place() != null
            && byPlace.containsKey(mention.place().id())
            && isOfTown(mention.end(), limit)) {
          found.set(i, with(mention, mention.status(), byPlace.get(mention.place().id())));
        }
      }
    }

    /** Where the list behind a trigger ends: at the sentence's end, or at the next trigger. */
    private int listEnd(int index) {
      int end = tokens.sentenceEnd(tokens.sentence(matches.get(index).first()));
      return index + 1 < matches.size() ? Math.min(end, matches.get(index + 1).first()) : end;
    }

    /** Adds the members of a delegation to the meeting told last, and to those told with it. */
    private void addMembers(List<EntityMention> led, int sentence) {
      if (!isToldIn(sentence)) {
        members = List.copyOf(led);
        membersOf = sentence;
      }
      for (int i = found.size() - 1; i >= 0; i--) {
        EventMention told = found.get(i);
        if (told.clauseFirst() != found.get(found.size() - 1).clauseFirst()) {
          return;
        }
        List<EntityMention> all = distinct(told.participants(), led, told.absent());
        found.set(i, with(told, told.status(), all));
      }
    }

    private EventMention with(EventMention m, EventStatus status, List<EntityMention> all) {
      return new EventMention(
          m.first(),
          m.end(),
          m.clauseFirst(),
          m.clauseEnd(),
          m.type(),
          m.mode(),
          status,
          m.time(),
          m.place(),
          all,
          m.absent(),
          m.points(),
          m.speaker(),
          m.background(),
          m.rule(),
          m.confidence());
    }

    /**
     * A meeting named again without a word on how real it is is as real as where the text says so:
     * the nearest mention with a participant in common.
     */
    void inheritStatus() {
      for (int i = 0; i < found.size(); i++) {
        EventMention mention = found.get(i);
        for (int step = 1; byDefault.get(i) && step <= INHERIT_REACH; step++) {
          EventStatus status = statusOf(i - step, mention);
          status = status == null ? statusOf(i + step, mention) : status;
          if (status != null) {
            found.set(i, with(mention, status, mention.participants()));
            break;
          }
        }
      }
    }

    private EventStatus statusOf(int index, EventMention mention) {
      if (index < 0 || index >= found.size() || byDefault.get(index)) {
        return null;
      }
      EventMention other = found.get(index);
      boolean shared =
          other.participants().stream()
              .anyMatch(
                  p -> mention.participants().stream().anyMatch(q -> q.name().equals(p.name())));
      return shared ? other.status() : null;
    }

    private Participants.Lead lead(String need) {
      switch (need) {
        case "with":
        case "place":
          return Participants.Lead.STRONG;
        case NOUN:
          return Participants.Lead.WORD;
        default:
          return Participants.Lead.NOTHING;
      }
    }

    private List<EntityMention> distinct(
        List<EntityMention> before, List<EntityMention> after, List<EntityMention> absent) {
      Map<String, EntityMention> byName = new LinkedHashMap<>();
      before.forEach(p -> byName.putIfAbsent(p.name(), p));
      after.forEach(p -> byName.putIfAbsent(p.name(), p));
      absent.forEach(p -> byName.remove(p.name()));
      return new ArrayList<>(byName.values());
    }

    // ---- is it one? ----

    private boolean isMeeting(
        int index,
        String need,
        List<EntityMention> before,
        List<EntityMention> after,
        List<EntityMention> all,
        EntityMention place) {
      Match match = matches.get(index);
      if (isOtherMatter(match)) {
        return false;
      }
      long political = all.stream().filter(this::isPolitical).count();
      switch (need) {
        case "object":
          return !before.isEmpty()
              && (!after.isEmpty() && political > 0
                  || isPolitical(before.get(0)) && isGroupTold(match));
        case "both":
          return !before.isEmpty()
              && (!after.isEmpty() && political > 0
                  || isPolitical(before.get(0)) && isOfGroup(match.end("t"), listEnd(index)));
        case "by":
          return political > 1;
        case "host":
          return !before.isEmpty()
              && isPolitical(before.get(0))
              && (!after.isEmpty() && !isVerbOfNoun(index)
                  || isOfGroup(match.end("t"), listEnd(index)));
        case "with":
          return place != null && all.isEmpty() && isDoneByDelegates(match.first())
              || political > 0
                  && (!after.isEmpty() || before.size() > 1 || isPlural(before) && place != null);
        case "place":
          return political > 0
              && !before.isEmpty()
              && isPolitical(before.get(0))
              && (place != null || isOnSite(match.end("t"), listEnd(index)));
        default:
          return isDiplomaticNoun(index, before, all, political, place);
      }
    }

    /** «accueillir une rencontre entre X et Y»: the verb of a meeting that its noun tells of. */
    private boolean isVerbOfNoun(int index) {
      if (index + 1 >= matches.size()) {
        return false;
      }
      Match next = matches.get(index + 1);
      int end = matches.get(index).end();
      return next.get("need").equals(NOUN)
          && next.first() - end <= LIGHT_REACH
          && tokens.sentence(next.first()) == tokens.sentence(end - 1);
    }

    /** «se rendre sur place»: where, the article has told. */
    private boolean isOnSite(int end, int limit) {
      return any(words.onSite, end, Math.min(limit, end + CLOSE));
    }

    /**
     * «Des maires manifestent. Le préfet les a reçus»: «les» are a group of the sentence before.
     */
    private boolean isGroupTold(Match match) {
      int sentence = tokens.sentence(match.first());
      int floor = tokens.sentenceFirst(sentence);
      return sentence > 0
          && any(words.objectPlural, Math.max(floor, match.first() - 1), match.end("t"))
          && any(words.group, tokens.sentenceFirst(sentence - 1), floor);
    }

    /** «réunir les maires»: many of an office, whom nobody names. */
    private boolean isOfGroup(int end, int limit) {
      int reach = end + GROUP_REACH;
      for (int at = end; at < Math.min(limit, reach); at++) {
        Annotation time = text.annotations().at(AnnotationKind.TIME, at);
        if (time != null) {
          reach += time.end() - at;
          at = time.end() - 1;
        } else if (tokens.isPunctuation(at)) {
          return false;
        } else if (words.group.longestAt(text, at, limit) > 0) {
          return true;
        }
      }
      return false;
    }

    private boolean isPolitical(EntityMention actor) {
      return actor.kind() == EntityKind.STATE || actor.country() != null || actor.office() != null;
    }

    /** A people or delegation is many by itself: «les dirigeants européens se réunissent». */
    private boolean isPlural(List<EntityMention> actors) {
      return actors.size() == 1 && actors.get(0).kind() == EntityKind.STATE;
    }

    private boolean isDiplomaticNoun(
        int index,
        List<EntityMention> before,
        List<EntityMention> all,
        long political,
        EntityMention place) {
      Match match = matches.get(index);
      int first = match.first();
      int end = match.end("t");
      int limit = tokens.sentenceEnd(tokens.sentence(first));
      boolean plain = words.plain.longestAt(text, first, end) == end;
      boolean diplomatic = plain || words.diplomatic.longestAt(text, end, limit) > 0;
      boolean led = place != null || words.withStrong.longestAt(text, end, limit) > 0;
      boolean official = words.official.longestAt(text, first, end) == end;
      if (official
          && political > 0
          && !before.isEmpty()
          && (place != null || timeOf(index) != null)) {
        return true;
      }
      if (isOfDelegates(end, limit) && (led || !match.get("mode").equals("meeting"))) {
        return true;
      }
      switch (match.get("mode")) {
        case SUMMIT:
          return political > 0
              || place != null
                  && (diplomatic || isArranged(index) || any(words.delegates, first, limit))
              || isOfName(end, limit);
        case "negotiation":
          return political > 0 || diplomatic || isOfTown(end, limit);
        case "visit":
          return political > 0 && (place != null || !before.isEmpty() && timeOf(index) != null);
        default:
          return political > 1
              || political > 0
                  && (all.size() > 1 || diplomatic || all.stream().anyMatch(this::isMany))
              || political > 0
                  && (place != null || any(words.withStrong, all.get(0).end(), limit))
                  && (isOfActor(end, limit) || any(words.withStrong, end, all.get(0).first()))
              || diplomatic && (place != null || timeOf(index) != null)
              || isCalledOff(index) && isOfTown(end, limit) && isOfLeaders();
      }
    }

    /** «la rencontre de Malte, annulée mardi»: known by its town, and not to be. */
    private boolean isCalledOff(int index) {
      EventStatus status = statusAfter(index, false);
      return status == EventStatus.CANCELLED || status == EventStatus.POSTPONED;
    }

    /** Whether a text names two who stand for different states. */
    private boolean isOfLeaders() {
      String country = null;
      for (Annotation found : text.annotations().between(AnnotationKind.PERSON, 0, tokens.size())) {
        String other = ((EntityMention) found.value()).country();
        if (country != null && other != null && !other.equals(country)) {
          return true;
        }
        country = country == null ? other : country;
      }
      return false;
    }

    /**
     * Whether words behind say that it opens, is to be held or was: nothing else is of a summit.
     */
    private boolean isArranged(int index) {
      return statusAfter(index, false) != null;
    }

    /** A delegation, or a body that has members. */
    private boolean isMany(EntityMention actor) {
      return actor.rule().endsWith(".delegation")
          || actor.id() != null && actor.id().startsWith("actor:");
    }

    private boolean isOfTown(int end, int limit) {
      int of = words.of.longestAt(text, end, limit);
      Annotation place =
          of > 0 && of < limit ? text.annotations().at(AnnotationKind.PLACE, of) : null;
      return place != null && isTown((EntityMention) place.value());
    }

    /** «les négociateurs des deux camps se sont retrouvés». */
    private boolean isDoneByDelegates(int verb) {
      int floor = Math.max(tokens.sentenceFirst(tokens.sentence(verb)), verb - DELEGATES_REACH);
      return any(words.delegates, floor, verb);
    }

    /** «rencontre entre les chefs d'État du continent». */
    private boolean isOfDelegates(int end, int limit) {
      int with = words.with.longestAt(text, end, limit);
      int article = with > 0 ? words.article.longestAt(text, with, limit) : -1;
      int at = article > 0 ? article : with;
      return with > 0 && words.delegates.longestAt(text, at, limit) > 0;
    }

    /** «le sommet des Amériques»: a summit that bears a name. */
    private boolean isOfName(int end, int limit) {
      int with = words.with.longestAt(text, end, limit);
      return with > 0 && with < limit && tokens.capitalized(with) && tokens.isWord(with);
    }

    private boolean isOfActor(int end, int limit) {
      int of = words.with.longestAt(text, end, limit);
      return of > 0;
    }

    private boolean isTown(EntityMention mention) {
      Place place = gazetteer.byId(mention.id());
      return place != null && place.kind().isTown();
    }

    private boolean isOtherMatter(Match match) {
      int sentence = tokens.sentence(match.first());
      int from = tokens.sentenceFirst(sentence);
      int to = tokens.sentenceEnd(sentence);
      if (match.get("need").equals("place") && any(words.leisure, from, to)) {
        return true;
      }
      if (any(words.not, from, to) || sportsTitle && match.get("need").equals(NOUN)) {
        return true;
      }
      for (int i = Math.max(from, match.first() - 2); i <= match.first(); i++) {
        if (words.interview.longestAt(text, i, to) > 0) {
          return true;
        }
      }
      return false;
    }

    /** «mener des discussions», «en visite»: who does so takes part. */
    private boolean isLightVerbBefore(int noun) {
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      if (any(words.sidelines, Math.max(floor, noun - LIGHT_REACH), noun)) {
        return false;
      }
      for (int end = noun; end > Math.max(floor, noun - LIGHT_REACH); end--) {
        int light = MeetingWords.beginBefore(words.light, text, end, floor);
        // «la tenue d'une conférence» is no verb.
        if (light >= 0
            && MeetingWords.beginBefore(words.article, text, light, floor) < 0
            && (!words.have.contains(text, end - 1) || isNounPhrase(end, noun))) {
          return !any(words.report, end, noun);
        }
      }
      return false;
    }

    /** «ont avancé leur réunion». */
    private boolean isTheirs(int noun) {
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      return MeetingWords.beginBefore(words.possessive, text, noun, floor) >= 0;
    }

    /** «a une rencontre», and not «a confirmé une rencontre». */
    private boolean isNounPhrase(int from, int noun) {
      return from >= noun
          || words.article.longestAt(text, from, noun) > 0
          || words.possessive.contains(text, from)
          || text.annotations().at(AnnotationKind.NUMBER, from) != null;
    }

    private boolean isCall(int first, int end) {
      int sentence = tokens.sentence(first);
      int to = Math.min(tokens.sentenceEnd(sentence), end + CALL_REACH);
      return any(words.callMark, Math.max(tokens.sentenceFirst(sentence), first - 2), to);
    }

    private boolean any(WordClass entries, int from, int to) {
      for (int i = from; i < to; i++) {
        int end = entries.longestAt(text, i, to);
        if (end > 0 && (end >= tokens.size() || !tokens.hyphenBefore(end))) {
          return true;
        }
      }
      return false;
    }

    // ---- how real? ----

    /** How real it is; null where nothing says so. */
    private EventStatus status(int index, TimeExpression time) {
      Match match = matches.get(index);
      if (isDenied(match)) {
        return EventStatus.REFUSED;
      }
      String own = match.get("status");
      boolean open = own == null || own.equals("planned");
      EventStatus before = statusBefore(match);
      // «à l'issue de la rencontre entre X et Y, un accord a été annoncé»: the accord was.
      boolean adverbial = before == EventStatus.HELD;
      EventStatus after = open ? statusAfter(index, adverbial) : null;
      boolean off = before == EventStatus.CANCELLED || before == EventStatus.POSTPONED;
      if (after != null && after != EventStatus.HELD && !(off && after == EventStatus.PLANNED)) {
        return after;
      }
      if (own != null && !own.equals("planned")) {
        // «se réunissent jeudi», told on Tuesday.
        if (before == EventStatus.REFUSED) {
          return before;
        }
        boolean toCome = own.equals("ongoing") && byTime(time) == EventStatus.PLANNED;
        return toCome ? EventStatus.PLANNED : valueOf(own);
      }
      boolean real = before == EventStatus.HELD || before == EventStatus.ONGOING;
      if (before != null && (!real || own == null)) {
        return before;
      }
      if (after != null) {
        return after;
      }
      return own != null ? valueOf(own) : byTime(time);
    }

    private EventStatus byTime(TimeExpression time) {
      if (time != null && time.start() != null && published != null) {
        if (time.start().toLocalDate().isAfter(published)) {
          return EventStatus.PLANNED;
        }
        if (time.endTime() != null && !time.endTime().toLocalDate().isAfter(published)) {
          return EventStatus.HELD;
        }
      }
      return null;
    }

    private static EventStatus defaultStatus(String mode) {
      return mode.equals("meeting") || mode.equals(CALL) ? EventStatus.HELD : EventStatus.ONGOING;
    }

    private static EventStatus valueOf(String status) {
      return EventStatus.valueOf(status.toUpperCase(Locale.ROOT));
    }

    /** The nearest word before the trigger that tells how real it is. */
    private EventStatus statusBefore(Match match) {
      int first = match.first("t");
      int floor = Math.max(tokens.sentenceFirst(tokens.sentence(first)), first - STATUS_BEFORE);
      for (int at = first - 1; at >= floor; at--) {
        if (tokens.isPunctuation(at) && ";:–—".indexOf(tokens.firstChar(at)) >= 0) {
          return null;
        }
        if (words.sidelines.longestAt(text, at, first) > 0) {
          return null;
        }
        int end = words.statusBefore.longestAt(text, at, first);
        if (end > 0 && !tokens.hyphenBefore(end)) {
          int begin = longerBefore(at, end, floor, first);
          int other = MeetingWords.beginBefore(words.statusBefore, text, begin, floor);
          if (other >= 0 && ongoing(begin, first)) {
            // "scheduled to hold": of "to hold" alone it would be under way.
            return valueOf(words.statusBefore.valueAt(text, other, begin));
          }
          return valueOf(
              words.statusBefore.valueAt(
                  text, begin, words.statusBefore.longestAt(text, begin, first)));
        }
      }
      return null;
    }

    private boolean ongoing(int begin, int limit) {
      String value =
          words.statusBefore.valueAt(text, begin, words.statusBefore.longestAt(text, begin, limit));
      return valueOf(value) == EventStatus.ONGOING;
    }

    /** «attend» is the end of "will attend": where a longer entry that ends no sooner begins. */
    private int longerBefore(int at, int end, int floor, int limit) {
      for (int begin = Math.max(floor, at - 3); begin < at; begin++) {
        if (words.statusBefore.longestAt(text, begin, limit) >= end) {
          return begin;
        }
      }
      return at;
    }

    /** «aucune rencontre n'est prévue», «dément avoir rencontré X». */
    private boolean isDenied(Match match) {
      int first = match.first("t");
      int floor = Math.max(tokens.sentenceFirst(tokens.sentence(first)), first - DENIED_REACH);
      for (int at = first - 1; at >= floor; at--) {
        if (tokens.isPunctuation(at)) {
          return false;
        }
        if (words.denied.longestAt(text, at, first) > 0) {
          return true;
        }
      }
      return false;
    }

    /** «X et Y ont évoqué», "has proposed": what somebody does, not what is done to the meeting. */
    private boolean isDone(int participle) {
      return words.have.contains(text, participle - 1);
    }

    /**
     * The word behind the trigger that tells most of how real it is, in its clause alone or not.
     */
    private EventStatus statusAfter(int index, boolean inClause) {
      int end = matches.get(index).end();
      int reach = listEnd(index) - end > STATUS_CLOSE ? STATUS_AFTER : STATUS_CLOSE;
      int limit = Math.min(tokens.sentenceEnd(tokens.sentence(end - 1)), end + reach);
      EventStatus last = null;
      for (int at = end; at < limit; at++) {
        if (tokens.isPunctuation(at)
            && (";:–—".indexOf(tokens.firstChar(at)) >= 0
                || inClause && tokens.firstChar(at) == ',' && !isNamed(at + 1))) {
          return last;
        }
        int to = words.statusAfter.longestAt(text, at, limit);
        if (to > 0) {
          EventStatus status = valueOf(words.statusAfter.valueAt(text, at, to));
          if (isDone(at) && (status == EventStatus.PLANNED || status == EventStatus.PROPOSED)) {
            continue;
          }
          // «prévue le 5, est reportée au 12», «suspendues, reprendront»: what comes later tells
          // more.
          if (last == null
              || last == EventStatus.CANCELLED && words.resumed.longestAt(text, at, limit) == to
              || status == EventStatus.POSTPONED
              || status == EventStatus.CANCELLED) {
            last = status;
          }
          at = to - 1;
        }
      }
      return last;
    }

    /** Whether somebody is named at a token, as in a list of participants. */
    private boolean isNamed(int token) {
      return text.annotations().at(AnnotationKind.PERSON, token) != null
          || text.annotations().at(AnnotationKind.STATE, token) != null
          || text.annotations().at(AnnotationKind.ORGANIZATION, token) != null;
    }

    // ---- when and where? ----

    /** «un sommet sur X s'ouvrira à Y»: whether what a meeting is about reaches to a token. */
    private boolean isOfTopic(int from, int to) {
      boolean topic = false;
      for (int at = from; at < to; at++) {
        if (words.statusAfter.longestAt(text, at, to) > 0) {
          topic = false;
        } else if (words.topic.longestAt(text, at, to) > 0
            && text.annotations().at(AnnotationKind.TIME, at + 1) == null) {
          topic = true;
        }
      }
      return topic;
    }

    /** Whether another meeting's trigger stands between two tokens. */
    private boolean otherBetween(int index, int from, int to) {
      for (int i = Math.max(0, index - 2); i < Math.min(matches.size(), index + 3); i++) {
        int at = matches.get(i).first("t");
        if (i != index && at >= from && at < to) {
          return true;
        }
      }
      return false;
    }

    /** Whether a time or place before a trigger stands closer behind another one. */
    private boolean isOfOther(int index, Annotation found) {
      int first = matches.get(index).first();
      if (index == 0 || found.first() >= first) {
        return false;
      }
      int other = matches.get(index - 1).end("t");
      return other <= found.first()
          && tokens.sentence(other - 1) == tokens.sentence(first)
          && (found.first() - other < first - found.end() || hasComma(found.end(), first));
    }

    /**
     * Whether a strong mark parts a time or place from a trigger, or it stands in an aside before
     * it.
     */
    private boolean isApart(Annotation found, int from, int to, int first) {
      for (int i = from; i < to; i++) {
        if (tokens.isPunctuation(i) && ";:–—".indexOf(tokens.firstChar(i)) >= 0) {
          return true;
        }
      }
      int floor = tokens.sentenceFirst(tokens.sentence(first));
      return found.first() < first
          && !isBehindLight(found, floor)
          && hasComma(found.end(), first)
          && hasComma(floor, found.first());
    }

    /** «accueillera à X, fin mai, un sommet»: where and when stand between a verb and its noun. */
    private boolean isBehindLight(Annotation found, int floor) {
      int at = found.first();
      int comma = -1;
      for (int n = 0; n < CLOSE && at > floor; n++, at--) {
        int light = MeetingWords.beginBefore(words.light, text, at, floor);
        if (light >= 0) {
          return words.have.longestAt(text, light, at) < 0;
        }
        if (tokens.firstChar(at - 1) == ',') {
          if (comma >= 0) {
            return false;
          }
          comma = at - 1;
        }
      }
      return false;
    }

    private boolean hasComma(int from, int to) {
      for (int i = from; i < to; i++) {
        if (tokens.firstChar(i) == ',') {
          return true;
        }
      }
      return false;
    }

    private TimeExpression timeOf(int index) {
      Match match = matches.get(index);
      int first = match.first();
      int end = match.end();
      int sentence = tokens.sentence(first);
      boolean planned = "planned".equals(match.get("status"));
      TimeExpression best = null;
      int bestDistance = Integer.MAX_VALUE;
      for (Annotation found :
          text.annotations()
              .between(
                  AnnotationKind.TIME,
                  tokens.sentenceFirst(sentence),
                  tokens.sentenceEnd(sentence))) {
        TimeExpression time = (TimeExpression) found.value();
        boolean behind = found.first() >= first;
        int from = behind ? end : found.end();
        int to = behind ? found.first() : first;
        if (!isDate(time)
            || otherBetween(index, from, to)
            || isOfWords(found, from, to)
            || isOfOther(index, found)
            || isApart(found, from, to, first)
            || behind && to - from > CLOSE && isOfTopic(from, to - 1)) {
          continue;
        }
        int distance = Math.max(0, to - from) + (behind ? 0 : 2);
        if (planned && isOver(found)) {
          distance += PAST_PLAN;
        }
        if (isFirstPlan(found, end)) {
          distance += STATUS_AFTER;
        }
        if (isAfterPostponement(found, end)) {
          return time;
        }
        if (distance < bestDistance) {
          best = time;
          bestDistance = distance;
        }
      }
      best = best == null ? timeOfSidelines(index, sentence) : best;
      return best == null ? timeOfEntry(sentence) : best;
    }

    /** «se verront en marge du sommet de X, le 3 mai»: at the time of what it is beside. */
    private TimeExpression timeOfSidelines(int index, int sentence) {
      int end = matches.get(index).end();
      int next = listEnd(index);
      int limit = tokens.sentenceEnd(sentence);
      if (next >= limit || !any(words.sidelines, end, next)) {
        return null;
      }
      for (Annotation found : text.annotations().between(AnnotationKind.TIME, next, limit)) {
        if (isDate((TimeExpression) found.value())) {
          return (TimeExpression) found.value();
        }
      }
      return null;
    }

    /** «Juin 2020. Le Caire accueille …»: the day that an entry of a chronology begins with. */
    private TimeExpression timeOfEntry(int sentence) {
      if (sentence == 0 || !tokens.lineBefore(tokens.sentenceFirst(sentence - 1))) {
        return null;
      }
      int from = tokens.sentenceFirst(sentence - 1);
      int end = tokens.sentenceEnd(sentence - 1);
      List<Annotation> times = text.annotations().between(AnnotationKind.TIME, from, end);
      Annotation time = times.isEmpty() ? null : times.get(0);
      boolean whole = time != null && time.first() - from <= 1 && end - time.end() <= 1;
      return whole && isDate((TimeExpression) time.value()) ? (TimeExpression) time.value() : null;
    }

    /** Whether a time lies before the article's day. */
    private boolean isOver(Annotation found) {
      TimeExpression time = (TimeExpression) found.value();
      return published != null && time.startDay() != null && time.startDay().isBefore(published);
    }

    /** «initialement prévue en mai»: the day only of what did not come to be. */
    private boolean isFirstPlan(Annotation time, int end) {
      return any(words.first, Math.max(end, time.first() - CLOSE), time.first());
    }

    private boolean isDate(TimeExpression time) {
      return (time.type() == TimexType.DATE || time.type() == TimexType.TIME)
          && time.value() != null
          && !time.value().endsWith("_REF");
    }

    /** «a annoncé vendredi», «mardi, il a demandé de»: the day of the words, not of the meeting. */
    private boolean isOfWords(Annotation time, int from, int to) {
      int floor = tokens.sentenceFirst(tokens.sentence(time.first()));
      int limit = tokens.sentenceEnd(tokens.sentence(time.first()));
      // «X, qui a rencontré Y mardi, a dit»: the clause of the meeting ends at the comma.
      boolean enclosed =
          from < time.first()
              && time.end() < limit
              && tokens.firstChar(time.end()) == ','
              && hasComma(floor, from);
      if (any(words.report, Math.max(floor, time.first() - 2), time.first())
          || !enclosed && any(words.report, time.end(), Math.min(limit, time.end() + 2))) {
        return true;
      }
      if (any(words.since, Math.max(floor, time.first() - 3), time.first())) {
        return true;
      }
      boolean ahead = from >= time.end();
      if (!ahead && isOver(time) && any(words.since, from, to)) {
        return true;
      }
      if (ahead && any(words.ask, Math.max(floor, time.first() - 2), time.first())) {
        return true;
      }
      return ahead && (any(words.report, from, to) || any(words.ask, from, to));
    }

    private boolean isAfterPostponement(Annotation time, int end) {
      for (int at = Math.max(end, time.first() - 3); at < time.first(); at++) {
        int to = words.statusAfter.longestAt(text, at, time.first());
        if (to > 0 && valueOf(words.statusAfter.valueAt(text, at, to)) == EventStatus.POSTPONED) {
          return true;
        }
      }
      return false;
    }

    private EntityMention placeOf(int index) {
      Match match = matches.get(index);
      int first = match.first();
      int end = match.end("t");
      int sentence = tokens.sentence(first);
      int floor = tokens.sentenceFirst(sentence);
      EntityMention best = null;
      int bestDistance = Integer.MAX_VALUE;
      for (Annotation found :
          text.annotations().between(AnnotationKind.PLACE, floor, tokens.sentenceEnd(sentence))) {
        boolean behind = found.first() >= end;
        int from = behind ? end : found.end();
        int to = behind ? found.first() : first;
        if (otherBetween(index, from, to)
            || !isWhere(found, end, floor, match.get("need").equals("place"))
            || isOfOther(index, found)
            || isOfSpeaker(found)
            || isApart(found, from, to, first)
            || behind && (isOfTopic(from, to - 1) || isSaid(from, to))
            || behind && isCause(found, first, end)) {
          continue;
        }
        int distance = Math.max(0, to - from) + (behind ? 0 : 4);
        if (distance < bestDistance) {
          best = (EntityMention) found.value();
          bestDistance = distance;
        }
      }
      return best;
    }

    /** «conférence pour la paix au Soudan»: what it is held for, and not where. */
    private boolean isCause(Annotation place, int first, int end) {
      return place.first() - end <= 2
          && any(words.cause, first, end)
          && !isTown((EntityMention) place.value());
    }

    /** «…, prévient un chercheur à X»: whether what follows is of who says it. */
    private boolean isSaid(int from, int to) {
      boolean said = false;
      for (int at = from; at < to; at++) {
        if (words.statusAfter.longestAt(text, at, to) > 0) {
          said = false;
        } else if (words.report.longestAt(text, at, to) > 0) {
          said = true;
        }
      }
      return said;
    }

    /** "officials in Beijing said": where the words were said. */
    private boolean isOfSpeaker(Annotation place) {
      int limit = tokens.sentenceEnd(tokens.sentence(place.first()));
      return any(words.report, place.end(), Math.min(limit, place.end() + 1));
    }

    private boolean isWhere(Annotation place, int end, int floor, boolean direct) {
      int at = place.first();
      int article = MeetingWords.beginBefore(words.article, text, at, floor);
      if (MeetingWords.beginBefore(words.where, text, at, floor) >= 0
          || article >= 0 && MeetingWords.beginBefore(words.where, text, article, floor) >= 0) {
        return true;
      }
      int of = MeetingWords.beginBefore(words.of, text, at, floor);
      boolean goal = direct && MeetingWords.beginBefore(words.goal, text, at, floor) >= end;
      return goal || direct && at == end || of == end && isTown((EntityMention) place.value());
    }
  }
}
