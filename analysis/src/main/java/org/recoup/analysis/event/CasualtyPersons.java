package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * The single persons of one article. A name, a pronoun or «the man» is led back to who was brought
 * up before; at the end victims whom nothing sets apart (another sex, age or name, one sentence
 * that holds both) are taken for one.
 */
final class CasualtyPersons {
  /** Tokens between a person and the name that he is given («was identified as»). */
  private static final int NAMING_REACH = 6;

  /** Persons brought up last among whom one who is spoken of is looked for. */
  private static final int REMEMBERED = 200;

  private static final int GROWN = 18;

  private static final String ATTACKERS = "attackers";
  private static final String POLICE = "police";
  private static final String CHILDREN = "children";

  /** Ways to bring up a person: two of them in one sentence are two persons. */
  private static final Set<String> INTRODUCING =
      Set.of("counted", "single", "headline", "named", "other", "part");

  /** Ways to take up a person who was brought up before. */
  private static final Set<String> ANAPHORIC = Set.of("pronoun", "definite");

  private final AnnotatedText text;
  private final Tokens tokens;
  private final WordClass naming;
  private final WordClass possessive;
  private final WordClass generic;
  private final WordClass elder;
  private final List<Annotation> mentions;
  private final List<Person> persons = new ArrayList<>();
  private final Map<Integer, Person> byToken = new HashMap<>();
  private int next;

  CasualtyPersons(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.naming = text.language().wordClass("victim-naming");
    this.possessive = text.language().wordClass("victim-possessive");
    this.elder = text.language().wordClass("victim-elder");
    this.generic = text.language().wordClass("victim-generic");
    this.mentions = text.annotations().all(AnnotationKind.PEOPLE);
  }

  /** One person, over all mentions. */
  static final class Person {
    private final Features seen = new Features();
    private final Features harmed = new Features();
    private String state;
    private String head;
    private boolean extra;
    private boolean self;
    private int firstToken = -1;
    private int lastToken;
    private int lastSentence = -1;
    private final List<CasualtyHit> hits = new ArrayList<>();
    private final Set<Integer> introduced = new HashSet<>();

    String state() {
      return state;
    }

    List<CasualtyHit> hits() {
      return hits;
    }

    /** Whether nothing that is known of two persons, their part in it aside, sets them apart. */
    boolean canBe(Person other) {
      return harmed.fits(other.harmed.sex, other.harmed.age, other.harmed.name, null)
          && !CHILDREN.equals(other.harmed.population);
    }

    /** Whether who did it turned on himself. */
    boolean isSelf() {
      return self;
    }

    boolean isAttacker() {
      return self || ATTACKERS.equals(seen.population) || ATTACKERS.equals(harmed.population);
    }

    /** Whether this is who did it and is in care, the other one of several who died. */
    private boolean outlives(Person other) {
      return isAttacker()
          && Attribute.INJURED.equals(state)
          && Attribute.KILLED.equals(other.state)
          && other.hits.stream().anyMatch(hit -> hit.groups().size() > 1);
    }

    /** Whether a grown person died by nobody's hand that the text tells of. */
    private boolean wasFoundDead() {
      return Attribute.KILLED.equals(state)
          && harmed.population == null
          && (harmed.age < 0 || harmed.age >= GROWN)
          && hits.stream().noneMatch(CasualtyHit::agent);
    }

    private boolean wasHitByPolice() {
      return hits.stream().anyMatch(CasualtyHit::byPolice);
    }

    boolean isOfficer() {
      return POLICE.equals(harmed.population);
    }

    /** Takes a person who was shot or run over, the outcome unsaid, for dead. */
    void dies() {
      state = Attribute.KILLED;
    }

    private void see(CasualtyGroup group) {
      seen.add(group);
      if (!group.reference().equals("pronoun") && group.head() != null) {
        head = group.head();
      }
    }

    private void at(int token, int sentence) {
      firstToken = firstToken < 0 ? token : firstToken;
      lastToken = token;
      lastSentence = sentence;
    }

    private void take(CasualtyHit hit, CasualtyGroup group) {
      if (state == null || rank(hit.attribute()) > rank(state) || survives(hit)) {
        state = hit.attribute();
      }
      hits.add(hit);
      String reference = group == null ? hit.reference() : group.reference();
      if (group != null && !reference.equals("pronoun")) {
        harmed.add(group);
      }
      boolean first = group != null && group.first() == firstToken;
      if (reference == null || first || INTRODUCING.contains(reference)) {
        introduced.add(hit.sentence());
      }
    }

