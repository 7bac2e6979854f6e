package org.recoup.pipeline;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.recoup.analysis.Analysis;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.event.EventMention;
import org.recoup.analysis.event.LocalEvent;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Field;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.quantity.NumberMention;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;
import org.recoup.output.RowSchema;

/**
 * Writes articles with their stand-off annotations, one line of JSON each. Spans count UTF-16 code
 * units of the input's text; those marked {@code "field":"title"} count in its title.
 */
final class AnnotationWriter implements AutoCloseable {
  private static final RowSchema<Claim> CLAIMS = RowSchema.of(Claim.class);

  private final JsonGenerator json;
  private Analysis analysis;
  private Document document;
  private AnnotatedText text;

  AnnotationWriter(OutputStream out) throws IOException {
    json = new JsonFactory().setRootValueSeparator(null).createGenerator(out);
  }

  /** Writes one line. */
  void write(Analysis article) throws IOException {
    analysis = article;
    document = article.document();
    text = article.text();
    json.writeStartObject();
    writeArticle(article.article());
    writeIfKnown("text", article.extracted());
    writeKeptText();
    if (text != null) {
      writeSentences();
      writeTimes();
      writeAll("numbers", AnnotationKind.NUMBER, this::writeNumber);
      writeAll("places", AnnotationKind.PLACE, this::writeEntity);
      writeAll("persons", AnnotationKind.PERSON, this::writeEntity);
      writeAll("organizations", AnnotationKind.ORGANIZATION, this::writeEntity);
      writeAll("states", AnnotationKind.STATE, this::writeEntity);
      writeEvents();
      writeClaims();
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  /** Hands on what is still held back, and closes the stream. */
  @Override
  public void close() throws IOException {
    json.close();
  }

  private void writeArticle(Article article) throws IOException {
    json.writeStringField("article_id", article.articleId());
    json.writeStringField("location", article.location());
    json.writeStringField("source", article.source());
    json.writeStringField("language", article.language());
    json.writeStringField("published", article.published());
    json.writeStringField("published_how", lowerCase(article.publishedHow()));
    writeIfKnown("published_stated", article.publishedStated());
    json.writeBooleanField("published_conflict", article.publishedConflict());
    json.writeArrayFieldStart("flags");
    for (String flag : article.flags()) {
      json.writeString(flag);
    }
    json.writeEndArray();
  }

  private void writeKeptText() throws IOException {
    json.writeArrayFieldStart("text_span");
    for (Span kept : document.kept()) {
      if (document.fieldAt(kept.begin()) == Field.TEXT) {
        writePair(document.toInput(kept));
      }
    }
    json.writeEndArray();
  }

  private void writeSentences() throws IOException {
    Tokens tokens = text.tokens();
    json.writeArrayFieldStart("sentences");
    for (int i = 0; i < tokens.sentenceCount(); i++) {
      int begin = tokens.begin(tokens.sentenceFirst(i));
      if (document.fieldAt(begin) == Field.TEXT) {
        writePair(document.toInput(new Span(begin, tokens.end(tokens.sentenceEnd(i) - 1))));
      }
    }
    json.writeEndArray();
  }

  private void writePair(Span span) throws IOException {
    json.writeStartArray();
    json.writeNumber(span.begin());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  /** Writes the rest of one annotation's object. */
  private interface Body {
    void write(Annotation annotation) throws IOException;
  }

  private void writeAll(String name, AnnotationKind kind, Body body) throws IOException {
    json.writeArrayFieldStart(name);
    for (Annotation annotation : text.annotations().all(kind)) {
      json.writeStartObject();
      body.write(annotation);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** An interval's two ends follow it as times of their own. */
  private void writeTimes() throws IOException {
    json.writeArrayFieldStart("times");
    for (Annotation annotation : text.annotations().all(AnnotationKind.TIME)) {
      TimeExpression time = (TimeExpression) annotation.value();
      writeTime(time);
      for (TimeExpression part : time.parts()) {
        writeTime(part);
      }
    }
    json.writeEndArray();
  }

  private void writeTime(TimeExpression time) throws IOException {
    json.writeStartObject();
    writeSpan(time.first(), time.end());
    json.writeStringField("text", text.text(time.first(), time.end()));
    json.writeStringField("type", time.type().name());
    json.writeStringField("value", time.value());
    writeInstants(time.start(), time.endTime());
    json.writeStringField("rule", time.rule());
    json.writeEndObject();
  }

  private void writeNumber(Annotation annotation) throws IOException {
    NumberMention number = (NumberMention) annotation.value();
    Quantity quantity = number.quantity();
    writeSpan(number.hedgedFirst(), number.hedgedEnd());
    json.writeStringField("text", text.text(number.hedgedFirst(), number.hedgedEnd()));
    writeNumber("low", quantity.low());
    writeNumber("high", quantity.high());
    writeNumber("best", quantity.best());
    json.writeStringField("qualifier", lowerCase(quantity.qualifier()));
    json.writeStringField("rule", number.rule());
  }

  private void writeEntity(Annotation annotation) throws IOException {
    EntityMention entity = (EntityMention) annotation.value();
    writeSpan(entity.first(), entity.end());
    writeNames(entity);
    json.writeStringField("rule", entity.rule());
  }

  private void writeNames(EntityMention entity) throws IOException {
    json.writeStringField("text", text.text(entity.first(), entity.end()));
    json.writeStringField("name", entity.name());
    writeIfKnown("id", entity.id());
    writeIfKnown("country", entity.country());
  }

  private void writeEvents() throws IOException {
    json.writeArrayFieldStart("events");
    List<Mention> rows = analysis.rows().mentions();
    int row = 0;
    for (LocalEvent event : analysis.events()) {
      // The rows stand in the order of the events.
      writeEvent(event, rows.get(row).eventId());
      row += event.mentions().size();
    }
    json.writeEndArray();
  }

  private void writeEvent(LocalEvent event, String id) throws IOException {
    EventMention first = event.mentions().get(0);
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", event.type().name());
    json.writeStringField("mode", event.mode());
    writeSpan(first.first(), first.end());
    json.writeStringField("text", text.text(first.first(), first.end()));
    if (event.startDay() != null) {
      writeInstants(event.startDay().atStartOfDay(), event.endDay().plusDays(1).atStartOfDay());
    }
    if (event.place() != null) {
      json.writeObjectFieldStart("place");
      writeNames(event.place());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("participants");
    for (EntityMention participant : event.participants()) {
      json.writeStartObject();
      writeNames(participant);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("status", lowerCase(event.status()));
    json.writeBooleanField("background", event.background());
    json.writeBooleanField("main", event.main());
    json.writeStringField("rule", first.rule());
    json.writeEndObject();
  }

  private void writeClaims() throws IOException {
    json.writeArrayFieldStart("claims");
    for (Claim claim : analysis.rows().claims()) {
      CLAIMS.write(json, claim);
    }
    json.writeEndArray();
  }

  private void writeSpan(int first, int end) throws IOException {
    Tokens tokens = text.tokens();
    Span span = document.toInput(new Span(tokens.begin(first), tokens.end(end - 1)));
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    if (document.fieldAt(tokens.begin(first)) == Field.TITLE) {
      json.writeStringField("field", "title");
    }
  }

  private void writeNumber(String name, Double number) throws IOException {
    if (number != null) {
      json.writeFieldName(name);
      RowSchema.writeNumber(json, number);
    }
  }

  private void writeInstants(LocalDateTime start, LocalDateTime end) throws IOException {
    writeIfKnown("start", start == null ? null : ISO_LOCAL_DATE_TIME.format(start));
    writeIfKnown("end_time", end == null ? null : ISO_LOCAL_DATE_TIME.format(end));
  }

  private void writeIfKnown(String name, Object value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
