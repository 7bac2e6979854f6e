package org.recoup.analysis.model;

import java.util.List;

/**
 * A row of {@code changes}: one thing that differs from an earlier run.
 *
 * @param kind what differs
 * @param eventId the event: of the later run, but for one that is gone or merged; null for a source
 * @param attribute the fact's attribute, or null
 * @param before how it was: a value, a status, a consistency, a weight, an event's label where it
 *     is gone, the event that was split; null for nothing
 * @param after how it is now: likewise, an event's label where it is new, the event merged into
 * @param difference after less before: of best values, of days where both are, of consistencies, of
 *     weights; null for what has no difference
 * @param label the event's name for people, or null
 * @param source the publisher whose weight changed, or null
 * @param previousId the event's id in the earlier run, where it had another
 * @param newClaims ids of claims on the fact that the earlier run did not have, at most {@value
 *     #MAX_CLAIMS}, latest first
 */
public record Change(
    ChangeKind kind,
    String eventId,
    String attribute,
    String before,
    String after,
    Double difference,
    String label,
    String source,
    String previousId,
    List<String> newClaims) {
  /** Most new claims of one change. */
  public static final int MAX_CLAIMS = 20;

  public Change {
    newClaims = List.copyOf(newClaims);
  }
}