    /** Whether who turned on himself is told to be in care: he need not have died. */
    private boolean survives(CasualtyHit hit) {
      return self
          && Attribute.INJURED.equals(hit.attribute())
          && hits.stream().allMatch(CasualtyHit::isSelf);
    }

    private void unite(Person other) {
      harmed.add(other.harmed);
      seen.add(other.seen);
      extra |= other.extra;
      if (rank(other.state) > rank(state)) {
        state = other.state;
      }
      hits.addAll(other.hits);
      introduced.addAll(other.introduced);
    }
  }

  /** What is known of a person. */
  private static final class Features {
    private char sex = '-';
    private int age = -1;
    private String name;
    private String population;

    /** Whether a trade or the like is told that is none of those that populations are. */
    private boolean civil;

    /** Whether the words say that it is no child. */
    private boolean grown;

    void add(CasualtyGroup group) {
      sex = group.sex() == '-' ? sex : group.sex();
      age = group.age() < 0 ? age : group.age();
      addName(group.name());
      addPopulation(group.population());
    }

    void add(Features other) {
      sex = sex == '-' ? other.sex : sex;
      age = age < 0 ? other.age : age;
      addName(other.name);
      addPopulation(other.population);
      civil |= other.civil;
      grown |= other.grown;
    }

    private void addName(String other) {
      name = name == null || other != null && other.length() > name.length() ? other : name;
    }

    private void addPopulation(String other) {
      population =
          other != null && (population == null || !isRole(population)) ? other : population;
    }

    boolean fits(char otherSex, int otherAge, String otherName, String otherPopulation) {
      return (sex == '-' || otherSex == '-' || sex == otherSex)
          && (age < 0 || otherAge < 0 || age == otherAge)
          && (name == null || otherName == null || sharesName(name, otherName))
          && !conflict(population, otherPopulation);
    }

    boolean fits(CasualtyGroup group) {
      return fits(group.sex(), group.age(), group.name(), group.population());
    }

    boolean fits(Features other) {
      return fits(other.sex, other.age, other.name, other.population)
          && !(grown && CHILDREN.equals(other.population))
          && !(other.grown && CHILDREN.equals(population))
          && !(civil && POLICE.equals(other.population))
          && !(other.civil && POLICE.equals(population));
    }

    /** Officers, attackers and their victims are different people. */
    private static boolean conflict(String a, String b) {
      return a != null && b != null && !a.equals(b) && isRole(a) && isRole(b);
    }

    private static boolean isRole(String population) {
      return population.equals(POLICE)
          || population.equals(ATTACKERS)
          || population.equals("victims");
    }

    /** Whether two names have a word in common. */
    static boolean sharesName(String a, String b) {
      int begin = 0;
      while (begin <= a.length()) {
        int end = a.indexOf(' ', begin);
        end = end < 0 ? a.length() : end;
        if (end > begin && holdsWord(b, a, begin, end)) {
          return true;
        }
        begin = end + 1;
      }
      return false;
    }

    /** Whether {@code word[begin, end)} is a word of a name. */
    private static boolean holdsWord(String name, String word, int begin, int end) {
      int length = end - begin;
      for (int at = 0; at + length <= name.length(); at++) {
        boolean whole =
            (at == 0 || name.charAt(at - 1) == ' ')
                && (at + length == name.length() || name.charAt(at + length) == ' ');
        if (whole && name.regionMatches(at, word, begin, length)) {
          return true;
        }
      }
      return false;
    }
  }

  private static int rank(String state) {
    return switch (state) {
      case CasualtyLedger.HIT -> 0;
      case Attribute.MISSING -> 1;
      case Attribute.INJURED -> 2;
      default -> 3;
    };
  }

  // ---- who is meant ----

  /**
   * Marks what has become of one person, and reads all mentions of people up to there.
   *
   * @param more whether «another» says that there is one more of the same fate
   */
  void add(CasualtyHit hit, boolean more) {
    if (hit.groups().isEmpty() || isSelf(hit)) {
      resolveUntil(hit.first());
      Person person = unnamed(hit);
      person.at(hit.first(), hit.sentence());
      person.take(hit, isSelf(hit) && !hit.groups().isEmpty() ? hit.groups().get(0) : null);
      person.extra &= more;
      resolveUntil(hit.end());
    } else {
      mark(hit.groups().get(0), hit);
      byToken.get(hit.groups().get(0).first()).extra &= more;
    }
  }

