package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.recoup.analysis.model.Reject;

/** Turns bytes of files into text and never guesses around broken ones. */
final class TextDecoder {
  /** Stands for bytes that are no text; Unicode gives it to no character. */
  static final char BROKEN = '\uFFFF';

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final int MAX_MARK_BYTES = 3;

  /** Byte order marks. */
  private enum Mark {
    UTF8(UTF_8, 0xEF, 0xBB, 0xBF),
    BIG_ENDIAN(UTF_16BE, 0xFE, 0xFF),
    LITTLE_ENDIAN(UTF_16LE, 0xFF, 0xFE),
    NONE(UTF_8);

    private final Charset charset;
    private final int[] bytes;
    private final int length;

    Mark(Charset charset, int... bytes) {
      this.charset = charset;
      this.bytes = bytes;
      this.length = bytes.length;
    }

    static Mark of(byte[] head) {
      return Arrays.stream(values()).filter(mark -> mark.begins(head)).findFirst().orElseThrow();
    }

    private boolean begins(byte[] head) {
      return head.length >= length
          && IntStream.range(0, length).allMatch(i -> (head[i] & 0xFF) == bytes[i]);
    }
  }

  private TextDecoder() {}

  /**
   * Text by its byte order mark, else as UTF-8, else, where not one character beyond ASCII is
   * well-formed UTF-8, as windows-1252. A mark is no part of the text.
   *
   * @throws CharacterCodingException where the bytes are none of these
   */
  static String decode(byte[] bytes) throws CharacterCodingException {
    Mark mark = Mark.of(bytes);
    if (mark != Mark.NONE) {
      return strictly(mark.charset, bytes, mark.length, bytes.length);
    }
    try {
      return strictly(UTF_8, bytes, 0, bytes.length);
    } catch (CharacterCodingException e) {
      if (hasUtf8BeyondAscii(bytes)) {
        throw e;
      }
      return strictly(WINDOWS_1252, bytes, 0, bytes.length);
    }
  }

  /**
   * Whether the stretch is well-formed UTF-8.
   *
   * @param end one past the last byte
   */
  static boolean isUtf8(byte[] bytes, int begin, int end) {
    try {
      strictly(UTF_8, bytes, begin, end);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /**
   * Characters of a stream by its byte order mark, else as UTF-8, with {@link #BROKEN} for bytes
   * that are none.
   */
  static Reader reader(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, MAX_MARK_BYTES);
    byte[] head = bytes.readNBytes(MAX_MARK_BYTES);
    Mark mark = Mark.of(head);
    bytes.unread(head, mark.length, head.length - mark.length);
    CharsetDecoder decoder =
        mark.charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE)
            .replaceWith(String.valueOf(BROKEN));
    return new InputStreamReader(bytes, decoder);
  }

  /** The beginning of a stretch as UTF-8, with U+FFFD for what is broken. */
  static String excerpt(byte[] bytes, int begin, int end) {
    // Four bytes make one character at most.
    int length = Math.min(end - begin, 4 * Reject.EXCERPT_CHARS);
    return new String(bytes, begin, length, UTF_8);
  }

  private static String strictly(Charset charset, byte[] bytes, int begin, int end)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, begin, end - begin))
        .toString();
  }

  /** Whether a lead byte is followed by as many continuation bytes as it announces. */
  private static boolean hasUtf8BeyondAscii(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int more = continuationsOf(bytes[i] & 0xFF);
      if (more > 0 && i + more < bytes.length && areContinuations(bytes, i + 1, more)) {
        return true;
      }
    }
    return false;
  }

  private static int continuationsOf(int lead) {
    if (lead >= 0xC2 && lead < 0xE0) {
      return 1;
    } else if (lead >= 0xE0 && lead < 0xF0) {
      return 2;
    }
    return lead >= 0xF0 && lead < 0xF5 ? 3 : 0;
  }

  private static boolean areContinuations(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
