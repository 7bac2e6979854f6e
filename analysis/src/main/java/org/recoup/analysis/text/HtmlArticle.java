package org.recoup.analysis.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.recoup.analysis.text.PageBlocks.Block;
import org.recoup.analysis.text.PageBlocks.Box;
import org.recoup.analysis.text.StatedDate.How;

/**
 * The article that a web page carries. Unknown components are null, but for {@code text}, which is
 * then empty.
 *
 * @param title headline, without the site's name
 * @param text body, paragraphs parted by blank lines
 * @param url the page's own address for itself, else the one that it was read from
 * @param author names of the authors, parted by commas
 * @param site the site's own name
 * @param published day or instant of publication
 * @param modified ISO 8601 date or date-time of the last change
 * @param language language tag that the page claims
 */
public record HtmlArticle(
    String title,
    String text,
    String url,
    String author,
    String site,
    StatedDate published,
    String modified,
    String language) {
  /** JSON-LD carries the whole text, or a summary that is of no use. */
  private static final int WHOLE_TEXT = 250;

  private static final int HEADLINE = 15;
  private static final int MAX_TITLE = 500;
  private static final int SHINGLE = 5;
  private static final int DATE_LINE = 120;
  private static final int LANGUAGE_SAMPLE = 2_000;
  private static final int BARE_DATE = 60;
  private static final int MAX_TIMES = 100;
  private static final int MAX_SCRIPT = 2_000_000;
  private static final String SEPARATORS = "|-–—·•:»/";

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

  /**
   * Takes the article out of a page. Bounded in time and memory by the page's length, whatever it
   * holds; nothing in it is run or fetched.
   *
   * @param html the page
   * @param url the address that it was read from, or null
   * @param asOf the day of reference: dates of publication that lie after it are not believed
   */
  public static HtmlArticle extract(String html, String url, LocalDate asOf) {
    return extract(html, url, asOf, Languages.builtIn());
  }

  /** As {@link #extract(String, String, LocalDate)}, with what is known of some languages. */
  public static HtmlArticle extract(String html, String url, LocalDate asOf, Languages languages) {
    Document page = Jsoup.parse(html, url == null ? "" : url);
    PageMetadata metadata = new PageMetadata(page, languages);
    String title = title(page, metadata, url);
    String language = metadata.language();
    String text = text(page, metadata, title, languages);
    DateStyle style =
        languages.dateStyle(
            language == null && host(url) == null ? spoken(text, languages) : language, host(url));
    String modified =
        metadata.modified() == null
            ? null
            : PublicationDate.of(metadata.modified(), How.HTML, style, asOf).value();
    return new HtmlArticle(
        title,
        text,
        metadata.canonical(url),
        metadata.author(),
        metadata.site(),
        new Published(page, metadata, languages, style, asOf).date(url),
        modified,
        language);
  }

  private static String spoken(String text, Languages languages) {
    String sample = text.substring(0, Math.min(text.length(), LANGUAGE_SAMPLE));
    return languages.detector().detect(sample, null).language();
  }

  // ---------------------------------------------------------------- text

  private static String text(
      Document page, PageMetadata metadata, String title, Languages languages) {
    String text = PageBody.of(page.body(), title, languages);
    String own = metadata.articleBody();
    if (own == null || own.length() < WHOLE_TEXT) {
      return text;
    }
    String plain = own.indexOf('<') < 0 ? own : Jsoup.parse(own).body().wholeText().strip();
    boolean other = plain.length() > text.length() / 2 && shared(plain, text) < 0.5;
    return other ? plain : text;
  }

  /** Share of the runs of five words in one text that another has as well. */
  private static double shared(String one, String other) {
    FoldedWords theirs = FoldedWords.of(other);
    Set<Long> known = new HashSet<>();
    for (int i = 0; i + SHINGLE <= theirs.size(); i++) {
      known.add(theirs.hash(i, i + SHINGLE));
    }
    FoldedWords mine = FoldedWords.of(one);
    int both = 0;
    for (int i = 0; i + SHINGLE <= mine.size(); i++) {
      both += known.contains(mine.hash(i, i + SHINGLE)) ? 1 : 0;
    }
    return both / Math.max(1.0, mine.size() - SHINGLE + 1);
  }

  // ---------------------------------------------------------------- title

  private static String title(Document page, PageMetadata metadata, String url) {
    List<String> headings =
        page.getElementsByTag("h1").stream()
            .limit(MAX_TIMES)
            .map(Element::text)
            .filter(text -> !text.isBlank() && text.length() <= MAX_TITLE)
            .toList();
    String told = metadata.headline();
    String title = told != null ? told : headings.size() == 1 ? headings.get(0) : page.title();
    title =
        Normalizer.clean(title.substring(0, Math.min(title.length(), MAX_TITLE)))
            .replace('\n', ' ')
            .strip();
    for (String heading : headings) {
      String clean = Normalizer.clean(heading).strip();
      if (title.length() > clean.length()
          && clean.length() >= HEADLINE
          && letters(title).startsWith(letters(clean))) {
        return clean;
      }
    }
    String bare = withoutSite(title, metadata.site(), url);
    return bare.isEmpty() ? null : bare;
  }

  /** A title without the name of its site at the end («… | Le Journal») or the beginning. */
  private static String withoutSite(String title, String site, String url) {
    for (int i = title.length() - 2; i > 0; i--) {
      boolean parted =
          SEPARATORS.indexOf(title.charAt(i)) >= 0
              && title.charAt(i + 1) == ' '
              && title.charAt(i - 1) == ' ';
      if (parted && isSite(title.substring(i + 1), site, url)) {
        return title.substring(0, i).strip();
      }
      if (parted && isSite(title.substring(0, i), site, url)) {
        return title.substring(i + 1).strip();
      }
    }
    return title;
  }

  private static boolean isSite(String words, String site, String url) {
    String name = letters(words);
    String host = host(url);
    boolean own = site != null && name.equals(letters(site));
    return !name.isEmpty()
        && (own || host != null && name.length() >= 3 && letters(host).contains(name));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static String host(String url) {
    if (url == null) {
      return null;
    }
    try {
      return new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  // ---------------------------------------------------------------- date of publication

  /** Looks for the date of publication in the places that pages give it, the most trusted first. */
  private record Published(
      Document page, PageMetadata metadata, Languages languages, DateStyle style, LocalDate asOf) {
    StatedDate date(String url) {
      StatedDate inUrl =
          PublicationDate.ofUrl(url, style, asOf)
              .or(() -> PublicationDate.ofUrl(metadata.canonical(url), style, asOf))
              .orElse(null);
      StatedDate inPage = firstOf(metadata.publishedByThing());
      inPage = inPage == null ? firstOf(metadata.publishedByMeta().toArray(String[]::new)) : inPage;
      inPage = inPage == null ? ofTimes() : inPage;
      StatedDate inLine = inUrl == null ? ofLines() : null;
      if (inPage == null && inUrl == null) {
        return inLine == null ? ofScripts() : inLine;
      }
      // An earlier day in the address is that of first publication, in the publisher's own zone.
      if (inPage == null || inUrl != null && days(inUrl, inPage) > 0) {
        return inUrl;
      }
      return inLine != null && isGreenwich(inPage) && days(inLine, inPage) == 1 ? inLine : inPage;
    }

    private static long days(StatedDate from, StatedDate to) {
      return ChronoUnit.DAYS.between(
          LocalDate.parse(from.value().substring(0, 10)),
          LocalDate.parse(to.value().substring(0, 10)));
    }

    /**
     * Whether a date is an instant in Greenwich time, which is the day after the reader's in the
     * evenings of America.
     */
    private static boolean isGreenwich(StatedDate date) {
      return date.value().endsWith("Z") || date.value().endsWith("+00:00");
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

    /**
     * Elements that are dates: the one named so, else the first below the headline, else the last
     * above it.
     */
    private StatedDate ofTimes() {
      for (Element element :
          page.select(
              "[itemprop=datePublished], [property=datePublished], time[pubdate], .dt-published, .published, .entry-date, .post-date, .article-date, .date-published, .publish-date, .pubdate")) {
        StatedDate date = ofElement(element);
        if (date != null) {
          return date;
        }
      }
      StatedDate above = null;
      boolean below = false;
      int seen = 0;
      for (Element element : page.select("h1, time")) {
        StatedDate date =
            element.normalName().equals("time") && seen++ < MAX_TIMES ? ofElement(element) : null;
        below |= element.normalName().equals("h1");
        if (date != null && below) {
          return date;
        }
        above = date == null ? above : date;
      }
      return above;
    }

    private StatedDate ofElement(Element element) {
      return firstOf(
          element.attr("datetime"),
          element.attr("content"),
          element.attr("title"),
          element.attr("data-datetime"),
          element.attr("data-timestamp"),
          element.text());
    }

    /**
     * Short lines that say when («Publié le 3 mars 2022 à 10h25») or are a date and nothing else;
     * of the latter the one nearest to the headline, and rather one outside the page's frame, where
     * the day of the visit may stand. What readers comment is left aside.
     */
    private StatedDate ofLines() {
      List<Block> blocks = PageBlocks.of(page.body(), false, languages).blocks();
      int headline = 0;
      while (headline < blocks.size() && !isWithin(blocks.get(headline), b -> b.tag.equals("h1"))) {
        headline++;
      }
      headline = headline == blocks.size() ? 0 : headline;
      StatedDate bare = null;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        String line = block.text();
        boolean told = line.length() <= DATE_LINE && languages.boilerplate().isByline(line);
        if (line.length() > (told ? DATE_LINE : BARE_DATE)
            || !hasYear(line)
            || isWithin(block, b -> b.isComments)) {
          continue;
        }
        Optional<StatedDate> date =
            PublicationDate.parse(line, style)
                .filter(day -> PublicationDate.isSane(day, asOf))
                .map(day -> new StatedDate(line, day, How.HTML));
        if (told && date.isPresent()) {
          return date.get();
        }
        boolean framed = isWithin(block, b -> b.isFrame || b.isNamedFrame);
        int distance = 2 * Math.abs(i - headline) + (i < headline ? 1 : 0);
        distance += framed ? 2 * blocks.size() : 0;
        if (date.isPresent() && distance < least) {
          least = distance;
          bare = date.get();
        }
      }
      return bare;
    }

    private static boolean isWithin(Block block, Predicate<Box> test) {
      Box box = block.box();
      while (box != null && !test.test(box)) {
        box = box.parent;
      }
      return box != null;
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

    /** The value of a telling name in the page's programs. */
    private StatedDate ofScripts() {
      for (Element script : page.getElementsByTag("script")) {
        String data = script.data();
        for (String key : data.length() > MAX_SCRIPT ? List.<String>of() : KEYS) {
          int at = data.indexOf('"' + key + "\":");
          if (at >= 0) {
            int from = at + key.length() + 3;
            StatedDate date =
                firstOf(
                    data.substring(from, Math.min(data.length(), from + 40)).replace("\"", " "));
            if (date != null) {
              return date;
            }
          }
        }
      }
      return null;
    }
  }
}
