package org.recoup.analysis.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

  /** A heading that begins as the title does is the same from so many letters on. */
  static final int HEADLINE = 15;

  /** A longer one is no headline. */
  static final int MAX_TITLE = 500;

  private static final int SHINGLE = 5;
  private static final int LANGUAGE_SAMPLE = 2_000;
  private static final int MAX_HEADINGS = 100;
  private static final String SEPARATORS = "|-–—·•:»/";

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
    PageBlocks visible = PageBlocks.of(page.body(), false, languages);
    String text = text(page, visible, metadata, title, languages);
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
        new PageDate(page, metadata, title, languages, style, asOf).find(url, visible),
        modified,
        language);
  }

  private static String spoken(String text, Languages languages) {
    String sample = text.substring(0, Math.min(text.length(), LANGUAGE_SAMPLE));
    return languages.detector().detect(sample, null).language();
  }

  // ---------------------------------------------------------------- text

  private static String text(
      Document page, PageBlocks visible, PageMetadata metadata, String title, Languages languages) {
    String text = PageBody.of(page.body(), visible, title, languages);
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
            .limit(MAX_HEADINGS)
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
}
