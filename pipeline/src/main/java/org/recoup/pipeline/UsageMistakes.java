package org.recoup.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Everything that is wrong with a command line, told at once. */
final class UsageMistakes {
  private UsageMistakes() {}

  /** What the parser could not make sense of in the part of one command. */
  static List<String> foundByParser(ParseResult command) {
    List<String> mistakes = new ArrayList<>();
    for (Exception error : command.errors()) {
      describe((ParameterException) error, command.commandSpec(), mistakes);
    }
    return mistakes;
  }

  /** An option that the command does not have. */
  static String unknownOption(String argument, CommandSpec spec, List<String> alsoValid) {
    String name = argument.split("=", 2)[0];
    TreeSet<String> valid = new TreeSet<>(alsoValid);
    spec.options().stream().map(OptionSpec::longestName).forEach(valid::add);
    return name + ": no such option" + NearestName.hint(name, valid);
  }

  private static void describe(ParameterException error, CommandSpec spec, List<String> mistakes) {
    if (error instanceof UnmatchedArgumentException unmatched) {
      // Behind an unknown command nothing can be told.
      unmatched.getUnmatched().stream()
          .limit(spec.subcommands().isEmpty() ? Long.MAX_VALUE : 1)
          .forEach(argument -> mistakes.add(unknown(argument, spec)));
    } else if (error instanceof MissingParameterException missing) {
      missing.getMissing().forEach(arg -> mistakes.add(nameOf(arg) + " is missing"));
    } else if (error instanceof OverwrittenOptionException twice) {
      mistakes.add(nameOf(twice.getOverwritten()) + " is given more than once");
    } else if (error.getArgSpec() != null && error.getValue() != null) {
      mistakes.add(wrongValue(error.getArgSpec(), error.getValue()));
    } else {
      mistakes.add(error.getMessage());
    }
  }

  private static String unknown(String argument, CommandSpec spec) {
    if (argument.startsWith("-")) {
      return unknownOption(argument, spec, List.of());
    } else if (spec.subcommands().isEmpty()) {
      return argument + ": unexpected";
    }
    return argument + ": no such command" + NearestName.hint(argument, spec.subcommands().keySet());
  }

  private static String wrongValue(ArgSpec arg, String value) {
    String start = nameOf(arg) + "=" + value + ": ";
    Class<?> type = arg.type();
    if (type.isEnum()) {
      List<String> constants =
          Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      return start
          + "not one of "
          + String.join(", ", constants)
          + NearestName.hint(value.toUpperCase(Locale.ROOT), constants);
    }
    String kind =
        type == int.class || type == Integer.class || type == long.class
            ? "not a whole number"
            : type == double.class ? "not a number" : "not a day such as 2025-11-30";
    return start + kind;
  }

  private static String nameOf(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  /** The whole message, with how to learn more. */
  static String message(CommandLine command, List<String> mistakes) {
    String name = command.getCommandSpec().qualifiedName();
    StringBuilder message = new StringBuilder(name).append(": wrong usage\n");
    mistakes.forEach(mistake -> message.append("  ").append(mistake).append('\n'));
    return message.append("Try '").append(name).append(" --help'.").toString();
  }
}
