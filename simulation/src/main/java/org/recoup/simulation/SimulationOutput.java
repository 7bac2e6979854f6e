package org.recoup.simulation;

import java.io.IOException;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Source;

/** Where a simulated corpus and its truth go, piece by piece as they are made. */
public interface SimulationOutput {
  /** An article as {@code analyze} reads it, followed by its row of truth and its claims. */
  void article(RawArticle article, Article truth) throws IOException;

  /** What the article before truly says. */
  void claim(Claim claim) throws IOException;

  /** What truly happened, after all articles that tell of it. */
  void event(Event event) throws IOException;

  /** A true figure of the event before. */
  void fact(Fact fact) throws IOException;

  /** What a publisher truly is like, after all articles. */
  void source(Source source) throws IOException;
}
