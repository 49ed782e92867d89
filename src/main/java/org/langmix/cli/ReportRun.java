package org.langmix.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.analysis.selection.RevisionOptions;
import org.langmix.cli.hotspot.CompilerDirectives;
import org.langmix.cli.option.AreaFiles;
import org.langmix.cli.option.Format;
import org.langmix.cli.option.Formats;
import org.langmix.cli.option.PreviousOption;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.option.StoreArguments;
import org.langmix.cli.summary.Summary;
import org.langmix.cli.terminal.NotifyingProgress;
import org.langmix.cli.terminal.Terminal;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.cli.terminal.TextStyle;
import org.langmix.count.line.LineCounts;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Baseline;
import org.langmix.report.Names;
import org.langmix.report.OutputDirectory;
import org.langmix.report.OutputException;
import org.langmix.report.Provenance;
import org.langmix.report.Report;
import org.langmix.report.csv.SpreadsheetLimit;
import org.langmix.report.digest.Missing;
import org.langmix.report.previous.Previous;
import org.langmix.store.CountStore;
import org.langmix.store.Usage;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.SubsystemOptions;
import org.langmix.subsystem.SubsystemOptions.Sections;

/**
 * One run of the report command.
 *
 * @param repositories the directories of the clones by name
 * @param revisions which revisions to measure
 * @param subsystems which subsystems to report on
 * @param areaFiles the files that the areas come from
 * @param formats which formats to write
 * @param out the output directory
 * @param store the file of the count store; empty for none
 * @param reading how the clones are read
 * @param previous which earlier report to compare with
 * @param threads how many threads read, count and draw
 * @param quiet whether to print nothing unless something goes wrong
 * @param demo whether the repository is the demo's
 */
