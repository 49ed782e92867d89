package org.langmix.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.FirstRevisions;
import org.langmix.history.History;
import org.langmix.history.KernelModule;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;

/** One row per revision and crate in Rust outside of {@code rust/}. */
public final class ModuleRows {
  /** The columns of a module itself. */
  public static final List<String> MODULE =
      List.of(
          "module",
          "kind",
          "path",
          "macro",
          "authors",
          "description",
          "license",
          "config",
          "depends",
          "abstractions",
          "files",
          "lines",
          "code",
          "comment",
          "doc",
          "blank",
          "unsafe_blocks",
          "undocumented_unsafe");

  /** Between several values in a cell. */
  static final String SEPARATOR = "; ";

  private static final List<String> HEADER = header();

  private ModuleRows() {}

  private static List<String> header() {
    List<String> header = new ArrayList<>(List.of("revision", "date", "commit"));
    header.addAll(MODULE);
    header.add("since");
    return List.copyOf(header);
  }

  static void write(History history, TableOutput out) throws IOException {
    FirstRevisions first =
        new FirstRevisions(
            history, facts -> facts.modules().stream().map(KernelModule::name).toList());
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        Revision revision = snapshot.revision();
        for (KernelModule module : history.modules(revision)) {
          List<Object> row = RevisionCells.of(revision);
          row.addAll(cells(module));
          row.add(first.of(revision, module.name()));
          rows.row(revision, row);
        }
      }
    }
  }

  /** The cells for the columns of {@link #MODULE}. */
  public static List<Object> cells(KernelModule module) {
    List<Object> cells = new ArrayList<>();
    Collections.addAll(
        cells,
        module.name(),
        module.kind().displayName(),
        module.path(),
        module.macro(),
        String.join(SEPARATOR, module.authors()),
        module.description(),
        module.license(),
        module.config(),
        module.depends(),
        String.join(SEPARATOR, module.abstractions()));
    cells.addAll(figures(module.tally()));
    return cells;
  }

  private static List<Object> figures(Optional<Tally> tally) {
    if (tally.isEmpty()) {
      return Collections.nCopies(8, "");
    }
    LineCounts counts = tally.get().counts();
    return List.of(
        tally.get().files(),
        counts.lines(),
        counts.code(),
        counts.comment(),
        counts.doc(),
        counts.blank(),
        counts.unsafe().blocks(),
        counts.undocumentedUnsafe());
  }
}
