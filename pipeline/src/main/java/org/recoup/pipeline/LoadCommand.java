package org.recoup.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.recoup.output.Table;
import org.recoup.output.database.Database;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code load}: stores a finished run in a database. */
@Command(
    name = "load",
    description = {
      "Stores the tables of a finished run in PostgreSQL: whole or not at all, beside those of other"
          + " runs. Loading a run again changes nothing.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup load DIR --jdbcUrl=URL [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class LoadCommand implements CheckedCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of a finished run, or a pointer to it.")
  private String folder;

  @ArgGroup(validate = false, heading = "%nDatabase:%n")
  private DatabaseOptions database = new DatabaseOptions();

  @Override
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (folder == null) {
      mistakes.add("DIR is missing");
    } else {
      FinishedRun.check(folder, folder, mistakes);
    }
    if (!database.isGiven()) {
      mistakes.add("--jdbcUrl is missing");
    }
    database.check(mistakes);
    return mistakes;
  }

  @Override
  public Integer call() throws IOException {
    Database.Load load = database.store(FinishedRun.of(folder).files());
    spec.commandLine().getErr().println(summaryOf(load, database));
    return ExitStatus.DONE;
  }

  /** What a load did, for people. */
  static String summaryOf(Database.Load load, DatabaseOptions database) {
    long rows = load.rows().values().stream().mapToLong(Long::longValue).sum();
    return "%d rows, %d of them claims, in %s (%d changes)"
        .formatted(rows, load.rows().get(Table.CLAIMS.name()), database.masked(), load.changed());
  }
}
