package org.recoup.analysis.text;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recoup.analysis.text.BoilerplateRules.Kind;
import org.recoup.analysis.text.BoilerplateRules.Label;
import org.recoup.analysis.text.PageBlocks.Block;
import org.recoup.analysis.text.PageBlocks.Box;
import org.recoup.analysis.text.PageBlocks.Stamp;
import org.recoup.analysis.text.PageNames.Use;
import org.recoup.analysis.text.StatedDate.How;

/**
 * Finds the day of publication of a web page in the places that pages give it, the most trusted
 * first: what the page tells machines (JSON-LD, {@code meta}), the dates that it shows, its
 * address, its programs.
 *
 * <p>Of the dates that are shown, in elements for dates or in short lines, the one with the lowest
 * cost is taken: what stands between it and the headline, words beside it that are no part of a
 * date, a frame around it, a word that makes it the date of a change, an address that tells
 * another. Dates in comments, quotes and running text do not count, nor does one too far from the
 * headline, unless it is the only one.
 */
final class PageDate {
  private static final int MAX_SCRIPT = 2_000_000;

  /** Names under which pages' own programs keep the instant of publication. */
  private static final List<String> KEYS =
      List.of(
          "datePublished",
          "publishedAt",
          "published_at",
          "publishDate",
          "publish_date",
          "publicationDate",
          "firstPublished",
          "publishedDate",
          "pubDate",
          "dateCreated");

  /** A line that holds a date and more is no longer than this, ... */
  private static final int LINE = 160;

  /** ... a part of it that nothing labels than this, ... */
  private static final int BARE = 60;

  /** ... and has no more letters beside the date; ... */
  private static final int BARE_WORDS = 40;

  /** ... with so few it stands alone, ... */
  private static final int ALONE = 4;

  /** ... and words with more are a sentence, whatever brings them up. */
  private static final int LABELLED_WORDS = 70;

  /** Marks that part what a line tells. */
  private static final String SEPARATORS = "|•·";

  /** A box of comments holds more blocks than a count of them. */
  private static final int COUNT_OF_COMMENTS = 3;

  /** No page of the web is older. */
  private static final int FIRST_YEAR = 1990;

  private static final double ABOVE = 1.5;
  private static final double PROSE = 1;
  private static final double PROSE_BEFORE_STAMP = 0.1;
  private static final double FRAMED = 10;
  private static final double UPDATED = 15;
  private static final double MISFIT = 10;
  private static final double TABLE = 4;
  private static final double SHORT_YEAR = 4;
  private static final double LETTER = 1 / 6.0;
  private static final double LINKED_LETTER = 0.5;
  private static final double DECLARED = -25;
  private static final double LABELLED = -6;
  private static final double STAMP = -3;
  private static final double NAMED = -2;

  /** A date that nothing marks as one of publication is no farther from the headline, ... */
  private static final double FAR = 50;

  /** ... a marked one than this, ... */
  private static final double FAR_MARKED = 100;

  /** ... and one that corrects what machines are told than this. */
  private static final double NEAR = 12;

  /** Hours that zones lie east of Greenwich at most, and west. */
  private static final int EAST = 14;

  private static final int WEST = 12;
  private static final int ZONE_MINUTES = 15;

  /** Characters of a day and of a time of day in ISO 8601. */
  private static final int DAY = "2024-03-03".length();

  private static final int TIME = "T21:10:00".length();

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private final Document page;
  private final PageMetadata metadata;
  private final Languages languages;
  private final DateStyle style;
  private final LocalDate asOf;
  private final String headline;
  private LocalDate inUrl;
  private YearMonth monthInUrl;

  PageDate(
      Document page,
      PageMetadata metadata,
      String headline,
      Languages languages,
      DateStyle style,
      LocalDate asOf) {
    this.page = page;
    this.metadata = metadata;
    this.headline = headline;
    this.languages = languages;
    this.style = style;
    this.asOf = asOf;
  }

