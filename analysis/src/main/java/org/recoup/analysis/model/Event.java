package org.recoup.analysis.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@code events}.
 *
 * @param eventId id made of the event's content, kept from run to run
 * @param type what happened; null where several articles tell one story of a kind that no rule
 *     knows
 * @param mode PLOVER mode in lower case, or null
 * @param status latest known status; null where the type is
 * @param label a short name for people
 * @param start first day, inclusive, or null
 * @param end last day, inclusive, or null
 * @param datePrec UCDP's precision of dates: 1 exact day, 2 two to six days, 3 week, 4 month, 5
 *     longer than a month
 * @param place gazetteer's English name, or null
 * @param placeText commonest wording in the articles
 * @param placeId gazetteer's id
 * @param country ISO 3166-1 alpha-2, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param wherePrec UCDP's precision of places: 1 exact, 2 near, 3 second-order division, 4
 *     first-order division, 5 sea or other vague area, 6 country, 7 international
 * @param participants canonical names, sorted
 * @param firstReported earliest publication among its articles, or null
 * @param lastReported latest publication
 * @param articles articles that mention it
 * @param sources publishers that mention it
 * @param origins independent origins that mention it
 */
public record Event(
    String eventId,
    EventType type,
    String mode,
    EventStatus status,
    String label,
    LocalDate start,
    LocalDate end,
    int datePrec,
    String place,
    String placeText,
    String placeId,
    String country,
    Double latitude,
    Double longitude,
    int wherePrec,
    List<String> participants,
    String firstReported,
    String lastReported,
    int articles,
    int sources,
    int origins) {
  public Event {
    participants = List.copyOf(participants);
  }
}
