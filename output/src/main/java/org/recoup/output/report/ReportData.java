package org.recoup.output.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.Source;
import org.recoup.output.Table;
import org.recoup.output.TableReader;

/**
 * The report's data as one JSON document for its script.
 *
 * <p>Articles, sources and claims, of which there are many, are arrays; a list beside them names
 * the columns, and what is null at an array's end is left out. No {@code <}, {@code >} or {@code &}
 * stands in it, so that nothing in it can end the element that holds it. Every text is cut at a
 * bound, as the input has none.
 */
final class ReportData {
  /** Most publishers in the comparison of sources; the table has all. */
  private static final int MAX_SOURCES = 300;

  private static final int MAX_TEXT = 600;
  private static final int MAX_NAME = 160;
  private static final int MAX_URL = 2000;
  private static final int MAX_NAMES = 40;
  private static final int MAX_STEPS = 200;

  private static final List<String> ARTICLE_COLUMNS =
      List.of("source", "title", "url", "published", "origin", "how", "agency", "language");
  private static final List<String> CLAIM_COLUMNS =
      List.of(
          "article",
          "quote",
          "low",
          "best",
          "high",
          "qualifier",
          "value",
          "text",
          "verdict",
          "asOf",
          "modality",
          "speaker",
          "population",
          "scope",
          "subset",
          "field",
          "copies",
          "claims");
  private static final List<String> SOURCE_COLUMNS =
      List.of(
          "source",
          "articles",
          "own",
          "claims",
          "facts",
          "agreement",
          "alpha",
          "bias",
          "deviant",
          "lag",
          "weight");

  private static final JsonFactory JSON =
      JsonFactory.builder().build().setCharacterEscapes(new HtmlSafe());

  private final RunInfo run;
  private final RunSurvey survey;
  private final Evidence evidence;
  private final TableReader tables;

  ReportData(RunInfo run, RunSurvey survey, Evidence evidence, TableReader tables) {
    this.run = run;
    this.survey = survey;
    this.evidence = evidence;
    this.tables = tables;
  }

