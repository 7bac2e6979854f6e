package org.recoup.analysis.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@code mentions}: one place in an article that tells of an event. {@code eventId} is
 * null until mentions are linked.
 *
 * @param mentionId id made of the article's id and the mention's content
 * @param articleId the article
 * @param source its publisher
 * @param eventId the event that the mention was linked to
 * @param type what happened
 * @param mode PLOVER mode in lower case ({@code aerial}, {@code meeting}, …), or null
 * @param status how real it is
 * @param startDay first day on which it may have happened, inclusive, or null
 * @param endDay last such day, inclusive, or null
 * @param place gazetteer's English name, or null
 * @param placeText the place as written, or null
 * @param placeId gazetteer's id, or null
 * @param participants canonical names, sorted
 * @param participantsText as written, in the order of the text
 * @param field part of the article that the trigger stands in
 * @param begin trigger's begin, in that field of the input
 * @param end trigger's end
 * @param quote the clause
 * @param rule id of the rule that found it
 * @param confidence doubt of extraction, 0 to 1
 */
public record Mention(
    String mentionId,
    String articleId,
    String source,
    String eventId,
    EventType type,
    String mode,
    EventStatus status,
    LocalDate startDay,
    LocalDate endDay,
    String place,
    String placeText,
    String placeId,
    List<String> participants,
    List<String> participantsText,
    Field field,
    int begin,
    int end,
    String quote,
    String rule,
    double confidence) {
  public Mention {
    participants = List.copyOf(participants);
    participantsText = List.copyOf(participantsText);
  }

  /** This mention as one of another event. */
  public Mention withEvent(String other) {
    return new Mention(
        mentionId,
        articleId,
        source,
        other,
        type,
        mode,
        status,
        startDay,
        endDay,
        place,
        placeText,
        placeId,
        participants,
        participantsText,
        field,
        begin,
        end,
        quote,
        rule,
        confidence);
  }
}
