package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * A command line and what came of it.
 *
 * @param status the exit status
 * @param out what was printed to standard output
 * @param err what was printed to standard error
 */
record CommandRun(int status, String out, String err) {
  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  static CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    CommandLine commandLine =
        Recoup.commandLine(new ByteArrayInputStream(input.getBytes(UTF_8)), out);
    commandLine.setOut(new PrintWriter(new OutputStreamWriter(out, UTF_8), true));
    commandLine.setErr(new PrintWriter(err, true));
    int status = commandLine.execute(arguments);
    return new CommandRun(status, out.toString(UTF_8), err.toString());
  }
}
