package org.langmix.report.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.langmix.count.Language;
import org.langmix.history.History;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.digest.Pace;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/**
 * One row per revision: its name, date and ids, its totals, the tools that it needs, and how fast
 * its Rust grew in a year.
 */
final class RevisionRows {
  static final List<String> HEADER =
      List.of(
          "revision",
          "date",
          "commit",
          "tree",
          "rust_files",
          "c_files",
          "rust_code",
          "c_code",
          "rust_share",
          "rust_code_vendored",
          "rust_code_generated",
          "c_code_vendored",
          "c_code_generated",
          "assembly_code",
          "min_rustc",
          "min_bindgen",
          "min_llvm",
          "min_gcc",
          "rust_modules",
          "c_modules",
          "year_before",
          "rust_factor");

  private RevisionRows() {}

  static void write(History history, TableOutput out) throws IOException {
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        rows.row(snapshot.revision(), row(history, snapshot));
      }
    }
  }

  private static List<Object> row(History history, Snapshot snapshot) {
    Optional<Pace> pace = Pace.of(history, snapshot);
    Revision revision = snapshot.revision();
    MinimumTools tools = snapshot.tools();
    return List.of(
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().orElse(""),
        revision.tree(),
        files(snapshot, Language.RUST),
        files(snapshot, Language.C) + files(snapshot, Language.C_HEADER),
        snapshot.rustCode(Subsystem.TREE, Origin.KERNEL),
        snapshot.cCode(Subsystem.TREE, Origin.KERNEL),
        Rounded.percentage(snapshot.rustShare(Subsystem.TREE)),
        snapshot.rustCode(Subsystem.TREE, Origin.VENDORED),
        snapshot.rustCode(Subsystem.TREE, Origin.GENERATED),
        snapshot.cCode(Subsystem.TREE, Origin.VENDORED),
        snapshot.cCode(Subsystem.TREE, Origin.GENERATED),
        snapshot.tally(Subsystem.TREE, Language.ASSEMBLY, Origin.KERNEL).counts().code(),
        tools.rustc().orElse(""),
        tools.bindgen().orElse(""),
        tools.llvm().orElse(""),
        tools.gcc().orElse(""),
        snapshot.rustModules(),
        snapshot.cModules(),
        pace.map(found -> found.yearBefore().name()).orElse(""),
        pace.map(found -> Rounded.factor(found.factor())).orElse(""));
  }

  private static long files(Snapshot snapshot, Language language) {
    return snapshot.tally(Subsystem.TREE, language, Origin.KERNEL).files();
  }
}
