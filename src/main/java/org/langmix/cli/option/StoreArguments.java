package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.langmix.cli.terminal.Invocation;
import org.langmix.store.CountStore;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say where counts are kept between runs. */
public final class StoreArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description =
          "Where counts are kept between runs (default: langmix/counts.mv in $XDG_CACHE_HOME or"
              + " ~/.cache).")
  private Path file;

  @Option(names = "--no-store", description = "Count everything anew, and keep nothing.")
  private boolean none;

  /**
   * Opens the store in a file; one that keeps nothing, if there is to be none.
   *
   * @param warnings hears of what went wrong with it
   */
  public static CountStore open(Optional<Path> file, Consumer<String> warnings)
      throws InterruptedException {
    return file.isPresent() ? CountStore.open(file.get(), warnings) : CountStore.none();
  }

  /** The file of the store; empty if there is to be none. */
  Optional<Path> file() {
    if (none && file != null) {
      throw new ParameterException(
          spec.commandLine(), "--store and --no-store contradict each other");
    }
    if (none || file != null) {
      return Optional.ofNullable(file);
    }
    return StoreLocation.in(Invocation.of(spec).environment());
  }
}