record ReportRun(
    Map<String, Path> repositories,
    RevisionOptions revisions,
    SubsystemOptions subsystems,
    AreaFiles areaFiles,
    Formats formats,
    Path out,
    Optional<Path> store,
    ReadOptions reading,
    PreviousOption previous,
    int threads,
    boolean quiet,
    boolean demo) {
  /** The remark on all figures of the demo. */
  static final String DEMO = "This is the demo: its files and figures are made up";

  ExitStatus run(
      PrintWriter output, PrintWriter errors, TextStyle look, CompilerDirectives compiler)
      throws InterruptedException {
    Instant start = Instant.now();
    Report report;
    Path destination;
    Set<Format> removed;
    List<String> tooLong;
    String remedy;
    try (TerminalProgress bar = new TerminalProgress(errors);
        OpenClones open = OpenClones.open(repositories, reading, bar::warn);
        CountStore counts = StoreArguments.open(store, bar::warn)) {
      Progress progress = !quiet && Terminal.isStandardError() ? bar : Progress.SILENT;
      Formats writable = formats.drawable(bar::warn);
      Analysis analysis =
          new Analysis(open.clones(), counts, new NotifyingProgress(progress, compiler::work));
      if (revisions.every().isPresent()) {
        compiler.work(); // walking a branch's history takes long
      }
      List<Revision> selected = analysis.select(revisions);
      SelectionWarnings.print(analysis, bar::warn);
      SubsystemOptions wanted =
          analysis.withSections(
              subsystems.withAreas(analysis.applicable(subsystems.areas(), selected)),
              selected,
              bar::warn);
      Map<String, Object> options = options(wanted.areas(), analysis.isKernel(selected));
      open.gitDirectories().forEach(this::refuseWithin);
      try (OutputDirectory directory = OutputDirectory.prepare(out)) {
        Previous earlier = previous.read(directory.destination(), wanted.areas());
        History history = analysis.measureAll(selected, wanted, threads, reading.gaps());
        Usage usage = counts.finish(); // other runs need not wait until the charts are drawn
        Baseline baseline = earlier.baseline(history, open.describe(), options);
        report =
            new Report(
                history,
                ProgramVersion.ofProgram(),
                open.describe(),
                demo ? "langmix demo" : ReportCommandLine.of(this, open.clones()),
                remark(),
                baseline);
        if (writable.haveCharts()) {
          compiler.work();
        }
        writable.write(report, directory.path(), progress, threads);
        tooLong = SpreadsheetLimit.warnings(directory.path());
        removed = formats(directory.oldFiles());
        removed.removeAll(formats(Provenance.filesBelow(directory.path())));
        provenance(report, options, usage, start, directory.path()).write(directory.path());
        directory.publish();
        destination = directory.destination();
        remedy = open.remedy();
      } catch (IOException e) {
        throw OutputException.unwritable(out, e);
      }
    }
    if (!quiet) {
      Summary.print(report, look, output);
      output.printf("%nThe report is in %s%n", destination);
      printRemoved(removed, output);
    }
    printObstacle(report.baseline(), output, errors);
    History history = report.history();
    tooLong.forEach(text -> errors.println("langmix: " + text));
    return status(history, destination, remedy, errors);
  }

  private String remark() {
    return demo ? DEMO : "";
  }

  /** Prints why there is no comparison: as an error if the user asked for it, else as a note. */
  private void printObstacle(Baseline baseline, PrintWriter output, PrintWriter errors) {
    String obstacle = Names.printable(baseline.obstacle());
    if (baseline.isNamed() && !obstacle.isEmpty()) {
      errors.println("langmix: not compared with the previous report: " + obstacle);
    } else if (!quiet && !obstacle.isEmpty()) {
      output.println("The report is not compared with the previous one: " + obstacle);
    }
  }

  private static Set<Format> formats(List<String> files) {
    return files.stream()
        .map(Format::ofFile)
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
  }

  private static void printRemoved(Set<Format> removed, PrintWriter output) {
    if (!removed.isEmpty()) {
      output.printf(
          "It took the place of a report that also had %s; those files are removed.%n",
          removed.stream().map(Format::toString).collect(Collectors.joining(", ")));
    }
  }

  private void refuseWithin(Path gitDirectory) {
    Path inside = gitDirectory.toAbsolutePath().normalize();
    if (out.toAbsolutePath().normalize().startsWith(inside)) {
      throw new OutputException(
          "'" + out + "' is inside the repository; choose another directory with --out");
    }
  }

  /** The options by their names in {@code run.json}. */
  private Map<String, Object> options(Areas areas, boolean isKernel) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("tags", revisions.tags());
    options.put("every", revisions.every().map(Object::toString).orElse(""));
    options.put("ref", revisions.ref().orElse(""));
    options.put("since", revisions.since().orElse(""));
    options.put("until", revisions.until().orElse(""));
    options.put("head", revisions.head());
    options.put("areas", areas.areas().size());
    options.put("dir", subsystems.paths());
    options.put("depth", subsystems.depth());
    options.put("only", subsystems.filter().only().stream().map(Object::toString).toList());
    options.put("exclude", subsystems.filter().exclude().stream().map(Object::toString).toList());
    options.put("maintainers", subsystems.sections() != Sections.NONE);
    options.put("allSections", subsystems.sections() == Sections.ALL);
    options.put("milestones", formats.milestones().applicable(isKernel).size());
    options.put("verify", reading.verify());
    options.put("allowGaps", reading.gaps() == GapPolicy.ALLOW);
    options.put("fetchMissing", reading.fetchMissing());
    options.put("threads", threads);
    return options;
  }

  private Provenance provenance(
      Report report, Map<String, Object> options, Usage usage, Instant start, Path directory)
      throws IOException {
    History history = report.history();
    return new Provenance(
        Provenance.PROGRAM,
        report.version(),
        LineCounts.RULE_VERSION,
        report.repository(),
        report.remark(),
        options,
        Provenance.measured(history),
        Provenance.leftOut(history),
        new Provenance.Store(usage.used(), usage.results(), usage.known(), usage.added()),
        report.baseline().previous().orElse(null),
        history.gaps().size(),
        Duration.between(start, Instant.now()).toMillis() / 1000.0,
        Provenance.filesBelow(directory));
  }

  private ExitStatus status(History history, Path destination, String remedy, PrintWriter errors) {
    if (history.gaps().isEmpty()) {
      return ExitStatus.COMPLETE;
    }
    String missing = Missing.sentence(withoutTags(history.gaps()));
    if (!missing.isEmpty()) {
      errors.printf(
          "langmix: %s; %s%s%n",
          missing,
          formats.wanted().contains(Format.CSV)
              ? destination.resolve("gaps.csv") + " lists them"
              : "--format csv would list them",
          remedy.isEmpty() ? "" : "; " + remedy);
    }
    return ExitStatus.COMPLETE_BUT_FOR_GAPS;
  }

  /** Each tag that is left out is told by {@link SelectionWarnings}. */
  private static List<Gap> withoutTags(List<Gap> gaps) {
    return gaps.stream().filter(gap -> gap.kind() != Gap.Kind.TAG).toList();
  }
}
