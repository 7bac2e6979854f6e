package org.recoup.transforms.read;

import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;

/** Takes what a reader finds, in the order of the file. */
public interface ArticleSink {
  /** A record that could be read. */
  void accept(RawArticle article);

  /** A record, or a whole file, that could not. */
  void reject(Reject reject);
}
