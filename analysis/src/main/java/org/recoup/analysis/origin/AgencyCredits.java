package org.recoup.analysis.origin;

import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.WordClass;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Document;

/**
 * Finds the news agency that an article credits: in its byline, at the head of its body or at the
 * tail, in lines that are no article text as well. An agency that is quoted on the way is a speaker
 * and not credited. The rules are each language's {@code credits.rules}.
 */
public final class AgencyCredits {
  /** Characters at either end of the body in which a credit stands. */
  private static final int EDGE = 240;

  private AgencyCredits() {}

  /**
   * The agency credited first, by its usual short name, or null.
   *
   * @param document the article
   * @param author its stated author, or null
   * @param language the language that it is read in
   */
  public static String find(Document document, String author, LanguagePack language) {
    String byline = author == null ? null : inByline(author, language);
    return byline != null ? byline : inBody(document, language);
  }

  private static String inByline(String author, LanguagePack language) {
    Document byline = Document.of(null, author);
    Span all = new Span(0, byline.text().length());
    AnnotatedText text = AnnotatedText.of(byline.keeping(List.of(all)), language);
    WordClass agencies = language.wordClass("agency");
    int size = text.tokens().size();
    for (int token = 0; token < size; token++) {
      WordClass.Entry agency = agencies.entryAt(text, token, size);
      if (agency != null) {
        return agency.value();
      }
    }
    return null;
  }

  private static String inBody(Document document, LanguagePack language) {
    int begin = document.bodyBegin();
    int end = document.text().length();
    Span head = new Span(begin, cut(document.text(), begin + EDGE, end));
    Span tail = new Span(cut(document.text(), Math.max(begin, end - EDGE), end), end);
    if (head.end() <= tail.begin()) {
      // Most often the two are apart, and are read as one text.
      return first(document, List.of(head, tail), tail.begin(), language);
    }
    String found = first(document, List.of(head), end, language);
    return found != null ? found : first(document, List.of(tail), tail.begin(), language);
  }

  /** The next white space, so that no word is cut. */
  private static int cut(String text, int from, int end) {
    int at = Math.min(from, end);
    while (at > 0 && at < end && text.charAt(at - 1) > ' ') {
      at++;
    }
    return at;
  }

  /** The first credit in some stretches, of which those from an offset on belong to the tail. */
  private static String first(
      Document document, List<Span> edges, int tailBegin, LanguagePack language) {
    AnnotatedText text = AnnotatedText.of(document.keeping(edges), language);
    Match credit =
        language
            .rules("credits")
            .firstOf(
                text,
                match -> {
                  String where = match.get("where");
                  boolean tail = text.tokens().begin(match.first()) >= tailBegin;
                  return where.equals("edge") || where.equals(tail ? "tail" : "head");
                });
    return credit == null ? null : credit.get("agency");
  }
}
