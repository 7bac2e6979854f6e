package org.recoup.analysis.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Mention;

/**
 * What one article reports of one event: what the event's own row is summed up from.
 *
 * @param eventId the event
 * @param articleId the article
 * @param source its publisher
 * @param originId its origin
 * @param title its headline, or null
 * @param published ISO date or date-time, or null
 * @param main whether the article is mainly about the event
 * @param tellings what its mentions say, each once
 */
public record EventReport(
    String eventId,
    String articleId,
    String source,
    String originId,
    String title,
    String published,
    boolean main,
    List<Telling> tellings) {
  public EventReport {
    tellings = List.copyOf(tellings);
  }

  /**
   * What an article reports of each event that it tells of.
   *
   * @param article its row, with its origin and its main event
   * @param mentions its mentions, with their events
   */
  public static List<EventReport> of(Article article, List<Mention> mentions) {
    Map<String, List<Mention>> byEvent = new LinkedHashMap<>();
    if (article.mainEventId() != null) {
      byEvent.put(article.mainEventId(), new ArrayList<>());
    }
    for (Mention mention : mentions) {
      if (mention.eventId() != null) {
        byEvent.computeIfAbsent(mention.eventId(), e -> new ArrayList<>()).add(mention);
      }
    }
    List<EventReport> reports = new ArrayList<>();
    byEvent.forEach(
        (eventId, told) ->
            reports.add(
                new EventReport(
                    eventId,
                    article.articleId(),
                    article.source(),
                    article.originId(),
                    article.title(),
                    article.published(),
                    eventId.equals(article.mainEventId()),
                    distinct(told))));
    return reports;
  }

  /** Mentions that differ in what a summary takes from them. */
  private static List<Telling> distinct(List<Mention> told) {
    Set<Telling> seen = new HashSet<>();
    List<Telling> tellings = new ArrayList<>();
    for (Mention mention : told) {
      Telling telling = Telling.of(mention);
      if (seen.add(telling)) {
        tellings.add(telling);
      }
    }
    return tellings;
  }

  /**
   * What a mention says of its event.
   *
   * @param type what happened
   * @param mode PLOVER mode, or null
   * @param status how real it is
   * @param start first day, or null
   * @param end last day, or null
   * @param placeId gazetteer's id, or null
   * @param placeText the place as written, or null
   * @param participants canonical names, sorted
   */
  public record Telling(
      EventType type,
      String mode,
      EventStatus status,
      LocalDate start,
      LocalDate end,
      String placeId,
      String placeText,
      List<String> participants) {
    public Telling {
      participants = List.copyOf(participants);
    }

    static Telling of(Mention mention) {
      return new Telling(
          mention.type(),
          mention.mode(),
          mention.status(),
          mention.startDay(),
          mention.endDay(),
          mention.placeId(),
          mention.placeText(),
          mention.participants());
    }
  }
}
