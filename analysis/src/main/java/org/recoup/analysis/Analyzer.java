package org.recoup.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.recoup.analysis.entity.EntityTagger;
import org.recoup.analysis.event.ArticleRows;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Rule;
import org.recoup.analysis.link.Signatures;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.origin.AgencyCredits;
import org.recoup.analysis.origin.Sketch;
import org.recoup.analysis.quantity.NumberTagger;
import org.recoup.analysis.text.ContentId;
import org.recoup.analysis.text.DateStyle;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.HtmlArticle;
import org.recoup.analysis.text.LanguageDetector;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.analysis.text.Languages;
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
  private final Languages languages;

  /** Finds events in place of the rules, or null. */
  private final Extractor extractor;

  private Analyzer(LocalDate asOf, Languages languages, Extractor extractor) {
    this.asOf = asOf;
    this.languages = languages;
    this.extractor = extractor;
  }

  /**
   * An analyzer.
   *
   * @param asOf day of reference: no article is taken to be published more than two days after it,
   *     and a date without a year is given the latest one that fits before it
   */
  public static Analyzer asOf(LocalDate asOf) {
    return new Analyzer(asOf, Languages.builtIn(), null);
  }

  /** This analyzer with other languages than those that come with Recoup. */
  public Analyzer reading(Languages others) {
    return new Analyzer(asOf, others, extractor);
  }

  /** This analyzer with another way to find events and claims; it belongs to one thread then. */
  public Analyzer extracting(Extractor other) {
    return new Analyzer(asOf, languages, other);
  }

  /**
   * Makes sure that a language's folder can be read: that all its files are there, each line means
   * something, and the examples of its rules can be analysed.
   *
   * @throws IllegalArgumentException where not; the message names the file, and mostly the line
   */
  public static void check(LanguageFolder folder) {
    Languages languages = Languages.with(List.of(folder));
    LanguagePack pack = LanguagePack.of(folder);
    Analyzer analyzer = asOf(LocalDate.EPOCH).reading(languages);
    languages.detector();
    analyzer.readAll(Document.of(null, folder.code(), languages), pack);
    for (String file : pack.ruleFiles()) {
      for (Rule rule : pack.rules(file).rules()) {
        try {
          for (Rule.Example example : rule.examples()) {
            analyzer.readAll(Document.of(null, example.text(), languages), pack);
          }
        } catch (IllegalArgumentException | IllegalStateException e) {
          throw new IllegalArgumentException(rule.where() + ": " + e.getMessage(), e);
        }
      }
    }
  }

  /**
   * Reads an article.
   *
   * @throws RejectedException where there is no text in it
   * @throws AnalysisDefectException where the rules or the extractor fail, which no text should
   *     bring about
   */
  public Analysis analyze(RawArticle input) throws RejectedException {
    try {
      return read(input);
    } catch (RuntimeException | StackOverflowError e) {
      String culprit = extractor == null ? "Recoup" : "Recoup or " + extractor.getClass().getName();
      throw new AnalysisDefectException(input.location(), culprit, e);
    }
  }

  private Analysis read(RawArticle input) throws RejectedException {
    HtmlArticle page =
        input.text() == null && input.html() != null
            ? HtmlArticle.extract(input.html(), input.url(), asOf, languages)
            : null;
    RawArticle raw = page == null ? input : withText(input, page);
    Document document = Document.of(raw.title(), raw.text(), languages);
    if (document.kept().isEmpty()) {
      throw new RejectedException(
          new Reject(
              raw.location(),
              RejectReason.EMPTY_TEXT,
              "no article text",
              page == null ? raw.text() : raw.html()));
    }
    LanguageDetector.Detected language = languages.detector().detect(document, raw.language());
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
    LanguagePack pack = LanguagePack.of(languages.folder(language.language()));
    AnnotatedText text = AnnotatedText.of(document, pack);
    Published published = annotate(text, stated, raw.language(), raw.source());
    Findings found =
        extractor == null
            ? Findings.byRules(text, published.day())
            : Findings.by(extractor, text, raw.id(), raw.source(), published.day());
    ArticleRows rows =
        ArticleRows.of(
            raw.id(), raw.source(), published.value(), text, found.events(), found.casualties());
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
    return new Analysis(
        article, document, extracted, text, found.events(), found.casualties(), rows);
  }

  /** Adds the layers of numbers, times and names, and decides on the day of publication. */
  private Published annotate(
      AnnotatedText text, StatedDate stated, String language, String source) {
    LanguagePack pack = text.language();
    NumberTagger.of(pack).annotate(text);
    StatedDate header =
        stated == null
            ? null
            : header(
                text.document(),
                languages.dateStyle(language == null ? pack.code() : language, source));
    Published published =
        TimeTagger.of(pack).annotate(text, stated, header, asOf, DateOrder.of(language, source));
    EntityTagger.of(pack).annotate(text, EntityTagger.homeOf(source, pack));
    return published;
  }

  private void readAll(Document document, LanguagePack pack) {
    AnnotatedText text = AnnotatedText.of(document, pack);
    Findings.byRules(text, annotate(text, null, null, null).day());
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
    DateStyle style =
        languages.dateStyle(raw.language() == null ? language : raw.language(), raw.source());
    if (raw.published() != null) {
      StatedDate metadata =
          PublicationDate.of(raw.published(), StatedDate.How.METADATA, style, asOf);
      if (metadata.value() != null) {
        return metadata;
      }
    }
    if (page != null && page.published() != null && page.published().value() != null) {
      return page.published();
    }
    if (raw.url() != null) {
      StatedDate url = PublicationDate.ofUrl(raw.url(), style, asOf).orElse(null);
      if (url != null && url.value() != null) {
        return url;
      }
    }
    return header(document, style);
  }

  /** The day that the text's own header states, or null. */
  private StatedDate header(Document document, DateStyle style) {
    if (document.statedDate().isEmpty()) {
      return null;
    }
    StatedDate header =
        PublicationDate.of(document.statedDate().get(), StatedDate.How.HEADER, style, asOf);
    return header.value() == null ? null : header;
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
