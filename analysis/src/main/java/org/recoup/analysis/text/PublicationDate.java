package org.recoup.analysis.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recoup.analysis.text.StatedDate.How;

/**
 * Reads dates of publication as metadata, pages, headers and addresses spell them: ISO 8601, RFC
 * 1123, epochs, {@code 05/01/2022}, {@code Jan 5, 2022}, {@code 5 janvier 2022 à 10h}. Names of
 * months are those of the languages that texts are read in.
 */
public final class PublicationDate {
  /** Nothing before this year is news. */
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int FIRST_YEAR = 1800;

  /** Clocks and time zones may run ahead of the day of reference by so many days. */
  private static final int DAYS_AHEAD = 2;

  private static final int MAX_LENGTH = 160;

  /** Hours and minutes east of Greenwich, of the abbreviations that news pages use. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("z", "Z"),
          Map.entry("gmt", "Z"),
          Map.entry("utc", "Z"),
          Map.entry("ut", "Z"),
          Map.entry("wet", "+00:00"),
          Map.entry("bst", "+01:00"),
          Map.entry("cet", "+01:00"),
          Map.entry("cest", "+02:00"),
          Map.entry("eet", "+02:00"),
          Map.entry("eest", "+03:00"),
          Map.entry("msk", "+03:00"),
          Map.entry("est", "-05:00"),
          Map.entry("edt", "-04:00"),
          Map.entry("cst", "-06:00"),
          Map.entry("cdt", "-05:00"),
          Map.entry("mst", "-07:00"),
          Map.entry("mdt", "-06:00"),
          Map.entry("pst", "-08:00"),
          Map.entry("pdt", "-07:00"),
          Map.entry("jst", "+09:00"),
          Map.entry("aest", "+10:00"),
          Map.entry("aedt", "+11:00"));

  private static final Set<String> BESIDE_TIME =
      Set.of("am", "pm", "a", "p", "m", ".", ",", "(", "h");

  private PublicationDate() {}

  /**
   * Reads a stated date.
   *
   * @param raw the words
   * @param how where they stand
   * @param style how the publisher writes dates
   * @param asOf the day of reference; later days than two after it, and days before 1800, count as
   *     unreadable
   * @return the date, with a null value where it cannot be read or believed
   */
  public static StatedDate of(String raw, How how, DateStyle style, LocalDate asOf) {
    return new StatedDate(
        raw, parse(raw, style).filter(value -> isSane(value, asOf)).orElse(null), how);
  }

  /** The day of an ISO 8601 date or date-time, whose year has four digits. */
  public static LocalDate dayOf(String value) {
    return LocalDate.of(
        Integer.parseInt(value, 0, 4, 10),
        Integer.parseInt(value, 5, 7, 10),
        Integer.parseInt(value, 8, 10, 10));
  }

  /**
   * Whether an ISO 8601 date or date-time can be a day of publication, seen from a day of
   * reference.
   */
  public static boolean isSane(String value, LocalDate asOf) {
    LocalDate day = dayOf(value);
    return day.getYear() >= FIRST_YEAR && !day.isAfter(asOf.plusDays(DAYS_AHEAD));
  }

  /**
   * The ISO 8601 date or date-time that words spell, with its offset where they name one.
   *
   * @param raw the words; only the first 160 characters count
   * @param style how the publisher writes dates
   */
  public static Optional<String> parse(String raw, DateStyle style) {
    if (raw == null || raw.isBlank()) {
      return Optional.empty();
    }
    String text = Normalizer.clean(raw.strip());
    Parts parts = new Parts(text.substring(0, Math.min(text.length(), MAX_LENGTH)), style.months());
    return parts.epoch().or(() -> parts.read(style.monthFirst()));
  }

  /**
   * The day that an address carries: {@code /2022/01/05/}, {@code /2022/jan/05/}, {@code
   * -20220105-}, {@code -05-01-2022-}.
   *
   * @param url an address, or null
   * @param style how the publisher writes dates
   * @param asOf the day of reference; later and very early days do not count
   */
  public static Optional<StatedDate> ofUrl(String url, DateStyle style, LocalDate asOf) {
    if (url == null) {
      return Optional.empty();
    }
    int scheme = url.indexOf("://");
    int from = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    int to = end(url, from);
    if (from < 0) {
      return Optional.empty();
    }
    Parts parts =
        new Parts(url.substring(from, Math.min(to, from + 10 * MAX_LENGTH)), style.months());
    return parts
        .urlDay()
        .filter(day -> isSane(day, asOf))
        .map(day -> new StatedDate(url, day, How.URL));
  }

