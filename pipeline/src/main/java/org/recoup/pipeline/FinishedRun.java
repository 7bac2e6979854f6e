package org.recoup.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.recoup.output.RunFiles;

/**
 * A run that a command is to read: its folder, or a pointer to it.
 *
 * @param folder the folder, with pointers followed
 * @param files what lies in it
 */
record FinishedRun(String folder, RunFiles files) {
  static final String RUN_FILE = "run.json";

  /**
   * The run of this name, finished or not.
   *
   * @throws IllegalArgumentException where its scheme has no file system here
   */
  static FinishedRun of(String name) throws IOException {
    String folder = LatestPointer.follow(name);
    return new FinishedRun(folder, RunFiles.in(folder));
  }

  /** Adds what keeps a name from being that of a finished run. */
  static void check(String name, String label, List<String> mistakes) {
    try {
      if (!of(name).isFinished()) {
        mistakes.add(label + ": no finished run, as there is no " + RUN_FILE);
      }
    } catch (IllegalArgumentException | IOException e) {
      mistakes.add(label + ": " + e.getMessage());
    }
  }

  boolean isFinished() throws IOException {
    return files.names("").contains(RUN_FILE);
  }

  /** What {@code run.json} says. */
  JsonNode summary() throws IOException {
    try (InputStream in = Channels.newInputStream(files.open(RUN_FILE))) {
      return new ObjectMapper().readTree(new String(in.readAllBytes(), UTF_8));
    } catch (JsonProcessingException e) {
      throw new IOException(folder + "/" + RUN_FILE + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
