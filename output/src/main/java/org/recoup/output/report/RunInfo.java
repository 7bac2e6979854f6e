package org.recoup.output.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.recoup.output.RunFiles;

/**
 * What {@code run.json} says of a run that its tables do not.
 *
 * @param command the command that made the tables, or null
 * @param version of Recoup, or null
 * @param asOf day that no article is later than, or null
 * @param input where the articles came from, or null
 * @param inputs records that were read
 * @param repeated records that were articles read before
 */
record RunInfo(
    String command, String version, String asOf, String input, long inputs, long repeated) {
  private static final String FILE = "run.json";

  /** Reads the file of a run; all is unknown where it is not there yet. */
  static RunInfo of(RunFiles files) throws IOException {
    if (!files.names("").contains(FILE)) {
      return new RunInfo(null, null, null, null, 0, 0);
    }
    try (InputStream in = Channels.newInputStream(files.open(FILE))) {
      JsonNode run = new ObjectMapper().readTree(in.readAllBytes());
      return new RunInfo(
          run.path("command").asText(null),
          run.path("recoup").asText(null),
          run.path("options").path("asOf").asText(null),
          run.path("options").path("input").asText(null),
          run.path("counts").path("inputs").asLong(),
          run.path("counts").path("repeated").asLong());
    } catch (JsonProcessingException e) {
      throw new IOException(FILE + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
