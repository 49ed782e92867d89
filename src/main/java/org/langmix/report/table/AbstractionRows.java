package org.langmix.report.table;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.langmix.count.line.LineCounts;
import org.langmix.history.FirstRevisions;
import org.langmix.history.History;
import org.langmix.history.KernelAbstraction;
import org.langmix.history.KernelFacts;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;

/** One row per revision and module of the {@code kernel} crate, two deep. */
final class AbstractionRows {
  static final List<String> HEADER =
      List.of(
          "revision",
          "date",
          "commit",
          "abstraction",
          "path",
          "files",
          "code",
          "doc",
          "unsafe_blocks",
          "unsafe_functions",
          "undocumented_unsafe",
          "users",
          "since");

  private AbstractionRows() {}

  static void write(History history, TableOutput out) throws IOException {
    FirstRevisions first =
        new FirstRevisions(
            history, facts -> facts.abstractions().stream().map(KernelAbstraction::name).toList());
    try (TableRows rows = new TableRows(history, out, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        Revision revision = snapshot.revision();
        Optional<KernelFacts> facts = history.facts(revision);
        if (facts.isPresent()) {
          for (KernelAbstraction abstraction : facts.get().abstractions()) {
            List<Object> row = RevisionCells.of(revision);
            Collections.addAll(row, abstraction.name(), abstraction.path());
            row.addAll(figures(abstraction.tally()));
            row.add(facts.get().users(abstraction).size());
            row.add(first.of(revision, abstraction.name()));
            rows.row(revision, row);
          }
        }
      }
    }
  }

  private static List<Object> figures(Optional<Tally> tally) {
    if (tally.isEmpty()) {
      return Collections.nCopies(6, "");
    }
    LineCounts counts = tally.get().counts();
    return List.of(
        tally.get().files(),
        counts.code(),
        counts.doc(),
        counts.unsafe().blocks(),
        counts.unsafe().functions(),
        counts.undocumentedUnsafe());
  }
}
