package org.recoup.output.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.recoup.output.RowSchema;

/**
 * Rows in the text format of PostgreSQL's {@code COPY}. Whatever a text holds stays a value: tabs,
 * line ends and backslashes are escaped. U+0000, which PostgreSQL cannot store, becomes U+FFFD.
 */
final class CopyText {
  private static final JsonFactory JSON = new JsonFactory();

  /** Rows are handed on in pieces of about this size. */
  private static final int FULL_CHARS = 1 << 16;

  private final StringBuilder text = new StringBuilder(FULL_CHARS + 4096);

  /** Adds a row as one line. */
  void add(GenericRecord row) {
    List<Schema.Field> fields = row.getSchema().getFields();
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        text.append('\t');
      }
      append(row.get(i), SqlType.of(fields.get(i).schema()));
    }
    text.append('\n');
  }

  boolean isFull() {
    return text.length() >= FULL_CHARS;
  }

  /** The rows added so far, which are gone from here. */
  byte[] take() {
    byte[] rows = text.toString().getBytes(UTF_8);
    text.setLength(0);
    return rows;
  }

  private void append(Object value, SqlType type) {
    if (value == null) {
      text.append("\\N");
      return;
    }
    switch (type) {
      case TEXT -> appendEscaped((String) value);
      case DATE -> text.append(LocalDate.ofEpochDay((int) value));
      case TEXTS -> appendEscaped(arrayOf((List<?>) value));
      case JSON -> appendEscaped(jsonOf((List<?>) value));
      case INTEGER, NUMBER, BOOLEAN -> text.append(value);
    }
  }

  private void appendEscaped(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\0' -> text.append('\uFFFD');
        default -> text.append(c);
      }
    }
  }

  /** A literal of an array, every element in quotes. */
  private static String arrayOf(List<?> texts) {
    StringBuilder array = new StringBuilder("{");
    for (Object text : texts) {
      array
          .append(array.length() > 1 ? ",\"" : "\"")
          .append(((String) text).replace("\\", "\\\\").replace("\"", "\\\""))
          .append('"');
    }
    return array.append('}').toString();
  }

  private static String jsonOf(List<?> records) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartArray();
      for (Object element : records) {
        write(json, (GenericRecord) element);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a string is written without IO", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, GenericRecord record) throws IOException {
    json.writeStartObject();
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      json.writeFieldName(field.name());
      if (value == null) {
        json.writeNull();
      } else if (value instanceof Double number) {
        RowSchema.writeNumber(json, number);
      } else {
        json.writeString(value.toString().replace('\0', '\uFFFD'));
      }
    }
    json.writeEndObject();
  }
}
