package org.recoup.analysis.time;

import java.util.Locale;
import java.util.Set;

/** Which of the two first numbers of {@code 03/04/2025} is the day. */
public enum DateOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Not known: a date that both orders allow is then either, and less precise. */
  UNKNOWN;

  /** Countries that write the month first (CLDR short date formats of their main languages). */
  private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "PR", "GU");

  /** Countries where both orders are common. */
  private static final Set<String> MIXED_COUNTRIES = Set.of("CA");

  /** Top-level domains of the United States alone. */
  private static final Set<String> AMERICAN_DOMAINS = Set.of("GOV", "MIL", "EDU");

  /** Domains of countries that sites of all countries use. */
  private static final Set<String> WORLDWIDE_DOMAINS =
      Set.of("IO", "CO", "TV", "ME", "AI", "FM", "LY", "TO", "CC", "WS", "GG", "EU");

  /**
   * The order of a region.
   *
   * @param language language tag ({@code en-GB}), or null
   * @param source publisher, best its host ({@code example.co.uk}), or null
   */
  public static DateOrder of(String language, String source) {
    if (language != null) {
      String country = Locale.forLanguageTag(language.replace('_', '-')).getCountry();
      if (!country.isEmpty()) {
        return ofCountry(country.toUpperCase(Locale.ROOT));
      }
    }
    if (source == null || source.indexOf('.') < 0) {
      return UNKNOWN;
    }
    String domain = source.substring(source.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    if (AMERICAN_DOMAINS.contains(domain)) {
      return MONTH_FIRST;
    }
    boolean country = domain.length() == 2 && !WORLDWIDE_DOMAINS.contains(domain);
    return country ? ofCountry(domain) : UNKNOWN;
  }

  private static DateOrder ofCountry(String country) {
    if (MIXED_COUNTRIES.contains(country)) {
      return UNKNOWN;
    }
    return MONTH_FIRST_COUNTRIES.contains(country) ? MONTH_FIRST : DAY_FIRST;
  }
}
