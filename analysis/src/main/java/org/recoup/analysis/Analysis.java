package org.recoup.analysis;

import java.util.List;
import org.recoup.analysis.event.ArticleRows;
import org.recoup.analysis.event.CasualtyClaim;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.text.Document;

/**
 * All that one article says.
 *
 * @param article its row of {@code articles}
 * @param document the text that was analysed, with the way back to the input
 * @param extracted the text that was taken out of a page, in which spans count; null where the
 *     input gave the text
 * @param text its tokens and annotation layers; null where its language is none that Recoup reads
 * @param events its events
 * @param casualties its figures of victims
 * @param rows its mentions and claims
 */
public record Analysis(
    Article article,
    Document document,
    String extracted,
    AnnotatedText text,
    List<LocalEvent> events,
    List<CasualtyClaim> casualties,
    ArticleRows rows) {
  public Analysis {
    events = List.copyOf(events);
    casualties = List.copyOf(casualties);
  }
}
