package org.recoup.simulation;

import java.util.List;

/**
 * A newspaper or site, and what it is like.
 *
 * @param number its place among all
 * @param domain what articles give as their source
 * @param name what it calls itself
 * @param language the language that it writes
 * @param lagMinutes mean delay of what it knows behind what is publicly known
 * @param bias logarithm by which its own figures are off, 0 for none
 * @param errors share of its own reports with a wrong figure
 * @param hedges share of its own reports with hedged figures
 * @param copies share of its articles that it takes over
 * @param credits share of copies that name the agency
 * @param undated share of articles without a date of publication
 * @param misdated share of articles with a wrong one
 * @param dayOnly whether it dates by day alone
 * @param dateInUrl whether its addresses hold the date
 * @param spells greatest number that it writes in words
 * @param agencies agencies that it takes news from
 */
record Publisher(
    int number,
    String domain,
    String name,
    String language,
    double lagMinutes,
    double bias,
    double errors,
    double hedges,
    double copies,
    double credits,
    double undated,
    double misdated,
    boolean dayOnly,
    boolean dateInUrl,
    int spells,
    List<String> agencies) {}