  /** Whether the day in an address stands in a path of its own: {@code /2022/01/05/}. */
  static boolean isPath(String url) {
    return monthOfUrl(url) != null;
  }

  /** The month that an address carries in its path ({@code /2022/01/}), or null. */
  static YearMonth monthOfUrl(String url) {
    int scheme = url == null ? -1 : url.indexOf("://");
    int from = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    if (from < 0) {
      return null;
    }
    int to = Math.min(end(url, from), from + 10 * MAX_LENGTH);
    return new Parts(url.substring(from, to), Map.of()).urlMonth();
  }

  private static int end(String url, int from) {
    for (int i = Math.max(0, from); i < url.length(); i++) {
      if (url.charAt(i) == '?' || url.charAt(i) == '#') {
        return i;
      }
    }
    return url.length();
  }

  /**
   * Where a numeric date ends that begins at an offset ({@code 2025-11-23}, {@code 23/11/2025},
   * with a time if one follows), or -1.
   */
  static int numericEnd(String text, int from, int limit) {
    int at = from;
    int numbers = 0;
    int longest = 0;
    while (numbers < 3) {
      int begin = at;
      while (at < limit && isDigit(text.charAt(at))) {
        at++;
      }
      if (at == begin || at - begin == 3 || at - begin > 4) {
        return -1;
      }
      longest = Math.max(longest, at - begin);
      numbers++;
      if (numbers < 3) {
        if (at >= limit || "-/.".indexOf(text.charAt(at)) < 0) {
          return -1;
        }
        at++;
      }
    }
    if (longest != 4
        || at < limit && Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != 'T') {
      return -1;
    }
    return timeEnd(text, at, limit);
  }

  /** Whether words begin with a date of three short numbers: {@code 23-11-25}, {@code 23/11/25}. */
  static boolean isNumeric(String text) {
    int at = 0;
    for (int numbers = 0; numbers < 3; numbers++) {
      int begin = at;
      while (at < text.length() && isDigit(text.charAt(at))) {
        at++;
      }
      boolean mark = at < text.length() && "-/.".indexOf(text.charAt(at)) >= 0;
      boolean year = numbers == 2 && at - begin == 4;
      if (at == begin || at - begin > 2 && !year || numbers < 2 && !mark) {
        return false;
      }
      at += numbers < 2 ? 1 : 0;
    }
    return at < text.length() && text.charAt(at) == ' ';
  }

