package org.recoup.pipeline;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.AnalysisDefectException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The command line: {@code recoup COMMAND …}. */
@Command(
    name = "recoup",
    description = {
      "Cross-checks a news corpus: which events it tells of, what each source says of them, and how"
          + " far they agree.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "",
    footer = {
      "",
      "First steps:",
      "  recoup analyze --input='seeds/*.txt' --output=out",
      "  recoup annotate seeds/000*.txt",
      "  recoup compare OLD NEW",
      "  recoup analyze --help",
      "",
      "Exit status: 0 done; 1 failed; 2 wrong usage; 3 done, but with more rejects than allowed."
    })
public final class Recoup implements CheckedCommand {
  /** What the commands are for. */
  private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();

  static {
    GROUPS.put("Make results", List.of("analyze", "annotate", "score"));
    GROUPS.put("Use results", List.of("compare", "report", "load"));
    GROUPS.put("Try it out", List.of("simulate"));
  }

  @Spec private CommandSpec spec;

  private Recoup() {}

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    if (JsonLines.isAskedForBy(arguments)) {
      System.setErr(
          new PrintStream(
              new JsonLines(new FileOutputStream(FileDescriptor.err)),
              true,
              StandardCharsets.UTF_8));
    }
    // Not System.out, which would go through a character set on its way.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    InputStream in = new FileInputStream(FileDescriptor.in);
    System.exit(commandLine(in, out).execute(arguments));
  }

  /**
   * The commands, ready to be executed.
   *
   * @param in where a command reads that is given no file
   * @param out where a command writes its data
   */
  public static CommandLine commandLine(InputStream in, OutputStream out) {
    CommandLine commandLine =
        new CommandLine(new Recoup())
            .addSubcommand(new AnalyzeCommand())
            .addSubcommand(new AnnotateCommand(in, out))
            .addSubcommand(new ScoreCommand())
            .addSubcommand(new CompareCommand(out))
            .addSubcommand(new ReportCommand())
            .addSubcommand(new LoadCommand())
            .addSubcommand(new SimulateCommand());
    configure(commandLine);
    commandLine
        .getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Recoup::groupedCommands);
    commandLine.getSubcommands().values().forEach(Recoup::configure);
    commandLine.setExecutionStrategy(Recoup::checkThenRun);
    commandLine.setExecutionExceptionHandler(Recoup::explain);
    return commandLine;
  }

  private static void configure(CommandLine commandLine) {
    commandLine.getCommandSpec().parser().collectErrors(true);
    commandLine.setUsageHelpLongOptionsMaxWidth(30);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** All commands, by what they are for. */
  private static String groupedCommands(Help help) {
    Map<String, Help> rest = new LinkedHashMap<>(help.subcommands());
    StringBuilder text = new StringBuilder();
    GROUPS.forEach(
        (title, names) -> {
          Map<String, Help> group = new LinkedHashMap<>();
          names.stream().filter(rest::containsKey).forEach(n -> group.put(n, rest.remove(n)));
          append(title, group, help, text);
        });
    append("Others", rest, help, text);
    return text.toString();
  }

  private static void append(
      String title, Map<String, Help> commands, Help help, StringBuilder text) {
    if (!commands.isEmpty()) {
      text.append(String.format("%n%s:%n", title)).append(help.commandList(commands));
    }
  }

  private static int checkThenRun(ParseResult parsed) {
    Integer helpStatus = CommandLine.executeHelpRequest(parsed);
    if (helpStatus != null) {
      return helpStatus;
    }
    List<String> mistakes = UsageMistakes.foundByParser(parsed);
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
      mistakes.addAll(UsageMistakes.foundByParser(last));
    }
    if (mistakes.isEmpty() || last != parsed) {
      mistakes.addAll(((CheckedCommand) last.commandSpec().userObject()).mistakes());
    }
    CommandLine command = last.commandSpec().commandLine();
    if (!mistakes.isEmpty()) {
      command.getErr().println(UsageMistakes.message(command, mistakes));
      return ExitStatus.WRONG_USAGE;
    }
    return new RunLast().execute(parsed);
  }

  private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (!(failure instanceof CommandFailure)) {
      failure.printStackTrace(err);
    }
    err.println(command.getCommandSpec().qualifiedName() + ": " + messageOf(failure));
    return ExitStatus.FAILED;
  }

  /** What went wrong, without the names of the engine's layers that it passed through. */
  private static String messageOf(Exception failure) {
    Throwable cause = failure;
    while (!(cause instanceof CommandFailure || cause instanceof AnalysisDefectException)) {
      if (cause.getCause() == null) {
        return cause.toString();
      }
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** Without a command there is nothing to do. */
  @Override
  public List<String> mistakes() {
    return List.of("COMMAND is missing: " + String.join(", ", spec.subcommands().keySet()));
  }

  @Override
  public Integer call() {
    throw new IllegalStateException("mistakes() lets nobody come here");
  }

  /** Reads the version out of the jar. */
  static final class Version implements IVersionProvider {
    /** The version, or {@code development} outside a jar. */
    static String current() {
      String version = Recoup.class.getPackage().getImplementationVersion();
      return version != null ? version : "development";
    }

    @Override
    public String[] getVersion() {
      return new String[] {"recoup " + current()};
    }
  }
}
