package org.langmix.cli.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.langmix.cli.option.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the manual pages that are installed with the program. */
@Command(
    name = "man-pages",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {"Writes the manual pages of all commands.", ""})
public final class ManPagesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "The directory to write the pages to (langmix.1 and so on).")
  private Path directory;

  @Override
  public void run() {
    try {
      Files.createDirectories(directory);
      write(spec.root());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(CommandSpec command) throws IOException {
    if (!command.usageMessage().hidden()) {
      Files.writeString(directory.resolve(ManPage.name(command) + ".1"), ManPage.of(command));
      for (CommandLine subcommand : command.subcommands().values()) {
        write(subcommand.getCommandSpec());
      }
    }
  }
}
