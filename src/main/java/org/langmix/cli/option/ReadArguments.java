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
      description =
          "Hold every object against its id, and take nothing from the count store nor keep anything"
              + " in it.")
  private boolean verify;

  @Option(
      names = "--allow-gaps",
      description = "Go on even if more than one file in a hundred of a revision can't be read.")
  private boolean allowGaps;

  @Mixin private FetchArguments fetching;

  public ReadOptions reading() {
    GapPolicy gaps = allowGaps ? GapPolicy.ALLOW : GapPolicy.REFUSE_MANY;
    return new ReadOptions(verify, gaps, fetching.wanted());
  }

  /** The file of the count store that goes with it: nothing that was not verified is trusted. */
  public Optional<Path> store(StoreArguments store) {
    Optional<Path> file = store.file();
    return verify ? Optional.empty() : file;
  }
}
