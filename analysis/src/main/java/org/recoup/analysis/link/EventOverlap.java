package org.recoup.analysis.link;

import java.util.Comparator;

/**
 * What an event has in common with one of an earlier run.
 *
 * @param eventId the event
 * @param previousId the earlier event
 * @param weight shared traces: each mention counts {@link #MENTION}, each article 1, so that a
 *     single mention outweighs all articles
 */
public record EventOverlap(String eventId, String previousId, long weight) {
  /** Weight of a shared mention. */
  public static final long MENTION = 1L << 32;

  /** Most in common first; equal ids, then the smaller ones decide between equals. */
  static final Comparator<EventOverlap> CLOSEST_FIRST =
      Comparator.comparingLong(EventOverlap::weight)
          .reversed()
          .thenComparing(overlap -> !overlap.eventId().equals(overlap.previousId()))
          .thenComparing(EventOverlap::previousId)
          .thenComparing(EventOverlap::eventId);

  /** The weight of one shared trace. */
  public static long weightOf(boolean strong) {
    return strong ? MENTION : 1;
  }

  boolean sharesMentions() {
    return weight >= MENTION;
  }
}
