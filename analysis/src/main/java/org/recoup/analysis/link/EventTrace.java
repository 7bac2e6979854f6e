package org.recoup.analysis.link;

import java.util.List;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Mention;

/**
 * Something in an article that an event can be found again by in another run.
 *
 * @param key what is found again; equal in both runs
 * @param strong whether it is a mention, which is the same only where the text is, or merely an
 *     article that tells of an event of this kind and place
 * @param eventId the event in its run
 */
public record EventTrace(String key, boolean strong, String eventId) {
  /** Traces of a mention that was linked to an event. */
  public static List<EventTrace> of(Mention mention) {
    if (mention.eventId() == null) {
      return List.of();
    }
    return List.of(
        new EventTrace("mention " + mention.mentionId(), true, mention.eventId()),
        new EventTrace(
            "article %s %s %s".formatted(mention.articleId(), mention.type(), mention.placeId()),
            false,
            mention.eventId()));
  }

  /** The trace of what an article is mainly about. */
  public static List<EventTrace> of(Article article) {
    return article.mainEventId() == null
        ? List.of()
        : List.of(new EventTrace("main " + article.articleId(), false, article.mainEventId()));
  }
}
