package org.recoup.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.recoup.output.MalformedRowException;
import org.recoup.output.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code report}: builds a run's report again, from its tables alone. */
@Command(
    name = "report",
    description = {
      "Builds report/index.html of a run again, from the run's tables: one page that needs no network.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup report DIR [OPTION…]",
    sortOptions = false,
    usageHelpAutoWidth = true)
final class ReportCommand implements CheckedCommand {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of a finished run, as analyze wrote it, or a pointer to it.")
  private String folder;

  @Option(
      names = "--events",
      paramLabel = "N",
      description =
          "Most events to show: the most disputed and the most covered. Default: "
              + Report.DEFAULT_EVENTS
              + ".")
  private int events = Report.DEFAULT_EVENTS;

  @Override
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    if (folder == null) {
      mistakes.add("DIR is missing");
    } else {
      FinishedRun.check(folder, folder, mistakes);
    }
    if (events < 1) {
      mistakes.add("--events=" + events + ": not positive");
    }
    return mistakes;
  }

  @Override
  public Integer call() throws IOException {
    try {
      Report.of(FinishedRun.of(folder).files()).withEvents(events).write();
    } catch (MalformedRowException e) {
      throw new CommandFailure(e.getMessage(), e);
    }
    spec.commandLine()
        .getErr()
        .println("report in " + (folder.endsWith("/") ? folder : folder + "/") + Report.FILE);
    return ExitStatus.DONE;
  }
}
