package org.recoup.analysis.event;

import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;

/** The word classes that tell of meetings; see a language's {@code meetings.lex}. */
final class MeetingWords {
  private static final int LOOK_BACK = 5;

  final WordClass plain;
  final WordClass diplomatic;
  final WordClass light;
  final WordClass statusBefore;
  final WordClass statusAfter;
  final WordClass callMark;
  final WordClass with;
  final WordClass withStrong;
  final WordClass between;
  final WordClass stop;
  final WordClass topic;
  final WordClass absent;
  final WordClass delegates;
  final WordClass notSubject;
  final WordClass auxiliary;
  final WordClass not;
  final WordClass interview;
  final WordClass report;
  final WordClass ask;
  final WordClass to;
  final WordClass role;
  final WordClass nationality;
  final WordClass where;
  final WordClass nationalityPrefix;
  final WordClass of;
  final WordClass and;
  final WordClass article;
  final WordClass pronoun;
  final WordClass both;
  final WordClass possessive;
  final WordClass there;
  final WordClass group;
  final WordClass objectPlural;
  final WordClass remit;
  final WordClass denied;
  final WordClass from;
  final WordClass sidelines;
  final WordClass since;
  final WordClass first;
  final WordClass leisure;
  final WordClass beside;
  final WordClass have;
  final WordClass opening;
  final WordClass clitic;
  final WordClass goal;
  final WordClass onSite;
  final WordClass resumed;
  final WordClass genitive;
  final WordClass purpose;
  final WordClass actorVerb;
  final WordClass cause;
  final WordClass orgHead;
  final WordClass indefinite;
  final WordClass official;

  MeetingWords(LanguagePack language) {
    plain = language.wordClass("meet-plain");
    diplomatic = language.wordClass("meet-diplomatic");
    light = language.wordClass("meet-light");
    statusBefore = language.wordClass("meet-status-before");
    statusAfter = language.wordClass("meet-status-after");
    callMark = language.wordClass("call-mark");
    with = language.wordClass("meet-with");
    withStrong = language.wordClass("meet-with-strong");
    between = language.wordClass("meet-between");
    stop = language.wordClass("meet-stop");
    topic = language.wordClass("meet-topic");
    delegates = language.wordClass("delegates");
    absent = language.wordClass("meet-absent");
    notSubject = language.wordClass("not-subject");
    auxiliary = language.wordClass("meet-aux");
    not = language.wordClass("meet-not");
    interview = language.wordClass("interview");
    report = language.wordClass("report_verb");
    to = language.wordClass("meet-to");
    ask = language.wordClass("meet-ask");
    role = language.wordClass("role");
    nationality = language.wordClass("nationality");
    where = language.wordClass("meet-where");
    nationalityPrefix = language.wordClass("nationality-prefix");
    of = language.wordClass("of");
    and = language.wordClass("and");
    article = language.wordClass("article");
    pronoun = language.wordClass("meet-pronoun");
    both = language.wordClass("meet-both");
    possessive = language.wordClass("meet-possessive");
    there = language.wordClass("meet-there");
    group = language.wordClass("meet-group");
    objectPlural = language.wordClass("meet-object-plural");
    remit = language.wordClass("meet-remit");
    denied = language.wordClass("meet-denied");
    from = language.wordClass("meet-from");
    sidelines = language.wordClass("meet-sidelines");
    since = language.wordClass("meet-since");
    first = language.wordClass("meet-first");
    leisure = language.wordClass("meet-leisure");
    beside = language.wordClass("meet-beside");
    have = language.wordClass("meet-have");
    opening = language.wordClass("meet-opening");
    clitic = language.wordClass("meet-clitic");
    goal = language.wordClass("meet-goal");
    onSite = language.wordClass("meet-on-site");
    resumed = language.wordClass("meet-resumed");
    genitive = language.wordClass("meet-genitive");
    purpose = language.wordClass("meet-purpose");
    actorVerb = language.wordClass("actor-verb");
    cause = language.wordClass("meet-cause");
    official = language.wordClass("meet-official");
    indefinite = language.wordClass("meet-indefinite");
    orgHead = language.wordClass("org-head");
  }

  /**
   * First token of the longest entry that ends right before {@code end}, not before {@code floor};
   * else -1.
   */
  static int beginBefore(WordClass words, AnnotatedText text, int end, int floor) {
    for (int begin = Math.max(floor, end - LOOK_BACK); begin < end; begin++) {
      if (words.longestAt(text, begin, end) == end) {
        return begin;
      }
    }
    return -1;
  }
}