  /**
   * The document in UTF-8.
   *
   * @param claims most different claims of each fact that is a number; others get half as many
   */
  byte[] toJson(int claims) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      new Writer(json, claims).write();
    }
    return bytes.toByteArray();
  }

  /** One writing: articles and origins get their numbers as claims refer to them. */
  private final class Writer {
    private final JsonGenerator json;
    private final int maxClaims;
    private final Map<String, Integer> numberOfArticle = new LinkedHashMap<>();
    private final Map<String, Integer> numberOfOrigin = new LinkedHashMap<>();

    Writer(JsonGenerator json, int maxClaims) {
      this.json = json;
      this.maxClaims = maxClaims;
    }

    void write() throws IOException {
      json.writeStartObject();
      writeRun();
      writeTotals();
      writeTables();
      writeSources();
      writeCopies();
      columns("claimColumns", CLAIM_COLUMNS);
      json.writeArrayFieldStart("events");
      for (Dossier dossier : evidence.dossiers()) {
        writeEvent(dossier);
      }
      json.writeEndArray();
      writeArticles();
      json.writeEndObject();
    }

    // ---- the run

    private void writeRun() throws IOException {
      json.writeObjectFieldStart("run");
      string("command", run.command(), MAX_NAME);
      string("version", run.version(), MAX_NAME);
      string("asOf", run.asOf(), MAX_NAME);
      string("input", run.input(), MAX_TEXT);
      json.writeNumberField("inputs", run.inputs());
      json.writeNumberField("repeated", run.repeated());
      json.writeEndObject();
    }

    private void writeTotals() throws IOException {
      json.writeObjectFieldStart("totals");
      json.writeNumberField("articles", survey.articles());
      json.writeNumberField("sources", Math.max(survey.sourceNames().size(), sources().size()));
      json.writeNumberField("origins", survey.origins());
      json.writeNumberField("copies", survey.copies());
      json.writeNumberField("events", Math.max(survey.events(), evidence.dossiers().size()));
      json.writeNumberField("facts", survey.facts());
      json.writeNumberField("undated", survey.undated());
      json.writeNumberField("conflictingDates", survey.conflictingDates());
      json.writeEndObject();
      counts("facts", survey.factsByStatus());
      counts("rejects", survey.rejectsByReason());
      counts("languages", survey.articlesByLanguage());
    }

    private void counts(String name, Map<?, Integer> counts) throws IOException {
      json.writeObjectFieldStart(name);
      for (Map.Entry<?, Integer> count : counts.entrySet()) {
        json.writeNumberField(
            clip(count.getKey().toString().toLowerCase(Locale.ROOT), MAX_NAME), count.getValue());
      }
      json.writeEndObject();
    }

    /** Files of the tables, as seen from the report. */
    private void writeTables() throws IOException {
      json.writeObjectFieldStart("tables");
      for (Table<?> table : Table.ALL) {
        List<String> files = tables.filesOf(table);
        if (!files.isEmpty()) {
          json.writeStringField(table.name(), "../" + files.get(0));
        }
      }
      json.writeEndObject();
    }

    // ---- sources

    private void writeSources() throws IOException {
      columns("sourceColumns", SOURCE_COLUMNS);
      json.writeNumberField("sourcesInAll", sources().size());
      json.writeArrayFieldStart("sources");
      for (Source source : shownSources()) {
        row(
            clip(source.source(), MAX_NAME),
            source.articles(),
            source.ownArticles(),
            source.claims(),
            source.facts(),
            source.agreement(),
            source.alpha(),
            source.bias(),
            source.deviantShare(),
            source.medianLagHours(),
            source.weight());
      }
      json.writeEndArray();
    }

    private List<Source> sources() {
      return survey.sources();
    }

    private List<Source> shownSources() {
      return sources().stream()
          .sorted(
              Comparator.comparingInt(Source::facts)
                  .reversed()
                  .thenComparing(Comparator.comparingInt(Source::articles).reversed())
                  .thenComparing(Source::source))
          .limit(MAX_SOURCES)
          .toList();
    }

    /** Who copies whom, most first. */
    private void writeCopies() throws IOException {
      record Flow(String by, String from, int articles) {}
      List<Flow> flows = new ArrayList<>();
      evidence
          .copiedFrom()
          .forEach((by, from) -> from.forEach((whom, n) -> flows.add(new Flow(by, whom, n))));
      flows.sort(
          Comparator.comparingInt(Flow::articles)
              .reversed()
              .thenComparing(Flow::by)
              .thenComparing(Flow::from));
      json.writeNumberField("copiesInAll", flows.size());
      json.writeArrayFieldStart("copies");
      for (Flow flow : flows.subList(0, Math.min(MAX_SOURCES, flows.size()))) {
        row(clip(flow.by(), MAX_NAME), clip(flow.from(), MAX_NAME), flow.articles());
      }
      json.writeEndArray();
    }

    // ---- events

    private void writeEvent(Dossier dossier) throws IOException {
      json.writeStartObject();
      json.writeStringField("id", clip(dossier.eventId(), MAX_NAME));
      if (dossier.event() != null) {
        writeRow(dossier.event());
      } else {
        json.writeStringField("label", clip(dossier.eventId(), MAX_NAME));
      }
      number("dispute", dossier.dispute());
      json.writeArrayFieldStart("facts");
      for (Fact fact : dossier.facts()) {
        writeFact(fact);
      }
      json.writeEndArray();
      writeClaims(dossier);
      json.writeEndObject();
    }

    private void writeRow(Event event) throws IOException {
      string("type", event.type() == null ? null : event.type().name(), MAX_NAME);
      string("mode", event.mode(), MAX_NAME);
      string("status", lower(event.status()), MAX_NAME);
      string("label", event.label(), MAX_TEXT);
      string("start", text(event.start()), MAX_NAME);
      string("end", text(event.end()), MAX_NAME);
      json.writeNumberField("datePrec", event.datePrec());
      string("place", event.place(), MAX_NAME);
      string("placeText", event.placeText(), MAX_NAME);
      string("country", event.country(), MAX_NAME);
      number("latitude", event.latitude());
      number("longitude", event.longitude());
      json.writeNumberField("wherePrec", event.wherePrec());
      strings("participants", event.participants());
      string("first", event.firstReported(), MAX_NAME);
      string("last", event.lastReported(), MAX_NAME);
      json.writeNumberField("articles", event.articles());
      json.writeNumberField("sources", event.sources());
      json.writeNumberField("origins", event.origins());
    }

    private void writeFact(Fact fact) throws IOException {
      json.writeStartObject();
      json.writeStringField("attribute", clip(fact.attribute(), MAX_NAME));
      number("low", fact.low());
      number("best", fact.best());
      number("high", fact.high());
      number("conservative", fact.conservative());
      strings("value", fact.value());
      string("unit", fact.unit(), MAX_NAME);
      number("consistency", fact.consistency());
      number("consistencyLow", fact.consistencyLow());
      number("consistencyHigh", fact.consistencyHigh());
      json.writeStringField("status", fact.status().name().toLowerCase(Locale.ROOT));
      json.writeNumberField("claims", fact.claims());
      json.writeNumberField("articles", fact.articles());
      json.writeNumberField("sources", fact.sources());
      json.writeNumberField("origins", fact.origins());
      strings("speakers", fact.speakers());
      json.writeArrayFieldStart("steps");
      for (Fact.Step step : fact.steps().subList(0, Math.min(MAX_STEPS, fact.steps().size()))) {
        row(clip(step.asOf(), MAX_NAME), step.low(), step.best(), step.high());
      }
      json.writeEndArray();
      json.writeArrayFieldStart("deviants");
      for (Fact.Deviant deviant : fact.deviants()) {
        row(clip(deviant.source(), MAX_NAME), clip(deviant.value(), MAX_NAME), deviant.logRatio());
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    // ---- claims

    private void writeClaims(Dossier dossier) throws IOException {
      Map<String, Integer> quotes = new LinkedHashMap<>();
      json.writeObjectFieldStart("claims");
      for (Map.Entry<String, ClaimGroups> entry : dossier.claims().entrySet()) {
        json.writeArrayFieldStart(clip(entry.getKey(), MAX_NAME));
        List<ClaimGroup> groups = entry.getValue().groups();
        int limit = limit(entry.getKey(), groups);
        for (ClaimGroup group : groups.subList(0, limit)) {
          writeClaim(group, quotes);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeObjectFieldStart("claimsInAll");
      for (Map.Entry<String, ClaimGroups> entry : dossier.claims().entrySet()) {
        json.writeNumberField(clip(entry.getKey(), MAX_NAME), entry.getValue().claims());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("quotes");
      for (String quote : quotes.keySet()) {
        json.writeString(quote);
      }
      json.writeEndArray();
    }

    private int limit(String attribute, List<ClaimGroup> groups) {
      boolean number = groups.get(0).first().best() != null || attribute.equals(Attribute.DATE);
      return Math.min(groups.size(), number ? maxClaims : (maxClaims + 1) / 2);
    }

    private void writeClaim(ClaimGroup group, Map<String, Integer> quotes) throws IOException {
      Claim claim = group.first();
      List<Integer> copies = new ArrayList<>();
      group.copies().forEach(articleId -> copies.add(numberOf(articleId)));
      String quote = claim.quote() == null ? null : clip(claim.quote(), MAX_TEXT);
      row(
          numberOf(claim.articleId()),
          quote == null ? null : quotes.computeIfAbsent(quote, q -> quotes.size()),
          claim.low(),
          claim.best(),
          claim.high(),
          claim.qualifier() == Qualifier.EXACT ? null : lower(claim.qualifier()),
          claim.value().isEmpty() ? null : clip(String.join(", ", claim.value()), MAX_TEXT),
          clip(claim.valueText(), MAX_TEXT),
          lower(claim.verdict()),
          clip(claim.asOf(), MAX_NAME),
          claim.modality() == Modality.ASSERTED ? null : lower(claim.modality()),
          clip(claim.speaker(), MAX_NAME),
          clip(claim.population(), MAX_NAME),
          claim.scope() == Scope.EVENT ? null : lower(claim.scope()),
          claim.subsetOf() == null ? null : 1,
          claim.field() == Field.TEXT ? null : lower(claim.field()),
          copies.isEmpty() ? null : copies,
          group.claims() == 1 ? null : group.claims());
    }

    private int numberOf(String articleId) {
      return numberOfArticle.computeIfAbsent(articleId, id -> numberOfArticle.size());
    }

    private void writeArticles() throws IOException {
      columns("articleColumns", ARTICLE_COLUMNS);
      json.writeArrayFieldStart("articles");
      for (String articleId : numberOfArticle.keySet()) {
        Article article = evidence.article(articleId);
        if (article == null) {
          row(clip(articleId, MAX_NAME));
        } else {
          row(
              clip(article.source(), MAX_NAME),
              clip(article.title(), MAX_TEXT),
              article.url() == null || article.url().length() > MAX_URL ? null : article.url(),
              clip(article.published(), MAX_NAME),
              origin(article),
              lower(article.originHow()),
              clip(article.agency(), MAX_NAME),
              article.language());
        }
      }
      json.writeEndArray();
    }

    private int origin(Article article) {
      String id = article.originId() != null ? article.originId() : article.articleId();
      return numberOfOrigin.computeIfAbsent(id, o -> numberOfOrigin.size());
    }

    // ---- values

    private void columns(String name, List<String> columns) throws IOException {
      json.writeFieldName(name);
      json.writeArray(columns.toArray(new String[0]), 0, columns.size());
    }

    /** An array of strings, numbers and lists of numbers, without the nulls at its end. */
    private void row(Object... cells) throws IOException {
      int length = cells.length;
      while (length > 0 && cells[length - 1] == null) {
        length--;
      }
      json.writeStartArray();
      for (int i = 0; i < length; i++) {
        cell(cells[i]);
      }
      json.writeEndArray();
    }

    private void cell(Object cell) throws IOException {
      if (cell instanceof List<?> list) {
        json.writeStartArray();
        for (Object element : list) {
          cell(element);
        }
        json.writeEndArray();
      } else if (cell instanceof Double number) {
        number(number);
      } else {
        json.writeObject(cell);
      }
    }

    private void string(String name, String value, int limit) throws IOException {
      if (value != null) {
        json.writeStringField(name, clip(value, limit));
      }
    }

    private void strings(String name, List<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String value : values.subList(0, Math.min(MAX_NAMES, values.size()))) {
        json.writeString(clip(value, MAX_NAME));
      }
      json.writeEndArray();
    }

    private void number(String name, Double value) throws IOException {
      if (value != null) {
        json.writeFieldName(name);
        number(value);
      }
    }

    /** Four digits after the point are more than a reader sees. */
    private void number(double value) throws IOException {
      double rounded = Math.rint(value * 10_000) / 10_000;
      if (rounded == Math.rint(rounded) && Math.abs(rounded) < 1L << 53) {
        json.writeNumber((long) rounded);
      } else {
        json.writeNumber(rounded);
      }
    }
  }

  private static String lower(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  /** At most so many UTF-16 units of a text, an ellipsis where it was longer. */
  static String clip(String text, int limit) {
    if (text == null || text.length() <= limit) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
    return text.substring(0, end) + '…';
  }

  /** Escapes what could mean something to an HTML parser, or ends a line in a script. */
  private static final class HtmlSafe extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private final int[] ascii = standardAsciiEscapesForJSON();

    HtmlSafe() {
      for (char c : new char[] {'<', '>', '&'}) {
        ascii[c] = ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case '\u2028' -> new SerializedString("\\u2028");
        case '\u2029' -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
