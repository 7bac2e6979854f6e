package org.recoup.analysis.model;

/**
 * One article as an input record gives it, before anything is decoded, cleaned or believed. Every
 * component but {@code location} may be null; at least one of {@code text} and {@code html} is not.
 *
 * @param location where the record stands: the file, then {@code :line} or {@code #record} where it
 *     holds several
 * @param id the record's own id
 * @param source publisher, domain or site
 * @param url address of the article
 * @param title headline
 * @param author byline
 * @param published day or instant of publication as stated, in any spelling
 * @param modified day or instant of the last change as stated
 * @param language language tag as stated
 * @param text body as plain text
 * @param html the page, where the input is HTML
 */
public record RawArticle(
    String location,
    String id,
    String source,
    String url,
    String title,
    String author,
    String published,
    String modified,
    String language,
    String text,
    String html) {}
