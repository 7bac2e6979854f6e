package org.recoup.transforms.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * One JSON object, an array of objects, or several of these one after the other, on as many lines
 * as they like. Nothing is read behind a mistake in the syntax.
 */
final class JsonReader implements RecordReader {
  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    new Reading(file, sink).read(in);
  }

  /** The reading of one file. */
  private static final class Reading {
    private final OpenFile file;
    private final ArticleSink sink;
    private final RecordFields fields = new RecordFields();
    private long records;

    Reading(OpenFile file, ArticleSink sink) {
      this.file = file;
      this.sink = sink;
    }

    void read(InputStream in) throws IOException {
      try (JsonParser parser =
          JsonRecords.factory(file.maxArticleBytes()).createParser(TextDecoder.reader(in))) {
        while (parser.nextToken() != null) {
          if (parser.currentToken() == JsonToken.START_ARRAY) {
            readArray(parser);
          } else {
            readRecord(parser);
          }
        }
        if (records == 0) {
          reject(file.location(), RejectReason.EMPTY_TEXT, "no record");
        }
      } catch (StreamConstraintsException e) {
        reject(location(), RejectReason.TOO_LARGE, e.getOriginalMessage());
      } catch (JsonProcessingException e) {
        reject(
            location(),
            RejectReason.MALFORMED_RECORD,
            "line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
      }
    }

    private void readArray(JsonParser parser) throws IOException {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        readRecord(parser);
      }
    }

    private void readRecord(JsonParser parser) throws IOException {
      records++;
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        parser.skipChildren();
        reject(location(), RejectReason.MALFORMED_RECORD, "no JSON object");
        return;
      }
      long begin = parser.currentLocation().getCharOffset();
      JsonRecords.readFields(parser, fields);
      if (parser.currentLocation().getCharOffset() - begin > file.maxArticleBytes()) {
        sink.reject(file.tooLarge(location(), null));
      } else {
        fields.deliver(location(), file.name(), sink);
      }
    }

    /** The record that is being read. */
    private String location() {
      return file.locationOfRecord(records);
    }

    private void reject(String location, RejectReason reason, String detail) {
      sink.reject(new Reject(location, reason, detail, null));
    }
  }
}
