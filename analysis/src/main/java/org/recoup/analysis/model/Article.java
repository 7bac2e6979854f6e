package org.recoup.analysis.model;

import java.util.List;

/**
 * A row of {@code articles}. {@code originId}, {@code copyOf}, {@code originHow} and {@code
 * mainEventId} are null until the corpus has been compared.
 *
 * @param articleId the record's id, else the first 16 hexadecimal digits of SHA-256 over url or
 *     text
 * @param location where the input record stands
 * @param source publisher; never null
 * @param url address, or null
 * @param title headline, or null
 * @param language ISO 639-1 code, {@code und} where undecided
 * @param published ISO 8601 date or date-time, or null
 * @param publishedHow where {@code published} comes from
 * @param publishedStated what the input said, where another value won
 * @param publishedConflict whether the text contradicts the stated date
 * @param originId the group of articles that go back to one origin
 * @param copyOf id of the article that this one copies, or null
 * @param originHow how the origin was found
 * @param agency credited news agency, or null
 * @param mainEventId the event that the article is mainly about, or null
 * @param words words of kept text, title included
 * @param removedChars UTF-16 units of the input's text that were no article text
 * @param flags soft doubts, sorted
 */
public record Article(
    String articleId,
    String location,
    String source,
    String url,
    String title,
    String language,
    String published,
    PublishedHow publishedHow,
    String publishedStated,
    boolean publishedConflict,
    String originId,
    String copyOf,
    OriginHow originHow,
    String agency,
    String mainEventId,
    int words,
    int removedChars,
    List<String> flags) {
  public Article {
    flags = List.copyOf(flags);
  }
}
