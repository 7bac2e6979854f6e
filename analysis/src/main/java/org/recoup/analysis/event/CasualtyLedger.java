package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.quantity.Quantities;
import org.recoup.analysis.text.Tokens;

/**
 * Keeps account of the people that one article says were harmed: takes a later mention of the same
 * person or group for what it is, lets a death overrule an injury told before, and makes the
 * article's claims, with a total where the text tells of the victims one by one.
 */
final class CasualtyLedger {
  static final String HIT = "hit";
  private static final String TOTAL = "total";
  private static final String BESIDES = "besides";

  private static final List<String> HARMS = List.of(Attribute.KILLED, Attribute.INJURED, HIT);

  /** Ways to speak of some of those before. */
  private static final Set<String> PARTIAL = Set.of("part", "subject");

  /** Sentences, the headline included, in which the victims are brought up. */
  private static final int LEAD = 7;

  /** Sentences, the headline included, that open the text. */
  private static final int OPENING = 2;

  /** Tokens between two figures of one list: «one killed and three others shot». */
  private static final int LIST_REACH = 4;

  private static final double STATED = .8;
  private static final double DERIVED = .6;
  private static final double DOUBTFUL = .4;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final CasualtyPersons persons;
  private final List<Draft> bands = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final List<CasualtyHit> told = new ArrayList<>();
  private final WordClass sequel;
  private final WordClass coordination;
  private final WordClass wound;
  private final WordClass hospital;
  private CasualtyHit implied;

  CasualtyLedger(AnnotatedText text, CasualtyPersons persons) {
    this.text = text;
    this.tokens = text.tokens();
    this.persons = persons;
    this.sequel = text.language().wordClass("victim-sequel");
    this.wound = text.language().wordClass("victim-injury");
    this.hospital = text.language().wordClass("hospital");
    this.coordination = text.language().wordClass("victim-coordination");
  }

  /** A claim before its place in the list is known. */
  static final class Draft {
    final CasualtyHit hit;
    final String attribute;
    final Quantity quantity;
    final String population;
    Draft whole;
    Scope scope;
    String rule;
    double confidence = STATED;

    Draft(CasualtyHit hit, String attribute, Quantity quantity, String population) {
      this.hit = hit;
      this.attribute = attribute;
      this.quantity = quantity;
      this.population = population;
      this.rule = hit.rule();
      this.scope = hit.scope();
    }

    boolean is(String wanted) {
      return attribute.equals(wanted);
    }
  }

  // ---- entries ----

  /** Enters what one place says. Places come in the order of the text. */
  void add(CasualtyHit entry) {
    CasualtyHit hit = isOfHeadline(entry) ? entry.ofEvent() : entry;
    if (!hit.counts()) {
      addGroups(hit, drafts);
      return;
    }
    if (hit.isOne()) {
      persons.add(isTurnedOn(hit) ? hit.asSelf() : hit, !isContrasted(hit));
    } else {
      addGroups(hit, bands);
    }
    told.add(hit);
  }

  /**
   * Whether a sentence of what came of it, «condemned to death», names the one victim of whom the
   * headline told as news.
   */
  private boolean isOfHeadline(CasualtyHit hit) {
    return hit.scope() == Scope.HISTORIC
        && hit.sentence() <= OPENING
        && hit.isOne()
        && hit.isNamed()
        && told.stream()
            .anyMatch(h -> isInTitle(h) && h.isOne() && h.attribute().equals(hit.attribute()));
  }

  /**
   * Whether a deed is told to have come back on who did it: «killed two cousins before he was shot
   * dead by troopers».
   */
  private boolean isTurnedOn(CasualtyHit hit) {
    if (told.isEmpty() || !hit.isPronoun()) {
      return false;
    }
    CasualtyHit before = told.get(told.size() - 1);
    return before.agent()
        && before.sentence() == hit.sentence()
        && !before.canBe(hit.groups().get(0))
        && isSequel(before, hit);
  }

