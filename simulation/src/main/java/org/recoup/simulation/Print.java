package org.recoup.simulation;

/**
 * One article as it goes to print.
 *
 * @param source domain of who prints it
 * @param publisher who prints it, or null for an agency's own site
 * @param story what it tells
 * @param voice whose word it is: a publisher or an agency
 * @param title its headline, which a copy may have changed
 * @param paragraphs how many paragraphs of the story are printed
 * @param addition a paragraph that the printer added, or null
 * @param credit agency that it names, or null
 * @param copy whether somebody else wrote it
 * @param address number in its address; versions of one article share it
 * @param minute minute of 1970 at which it appears
 * @param dateless whether it states no date of publication
 * @param misdated whether it states a wrong one
 */
record Print(
    String source,
    Publisher publisher,
    Story story,
    String voice,
    Sentence title,
    int paragraphs,
    Sentence addition,
    String credit,
    boolean copy,
    long address,
    long minute,
    boolean dateless,
    boolean misdated) {}
