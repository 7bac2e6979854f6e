package org.recoup.pipeline;

import java.util.List;
import org.recoup.analysis.Extractor;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Span;

/** Takes the number that begins a headline for the toll of a fire. */
public final class HeadlineTolls implements Extractor {
  @Override
  public List<FoundEvent> extract(ArticleText article) {
    int end = article.text().indexOf(' ');
    Span number = new Span(0, end);
    FoundFigure toll =
        new FoundFigure(
            Attribute.KILLED,
            Quantity.exact(Double.parseDouble(article.text().substring(0, end))),
            null,
            Scope.EVENT,
            Modality.ASSERTED,
            null,
            number,
            1);
    return List.of(
        new FoundEvent(
            EventType.ACCIDENT,
            "fire",
            EventStatus.HELD,
            number,
            null,
            null,
            List.of(),
            List.of(toll),
            true,
            1));
  }
}
