package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.List;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Span;

/**
 * What all later stages analyse: a title, then {@code "\n\n"}, then a body, as one string.
 *
 * <p>Immutable.
 */
public final class Document {
  private static final String GAP = "\n\n";

  private final String text;
  private final int titleEnd;
  private final List<Span> kept;

  private Document(String text, int titleEnd, List<Span> kept) {
    this.text = text;
    this.titleEnd = titleEnd;
    this.kept = List.copyOf(kept);
  }

  /** A document whose title, which may be null, and body are all article text. */
  public static Document of(String title, String body) {
    if (title == null || title.isEmpty()) {
      return new Document(body, 0, List.of(new Span(0, body.length())));
    }
    List<Span> kept = new ArrayList<>();
    kept.add(new Span(0, title.length()));
    int begin = title.length() + GAP.length();
    kept.add(new Span(begin, begin + body.length()));
    return new Document(title + GAP + body, title.length(), kept);
  }

  /** Title, gap and body. */
  public String text() {
    return text;
  }

  /** One past the title's last code unit; 0 without a title. */
  public int titleEnd() {
    return titleEnd;
  }

  /** Offset of the body. */
  public int bodyBegin() {
    return titleEnd == 0 ? 0 : titleEnd + GAP.length();
  }

  /** The stretches that are article text, in order. */
  public List<Span> kept() {
    return kept;
  }

  /** The field that an offset lies in. */
  public Field fieldAt(int offset) {
    return offset < titleEnd ? Field.TITLE : Field.TEXT;
  }

  /** An offset in its field of the input record. */
  public int toInput(int offset) {
    return offset < titleEnd ? offset : Math.max(0, offset - bodyBegin());
  }
}