  /**
   * The day or instant of publication, or null.
   *
   * @param url the address that the page was read from, or null
   * @param visible the blocks of the page
   */
  StatedDate find(String url, PageBlocks visible) {
    StatedDate address =
        PublicationDate.ofUrl(url, style, asOf)
            .or(() -> PublicationDate.ofUrl(metadata.canonical(url), style, asOf))
            .orElse(null);
    inUrl = address == null ? null : PublicationDate.dayOf(address.value());
    monthInUrl = inUrl != null ? YearMonth.from(inUrl) : PublicationDate.monthOfUrl(url);
    StatedDate told = firstOf(metadata.publishedByThing());
    told = told == null ? firstOf(metadata.publishedByMeta().toArray(String[]::new)) : told;
    if (told != null && !isGreenwich(told)) {
      return earlier(address, told);
    }
    Search search = new Search(visible, false);
    Shown shown = search.best();
    if (told != null) {
      return earlier(address, local(told, search.words));
    }
    if (address == null && shown == null) {
      shown = new Search(PageBlocks.of(page.body(), true, languages), true).best();
    }
    if (shown != null && (address == null || shown.marked)) {
      return earlier(address, local(shown.date, search.words));
    }
    return address != null ? address : ofScripts();
  }

  /**
   * An earlier day in the address is that of first publication, in the publisher's own zone; in the
   * midst of a name («-20240303-») it can be that of the first draft.
   */
  private StatedDate earlier(StatedDate address, StatedDate date) {
    if (address == null) {
      return date;
    }
    long days = ChronoUnit.DAYS.between(inUrl, PublicationDate.dayOf(date.value()));
    boolean draft = days == 1 && !isGreenwich(date) && !PublicationDate.isPath(address.raw());
    return days > 0 && !draft ? address : date;
  }

  private StatedDate firstOf(String... candidates) {
    for (String raw : candidates) {
      StatedDate date = raw == null ? null : PublicationDate.of(raw, How.HTML, style, asOf);
      if (date != null && date.value() != null) {
        return date;
      }
    }
    return null;
  }

  // ---------------------------------------------------------------- zones

  /**
   * Whether a date is an instant in Greenwich time, whose day may be another one for the page's
   * readers.
   */
  private static boolean isGreenwich(StatedDate date) {
    return date.value().endsWith("Z") || date.value().endsWith("+00:00");
  }

  /**
   * An instant as the page's readers see it: with the offset that the page shows, or that makes it
   * the time of day that the page shows, or else the day shown, if it is the same day somewhere.
   */
  private static StatedDate local(StatedDate instant, Shown words) {
    if (words == null || !isGreenwich(instant)) {
      return instant;
    }
    String shown = words.date.value();
    OffsetDateTime greenwich = OffsetDateTime.parse(instant.value());
    if (shown.length() > DAY + TIME) {
      return at(instant, greenwich.withOffsetSameInstant(OffsetDateTime.parse(shown).getOffset()));
    }
    if (shown.length() > DAY) {
      return inZoneOf(greenwich, LocalDateTime.parse(shown), instant);
    }
    long days = ChronoUnit.DAYS.between(greenwich.toLocalDate(), PublicationDate.dayOf(shown));
    boolean west = days == -1 && greenwich.getHour() < WEST;
    boolean east = days == 1 && greenwich.getHour() >= 24 - EAST;
    return west || east ? words.date : instant;
  }

