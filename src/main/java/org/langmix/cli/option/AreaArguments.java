package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.subsystem.Areas;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that say where areas come from. */
public final class AreaArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description =
          "Read the areas from a file instead of using the built-in ones. The file has titles,"
              + " each with F: and X: lines below it, as in the kernel's MAINTAINERS file."
              + " 'langmix areas' prints the built-in ones.")
  private Path instead;

  @Option(
      names = "--add-areas",
      paramLabel = "FILE",
      description =
          "Add the areas of a file. An area with the name of another one takes its place. Can be"
              + " given several times.")
  private List<Path> added = new ArrayList<>();

  public Areas areas() {
    return files().read(spec.commandLine());
  }

  /** The files that the areas come from. */
  public AreaFiles files() {
    return new AreaFiles(Optional.ofNullable(instead), added);
  }
}
