package org.recoup.transforms;

import java.util.List;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.link.MentionSignature;
import org.recoup.analysis.link.Profile;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.origin.Fingerprint;
import org.recoup.transforms.coder.Sealed;

/**
 * An {@link ArticleDigest} on its way: the parts that different steps need, each sealed, since most
 * steps only hand them on.
 *
 * @param node number of the article's version, by which its parts meet again
 * @param location where the input record stands
 * @param contentHash hash of the input's title and text
 * @param fingerprint what copies are found by
 * @param signatures what its events are linked by
 * @param article its row
 * @param mentions its mentions
 * @param claims its claims
 */
public record AnalyzedArticle(
    long node,
    String location,
    String contentHash,
    Sealed<Fingerprint> fingerprint,
    Sealed<List<MentionSignature>> signatures,
    Sealed<Article> article,
    Sealed<List<Mention>> mentions,
    Sealed<List<Claim>> claims) {

  /** Seals a digest. */
  public static AnalyzedArticle of(ArticleDigest digest) {
    Article article = digest.article();
    return new AnalyzedArticle(
        Profile.article(article.articleId(), digest.contentHash()),
        article.location(),
        digest.contentHash(),
        Sealed.of(Fingerprint.of(article, digest.contentHash(), digest.sketch(), digest.claims())),
        Sealed.of(digest.signatures()),
        Sealed.of(article),
        Sealed.of(digest.mentions()),
        Sealed.of(digest.claims()));
  }
}
