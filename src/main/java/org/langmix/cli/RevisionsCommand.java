package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.Progress;
import org.langmix.analysis.Selected;
import org.langmix.git.GitRepository;
import org.langmix.history.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the revisions of a report. */
@Command(
    name = "revisions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {"Lists the revisions that a report with the same options would measure.", ""})
final class RevisionsCommand implements Runnable {
  private static final List<String> HEADER =
      List.of("revision", "date", "series", "commit", "tree", "why");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      defaultValue = ".",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @Mixin private RevisionArguments revisions;

  @Option(names = "--csv", description = "Print CSV instead of a table.")
  private boolean csv;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    try (GitRepository git = GitRepository.open(repository)) {
      List<List<String>> rows =
          new Analysis(git, Progress.SILENT)
              .explain(revisions.options()).stream().map(RevisionsCommand::row).toList();
      TextTable.of(csv).print(out, HEADER, rows);
    }
  }

  private static List<String> row(Selected selected) {
    Revision revision = selected.revision();
    return List.of(
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.series(),
        revision.commit().orElse(""),
        revision.tree(),
        selected.why());
  }
}
