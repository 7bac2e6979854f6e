package org.recoup.analysis.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.quantity.Quantities;

/**
 * One place in a text that says what has become of some people.
 *
 * @param first first token
 * @param end one past the last token
 * @param sentence the sentence
 * @param attribute {@code killed}, {@code injured}, {@code missing}, or {@code hit} for people who
 *     were shot, stabbed or run over, the outcome unsaid
 * @param quantity how many they are
 * @param groups the groups named, whose numbers make up the quantity; empty for a bare figure
 * @param reference how one person is taken up: a group's own word, or {@code subject} where the
 *     predicate follows another one of the same person, {@code self} for one who harmed himself,
 *     {@code also} for people told of as more than those before, {@code share} for a part of those
 *     harmed
 * @param agent whether somebody else did it whom the figure does not count
 * @param byPolice whether officers did it, so that who was hit may have been the attacker
 * @param total whether it is given as the toll of all
 * @param scope what the figure counts
 * @param modality how firmly it is put forward
 * @param speaker who says so, or null
 * @param rule id of the rule
 */
record CasualtyHit(
    int first,
    int end,
    int sentence,
    String attribute,
    Quantity quantity,
    List<CasualtyGroup> groups,
    String reference,
    boolean agent,
    boolean byPolice,
    boolean total,
    Scope scope,
    Modality modality,
    String speaker,
    String rule) {
  private static final Set<String> COUNTING = Set.of("counted", "single");
  private static final Set<String> PATIENTS = Set.of("counted", "single", "kin", "other");
  private static final Set<String> SHARING = Set.of("counted", "single", "other", "part");

  CasualtyHit {
    groups = List.copyOf(groups);
  }

  /** Whether it is told as a fact of the event itself. */
  boolean counts() {
    return scope == Scope.EVENT
        && (modality == Modality.ASSERTED || modality == Modality.CONDITIONAL);
  }

  /** The same figure, as somebody denies it. */
  CasualtyHit deniedBy(String who) {
    return with(attribute, quantity, groups, reference, scope, Modality.DENIED, who);
  }

  /** Whether these people are told of as more than those before: «two others», «also». */
  boolean isMore() {
    boolean others =
        !groups.isEmpty() && groups.stream().allMatch(g -> g.reference().equals("other"));
    boolean also =
        "also".equals(reference)
            && !groups.isEmpty()
            && groups.stream().allMatch(g -> COUNTING.contains(g.reference()));
    return others || also || groups.isEmpty() && "other".equals(reference);
  }

  /** Whether «also» says that these people are more than those before. */
  boolean isAlso() {
    return "also".equals(reference)
        && !groups.isEmpty()
        && groups.stream().allMatch(g -> SHARING.contains(g.reference()) || g.name() != null);
  }

  /** More people than these, as the text denies them: it says that the toll was lowered. */
  CasualtyHit moreDenied() {
    Quantity more = Quantities.atLeast(Quantity.exact(quantity.best() + 1));
    return with(attribute, more, List.of(), null, scope, Modality.DENIED, speaker);
  }

  /** Whether it is one part of those harmed, told by its condition: «two are stable». */
  boolean isShare() {
    return "share".equals(reference)
        && groups.stream().allMatch(g -> SHARING.contains(g.reference()));
  }

  /** Whether somebody harmed himself. */
  boolean isSelf() {
    return "self".equals(reference)
        || groups.size() == 1 && groups.get(0).reference().equals("self");
  }

  /** Whether it begins with somebody's kin: «her grandmother and two brothers». */
  boolean isOfKin() {
    return !groups.isEmpty()
        && groups.get(0).reference().equals("kin")
        && groups.get(0).first() == first;
  }

  /** Whether it brings up people by telling that they are in care. */
  boolean isCare() {
    return "care".equals(reference) && isOfCounted();
  }

  /** Whether it tells of some of those before: «quatre d'entre eux». */
  boolean isOfSome() {
    return !groups.isEmpty() && groups.stream().allMatch(g -> g.reference().equals("part"));
  }

  /** Whether it tells of people in hospital, and so of others than the dead. */
  boolean isOfPatients() {
    return "patients".equals(reference)
        && groups.stream().allMatch(g -> PATIENTS.contains(g.reference()));
  }

  /** Whether all its people are brought up by their number. */
  boolean isOfCounted() {
    return !groups.isEmpty() && groups.stream().allMatch(g -> COUNTING.contains(g.reference()));
  }

  /** Whether it gives somebody's name. */
  boolean isNamed() {
    return groups.size() == 1 && groups.get(0).name() != null;
  }

  /** Whether it tells of somebody whom a pronoun takes up. */
  boolean isPronoun() {
    return groups.size() == 1 && groups.get(0).reference().equals("pronoun");
  }

  /** Whether its people may be one whom a pronoun takes up. */
  boolean canBe(CasualtyGroup pronoun) {
    return isOne()
        && (groups.isEmpty() || groups.get(0).sex() == '-' || groups.get(0).sex() == pronoun.sex());
  }

  /** Whether it brings up people, and says more of them than where they were brought. */
  boolean bringsUp() {
    return reference == null
        && !groups.isEmpty()
        && groups.stream().allMatch(g -> COUNTING.contains(g.reference()));
  }

  /** The same, of who did the deed. */
  CasualtyHit asSelf() {
    return with(attribute, quantity, List.of(), "self", scope, modality, speaker);
  }

  /** What has become of some of these people. */
  CasualtyHit of(String newAttribute, Quantity some) {
    return with(newAttribute, some, List.of(), "part", scope, modality, speaker);
  }

  /** The same, as part of the news. */
  CasualtyHit ofEvent() {
    return with(attribute, quantity, groups, reference, Scope.EVENT, modality, speaker);
  }

  private CasualtyHit with(
      String newAttribute,
      Quantity newQuantity,
      List<CasualtyGroup> newGroups,
      String newReference,
      Scope newScope,
      Modality newModality,
      String newSpeaker) {
    return new CasualtyHit(
        first,
        end,
        sentence,
        newAttribute,
        newQuantity,
        newGroups,
        newReference,
        agent,
        byPolice,
        total,
        newScope,
        newModality,
        newSpeaker,
        rule);
  }

  /** Whom it counts, where all its groups are of one kind; else null. */
  String population() {
    String population = groups.isEmpty() ? null : groups.get(0).countedAs();
    for (CasualtyGroup group : groups) {
      if (!Objects.equals(population, group.countedAs())) {
        return null;
      }
    }
    return population;
  }

  /** Whether it tells of a single person. */
  boolean isOne() {
    return quantity.best() == 1 && quantity.low() == 1 && groups.size() <= 1;
  }
}
