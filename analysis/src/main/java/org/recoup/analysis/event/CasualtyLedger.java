package org.recoup.analysis.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.text.Tokens;

/**
 * Keeps account of the people that one article says were harmed: takes a later mention of the same
 * person or group for what it is, lets a death overrule an injury told before, and makes the
 * article's claims, with a total where the text tells of the victims one by one.
 */
final class CasualtyLedger {
  private static final String HIT = "hit";
  private static final double STATED = .8;
  private static final double DERIVED = .6;

  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<Person> persons = new ArrayList<>();
  private final List<Draft> bands = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  CasualtyLedger(AnnotatedText text) {
    this.text = text;
    this.tokens = text.tokens();
  }

  /** A claim before its place in the list is known. */
  static final class Draft {
    final CasualtyHit hit;
    String attribute;
    Quantity quantity;
    String population;
    Draft whole;
    String rule;
    double confidence = STATED;

    Draft(CasualtyHit hit, String attribute, Quantity quantity, String population) {
      this.hit = hit;
      this.attribute = attribute;
      this.quantity = quantity;
      this.population = population;
      this.rule = hit.rule();
    }

    boolean is(String wanted) {
      return attribute.equals(wanted);
    }
  }

  /** One person, over all mentions. */
  private static final class Person {
    String state;
    char sex = '-';
    int age = -1;
    String name;
    boolean attacker;
    boolean extra;
    int lastToken;
    int lastSentence;
    final List<CasualtyHit> hits = new ArrayList<>();

    boolean canBe(CasualtyGroup group) {
      if (group == null) {
        return true;
      }
      return (sex == '-' || group.sex() == '-' || sex == group.sex())
          && (age < 0 || group.age() < 0 || age == group.age())
          && (name == null || group.name() == null || sharesName(name, group.name()))
          && !(attacker && "police".equals(group.population()));
    }

    void take(CasualtyHit hit, CasualtyGroup group) {
      if (state == null || rank(hit.attribute()) > rank(state)) {
        state = hit.attribute();
      }
      if (group != null) {
        sex = group.sex() == '-' ? sex : group.sex();
        age = group.age() < 0 ? age : group.age();
        name = group.name() == null ? name : group.name();
        attacker |= "attackers".equals(group.population());
      }
      attacker |= "self".equals(hit.reference());
      lastToken = hit.first();
      lastSentence = hit.sentence();
      hits.add(hit);
    }

    private static boolean sharesName(String a, String b) {
      return a.equals(b) || lastWord(a).equals(lastWord(b));
    }

    private static String lastWord(String name) {
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }

  private static int rank(String state) {
    return switch (state) {
      case HIT -> 0;
      case Attribute.MISSING -> 1;
      case Attribute.INJURED -> 2;
      default -> 3;
    };
  }

  // ---- entries ----

  /** Enters what one place says. */
  void add(CasualtyHit hit) {
    if (!hit.counts()) {
      addGroups(hit, drafts);
    } else if (hit.isOne()) {
      CasualtyGroup group = hit.groups().isEmpty() ? null : hit.groups().get(0);
      personOf(hit, group).take(hit, group);
    } else {
      addGroups(hit, bands);
    }
  }

  /** Enters people whom another figure counts in: «dont trois enfants». */
  void addPart(CasualtyHit part, Draft whole) {
    Draft draft =
        new Draft(
            part,
            part.attribute() == null ? whole.attribute : part.attribute(),
            part.quantity(),
            part.groups().isEmpty() ? null : part.groups().get(0).population());
    draft.whole = whole;
    drafts.add(draft);
  }

  /**
   * The figure that a part which begins at a token belongs to: the last one before it in its
   * sentence.
   */
  Draft wholeOf(CasualtyHit part) {
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
    List<CasualtyGroup> groups = hit.groups();
    String population = groups.isEmpty() ? null : groups.get(0).population();
    for (CasualtyGroup group : groups) {
      population = population != null && population.equals(group.population()) ? population : null;
    }
    Draft whole = new Draft(hit, hit.attribute(), hit.quantity(), population);
    list.add(whole);
    if (groups.size() < 2) {
      return;
    }
    for (CasualtyGroup group : groups) {
      Draft part = new Draft(hit, hit.attribute(), group.quantity(), group.population());
      part.whole = whole;
      drafts.add(part);
    }
  }

  private Person personOf(CasualtyHit hit, CasualtyGroup group) {
    String reference = group == null ? hit.reference() : group.reference();
    if ("self".equals(hit.reference())) {
      return personLike(p -> p.attacker, hit);
    }
    if (reference == null) {
      reference = "single";
    }
    switch (reference) {
      case "named":
        Person same =
            last(p -> p.name != null && p.canBe(group) && Person.sharesName(p.name, group.name()));
        return same != null ? same : personLike(p -> p.name == null && p.canBe(group), hit);
      case "subject":
      case "pronoun":
      case "definite":
        return personLike(p -> p.canBe(group), hit);
      case "other":
      case "part":
        Person extra =
            personLike(p -> p.extra && p.canBe(group) && p.lastSentence < hit.sentence() - 1, hit);
        extra.extra = true;
        return extra;
      default:
        return personLike(p -> p.canBe(group) && p.lastSentence != hit.sentence(), hit);
    }
  }

  private Person personLike(java.util.function.Predicate<Person> wanted, CasualtyHit hit) {
    Person found = last(wanted);
    if (found == null) {
      found = new Person();
      persons.add(found);
    }
    return found;
  }

