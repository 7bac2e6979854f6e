package org.recoup.analysis;

import java.util.List;
import org.recoup.analysis.link.MentionSignature;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.origin.Sketch;

/**
 * What the comparison of a corpus needs of one article, without its body. Until mentions are
 * linked, the event ids of {@code mentions} and {@code claims} and the article's main event are
 * those of the article's own events, each named by its first mention; a signature stands for each
 * of them.
 *
 * @param article the article's row
 * @param contentHash hash of the input's title and text: the same id with another hash is another
 *     version
 * @param mentions its mentions
 * @param claims its claims
 * @param sketch sample of its text, by which copies are found
 * @param signatures what its events are linked by
 */
public record ArticleDigest(
    Article article,
    String contentHash,
    List<Mention> mentions,
    List<Claim> claims,
    Sketch sketch,
    List<MentionSignature> signatures) {
  public ArticleDigest {
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    signatures = List.copyOf(signatures);
  }
}
