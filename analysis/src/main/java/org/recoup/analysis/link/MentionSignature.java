package org.recoup.analysis.link;

import java.time.LocalDate;
import java.util.List;
import org.recoup.analysis.model.EventStatus;
import org.recoup.analysis.model.EventType;

/**
 * What is compared when mentions are linked: one for each mention of an event, and one for an
 * article that tells of none, so that its story can still be matched by names, words and time.
 *
 * <p>Names and words are hashes of folded forms ({@link Stems}). Names mean the same in every
 * language: the words of canonical names of persons and organisations, ids of places, capitalised
 * words that no list knows. Words are stems of one language's content words. Both stand most
 * telling first: an article's main mention has those of the title and of the lead, any other
 * mention those of its own sentence.
 *
 * <p>No figure of victims is in here: the toll is what sources are compared by and must not decide
 * what is compared.
 *
 * @param mentionId id of the event's first mention in its article ({@code Mention.eventId} before
 *     linking), or null for an article without one
 * @param articleId its article
 * @param source the article's publisher
 * @param language the article's language
 * @param main whether the article is mainly about this mention's event
 * @param background whether the article tells it only as the background of something else
 * @param type what happened, or null
 * @param mode PLOVER mode, or null
 * @param status how real it is, or null
 * @param start first day on which it may have happened, or null
 * @param end last such day, or null
 * @param published day of publication, or null
 * @param place gazetteer's id of the event's place, or null
 * @param placePath ids of what contains the place, the country last; empty where unknown
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param participants canonical names, sorted
 * @param parties countries that take part, themselves or by whom they sent: ISO 3166-1 alpha-2
 *     codes, sorted; without the host's where two others meet there
 * @param names hashes of names, at most {@value #NAMES}
 * @param words hashes of content words, at most {@value #WORDS}
 */
public record MentionSignature(
    String mentionId,
    String articleId,
    String source,
    String language,
    boolean main,
    boolean background,
    EventType type,
    String mode,
    EventStatus status,
    LocalDate start,
    LocalDate end,
    LocalDate published,
    String place,
    List<String> placePath,
    Double latitude,
    Double longitude,
    List<String> participants,
    List<String> parties,
    List<Integer> names,
    List<Integer> words) {
  /** Names kept at most. */
  public static final int NAMES = 16;

  /** Words kept at most. */
  public static final int WORDS = 48;

  public MentionSignature {
    placePath = List.copyOf(placePath);
    participants = List.copyOf(participants);
    parties = List.copyOf(parties);
    names = List.copyOf(names);
    words = List.copyOf(words);
    if (start == null != (end == null) || (start != null && end.isBefore(start))) {
      throw new IllegalArgumentException("not days: " + start + ".." + end);
    }
  }
}
