package org.langmix.cli.option;

import picocli.CommandLine.Option;

/** The option that allows fetching. */
public final class FetchArguments {
  @Option(
      names = "--fetch-missing",
      description =
          "Let git fetch objects that are needed but missing in the clone, such as the files of a"
              + " clone made with git clone --filter=blob:none. Git fetches them from the"
              + " clone's remote. Without this option, langmix starts no process and does not"
              + " use the network.")
  private boolean wanted;

  public boolean wanted() {
    return wanted;
  }
}
