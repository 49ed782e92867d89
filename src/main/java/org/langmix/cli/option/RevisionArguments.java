package org.langmix.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.langmix.analysis.selection.Period;
import org.langmix.analysis.selection.RevisionOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose revisions. */
public final class RevisionArguments {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tags",
      paramLabel = "WHICH",
      description = {
        "Which tags: 'mainline' (releases), 'rc', 'stable', 'all', a range such as"
            + " 'v6.1..v6.12' or a glob such as 'v6.12*'. Repeat it for more."
            + " Default: mainline releases from the last one without Rust on; if there are none,"
            + " all kernel versions; with --every no tags."
      })
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "PERIOD",
      description =
          "Sample the history of a branch: its last commit by the end of each day, week, month,"
              + " quarter or year (UTC), without what was merged into it.")
  private Optional<Period> every = Optional.empty();

  @Option(
      names = "--ref",
      paramLabel = "REF",
      description = "The branch, tag or commit whose history --every samples (default: HEAD).")
  private Optional<String> ref = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "REV|DATE",
      description = {
        "The first to take, inclusive: a tag, a day (2024-01-31), or a branch or commit, which"
            + " stands for its day. Samples are taken by their days."
      })
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "REV|DATE",
      description = "The last to take, inclusive; likewise.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--head",
      description =
          "Add the commit that is HEAD, under that name, whatever --since and --until say.")
  private boolean head;

  public RevisionOptions options() {
    if (ref.isPresent() && every.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--ref says what --every samples; add --every month, or use --tags");
    }
    return new RevisionOptions(tags, every, ref, since, until, head);
  }
}