  /**
   * Whether «a fourth», «another» is set against people of another fate: «three were killed and a
   * fourth was injured» tells of one injured and no more.
   */
  private boolean isContrasted(CasualtyHit hit) {
    boolean missing = Attribute.MISSING.equals(hit.attribute());
    return !told.isEmpty()
        && told.get(told.size() - 1).sentence() >= hit.sentence() - (missing ? 1 : 0)
        && told.stream().noneMatch(h -> isFateOf(h, hit) && !(missing && isInTitle(h)));
  }

  /** Whether the text has told of people who met some fate. */
  boolean tells(String attribute) {
    return told.stream().anyMatch(h -> h.attribute().equals(attribute));
  }

  /**
   * Enters a word that says no more than that somebody died («a deadly shooting»), or that two did
   * («a murder-suicide»).
   */
  void addImplied(CasualtyHit hit) {
    boolean more = implied == null || hit.quantity().best() > implied.quantity().best();
    if (more && hit.counts()) {
      implied = hit;
    }
  }

  /**
   * Enters people whom another figure counts in: «dont trois enfants». Of people who came to no
   * harm the part that did is a figure of its own: «seize passagers secourus, dont deux blessés».
   */
  void addPart(CasualtyHit part) {
    Draft whole = wholeOf(part);
    if (whole == null) {
      if (part.attribute() != null) {
        add(part);
      }
      return;
    }
    Draft draft =
        new Draft(
            part,
            part.attribute() == null ? whole.attribute : part.attribute(),
            part.quantity(),
            part.population());
    draft.whole = whole;
    drafts.add(draft);
  }

  /** The last figure before a part, in its sentence, that is large enough to hold it. */
  private Draft wholeOf(CasualtyHit part) {
    Draft best = null;
    for (Draft band : bands) {
      best = nearer(best, band, part);
    }
    for (Draft draft : drafts) {
      best = nearer(best, draft, part);
    }
    return best;
  }

  private static Draft nearer(Draft best, Draft draft, CasualtyHit part) {
    boolean before =
        draft.whole == null
            && draft.hit.sentence() == part.sentence()
            && draft.hit.first() < part.first()
            && draft.quantity.best() >= part.quantity().best();
    return before && (best == null || draft.hit.first() >= best.hit.first()) ? draft : best;
  }

  private void addGroups(CasualtyHit hit, List<Draft> list) {
    Draft whole = new Draft(hit, hit.attribute(), hit.quantity(), hit.population());
    list.add(whole);
    if (hit.groups().size() < 2) {
      return;
    }
    for (CasualtyGroup group : hit.groups()) {
      Draft part = new Draft(hit, hit.attribute(), group.quantity(), group.countedAs());
      part.whole = whole;
      drafts.add(part);
      if (hit.counts() && group.isOne()) {
        persons.mark(group, hit);
      }
    }
  }

  // ---- the account ----

  /** The article's claims, in the order of their first tokens. */
  List<CasualtyClaim> claims() {
    persons.unite(isMurderSuicide());
    dropVague();
    dropBesides();
    setSummariesApart();
    addUp();
    setBackgroundApart();
    double killed = settleKilled();
    settleInjured(killed);
    dropFound();
    settle(Attribute.MISSING);
    return inOrder();
  }

  /** "No other injuries", where somebody was hurt, is no figure of those hurt. */
  private void dropBesides() {
    bands.removeIf(
        b ->
            BESIDES.equals(b.hit.reference())
                && told.stream()
                    .anyMatch(
                        h ->
                            h.quantity().best() > 0
                                && (b.is(h.attribute())
                                    || b.is(Attribute.INJURED) && HIT.equals(h.attribute()))));
  }

  /**
   * Sums what one sentence tells one after the other: «one diver was killed and two more died», «15
   * militants were killed; two soldiers were killed too», «two are in critical condition and three
   * are stable», «nineteen shoppers were gunned down before the attacker took his own life», «two
   * soldiers were killed and a shepherd was killed».
   */
  private void addUp() {
    CasualtyHit base = null;
    Quantity sum = null;
    boolean summed = false;
    for (CasualtyHit hit : told) {
      if (base != null && isAddedTo(base, hit)) {
        sum = Quantities.sum(sum, hit.quantity());
        summed = true;
        continue;
      }
      enterSum(base, sum, summed);
      base = hit;
      sum = hit.quantity();
      summed = false;
    }
    enterSum(base, sum, summed);
  }

