package org.recoup.analysis.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Document;

/** Reads the times of a text in tests. */
final class Times {
  private Times() {}

  /** Times of a text, an interval before its two ends. */
  static List<TimeExpression> in(LanguagePack language, String body, LocalDate published) {
    return in(language, body, published, DateOrder.UNKNOWN);
  }

  static List<TimeExpression> in(
      LanguagePack language, String body, LocalDate published, DateOrder order) {
    AnnotatedText text = AnnotatedText.of(Document.of(null, body), language);
    NumberTagger.of(language).annotate(text);
    TimeTagger.of(language).annotate(text, published, order);
    List<TimeExpression> times = new ArrayList<>();
    for (Annotation found : text.annotations().all(AnnotationKind.TIME)) {
      TimeExpression time = (TimeExpression) found.value();
      times.add(time);
      times.addAll(time.parts());
    }
    return times;
  }

  static List<String> values(String language, String body, LocalDate published) {
    return in(LanguagePack.of(language), body, published).stream()
        .map(TimeExpression::value)
        .toList();
  }
}
