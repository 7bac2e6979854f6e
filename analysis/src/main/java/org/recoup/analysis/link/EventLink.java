package org.recoup.analysis.link;

/**
 * The event that a mention, or an article without a mention, belongs to.
 *
 * @param article number of the article ({@link Profile#article(String, String)})
 * @param node number of the signature ({@link Profile#node(MentionSignature, String)})
 * @param main whether the event is what the article is mainly about
 * @param eventId the event
 */
public record EventLink(long article, long node, boolean main, String eventId) {}