  /** Marks what has become of a person that a group of a hit is. */
  void mark(CasualtyGroup group, CasualtyHit hit) {
    resolveUntil(group.first());
    Person person = byToken.get(group.first());
    if (person == null) {
      person = resolve(group);
    }
    person = orKin(orDead(person, group, hit), group, hit);
    // «shot another teenager»: another than the one who shot, not than a victim.
    person.extra &= !hit.agent();
    person.take(hit, group);
    person.harmed.civil |= isCivil(group);
    person.harmed.grown |= isGrown(group);
  }

  /**
   * Who died where a pronoun or «the man» would be one who was said before to be hurt: somebody
   * told to be dead, if there is one whom the words fit.
   */
  private Person orDead(Person person, CasualtyGroup group, CasualtyHit hit) {
    boolean hurt =
        Attribute.KILLED.equals(hit.attribute())
            && Attribute.INJURED.equals(person.state)
            && ANAPHORIC.contains(group.reference())
            && person.hits.stream().noneMatch(h -> h.sentence() == hit.sentence());
    Person dead = hurt ? last(p -> Attribute.KILLED.equals(p.state) && isMeant(p, group)) : null;
    return dead == null ? person : dead;
  }

  /** «sa compagne, blessée au bras»: a relative who was hurt is nobody who died. */
  private Person orKin(Person person, CasualtyGroup group, CasualtyHit hit) {
    boolean other =
        group.reference().equals("kin")
            && Attribute.INJURED.equals(hit.attribute())
            && Attribute.KILLED.equals(person.state);
    return other ? introduce(orNew(null), group) : person;
  }

  /** Whether a noun tells a trade, «the driver», and not only that a person is meant. */
  private boolean isCivil(CasualtyGroup group) {
    return group.head() != null
        && group.name() == null
        && group.population() == null
        && group.sex() == '-'
        && !generic.occursIn(text, group.first(), group.end());
  }

  /** Whether the words for a person say that it is no child: «la grand-mère». */
  private boolean isGrown(CasualtyGroup group) {
    return elder.occursIn(text, group.first(), group.end());
  }

  private void resolveUntil(int token) {
    while (next < mentions.size() && mentions.get(next).first() < token) {
      CasualtyGroup group = (CasualtyGroup) mentions.get(next).value();
      next++;
      if (group.isOne()) {
        resolve(group);
      }
    }
  }

  private Person resolve(CasualtyGroup group) {
    return introduce(personOf(group), group);
  }

  private Person introduce(Person person, CasualtyGroup group) {
    person.see(group);
    person.at(group.first(), tokens.sentence(group.first()));
    byToken.put(group.first(), person);
    return person;
  }

  private Person personOf(CasualtyGroup group) {
    Person renamed = namedHere(group);
    if (renamed != null) {
      return renamed;
    }
    switch (group.reference()) {
      case "named":
        return orNew(
            last(
                p ->
                    p.seen.name != null
                        && Features.sharesName(p.seen.name, group.name())
                        && p.seen.fits(group)));
      case "kin":
        // Whose kin somebody is stands before it: nobody told of just before is meant.
        int sentenceOfKin = tokens.sentence(group.first());
        Person possessor = possessorOf(group);
        Person known = last(p -> isHead(p, group) && isMeant(p, group));
        return orNew(
            known != null
                ? known
                : last(
                    p ->
                        p != possessor
                            && !p.self
                            && p.lastSentence < sentenceOfKin
                            && p.state != null
                            && isMeant(p, group)));
      case "pronoun":
      case "definite":
        Person alike = last(p -> isHead(p, group) && isMeant(p, group));
        if (alike != null) {
          return alike;
        }
        // Somebody's daughter is not himself: she is nobody whom her own sentence told of.
        boolean kin = group.reference().equals("kin");
        int here = tokens.sentence(group.first());
        Person harmed =
            last(p -> p.state != null && isMeant(p, group) && !(kin && p.lastSentence == here));
        return harmed != null || kin ? orNew(harmed) : orNew(last(p -> isMeant(p, group)));
      case "other":
        Person extra = orNew(null);
        extra.extra = true;
        return extra;
      default:
        return orNew(null);
    }
  }