  private static int timeEnd(String text, int from, int limit) {
    if (from + 5 >= limit
        || text.charAt(from) != 'T' && text.charAt(from) != ' '
        || !isDigit(text.charAt(from + 1))) {
      return from;
    }
    int at = from + 1;
    int colon = -1;
    while (at < limit && (isDigit(text.charAt(at)) || ":.+-Z".indexOf(text.charAt(at)) >= 0)) {
      colon = text.charAt(at) == ':' ? at : colon;
      at++;
    }
    return colon > 0 ? at : from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Letters of the words in a text that can be no part of a date: short words, months, abbreviated
   * zones aside.
   */
  static int otherLetters(String text, DateStyle style) {
    Parts parts = new Parts(text, style.months());
    int letters = 0;
    for (int i = 0; i < parts.parts.size(); i++) {
      String part = parts.parts.get(i);
      boolean word = part.length() > 2 && Character.isLetter(part.charAt(0));
      letters +=
          word && parts.month(i) == 0 && !ZONES.containsKey(folded(part)) ? part.length() : 0;
    }
    return letters;
  }

  /** Whether words name a span of days of one month, as events last: «du 24 au 26 juin 2013». */
  static boolean isSpan(String text, DateStyle style) {
    Parts parts = new Parts(text, style.months());
    for (int i = 2; i < parts.parts.size(); i++) {
      if (parts.month(i) > 0 && parts.isSpanBefore(i)) {
        return true;
      }
    }
    return false;
  }

  /** A word's letters and digits in lower case, without accents. */
  static String folded(String word) {
    String plain = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i))) {
        letters.append(Character.toLowerCase(plain.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** A text cut into runs of digits, of letters, and single marks. */
  private static final class Parts {
    private final Map<String, Integer> months;
    private final List<String> parts = new ArrayList<>();

    /** For each part, whether a blank stands before it. */
    private final List<Boolean> spaced = new ArrayList<>();

    private int timeBegin = -1;
    private int timeEnd = -1;

    Parts(String text, Map<String, Integer> months) {
      this.months = months;
      int at = 0;
      boolean blank = false;
      while (at < text.length()) {
        int begin = at;
        char c = text.charAt(at++);
        if (c <= ' ') {
          blank = true;
          continue;
        }
        if (Character.isLetterOrDigit(c)) {
          while (at < text.length()
              && Character.isLetterOrDigit(text.charAt(at))
              && isDigit(text.charAt(at)) == isDigit(c)) {
            at++;
          }
          at = isYearAndTime(text, begin, at) ? begin + 4 : at;
        }
        parts.add(text.substring(begin, at));
        spaced.add(blank);
        blank = false;
      }
    }

    /** A year and a time that only a style sheet parts: «20163:33». */
    private static boolean isYearAndTime(String text, int begin, int end) {
      return (end - begin == 5 || end - begin == 6)
          && (text.startsWith("19", begin) || text.startsWith("20", begin))
          && end < text.length()
          && text.charAt(end) == ':';
    }

    Optional<String> epoch() {
      boolean plain = parts.size() == 1 || parts.size() == 3 && is(1, ".") && isNumber(2);
      if (!plain || !isNumber(0)) {
        return Optional.empty();
      }
      String digits = parts.get(0);
      return switch (digits.length()) {
        case 8 ->
            day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))
                .map(LocalDate::toString);
        case 9, 10 -> Optional.of(instant(Long.parseLong(digits)));
        case 12, 13 -> Optional.of(instant(Long.parseLong(digits) / 1000));
        case 14 ->
            day(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8))
                .map(
                    day ->
                        withTime(
                            day,
                            time(
                                number(digits, 8, 10),
                                number(digits, 10, 12),
                                number(digits, 12, 14)),
                            ""));
        default -> Optional.empty();
      };
    }

    private static String instant(long seconds) {
      return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC).format(INSTANT)
          + "Z";
    }

    Optional<String> read(boolean monthFirst) {
      LocalTime time = time();
      Optional<LocalDate> day = numericDay(monthFirst).or(this::namedDay);
      return day.map(d -> withTime(d, time, time == null ? "" : zone()));
    }

    private static String withTime(LocalDate day, LocalTime time, String zone) {
      return time == null ? day.toString() : day + "T" + time.format(TIME) + zone;
    }

    /** Three numbers with the same mark between them. */
    private Optional<LocalDate> numericDay(boolean monthFirst) {
      for (int i = 0; i + 4 < parts.size(); i++) {
        boolean three = isNumber(i) && isNumber(i + 2) && isNumber(i + 4);
        boolean eastern = is(i + 1, "年") && is(i + 3, "月") || is(i + 1, "년") && is(i + 3, "월");
        if (three && eastern && parts.get(i).length() == 4 && isDay(i + 2) && isDay(i + 4)) {
          return day(number(i), number(i + 2), number(i + 4));
        }
        boolean longer = is(i - 1, "/") || is(i + 5, "/") && !spaced.get(i + 5) && isNumber(i + 6);
        if (three && !longer && "-/.".contains(parts.get(i + 1)) && is(i + 3, parts.get(i + 1))) {
          Optional<LocalDate> day =
              numericDay(parts.get(i), parts.get(i + 2), parts.get(i + 4), monthFirst);
          if (day.isPresent()) {
            return day;
          }
        }
      }
      return Optional.empty();
    }

    private static Optional<LocalDate> numericDay(
        String first, String second, String third, boolean monthFirst) {
      if (second.length() > 2) {
        return Optional.empty();
      }
      int b = Integer.parseInt(second);
      if (first.length() == 4 && third.length() <= 2) {
        return day(Integer.parseInt(first), b, Integer.parseInt(third));
      }
      if (first.length() > 2 || third.length() != 4 && third.length() != 2) {
        return Optional.empty();
      }
      int year = year(third);
      int a = Integer.parseInt(first);
      return monthFirst
          ? day(year, a, b).or(() -> day(year, b, a))
          : day(year, b, a).or(() -> day(year, a, b));
    }

    private static int year(String digits) {
      int year = Integer.parseInt(digits);
      return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    /** A month's name with a day before or after it and a year. */
    private Optional<LocalDate> namedDay() {
      for (int i = 0; i < parts.size(); i++) {
        int month = month(i);
        if (month > 0) {
          Optional<LocalDate> day = around(i, month);
          if (day.isPresent()) {
            return day;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<LocalDate> around(int name, int month) {
      int before = dayBefore(name);
      int after = next(name + 1, ".,-/");
      if (before > 0) {
        int year = yearAfter(next(after, ".,-/"));
        return isYear(year)
            ? day(year(parts.get(year)), month, Integer.parseInt(parts.get(before - 1)))
            : Optional.empty();
      }
      if (isDay(after)) {
        int year = next(afterOrdinal(after + 1), ".,-/");
        if (isYear(year)) {
          return day(year(parts.get(year)), month, Integer.parseInt(parts.get(after)));
        }
        // RFC 850 and Unix put the time between: Jan 5 10:00:00 2022.
        int last = parts.size() - 1;
        return timeEnd > 0 && isYear(last)
            ? day(year(parts.get(last)), month, Integer.parseInt(parts.get(after)))
            : Optional.empty();
      }
      return Optional.empty();
    }

    /**
     * The part of a year behind a short word, as in «14 de agosto de 2016», else the part itself.
     */
    private int yearAfter(int at) {
      boolean word = at < parts.size() && !isNumber(at) && parts.get(at).length() <= 3;
      return word && isYear(at + 1) && parts.get(at + 1).length() == 4 ? at + 1 : at;
    }

    /**
     * One past the number of a day that stands before a month's name (5, 5th, 1er, 5 de), or -1.
     */
    private int dayBefore(int name) {
      int at = name - 1;
      while (at >= 0
          && name - at <= 3
          && (".,-/".contains(parts.get(at)) || !isNumber(at) && parts.get(at).length() <= 2)) {
        at--;
      }
      return isDay(at) ? at + 1 : -1;
    }

    /** Whether two days with short words or marks between them stand before a month's name. */
    private boolean isSpanBefore(int name) {
      int day = dayBefore(name) - 1;
      int at = day - 1;
      while (at >= 0 && day - at <= 3 && !isNumber(at) && parts.get(at).length() <= 3) {
        at--;
      }
      return day > 0 && at >= 0 && at < day - 1 && isDay(at) && !is(at + 1, ":");
    }

    private int afterOrdinal(int at) {
      boolean ordinal =
          at < parts.size()
              && !spaced.get(at)
              && parts.get(at).length() == 2
              && Character.isLetter(parts.get(at).charAt(0));
      return ordinal ? at + 1 : at;
    }

    private int next(int from, String marks) {
      int at = from;
      while (at >= 0 && at < parts.size() && marks.contains(parts.get(at))) {
        at++;
      }
      return at;
    }

    private int month(int part) {
      String word = folded(parts.get(part));
      if (word.length() < 3 || isNumber(part)) {
        return 0;
      }
      Integer month = months.get(word);
      if (month == null) {
        for (int length = word.length() - 1; length >= 3 && word.length() <= 4; length--) {
          month = month == null ? months.get(word.substring(0, length)) : month;
        }
      }
      return month == null ? 0 : month;
    }

    private boolean isDay(int part) {
      return part >= 0
          && part < parts.size()
          && isNumber(part)
          && parts.get(part).length() <= 2
          && !(part >= timeBegin && part < timeEnd);
    }

    private boolean isYear(int part) {
      return part >= 0
          && part < parts.size()
          && isNumber(part)
          && (parts.get(part).length() == 4 || parts.get(part).length() == 2)
          && !(part >= timeBegin && part < timeEnd);
    }

    /** A time of day: 10:25, 10:25:07, 10h, 10h25, 10.25 am, 10 p.m. */
    private LocalTime time() {
      for (int i = 0; i < parts.size(); i++) {
        if (isNumber(i)
            && parts.get(i).length() <= 2
            && (i == 0 || !"/-.".contains(parts.get(i - 1)) || spaced.get(i))) {
          LocalTime time = timeAt(i);
          if (time != null) {
            timeBegin = i;
            return time;
          }
        }
      }
      return null;
    }

    private LocalTime timeAt(int i) {
      int hour = Integer.parseInt(parts.get(i));
      int at = i + 1;
      int minute = 0;
      int second = 0;
      boolean marked = false;
      boolean colon = is(at, ":");
      if ((colon || is(at, "h") || is(at, "H"))
          && isNumber(at + 1)
          && parts.get(at + 1).length() == 2) {
        minute = Integer.parseInt(parts.get(at + 1));
        at += 2;
        marked = true;
        if (colon && is(at, ":") && isNumber(at + 1) && parts.get(at + 1).length() == 2) {
          second = Integer.parseInt(parts.get(at + 1));
          at += 2;
        }
      } else if (is(at, "h") || is(at, "H")) {
        at++;
        marked = true;
      }
      int half = half(at);
      if (half > 0) {
        hour = hour % 12 + (half == 2 ? 12 : 0);
        marked = true;
      }
      LocalTime time = marked ? time(hour, minute, second) : null;
      timeEnd = time == null ? timeEnd : at;
      return time;
    }

    /** 1 for a time before noon, 2 for one after, 0 where nothing says so. */
    private int half(int at) {
      if (at >= parts.size()) {
        return 0;
      }
      String word = parts.get(at).toLowerCase(Locale.ROOT);
      boolean dotted =
          is(at + 1, ".") && at + 2 < parts.size() && parts.get(at + 2).equalsIgnoreCase("m");
      if (word.equals("am") || dotted && word.equals("a")) {
        return 1;
      }
      return word.equals("pm") || dotted && word.equals("p") ? 2 : 0;
    }

    /** The zone right behind the time of day: an offset, an abbreviation or both (GMT+2). */
    private String zone() {
      int at = timeEnd;
      while (at < parts.size() && isBesideTime(at)) {
        at++;
      }
      String zone = at < parts.size() ? ZONES.get(parts.get(at).toLowerCase(Locale.ROOT)) : null;
      int sign = "Z".equals(zone) ? at + 1 : at;
      boolean signed = is(sign, "+") || is(sign, "-") || is(sign, "−");
      boolean dash =
          is(sign, "-") && spaced.get(sign) && isNumber(sign + 1) && spaced.get(sign + 1);
      String offset = signed && !dash && isNumber(sign + 1) ? offset(sign) : "";
      return !offset.isEmpty() ? offset : zone == null ? "" : zone;
    }

    /** Fractions of a second, halves of the day and brackets stand between a time and its zone. */
    private boolean isBesideTime(int part) {
      String word = parts.get(part).toLowerCase(Locale.ROOT);
      boolean fraction = isNumber(part) && is(part - 1, ".") && !spaced.get(part);
      return fraction || BESIDE_TIME.contains(word);
    }

    private String offset(int sign) {
      String digits = parts.get(sign + 1);
      String minutes = is(sign + 2, ":") && isNumber(sign + 3) ? parts.get(sign + 3) : "";
      String all =
          digits.length() <= 2
              ? "0".repeat(2 - digits.length()) + digits + (minutes.isEmpty() ? "00" : minutes)
              : digits;
      if (all.length() != 4 || number(all, 0, 2) > 14 || number(all, 2, 4) > 59) {
        return "";
      }
      return (is(sign, "+") ? "+" : "-") + all.substring(0, 2) + ":" + all.substring(2);
    }

    /** The month that the path of an address spells between slashes: /2022/01/. */
    YearMonth urlMonth() {
      for (int i = 1; i + 3 < parts.size(); i++) {
        boolean path = is(i - 1, "/") && is(i + 1, "/") && is(i + 3, "/");
        boolean numbers = path && isNumber(i) && parts.get(i).length() == 4 && isDay(i + 2);
        Optional<Integer> year = numbers ? urlYear(parts.get(i)) : Optional.empty();
        if (year.isPresent() && number(i + 2) >= 1 && number(i + 2) <= 12) {
          return YearMonth.of(year.get(), number(i + 2));
        }
      }
      return null;
    }

    /** The day that the path of an address spells. */
    Optional<String> urlDay() {
      Optional<LocalDate> found = Optional.empty();
      for (int i = 1; i < parts.size() && found.isEmpty(); i++) {
        found = urlDayAt(i);
      }
      return found.map(LocalDate::toString);
    }

    private Optional<LocalDate> urlDayAt(int i) {
      if (!isNumber(i) || Character.isLetterOrDigit(parts.get(i - 1).charAt(0))) {
        return Optional.empty();
      }
      String digits = parts.get(i);
      boolean ends =
          i + 1 == parts.size() || !Character.isLetterOrDigit(parts.get(i + 1).charAt(0));
      if (digits.length() == 8 && ends) {
        return urlYear(digits.substring(0, 4))
            .flatMap(y -> day(y, number(digits, 4, 6), number(digits, 6, 8)));
      }
      if (digits.length() == 4
          && is(i + 1, "/")
          && isNumber(i + 2)
          && parts.get(i + 2).length() == 4) {
        return urlYear(digits)
            .flatMap(y -> day(y, number(parts.get(i + 2), 0, 2), number(parts.get(i + 2), 2, 4)));
      }
      if (digits.length() == 4 && is(i + 1, "/") && isSection(i + 2)) {
        return urlYear(digits).flatMap(y -> day(y, number(i + 4), number(i + 6)));
      }
      if (digits.length() == 6 && is(i - 1, "/") && ends) {
        YearMonth month = urlMonth();
        boolean same =
            month != null && digits.startsWith(month.toString().substring(2).replace("-", ""));
        return same
            ? day(month.getYear(), month.getMonthValue(), number(digits, 4, 6))
            : Optional.empty();
      }
      if (i + 4 >= parts.size() || !is(i + 3, parts.get(i + 1))) {
        return Optional.empty();
      }
      String second = parts.get(i + 2);
      String third = parts.get(i + 4);
      int month = isNumber(i + 2) && second.length() <= 2 ? Integer.parseInt(second) : month(i + 2);
      if (!isNumber(i + 4) || month == 0) {
        return Optional.empty();
      }
      if (digits.length() == 4 && third.length() <= 2) {
        return urlYear(digits).flatMap(y -> day(y, month, Integer.parseInt(third)));
      }
      boolean dayFirst =
          digits.length() == 2 && third.length() == 4 && isNumber(i + 2) && second.length() == 2;
      return dayFirst
          ? urlYear(third).flatMap(y -> day(y, month, Integer.parseInt(digits)))
          : Optional.empty();
    }

    /** Whether a word stands between a year and a month and a day: /2022/sport/01/05/. */
    private boolean isSection(int part) {
      return part + 5 < parts.size()
          && Character.isLetter(parts.get(part).charAt(0))
          && is(part + 1, "/")
          && isDay(part + 2)
          && parts.get(part + 2).length() == 2
          && is(part + 3, "/")
          && isDay(part + 4)
          && parts.get(part + 4).length() == 2
          && is(part + 5, "/");
    }

    private static Optional<Integer> urlYear(String digits) {
      int year = Integer.parseInt(digits);
      return year >= 1990 && year < 2100 ? Optional.of(year) : Optional.empty();
    }

    private boolean is(int part, String text) {
      return part >= 0 && part < parts.size() && parts.get(part).equals(text);
    }

    private boolean isNumber(int part) {
      return part >= 0
          && part < parts.size()
          && isDigit(parts.get(part).charAt(0))
          && parts.get(part).length() <= 14;
    }

    private int number(int part) {
      return Integer.parseInt(parts.get(part));
    }

    private static int number(String digits, int from, int to) {
      return Integer.parseInt(digits, from, to, 10);
    }

    private static LocalTime time(int hour, int minute, int second) {
      return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
      try {
        return year < 1 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
  }
}
