package org.recoup.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What becomes of a run when its folder is whole, as options of the commands that make one. */
final class Afterwards {
  @ArgGroup(validate = false)
  private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--latest",
      paramLabel = "PATH",
      description =
          "Pointer to switch to this run at the very end, and only with status 0: a symbolic link,"
              + " or a file that names the folder where there are no links.")
  private String latest;

  /**
   * Adds what is wrong with these options.
   *
   * @param output the run's folder, or null
   */
  void check(String output, List<String> mistakes) {
    database.check(mistakes);
    if (latest != null && latest.equals(output)) {
      mistakes.add("--latest=" + latest + ": cannot be the run's own folder");
    } else if (latest != null) {
      try {
        LatestPointer.of(latest);
      } catch (IllegalArgumentException e) {
        mistakes.add("--latest=" + latest + ": " + e.getMessage());
      }
    }
  }

  /** The pointer's name, or null. */
  String latest() {
    return latest;
  }

  /** The id that was chosen for the run, or else this one. */
  String runIdOr(String otherwise) {
    return database.runId() != null ? database.runId() : otherwise;
  }

  /** Whether a database gets the tables. */
  boolean storesTables() {
    return database.isGiven();
  }

  /** Adds what was chosen, for the record. */
  void describe(Map<String, String> options) {
    database.describe(options);
    if (latest != null) {
      options.put("latest", latest);
    }
  }

  /**
   * Makes sure of what can be known before the work begins.
   *
   * @throws CommandFailure where the database does not answer
   */
  void prepare() {
    database.connect();
  }

  /**
   * Stores a run that is whole in its folder and points to it.
   *
   * @param output its folder
   * @param status its exit status
   * @return what was stored, for people; null where nothing was to be
   * @throws CommandFailure where the database refuses; the folder stays, the pointer too
   */
  String run(String output, int status) throws IOException {
    String stored = database.isGiven() ? store(output) : null;
    if (latest != null && status == ExitStatus.DONE) {
      LatestPointer.of(latest).switchTo(output);
    }
    return stored;
  }

  private String store(String output) throws IOException {
    try {
      return LoadCommand.summaryOf(database.store(FinishedRun.of(output).files()), database);
    } catch (CommandFailure e) {
      throw new CommandFailure(
          e.getMessage()
              + "\nThe run is whole in "
              + output
              + ": 'recoup load' can store it once the database can take it.",
          e);
    }
  }
}
