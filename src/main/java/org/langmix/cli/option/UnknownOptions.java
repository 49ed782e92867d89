package org.langmix.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Names the options that a command does not know. Picocli's message also names the arguments that
 * it could not place because of them.
 */
public final class UnknownOptions {
  private UnknownOptions() {}

  /** The message of an exception for users; of one on unknown options, with those options only. */
  public static String message(ParameterException exception) {
    List<String> unknown =
        exception instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched().stream()
                .filter(UnknownOptions::isOption)
                .map(option -> "'" + option.replaceFirst("=.*", "") + "'")
                .distinct()
                .toList()
            : List.of();
    return unknown.isEmpty()
        ? exception.getMessage().replaceFirst("^Error: ", "")
        : (unknown.size() == 1 ? "unknown option " : "unknown options ")
            + unknown.stream().collect(Collectors.joining(", "));
  }

  private static boolean isOption(String argument) {
    return argument.length() > 1 && argument.startsWith("-");
  }
}
