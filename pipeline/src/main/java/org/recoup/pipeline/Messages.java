package org.recoup.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import picocli.CommandLine.Option;

/** What a long command tells people or programs while it works, as options of it. */
final class Messages {
  /** What the launcher sets where standard error is a terminal: its columns. */
  static final String TERMINAL = "recoup.terminal";

  /** How messages are written. */
  enum Form {
    /** Lines for people. */
    TEXT,
    /** One JSON object a line. */
    JSON
  }

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEGIN_OF_LINE = "\r";
  private static final String CLEAR_LINE = "\r\u001b[K";

  @Option(
      names = "--quiet",
      description = "Say nothing but what goes wrong: no progress and no summary.")
  private boolean quiet;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      description =
          "TEXT for people, or JSON: each message one object a line, with time, level, message and"
              + " numbers. Default: TEXT.")
  private Form form = Form.TEXT;

  private PrintWriter err;
  private boolean lineIsOpen;

  /** Messages go there from now on. */
  void to(PrintWriter writer) {
    err = writer;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Whether the last line can be written over. */
  boolean onTerminal() {
    return form == Form.TEXT && columns() > 0;
  }

  private static int columns() {
    return Integer.getInteger(TERMINAL, 0);
  }

  /**
   * Tells something.
   *
   * @param message for people
   * @param numbers the same for programs, shown in JSON only
   */
  synchronized void say(String message, Map<String, ?> numbers) {
    if (quiet) {
      return;
    }
    closeLine();
    if (form == Form.JSON) {
      err.println(line("info", message.lines().findFirst().orElse(""), numbers));
    } else {
      err.println(message);
    }
  }

  /** Tells how far the work is: on a terminal in place of what was told last. */
  synchronized void progress(String message, Map<String, ?> numbers) {
    if (!onTerminal()) {
      say(message, numbers);
    } else if (!quiet) {
      // A line that is broken in two could not be written over.
      String fitting = message.substring(0, Math.min(message.length(), columns() - 1));
      err.print(CLEAR_LINE + fitting + BEGIN_OF_LINE);
      err.flush();
      lineIsOpen = true;
    }
  }

  /** Lets the next line begin where progress was told. */
  synchronized void closeLine() {
    if (lineIsOpen) {
      err.print(CLEAR_LINE);
      err.flush();
      lineIsOpen = false;
    }
  }

  /** One object on one line. */
  static String line(String level, String message, Map<String, ?> numbers) {
    ObjectNode line = JSON.createObjectNode();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("level", level);
    line.put("message", message);
    numbers.forEach((name, value) -> line.set(name, JSON.valueToTree(value)));
    return line.toString();
  }
}
