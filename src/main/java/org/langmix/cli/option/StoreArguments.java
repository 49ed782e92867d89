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
          "The file that keeps counts between runs (default: langmix/counts.mv in $XDG_CACHE_HOME"
              + " or ~/.cache).")
  private Path file;

  @Option(names = "--no-store", description = "Count everything again, and keep no counts.")
  private boolean none;

  /**
   * Opens the store in a file. Without a file, returns a store that keeps nothing.
   *
   * @param warnings is told what went wrong with the store
   */
  public static CountStore open(Optional<Path> file, Consumer<String> warnings)
      throws InterruptedException {
    return file.isPresent() ? CountStore.open(file.get(), warnings) : CountStore.none();
  }

  /** The file of the store; empty if no store is wanted. */
  Optional<Path> file() {
    if (none && file != null) {
      throw new ParameterException(
          spec.commandLine(), "--store and --no-store contradict each other; use only one of them");
    }
    if (none || file != null) {
      return Optional.ofNullable(file);
    }
    return StoreLocation.in(Invocation.of(spec).environment());
  }
}
