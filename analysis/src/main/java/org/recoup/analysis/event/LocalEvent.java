package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.time.TimeExpression;

/**
 * One event as one article tells it: all its mentions there, and the figures of victims that belong
 * to it.
 *
 * @param mentions mentions in the order of the text; at least one
 * @param claims places of its figures in the article's list of casualty claims
 * @param type what happened
 * @param mode PLOVER mode, or null
 * @param status how real it is, by the mention that tells most
 * @param time the time that dates it best, or null
 * @param startDay first day on which it may have happened, or null
 * @param endDay last such day, or null
 * @param place where, or null
 * @param participants who took part, each once
 * @param background whether the article tells it only as the background of something else
 * @param main whether the article is mainly about it
 */
public record LocalEvent(
    List<EventMention> mentions,
    List<Integer> claims,
    EventType type,
    String mode,
    EventStatus status,
    TimeExpression time,
    LocalDate startDay,
    LocalDate endDay,
    EntityMention place,
    List<EntityMention> participants,
    boolean background,
    boolean main) {
  public LocalEvent {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    participants = List.copyOf(participants);
  }
}
