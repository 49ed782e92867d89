package org.langmix.analysis.churn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.langmix.analysis.counts.BlobCounts;
import org.langmix.analysis.counts.FileGroups;
import org.langmix.analysis.counts.FileGroups.Group;
import org.langmix.analysis.counts.SourcePaths;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;
import org.langmix.diff.ChangedLines;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Slice;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;
import org.langmix.subsystem.SubsystemOptions;

/** Adds the files that differ between two trees to the tallies of their subsystems. */
final class ChurnTallies {
  private final SourcePaths paths;
  private final FileGroups groups;
  private final BlobCounts counts;
  private final PairChanges changes;
  private final SubsystemOptions options;

  ChurnTallies(
      SourcePaths paths,
      FileGroups groups,
      BlobCounts counts,
      PairChanges changes,
      SubsystemOptions options) {
    this.paths = paths;
    this.groups = groups;
    this.counts = counts;
    this.changes = changes;
    this.options = options;
  }

  /** The tallies of two trees. Several threads may call this. */
  Map<Slice, ChangedFiles> of(TreeDifference files) {
    Map<Slice, ChangedFiles> tallies = new HashMap<>();
    int from = 0;
    while (from < files.count()) {
      String directory = paths.get(files.path(from)).directory();
      int to = from + 1;
      while (to < files.count() && paths.get(files.path(to)).directory().equals(directory)) {
        to++;
      }
      addDirectory(files, from, to, subsystems(directory), tallies);
      from = to;
    }
    return tallies;
  }

  private void addDirectory(
      TreeDifference files,
      int from,
      int to,
      List<Subsystem> subsystems,
      Map<Slice, ChangedFiles> tallies) {
    Map<Integer, ChangedFiles> byGroup = new HashMap<>();
    for (int i = from; i < to; i++) {
      ChangedLines lines = lines(files, i).orElse(ChangedLines.NONE);
      byGroup.merge(groups.group(files.path(i)), new ChangedFiles(1, lines), ChangedFiles::plus);
    }
    byGroup.forEach(
        (number, changed) -> {
          Group group = groups.groupOf(number);
          for (Area area : group.classification().areas()) {
            add(tallies, area.subsystem(), group, changed);
          }
          subsystems.forEach(subsystem -> add(tallies, subsystem, group, changed));
        });
  }

  private static void add(
      Map<Slice, ChangedFiles> tallies, Subsystem subsystem, Group group, ChangedFiles changed) {
    Slice slice = new Slice(subsystem, group.language(), group.classification().origin());
    tallies.merge(slice, changed, ChangedFiles::plus);
  }

  /** The subsystems that hold a directory, except for areas and sections. */
  private List<Subsystem> subsystems(String directory) {
    List<Subsystem> found = new ArrayList<>();
    found.add(Subsystem.TREE);
    int slash = directory.indexOf('/');
    if (slash < 0) {
      found.add(Subsystem.ROOT_FILES);
      return found;
    }
    found.add(new Subsystem(Kind.DIRECTORY, directory.substring(0, slash)));
    for (int depth = 1; slash >= 0; depth++) {
      String path = directory.substring(0, slash);
      if ((depth > 1 && depth <= options.depth()) || options.paths().contains(path)) {
        found.add(new Subsystem(Kind.PATH, path));
      }
      slash = directory.indexOf('/', slash + 1);
    }
    return found;
  }

  /** The changed lines of a file; empty if they are not known. */
  private Optional<ChangedLines> lines(TreeDifference files, int file) {
    Syntax syntax = paths.get(files.path(file)).syntax();
    if (files.isPair(file)) {
      return changes.of(BlobPair.of(files.before(file), files.now(file), syntax));
    }
    boolean isNew = files.before(file) == TreeDifference.NO_BLOB;
    LineCounts all = counts.get(isNew ? files.now(file) : files.before(file), syntax);
    return Optional.ofNullable(all)
        .map(
            one ->
                isNew
                    ? new ChangedLines(one.lines(), 0, one.code(), 0)
                    : new ChangedLines(0, one.lines(), 0, one.code()));
  }
}
