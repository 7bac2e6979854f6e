package org.recoup.analysis.model;

import java.util.List;

/**
 * A row of {@code claims}: one thing that an article says of an event.
 *
 * @param claimId id made of the article's id and the claim's content
 * @param mentionId the mention that it belongs to
 * @param articleId the article
 * @param source its publisher
 * @param eventId the event, null until mentions are linked
 * @param attribute see {@link Attribute}
 * @param low least value of a number, else null
 * @param high greatest value of a number; null for none or no upper bound
 * @param best best value of a number, else null
 * @param qualifier how the number is hedged, else null
 * @param value values that are not numbers: one TIMEX3 value for a date, one gazetteer id for a
 *     place, canonical names for participants, one word for a status; empty for a number
 * @param valueText the value as written
 * @param population whom a number counts ({@code civilians}, {@code soldiers}, {@code children},
 *     {@code attackers}, …), or null for everybody
 * @param subsetOf claim whose people this one counts a part of, or null
 * @param scope this event, a running total, or an earlier event
 * @param modality how firmly it is put forward
 * @param speaker who says it, if not the article itself, or null
 * @param asOf ISO date or date-time from which the claim held for its source, or null
 * @param verdict how it stands to the others; {@link Verdict#UNSCORED} until scored
 * @param quote the clause
 * @param field part of the article that the span stands in
 * @param begin the span's begin, in that field of the input
 * @param end the span's end
 * @param rule id of the rule that found it
 * @param confidence doubt of extraction, 0 to 1
 */
public record Claim(
    String claimId,
    String mentionId,
    String articleId,
    String source,
    String eventId,
    String attribute,
    Double low,
    Double high,
    Double best,
    Qualifier qualifier,
    @OneValue(exceptFor = Attribute.PARTICIPANTS) List<String> value,
    String valueText,
    String population,
    String subsetOf,
    Scope scope,
    Modality modality,
    String speaker,
    String asOf,
    Verdict verdict,
    String quote,
    Field field,
    int begin,
    int end,
    String rule,
    double confidence) {
  public Claim {
    value = List.copyOf(value);
  }

  /** This claim with another verdict. */
  public Claim withVerdict(Verdict other) {
    return with(eventId, population, subsetOf, other);
  }

  /** This claim as one of everybody whom its event harmed so. */
  public Claim withoutPopulation() {
    return with(eventId, null, subsetOf, verdict);
  }

  /** This claim as one of another event. */
  public Claim withEvent(String other) {
    return with(other, population, subsetOf, verdict);
  }

  /** This claim as one of a part of the people whom another claim counts. */
  public Claim withSubsetOf(String whole) {
    return with(eventId, population, whole, verdict);
  }

  private Claim with(String newEvent, String newPopulation, String newSubset, Verdict newVerdict) {
    return new Claim(
        claimId,
        mentionId,
        articleId,
        source,
        newEvent,
        attribute,
        low,
        high,
        best,
        qualifier,
        value,
        valueText,
        newPopulation,
        newSubset,
        scope,
        modality,
        speaker,
        asOf,
        newVerdict,
        quote,
        field,
        begin,
        end,
        rule,
        confidence);
  }
}
