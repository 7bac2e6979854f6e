package org.recoup.transforms.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/** How one article stands in JSON: an object of fields, most of them strings. */
final class JsonRecords {
  private static final String PARAGRAPH_BREAK = "\n";

  private JsonRecords() {}

  /** A factory of parsers that hold at most one string of {@code maxBytes}. */
  static JsonFactory factory(int maxBytes) {
    return JsonFactory.builder()
        // Names come from the input: interned ones would never leave memory, and many that collide
        // are no reason to fail.
        .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
        .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
        .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(maxBytes).build())
        .build();
  }

  /**
   * Reads the fields of the object whose opening brace is the parser's current token, and leaves
   * the parser at its closing one. A list of strings is its paragraphs, or authors; of an object
   * the {@code name} is taken.
   */
  static void readFields(JsonParser parser, RecordFields fields) throws IOException {
    fields.clear();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!fields.knows(name)) {
        parser.skipChildren();
      } else if (value == JsonToken.START_ARRAY) {
        fields.put(name, joined(parser));
      } else if (value == JsonToken.START_OBJECT) {
        fields.put(name, nameWithin(parser));
      } else if (value != JsonToken.VALUE_NULL) {
        fields.put(name, parser.getText());
      }
    }
  }

  private static String joined(JsonParser parser) throws IOException {
    StringBuilder all = new StringBuilder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String element = null;
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        element = nameWithin(parser);
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        parser.skipChildren();
      } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
        element = parser.getText();
      }
      if (element != null) {
        all.append(all.isEmpty() ? "" : PARAGRAPH_BREAK).append(element);
      }
    }
    return all.toString();
  }

  private static String nameWithin(JsonParser parser) throws IOException {
    String name = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = parser.currentName().equals("name");
      if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
        name = parser.getText();
      } else {
        parser.skipChildren();
      }
    }
    return name;
  }
}
