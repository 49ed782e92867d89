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
        "The tags to measure: 'mainline' (releases), 'rc', 'stable', 'newest' (the newest"
            + " of each series), 'all', a range such as 'v6.1..v6.12' or a glob such as 'v6.12*'. Can be given several times. Default:"
            + " mainline releases, beginning with the last one without Rust; if there are none,"
            + " all kernel versions; with --every, no tags."
      })
  private List<String> tags = new ArrayList<>();

  @Option(
      names = "--every",
      paramLabel = "PERIOD",
      description =
          "Sample the history of a branch: measure its last commit by the end of each day, week,"
              + " month, quarter or year (UTC), following first parents only. If dates run"
              + " backwards, the longest run of dates in order is trusted.")
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
        "The first revision to measure, inclusive: a tag, a branch or commit, which stands for its"
            + " day, or a day (2024-01-31, yesterday, '2 years ago'). Samples are selected by"
            + " day."
      })
  private Optional<String> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "REV|DATE",
      description = "The last revision to measure, inclusive; given like --since.")
  private Optional<String> until = Optional.empty();

  @Option(
      names = "--head",
      description =
          "Also measure the commit of HEAD, under that name, regardless of --since and --until.")
  private boolean head;

  public RevisionOptions options() {
    if (ref.isPresent() && every.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "--ref needs --every; add --every month, or choose revisions with --tags");
    }
    return new RevisionOptions(tags, every, ref, since, until, head);
  }
}
