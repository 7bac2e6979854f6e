package org.recoup.analysis.entity;

import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.WordClass;

/** The word classes of a language that tell what names stand for; see its {@code roles.lex}. */
final class Words {
  final WordClass state;
  final WordClass nationality;
  final WordClass people;
  final WordClass actor;
  final WordClass actorNoun;
  final WordClass metonym;
  final WordClass placeAlias;
  final WordClass title;
  final WordClass role;
  final WordClass roleAdjective;
  final WordClass homeOffice;
  final WordClass counterpart;
  final WordClass delegates;
  final WordClass orgHead;
  final WordClass bodyBefore;
  final WordClass bodyAfter;
  final WordClass placeBefore;
  final WordClass placeNoun;
  final WordClass divisionNoun;
  final WordClass street;
  final WordClass streets;
  final WordClass venue;
  final WordClass placeWeak;
  final WordClass seaNamesake;
  final WordClass seaWord;
  final WordClass article;
  final WordClass articleOne;
  final WordClass locative;
  final WordClass contracted;
  final WordClass of;
  final WordClass and;
  final WordClass notName;
  final WordClass notPlace;
  final WordClass placeAfter;
  final WordClass authority;
  final WordClass institution;
  final WordClass county;
  final WordClass township;
  final WordClass district;
  final WordClass capitalNoun;
  final WordClass landmark;
  final WordClass site;
  final WordClass possessive;
  final WordClass genitive;
  final WordClass metWhom;
  final WordClass articleIndefinite;
  final WordClass addressBefore;
  final WordClass quarterAfter;
  final WordClass quarterBefore;
  final WordClass villageNot;
  final WordClass villageBefore;

  /** Where a name or an office that a lexicon lists may begin. */
  final WordClass.Starts listed;

  /** Where a word stands that is no part of a person's name. */
  final WordClass.Starts notPerson;

  Words(LanguagePack language) {
    state = language.wordClass("state");
    nationality = language.wordClass("nationality");
    people = language.wordClass("people");
    actor = language.wordClass("actor");
    actorNoun = language.wordClass("actor-noun");
    metonym = language.wordClass("metonym");
    placeAlias = language.wordClass("place-alias");
    title = language.wordClass("title");
    role = language.wordClass("role");
    roleAdjective = language.wordClass("role-adjective");
    homeOffice = language.wordClass("home-office");
    counterpart = language.wordClass("counterpart");
    delegates = language.wordClass("delegates");
    orgHead = language.wordClass("org-head");
    bodyBefore = language.wordClass("body-before");
    bodyAfter = language.wordClass("body-after");
    placeBefore = language.wordClass("place-before");
    placeNoun = language.wordClass("place-noun");
    divisionNoun = language.wordClass("division-noun");
    street = language.wordClass("street");
    streets = language.wordClass("streets");
    venue = language.wordClass("venue");
    placeWeak = language.wordClass("place-weak");
    seaNamesake = language.wordClass("sea-namesake");
    seaWord = language.wordClass("sea-word");
    article = language.wordClass("article");
    articleOne = language.wordClass("article-one");
    locative = language.wordClass("locative");
    contracted = language.wordClass("contracted-article");
    of = language.wordClass("of");
    and = language.wordClass("and");
    notName = language.wordClass("not-name");
    notPlace = language.wordClass("not-place");
    placeAfter = language.wordClass("place-after");
    authority = language.wordClass("authority_of_place");
    institution = language.wordClass("institution");
    county = language.wordClass("county");
    township = language.wordClass("township");
    district = language.wordClass("district");
    capitalNoun = language.wordClass("capital-noun");
    landmark = language.wordClass("landmark");
    site = language.wordClass("site");
    possessive = language.wordClass("possessive");
    genitive = language.wordClass("genitive");
    metWhom = language.wordClass("met-whom");
    articleIndefinite = language.wordClass("article-indefinite");
    addressBefore = language.wordClass("address-before");
    quarterAfter = language.wordClass("quarter-after");
    quarterBefore = language.wordClass("quarter-before");
    villageNot = language.wordClass("village-not");
    villageBefore = language.wordClass("village-before");
    listed =
        WordClass.starts(
            metonym, actor, actorNoun, state, placeAlias, people, nationality, role, title);
    notPerson = WordClass.starts(orgHead, street, notName, nationality);
  }

  /** Whether a word before a token leads to a village, rather than to a person or a company. */
  boolean leadToVillage(AnnotatedText text, int token) {
    int begin = villageBefore.beginBefore(text, token);
    return begin >= 0 && villageNot.beginBefore(text, begin) < 0;
  }
}
