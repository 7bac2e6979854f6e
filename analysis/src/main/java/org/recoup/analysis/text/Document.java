package org.recoup.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Normalizer.Normalized;

/**
 * An article as all later stages read it: one string that holds the cleaned title, a blank line,
 * and the cleaned body, and the stretches of it that are article text. Every offset leads back to
 * the input. Immutable.
 */
public final class Document {
  private static final String GAP = "\n\n";

  /** A headline has so many words. */
  private static final int HEADLINE_LEAST = 3;

  private static final int HEADLINE_MOST = 30;

  /** A line of running text has so many words. */
  private static final int PROSE = 12;

  private final String text;
  private final int titleBegin;
  private final int titleEnd;
  private final int bodyBegin;
  private final OffsetMap titleMap;
  private final OffsetMap bodyMap;
  private final List<Span> kept;
  private final List<Paragraph> paragraphs;
  private final Span stated;
  private final int headlineEnd;

  private Document(Normalized title, Span titleSpan, Normalized body, Languages languages) {
    titleMap = title.map();
    bodyMap = body.map();
    titleBegin = titleSpan.begin();
    titleEnd = titleSpan.length();
    bodyBegin = titleEnd == 0 ? 0 : titleEnd + GAP.length();
    text =
        titleEnd == 0
            ? body.text()
            : title.text().substring(titleBegin, titleSpan.end()).replace('\n', ' ')
                + GAP
                + body.text();
    Boilerplate.Found found = Boilerplate.find(text, titleEnd, bodyBegin, languages.boilerplate());
    List<Span> all = new ArrayList<>();
    if (titleEnd > 0) {
      all.add(new Span(0, titleEnd));
    }
    all.addAll(found.kept());
    kept = List.copyOf(all);
    paragraphs = List.copyOf(found.paragraphs());
    stated = found.stated();
    headlineEnd = titleEnd > 0 ? titleEnd : headlineOf(text, paragraphs);
  }

