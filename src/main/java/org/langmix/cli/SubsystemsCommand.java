package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.cli.option.AreaArguments;
import org.langmix.cli.option.FetchArguments;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.option.RevisionArguments;
import org.langmix.cli.option.SubsystemArguments;
import org.langmix.cli.option.TableArguments;
import org.langmix.cli.table.PathExplanation;
import org.langmix.cli.table.PatternTable;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.git.tree.Directory;
import org.langmix.history.Revision;
import org.langmix.report.text.TextTable;
import org.langmix.store.CountStore;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Maintainers;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the areas of a report, or explains how single files are counted. */
@Command(
    name = "subsystems",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Lists the areas of a report, their patterns, and how many files each pattern matches in"
          + " the newest revision. With --explain, shows how single files are counted instead.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix subsystems ~/linux",
      "  langmix subsystems --maintainers --csv ~/linux",
      "  langmix subsystems --explain rust/kernel/pci.rs --explain drivers/pci/pci.c ~/linux"
    })
final class SubsystemsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      defaultValue = ".",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @Mixin private RevisionArguments revisions;

  @Mixin private AreaArguments areas;

  @Option(
      names = "--maintainers",
      description = "Also list the sections of the newest revision's MAINTAINERS file.")
  private boolean maintainers;

  @Option(
      names = "--explain",
      paramLabel = "PATH",
      description =
          "Explain how a report counts the file at this path: its language, its origin and its"
              + " subsystems, and the lines that decide them. Can be given several times.")
  private List<String> explained = new ArrayList<>();

  @ArgGroup private TableArguments tables = new TableArguments();

  @Mixin private FetchArguments fetching;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> paths = explained.stream().map(this::relative).toList();
    Areas listed = areas.areas();
    ReadOptions reading = ReadOptions.fetching(fetching.wanted());
    try (TerminalProgress bar = new TerminalProgress(spec.commandLine().getErr());
        OpenClones git = OpenClones.open(Map.of("", repository), reading, bar::warn)) {
      Analysis analysis = new Analysis(git.clones(), CountStore.none(), Progress.SILENT);
      List<Revision> selected = analysis.select(revisions.options());
      SelectionWarnings.print(analysis, bar::warn);
      Revision newest = selected.get(selected.size() - 1);
      Areas applicable = analysis.applicable(listed, selected);
      Areas all =
          maintainers ? withSections(applicable, analysis.maintainers(selected)) : applicable;
      if (paths.isEmpty()) {
        PatternTable.print(
            all,
            files(analysis.files(newest)),
            tables.forPrograms().orElse(TextTable.ALIGNED),
            out);
      } else {
        boolean ofKernel = analysis.isKernel(selected);
        List<PathExplanation> explanations =
            paths.stream()
                .map(
                    p ->
                        PathExplanation.of(
                            p, newest.name(), analysis.entry(newest, p), all, ofKernel))
                .toList();
        PathExplanation.print(explanations, tables.forPrograms(), out);
      }
    }
    return ExitStatus.COMPLETE.code();
  }

  private String relative(String path) {
    return SubsystemArguments.relative("--explain", path, spec.commandLine());
  }

  private Areas withSections(Areas listed, Maintainers found) {
    found.warning().ifPresent(text -> spec.commandLine().getErr().println("langmix: " + text));
    return listed.withSections(found.sections());
  }

  private static NavigableSet<String> files(Directory root) {
    NavigableSet<String> files = new TreeSet<>();
    addPaths(root, "", files);
    return files;
  }

  private static void addPaths(Directory directory, String path, Set<String> files) {
    for (int i = 0; i < directory.fileCount(); i++) {
      files.add(path + directory.fileName(i));
    }
    for (Directory below : directory.directories()) {
      addPaths(below, path + below.name() + "/", files);
    }
  }
}