  /** Whose kin somebody is, as far as a possessive pronoun tells: nobody is his own brother. */
  private Person possessorOf(CasualtyGroup kin) {
    String sex = possessive.value(text, kin.first());
    if (sex == null) {
      return null;
    }
    char wanted = sex.charAt(0);
    return last(p -> wanted == '-' || p.seen.sex == '-' || p.seen.sex == wanted);
  }

  private static boolean isHead(Person person, CasualtyGroup group) {
    return group.head() != null
        && group.head().equals(person.head)
        && !group.reference().equals("pronoun");
  }

  /**
   * Whether «the man», «the officer» or «he» can be a person: «the officer» is nobody who was not
   * called one, «the victim» no officer and no attacker; «the man» may be anybody.
   */
  private boolean isMeant(Person person, CasualtyGroup group) {
    boolean child = CHILDREN.equals(person.seen.population);
    if (!person.seen.fits(group) || child && isGrown(group)) {
      return false;
    }
    String role = group.population();
    if (role == null || !Features.isRole(role)) {
      // Nobody calls an officer «the man».
      return !(group.reference().equals("definite") && POLICE.equals(person.seen.population));
    }
    return role.equals(person.seen.population)
        || role.equals("victims") && !Features.isRole(String.valueOf(person.seen.population));
  }

  /** Whom an apposition or «identified as» names: «The victim, 24-year-old A. B.,». */
  private Person namedHere(CasualtyGroup group) {
    if (group.age() < 0 && group.name() == null) {
      return null;
    }
    int first = group.first();
    int sentenceFirst = tokens.sentenceFirst(tokens.sentence(first));
    Person before = last(p -> p.lastToken >= sentenceFirst && p.seen.fits(group));
    if (before == null || before.lastToken >= first) {
      return null;
    }
    int end = endOfMention(before.lastToken);
    if (first - end <= 1 && tokens.isPunctuation(first - 1) && tokens.firstChar(first - 1) == ',') {
      return before;
    }
    for (int i = Math.max(end, first - NAMING_REACH); i < first; i++) {
      if (naming.longestAt(text, i, first) == first) {
        return before;
      }
    }
    return null;
  }

  private int endOfMention(int token) {
    Annotation mention = text.annotations().at(AnnotationKind.PEOPLE, token);
    return mention == null ? token + 1 : mention.end();
  }

  private Person orNew(Person found) {
    if (found != null) {
      return found;
    }
    Person person = new Person();
    persons.add(person);
    return person;
  }

  private Person last(Predicate<Person> wanted) {
    Person found = null;
    for (Person person :
        persons.subList(Math.max(0, persons.size() - REMEMBERED), persons.size())) {
      if (wanted.test(person) && (found == null || person.lastToken >= found.lastToken)) {
        found = person;
      }
    }
    return found;
  }

  private static boolean isSelf(CasualtyHit hit) {
    return "self".equals(hit.reference());
  }

  /** Whom a predicate without any noun means: «and died at the scene», «1 killed». */
  private Person unnamed(CasualtyHit hit) {
    if (isSelf(hit)) {
      Person known =
          last(
              p ->
                  p.isAttacker()
                      && p.lastSentence >= hit.sentence() - 1
                      && (hit.groups().isEmpty() || p.seen.fits(hit.groups().get(0))));
      Person attacker = orNew(known != null ? known : doer(hit));
      attacker.seen.population = ATTACKERS;
      attacker.self = true;
      if (!hit.groups().isEmpty() && hit.groups().get(0).sex() != '-') {
        attacker.seen.sex = hit.groups().get(0).sex();
      }
      return attacker;
    }
    if ("subject".equals(hit.reference())) {
      Person near = last(p -> p.state != null && p.lastSentence == hit.sentence());
      near = near != null ? near : last(p -> p.lastSentence == hit.sentence());
      near = near != null ? near : last(p -> p.state != null);
      return orNew(near != null ? near : last(p -> p.lastSentence >= hit.sentence() - 1));
    }
    Person person = orNew(null);
    person.extra = "other".equals(hit.reference());
    return person;
  }