  private void enterSum(CasualtyHit base, Quantity sum, boolean summed) {
    if (summed) {
      Draft total = new Draft(base, base.attribute(), sum, null);
      total.rule = TOTAL;
      total.confidence = DERIVED;
      bands.add(total);
    }
  }

  private boolean isAddedTo(CasualtyHit before, CasualtyHit hit) {
    return (before.sentence() == hit.sentence() || followsOn(before, hit))
        && isFateOf(before, hit)
        && !before.total()
        && !hit.total()
        && hit.first() >= before.end()
        && (isMore(before, hit)
            || followsOn(before, hit)
            || hit.isShare() && before.isShare()
            || hit.isSelf() && !before.isOne() && !before.agent() && isSequel(before, hit)
            || isCoordinated(before, hit));
  }

  /** Whether a sentence tells of more people than the one before it did. */
  private boolean followsOn(CasualtyHit before, CasualtyHit hit) {
    if (isInTitle(before)) {
      // «Un douanier tué … Deux passants ont également péri»: the headline told of the first alone.
      return before.sentence() + 1 == hit.sentence()
          && before.isOne()
          && hit.isAlso()
          && before.attribute().equals(hit.attribute());
    }
    return before.sentence() + 1 == hit.sentence()
        && before.bringsUp()
        && (isMore(before, hit)
            || before.isOne()
                && hit.isOfKin()
                && before.attribute().equals(hit.attribute())
                && !(hit.isOne() && persons.areOfOne(before, hit)));
  }

  private static boolean isMore(CasualtyHit before, CasualtyHit hit) {
    boolean several =
        before.sentence() == hit.sentence()
            && isFateOf(before, hit)
            && !before.isOne()
            && !hit.isOne();
    return hit.isMore() && (several || before.attribute().equals(hit.attribute()));
  }

  private static boolean isFateOf(CasualtyHit before, CasualtyHit hit) {
    return Attribute.KILLED.equals(before.attribute()) == Attribute.KILLED.equals(hit.attribute())
        && Attribute.MISSING.equals(before.attribute())
            == Attribute.MISSING.equals(hit.attribute());
  }

  /** Whether a clause brings up people and another one, coordinated with it, some more. */
  private boolean isCoordinated(CasualtyHit before, CasualtyHit hit) {
    if (!before.bringsUp() || !hit.bringsUp()) {
      return false;
    }
    int last = hit.first() - 1;
    return tokens.isPunctuation(last) && tokens.firstChar(last) == ';'
        || coordination.longestAt(text, last, hit.first()) > 0
        || last > 0 && coordination.longestAt(text, last - 1, hit.first()) == hit.first();
  }

