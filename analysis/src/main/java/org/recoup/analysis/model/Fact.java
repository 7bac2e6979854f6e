package org.recoup.analysis.model;

import java.util.List;

/**
 * A row of {@code facts}: what independent sources together say of one attribute of one event.
 *
 * @param eventId the event
 * @param attribute see {@link Attribute}
 * @param low lowest reliable estimate (UCDP), null for what is not a number
 * @param best best estimate (UCDP)
 * @param high highest reliable estimate (UCDP), null also where nothing bounds it
 * @param conservative the most conservative report (ACLED)
 * @param value agreed value of what is not a number: a TIMEX3 value, a place's name, sorted
 *     participants, a status
 * @param unit what a number counts ({@code people}, {@code points}), or null
 * @param consistency how far origins agree, 0 to 1; null below two origins
 * @param consistencyLow lower end of its interval
 * @param consistencyHigh upper end
 * @param status how the origins stand to each other
 * @param claims claims that were weighed
 * @param articles articles that they stand in
 * @param sources publishers of those
 * @param origins independent origins of those
 * @param speakers who is quoted, sorted
 * @param steps the figure's course in time
 * @param deviants sources that the agreed course contradicts
 */
public record Fact(
    String eventId,
    String attribute,
    Double low,
    Double best,
    Double high,
    Double conservative,
    @OneValue(exceptFor = Attribute.PARTICIPANTS) List<String> value,
    String unit,
    Double consistency,
    Double consistencyLow,
    Double consistencyHigh,
    FactStatus status,
    int claims,
    int articles,
    int sources,
    int origins,
    List<String> speakers,
    List<Step> steps,
    List<Deviant> deviants) {
  public Fact {
    value = List.copyOf(value);
    speakers = List.copyOf(speakers);
    steps = List.copyOf(steps);
    deviants = List.copyOf(deviants);
  }

  /**
   * A figure from a time on.
   *
   * @param asOf ISO date or date-time, or null where no source is dated
   * @param low lowest estimate then
   * @param best best estimate then
   * @param high highest estimate then, or null
   */
  public record Step(String asOf, Double low, Double best, Double high) {}

  /**
   * A source that contradicts the agreed course.
   *
   * @param source publisher
   * @param value what it says
   * @param logRatio natural logarithm of (its figure + 1) over (the agreed one + 1); null for what
   *     is not a number
   * @param claimId the claim that says so
   */
  public record Deviant(String source, String value, Double logRatio, String claimId) {}
}
