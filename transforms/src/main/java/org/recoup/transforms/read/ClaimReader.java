package org.recoup.transforms.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.score.StatedClaim;

/**
 * Reads the claims of one file, record by record. Names of fields go by their letters, case and
 * signs aside.
 */
final class ClaimReader {
  private static final int MAX_RECORD = 1 << 20;
  private static final String SEPARATOR = "; ";

  private final OpenFile file;
  private final Consumer<StatedClaim> claims;
  private final Consumer<Reject> rejects;

  ClaimReader(OpenFile file, Consumer<StatedClaim> claims, Consumer<Reject> rejects) {
    this.file = file;
    this.claims = claims;
    this.rejects = rejects;
  }

  /**
   * Hands all claims on.
   *
   * @throws IOException where the bytes break off or cannot be unpacked
   */
  void read(InputStream in, InputFormat format) throws IOException {
    if (format == InputFormat.JSON_LINES) {
      readLines(in);
    } else {
      new CsvTable(format == InputFormat.TSV ? "\t" : ",;\t", MAX_RECORD, ClaimReader::folded)
          .read(in, file, this::readRow, rejects);
    }
  }

  private void readRow(String location, List<String> header, List<String> row) {
    String misfit = CsvTable.misfit(header, row);
    if (misfit != null) {
      malformed(location, misfit, String.join(" ", row));
      return;
    }
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < row.size(); i++) {
      fields.put(header.get(i), row.get(i));
    }
    deliver(location, fields);
  }

  private void readLines(InputStream in) throws IOException {
    BoundedLines lines = new BoundedLines(in, MAX_RECORD);
    JsonFactory json = JsonRecords.factory(MAX_RECORD);
    for (long number = 1; lines.advance(); number++) {
      String location = file.locationOfLine(number);
      String excerpt = TextDecoder.excerpt(lines.buffer(), lines.begin(), lines.end());
      if (lines.tooLong()) {
        rejects.accept(
            new Reject(
                location, RejectReason.TOO_LARGE, "more than " + MAX_RECORD + " bytes", excerpt));
      } else if (!excerpt.isBlank()) {
        readLine(lines, json, location, excerpt);
      }
    }
  }

  private void readLine(BoundedLines lines, JsonFactory json, String location, String excerpt)
      throws IOException {
    int length = lines.end() - lines.begin();
    try (JsonParser parser = json.createParser(lines.buffer(), lines.begin(), length)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        malformed(location, "no JSON object", excerpt);
        return;
      }
      Map<String, String> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = folded(parser.currentName());
        fields.put(name, valueAt(parser));
      }
      deliver(location, fields);
    } catch (JsonProcessingException e) {
      malformed(location, e.getOriginalMessage(), excerpt);
    }
  }

  /** A scalar as its text, a list as its elements' texts; null for null and for objects. */
  private static String valueAt(JsonParser parser) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      StringBuilder all = new StringBuilder();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken().isScalarValue()) {
          all.append(all.isEmpty() ? "" : SEPARATOR).append(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
      return all.toString();
    }
    parser.skipChildren();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getText() : null;
  }

  private void deliver(String location, Map<String, String> fields) {
    String source = textOf(fields, "source");
    String event = textOf(fields, "event");
    String attribute = textOf(fields, "attribute");
    String value = textOf(fields, "value");
    String low = textOf(fields, "low");
    String high = textOf(fields, "high");
    if (source == null || event == null || attribute == null) {
      malformed(location, "source, event or attribute is missing", String.valueOf(value));
    } else if (value == null && low == null && high == null) {
      malformed(location, "neither value nor low nor high", source + " " + event);
    } else {
      try {
        claims.accept(
            new StatedClaim(
                location,
                source,
                event,
                attribute,
                value,
                number(low),
                number(high),
                textOf(fields, "asof"),
                textOf(fields, "origin")));
      } catch (NumberFormatException e) {
        malformed(location, "low or high is no number", low + " " + high);
      }
    }
  }

  private static Double number(String text) {
    if (text == null) {
      return null;
    }
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("not finite");
    }
    return number;
  }

  private void malformed(String location, String detail, String excerpt) {
    boolean broken = excerpt.indexOf(TextDecoder.BROKEN) >= 0;
    rejects.accept(
        new Reject(
            location,
            broken ? RejectReason.BROKEN_ENCODING : RejectReason.MALFORMED_RECORD,
            detail,
            excerpt.replace(TextDecoder.BROKEN, '\uFFFD')));
  }

  private static String textOf(Map<String, String> fields, String name) {
    String text = fields.get(name);
    return text == null || text.isBlank()
        ? null
        : text.strip().replace(TextDecoder.BROKEN, '\uFFFD');
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[-_ \uFEFF]", "");
  }
}