  private boolean isSequel(CasualtyHit before, CasualtyHit hit) {
    for (int i = before.end(); i < hit.end(); i++) {
      if (sequel.longestAt(text, i, hit.end()) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * A figure far down in the text that is larger than what headline and lead tell of the same fate
   * is of some other event; so is one larger than the number of injured in the headline.
   */
  private void setBackgroundApart() {
    boolean harm = isHarmToldEarly();
    for (String attribute : HARMS) {
      boolean deaths = attribute.equals(Attribute.KILLED);
      double told = toldEarly(attribute);
      double headline = deaths ? 0 : toldInTitle(attribute);
      for (Draft band : bands) {
        boolean late =
            (told > 0 || harm && deaths)
                && band.hit.sentence() > LEAD
                && band.quantity.best() > told;
        boolean more = headline > 0 && band.quantity.best() > headline;
        if (band.is(attribute) && (late || more)) {
          band.scope = Scope.HISTORIC;
          band.confidence = DOUBTFUL;
          drafts.add(band);
        }
      }
    }
    bands.removeIf(b -> b.scope != Scope.EVENT);
  }

  /** The largest number of some fate in the headline; 0 for none, and where one is vague. */
  private double toldInTitle(String attribute) {
    double told = 0;
    boolean plain = true;
    for (Draft band : bands) {
      if (band.is(attribute) && isInTitle(band.hit)) {
        told = Math.max(told, band.quantity.best());
        plain &= band.quantity.qualifier() == Qualifier.EXACT;
      }
    }
    return plain ? told : 0;
  }

  /** How many of some fate headline and lead tell of. */
  private double toldEarly(String attribute) {
    double told = 0;
    for (Draft band : bands) {
      if (band.is(attribute) && band.hit.sentence() <= LEAD) {
        told = Math.max(told, band.quantity.best());
      }
    }
    long those =
        persons.inState(attribute).stream().filter(p -> p.hits().get(0).sentence() <= LEAD).count();
    return Math.max(told, those);
  }

  /**
   * A figure of the headline that the text gives again as a running total, «in separate shootings
   * over the weekend», and never as that of one event, is one there too.
   */
  private void setSummariesApart() {
    for (Draft band : bands) {
      if (isInTitle(band.hit)) {
        List<Draft> again =
            drafts.stream()
                .filter(d -> d.is(band.attribute) && d.whole == null && !isInTitle(d.hit))
                .filter(d -> d.quantity.best() == band.quantity.best())
                .toList();
        boolean own =
            bands.stream()
                .anyMatch(
                    b ->
                        b.is(band.attribute)
                            && !isInTitle(b.hit)
                            && b.quantity.best() == band.quantity.best());
        if (!own && again.stream().anyMatch(d -> d.scope == Scope.CUMULATIVE)) {
          band.scope = Scope.CUMULATIVE;
          drafts.add(band);
        }
      }
    }
    bands.removeIf(b -> b.scope != Scope.EVENT);
  }

  /** «plusieurs disparus» says no more than «sept disparus» elsewhere in the article. */
  private void dropVague() {
    Predicate<Draft> isVague =
        d -> d.quantity.qualifier() == Qualifier.VAGUE && d.quantity.low() == 2;
    bands.removeIf(
        vague ->
            isVague.test(vague)
                && bands.stream().anyMatch(b -> b.is(vague.attribute) && b.quantity.low() > 2));
  }

  private double settleKilled() {
    if (implied != null) {
      addImpliedDeath();
    }
    Draft stated = largest(Attribute.KILLED);
    if (stated != null && isMurderSuicide()) {
      takeForDead(stated.quantity.best());
    }
    List<CasualtyPersons.Person> all = persons.inState(Attribute.KILLED);
    List<CasualtyPersons.Person> dead = headlined(all);
    double known = dead.size();
    boolean counted =
        drafts.stream()
            .anyMatch(d -> d.whole != null && d.whole.scope == Scope.EVENT && isOfAttackers(d));
    for (Draft band : bands) {
      if (band.is(Attribute.KILLED) && excludesAttackers(band) && !counted) {
        known = Math.max(known, band.quantity.best() + attackers(all));
      }
    }
    if (holdsDoer(stated, all)) {
      known = Math.min(known, stated.quantity.best());
    }
    emit(Attribute.KILLED, known, stated, dead);
    return Math.max(known, stated == null ? 0 : stated.quantity.best());
  }

  /** Of a murder and suicide with so many dead, those who were shot are among them. */
  private void takeForDead(double dead) {
    List<CasualtyPersons.Person> shot = persons.inState(HIT);
    if (persons.inState(Attribute.KILLED).size() + shot.size() <= dead) {
      shot.forEach(CasualtyPersons.Person::dies);
    }
  }

  /**
   * Whether a toll is just that of the victims and of who turned on himself: «fatally shot her and
   * then himself … found a man and a woman dead».
   */
  private boolean holdsDoer(Draft stated, List<CasualtyPersons.Person> dead) {
    long doers = dead.stream().filter(CasualtyPersons.Person::isSelf).count();
    if (stated == null || doers == 0 || excludesAttackers(stated)) {
      return false;
    }
    double victims = persons.victims();
    for (Draft band : bands) {
      boolean deed = band.hit.agent() && (band.is(Attribute.KILLED) || band.is(HIT));
      victims = deed ? Math.max(victims, band.quantity.best()) : victims;
    }
    return victims > 0 && stated.quantity.best() == victims + doers;
  }

  /** Whether the text's own word for the deed says that who did it is among the dead. */
  private boolean isMurderSuicide() {
    return implied != null && implied.quantity().best() > 1 && implied.quantity().low() > 1;
  }

  /**
   * Of some persons those of whom the headline tells, if it tells of any: where it counts the
   * victims, the others that the text brings up one by one are victims of something else. Beside a
   * single victim whom the headline says somebody killed, the killer may have died as well.
   */
  private List<CasualtyPersons.Person> headlined(List<CasualtyPersons.Person> those) {
    List<CasualtyPersons.Person> inTitle = new ArrayList<>();
    for (CasualtyPersons.Person person : those) {
      if (person.hits().stream().anyMatch(this::isInTitle)) {
        inTitle.add(person);
      }
    }
    if (inTitle.isEmpty()) {
      return inLead(those);
    }
    boolean victims =
        (inTitle.size() > 1 || isVictim(inTitle.get(0)))
            && bands.stream().noneMatch(b -> isInTitle(b.hit) && !b.is(Attribute.INJURED));
    if (victims) {
      inLead(those).stream()
          .filter(p -> p.isAttacker() && !inTitle.contains(p))
          .forEach(inTitle::add);
    } else if (told.stream().anyMatch(CasualtyHit::agent)
        && inTitle.stream().noneMatch(CasualtyPersons.Person::isAttacker)) {
      inLead(those).stream()
          .filter(p -> p.isSelf() && inTitle.stream().noneMatch(p::canBe))
          .forEach(inTitle::add);
    }
    return inTitle;
  }

  /** Whether the headline says that somebody else killed a person, or that an officer died. */
  private boolean isVictim(CasualtyPersons.Person person) {
    return person.isOfficer() || person.hits().stream().anyMatch(h -> h.agent() && isInTitle(h));
  }

  private List<CasualtyPersons.Person> inLead(List<CasualtyPersons.Person> those) {
    List<CasualtyPersons.Person> early = new ArrayList<>();
    for (CasualtyPersons.Person person : those) {
      if (person.hits().get(0).sentence() <= LEAD) {
        early.add(person);
      }
    }
    boolean dead = !those.isEmpty() && those.get(0).state().equals(Attribute.KILLED);
    return early.isEmpty() && !(dead && isHarmToldEarly()) ? those : early;
  }

  /** Whether headline or lead tell of anybody harmed. */
  private boolean isHarmToldEarly() {
    return HARMS.stream().anyMatch(harm -> toldEarly(harm) > 0);
  }

  private boolean isInTitle(CasualtyHit hit) {
    return tokens.begin(hit.first()) < text.document().headlineEnd();
  }

  /**
   * A deadly event has one dead at least, where the text gives no figure of them and no headline of
   * people who were hurt and live. Who was shot, the outcome unsaid, is the dead where so many are
   * looked for.
   */
  private void addImpliedDeath() {
    double dead = persons.inState(Attribute.KILLED).size();
    for (Draft band : bands) {
      dead = band.is(Attribute.KILLED) ? Math.max(dead, band.quantity.best()) : dead;
    }
    double wanted = implied.quantity().best();
    boolean survived =
        !isInTitle(implied)
            && told.stream().anyMatch(h -> isInTitle(h) && !HIT.equals(h.attribute()));
    if (dead >= wanted || survived) {
      return;
    }
    List<CasualtyPersons.Person> hit = persons.inState(HIT);
    if (hit.size() == wanted - dead) {
      hit.forEach(CasualtyPersons.Person::dies);
    } else if (!isInTitle(implied) && (dead > 0 || told.stream().anyMatch(this::isInTitle))) {
      return;
    }
    Draft death =
        new Draft(implied, Attribute.KILLED, Quantities.atLeast(implied.quantity()), null);
    death.confidence = DERIVED;
    bands.add(death);
  }

  /**
   * Whether a figure counts others than who did it: whom he killed, or only officers, or children.
   */
  private static boolean excludesAttackers(Draft stated) {
    return stated.hit.agent() || stated.population != null && !isOfAttackers(stated);
  }

  /** Whether a figure counts those who did it alone: «five dead, including the gunman». */
  private static boolean isOfAttackers(Draft draft) {
    return "attackers".equals(draft.population);
  }

  private static long attackers(List<CasualtyPersons.Person> those) {
    return those.stream().filter(CasualtyPersons.Person::isAttacker).count();
  }

  private void settleInjured(double killed) {
    Draft stated = largest(Attribute.INJURED);
    List<CasualtyPersons.Person> hurt = persons.inState(Attribute.INJURED);
    hurt.addAll(persons.inState(HIT));
    hurt = headlined(hurt);
    double known = hurt.size();
    Draft hit = largest(HIT);
    if (hit != null) {
      double rest = survivors(hit, killed);
      if (rest <= 0) {
        CasualtyHit all = hit.hit;
        hurt.removeIf(p -> p.state().equals(HIT) && p.hits().contains(all));
        known = hurt.size();
      }
      if (rest > Math.max(known, stated == null ? 0 : stated.quantity.best())) {
        boolean all = rest == hit.quantity.best();
        stated =
            new Draft(
                hit.hit,
                Attribute.INJURED,
                all ? hit.quantity : reduced(hit.quantity, hit.quantity.best() - rest),
                hit.population);
        stated.confidence = DERIVED;
        bands.add(stated);
      }
    }
    bands.removeIf(b -> b.is(HIT));
    drafts.removeIf(d -> d.is(HIT) || d.whole != null && d.whole.is(HIT));
    emit(Attribute.INJURED, known, stated, hurt);
  }

  /** A number less some of those counted, hedged as it was. */
  private static Quantity reduced(Quantity number, double less) {
    return new Quantity(
        Math.max(0, number.low() - less),
        number.high() == null ? null : number.high() - less,
        number.best() - less,
        number.qualifier());
  }

  /** How many of those who were hit live. */
  private double survivors(Draft hit, double killed) {
    boolean patients = hit.hit.isOfPatients() && hit.quantity.best() > 1;
    if (patients || isBeside(hit) || isCareOfOthers(hit.hit, killed)) {
      return hit.quantity.best();
    }
    double among =
        excludesAttackers(hit) ? killed - attackers(persons.inState(Attribute.KILLED)) : killed;
    return hit.quantity.best() - Math.max(0, among);
  }

  /**
   * Whether people are told to be in care after the text has told of the dead, or fewer than those
   * are told to have wounds.
   */
  private boolean isCareOfOthers(CasualtyHit hit, double killed) {
    boolean fewer =
        hit.isOfCounted()
            && hit.quantity().best() < killed
            && (wound.occursIn(text, hit.first(), hit.end())
                || hospital.occursIn(text, hit.first(), hit.end()));
    if (isInTitle(hit) && hospital.occursIn(text, hit.first(), hit.end())) {
      return told.stream().anyMatch(h -> isToldBesideCare(h, hit));
    }
    return (hit.isCare() || fewer || isInCareAlone(hit))
        && !isInTitle(hit)
        && told.stream()
            .anyMatch(
                h ->
                    Attribute.KILLED.equals(h.attribute())
                        && !isInTitle(h)
                        && h.sentence() < hit.sentence());
  }

  /** Whether people are told to be in care, and of none who died then. */
  private boolean isInCareAlone(CasualtyHit hit) {
    return hit.isOfCounted()
        && hospital.occursIn(text, hit.first(), hit.end())
        && told.stream()
            .noneMatch(
                h ->
                    Attribute.KILLED.equals(h.attribute())
                        && h.first() > hit.first()
                        && h.sentence() <= hit.sentence() + 1);
  }

  /** "Two die in fire, five taken to hospital", "five taken to hospital, two dead". */
  private static boolean isToldBesideCare(CasualtyHit dead, CasualtyHit care) {
    return Attribute.KILLED.equals(dead.attribute())
        && dead.sentence() == care.sentence()
        && dead.first() - care.end() <= LIST_REACH
        && !PARTIAL.contains(String.valueOf(dead.reference()));
  }

  /**
   * «Neuf mineurs ensevelis», says the headline, and the text, that nine died: nobody is sought.
   */
  private void dropFound() {
    boolean toldInTitle = bands.stream().anyMatch(b -> b.is(Attribute.KILLED) && isInTitle(b.hit));
    bands.removeIf(
        sought ->
            sought.is(Attribute.MISSING)
                && isInTitle(sought.hit)
                && !toldInTitle
                && bands.stream().noneMatch(b -> b.is(Attribute.MISSING) && !isInTitle(b.hit))
                && bands.stream()
                    .anyMatch(
                        dead ->
                            dead.is(Attribute.KILLED)
                                && dead.quantity.best() == sought.quantity.best()));
  }

  /** Whether the headline tells that somebody was missing, and the text that one died. */
  private boolean isFound(CasualtyPersons.Person sought) {
    List<CasualtyPersons.Person> dead = persons.inState(Attribute.KILLED);
    return sought.hits().stream().allMatch(this::isInTitle)
        && dead.size() == 1
        && dead.get(0).hits().stream().noneMatch(this::isInTitle)
        && bands.stream().noneMatch(b -> b.is(Attribute.KILLED) && isInTitle(b.hit));
  }

  private void settle(String attribute) {
    List<CasualtyPersons.Person> those = persons.inState(attribute);
    if (those.size() == 1 && isFound(those.get(0))) {
      those = List.of();
    }
    emit(attribute, those.size(), largest(attribute), those);
  }

  /**
   * Whether those hit are told of beside the dead, not with them: «one killed, three others shot».
   */
  private boolean isBeside(Draft hit) {
    if (hit.hit.total()) {
      return false;
    }
    List<CasualtyGroup> groups = hit.hit.groups();
    boolean others =
        !groups.isEmpty() && groups.stream().allMatch(g -> g.reference().equals("other"));
    return others
        || bands.stream().anyMatch(b -> precedes(b.hit, hit.hit))
        || persons.inState(Attribute.KILLED).stream()
            .anyMatch(p -> p.hits().stream().anyMatch(h -> precedes(h, hit.hit)));
  }

  private static boolean precedes(CasualtyHit killed, CasualtyHit hit) {
    return Attribute.KILLED.equals(killed.attribute())
        && killed.sentence() == hit.sentence()
        && killed.first() < hit.first()
        && hit.first() - killed.end() <= LIST_REACH;
  }

  private Draft largest(String attribute) {
    Draft best = null;
    for (Draft band : bands) {
      if (band.is(attribute) && (best == null || band.quantity.best() > best.quantity.best())) {
        best = band;
      }
    }
    return best;
  }

  /** Makes the claims of one attribute, with a total where no figure of the text is one. */
  private void emit(
      String attribute, double known, Draft stated, List<CasualtyPersons.Person> those) {
    Draft total = null;
    if (known > 1 && (stated == null || known > stated.quantity.best())) {
      CasualtyHit first = those.isEmpty() ? stated.hit : those.get(0).hits().get(0);
      total = new Draft(first, attribute, Quantity.exact(known), null);
      total.rule = TOTAL;
      total.confidence = DERIVED;
      drafts.add(total);
    } else if (stated != null && stated.quantity.best() > 0) {
      total = stated;
    }
    for (Draft band : bands) {
      if (band.is(attribute) && !isToldOfAgain(band, total)) {
        if (total != null && total != band && total.rule.equals(TOTAL)) {
          band.whole = total;
        }
        drafts.add(band);
      }
    }
    countInTolls(attribute);
    countInWholes(attribute);
    for (CasualtyPersons.Person person : those) {
      addMentions(person, attribute, total);
    }
  }

  /** "the victims died instantly", once they have been counted: no figure of its own. */
  private static boolean isToldOfAgain(Draft band, Draft total) {
    List<CasualtyGroup> groups = band.hit.groups();
    return total != null
        && total != band
        && total.quantity.best() > band.quantity.best()
        && total.hit.first() < band.hit.first()
        && !groups.isEmpty()
        && groups.stream().allMatch(g -> g.reference().equals("several"));
  }

  /** «The toll rose to 31 after three died in hospital»: the three are among the 31. */
  private void countInTolls(String attribute) {
    for (Draft toll : bands) {
      for (Draft band : bands) {
        boolean among =
            toll.hit.total()
                && !band.hit.total()
                && toll.is(attribute)
                && band.is(attribute)
                && band.whole == null
                && band.hit.sentence() == toll.hit.sentence()
                && Objects.equals(band.hit.speaker(), toll.hit.speaker())
                && band.quantity.best() < toll.quantity.best();
        band.whole = among ? toll : band.whole;
      }
    }
  }

  /** «Quinze blessés. Quatre d'entre eux sont dans un état critique»: the four are among the 15. */
  private void countInWholes(String attribute) {
    Draft before = null;
    for (Draft band : bands) {
      if (!band.is(attribute) || band.whole != null) {
        continue;
      }
      boolean some =
          before != null
              && band.hit.isOfSome()
              && band.hit.first() > before.hit.first()
              && band.quantity.best() <= before.quantity.best();
      if (some) {
        band.whole = before;
      } else {
        before = band;
      }
    }
  }

  /** One claim for a person in the headline and one in the body: later mentions add nothing. */
  private void addMentions(CasualtyPersons.Person person, String attribute, Draft total) {
    boolean inTitle = false;
    boolean inBody = false;
    for (CasualtyHit hit : person.hits()) {
      boolean title = isInTitle(hit);
      // The groups of one figure are parts of it already.
      boolean isPart = hit.groups().size() > 1 && !HIT.equals(hit.attribute());
      if (isPart || !hit.attribute().equals(person.state()) || (title ? inTitle : inBody)) {
        continue;
      }
      inTitle |= title;
      inBody |= !title;
      // «au moins un mort» is one person and perhaps more.
      Quantity one = hit.quantity().best() == 1 ? hit.quantity() : Quantity.exact(1);
      Draft draft = new Draft(hit, attribute, one, hit.population());
      draft.whole = isBeside(hit, total) ? null : total;
      drafts.add(draft);
    }
  }

  /** Whether a person is told of in one sentence with a figure, apart from it. */
  private static boolean isBeside(CasualtyHit hit, Draft total) {
    return total != null
        && !total.rule.equals(TOTAL)
        && total.hit.sentence() == hit.sentence()
        && (hit.first() >= total.hit.end() || hit.end() <= total.hit.first())
        && !PARTIAL.contains(String.valueOf(hit.reference()));
  }

  private List<CasualtyClaim> inOrder() {
    drafts.sort(
        Comparator.comparingInt((Draft d) -> d.hit.first())
            .thenComparing(d -> d.whole != null)
            .thenComparingInt(d -> d.hit.end()));
    List<CasualtyClaim> claims = new ArrayList<>();
    for (Draft draft : drafts) {
      CasualtyHit hit = draft.hit;
      claims.add(
          new CasualtyClaim(
              hit.first(),
              hit.end(),
              tokens.sentenceFirst(hit.sentence()),
              tokens.sentenceEnd(hit.sentence()),
              draft.attribute,
              draft.quantity,
              draft.population,
              draft.whole == null ? -1 : drafts.indexOf(draft.whole),
              draft.scope,
              hit.modality(),
              hit.speaker(),
              draft.rule,
              draft.confidence));
    }
    return List.copyOf(claims);
  }
}
