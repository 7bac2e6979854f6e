package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
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

  /** Tokens from a sentence's beginning to a trigger in its opening clause. */
  private static final int OPENING_REACH = 5;

  /** Tokens from that trigger to the clause behind the opening one. */
  private static final int OPENING_CLAUSE = 16;

  /** Tokens before a trigger in which «où» leads to it. */
  private static final int THERE_REACH = 8;

  private static final int CALL_REACH = 8;

  /** Tokens between a verb such as «participer» and its noun. */
  private static final int LIGHT_REACH = 8;

  /** Tokens between a visit and its purpose. */
  private static final int PURPOSE = 9;

  private static final int CLOSE = 4;

  /** Mentions on either side among which one is sought that tells how real another is. */
  private static final int INHERIT_REACH = 64;

  private static final double CONFIDENCE = .8;

  /** What a rule of a noun needs; see {@code docs/language.md}. */
  static final String NOUN = "noun";

  static final String MEMBERS = "members";

  /** Need of a noun that is a meeting's only where it is a further one of those told of last. */
  static final String AGAIN = "again";

  /** Mode of a summit. */
  static final String SUMMIT = "summit";

  private static final String CALL = "call";

  /** A meeting where a place is named, else a call. */
  private static final String TALK = "talk";

  private static final String VISIT = "visit";

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
    List<Match> telling = reading.telling();
    if (telling.size() < matches.size()) {
      // What turns out to be no meeting parts no other from its time and place.
      reading = new Reading(text, published, telling);
      reading.readAll();
    }
    reading.inheritStatus();
    reading.inheritParticipants();
    return reading.found;
  }

  /** One text under way. */
  private final class Reading {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final MeetingTriggers triggers;
    private final MeetingStatus realness;
    private final MeetingSetting setting;
    private final MeetingCriteria criteria;
    private final Participants participants;
    final List<EventMention> found = new ArrayList<>();
    private final List<Boolean> byDefault = new ArrayList<>();

    /** First tokens of triggers that tell what a visit is for. */
    private final Set<Integer> ofVisit = new HashSet<>();

    /** Who did what the last verb told. */
    private List<EntityMention> subjects = List.of();

    /** Who belongs to a delegation that a sentence begins with, and that sentence. */
    private List<EntityMention> members = List.of();

    private int membersOf = -1;

    Reading(AnnotatedText text, LocalDate published, List<Match> matches) {
      this.text = text;
      this.tokens = text.tokens();
      this.triggers = new MeetingTriggers(text, matches);
      this.participants = new Participants(words, text);
      this.setting = new MeetingSetting(words, text, published, triggers);
      this.realness = new MeetingStatus(words, text, published, triggers, setting);
      this.criteria = new MeetingCriteria(words, text, triggers, realness, setting);
    }

    void readAll() {
      for (int i = 0; i < triggers.size(); i++) {
        read(i);
      }
    }

    /** The triggers of the meetings that were found, and those that may still be told of. */
    List<Match> telling() {
      Set<Integer> told = new HashSet<>(ofVisit);
      found.forEach(m -> told.add(m.first()));
      List<Match> telling = new ArrayList<>();
      for (int i = 0; i < triggers.size(); i++) {
        if (told.contains(triggers.get(i).first("t")) || !isOfNothing(i)) {
          telling.add(triggers.get(i));
        }
      }
      return telling;
    }

    /**
     * A noun, or a verb of gathering or going, that tells of no meeting, or the verb of one that a
     * noun tells of.
     */
    private boolean isOfNothing(int index) {
      String need = triggers.get(index).get("need");
      return need.equals(NOUN)
          || need.equals(AGAIN)
          || need.equals("host")
          || need.equals("by")
          || need.equals("place")
          || criteria.isVerbOfNoun(index);
    }

    /** Finds the meeting of one trigger, if it is one, and adds it to those found. */
    private void read(int index) {
      Match match = triggers.get(index);
      int first = match.first("t");
      int end = match.end("t");
      String need = match.get("need");
      int there = thereBefore(index);
      boolean purpose = isPurposeOfVisit(index, there);
      Parties parties = new Parties();
      List<EntityMention> acting = findParties(index, purpose, parties);
      if (need.equals(MEMBERS)) {
        addMembers(parties.after, tokens.sentence(first));
        return;
      }
      EntityMention place = isCall(first, end) ? null : placeOf(index, there);
      String mode = modeOf(match, place);
      if (need.equals(AGAIN) && toldLast() != null) {
        mode = toldLast().mode();
      }
      List<EntityMention> all = parties.taking();
      boolean again = all.isEmpty() && isAgain(index, place);
      if (again) {
        all = toldLast().participants();
      } else if (!criteria.isMeeting(index, need, parties.before, parties.after, all, place)) {
        return;
      }
      place = place == null && !mode.equals(CALL) ? setting.placeOfSidelines(match) : place;
      if (isPurpose(match) && parties.after.isEmpty() && isToldIn(tokens.sentence(first))) {
        return;
      }
      TimeExpression time = setting.timeOf(index);
      if (need.equals(NOUN) && time == null && place == null && isOfToldLast(index, parties)) {
        all = distinct(found.get(found.size() - 1).participants(), all, parties.absent);
      }
      EventStatus status = realness.of(index, time);
      if (status == EventStatus.REFUSED && mode.equals(SUMMIT) && !acting.isEmpty()) {
        // Who stays away from a summit does not keep the others from it.
        parties.stayAway();
        all = parties.taking();
        status = realness.byTime(time);
      }
      boolean bare = all.isEmpty() && place == null && time == null;
      if (status == null && bare && !criteria.isOfName(end, triggers.listEnd(index))) {
        return;
      }
      // «a reçu une délégation»: who came is named behind.
      boolean received = parties.after.stream().anyMatch(p -> p.kind() == EntityKind.STATE);
      participants.remember(all, received ? parties.after : acting);
      subjects = need.equals(NOUN) ? subjects : acting;
      EventMention told = toldLast();
      if (purpose && (there < 0 || isOnVisit(told, place, time))) {
        List<EntityMention> joined = distinct(told.participants(), all, parties.absent);
        found.set(found.size() - 1, with(told, told.status(), joined));
        ofVisit.add(first);
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
              status == null ? MeetingStatus.byDefault(mode) : status,
              time,
              place,
              all,
              parties.absent,
              null,
              null,
              false,
              match.rule().id(),
              CONFIDENCE));
    }

    /** Who is named before and behind a trigger. */
    private final class Parties {
      final List<EntityMention> before = new ArrayList<>();
      final List<EntityMention> after = new ArrayList<>();
      final List<EntityMention> absent = new ArrayList<>();

      List<EntityMention> taking() {
        return distinct(before, after, absent);
      }

      void stayAway() {
        absent.addAll(before);
        before.clear();
      }
    }

    /**
     * Finds who takes part.
     *
     * @return who does what a verb tells
     */
    private List<EntityMention> findParties(int index, boolean purpose, Parties parties) {
      Match match = triggers.get(index);
      int first = match.first("t");
      int end = match.end("t");
      String need = match.get("need");
      boolean noun = need.equals(NOUN) || need.equals(AGAIN);
      List<EntityMention> before = parties.before;
      List<EntityMention> after = parties.after;
      List<EntityMention> beside = new ArrayList<>();
      int subject = match.first();
      if (noun) {
        subject = participants.attributesBefore(first, beside);
        participants.attributesBehind(end, beside);
      }
      if (purpose && !need.equals("by")) {
        before.addAll(found.get(found.size() - 1).participants());
      } else if (!need.equals("by") && !noun && isCoordinated(match.first())) {
        before.addAll(subjects);
      } else if (!need.equals("by")) {
        int verb = noun ? lightVerbBefore(subject) : subject;
        // «X a rencontré Y avant de gagner Z»: whose sentence it is.
        boolean gerund =
            words.apart.longestAt(text, subject, match.end()) > 0
                || words.gerund.beginBefore(
                        text, subject, tokens.sentenceFirst(tokens.sentence(subject)))
                    >= 0;
        List<EntityMention> whose =
            gerund ? participants.subjectBefore(subject) : participants.before(subject);
        before.addAll(verb < 0 ? List.of() : whose);
        // Day and town may stand between a verb and its noun.
        before.addAll(verb < 0 || !before.isEmpty() ? List.of() : participants.before(verb));
      }
      List<EntityMention> acting = List.copyOf(before);
      int from = need.equals(MEMBERS) || need.equals("by") ? match.end() : end;
      if (need.equals("object")) {
        after.addAll(criteria.isGroupTold(match) ? List.of() : participants.object(first, before));
      } else {
        participants.after(from, triggers.listEnd(index), lead(need), after, parties.absent);
      }
      if (need.equals(MEMBERS)) {
        return acting;
      }
      if (noun && !after.isEmpty() && words.between.standsIn(text, end, after.get(0).first())) {
        before.clear();
      }
      if (before.isEmpty() && beside.isEmpty()) {
        before.addAll(implied(index, subject, after));
      }
      if (need.equals("with") && before.isEmpty() && after.isEmpty() && isOfSpeakers(subject)) {
        before.addAll(participants.pair());
      }
      before.addAll(beside);
      if (!before.isEmpty() && membersOf == tokens.sentence(first)) {
        before.addAll(members);
      }
      return acting;
    }

    /** "We agreed to meet in May": the speaker's own words, of him and whom he met. */
    private boolean isOfSpeakers(int verb) {
      int floor = tokens.sentenceFirst(tokens.sentence(verb));
      return words.weSpeak.standsIn(text, Math.max(floor, verb - LIGHT_REACH), verb);
    }

    /** Who meets those behind a trigger when nobody is named before it or beside it. */
    private List<EntityMention> implied(int index, int subject, List<EntityMention> after) {
      Match match = triggers.get(index);
      boolean noun = match.get("need").equals(NOUN);
      boolean one = after.size() == 1;
      List<EntityMention> implied = List.of();
      if (noun && one) {
        implied = partner(index, subject, after.get(0));
      }
      if (noun && after.isEmpty()) {
        implied = participants.owners(subject);
      }
      EventMention told = toldLast();
      boolean visit = match.get("mode").equals(VISIT) && told != null && told.mode().equals(VISIT);
      if (implied.isEmpty() && noun && after.isEmpty() && visit && isDefinite(subject)) {
        implied = told.participants();
      }
      boolean withOne =
          one && words.withStrong.standsIn(text, match.end("t"), after.get(0).first());
      if (implied.isEmpty() && (after.isEmpty() || !noun || withOne)) {
        implied = subjectBehindOpening(index);
      }
      return implied;
    }

    /** Where the meeting of a trigger is, by its own sentence or by what leads to it. */
    private EntityMention placeOf(int index, int there) {
      Match match = triggers.get(index);
      EntityMention place = setting.placeOf(index);
      if ((place == null || place.first() < match.first("t")) && there >= 0) {
        EntityMention led = setting.placeBefore(there);
        place = led == null ? place : led;
      }
      int end = tokens.sentenceEnd(tokens.sentence(match.first("t")));
      boolean led = isClitic(match) || words.samePlace.standsIn(text, match.end("t"), end);
      return place == null && led ? placeToldLast(tokens.sentence(match.first("t"))) : place;
    }

    /** «X, qui accueillera les pourparlers»: those that were told of last, and who joins them. */
    private boolean isOfToldLast(int index, Parties parties) {
      int noun = triggers.get(index).first("t");
      int sentence = tokens.sentence(noun);
      EventMention told = toldLast();
      boolean near = told != null && sentence - tokens.sentence(told.first()) <= 1;
      boolean summit = triggers.get(index).get("mode").equals(SUMMIT);
      boolean chaired =
          words.chaired.longestAt(text, triggers.get(index).end("t"), tokens.size()) > 0;
      return near
          && summit == told.mode().equals(SUMMIT)
          && !told.participants().isEmpty()
          && (chaired && sentence == tokens.sentence(told.first())
              || parties.after.isEmpty() && parties.before.size() == 1 && isDefinite(noun));
    }

    /** «La précédente rencontre, le 3 mai à X»: another of those who were told of last. */
    private boolean isAgain(int index, EntityMention place) {
      Match match = triggers.get(index);
      int first = match.first("t");
      int sentence = tokens.sentence(first);
      EventMention told = toldLast();
      boolean noun = match.get("need").equals(NOUN) || match.get("need").equals(AGAIN);
      if (!noun
          || told == null
          || told.participants().isEmpty()
          || sentence - tokens.sentence(told.first()) > 2) {
        return false;
      }
      EventStatus status = realness.of(index, null);
      boolean off = status == EventStatus.CANCELLED || status == EventStatus.POSTPONED;
      int floor = tokens.sentenceFirst(sentence);
      boolean led =
          words.again.beginBefore(text, first, floor) >= 0
              || words.again.longestAt(text, first, match.end("t")) > 0
              || words.again.longestAt(text, match.end("t"), tokens.size()) > 0
              || off && (first == floor || isDefinite(first))
              || words.definite.beginBefore(text, first, floor) == floor
                  && words.with.longestAt(text, match.end("t"), tokens.size()) < 0
                  && match.get("mode").equals(told.mode());
      boolean arranged = place != null && realness.after(index, false) != null;
      return led && (arranged || setting.timeOf(index) != null);
    }

    private EventMention toldLast() {
      return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** "the one-day meeting", «cette réunion»: a noun that tells of what is known. */
    private boolean isDefinite(int noun) {
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      int at = noun;
      while (at > Math.max(floor, noun - CLOSE)
          && words.definite.beginBefore(text, at, floor) < 0
          && !tokens.isPunctuation(at - 1)
          && !tokens.capitalized(at - 1)) {
        at--;
      }
      return words.definite.beginBefore(text, at, floor) >= 0;
    }

    /** «X a reçu Y et doit rencontrer Z»: a verb whose subject is that of the verb before. */
    private boolean isCoordinated(int verb) {
      int floor = tokens.sentenceFirst(tokens.sentence(verb));
      if (!isToldIn(tokens.sentence(verb)) || subjects.isEmpty()) {
        return false;
      }
      for (int at = verb; at > Math.max(floor, verb - CLOSE); at--) {
        if (words.and.beginBefore(text, at, floor) >= 0) {
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
      Match match = triggers.get(index);
      int sentence = tokens.sentence(match.first());
      int floor = tokens.sentenceFirst(sentence);
      int limit = tokens.sentenceEnd(sentence);
      if (match.first() - floor > OPENING_REACH
          || words.opening.longestAt(text, floor, limit) < 0) {
        return List.of();
      }
      for (int at = match.end("t"); at < Math.min(limit, match.end("t") + OPENING_CLAUSE); at++) {
        if (tokens.firstChar(at) == ',') {
          boolean pronoun = at + 1 < limit && words.pronoun.contains(text, at + 1);
          return pronoun ? participants.antecedent(at + 1) : participants.listFrom(at + 1, limit);
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
    private List<EntityMention> partner(int index, int noun, EntityMention with) {
      Match match = triggers.get(index);
      if (!words.withStrong.standsIn(text, match.end("t"), with.first())) {
        return List.of();
      }
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      if (words.possessive.beginBefore(text, noun, floor) >= 0) {
        return participants.antecedent(noun);
      }
      int opening = openingBefore(noun, floor);
      List<EntityMention> acting = opening < 0 ? List.of() : participants.before(opening);
      if (!acting.isEmpty()) {
        return acting;
      }
      EventMention told = toldLast();
      boolean visit =
          told != null && told.mode().equals(VISIT) && told.first() >= floor && told.first() < noun;
      return visit ? told.participants() : participants.speaker(noun, with);
    }

    /**
     * «X a déclaré, à l'issue d'un entretien avec Y»: where words that lead to a noun begin; or -1.
     */
    private int openingBefore(int noun, int floor) {
      for (int end = noun; end > Math.max(floor, noun - CLOSE); end--) {
        int begin = words.opening.beginBefore(text, end, floor);
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
      int first = triggers.get(index).first();
      int floor = tokens.sentenceFirst(tokens.sentence(first));
      if (index > 0) {
        floor = Math.max(floor, triggers.get(index - 1).end("t"));
      }
      for (int at = first - 1; at >= Math.max(floor, first - THERE_REACH); at--) {
        if (words.there.contains(text, at)) {
          return at;
        }
      }
      return -1;
    }

    /** «a rencontré X pour discuter de paix»: what for, and no further meeting. */
    private boolean isPurpose(Match match) {
      int first = match.first();
      int floor = tokens.sentenceFirst(tokens.sentence(first));
      return !match.get("need").equals(NOUN)
          && (words.purpose.longestAt(text, first, match.end()) > 0
              || words.purpose.beginBefore(text, first, floor) >= 0);
    }

    private boolean isToldIn(int sentence) {
      return !found.isEmpty() && tokens.sentence(found.get(found.size() - 1).first()) == sentence;
    }

    /** «Il y participera à une réunion», "will hold talks there". */
    private boolean isClitic(Match match) {
      int sentence = tokens.sentence(match.first());
      return words.clitic.standsIn(
          text,
          Math.max(tokens.sentenceFirst(sentence), match.first() - LIGHT_REACH),
          Math.min(tokens.sentenceEnd(sentence), match.end() + CLOSE));
    }

    private EntityMention placeToldLast(int sentence) {
      EventMention told = toldLast();
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
      Match match = triggers.get(index);
      boolean beside =
          told.first() == triggers.get(index - 1).first("t")
              && triggers.get(index - 1).get("need").equals("place")
              && tokens.sentence(told.first()) == tokens.sentence(match.first());
      // «devait s'envoler pour Luanda, s'est entretenu avec X»: what was done is no purpose of a
      // plan.
      boolean other =
          told.status() == EventStatus.PLANNED
              && ("held".equals(match.get("status")) || isCall(match.first("t"), match.end("t")));
      // «se rendra à X avant de rencontrer Y»: another stop.
      boolean apart =
          words.apart.standsIn(text, Math.max(told.end(), match.first() - 2), match.first() + 1);
      return beside
          && !other
          && (there >= 0 || !apart)
          && (there >= 0
              || match.first() - told.end() <= PURPOSE
                  && (!match.get("need").equals(NOUN) || isVisitFor(match.first("t"), told.end())));
    }

    /** "arrived in X on Monday for talks with Y": what a visit is for, right before the noun. */
    private boolean isVisitFor(int noun, int floor) {
      for (int end = noun; end > Math.max(floor, noun - CLOSE); end--) {
        if (words.visitPurpose.beginBefore(text, end, floor) >= 0) {
          return true;
        }
        if (tokens.isPunctuation(end - 1) || tokens.capitalized(end - 1)) {
          return false;
        }
      }
      return false;
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
            && criteria.isOfTown(mention.end(), limit)) {
          found.set(i, with(mention, mention.status(), byPlace.get(mention.place().id())));
        }
      }
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
              .anyMatch(p -> mention.participants().stream().anyMatch(q -> isSame(p, q)));
      return shared ? other.status() : null;
    }

    /** Whether two are one, or one is the state that the other stands for. */
    private boolean isSame(EntityMention one, EntityMention other) {
      return one.name().equals(other.name())
          || one.country() != null
              && one.country().equals(other.country())
              && (one.kind() == EntityKind.STATE) != (other.kind() == EntityKind.STATE);
    }

    private Participants.Lead lead(String need) {
      switch (need) {
        case "with":
        case "place":
          return Participants.Lead.STRONG;
        case NOUN:
        case AGAIN:
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

    /**
     * «mener des discussions», «en visite»: where the verb begins whose subject takes part; or -1.
     */
    private int lightVerbBefore(int noun) {
      int floor = tokens.sentenceFirst(tokens.sentence(noun));
      if (words.sidelines.standsIn(text, Math.max(floor, noun - LIGHT_REACH), noun)) {
        return -1;
      }
      int reach = LIGHT_REACH;
      for (int end = noun; end > Math.max(floor, noun - reach); end--) {
        reach += setting.isSetAt(end - 1) ? 1 : 0;
        int light = words.light.beginBefore(text, end, floor);
        // "at the palace on Monday ahead of talks": the preposition leads to something else.
        boolean other =
            light >= 0 && words.notSubject.contains(text, light) && setting.isSetBetween(end, noun);
        if (light >= 0
            && !other
            // «la tenue d'une conférence» is no verb.
            && words.article.beginBefore(text, light, floor) < 0
            && (!words.have.contains(text, end - 1) || isNounPhrase(end, noun))) {
          return words.report.standsIn(text, end, noun) ? -1 : light;
        }
      }
      return -1;
    }

    /** «a une rencontre», and not «a confirmé une rencontre». */
    private boolean isNounPhrase(int from, int noun) {
      return from >= noun
          || words.article.longestAt(text, from, noun) > 0
          || words.possessive.contains(text, from)
          || text.annotations().at(AnnotationKind.NUMBER, from) != null;
    }

    /** Those who talk and are nowhere talk by telephone. */
    private String modeOf(Match match, EntityMention place) {
      String mode = match.get("mode");
      if (mode.equals(TALK)) {
        mode = place == null ? CALL : "meeting";
      }
      return isCall(match.first("t"), match.end("t")) ? CALL : mode;
    }

    private boolean isCall(int first, int end) {
      int sentence = tokens.sentence(first);
      int to = Math.min(tokens.sentenceEnd(sentence), end + CALL_REACH);
      return words.callMark.standsIn(text, Math.max(tokens.sentenceFirst(sentence), first - 2), to);
    }
  }
}
