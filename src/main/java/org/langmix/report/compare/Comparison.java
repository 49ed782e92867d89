package org.langmix.report.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.langmix.diff.ChangedLines;
import org.langmix.history.Change;
import org.langmix.history.ChangedFiles;
import org.langmix.history.History;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.report.Wording;
import org.langmix.report.table.LastColumns;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/** The figures of two revisions side by side. */
public final class Comparison {
  private static final Set<Kind> SHOWN = EnumSet.of(Kind.AREA, Kind.PATH, Kind.MAINTAINERS);
  private static final Set<Kind> SHOWN_WITHOUT_AREAS =
      EnumSet.of(Kind.DIRECTORY, Kind.PATH, Kind.MAINTAINERS);

  private static final List<String> CSV_HEADER =
      List.of(
          "kind",
          "subsystem",
          "language",
          "origin",
          "files_before",
          "files",
          "code_before",
          "code",
          "code_difference",
          "new_files",
          "new_code",
          "new_modules",
          "gone_files",
          "gone_code",
          "gone_modules",
          "files_changed",
          "added",
          "removed",
          "code_added",
          "code_removed");

  private final History history;
  private final Change change;
  private final LastColumns last;
  private final Wording wording;

  /**
   * @param history a history of two revisions
   */
  public Comparison(History history) {
    this.history = history;
    this.change = history.latest().get(0);
    this.last = new LastColumns(history, CSV_HEADER);
    this.wording = Wording.of(history);
  }

  Wording wording() {
    return wording;
  }

  History history() {
    return history;
  }

  Snapshot before() {
    return history.snapshots().get(0);
  }

  Snapshot now() {
    return history.newest();
  }

  Change change() {
    return change;
  }

  /**
   * The areas, paths and sections with kernel-written Rust in either revision, grouped by kind. In
   * each kind, those with the most Rust come first, but paths are sorted by name.
   *
   * @param paths the paths that are shown even without Rust
   */
  List<Subsystem> subsystems(List<String> paths) {
    return history.subsystems().stream()
        .filter(one -> (wording.directories() ? SHOWN_WITHOUT_AREAS : SHOWN).contains(one.kind()))
        .filter(
            one ->
                rust(before(), one) + rust(now(), one) > 0
                    || (one.kind() == Kind.PATH && paths.contains(one.name())))
        .sorted(
            Comparator.comparing(Subsystem::kind)
                .thenComparing(one -> one.kind() == Kind.PATH ? one.name() : "")
                .thenComparingLong(one -> -rust(now(), one))
                .thenComparingLong(one -> -rust(before(), one)))
        .toList();
  }

  private static long rust(Snapshot snapshot, Subsystem subsystem) {
    return snapshot.rustCode(subsystem, Origin.KERNEL);
  }

  public List<String> csvHeader() {
    List<String> header = new ArrayList<>(CSV_HEADER);
    header.addAll(last.header());
    return header;
  }

  /** One row per combination of subsystem, language and origin in which anything differs. */
  public List<List<Object>> csvRows() {
    List<List<Object>> rows = new ArrayList<>();
    for (Subsystem subsystem : history.subsystems()) {
      Slice.of(subsystem).forEach(slice -> addRow(slice, rows));
    }
    return rows;
  }

  private void addRow(Slice slice, List<List<Object>> rows) {
    Tally then = before().tally(slice);
    Tally now = now().tally(slice);
    Tally added = change.newFiles(slice);
    Tally removed = change.goneFiles(slice);
    ChangedFiles changed = change.changed(slice);
    if (then.equals(now) && added.files() + removed.files() + changed.files() == 0) {
      return;
    }
    List<Object> row = new ArrayList<>();
    row.add(slice.subsystem().kind().displayName());
    row.add(slice.subsystem().name());
    row.add(slice.language().displayName());
    row.add(wording.origin(slice.origin()));
    row.addAll(figures(then, now));
    row.addAll(
        Change.LANGUAGES.contains(slice.language())
            ? figuresOfFiles(added, removed)
            : Collections.nCopies(6, ""));
    row.addAll(figuresOfLines(changed));
    row.addAll(last.cells(now().revision()));
    rows.add(row);
  }

  private static List<Long> figures(Tally then, Tally now) {
    return List.of(
        then.files(),
        now.files(),
        then.counts().code(),
        now.counts().code(),
        now.counts().code() - then.counts().code());
  }

  private static List<Long> figuresOfFiles(Tally added, Tally removed) {
    return List.of(
        added.files(),
        added.counts().code(),
        added.counts().modules(),
        removed.files(),
        removed.counts().code(),
        removed.counts().modules());
  }

  private static List<Long> figuresOfLines(ChangedFiles changed) {
    ChangedLines lines = changed.lines();
    return List.of(
        changed.files(), lines.added(), lines.removed(), lines.codeAdded(), lines.codeRemoved());
  }
}
