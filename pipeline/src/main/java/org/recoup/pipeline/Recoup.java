package org.recoup.pipeline;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code recoup COMMAND …}. */
@Command(
    name = "recoup",
    description =
        "Cross-checks a news corpus: which events, what each source says, how far they agree.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Recoup implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private Recoup() {}

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Recoup()).execute(arguments));
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
