package org.langmix.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

/**
 * One row per revision, and one column each for the tree and for every area that may hold
 * kernel-written code. A spreadsheet can draw a chart from it directly.
 */
final class AreaRows {
  private AreaRows() {}

  /** Writes the code lines of kernel-written Rust. */
  static void writeRustCode(History history, TableOutput out) throws IOException {
    write(
        history,
        out,
        (snapshot, area) -> snapshot.has(area) ? snapshot.rustCode(area, Origin.KERNEL) : "");
  }

  /** Writes Rust's percentage of kernel-written Rust and C code. */
  static void writeRustShare(History history, TableOutput out) throws IOException {
    write(history, out, (snapshot, area) -> Rounded.percentage(snapshot.rustShare(area)));
  }

  /** The name of a column. A directory gets a slash if another column has its name. */
  private static String name(Subsystem subsystem) {
    boolean taken = subsystem.kind() == Kind.DIRECTORY && Areas.isReserved(subsystem.name());
    return subsystem.name() + (taken ? "/" : "");
  }

  private static void write(
      History history, TableOutput out, BiFunction<Snapshot, Subsystem, Object> figure)
      throws IOException {
    List<Subsystem> columns = new ArrayList<>();
    columns.add(Subsystem.TREE);
    history.areas().stream()
        .filter(area -> area.origin() == Origin.KERNEL)
        .map(Area::subsystem)
        .forEach(columns::add);
    List<String> header = new ArrayList<>(List.of("revision", "date"));
    columns.forEach(column -> header.add(name(column)));
    try (TableRows rows = new TableRows(history, out, header)) {
      for (Snapshot snapshot : history.snapshots()) {
        List<Object> row = new ArrayList<>();
        row.add(snapshot.revision().name());
        row.add(snapshot.revision().date().map(Object::toString).orElse(""));
        columns.forEach(column -> row.add(figure.apply(snapshot, column)));
        rows.row(snapshot.revision(), row);
      }
    }
  }
}
