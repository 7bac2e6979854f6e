package org.recoup.transforms;

import java.util.List;
import org.recoup.analysis.link.LinkedArticle;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Mention;
import org.recoup.transforms.coder.Sealed;

/**
 * A {@link LinkedArticle} on its way, each part sealed, since several steps take one part each.
 *
 * @param article its row
 * @param mentions its mentions
 * @param claims its claims
 */
public record CompletedArticle(
    Sealed<Article> article, Sealed<List<Mention>> mentions, Sealed<List<Claim>> claims) {

  static CompletedArticle of(LinkedArticle linked) {
    return new CompletedArticle(
        Sealed.of(linked.article()), Sealed.of(linked.mentions()), Sealed.of(linked.claims()));
  }

  LinkedArticle open() {
    return new LinkedArticle(article.open(), mentions.open(), claims.open());
  }
}
