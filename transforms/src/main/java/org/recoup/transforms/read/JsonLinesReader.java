package org.recoup.transforms.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * One JSON object a line. Of a slice the lines that begin in it are read; the stream has to start
 * one byte before the slice, which tells whether a line begins at its first byte.
 */
final class JsonLinesReader implements RecordReader {
  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    FileSlice slice = file.slice();
    BoundedLines lines = new BoundedLines(in, file.maxArticleBytes());
    long offset = Math.max(0, slice.begin() - 1);
    long line = slice.firstLine();
    if (slice.begin() > 0) {
      lines.advance();
      // The line feed just before the slice was counted with the slice before.
      line += lines.end() == lines.begin() ? 0 : 1;
    }
    JsonFactory json = JsonRecords.factory(file.maxArticleBytes());
    RecordFields fields = new RecordFields();
    while (lines.advance() && offset + lines.position() < slice.end()) {
      readLine(lines, line, json, fields, file, sink);
      line++;
    }
  }

  private static void readLine(
      BoundedLines lines,
      long number,
      JsonFactory json,
      RecordFields fields,
      OpenFile file,
      ArticleSink sink)
      throws IOException {
    String location = file.locationOfLine(number);
    if (lines.tooLong()) {
      String excerpt = TextDecoder.excerpt(lines.buffer(), lines.begin(), lines.end());
      sink.reject(file.tooLarge(location, excerpt));
      return;
    }
    int begin = number == 1 ? afterByteOrderMark(lines) : lines.begin();
    if (isBlank(lines.buffer(), begin, lines.end())) {
      return;
    }
    try (JsonParser parser = json.createParser(lines.buffer(), begin, lines.end() - begin)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        sink.reject(malformed(location, "no JSON object", lines, begin));
        return;
      }
      JsonRecords.readFields(parser, fields);
      if (parser.nextToken() != null) {
        sink.reject(malformed(location, "more than one JSON object", lines, begin));
        return;
      }
      fields.deliver(location, file.name(), sink);
    } catch (StreamConstraintsException e) {
      sink.reject(new Reject(location, RejectReason.TOO_LARGE, e.getOriginalMessage(), null));
    } catch (JsonProcessingException e) {
      sink.reject(malformed(location, e.getOriginalMessage(), lines, begin));
    }
  }

  private static Reject malformed(String location, String detail, BoundedLines line, int begin) {
    boolean text = TextDecoder.isUtf8(line.buffer(), begin, line.end());
    return new Reject(
        location,
        text ? RejectReason.MALFORMED_RECORD : RejectReason.BROKEN_ENCODING,
        text ? detail : "no UTF-8",
        TextDecoder.excerpt(line.buffer(), begin, line.end()));
  }

  private static int afterByteOrderMark(BoundedLines line) {
    byte[] bytes = line.buffer();
    int begin = line.begin();
    boolean marked =
        line.end() - begin >= 3
            && bytes[begin] == (byte) 0xEF
            && bytes[begin + 1] == (byte) 0xBB
            && bytes[begin + 2] == (byte) 0xBF;
    return marked ? begin + 3 : begin;
  }

  private static boolean isBlank(byte[] bytes, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
