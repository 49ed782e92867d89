package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which earlier report a new one is compared with. */
public final class PreviousArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--previous",
      paramLabel = "DIR",
      description =
          "Begin the report with what is new since the earlier report in DIR (default: the report"
              + " in --out, if it was made with the same options).")
  private Path directory;

  @Option(names = "--no-previous", description = "Do not compare with an earlier report.")
  private boolean none;

  public PreviousOption option() {
    if (none && directory != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--previous and --no-previous contradict each other; use only one of them");
    }
    return new PreviousOption(Optional.ofNullable(directory), !none);
  }
}
