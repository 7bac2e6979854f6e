package org.recoup.example;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoup.analysis.Extractor;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Span;

/** Reads headlines such as «12 dead in Lisbon fire», and nothing else. */
public final class HeadlineExtractor implements Extractor {
  private static final Pattern TOLL =
      Pattern.compile(
          "(?<toll>\\d{1,4}) (?:dead|killed) in (?<place>\\p{Lu}\\p{L}+) (?<what>fire)");

  @Override
  public List<FoundEvent> extract(ArticleText article) {
    Matcher match = TOLL.matcher(article.text()).region(0, article.titleEnd());
    if (!match.find()) {
      return List.of();
    }
    FoundName place = new FoundName(match.group("place"), EntityKind.PLACE, words(match, "place"));
    FoundFigure toll =
        new FoundFigure(
            Attribute.KILLED,
            Quantity.exact(Integer.parseInt(match.group("toll"))),
            null,
            Scope.EVENT,
            Modality.ASSERTED,
            null,
            words(match, "toll"),
            0.9);
    return List.of(
        new FoundEvent(
            EventType.ACCIDENT,
            "fire",
            EventStatus.HELD,
            words(match, "what"),
            null,
            place,
            List.of(),
            List.of(toll),
            true,
            0.9));
  }

  private static Span words(Matcher match, String group) {
    return new Span(match.start(group), match.end(group));
  }
}
