package org.recoup.analysis.score;

/**
 * What a fact is about.
 *
 * @param eventId the event
 * @param attribute see {@link org.recoup.analysis.model.Attribute}
 */
public record FactKey(String eventId, String attribute) implements Comparable<FactKey> {
  @Override
  public int compareTo(FactKey other) {
    int byEvent = eventId.compareTo(other.eventId);
    return byEvent != 0 ? byEvent : attribute.compareTo(other.attribute);
  }
}
