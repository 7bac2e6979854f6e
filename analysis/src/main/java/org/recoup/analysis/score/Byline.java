package org.recoup.analysis.score;

import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.OriginHow;

/**
 * What scoring must know of an article: who published it, when, and after whom.
 *
 * @param articleId the article
 * @param source publisher
 * @param originId the group of articles that go back to one origin
 * @param own whether the source wrote it, rather than copy it
 * @param agency credited news agency, or null
 * @param published ISO date or date-time, or null
 */
public record Byline(
    String articleId,
    String source,
    String originId,
    boolean own,
    String agency,
    String published) {

  private static final String AGENCY = "agency:";

  /** The byline of an article; until origins are found each article is its own. */
  public static Byline of(Article article) {
    return new Byline(
        article.articleId(),
        article.source(),
        article.originId() == null ? article.articleId() : article.originId(),
        article.originHow() == null || article.originHow() == OriginHow.SELF,
        article.agency(),
        article.published());
  }

  /** Who answers for what it says: the agency that it credits, else its source. */
  String author() {
    return agency == null ? source : AGENCY + agency;
  }

  /** Whether an {@link #author} is an agency. */
  static boolean isAgency(String author) {
    return author.startsWith(AGENCY);
  }
}
