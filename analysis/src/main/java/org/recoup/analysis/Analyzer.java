package org.recoup.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.event.ArticleRows;
import org.recoup.analysis.event.CasualtyClaim;
import org.recoup.analysis.event.CasualtyTagger;
import org.recoup.analysis.event.EventExtractor;
import org.recoup.analysis.event.EventMention;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.event.MeetingTagger;
import org.recoup.analysis.event.PlanTagger;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.link.Signatures;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.origin.AgencyCredits;
import org.recoup.analysis.origin.Sketch;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.ContentId;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.HtmlArticle;
import org.recoup.analysis.text.LanguageDetector;
import org.recoup.analysis.text.PublicationDate;
import org.recoup.analysis.text.StatedDate;
import org.recoup.analysis.time.DateOrder;
import org.recoup.analysis.time.Published;
import org.recoup.analysis.time.TimeTagger;

/**
 * Reads one article: cleans it, names its language and day of publication, and finds the times,
 * numbers, names, events and claims in it. This is all that Recoup knows of a single article; the
 * comparison of articles begins with what comes out here.
 *
 * <p>Immutable and safe for use by several threads. Time and memory are linear in the article's
 * length, whatever it holds.
 */
public final class Analyzer {
  private final LocalDate asOf;

  private Analyzer(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * An analyzer.
   *
   * @param asOf day of reference: no article is taken to be published more than two days after it,
   *     and a date without a year is given the latest one that fits before it
   */
  public static Analyzer asOf(LocalDate asOf) {
    return new Analyzer(asOf);
  }

  /**
   * Reads an article.
   *
   * @throws RejectedException where there is no text in it
   */
  public Analysis analyze(RawArticle input) throws RejectedException {
    HtmlArticle page =
        input.text() == null && input.html() != null
            ? HtmlArticle.extract(input.html(), input.url(), asOf)
            : null;
    RawArticle raw = page == null ? input : withText(input, page);
    Document document = Document.of(raw.title(), raw.text());
    if (document.kept().isEmpty()) {
      throw new RejectedException(
          new Reject(
              raw.location(),
              RejectReason.EMPTY_TEXT,
              "no article text",
              page == null ? raw.text() : raw.html()));
    }
    LanguageDetector.Detected language = LanguageDetector.detect(document, raw.language());
    TreeSet<String> flags = new TreeSet<>();
    StatedDate stated = stated(raw, page, document, language.language());
    String extracted = page == null ? null : raw.text();
    if (!language.supported()) {
      flags.add("language_not_supported");
      return new Analysis(
          article(raw, document, language.language(), Published.of(stated), null, 0, null, flags),
          document,
          extracted,
          null,
          List.of(),
          List.of(),
          new ArticleRows(List.of(), List.of(), null));
    }
    LanguagePack pack = LanguagePack.of(language.language());
    AnnotatedText text = AnnotatedText.of(document, pack);
    NumberTagger.of(pack).annotate(text);
    Published published =
        TimeTagger.of(pack)
            .annotate(text, stated, asOf, DateOrder.of(raw.language(), raw.source()));
    LocalDate day = published.day();
    EntityTagger.of(pack).annotate(text, EntityTagger.homeOf(raw.source(), pack));
    List<CasualtyClaim> casualties = CasualtyTagger.of(pack).annotate(text, day);
    List<EventMention> meetings = new ArrayList<>(MeetingTagger.of(pack).annotate(text, day));
    meetings.addAll(PlanTagger.of(pack).annotate(text));
    List<LocalEvent> events = EventExtractor.extract(text, day, meetings, casualties);
    ArticleRows rows =
        ArticleRows.of(raw.id(), raw.source(), published.value(), text, events, casualties);
    Article article =
        article(
            raw,
            document,
            language.language(),
            published,
            AgencyCredits.find(document, raw.author(), pack),
            words(text),
            rows.mainEventId(),
            flags);
    return new Analysis(article, document, extracted, text, events, casualties, rows);
  }

  /**
   * Reads an article and keeps what its comparison with others needs.
   *
   * @throws RejectedException where there is no text in it
   */
  public ArticleDigest digest(RawArticle raw) throws RejectedException {
    Analysis analysis = analyze(raw);
    return new ArticleDigest(
        analysis.article(),
        ContentId.of(raw.title(), raw.text(), raw.html()),
        analysis.rows().mentions(),
        analysis.rows().claims(),
        Sketch.of(analysis.document()),
        analysis.text() == null
            ? List.of()
            : Signatures.of(
                analysis.article(), analysis.text(), analysis.events(), analysis.rows()));
  }

  /**
   * The day of publication that metadata, address or header state, in this order of trust; null
   * where none does.
   */
  private StatedDate stated(RawArticle raw, HtmlArticle page, Document document, String language) {
    boolean monthFirst =
        PublicationDate.monthFirst(
            raw.language() == null ? language : raw.language(), raw.source());
    if (raw.published() != null) {
      StatedDate metadata =
          PublicationDate.of(raw.published(), StatedDate.How.METADATA, monthFirst, asOf);
      if (metadata.value() != null) {
        return metadata;
      }
    }
    if (page != null && page.published() != null && page.published().value() != null) {
      return page.published();
    }
    if (raw.url() != null) {
      StatedDate url = PublicationDate.ofUrl(raw.url(), asOf).orElse(null);
      if (url != null && url.value() != null) {
        return url;
      }
    }
    if (document.statedDate().isPresent()) {
      StatedDate header =
          PublicationDate.of(document.statedDate().get(), StatedDate.How.HEADER, monthFirst, asOf);
      return header.value() == null ? null : header;
    }
    return null;
  }

  /** A page's record with what the page says of itself where the record is silent. */
  private static RawArticle withText(RawArticle raw, HtmlArticle page) {
    return new RawArticle(
        raw.location(),
        raw.id(),
        raw.source(),
        raw.url() == null ? page.url() : raw.url(),
        raw.title() == null ? page.title() : raw.title(),
        raw.author() == null ? page.author() : raw.author(),
        raw.published(),
        raw.modified() == null ? page.modified() : raw.modified(),
        raw.language() == null ? page.language() : raw.language(),
        page.text(),
        raw.html());
  }

  private static int words(AnnotatedText text) {
    int words = 0;
    for (int i = 0; i < text.tokens().size(); i++) {
      words += text.tokens().isPunctuation(i) ? 0 : 1;
    }
    return words;
  }

  private static Article article(
      RawArticle raw,
      Document document,
      String language,
      Published published,
      String agency,
      int words,
      String mainEventId,
      TreeSet<String> flags) {
    return new Article(
        raw.id(),
        raw.location(),
        raw.source(),
        raw.url(),
        raw.title(),
        language,
        published.value(),
        published.how(),
        published.stated(),
        published.conflict(),
        null,
        null,
        null,
        agency,
        mainEventId,
        words,
        document.removedChars(),
        List.copyOf(flags));
  }
}
