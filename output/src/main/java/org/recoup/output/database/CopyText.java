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

  private final StringBuilder line = new StringBuilder(1024);

  /** A row as one line, with its end. */
  byte[] encode(GenericRecord row) {
    line.setLength(0);
    List<Schema.Field> fields = row.getSchema().getFields();
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        line.append('\t');
      }
      append(row.get(i), SqlType.of(fields.get(i).schema()));
    }
    line.append('\n');
    return line.toString().getBytes(UTF_8);
  }

  private void append(Object value, SqlType type) {
    if (value == null) {
      line.append("\\N");
      return;
    }
    switch (type) {
      case TEXT -> appendEscaped((String) value);
      case DATE -> line.append(LocalDate.ofEpochDay((int) value));
      case TEXTS -> appendEscaped(arrayOf((List<?>) value));
      case JSON -> appendEscaped(jsonOf((List<?>) value));
      case INTEGER, NUMBER, BOOLEAN -> line.append(value);
    }
  }

  private void appendEscaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        case '\0' -> line.append('\uFFFD');
        default -> line.append(c);
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
