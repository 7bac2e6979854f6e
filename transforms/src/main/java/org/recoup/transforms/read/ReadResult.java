package org.recoup.transforms.read;

import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;

/**
 * What became of one record of the input: an article, or a reject. Both go one way, since an engine
 * may copy everything for each of several outputs, bodies of articles among it.
 *
 * @param article the article, or null
 * @param reject why there is none, or null
 */
public record ReadResult(RawArticle article, Reject reject) {
  static ReadResult of(RawArticle article) {
    return new ReadResult(article, null);
  }

  static ReadResult of(Reject reject) {
    return new ReadResult(null, reject);
  }
}
