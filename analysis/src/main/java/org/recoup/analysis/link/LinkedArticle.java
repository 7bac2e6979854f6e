package org.recoup.analysis.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.origin.OriginLink;

/**
 * An article's rows when the corpus has been compared: with its origin, its main event, and the
 * events of its mentions and claims.
 *
 * @param article its row
 * @param mentions its mentions
 * @param claims its claims
 */
public record LinkedArticle(Article article, List<Mention> mentions, List<Claim> claims) {
  public LinkedArticle {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
  }

  /**
   * Completes an article's rows.
   *
   * @param article its row so far
   * @param version hash of its content
   * @param mentions its mentions, each with the id of the article's own event
   * @param claims its claims, likewise
   * @param signatures the signatures of its events
   * @param origin the origin that it goes back to
   * @param events the events that its signatures were linked to
   */
  public static LinkedArticle of(
      Article article,
      String version,
      List<Mention> mentions,
      List<Claim> claims,
      List<MentionSignature> signatures,
      OriginLink origin,
      List<EventLink> events) {
    Map<Long, String> eventOfNode = new HashMap<>();
    String main = null;
    for (EventLink link : events) {
      eventOfNode.put(link.node(), link.eventId());
      main = link.main() ? link.eventId() : main;
    }
    Map<String, String> eventOfLocal = new HashMap<>();
    for (MentionSignature signature : signatures) {
      eventOfLocal.put(signature.mentionId(), eventOfNode.get(Profile.node(signature, version)));
    }
    return new LinkedArticle(
        completed(article, origin.originId(), origin.copyOf(), origin.how(), main),
        mentions.stream().map(m -> m.withEvent(eventOfLocal.get(m.eventId()))).toList(),
        claims.stream().map(c -> c.withEvent(eventOfLocal.get(c.eventId()))).toList());
  }

  /** What its events can be found again by in another run. */
  public List<EventTrace> traces() {
    List<EventTrace> traces = new ArrayList<>(EventTrace.of(article));
    mentions.forEach(mention -> traces.addAll(EventTrace.of(mention)));
    return traces;
  }

  /**
   * The article with other ids for its events.
   *
   * @param renames gives the new id of each event's id
   */
  public LinkedArticle withEvents(UnaryOperator<String> renames) {
    return new LinkedArticle(
        completed(
            article,
            article.originId(),
            article.copyOf(),
            article.originHow(),
            renamed(article.mainEventId(), renames)),
        mentions.stream().map(m -> m.withEvent(renamed(m.eventId(), renames))).toList(),
        claims.stream().map(c -> c.withEvent(renamed(c.eventId(), renames))).toList());
  }

  private static String renamed(String eventId, UnaryOperator<String> renames) {
    return eventId == null ? null : renames.apply(eventId);
  }

  private static Article completed(
      Article a, String originId, String copyOf, OriginHow originHow, String mainEventId) {
    return new Article(
        a.articleId(),
        a.location(),
        a.source(),
        a.url(),
        a.title(),
        a.language(),
        a.published(),
        a.publishedHow(),
        a.publishedStated(),
        a.publishedConflict(),
        originId,
        copyOf,
        originHow,
        a.agency(),
        mainEventId,
        a.words(),
        a.removedChars(),
        a.flags());
  }
}
