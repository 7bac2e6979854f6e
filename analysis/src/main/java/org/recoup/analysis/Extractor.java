package org.recoup.analysis;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Span;

/**
 * Finds an article's events and what it says of them, in place of Recoup's own rules: the way to
 * plug in another model. Recoup still reads the input, cleans the text, names its language and its
 * day of publication; and it links, scores and writes what an extractor finds.
 *
 * <p>An implementation is a provider of a service ({@link java.util.ServiceLoader}): a public class
 * with a public constructor without parameters, named in {@code
 * META-INF/services/org.recoup.analysis.Extractor}. Every worker thread has an instance of its own.
 * The same article must always give the same result, or the tables of two runs differ.
 */
public interface Extractor {
  /**
   * What an article tells.
   *
   * @param article the article, in a language that Recoup reads
   * @return its events, in the order of the text; empty where it tells of none
   */
  List<FoundEvent> extract(ArticleText article);

  /**
   * An article as it is to be read. All spans, in and out, are offsets in its text.
   *
   * @param id the article's id
   * @param source its publisher
   * @param language ISO 639-1 code
   * @param published day of publication, or null
   * @param text the cleaned text: the title, a blank line and the body
   * @param titleEnd one past the title's last character; 0 where there is no title
   * @param sentences the sentences of article text, in order; what lies between them is boilerplate
   */
  record ArticleText(
      String id,
      String source,
      String language,
      LocalDate published,
      String text,
      int titleEnd,
      List<Span> sentences) {
    public ArticleText {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * An event that an article tells of.
   *
   * @param type what happened
   * @param mode PLOVER mode in lower case, such as {@code aerial}, or null
   * @param status how real it is
   * @param words the words that tell of it, in one sentence
   * @param days when it happened, or null
   * @param place where, or null; what the gazetteer does not know is left out
   * @param participants who took part
   * @param figures the numbers of victims that the article gives for it
   * @param main whether the article is mainly about it
   * @param confidence doubt of extraction, 0 to 1
   */
  record FoundEvent(
      EventType type,
      String mode,
      EventStatus status,
      Span words,
      FoundDays days,
      FoundName place,
      List<FoundName> participants,
      List<FoundFigure> figures,
      boolean main,
      double confidence) {
    public FoundEvent {
      participants = List.copyOf(participants);
      figures = List.copyOf(figures);
    }
  }

  /**
   * Days on which something may have happened.
   *
   * @param first the first of them
   * @param last the last of them
   * @param words the words that say so
   */
  record FoundDays(LocalDate first, LocalDate last, Span words) {}

  /**
   * A name.
   *
   * @param name as all articles are to have it, for places in any language of the gazetteer
   * @param kind what it names
   * @param words the words that name it
   */
  record FoundName(String name, EntityKind kind, Span words) {}

  /**
   * A number of victims.
   *
   * @param attribute {@code killed}, {@code injured} or {@code missing}
   * @param quantity how many
   * @param population whom it counts ({@code civilians}, {@code children}, …), or null for all
   * @param scope this event, a running total, or an earlier event
   * @param modality how firmly it is put forward
   * @param speaker who says so, or null for the article itself
   * @param words the words that say so, in one sentence
   * @param confidence doubt of extraction, 0 to 1
   */
  record FoundFigure(
      String attribute,
      Quantity quantity,
      String population,
      Scope scope,
      Modality modality,
      String speaker,
      Span words,
      double confidence) {}
}
