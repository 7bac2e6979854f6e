package org.recoup.output.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.recoup.output.RunFiles;

/**
 * A finished run's row in the database, as its {@code run.json} tells it.
 *
 * @param runId what its rows are stored under
 * @param command the command that made it
 * @param version of Recoup
 * @param status the exit status, 0 or 3
 * @param started ISO 8601 instant
 * @param finished ISO 8601 instant
 * @param options all options, as a JSON object
 * @param counts how many records went where, as a JSON object
 */
public record StoredRun(
    String runId,
    String command,
    String version,
    int status,
    String started,
    String finished,
    String options,
    String counts) {
  private static final String FILE = "run.json";

  /**
   * Reads the run of a folder.
   *
   * @param runId the id to store it under; null for the run's own
   * @throws IOException also where the folder holds no finished run, or one without an id
   */
  public static StoredRun of(RunFiles files, String runId) throws IOException {
    if (!files.names("").contains(FILE)) {
      throw new IOException("no finished run, as there is no " + FILE);
    }
    try (InputStream in = Channels.newInputStream(files.open(FILE))) {
      JsonNode run = new ObjectMapper().readTree(in.readAllBytes());
      String id = runId != null ? runId : run.path("run").asText(null);
      if (id == null) {
        throw new IOException(FILE + " gives the run no id");
      }
      return new StoredRun(
          id,
          run.path("command").asText(null),
          run.path("recoup").asText(null),
          run.path("status").asInt(),
          run.path("started").asText(null),
          run.path("finished").asText(null),
          run.path("options").toString(),
          run.path("counts").toString());
    } catch (JsonProcessingException e) {
      throw new IOException(FILE + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
