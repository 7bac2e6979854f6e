package org.recoup.transforms.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.text.Charsets;

/** One article a file, its text or its page. */
final class WholeFileReader implements RecordReader {
  /** How the bytes of a file become characters. */
  private interface Decoder {
    String decode(byte[] bytes) throws CharacterCodingException;
  }

  private final String field;
  private final Decoder decoder;

  private WholeFileReader(String field, Decoder decoder) {
    this.field = field;
    this.decoder = decoder;
  }

  /** Files of plain text, which state no character set: broken ones are rejected. */
  static WholeFileReader ofText() {
    return new WholeFileReader("text", TextDecoder::decode);
  }

  /** Pages, which state theirs or are guessed at, as a browser would. */
  static WholeFileReader ofPages() {
    return new WholeFileReader("html", bytes -> Charsets.decode(bytes, null));
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
      fields.put(field, decoder.decode(bytes));
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
