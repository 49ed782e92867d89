package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.facts.FactsReader.TreeFacts;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.cli.option.AreaArguments;
import org.langmix.cli.option.FetchArguments;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.option.TableArguments;
import org.langmix.cli.table.ModuleExplanation;
import org.langmix.cli.table.ModuleTable;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.git.failure.GitException.UnreadableObject;
import org.langmix.history.KernelFacts;
import org.langmix.history.KernelModule;
import org.langmix.history.Revision;
import org.langmix.report.Names;
import org.langmix.store.CountStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the drivers and other modules in Rust, or explains what is known of single ones. */
@Command(
    name = "modules",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Lists the drivers and other modules of a kernel that are written in Rust. With --explain,"
          + " shows from which files and lines each cell comes instead.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix modules ~/linux",
      "  langmix modules --revision v6.12 --csv ~/linux",
      "  langmix modules --explain nova_core ~/linux"
    })
final class ModulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      defaultValue = ".",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @Option(
      names = "--revision",
      paramLabel = "REV",
      description =
          "The revision to look at: a tag, a branch or a commit (default: the newest tag).")
  private Optional<String> revision = Optional.empty();

  @Option(
      names = "--explain",
      paramLabel = "NAME",
      description =
          "Show from which files and lines the cells of this module come. A path of one of its"
              + " files will do, too. Can be given several times.")
  private List<String> explained = new ArrayList<>();

  @Mixin private AreaArguments areas;

  @ArgGroup private TableArguments tables = new TableArguments();

  @Mixin private FetchArguments fetching;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter errors = spec.commandLine().getErr();
    ReadOptions reading = ReadOptions.fetching(fetching.wanted());
    TreeFacts found;
    Revision wanted;
    try (TerminalProgress bar = new TerminalProgress(errors);
        OpenClones git = OpenClones.open(Map.of("", repository), reading, bar::warn)) {
      Analysis analysis = new Analysis(git.clones(), CountStore.none(), Progress.SILENT);
      wanted = revision.map(analysis::revision).orElseGet(() -> newest(analysis));
      int threads = Runtime.getRuntime().availableProcessors();
      found = analysis.explainFacts(wanted, areas.areas(), threads);
    }
    print(found, wanted, spec.commandLine().getOut());
    found.unread().forEach((path, object) -> print(path, object, errors));
    return (found.unread().isEmpty() ? ExitStatus.COMPLETE : ExitStatus.COMPLETE_BUT_FOR_GAPS)
        .code();
  }

  private static Revision newest(Analysis analysis) {
    List<Revision> selected = analysis.select(RevisionOptions.DEFAULT);
    return selected.get(selected.size() - 1);
  }

  private void print(TreeFacts found, Revision revision, PrintWriter out) {
    if (explained.isEmpty()) {
      List<KernelModule> modules = found.facts().map(KernelFacts::modules).orElse(List.of());
      ModuleTable.print(modules, revision, tables.forPrograms(), out);
    } else {
      List<ModuleExplanation> explanations =
          explained.stream()
              .flatMap(name -> ModuleExplanation.of(name, found, revision).stream())
              .toList();
      ModuleExplanation.print(explanations, tables.forPrograms(), out);
    }
  }

  private static void print(String path, UnreadableObject object, PrintWriter errors) {
    errors.printf("langmix: %s could not be read: %s%n", Names.printable(path), object.reason());
  }
}
