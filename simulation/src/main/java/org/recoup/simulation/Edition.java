package org.recoup.simulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.OriginHow;
import org.recoup.analysis.model.PublishedHow;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Scope;

/** Prints stories: with the lines that each site puts around them, its dates and addresses. */
final class Edition {
  private static final Map<String, ZoneId> ZONES =
      Map.of("fr", ZoneId.of("Europe/Paris"), "en", ZoneId.of("Europe/London"));
  private static final int HEADLINES = 30;

  private final long seed;
  private final Map<String, Phrasebook> books;
  private final Map<String, Deque<String>> headlines = new HashMap<>();
  private long printed;

  Edition(long seed, Map<String, Phrasebook> books) {
    this.seed = seed;
    this.books = books;
    books.keySet().forEach(language -> headlines.put(language, new ArrayDeque<>()));
  }

  /**
   * A printed article.
   *
   * @param raw as {@code analyze} reads it
   * @param row its row of truth
   * @param claims what it says
   */
  record Printed(RawArticle raw, Article row, List<Claim> claims) {}

  /** Local time of a minute where a language's publishers sit. */
  static LocalDateTime local(String language, long minute) {
    return zoned(language, minute).toLocalDateTime();
  }

  private static OffsetDateTime zoned(String language, long minute) {
    return OffsetDateTime.of(Happening.time(minute), ZoneOffset.UTC)
        .atZoneSameInstant(ZONES.getOrDefault(language, ZoneOffset.UTC))
        .toOffsetDateTime();
  }

  /** A text as it grows, with where each figure first stands. */
  private static final class Page {
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();

    void line(String line) {
      if (!line.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\n\n").append(line);
      }
    }

    void paragraph(String dateline, List<Sentence> sentences) {
      text.append(text.length() == 0 ? "" : "\n\n").append(dateline);
      boolean first = true;
      for (Sentence sentence : sentences) {
        text.append(first ? "" : " ");
        int begin = text.length();
        sentence.said().forEach(s -> placed.add(new Placed(s, sentence.text(), begin)));
        text.append(sentence.text());
        first = false;
      }
    }
  }

  private record Placed(Sentence.Said said, String quote, int begin) {}

  /** Prints an article. */
  Printed print(Happening happening, Print print, Chance chance) {
    long number = printed++;
    String firstOfOrigin = print.story().origin().firstArticle();
    String language = print.story().language();
    Phrasebook book = books.get(language);
    String id = String.format("%016x", Chance.mix(Chance.mix(seed + 1) + number));
    OffsetDateTime published = zoned(language, print.minute());
    Page page = page(happening, print, book, published, chance);
    boolean dayOnly = print.publisher() != null && print.publisher().dayOnly();
    String iso = dayOnly ? published.toLocalDate().toString() : published.toString();
    String stated =
        print.dateless() ? null : print.misdated() ? misdated(published, dayOnly, chance) : iso;
    String byline = byline(print, book, chance);
    RawArticle raw =
        new RawArticle(
            "articles.jsonl:" + (number + 1),
            id,
            print.source(),
            url(print, language, published.toLocalDate(), happening),
            print.title().text(),
            byline,
            stated,
            null,
            chance.hit(.7) ? language : null,
            page.text.toString(),
            null);
    remember(language, print.title().text());
    print.story().origin().printed(id);
    Article row =
        new Article(
            id,
            raw.location(),
            print.source(),
            raw.url(),
            raw.title(),
            language,
            iso,
            print.dateless() || print.misdated() ? PublishedHow.TEXT : PublishedHow.METADATA,
            print.misdated() ? stated : null,
            print.misdated(),
            print.story().origin().id(),
            print.copy() ? firstOfOrigin : null,
            how(print, firstOfOrigin),
            print.credit(),
            happening.id(),
            words(raw.title()) + words(raw.text()),
            0,
            List.of());
    return new Printed(raw, row, claims(happening, print, page, id, iso));
  }

