package org.recoup.output.compare;

import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;

/**
 * A claim that the earlier run did not have.
 *
 * @param claimId its id
 * @param articleId the article that makes it
 * @param source its publisher
 * @param url its address, or null
 * @param asOf when it was made, or null
 * @param value the value as written
 * @param quote the clause
 */
public record NewClaim(
    String claimId,
    String articleId,
    String source,
    String url,
    String asOf,
    String value,
    String quote) {
  static NewClaim of(Claim claim) {
    return new NewClaim(
        claim.claimId(),
        claim.articleId(),
        claim.source(),
        null,
        claim.asOf(),
        claim.valueText(),
        claim.quote());
  }

  NewClaim in(Article article) {
    return article == null
        ? this
        : new NewClaim(claimId, articleId, source, article.url(), asOf, value, quote);
  }
}
