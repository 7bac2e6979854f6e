package org.recoup.analysis.event;

import java.util.List;
import java.util.Set;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/** Whether what a trigger tells of is a meeting of states and those who stand for them at all. */
final class MeetingCriteria {
  /** Tokens from a verb of meeting to its noun, or to «sur place». */
  private static final int LIGHT_REACH = 8;

  private static final int CLOSE = 4;

  /** Tokens, times and places aside, from a verb to the word for those who gather. */
  private static final int GROUP_REACH = 8;

  /** Tokens between delegates and what they do. */
  private static final int DELEGATES_REACH = 14;

  /** Tokens from an office, «la ministre de la santé», to its verb. */
  private static final int OFFICE_REACH = 8;

  /** Offices whose holders receive for a government. */
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "monarch",
          "queen",
          "premier",
          "foreign",
          "defence",
          "interior",
          "finance",
          "minister",
          "prefect");

  private final MeetingWords words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final MeetingTriggers triggers;
  private final MeetingStatus status;
  private final MeetingSetting setting;

  /** Whether the headline is of sport, where nouns of meeting tell of matches. */
  private final boolean sportsTitle;

  MeetingCriteria(
      MeetingWords words,
      AnnotatedText text,
      MeetingTriggers triggers,
      MeetingStatus status,
      MeetingSetting setting) {
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.triggers = triggers;
    this.status = status;
    this.setting = setting;
    this.sportsTitle = words.not.standsIn(text, 0, tokens.tokenFrom(text.document().headlineEnd()));
  }

  boolean isMeeting(
      int index,
      String need,
      List<EntityMention> before,
      List<EntityMention> after,
      List<EntityMention> all,
      EntityMention place) {
    Match match = triggers.get(index);
    if (isOtherMatter(match, all)) {
      return false;
    }
    long political = all.stream().filter(this::isPolitical).count();
    switch (need) {
      case "object":
        return before.isEmpty()
            ? !after.isEmpty() && isPolitical(after.get(0)) && isGroupBefore(match.first())
            : !after.isEmpty() && political > 0 || isPolitical(before.get(0)) && isGroupTold(match);
      case "both":
        if (before.isEmpty()) {
          return political > 0 && isOfficeBefore(match.first())
              || isOfficialBefore(match.first())
                  && isOfUnnamed(match.end("t"), triggers.listEnd(index));
        }
        return !after.isEmpty() && (political > 0 || isOfBodies(index, all, place))
            || isPolitical(before.get(0)) && isOfUnnamed(match.end("t"), triggers.listEnd(index));
      case MeetingTagger.AGAIN:
        return false;
      case "by":
        return political > 1
            || all.stream().anyMatch(this::isMany)
            || political > 0
                && words.official.longestAt(text, match.first("t"), match.end("t")) > 0
                && (place != null || setting.timeOf(index) != null);
      case "host":
        if (before.isEmpty()) {
          return isOfficialBefore(match.first())
              && isOfUnnamed(match.end("t"), triggers.listEnd(index));
        }
        return isOfBodies(index, all, place)
            || isPolitical(before.get(0))
                && (!after.isEmpty() && !isVerbOfNoun(index)
                    || isOfUnnamed(match.end("t"), triggers.listEnd(index)));
      case "with":
        return place != null && all.isEmpty() && isDoneByDelegates(match.first())
            || isOfBodies(index, all, place)
            || isOfBodyAndGroup(index, all, place)
            || political > 0
                && (!after.isEmpty() || before.size() > 1 || isPlural(before) && place != null);
      case "place":
        return political > 0
            && !before.isEmpty()
            && isPolitical(before.get(0))
            && (place != null || isOnSite(match.end("t"), triggers.listEnd(index)));
      default:
        return isDiplomaticNoun(index, before, all, political, place);
    }
  }

  /** «accueillir une rencontre entre X et Y»: the verb of a meeting that its noun tells of. */
  boolean isVerbOfNoun(int index) {
    if (index + 1 >= triggers.size()) {
      return false;
    }
    Match next = triggers.get(index + 1);
    int end = triggers.get(index).end();
    return next.get("need").equals(MeetingTagger.NOUN)
        && next.first() - end <= LIGHT_REACH
        && tokens.sentence(next.first()) == tokens.sentence(end - 1);
  }

  /** «Le patriarche avait rencontré Untel»: an office whose holder nobody names here. */
  private boolean isOfficeBefore(int verb) {
    int floor = tokens.sentenceFirst(tokens.sentence(verb));
    return words.role.beginBefore(text, verb, floor) >= 0;
  }

  /** «Le premier ministre recevra les syndicats»: an official whom nobody names. */
  private boolean isOfficialBefore(int verb) {
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(verb)), verb - OFFICE_REACH);
    for (int at = floor; at < verb; at++) {
      int end = words.role.longestAt(text, at, verb);
      if (end > 0 && OFFICES.contains(words.role.valueAt(text, at, end))) {
        return end == verb || words.of.longestAt(text, end, verb) > 0 && !hasMark(end, verb);
      }
    }
    return false;
  }

  private boolean hasMark(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.isPunctuation(at)) {
        return true;
      }
    }
    return false;
  }

  /** «se rendre sur place»: where, the article has told. */
  private boolean isOnSite(int end, int limit) {
    return words.onSite.standsIn(text, end, Math.min(limit, end + CLOSE));
  }

  /** «Des maires manifestent. Le préfet les a reçus»: «les» are a group of the sentence before. */
  boolean isGroupTold(Match match) {
    int sentence = tokens.sentence(match.first());
    int floor = tokens.sentenceFirst(sentence);
    return sentence > 0
        && words.objectPlural.standsIn(text, Math.max(floor, match.first() - 1), match.end())
        && words.group.standsIn(text, tokens.sentenceFirst(sentence - 1), floor);
  }

  /**
   * «réunir les maires», «a reçu mardi au Palais le patriarche»: many, or an office, whom nobody
   * names; places and times may stand before an office.
   */
  private boolean isOfUnnamed(int end, int limit) {
    int reach = end + GROUP_REACH;
    boolean direct = true;
    for (int at = end; at < Math.min(limit, reach); ) {
      int set = settingEnd(at, limit);
      int article = words.article.longestAt(text, at, limit);
      if (set > 0) {
        reach += set - at;
        at = set;
      } else if (tokens.isPunctuation(at)) {
        return false;
      } else if (words.group.longestAt(text, at, limit) > 0
          || direct && article > 0 && words.role.longestAt(text, article, limit) > 0) {
        return true;
      } else {
        direct &= at == end && article < 0 && !tokens.capitalized(at);
        at++;
      }
    }
    return false;
  }

  /** End of a time, a place or a preposition of place that begins at a token; or -1. */
  private int settingEnd(int at, int limit) {
    Annotation time = text.annotations().at(AnnotationKind.TIME, at);
    Annotation place = time == null ? text.annotations().at(AnnotationKind.PLACE, at) : time;
    return place != null ? place.end() : words.where.longestAt(text, at, limit);
  }

  private boolean isPolitical(EntityMention actor) {
    return actor.kind() == EntityKind.STATE
        || actor.country() != null
        || actor.office() != null
        || isOfficeHolder(actor);
  }

  /** «La présidente du Comité olympique, Untel»: a name in apposition to an office. */
  private boolean isOfficeHolder(EntityMention actor) {
    int comma = actor.first() - 1;
    int floor = tokens.sentenceFirst(tokens.sentence(actor.first()));
    if (comma <= floor || tokens.firstChar(comma) != ',') {
      return false;
    }
    for (int at = comma - 1; at >= Math.max(floor, comma - DELEGATES_REACH); at--) {
      int end = words.role.longestAt(text, at, comma);
      if (words.delegates.longestAt(text, at, comma) > Math.max(at, end)) {
        return true;
      }
      if (end > 0) {
        return OFFICES.contains(words.role.valueAt(text, at, end));
      }
      if (tokens.firstChar(at) == ',' || words.auxiliary.longestAt(text, at, comma) > 0) {
        return false;
      }
    }
    return false;
  }

  /** A people or delegation is many by itself: «les dirigeants européens se réunissent». */
  private boolean isPlural(List<EntityMention> actors) {
    return actors.size() == 1 && actors.get(0).kind() == EntityKind.STATE;
  }

  /** «La CGT et le Medef se retrouveront jeudi»: two bodies or companies, on a day or in a town. */
  private boolean isOfBodies(int index, List<EntityMention> all, EntityMention place) {
    long bodies = all.stream().filter(p -> p.kind() == EntityKind.ORGANIZATION).count();
    return bodies > 1 && (place != null || setting.timeOf(index) != null) && !SportsReport.is(text);
  }

  /** «L'intersyndicale sera reçue»: whether a group that nobody names stands before a verb. */
  private boolean isGroupBefore(int verb) {
    return words.group.beginBefore(text, verb, tokens.sentenceFirst(tokens.sentence(verb))) >= 0;
  }

  /** «Peugeot et les syndicats se retrouveront»: a body, and a group right before the verb. */
  private boolean isOfBodyAndGroup(int index, List<EntityMention> all, EntityMention place) {
    int verb = triggers.get(index).first();
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(verb)), verb - OFFICE_REACH);
    return all.size() == 1
        && all.get(0).kind() == EntityKind.ORGANIZATION
        && (place != null || setting.timeOf(index) != null)
        && words.group.standsIn(text, floor, verb)
        && !SportsReport.is(text);
  }

  private boolean isDiplomaticNoun(
      int index,
      List<EntityMention> before,
      List<EntityMention> all,
      long political,
      EntityMention place) {
    Match match = triggers.get(index);
    int first = match.first("t");
    int end = match.end("t");
    int sentence = tokens.sentence(first);
    int limit = tokens.sentenceEnd(sentence);
    boolean plain = words.plain.longestAt(text, first, end) == end;
    boolean diplomatic =
        plain
            || words.diplomatic.longestAt(text, end, limit) > 0
            || words.diplomatic.beginBefore(text, first, tokens.sentenceFirst(sentence)) >= 0;
    boolean led = place != null || words.withStrong.longestAt(text, end, limit) > 0;
    boolean official = words.official.longestAt(text, first, end) == end;
    if (official
        && political > 0
        && !before.isEmpty()
        && (place != null || setting.timeOf(index) != null)) {
      return true;
    }
    if (words.withStrong.standsIn(text, end, triggers.listEnd(index))
        && words.group.standsIn(text, end, triggers.listEnd(index))
        && (place != null || setting.timeOf(index) != null)) {
      return true;
    }
    if (isOfBodies(index, all, place)) {
      return true;
    }
    if (isOfDelegates(end, limit) && (led || !match.get("mode").equals("meeting"))) {
      return true;
    }
    switch (match.get("mode")) {
      case MeetingTagger.SUMMIT:
        return political > 0
            || place != null
                && (diplomatic
                    || isArranged(index)
                    || setting.isTown(place) && setting.timeOf(index) != null
                    || words.delegates.standsIn(text, first, limit))
            || isOfName(end, limit);
      case "negotiation":
        return political > 0
            || diplomatic
            || isOfTown(end, limit)
            || place != null && setting.timeOf(index) != null && isArranged(index);
      case "visit":
        return political > 0
            && (place != null
                || !before.isEmpty() && (setting.timeOf(index) != null || isCalledOff(index)));
      default:
        return political > 1
            || political > 0
                && (all.size() > 1 || diplomatic || all.stream().anyMatch(this::isMany))
            || political > 0
                && (place != null || words.withStrong.standsIn(text, all.get(0).end(), limit))
                && (isOfActor(end, limit)
                    || words.withStrong.standsIn(text, end, all.get(0).first()))
            || political > 0 && words.between.longestAt(text, end, limit) > 0
            || diplomatic && (place != null || setting.timeOf(index) != null)
            || isCalledOff(index) && isOfTown(end, limit) && isOfLeaders();
    }
  }

  /** «la rencontre de Malte, annulée mardi»: known by its town, and not to be. */
  private boolean isCalledOff(int index) {
    EventStatus told = status.of(index, null);
    return told == EventStatus.CANCELLED || told == EventStatus.POSTPONED;
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

  /** Whether words behind say that it opens, is to be held or was: nothing else is of a summit. */
  private boolean isArranged(int index) {
    return status.after(index, false) != null;
  }

  /** A delegation, or a body that has members. */
  private boolean isMany(EntityMention actor) {
    return actor.rule().endsWith(".delegation")
        || actor.id() != null && actor.id().startsWith("actor:");
  }

  boolean isOfTown(int end, int limit) {
    int of = words.of.longestAt(text, end, limit);
    Annotation place =
        of > 0 && of < limit ? text.annotations().at(AnnotationKind.PLACE, of) : null;
    return place != null && setting.isTown((EntityMention) place.value());
  }

  /** «les négociateurs des deux camps se sont retrouvés». */
  private boolean isDoneByDelegates(int verb) {
    int floor = Math.max(tokens.sentenceFirst(tokens.sentence(verb)), verb - DELEGATES_REACH);
    return words.delegates.standsIn(text, floor, verb);
  }

  /** «rencontre entre les chefs d'État du continent». */
  private boolean isOfDelegates(int end, int limit) {
    int with = words.with.longestAt(text, end, limit);
    int article = with > 0 ? words.article.longestAt(text, with, limit) : -1;
    int at = article > 0 ? article : with;
    return with > 0 && words.delegates.longestAt(text, at, limit) > 0;
  }

  /** «le sommet des Amériques»: a summit that bears a name. */
  boolean isOfName(int end, int limit) {
    int with = words.with.longestAt(text, end, limit);
    return with > 0 && with < limit && tokens.capitalized(with) && tokens.isWord(with);
  }

  private boolean isOfActor(int end, int limit) {
    int of = words.with.longestAt(text, end, limit);
    return of > 0;
  }

  /** «Le président de la FIFA a rencontré le premier ministre X»: of sport, and no match. */
  private static boolean isOfOfficials(List<EntityMention> all) {
    return all.stream()
            .filter(p -> p.kind() == EntityKind.PERSON && p.office() != null)
            .limit(2)
            .count()
        > 1;
  }

  private boolean isOtherMatter(Match match, List<EntityMention> all) {
    int sentence = tokens.sentence(match.first());
    int from = tokens.sentenceFirst(sentence);
    int to = tokens.sentenceEnd(sentence);
    if (match.get("need").equals("place") && words.leisure.standsIn(text, from, to)) {
      return true;
    }
    boolean sports = words.not.standsIn(text, from, to) && !isOfOfficials(all);
    if (sports || sportsTitle && match.get("need").equals(MeetingTagger.NOUN)) {
      return true;
    }
    for (int i = Math.max(from, match.first() - 2); i <= match.first(); i++) {
      if (words.interview.longestAt(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }
}
