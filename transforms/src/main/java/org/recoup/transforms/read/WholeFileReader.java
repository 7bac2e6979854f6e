package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/** One article a file, its text or its page. */
final class WholeFileReader implements RecordReader {
  private final String field;

  /**
   * @param field name of the field that the content belongs into
   */
  WholeFileReader(String field) {
    this.field = field;
  }

  @Override
  public void read(InputStream in, OpenFile file, ArticleSink sink) throws IOException {
    byte[] bytes = in.readNBytes(file.maxArticleBytes() + 1);
    if (bytes.length > file.maxArticleBytes()) {
      String excerpt = TextDecoder.excerpt(bytes, 0, bytes.length);
      sink.reject(file.tooLarge(file.location(), excerpt));
      return;
    }
    try {
      RecordFields fields = new RecordFields();
      fields.put(field, TextDecoder.decode(bytes));
      fields.deliver(file.location(), file.name(), sink);
    } catch (CharacterCodingException e) {
      sink.reject(
          new Reject(
              file.location(),
              RejectReason.BROKEN_ENCODING,
              "neither UTF-8 nor windows-1252",
              TextDecoder.excerpt(bytes, 0, bytes.length)));
    }
  }
}