  private static StatedDate inZoneOf(
      OffsetDateTime greenwich, LocalDateTime shown, StatedDate instant) {
    long minutes = Duration.between(greenwich.toLocalDateTime(), shown).toMinutes();
    long offset = Math.round(minutes / (double) ZONE_MINUTES) * ZONE_MINUTES;
    boolean zone = Math.abs(offset - minutes) <= 1 && offset >= -60 * WEST && offset <= 60 * EAST;
    return !zone || offset == 0
        ? instant
        : at(
            instant, greenwich.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((int) offset * 60)));
  }

  private static StatedDate at(StatedDate instant, OffsetDateTime local) {
    return new StatedDate(instant.raw(), local.format(INSTANT), instant.how());
  }

  // ---------------------------------------------------------------- what is shown

  /**
   * A date on the page.
   *
   * @param marked whether an element or a word marks it as one of publication
   * @param alone whether no words stand beside it
   */
  private record Shown(StatedDate date, double cost, boolean marked, boolean alone) {}

  /** Looks through the blocks of a page. */
  private final class Search {
    private final List<Block> blocks;
    private final List<Stamp> stamps;

    /** Whether what no reader sees is read as well, which counts only if it is marked. */
    private final boolean hidden;

    private final int headlineAt;

    /** Blocks before each one that are no prose, and that are. */
    private final int[] labels;

    private Shown best;

    /** The date near the headline that is told in the page's own zone. */
    private Shown words;

    /** The first date that is too far from the headline, and how many days such dates name. */
    private Shown far;

    private int farDays;

    Search(PageBlocks page, boolean hidden) {
      blocks = page.blocks();
      stamps = page.stamps();
      this.hidden = hidden;
      labels = new int[blocks.size() + 1];
      for (int i = 0; i < blocks.size(); i++) {
        labels[i + 1] = labels[i] + (isProse(blocks.get(i)) ? 0 : 1);
      }
      headlineAt = headlineAt();
    }

    Shown best() {
      for (Stamp stamp : stamps) {
        read(stamp);
      }
      for (int i = 0; i < blocks.size(); i++) {
        String line = blocks.get(i).text();
        if (line.length() <= LINE && hasYear(line) && counts(blocks.get(i).box())) {
          read(i, line);
        }
      }
      return best == null && farDays == 1 && far.alone ? far : best;
    }

    /**
     * The heading that tells the headline, else the last of the first rank above the first running
     * text, else that text.
     */
    private int headlineAt() {
      String title = headline == null ? "" : PublicationDate.folded(headline);
      int same = -1;
      int first = -1;
      int prose = -1;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        boolean top = isWithin(block.box(), box -> box.tag.equals("h1"));
        if (block.size() <= HtmlArticle.MAX_TITLE
            && isTitle(PublicationDate.folded(block.text()), title)) {
          if (top) {
            return i;
          }
          same = same < 0 || block.isHeading() && !blocks.get(same).isHeading() ? i : same;
        }
        first = top && (prose < 0 || first < 0) ? i : first;
        prose = prose < 0 && block.size() >= PageBlocks.PROSE && isProse(block) ? i : prose;
      }
      return Math.max(0, same >= 0 ? same : first >= 0 ? first : prose);
    }

    private static boolean isTitle(String heading, String title) {
      return heading.equals(title)
          || Math.min(heading.length(), title.length()) >= HtmlArticle.HEADLINE
              && (heading.startsWith(title) || title.startsWith(heading));
    }

    private static boolean isProse(Block block) {
      return block.isProse(block.size());
    }

    private static boolean isWithin(Box box, Predicate<Box> test) {
      Box around = box;
      while (around != null && !test.test(around)) {
        around = around.parent;
      }
      return around != null;
    }

    /** Whether what an element holds can be of the article, and not a comment or a quote. */
    private boolean counts(Box box) {
      return !isWithin(
          box,
          b ->
              !isAroundHeadline(b)
                  && (b.isQuote || b.isComments && b.end - b.first > COUNT_OF_COMMENTS));
    }

    private void read(Stamp stamp) {
      Element element = stamp.element();
      String use = element.attr("itemprop") + element.attr("property");
      String text = element.text();
      Block block = stamp.block() < blocks.size() ? blocks.get(stamp.block()) : null;
      if (!counts(stamp.box())) {
        return;
      }
      StatedDate date =
          firstOf(
              element.attr("datetime"),
              element.attr("content"),
              element.attr("title"),
              element.attr("data-datetime"),
              element.attr("data-timestamp"),
              text.length() <= BARE ? text : "");
      if (date == null) {
        return;
      }
      // What the reader sees is kept up better than a hidden attribute.
      StatedDate seen = text.length() <= BARE ? firstOf(text) : null;
      date = seen != null && daysBetween(date, seen) > 1 ? seen : date;
      boolean published =
          stamp.uses().contains(Use.PUBLISHED)
              || use.contains("ublished")
              || use.contains("Created")
              || element.hasAttr("pubdate");
      Kind label = block == null || text.isEmpty() ? null : label(block.text(), text);
      boolean updated =
          use.contains("odified")
              || !published && (stamp.uses().contains(Use.UPDATED) || label == Kind.UPDATED);
      published |= label == Kind.PUBLISHED;
      double cost = cost(stamp.block(), stamp.box(), PROSE_BEFORE_STAMP, date) + STAMP;
      boolean declared = published && use.contains("ublished");
      cost += updated ? UPDATED : declared ? DECLARED : published ? LABELLED : 0;
      cost += block == null ? 0 : teaser(block, block.text());
      Shown shown = new Shown(date, cost, true, !updated);
      explain(shown, updated);
      offer(shown, published);
    }

    private static long daysBetween(StatedDate one, StatedDate other) {
      return Math.abs(
          ChronoUnit.DAYS.between(
              PublicationDate.dayOf(one.value()), PublicationDate.dayOf(other.value())));
    }

    /** What a line says of words in it. */
    private Kind label(String line, String words) {
      int at = line.length() <= LINE ? line.indexOf(words) : -1;
      Kind kind = null;
      for (Label label : at < 0 ? List.<Label>of() : languages.boilerplate().labels(line)) {
        kind = label.begin() <= at ? label.kind() : kind;
      }
      return kind;
    }

    private void read(int block, String line) {
      List<Label> found = languages.boilerplate().labels(line);
      int next = 0;
      int begin = 0;
      Kind kind = null;
      for (int i = 0; i <= line.length(); i++) {
        boolean label = next < found.size() && found.get(next).begin() == i;
        if (label || i == line.length() || SEPARATORS.indexOf(line.charAt(i)) >= 0) {
          read(block, line.substring(begin, i), kind);
          begin = i;
          kind = label ? found.get(next).kind() : null;
          next += label ? 1 : 0;
        }
      }
    }

    /** Reads a part of a line. */
    private void read(int at, String part, Kind label) {
      int letters = hasYear(part) ? PublicationDate.otherLetters(part, style) : Integer.MAX_VALUE;
      Block block = blocks.get(at);
      if (letters > (label != null ? LABELLED_WORDS : BARE_WORDS)
          || label == null && part.length() > BARE
          || label == null && PublicationDate.isSpan(part, style)
          || isAccount(part)) {
        return;
      }
      StatedDate date =
          PublicationDate.parse(part, style)
              .filter(day -> PublicationDate.isSane(day, asOf))
              .map(day -> new StatedDate(part.strip(), day, How.HTML))
              .orElse(null);
      if (date == null) {
        return;
      }
      boolean stamped = isWithin(block.box(), box -> box.isStamp);
      double cost =
          cost(at, block.box(), label != null || stamped ? PROSE_BEFORE_STAMP : PROSE, date);
      cost += label == null ? letters * LETTER : label == Kind.UPDATED ? UPDATED : LABELLED;
      cost += stamped ? NAMED : 0;
      cost += teaser(block, part);
      cost += part.contains(date.value().substring(0, 4)) ? 0 : SHORT_YEAR;
      boolean marked = label != null && label != Kind.BYLINE;
      Shown shown = new Shown(date, cost, marked, label == null && letters <= ALONE);
      explain(shown, label == Kind.UPDATED);
      offer(shown, stamped || label == Kind.PUBLISHED);
    }

    /** What speaks against a date in a link that holds more words: mostly a headline elsewhere. */
    private double teaser(Block block, String words) {
      boolean link = block.links() > PageBlocks.LINKS && block.text().length() <= LINE;
      return link ? PublicationDate.otherLetters(words, style) * LINKED_LETTER : 0;
    }

    /** What speaks against a date for where it stands and what it is. */
    private double cost(int block, Box box, double prose, StatedDate date) {
      int from = Math.min(block, headlineAt);
      int to = Math.max(block, headlineAt);
      int between = labels[to] - labels[from];
      double cost = between + prose * (to - from - between);
      cost *= block < headlineAt ? ABOVE : 1;
      cost += isWithin(box, b -> isFrame(b)) ? FRAMED : 0;
      cost += isWithin(box, b -> b.tag.equals("tr")) ? TABLE : 0;
      long days =
          inUrl == null ? 0 : ChronoUnit.DAYS.between(inUrl, PublicationDate.dayOf(date.value()));
      return cost + (Math.abs(days) > 1 ? MISFIT : 0);
    }

    /** Whether an element is for something else than the article that has the headline. */
    private boolean isFrame(Box box) {
      return !isAroundHeadline(box) && (box.isFrame || box.isNamedFrame && !box.isStamp);
    }

    private boolean isAroundHeadline(Box box) {
      return box.first <= headlineAt && box.end > headlineAt;
    }

    /**
     * Keeps a date that tells which day or time an instant is for the page's readers; that of a
     * change tells no more than the zone.
     */
    private void explain(Shown shown, boolean updated) {
      boolean better = words == null || shown.cost < words.cost;
      boolean zoned = shown.date.value().length() > DAY + TIME;
      boolean near = shown.cost <= NEAR + (updated ? UPDATED : 0);
      if (better && near && (!updated || zoned) && !isGreenwich(shown.date)) {
        words = shown;
      }
    }

    private void offer(Shown shown, boolean published) {
      LocalDate day = PublicationDate.dayOf(shown.date.value());
      boolean early =
          day.getYear() < FIRST_YEAR
              || inUrl != null && day.isBefore(inUrl.minusDays(1))
              || monthInUrl != null && YearMonth.from(day).isBefore(monthInUrl.minusMonths(1));
      if (early || hidden && !published) {
        return;
      }
      if (shown.cost > (shown.marked ? FAR_MARKED : FAR)) {
        boolean other = far != null && !PublicationDate.dayOf(far.date.value()).equals(day);
        farDays += far == null || other ? 1 : 0;
        far = far == null || !far.alone ? shown : far;
      } else if (best == null || shown.cost < best.cost) {
        best = shown;
      }
    }

    /** Whether a line names an account («Ann Moss (@example)») as those that show its words do. */
    private static boolean isAccount(String line) {
      return line.contains("(@");
    }

    /** Whether a line holds four digits in a row, or numbers with marks between them. */
    private static boolean hasYear(String line) {
      int digits = 0;
      int run = 0;
      for (int i = 0; i < line.length(); i++) {
        boolean digit = Character.isDigit(line.charAt(i));
        digits += digit ? 1 : 0;
        run = digit ? run + 1 : 0;
        if (run == 4 || digits >= 6) {
          return true;
        }
      }
      return false;
    }
  }

  // ---------------------------------------------------------------- programs

  /** The value of a telling name in the page's programs. */
  private StatedDate ofScripts() {
    for (Element script : page.getElementsByTag("script")) {
      String data = script.data();
      for (String key : data.length() > MAX_SCRIPT ? List.<String>of() : KEYS) {
        int at = data.indexOf('"' + key + "\":");
        if (at >= 0) {
          int from = at + key.length() + 3;
          StatedDate date =
              firstOf(data.substring(from, Math.min(data.length(), from + 40)).replace("\"", " "));
          if (date != null) {
            return date;
          }
        }
      }
    }
    return null;
  }
}
