package org.recoup.analysis.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines: JSON-LD (schema.org), {@code meta} elements (Open Graph,
 * Dublin Core and the many others in use), microdata and links.
 */
final class PageMetadata {
  /** Kinds of schema.org things that are the article itself, the likelier first. */
  private static final List<String> ARTICLES =
      List.of(
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "liveblogposting",
          "article",
          "blogposting",
          "report",
          "scholarlyarticle",
          "socialmediaposting",
          "techarticle",
          "webpage",
          "itempage",
          "videoobject");

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "article.published",
          "datepublished",
          "date.published",
          "published_time",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "originalpublicationdate",
          "article_date_original",
          "date_published",
          "datecreated",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date.created",
          "dcterms.created",
          "dc.date",
          "dcterms.date",
          "dc:date",
          "dc.date.published",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "publicationdate",
          "published-date",
          "published_date",
          "publishedat",
          "bt:pubdate",
          "citation_publication_date",
          "citation_date",
          "rnews:datepublished",
          "article:created",
          "article.created",
          "og:pubdate",
          "shareaholic:article_published_time",
          "search.published_time",
          "displaydate",
          "eomportal-lastupdate",
          "date",
          "creation_date",
          "release_date",
          "timestamp",
          "prism.publicationdate",
          "last-published",
          "hdl_p",
          "article_publication_date",
          "ptime",
          "pub_date",
          "news:publication_date",
          "blogdate");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:modified_time",
          "og:updated_time",
          "datemodified",
          "article:modified",
          "dc.date.modified",
          "dcterms.modified",
          "last-modified",
          "lastmod",
          "modified_time",
          "updated_time",
          "date_modified",
          "moddate",
          "revised");

  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author_name",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "dcterms.creator",
          "cxenseparse:author",
          "byl",
          "citation_author",
          "article:author",
          "og:article:author");

  private static final List<String> TIMES = List.of("date", "time", "day", "_at", "-at", "fecha");
  private static final List<String> OTHER_TIMES =
      List.of("modif", "updat", "expir", "revis", "unpubl", "import");

  private static final int MAX_NAME = 200;

  private final BoilerplateRules rules;
  private final Document page;
  private final Map<String, String> meta = new LinkedHashMap<>();
  private final List<Map<?, ?>> things = new ArrayList<>();

  PageMetadata(Document page, Languages languages) {
    rules = languages.boilerplate();
    this.page = page;
    for (Element element : page.getElementsByTag("meta")) {
      String content = element.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
        // In the body it may be a comment's or a teaser's: its place counts, see PageDate.
        boolean placed = name.startsWith("date") && !isInHead(element);
        if (!name.isEmpty() && !content.isEmpty() && !placed) {
          meta.putIfAbsent(name, content);
        }
      }
    }
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        collect(JsonTree.read(script.data()));
      }
    }
    things.sort((a, b) -> Integer.compare(rank(a), rank(b)));
  }

  private static boolean isInHead(Element element) {
    Element parent = element.parent();
    return parent == null || parent.normalName().equals("head");
  }

  /** Takes all objects of a tree, in their order. */
  private void collect(Object tree) {
    Deque<Object> open = new ArrayDeque<>();
    if (tree != null) {
      open.add(tree);
    }
    while (!open.isEmpty()) {
      Object next = open.poll();
      if (next instanceof Map<?, ?> map) {
        if (rank(map) < ARTICLES.size()) {
          things.add(map);
        }
        for (String inner :
            List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")) {
          if (map.get(inner) instanceof Map || map.get(inner) instanceof List) {
            open.add(map.get(inner));
          }
        }
      } else if (next instanceof List<?> list) {
        open.addAll(list);
      }
    }
  }

  private static int rank(Map<?, ?> thing) {
    Object type = thing.get("@type");
    int best = ARTICLES.size();
    for (Object name :
        type instanceof List<?> names ? names : type == null ? List.of() : List.of(type)) {
      String plain = name.toString().toLowerCase(Locale.ROOT);
      int index = ARTICLES.indexOf(plain.substring(plain.lastIndexOf('/') + 1));
      best = index >= 0 ? Math.min(best, index) : best;
    }
    return best;
  }

  /** The first value of a property among the things that are the article. */
  private String ofThing(String property) {
    for (Map<?, ?> thing : things) {
      String value = text(thing.get(property));
      if (!value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  /** A string, the name of an object, or the same of a list's members, parted by commas. */
  private static String text(Object value) {
    if (value instanceof String string) {
      return Normalizer.clean(string).strip();
    }
    if (value instanceof Map<?, ?> map) {
      return map.get("name") instanceof String name ? Normalizer.clean(name).strip() : "";
    }
    if (value instanceof List<?> list) {
      Set<String> all = new LinkedHashSet<>();
      for (Object member : list) {
        String one = member instanceof List ? "" : text(member);
        if (!one.isEmpty()) {
          all.add(one);
        }
      }
      return String.join(", ", all);
    }
    return "";
  }

  private String ofMeta(List<String> names) {
    for (String name : names) {
      String value = meta.get(name);
      if (value != null) {
        return Normalizer.clean(value).strip();
      }
    }
    return null;
  }

  /** Date of publication in JSON-LD, or null. */
  String publishedByThing() {
    String published = ofThing("datePublished");
    return published == null ? ofThing("dateCreated") : published;
  }

  /** Dates of publication in {@code meta} elements, the most trusted first. */
  List<String> publishedByMeta() {
    return Stream.concat(
            PUBLISHED.stream().map(meta::get).filter(value -> value != null),
            meta.entrySet().stream()
                .filter(entry -> tellsPublication(entry.getKey()))
                .map(Map.Entry::getValue))
        .toList();
  }

  /**
   * Whether a name that is on no list speaks of the time of publication: «iso-8601-publish-date».
   */
  private static boolean tellsPublication(String name) {
    boolean publication = name.contains("publi") || name.contains("pubda");
    boolean time = TIMES.stream().anyMatch(name::contains) || name.endsWith("published");
    return publication && time && OTHER_TIMES.stream().noneMatch(name::contains);
  }

  /** Date of the last change, or null. */
  String modified() {
    String modified = ofThing("dateModified");
    return modified == null ? ofMeta(MODIFIED) : modified;
  }

  /** The article's own text as JSON-LD carries it, or null. */
  String articleBody() {
    return ofThing("articleBody");
  }

  /** Names of the authors, parted by commas, or null. */
  String author() {
    String author = ofThing("author");
    if (author == null || author.isEmpty() || isAddress(author)) {
      author = ofThing("creator");
    }
    if (author == null || isAddress(author)) {
      author =
          AUTHOR.stream()
              .map(meta::get)
              .filter(name -> name != null && !isAddress(name))
              .findFirst()
              .map(Normalizer::clean)
              .orElse(null);
    }
    if (author == null) {
      Element link = page.selectFirst("a[rel=author], [itemprop=author]");
      String text = link == null ? "" : link.text();
      author = text.length() > MAX_NAME ? null : Normalizer.clean(text).strip();
    }
    return author == null || author.isBlank() || author.length() > MAX_NAME
        ? null
        : names(author.strip());
  }

  /** The names in a byline, without «Par» before them and a date or an account behind. */
  private String names(String byline) {
    String names = rules.withoutByline(byline);
    int end = 0;
    while (end < names.length() && "@•|0123456789".indexOf(names.charAt(end)) < 0) {
      end++;
    }
    String bare = names.substring(0, end).strip();
    return bare.isEmpty() ? names : bare;
  }

  private static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("@") || text.startsWith("www.");
  }

  /** The site's own name, or null. */
  String site() {
    String site = ofMeta(List.of("og:site_name", "application-name"));
    if (site == null) {
      site = ofThing("publisher");
    }
    return site == null || site.isBlank() || site.length() > MAX_NAME ? null : site;
  }

  /** Language tag of the page, or null. */
  String language() {
    String language = page.selectFirst("html") == null ? "" : page.selectFirst("html").attr("lang");
    if (language.isBlank()) {
      language = ofMeta(List.of("content-language", "language", "dc.language", "og:locale"));
    }
    if (language == null || language.isBlank()) {
      language = ofThing("inLanguage");
    }
    return language == null || language.isBlank()
        ? null
        : language.strip().split("[,; ]")[0].replace('_', '-');
  }

  /** The headline as machines are told it, or null. */
  String headline() {
    String headline = ofMeta(List.of("og:title"));
    headline = headline == null || headline.isBlank() ? ofThing("headline") : headline;
    return headline == null || headline.isBlank()
        ? ofMeta(List.of("twitter:title", "dc.title", "dcterms.title"))
        : headline;
  }

  /**
   * The page's own address for itself.
   *
   * @param url the address that it was read from, or null
   * @return an absolute web address of the same path depth, else {@code url}
   */
  String canonical(String url) {
    Element link = page.selectFirst("link[rel=canonical]");
    String canonical = link == null ? null : absolute(link.attr("href"), url);
    if (canonical == null) {
      canonical = absolute(meta.get("og:url"), url);
    }
    // Some sites name their front page on every page.
    boolean front =
        canonical != null && url != null && path(canonical).length() <= 1 && path(url).length() > 1;
    return canonical == null || front ? url : canonical;
  }

  private static String absolute(String href, String base) {
    if (href == null || href.isBlank() || href.length() > 2_000) {
      return null;
    }
    try {
      URI uri = new URI(href.strip());
      URI absolute = uri.isAbsolute() || base == null ? uri : new URI(base).resolve(uri);
      boolean web =
          "http".equalsIgnoreCase(absolute.getScheme())
              || "https".equalsIgnoreCase(absolute.getScheme());
      return web && absolute.getHost() != null ? absolute.toString() : null;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String path(String url) {
    int scheme = url.indexOf("://");
    int slash = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? "" : url.substring(slash);
  }
}
