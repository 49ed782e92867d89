package org.langmix.cli.option;

import picocli.CommandLine.Option;

/** The option that gives leave to fetch. */
public final class FetchArguments {
  @Option(
      names = "--fetch-missing",
      description =
          "Have git fetch what is wanted and missing from the clone, such as one made with git clone"
              + " --filter=blob:none, from where it was cloned from. Without it no process is run and"
              + " no network touched.")
  private boolean wanted;

  public boolean wanted() {
    return wanted;
  }
}
