package org.langmix.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.analysis.RevisionOptions;
import picocli.CommandLine.Option;

/** The options that choose revisions. */
final class RevisionArguments {
  @Option(
      names = "--tags",
      paramLabel = "WHICH",
      description = {
        "Which tags: 'mainline' (releases), 'rc', 'stable', 'all', a glob ('v6.12*') or a range"
            + " ('v6.1..v6.12'). Repeat it for more. Default: mainline releases from the last one"
            + " without Rust on; if there are none, all kernel versions."
      })
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TAG|DATE",
      description = "The first tag or day (2024-01-31) to take, inclusive.")
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "TAG|DATE",
      description = "The last tag or day to take, inclusive.")
  private Optional<String> until = Optional.empty();

  RevisionOptions options() {
    return new RevisionOptions(tags, since, until);
  }
}