  private Document(Document whole, List<Span> kept, List<Paragraph> paragraphs) {
    text = whole.text;
    titleBegin = whole.titleBegin;
    titleEnd = whole.titleEnd;
    bodyBegin = whole.bodyBegin;
    titleMap = whole.titleMap;
    bodyMap = whole.bodyMap;
    stated = whole.stated;
    headlineEnd = whole.headlineEnd;
    this.kept = List.copyOf(kept);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Cleans a title and a body and finds the article text in them.
   *
   * @param title headline as given, or null
   * @param text body as given, or null
   */
  public static Document of(String title, String text) {
    return of(title, text, Languages.builtIn());
  }

  /** As {@link #of(String, String)}, with the boilerplate of some languages. */
  public static Document of(String title, String text, Languages languages) {
    Normalized head = Normalizer.normalize(title == null ? "" : title);
    Normalized body = Normalizer.normalize(text == null ? "" : text);
    return new Document(head, trimmed(head.text()), body, languages);
  }

  /**
   * Where a headline ends that stands as the first line of a body: some words and no stop, above
   * running text. 0 where there is none.
   */
  private static int headlineOf(String text, List<Paragraph> paragraphs) {
    Paragraph headline = null;
    for (Paragraph line : paragraphs) {
      if (!line.kept()) {
        continue;
      }
      if (headline != null) {
        if (line.words() >= PROSE && Lines.isPunctuated(text, line.begin(), line.end())) {
          return headline.end();
        }
      } else if (line.words() < HEADLINE_LEAST
          || line.words() > HEADLINE_MOST
          || isStopped(text, line)) {
        return 0;
      } else {
        headline = line;
      }
    }
    return 0;
  }

  /** Whether a line ends as no headline does; a question may be one. */
  private static boolean isStopped(String text, Paragraph line) {
    return Lines.isPunctuated(text, line.begin(), line.end())
        && "?!".indexOf(text.charAt(line.end() - 1)) < 0;
  }

  private static Span trimmed(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && text.charAt(begin) <= ' ') {
      begin++;
    }
    while (end > begin && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * The cleaned title, a blank line and the cleaned body; the body alone where there is no title.
   */
  public String text() {
    return text;
  }

  /** One past the title's last character; 0 where there is no title. */
  public int titleEnd() {
    return titleEnd;
  }

  /**
   * One past the headline's last character: that of the title, else of a first line of the body
   * that reads like one; 0 where there is neither.
   */
  public int headlineEnd() {
    return headlineEnd;
  }

  /** Where the body begins. */
  public int bodyBegin() {
    return bodyBegin;
  }

  /**
   * The stretches that are article text: the title, then those of the body, in order and apart.
   * What lies between is not.
   */
  public List<Span> kept() {
    return kept;
  }

  /** The lines of the body that hold words. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /**
   * The words in which a header or a line of publication in the body gives its date, if one does.
   */
  public Optional<String> statedDate() {
    return stated == null
        ? Optional.empty()
        : Optional.of(text.substring(stated.begin(), stated.end()));
  }

  /**
   * The same document with other stretches of {@link #text()}, which must be in order and apart, as
   * article text.
   */
  public Document keeping(List<Span> stretches) {
    return new Document(this, stretches, paragraphs);
  }

  /**
   * Number of code units of the body, blanks between paragraphs aside, that are no article text.
   */
  public int removedChars() {
    int all = 0;
    for (Paragraph paragraph : paragraphs) {
      all += paragraph.end() - paragraph.begin();
    }
    int left = 0;
    int line = 0;
    for (Span span : kept) {
      while (line < paragraphs.size() && paragraphs.get(line).end() <= span.begin()) {
        line++;
      }
      for (int at = line; at < paragraphs.size() && paragraphs.get(at).begin() < span.end(); at++) {
        left +=
            Math.min(span.end(), paragraphs.get(at).end())
                - Math.max(span.begin(), paragraphs.get(at).begin());
      }
    }
    return all - left;
  }

  /**
   * The same document without the paragraphs that a source repeats in many articles.
   *
   * @param repeated whether a paragraph with this hash ({@link Paragraph#hash}) belongs to the
   *     site's frame
   */
  public Document without(LongPredicate repeated) {
    List<Span> left = new ArrayList<>();
    List<Paragraph> lines = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      boolean stays = paragraph.kept() && !repeated.test(paragraph.hash());
      lines.add(
          new Paragraph(
              paragraph.begin(), paragraph.end(), paragraph.hash(), paragraph.words(), stays));
    }
    int line = 0;
    for (Span span : kept) {
      if (span.end() <= titleEnd) {
        left.add(span);
        continue;
      }
      while (line < lines.size() && lines.get(line).end() <= span.begin()) {
        line++;
      }
      int from = span.begin();
      for (int at = line; at < lines.size() && lines.get(at).begin() < span.end(); at++) {
        if (!lines.get(at).kept()) {
          addUpTo(left, from, at == line ? from : lines.get(at - 1).end());
          from =
              Math.min(span.end(), at + 1 < lines.size() ? lines.get(at + 1).begin() : span.end());
        }
      }
      addUpTo(left, from, span.end());
    }
    return new Document(this, left, lines);
  }

  private static void addUpTo(List<Span> spans, int from, int to) {
    if (to > from) {
      spans.add(new Span(from, to));
    }
  }

  /** The input field that an offset of {@link #text} comes from. */
  public Field fieldAt(int offset) {
    return offset < bodyBegin ? Field.TITLE : Field.TEXT;
  }

  /** Where the character at an offset of {@link #text} begins in its field of the input. */
  public int toInput(int offset) {
    if (offset >= bodyBegin) {
      return bodyMap.begin(offset - bodyBegin);
    }
    return titleMap.begin(titleBegin + Math.min(offset, titleEnd));
  }

  /**
   * The stretch of the input field that a span of {@link #text} comes from.
   *
   * @param span a span inside the title or inside the body
   */
  public Span toInput(Span span) {
    int begin = toInput(span.begin());
    if (span.length() == 0) {
      return new Span(begin, begin);
    }
    int last = span.end() - 1;
    int end =
        last >= bodyBegin
            ? bodyMap.end(last - bodyBegin)
            : titleMap.end(titleBegin + Math.min(last, titleEnd - 1));
    return new Span(begin, end);
  }
}
