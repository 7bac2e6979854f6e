package org.recoup.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.recoup.output.Table;

/**
 * What {@code run.json} says of a finished run.
 *
 * @param runId the run's name
 * @param command the command
 * @param options all its options, defaults too; null for what was left to the engine
 * @param counts how many records went where
 * @param kept what inputs became that were neither repeated nor rejected
 * @param names what else was counted, in the order of the file
 * @param status the command's exit status
 * @param started when the process had read its options
 * @param finished when the tables were whole
 */
record RunSummary(
    String runId,
    String command,
    Map<String, String> options,
    RunCounts counts,
    String kept,
    List<String> names,
    int status,
    Instant started,
    Instant finished) {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The file's content. */
  byte[] toJson() {
    ObjectNode run = JSON.createObjectNode();
    run.put("recoup", Recoup.Version.current());
    run.put("command", command);
    run.put("run", runId);
    run.put("status", status);
    options.forEach(run.putObject("options")::put);
    ObjectNode records = run.putObject("counts");
    records.put(RunCounts.INPUTS, counts.of(RunCounts.INPUTS));
    records.put(RunCounts.REPEATED, counts.of(RunCounts.REPEATED));
    names.forEach(name -> records.put(name, counts.of(name)));
    run.put(
        "sum",
        "%d inputs = %d %s + %d repeated + %d rejects"
            .formatted(
                counts.of(RunCounts.INPUTS),
                counts.of(kept),
                kept,
                counts.of(RunCounts.REPEATED),
                counts.of(Table.REJECTS.name())));
    counts.rejectsByReason().forEach(run.putObject("rejects")::put);
    run.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
    run.put("finished", finished.truncatedTo(ChronoUnit.SECONDS).toString());
    run.put("seconds", Duration.between(started, finished).toMillis() / 1000.0);
    try {
      return JSON.writeValueAsBytes(run);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of strings and numbers is always JSON", e);
    }
  }
}
