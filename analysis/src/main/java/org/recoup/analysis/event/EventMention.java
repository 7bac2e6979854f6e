package org.recoup.analysis.event;

import java.util.List;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.time.TimeExpression;

/**
 * One place in a text that tells of an event, with what its clause says of it.
 *
 * @param first first token of the trigger
 * @param end one past the trigger's last token
 * @param clauseFirst first token of the clause
 * @param clauseEnd one past the clause's last token
 * @param type what happened
 * @param mode PLOVER mode in lower case, or null
 * @param status how real it is
 * @param time when, or null
 * @param place where, or null
 * @param participants who took part, or was to, in the order of the text
 * @param absent who is said not to take part
 * @param points number of a plan's points, or null
 * @param speaker who says so, or null for the article itself
 * @param background whether the article tells it only as the background of something else
 * @param rule id of the rule that found it
 * @param confidence doubt of extraction, 0 to 1
 */
public record EventMention(
    int first,
    int end,
    int clauseFirst,
    int clauseEnd,
    EventType type,
    String mode,
    EventStatus status,
    TimeExpression time,
    EntityMention place,
    List<EntityMention> participants,
    List<EntityMention> absent,
    Quantity points,
    String speaker,
    boolean background,
    String rule,
    double confidence) {
  public EventMention {
    participants = List.copyOf(participants);
    absent = List.copyOf(absent);
  }

  /** The same mention, told only as the background of something else. */
  EventMention asBackground() {
    return new EventMention(
        first,
        end,
        clauseFirst,
        clauseEnd,
        type,
        mode,
        status,
        time,
        place,
        participants,
        absent,
        points,
        speaker,
        true,
        rule,
        confidence);
  }
}
