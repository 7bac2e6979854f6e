package org.recoup.analysis.text;

/**
 * A line of an article's body.
 *
 * @param begin offset of its first visible character in {@link Document#text()}
 * @param end one past its last
 * @param hash hash of its words without case and accents, the same in every run: equal paragraphs
 *     of many articles of one source are part of the site's frame
 * @param words number of words
 * @param kept whether any of it is article text
 */
public record Paragraph(int begin, int end, long hash, int words, boolean kept) {}