  /** Who turned on himself, where it is one of the dead whom the sentence takes up as its doer. */
  private Person doer(CasualtyHit hit) {
    if (hit.groups().isEmpty()) {
      return null;
    }
    char sex = hit.groups().get(0).sex();
    return last(
        p ->
            p.lastSentence == hit.sentence()
                && Attribute.KILLED.equals(p.state)
                && sex != '-'
                && p.seen.sex == sex
                && p.hits.stream().noneMatch(h -> h.agent() && h.sentence() == hit.sentence()));
  }

  // ---- who is the same ----

  /**
   * Takes victims for one whom nothing sets apart.
   *
   * @param suicide whether the text's own word for the deed says that who did it is among the dead,
   *     and so may be one who was found dead
   */
  void unite(boolean suicide) {
    List<Person> apart = new ArrayList<>();
    boolean others =
        persons.stream().anyMatch(p -> p.hits.stream().anyMatch(CasualtyHit::agent) && !p.self);
    for (Person person : persons) {
      if (person.state == null) {
        continue;
      }
      Person same = null;
      for (Person other : apart) {
        if (isSame(other, person, others, suicide)
            && (same == null || isLiker(other, same, person))) {
          same = other;
        }
      }
      if (same == null) {
        apart.add(person);
      } else {
        same.unite(person);
      }
    }
    persons.clear();
    persons.addAll(apart);
  }

  /**
   * Whether two victims may be one.
   *
   * @param others whether the text tells of harm done to others, so that who harmed himself is
   *     apart
   * @param suicide whether who did it is among the dead
   */
  private static boolean isSame(Person a, Person b, boolean others, boolean suicide) {
    if (!a.harmed.fits(b.harmed)) {
      return false;
    }
    if (likeness(a, b) > 0) {
      return true;
    }
    if (a.self && isOtherChild(b) || b.self && isOtherChild(a)) {
      return false;
    }
    boolean roles =
        !others
            || a.isAttacker() == b.isAttacker()
            || suicide && (a.wasFoundDead() || b.wasFoundDead())
            || a.isAttacker() && b.wasHitByPolice()
            || b.isAttacker() && a.wasHitByPolice();
    if (a.outlives(b) || b.outlives(a)) {
      return false;
    }
    boolean fates =
        rank(a.state) == rank(b.state)
            || a.state.equals(CasualtyLedger.HIT)
            || b.state.equals(CasualtyLedger.HIT)
            || a.introduced.isEmpty()
            || b.introduced.isEmpty();
    return roles && fates && a.extra == b.extra && !areToldTogether(a, b);
  }

  /** Whether a child that the text brings up and that lives is no one who turned on himself. */
  private static boolean isOtherChild(Person person) {
    return CHILDREN.equals(person.harmed.population)
        && !person.introduced.isEmpty()
        && Attribute.INJURED.equals(person.state);
  }

  /** Whether a person is more like another one than some third is: by who he is, then by fate. */
  private static boolean isLiker(Person person, Person third, Person other) {
    int more = likeness(person, other) - likeness(third, other);
    return more > 0
        || more == 0 && person.state.equals(other.state) && !third.state.equals(other.state);
  }

  /** Whether one sentence brings both up. */
  private static boolean areToldTogether(Person a, Person b) {
    return a.introduced.stream().anyMatch(b.introduced::contains);
  }

  /** 2 for a shared name, 1 for a shared age, 0 for no more than compatibility. */
  private static int likeness(Person a, Person b) {
    if (a.harmed.name != null && b.harmed.name != null) {
      return 2;
    }
    return a.harmed.age >= 0 && a.harmed.age == b.harmed.age ? 1 : 0;
  }

  /** Whether two places tell of one and the same person. */
  boolean areOfOne(CasualtyHit one, CasualtyHit other) {
    return persons.stream().anyMatch(p -> p.hits.contains(one) && p.hits.contains(other));
  }

  /** How many persons somebody else is said to have killed or shot. */
  long victims() {
    return persons.stream()
        .filter(p -> !p.self && p.hits.stream().anyMatch(CasualtyHit::agent))
        .count();
  }

  /** The persons of whom a state is the last word. */
  List<Person> inState(String state) {
    List<Person> found = new ArrayList<>();
    for (Person person : persons) {
      if (state.equals(person.state)) {
        found.add(person);
      }
    }
    return found;
  }
}
