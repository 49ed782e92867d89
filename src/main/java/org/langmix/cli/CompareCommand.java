package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.selection.RevisionOrder;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadArguments;
import org.langmix.cli.option.StoreArguments;
import org.langmix.cli.option.SubsystemArguments;
import org.langmix.cli.terminal.NotifyingProgress;
import org.langmix.cli.terminal.Terminal;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Names;
import org.langmix.report.compare.Comparison;
import org.langmix.report.compare.ComparisonText;
import org.langmix.report.text.TextTable;
import org.langmix.store.CountStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what changed between two revisions. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Compares two revisions. For every area with Rust, prints the lines of Rust and C, and how"
          + " many were added and removed; then the new files and modules. With --dir, --depth or"
          + " --maintainers, includes the directories and sections with Rust. With --csv or --json,"
          + " prints everything that changed.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix compare v6.12 v7.3 ~/linux",
      "  langmix compare v7.3 HEAD --markdown ~/linux",
      "  langmix compare v7.3-rc1 v7.3 --csv --depth 3 ~/linux"
    })
final class CompareCommand implements Callable<Integer> {
  private static final int SHOWN_GAPS = 20;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The earlier revision: a tag, a branch or a commit.")
  private String earlier;

  @Parameters(index = "1", paramLabel = "B", description = "The later revision.")
  private String later;

  @Parameters(
      index = "2",
      paramLabel = "REPO",
      arity = "0..1",
      defaultValue = ".",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @ArgGroup private Shape shape = new Shape();

  /** The output format. At most one of these options may be given. */
  private static final class Shape {
    @Option(
        names = "--csv",
        description =
            "Print CSV, with a row for every subsystem, language and origin that changed.")
    private boolean csv;

    @Option(
        names = "--json",
        description =
            "Print JSON: an array with an object per row, whose keys are the columns of --csv.")
    private boolean json;

    @Option(names = "--markdown", description = "Print Markdown.")
    private boolean markdown;
  }

  @Mixin private SubsystemArguments subsystems;
  @Mixin private StoreArguments store;
  @Mixin private ReadArguments reading;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter errors = spec.commandLine().getErr();
    History history;
    String remedy;
    try (TerminalProgress bar = new TerminalProgress(errors);
        OpenClones git = OpenClones.open(Map.of("", repository), reading.reading(), bar::warn);
        CountStore counts = StoreArguments.open(reading.store(store), bar::warn)) {
      Analysis analysis =
          new Analysis(
              git.clones(),
              counts,
              new NotifyingProgress(
                  Terminal.isStandardError() ? bar : Progress.SILENT,
                  LangmixCommand.compiler(spec)::work));
      List<Revision> both = List.of(analysis.revision(earlier), analysis.revision(later));
      if (RevisionOrder.isReversed(both.get(0), both.get(1))) {
        bar.warn(
            ("the revisions are the wrong way round, as %2$s is the earlier one; 'langmix compare"
                    + " %2$s %1$s' shows what came after it")
                .formatted(Names.printable(earlier), Names.printable(later)));
      }
      int threads = Runtime.getRuntime().availableProcessors();
      history =
          analysis.measure(
              both,
              analysis.withSections(subsystems.options(), both, bar::warn),
              threads,
              reading.reading().gaps());
      remedy = git.remedy();
    }
    print(new Comparison(history), spec.commandLine().getOut());
    history.gaps().stream().limit(SHOWN_GAPS).forEach(gap -> print(gap, errors));
    if (history.gaps().size() > SHOWN_GAPS) {
      errors.printf(
          "langmix: and %,d more could not be counted or compared%n",
          history.gaps().size() - SHOWN_GAPS);
    }
    if (!history.gaps().isEmpty() && !remedy.isEmpty()) {
      errors.println("langmix: " + remedy);
    }
    return (history.gaps().isEmpty() ? ExitStatus.COMPLETE : ExitStatus.COMPLETE_BUT_FOR_GAPS)
        .code();
  }

  private static void print(Gap gap, PrintWriter errors) {
    errors.printf(
        "langmix: %s of %s could not be %s: %s%n",
        Names.printable(gap.path()),
        Names.printable(gap.revision().label()),
        gap.kind() == Gap.Kind.LINES ? "compared" : "counted",
        gap.reason());
  }

  private void print(Comparison comparison, PrintWriter out) {
    if (shape.csv || shape.json) {
      TextTable table = shape.csv ? TextTable.CSV : TextTable.JSON;
      table.print(out, comparison.csvHeader(), comparison.csvRows());
    } else {
      ComparisonText.print(comparison, subsystems.options().paths(), shape.markdown, out);
    }
  }
}
