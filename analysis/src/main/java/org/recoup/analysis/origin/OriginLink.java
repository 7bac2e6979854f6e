package org.recoup.analysis.origin;

import org.recoup.analysis.model.OriginHow;

/**
 * The origin that an article goes back to.
 *
 * @param articleId the article
 * @param version hash of its content, as in its {@link Fingerprint}
 * @param originId the origin; articles that share it have one vote
 * @param copyOf the article that it copies: the earliest, among equally early ones the most
 *     complete of its origin; null for that one itself and for a publisher's own later versions
 * @param how why it belongs to the origin; null for an article alone and for the first of several
 */
public record OriginLink(
    String articleId, String version, String originId, String copyOf, OriginHow how) {}
