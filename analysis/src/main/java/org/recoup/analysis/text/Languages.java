package org.recoup.analysis.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages that texts are read in: those of the resource folders {@code language/CODE/}, and
 * those of folders that a user adds. A language is supported as soon as its folder is on the class
 * path or added: no list of languages is kept anywhere else. Immutable and safe for use by several
 * threads.
 */
public final class Languages {
  private static final Languages BUILT_IN = new Languages(List.of());

  /** Equal folders are read once in a JVM, however many workers ask for them. */
  private static final Map<List<LanguageFolder>, Languages> EXTENDED = new ConcurrentHashMap<>();

  private final Map<String, LanguageFolder> folders = new TreeMap<>();
  private final List<String> codes;
  private final Map<String, Map<String, Integer>> monthsWith = new ConcurrentHashMap<>();
  private volatile Tables tables;

  /** What is made of the folders' files together, when it is first asked for. */
  private record Tables(
      BoilerplateRules boilerplate,
      PageNames pageNames,
      Map<String, Integer> months,
      Map<String, MonthFirst> monthFirst,
      LanguageDetector detector) {}

  /** Where a language writes the month before the day: its region, and hosts of other regions. */
  private record MonthFirst(String region, List<String> otherHosts) {}

  private Languages(List<LanguageFolder> added) {
    for (String code : Locale.getISOLanguages()) {
      LanguageFolder folder = LanguageFolder.ofResources(code);
      if (code.length() == 2 && folder.has(LanguageFolder.MARK)) {
        folders.put(code, folder);
      }
    }
    added.forEach(folder -> folders.put(folder.code(), folder));
    codes = List.copyOf(folders.keySet());
  }

  /** The languages that come with Recoup. */
  public static Languages builtIn() {
    return BUILT_IN;
  }

  /**
   * The languages that come with Recoup, and those of a user's folders.
   *
   * @param added one folder a language; it takes the place of a folder of the same code
   */
  public static Languages with(List<LanguageFolder> added) {
    return added.isEmpty()
        ? BUILT_IN
        : EXTENDED.computeIfAbsent(List.copyOf(added), Languages::new);
  }

  /** Codes of the languages, sorted. */
  public List<String> codes() {
    return codes;
  }

  /**
   * A language's folder.
   *
   * @throws IllegalArgumentException where there is no such language
   */
  public LanguageFolder folder(String code) {
    LanguageFolder folder = folders.get(code);
    if (folder == null) {
      throw new IllegalArgumentException("no folder of language " + code);
    }
    return folder;
  }

  /** All folders, by code. */
  Collection<LanguageFolder> folders() {
    return folders.values();
  }

  /** Tells in which of these languages, or in which other one, a text is. */
  public LanguageDetector detector() {
    return tables().detector();
  }

  /** The boilerplate of every language. */
  BoilerplateRules boilerplate() {
    return tables().boilerplate();
  }

  /** The names of page elements of every language. */
  PageNames pageNames() {
    return tables().pageNames();
  }

  private Tables tables() {
    Tables made = tables;
    if (made == null) {
      // Two threads may both make them; they are equal.
      made =
          new Tables(
              BoilerplateRules.of(folders()),
              new PageNames(folders()),
              monthNames(codes),
              monthFirst(),
              new LanguageDetector(this));
      tables = made;
    }
    return made;
  }

  /** Numbers of the months by their names in some languages (CLDR), folded. */
  private static Map<String, Integer> monthNames(Iterable<String> languages) {
    Map<String, Integer> names = new HashMap<>();
    for (String language : languages) {
      DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
      for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
        for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
          String[] months = symbols.getMonths(context, width);
          for (int i = 0; i < 12; i++) {
            names.putIfAbsent(PublicationDate.folded(months[i]), i + 1);
          }
        }
      }
    }
    return Map.copyOf(names);
  }

  /**
   * How a publisher writes dates in numbers and with names of months: those of the languages that
   * texts are read in, and of its own.
   *
   * @param language language tag, or null
   * @param host host name, or null
   */
  public DateStyle dateStyle(String language, String host) {
    String tag = language == null ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
    MonthFirst order = tables().monthFirst().get(tag.split("-", 2)[0]);
    return new DateStyle(order != null && isMonthFirst(order, tag, host), months(tag, host));
  }

  private Map<String, Integer> months(String tag, String host) {
    String top = host == null ? "" : host.substring(host.lastIndexOf('.') + 1);
    String own =
        tag.isEmpty() && top.length() == 2
            ? ULocale.addLikelySubtags(new ULocale("und", top)).getLanguage()
            : tag.split("-", 2)[0];
    if (own.length() != 2 || codes.contains(own)) {
      return tables().months();
    }
    return monthsWith.computeIfAbsent(
        own,
        language -> {
          List<String> languages = new ArrayList<>(codes);
          languages.add(0, language);
          return monthNames(languages);
        });
  }

  private Map<String, MonthFirst> monthFirst() {
    Map<String, MonthFirst> orders = new HashMap<>();
    for (LanguageFolder folder : folders()) {
      Properties properties = folder.tokenProperties();
      String region = properties.getProperty("month-first-region");
      if (region != null) {
        String others = properties.getProperty("day-first-hosts", "");
        orders.put(folder.code(), new MonthFirst(region, List.of(others.split(" "))));
      }
    }
    return Map.copyOf(orders);
  }

  /**
   * Whether a language writes the month first: in the region that its folder names, and where
   * neither the tag nor the host names another one.
   */
  private static boolean isMonthFirst(MonthFirst order, String tag, String host) {
    String region = Locale.forLanguageTag(tag).getCountry();
    if (!region.isEmpty()) {
      return region.equals(order.region());
    }
    return host == null
        || !order
            .otherHosts()
            .contains(host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
