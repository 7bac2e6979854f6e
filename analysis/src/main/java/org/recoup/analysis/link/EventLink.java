package org.recoup.analysis.link;

/**
 * The event that a mention, or an article without a mention, belongs to.
 *
 * @param eventId the event
 * @param mentionId the mention; null for an article that is about the event without any mention of
 *     its own
 * @param articleId the article
 * @param main whether the event is what the article is mainly about
 */
public record EventLink(String eventId, String mentionId, String articleId, boolean main) {}
