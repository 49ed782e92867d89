package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.files.CountedFile;
import org.langmix.analysis.files.IgnoredFiles;
import org.langmix.analysis.files.SourceFile;
import org.langmix.analysis.files.SourceFiles;
import org.langmix.analysis.files.UnreadableFile;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.cli.option.FetchArguments;
import org.langmix.cli.option.Grouping;
import org.langmix.cli.option.ProgramVersion;
import org.langmix.cli.option.ReadOptions;
import org.langmix.cli.option.TableArguments;
import org.langmix.cli.terminal.Invocation;
import org.langmix.cli.terminal.Terminal;
import org.langmix.cli.terminal.TerminalProgress;
import org.langmix.count.line.LineClass;
import org.langmix.report.Figures;
import org.langmix.report.Names;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts single files, so that anyone can check a figure. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Counts the lines of files, on disk or in a revision, and prints one row per file, then the"
          + " totals by language. With --explain, prints each line with its class instead.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  langmix count drivers/android",
      "  langmix count --by language ~/linux",
      "  langmix count --explain rust/kernel/str.rs",
      "  langmix count --repo ~/linux --revision v6.12 --csv rust/kernel"
    })
final class CountCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files and directories to count (default: the current directory, or the whole"
              + " revision).")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--repo",
      paramLabel = "REPO",
      defaultValue = ".",
      description = "The clone that contains the revision (default: the current directory).")
  private Path repository;

  @Option(
      names = "--revision",
      paramLabel = "REV",
      description = "Count the files of this tag, branch or commit instead of files on disk.")
  private String revision;

  @Option(names = "--verify", description = "Check every object of the revision against its id.")
  private boolean verify;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "file",
      description =
          "What a row is about: language, directory (the one that files are in) or file (default:"
              + " ${DEFAULT-VALUE}).")
  private Grouping by;

  @ArgGroup private TableArguments tables = new TableArguments();

  @Option(
      names = "--no-ignore",
      description =
          "Also count the files on disk that git ignores. Without this option, files below a"
              + " directory that is named are left out if they are ignored.")
  private boolean noIgnore;

  @Option(
      names = "--explain",
      description = "Print each line with its class: code, comment, doc or blank.")
  private boolean explain;

  @Mixin private FetchArguments fetching;

  private IgnoredFiles ignored = IgnoredFiles.none();

  /** How many files and directories could not be read. */
  private int unread;

  @Override
  public Integer call() throws InterruptedException {
    if (verify && revision == null) {
      throw new ParameterException(
          spec.commandLine(), "--verify checks the objects of a clone; add --revision");
    }
    if (!noIgnore) {
      ignored = IgnoredFiles.ofGit(Invocation.of(spec).environment());
    }
    LangmixCommand.compiler(spec).work(); // files on disk have no progress that calls this
    if (explain) {
      files(this::explain);
    } else {
      table();
    }
    tellIgnored();
    return (unread == 0 ? ExitStatus.COMPLETE : ExitStatus.COMPLETE_BUT_FOR_GAPS).code();
  }

  private void files(Consumer<SourceFile> consumer) throws InterruptedException {
    if (revision == null) {
      onDisk(consumer);
    } else {
      inClone(
          (clone, progress) -> SourceFiles.inRevision(clone, revision, paths, progress, consumer));
    }
  }

  private void counts(Consumer<CountedFile> consumer) throws InterruptedException {
    if (revision == null) {
      onDisk(file -> consumer.accept(file.counted()));
    } else {
      int threads = Runtime.getRuntime().availableProcessors();
      inClone(
          (clone, progress) ->
              SourceFiles.countInRevision(clone, revision, paths, threads, progress, consumer));
    }
  }

  private void onDisk(Consumer<SourceFile> consumer) {
    List<String> named = paths.isEmpty() ? List.of(".") : paths;
    SourceFiles.onDisk(named.stream().map(Path::of).toList(), ignored, consumer, this::warn);
  }

  private void warn(UnreadableFile file) {
    spec.commandLine()
        .getErr()
        .printf(
            "langmix: '%s' could not be counted: %s%n",
            Names.printable(file.path().toString()), file.reason());
    unread++;
  }

  private void tellIgnored() {
    if (ignored.count() > 0) {
      spec.commandLine()
          .getErr()
          .printf(
              "langmix: left out %s that git ignores; --no-ignore counts %s%n",
              Figures.amount(ignored.count(), "file"), ignored.count() == 1 ? "it" : "them");
    }
  }

  /** Work on an open clone. */
  @FunctionalInterface
  private interface CloneReader {
    void read(Clone clone, Progress progress) throws InterruptedException;
  }

  private void inClone(CloneReader reader) throws InterruptedException {
    ReadOptions reading = new ReadOptions(verify, GapPolicy.REFUSE_MANY, fetching.wanted());
    try (TerminalProgress bar = new TerminalProgress(spec.commandLine().getErr());
        OpenClones git = OpenClones.open(Map.of("", repository), reading, bar::warn)) {
      Progress progress = Terminal.isStandardError() ? bar : Progress.SILENT;
      reader.read(git.first(), progress);
    }
  }

  private void explain(SourceFile file) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s%n", Names.printable(file.path()));
    List<LineClass> classes = file.explain();
    List<String> lines = file.lines();
    for (int i = 0; i < classes.size(); i++) {
      String name = classes.get(i).name().toLowerCase(Locale.ROOT);
      String line = lines.get(i).replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
      out.println("%6d %-7s | %s".formatted(i + 1, name, line).stripTrailing());
    }
  }

  private void table() throws InterruptedException {
    CountTable table = new CountTable(by);
    counts(table::add);
    PrintWriter out = spec.commandLine().getOut();
    tables
        .forPrograms()
        .ifPresentOrElse(chosen -> table.print(chosen, out), () -> table.print(out));
  }
}
