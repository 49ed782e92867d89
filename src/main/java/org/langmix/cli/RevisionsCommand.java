package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.selection.SelectedRevision;
import org.langmix.cli.option.FetchArguments;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.option.RepositoryArguments;
import org.langmix.cli.option.RevisionArguments;
import org.langmix.cli.option.TableArguments;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.history.Revision;
import org.langmix.report.Names;
import org.langmix.report.text.DisplayText;
import org.langmix.report.text.NarrowTable;
import org.langmix.store.CountStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the revisions that a report would measure. */
@Command(
    name = "revisions",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {"Lists the revisions that a report with the same options would measure.", ""})
final class RevisionsCommand implements Callable<Integer> {
  /** The columns for programs; people see fewer. */
  private static final List<String> HEADER =
      List.of("revision", "date", "series", "commit", "tree", "why");

  /** How many digits of an id the kernel's own texts give. */
  private static final int SHORT_ID = 12;

  @Spec private CommandSpec spec;

  @Mixin private RepositoryArguments repositories;
  @Mixin private RevisionArguments revisions;

  @ArgGroup private TableArguments tables = new TableArguments();

  @Mixin private FetchArguments fetching;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Map<String, Path> directories = repositories.directories();
    boolean several = directories.size() > 1;
    ReadOptions reading = ReadOptions.fetching(fetching.wanted());
    PrintWriter errors = spec.commandLine().getErr();
    try (TerminalProgress bar = new TerminalProgress(errors);
        OpenClones open = OpenClones.open(directories, reading, bar::warn)) {
      Analysis analysis = new Analysis(open.clones(), CountStore.none(), Progress.SILENT);
      List<SelectedRevision> selected = analysis.explain(revisions.options());
      tables
          .forPrograms()
          .ifPresentOrElse(
              table ->
                  table.print(
                      out,
                      header(several),
                      selected.stream().map(one -> row(one, several)).toList()),
              () -> print(selected, several, out));
      SelectionWarnings.print(analysis, bar::warn);
      return (analysis.leftOut().isEmpty() ? ExitStatus.COMPLETE : ExitStatus.COMPLETE_BUT_FOR_GAPS)
          .code();
    }
  }

  /** Prints the table. A reason that all revisions share stands once, below it. */
  private static void print(List<SelectedRevision> selected, boolean several, PrintWriter out) {
    List<String> reasons = selected.stream().map(SelectedRevision::why).distinct().toList();
    boolean areAlike = selected.size() > 1 && reasons.size() == 1;
    List<String> header = new ArrayList<>(List.of("revision", "date", "commit"));
    if (several) {
      header.add(0, "tree");
    }
    if (areAlike) {
      NarrowTable.printWithNames(
          out, header, selected.stream().map(one -> shortRow(one, several)).toList());
      DisplayText.wrapped("why, of all: " + Names.printable(reasons.get(0)), NarrowTable.WIDTH)
          .forEach(out::println);
    } else {
      header.add("why");
      NarrowTable.printWithSentences(
          out, header, selected.stream().map(one -> rowWithReason(one, several)).toList());
    }
  }

  private static List<String> shortRow(SelectedRevision selected, boolean several) {
    Revision revision = selected.revision();
    List<String> row = new ArrayList<>(several ? List.of(revision.cloneName()) : List.of());
    Collections.addAll(
        row,
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().map(id -> id.substring(0, SHORT_ID)).orElse(""));
    return row;
  }

  private static List<String> rowWithReason(SelectedRevision selected, boolean several) {
    List<String> row = shortRow(selected, several);
    row.add(selected.why());
    return row;
  }

  private static List<String> header(boolean several) {
    List<String> header = new ArrayList<>(HEADER);
    if (several) {
      header.add("tree_name");
    }
    return header;
  }

  private static List<String> row(SelectedRevision selected, boolean several) {
    Revision revision = selected.revision();
    List<String> row = new ArrayList<>();
    Collections.addAll(
        row,
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.series(),
        revision.commit().orElse(""),
        revision.tree(),
        selected.why());
    if (several) {
      row.add(revision.cloneName());
    }
    return row;
  }
}