  private Person last(java.util.function.Predicate<Person> wanted) {
    Person found = null;
    for (Person person : persons) {
      if (wanted.test(person) && (found == null || person.lastToken >= found.lastToken)) {
        found = person;
      }
    }
    return found;
  }

  // ---- the account ----

  /** The article's claims, in the order of their first tokens. */
  List<CasualtyClaim> claims() {
    dropVague();
    double killed = settleKilled();
    settleInjured(killed);
    settle(Attribute.MISSING);
    return inOrder();
  }

  /** «plusieurs disparus» says no more than «sept disparus» elsewhere in the article. */
  private void dropVague() {
    bands.removeIf(
        vague ->
            vague.quantity.low() == 2
                && vague.quantity.high() == null
                && vague.quantity.best() == 2
                && vague.quantity.qualifier() == org.recoup.analysis.model.Qualifier.VAGUE
                && bands.stream()
                    .anyMatch(b -> b.is(vague.attribute) && b != vague && b.quantity.low() > 2));
  }

  private double settleKilled() {
    Draft stated = largest(Attribute.KILLED);
    List<Person> dead = inState(Attribute.KILLED);
    double attackers = dead.stream().filter(p -> p.attacker).count();
    double known = dead.size();
    if (stated != null && stated.hit.agent() && attackers > 0) {
      known = Math.max(known, stated.quantity.best() + attackers);
    }
    emit(Attribute.KILLED, known, stated, dead);
    return Math.max(known, stated == null ? 0 : stated.quantity.best());
  }

  private void settleInjured(double killed) {
    Draft stated = largest(Attribute.INJURED);
    List<Person> hurt = inState(Attribute.INJURED);
    hurt.addAll(inState(HIT));
    double known = hurt.size();
    Draft hit = largest(HIT);
    if (hit != null) {
      double attackers = inState(Attribute.KILLED).stream().filter(p -> p.attacker).count();
      double among = hit.hit.agent() ? killed - attackers : killed;
      double rest = isBeside(hit) ? hit.quantity.best() : hit.quantity.best() - among;
      if (rest > Math.max(known, stated == null ? 0 : stated.quantity.best())) {
        Quantity quantity = rest == hit.quantity.best() ? hit.quantity : Quantity.exact(rest);
        Draft derived = new Draft(hit.hit, Attribute.INJURED, quantity, hit.population);
        derived.confidence = DERIVED;
        bands.add(derived);
        stated = derived;
      }
    }
    bands.removeIf(b -> b.is(HIT));
    drafts.removeIf(d -> d.is(HIT) || d.whole != null && d.whole.is(HIT));
    emit(Attribute.INJURED, known, stated, hurt);
  }

  private void settle(String attribute) {
    List<Person> those = inState(attribute);
    emit(attribute, those.size(), largest(attribute), those);
  }

  /**
   * Whether those hit are told of beside the dead, not with them: «one killed, three others shot».
   */
  private boolean isBeside(Draft hit) {
    boolean other = hit.hit.groups().stream().anyMatch(g -> g.reference().equals("other"));
    return other
        || bands.stream().anyMatch(b -> precedes(b.hit, hit.hit))
        || persons.stream().anyMatch(p -> p.hits.stream().anyMatch(h -> precedes(h, hit.hit)));
  }

  private static boolean precedes(CasualtyHit killed, CasualtyHit hit) {
    return killed.attribute().equals(Attribute.KILLED)
        && killed.sentence() == hit.sentence()
        && killed.first() < hit.first();
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

  private List<Person> inState(String state) {
    List<Person> found = new ArrayList<>();
    for (Person person : persons) {
      if (person.state.equals(state)) {
        found.add(person);
      }
    }
    return found;
  }

  /** Makes the claims of one attribute, with a total where no figure of the text is one. */
  private void emit(String attribute, double known, Draft stated, List<Person> those) {
    Draft total = null;
    if (known > 1 && (stated == null || known > stated.quantity.best())) {
      CasualtyHit first = those.get(0).hits.get(0);
      total = new Draft(first, attribute, Quantity.exact(known), null);
      total.rule = "total";
      total.confidence = DERIVED;
      drafts.add(total);
    } else if (stated != null && !those.isEmpty()) {
      total = stated;
    }
    for (Draft band : bands) {
      if (band.is(attribute)) {
        if (band != total && total != null && total.rule.equals("total")) {
          band.whole = total;
        }
        drafts.add(band);
      }
    }
    for (Person person : those) {
      addMentions(person, attribute, total);
    }
  }

  /** One claim for a person in the headline and one in the body: later mentions add nothing. */
  private void addMentions(Person person, String attribute, Draft total) {
    boolean inTitle = false;
    boolean inBody = false;
    for (CasualtyHit hit : person.hits) {
      boolean title = tokens.begin(hit.first()) < text.document().titleEnd();
      if (!hit.attribute().equals(person.state) || (title ? inTitle : inBody)) {
        continue;
      }
      inTitle |= title;
      inBody |= !title;
      String population = hit.groups().isEmpty() ? null : hit.groups().get(0).population();
      Draft draft = new Draft(hit, attribute, Quantity.exact(1), population);
      draft.whole = total;
      drafts.add(draft);
    }
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
              hit.scope(),
              hit.modality(),
              hit.speaker(),
              draft.rule,
              draft.confidence));
    }
    return List.copyOf(claims);
  }
}
