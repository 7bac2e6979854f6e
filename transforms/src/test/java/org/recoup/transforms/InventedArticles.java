package org.recoup.transforms;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.recoup.analysis.ArticleDigest;
import org.recoup.analysis.link.MentionSignature;
import org.recoup.analysis.link.Stems;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.origin.Sketch;
import org.recoup.analysis.text.Document;

/** Invented articles as analysis leaves them. */
final class InventedArticles {
  private InventedArticles() {}

  /** An article with one main event. */
  static AnalyzedArticle of(String id, String source, LocalDate day, String place, String text) {
    MentionSignature signature =
        new MentionSignature(
            "m-" + id,
            id,
            source,
            "fr",
            true,
            false,
            EventType.ASSAULT,
            null,
            EventStatus.HELD,
            day,
            day,
            day.plusDays(1),
            place,
            place == null ? List.of() : List.of("division:" + place, "country:XX"),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Arrays.stream(text.split("\\W+"))
                .map(w -> Stems.word(w, 0, w.length()))
                .distinct()
                .limit(MentionSignature.WORDS)
                .toList());
    Article article =
        new Article(
            id,
            "corpus.jsonl:" + id,
            source,
            null,
            null,
            "fr",
            day.plusDays(1).toString(),
            PublishedHow.METADATA,
            null,
            false,
            null,
            null,
            null,
            null,
            "m-" + id,
            text.length() / 6,
            0,
            List.of());
    return AnalyzedArticle.of(
        new ArticleDigest(
            article,
            "hash-" + id,
            List.of(),
            List.of(),
            Sketch.of(Document.of(null, text)),
            List.of(signature)));
  }
}