  private static OriginHow how(Print print, String firstOfOrigin) {
    if (firstOfOrigin == null) {
      return null;
    }
    if (!print.copy()) {
      return OriginHow.SELF;
    }
    return print.credit() != null ? OriginHow.AGENCY : OriginHow.NEAR_COPY;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  // ---- the page

  private Page page(
      Happening happening, Print print, Phrasebook book, OffsetDateTime published, Chance chance) {
    Page page = new Page();
    Publisher publisher = print.publisher();
    Map<String, String> words = words(print, book, published);
    if (happening.town() != null) {
      words.put("place", happening.town().name().toUpperCase(Locale.ROOT));
    }
    boolean undatedMeta = print.dateless() || print.misdated();
    if (undatedMeta ? chance.hit(.6) : publisher != null && publisher.number() % 3 == 0) {
      page.line(filled(book.aligned("page/date", number(print)), words));
    }
    if (publisher != null && publisher.number() % 4 == 1) {
      page.line(filled(book.aligned("page/head", publisher.number() / 4), words));
    }
    List<List<Sentence>> paragraphs = print.story().paragraphs().subList(0, print.paragraphs());
    int related = chance.hit(.25) ? chance.between(1, paragraphs.size()) : 0;
    int added = print.addition() == null ? 0 : chance.between(1, paragraphs.size());
    String dateline = dateline(print, book, words, chance);
    for (int i = 0; i < paragraphs.size(); i++) {
      page.paragraph(i == 0 ? dateline : "", paragraphs.get(i));
      if (i + 1 == added) {
        page.paragraph("", List.of(print.addition()));
      }
      if (i + 1 == related && !headlines.get(book.language()).isEmpty()) {
        String headline = chance.pick(new ArrayList<>(headlines.get(book.language())));
        page.line(book.aligned("page/related", number(print)).replace("{headline}", headline));
      }
    }
    if (print.credit() != null && dateline.isEmpty() && !creditsInByline(print)) {
      page.line(filled(chance.pick(book.wordings("credit/tail")), words));
    }
    if (publisher != null) {
      for (int i = 0; i < publisher.number() % 4; i++) {
        page.line(filled(book.aligned("page/foot", publisher.number() * 3 + i), words));
      }
    }
    return page;
  }

  private static int number(Print print) {
    return print.publisher() == null ? 0 : print.publisher().number();
  }

  private static boolean creditsInByline(Print print) {
    return number(print) % 3 == 2;
  }

  private static String dateline(
      Print print, Phrasebook book, Map<String, String> words, Chance chance) {
    boolean heads = print.credit() != null && number(print) % 3 == 0 && words.containsKey("place");
    return heads ? filled(chance.pick(book.wordings("credit/head")), words) + " " : "";
  }

  private static String byline(Print print, Phrasebook book, Chance chance) {
    if (print.credit() != null && creditsInByline(print)) {
      return print.publisher() == null || chance.hit(.5)
          ? print.credit()
          : book.wordings("credit/with")
              .get(0)
              .replace("{publisher}", print.publisher().name())
              .replace("{agency}", print.credit());
    }
    return null;
  }

  private static Map<String, String> words(Print print, Phrasebook book, OffsetDateTime published) {
    Map<String, String> words = new HashMap<>();
    words.put("dom", Integer.toString(published.getDayOfMonth()));
    words.put("month", book.wordings("months").get(published.getMonthValue() - 1));
    words.put("weekday", book.wordings("weekdays").get(published.getDayOfWeek().getValue() - 1));
    words.put("year", Integer.toString(published.getYear()));
    words.put("hh", String.format("%02d", published.getHour()));
    words.put("mm", String.format("%02d", published.getMinute()));
    words.put("publisher", print.publisher() == null ? print.credit() : print.publisher().name());
    if (print.credit() != null) {
      words.put("agency", print.credit());
    }
    return words;
  }

  private static String filled(String line, Map<String, String> words) {
    String filled = line;
    for (Map.Entry<String, String> word : words.entrySet()) {
      filled = filled.replace("{" + word.getKey() + "}", word.getValue());
    }
    return filled;
  }

  private void remember(String language, String headline) {
    Deque<String> known = headlines.get(language);
    known.addLast(headline);
    if (known.size() > HEADLINES) {
      known.removeFirst();
    }
  }

  // ---- dates and addresses

  private static String misdated(OffsetDateTime published, boolean dayOnly, Chance chance) {
    OffsetDateTime wrong =
        switch (chance.below(3)) {
          case 0 -> published.minusYears(1);
          case 1 -> published.minusMonths(1);
          default -> published.minusDays(chance.between(12, 60));
        };
    return dayOnly ? wrong.toLocalDate().toString() : wrong.toString();
  }

  private static String url(Print print, String language, LocalDate day, Happening happening) {
    boolean dated =
        print.publisher() != null
            && print.publisher().dateInUrl()
            && !print.dateless()
            && !print.misdated();
    String path =
        dated
            ? String.format(
                "%d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            : language.equals("fr") ? "article/" : "news/";
    return "https://www."
        + print.source()
        + "/"
        + path
        + happening.kind().name().toLowerCase(Locale.ROOT)
        + "-"
        + Long.toString((happening.number() + 1) * 100_003 + print.address(), 36);
  }

  // ---- truth

  private static List<Claim> claims(
      Happening happening, Print print, Page page, String id, String iso) {
    List<Claim> claims = new ArrayList<>();
    Set<String> stated = new HashSet<>();
    for (Placed placed : page.placed) {
      add(claims, stated, happening, print, placed, Field.TEXT, id, iso);
    }
    for (Sentence.Said said : print.title().said()) {
      Placed placed = new Placed(said, print.title().text(), 0);
      add(claims, stated, happening, print, placed, Field.TITLE, id, iso);
    }
    return claims;
  }

  private static void add(
      List<Claim> claims,
      Set<String> stated,
      Happening happening,
      Print print,
      Placed placed,
      Field field,
      String id,
      String iso) {
    Figure figure = placed.said.figure();
    if (!stated.add(figure.attribute() + figure.scope())) {
      return;
    }
    int begin = placed.begin + placed.said.begin();
    int end = placed.begin + placed.said.end();
    claims.add(
        new Claim(
            id + "-" + figure.attribute() + (figure.scope() == Scope.EVENT ? "" : "-past"),
            null,
            id,
            print.source(),
            figure.scope() == Scope.EVENT ? happening.id() : null,
            figure.attribute(),
            figure.low(),
            figure.high(),
            (double) figure.best(),
            figure.qualifier(),
            List.of(),
            placed.quote.substring(placed.said.begin(), placed.said.end()),
            null,
            null,
            figure.scope(),
            Modality.ASSERTED,
            null,
            iso,
            TrueCourse.verdict(happening, figure, print.minute()),
            placed.quote,
            field,
            begin,
            end,
            "simulated",
            1));
  }
}
