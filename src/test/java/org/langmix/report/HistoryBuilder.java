package org.langmix.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.langmix.count.Language;
import org.langmix.count.line.LineCounts;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.Gap;
import org.langmix.history.History;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Succession;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;

/** Builds histories by hand: what each revision holds, and what changed since the one before. */
public final class HistoryBuilder {
  private final Map<Revision, Map<Slice, Tally>> tallies = new LinkedHashMap<>();
  private final Map<Revision, Map<Slice, ChangedFiles>> changed = new HashMap<>();
  private final Map<Revision, Map<Slice, Tally>> newFiles = new HashMap<>();
  private final Map<Revision, Map<Slice, Tally>> goneFiles = new HashMap<>();
  private final Set<Subsystem> subsystems = new LinkedHashSet<>(Set.of(Subsystem.TREE));
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Revision, Set<Subsystem>> incomplete = new HashMap<>();
  private PathFilter filter = PathFilter.NONE;
  private boolean kernel = true;

  public HistoryBuilder(Revision... revisions) {
    for (Revision revision : revisions) {
      tallies.put(revision, new HashMap<>());
      changed.put(revision, new HashMap<>());
      newFiles.put(revision, new HashMap<>());
      goneFiles.put(revision, new HashMap<>());
    }
  }

  /** A mainline release whose commit is its name with a {@code c} before it. */
  public static Revision release(String name, String day) {
    return new Revision(
        name,
        Lineage.of("mainline"),
        Optional.of(LocalDate.parse(day)),
        Optional.of("c" + name),
        "t" + name);
  }

  /** Kernel-written files of the tree. */
  public static Slice tree(Language language) {
    return new Slice(Subsystem.TREE, language, Origin.KERNEL);
  }

  /** Kernel-written files of an area. */
  public static Slice area(String name, Language language) {
    return new Slice(new Subsystem(Subsystem.Kind.AREA, name), language, Origin.KERNEL);
  }

  public HistoryBuilder counted(Revision revision, Slice slice, long files, long code) {
    tallies.get(withSubsystem(revision, slice)).put(slice, tally(files, code));
    return this;
  }

  public HistoryBuilder newFiles(Revision revision, Slice slice, long files, long code) {
    newFiles.get(withSubsystem(revision, slice)).put(slice, tally(files, code));
    return this;
  }

  public HistoryBuilder goneFiles(Revision revision, Slice slice, long files, long code) {
    goneFiles.get(withSubsystem(revision, slice)).put(slice, tally(files, code));
    return this;
  }

  public HistoryBuilder changed(Revision revision, Slice slice, long files, ChangedLines lines) {
    changed.get(withSubsystem(revision, slice)).put(slice, new ChangedFiles(files, lines));
    return this;
  }

  private Revision withSubsystem(Revision revision, Slice slice) {
    subsystems.add(slice.subsystem());
    return revision;
  }

  private static Tally tally(long files, long code) {
    return new Tally(files, LineCounts.ofLines(code, 0, 0, 0));
  }

  /**
   * A gap, and the subsystems that it makes incomplete.
   *
   * @param incompleteOnes none for a gap that is in no sum
   */
  public HistoryBuilder gap(
      Revision revision, Gap.Kind kind, String path, Subsystem... incompleteOnes) {
    gaps.add(new Gap(revision, kind, path, "", "missing"));
    if (incompleteOnes.length > 0) {
      incomplete.computeIfAbsent(revision, key -> new HashSet<>()).addAll(List.of(incompleteOnes));
    }
    return this;
  }

  public HistoryBuilder filter(PathFilter paths) {
    filter = paths;
    return this;
  }

  public HistoryBuilder notOfTheKernel() {
    kernel = false;
    return this;
  }

  public History build() {
    List<Snapshot> snapshots =
        tallies.entrySet().stream()
            .map(one -> new Snapshot(one.getKey(), MinimumTools.UNKNOWN, one.getValue()))
            .toList();
    List<Change> changes =
        Succession.of(List.copyOf(tallies.keySet())).stream().map(this::change).toList();
    return new History(
        snapshots,
        changes,
        changes.subList(Math.max(0, changes.size() - 1), changes.size()),
        List.copyOf(subsystems),
        List.of(),
        filter,
        gaps,
        incomplete,
        kernel);
  }

  private Change change(Succession one) {
    Revision revision = one.revision();
    return new Change(
        one.before(),
        revision,
        newFiles.get(revision),
        goneFiles.get(revision),
        List.of(),
        changed.get(revision));
  }
}
