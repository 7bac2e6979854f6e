package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a JSON object of every line that is written: what libraries log, and a failure's trace. A
 * line that is one already stays.
 */
final class JsonLines extends OutputStream {
  private static final Pattern LEVEL =
      Pattern.compile("(?:\\[[^\\]]*\\] )?(TRACE|DEBUG|INFO|WARN|ERROR) (.*)", Pattern.DOTALL);

  private final OutputStream out;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  JsonLines(OutputStream out) {
    this.out = out;
  }

  /** Whether a command line asks for messages in JSON; looked at before anything can be said. */
  static boolean isAskedForBy(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String next = i + 1 < arguments.length ? "=" + arguments[i + 1] : "";
      if ((arguments[i] + (arguments[i].equals("--log") ? next : ""))
          .equalsIgnoreCase("--log=JSON")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public synchronized void write(int b) throws IOException {
    if (b == '\n') {
      finishLine();
    } else {
      line.write(b);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(bytes[i]);
    }
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }

  private void finishLine() throws IOException {
    byte[] bytes = line.toByteArray();
    line.reset();
    int end = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    String text = new String(Arrays.copyOf(bytes, end), UTF_8);
    if (!text.isBlank()) {
      out.write((text.startsWith("{\"time\":") ? text : object(text)).getBytes(UTF_8));
      out.write('\n');
    }
  }

  private static String object(String text) {
    Matcher level = LEVEL.matcher(text);
    return level.matches()
        ? Messages.line(level.group(1).toLowerCase(Locale.ROOT), level.group(2), Map.of())
        : Messages.line("error", text, Map.of());
  }
}
