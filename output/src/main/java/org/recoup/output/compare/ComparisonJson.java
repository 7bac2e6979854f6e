package org.recoup.output.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.recoup.analysis.model.Change;
import org.recoup.output.RowSchema;

/**
 * A comparison as programs read it: {@code from} and {@code to}, {@code counts} of changes by kind,
 * and {@code changes}, each a row of the table with the {@code claims} that are new.
 */
public final class ComparisonJson {
  private static final RowSchema<Change> ROW = RowSchema.of(Change.class);
  private static final RowSchema<NewClaim> CLAIM = RowSchema.of(NewClaim.class);

  private ComparisonJson() {}

  /** The object as UTF-8, with a line end. */
  public static byte[] of(RunComparison comparison, String before, String now) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("from", before);
      json.writeStringField("to", now);
      json.writeObjectFieldStart("counts");
      comparison.counts().forEach((kind, count) -> writeCount(json, kind.name(), count));
      json.writeEndObject();
      json.writeArrayFieldStart("changes");
      for (Change change : comparison.changes()) {
        write(json, change, comparison.newClaims(change));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("a string is written without IO", e);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static void writeCount(JsonGenerator json, String kind, int count) {
    try {
      json.writeNumberField(kind.toLowerCase(Locale.ROOT), count);
    } catch (IOException e) {
      throw new UncheckedIOException("a string is written without IO", e);
    }
  }

  private static void write(JsonGenerator json, Change change, List<NewClaim> claims)
      throws IOException {
    json.writeStartObject();
    ROW.writeColumns(json, change);
    json.writeArrayFieldStart("claims");
    for (NewClaim claim : claims) {
      CLAIM.write(json, claim);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
