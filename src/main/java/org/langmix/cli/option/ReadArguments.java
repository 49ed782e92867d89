package org.langmix.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.langmix.analysis.gaps.GapPolicy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how clones are read. */
public final class ReadArguments {
  @Option(
      names = "--verify",
      description = "Check every object against its id, and do not use the count store.")
  private boolean verify;

  @Option(
      names = "--allow-gaps",
      description =
          "Continue even if more than one in a hundred files of a revision can't be read.")
  private boolean allowGaps;

  @Mixin private FetchArguments fetching;

  public ReadOptions reading() {
    GapPolicy gaps = allowGaps ? GapPolicy.ALLOW : GapPolicy.REFUSE_MANY;
    return new ReadOptions(verify, gaps, fetching.wanted());
  }

  /**
   * The file of the count store; empty with {@code --verify}, because the stored counts may be of
   * unverified objects.
   */
  public Optional<Path> store(StoreArguments store) {
    Optional<Path> file = store.file();
    return verify ? Optional.empty() : file;
  }
}
