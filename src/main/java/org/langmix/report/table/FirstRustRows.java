package org.langmix.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.langmix.count.Language;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.report.digest.FirstRust;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * One row per subsystem and origin with Rust in any revision: its first Rust, and its Rust in the
 * newest revision. Each clone has its own rows.
 */
final class FirstRustRows {
  static final List<String> HEADER =
      List.of(
          "kind",
          "subsystem",
          "origin",
          "first_revision",
          "first_date",
          "first_commit",
          "first_files",
          "first_code",
          "newest_revision",
          "newest_files",
          "newest_code",
          "maybe_earlier");

  private FirstRustRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot newest : history.newestOfEach()) {
        for (Subsystem subsystem : history.subsystems()) {
          for (Origin origin : Origin.values()) {
            row(rows, history.besides(newest), subsystem, origin);
          }
        }
      }
    }
  }

  private static void row(
      TableRows rows, List<Snapshot> snapshots, Subsystem subsystem, Origin origin)
      throws IOException {
    Optional<FirstRust> first = FirstRust.of(snapshots, subsystem, origin);
    if (first.isPresent()) {
      rows.row(
          first.get().snapshot().revision(),
          cells(rows, snapshots, subsystem, origin, first.get()));
    }
  }

  private static Tally rust(Snapshot snapshot, Subsystem subsystem, Origin origin) {
    return snapshot.tally(subsystem, Language.RUST, origin);
  }

  private static List<Object> cells(
      TableRows rows,
      List<Snapshot> snapshots,
      Subsystem subsystem,
      Origin origin,
      FirstRust first) {
    Revision revision = first.snapshot().revision();
    Tally then = rust(first.snapshot(), subsystem, origin);
    Snapshot newest = snapshots.get(snapshots.size() - 1);
    Tally now = rust(newest, subsystem, origin);
    return List.of(
        subsystem.kind().displayName(),
        subsystem.name(),
        rows.origin(origin),
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().orElse(""),
        then.files(),
        then.counts().code(),
        newest.revision().name(),
        now.files(),
        now.counts().code(),
        first.maybeEarlier() ? "yes" : "no");
  }
}
