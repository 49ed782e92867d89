package org.langmix.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.langmix.analysis.Analysis;
import org.langmix.analysis.Progress;
import org.langmix.git.Directory;
import org.langmix.git.GitRepository;
import org.langmix.history.Revision;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.PathPattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the areas of a report. */
@Command(
    name = "subsystems",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Lists the areas of a report, their patterns, and how many files each pattern matches in the"
          + " newest of the revisions.",
      ""
    })
final class SubsystemsCommand implements Runnable {
  private static final List<String> HEADER = List.of("area", "line", "pattern", "files");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "REPO",
      arity = "0..1",
      defaultValue = ".",
      description = "A clone of the kernel, bare or not (default: the current directory).")
  private Path repository;

  @Mixin private RevisionArguments revisions;

  @Option(
      names = "--areas",
      paramLabel = "FILE",
      description = "Take the areas from a file instead of the built-in ones.")
  private Path areas;

  @Option(names = "--csv", description = "Print CSV instead of a table.")
  private boolean csv;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    List<Area> listed = AreasFile.read(areas, spec.commandLine()).areas();
    try (GitRepository git = GitRepository.open(repository)) {
      Analysis analysis = new Analysis(git, Progress.SILENT);
      List<Revision> selected = analysis.select(revisions.options());
      List<String> files = new ArrayList<>();
      addPaths(analysis.files(selected.get(selected.size() - 1)), "", files);
      TextTable.of(csv)
          .print(out, HEADER, listed.stream().flatMap(area -> rows(area, files).stream()).toList());
    }
  }

  private static void addPaths(Directory directory, String path, List<String> files) {
    for (int i = 0; i < directory.fileCount(); i++) {
      files.add(path + directory.fileName(i));
    }
    for (Directory below : directory.directories()) {
      addPaths(below, path + below.name() + "/", files);
    }
  }

  private static List<List<String>> rows(Area area, List<String> files) {
    List<List<String>> rows = new ArrayList<>();
    area.includes().forEach(line -> rows.add(row(area, "F", line.pattern(), files)));
    area.excludes().forEach(line -> rows.add(row(area, "X", line.pattern(), files)));
    return rows;
  }

  private static List<String> row(Area area, String line, PathPattern pattern, List<String> files) {
    long matched = files.stream().filter(pattern::matches).count();
    return List.of(area.name(), line, pattern.toString(), String.valueOf(matched));
  }
}
