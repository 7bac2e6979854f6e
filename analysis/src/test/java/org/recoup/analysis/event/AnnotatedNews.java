package org.recoup.analysis.event;

import java.time.LocalDate;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.time.DateOrder;
import org.recoup.analysis.time.TimeTagger;

/** Articles with the layers that events are found by. */
final class AnnotatedNews {
  private AnnotatedNews() {}

  /** An article of the language's own country; its headline may be null. */
  static AnnotatedText of(String language, String title, String body, LocalDate published) {
    LanguagePack pack = LanguagePack.of(language);
    AnnotatedText text = AnnotatedText.of(Document.of(title, body), pack);
    NumberTagger.of(pack).annotate(text);
    TimeTagger.of(pack).annotate(text, published, DateOrder.of(language, null));
    EntityTagger.of(pack).annotate(text, pack.country());
    return text;
  }
}
