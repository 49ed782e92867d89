package org.langmix.report.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.langmix.count.Language;
import org.langmix.count.LineCounts;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** One row a revision, subsystem, language and origin that hold a file. */
final class CountsCsv {
  static final List<String> HEADER =
      List.of(
          "revision",
          "date",
          "commit",
          "kind",
          "subsystem",
          "language",
          "origin",
          "files",
          "lines",
          "code",
          "comment",
          "doc",
          "blank",
          "unsafe_blocks",
          "unsafe_functions",
          "unsafe_impls",
          "unsafe_traits",
          "unsafe_other",
          "safety_comments",
          "modules");

  private CountsCsv() {}

  static void write(History history, Path file) throws IOException {
    try (CsvFile csv = new CsvFile(file, HEADER)) {
      for (Snapshot snapshot : history.snapshots()) {
        for (Subsystem subsystem : history.subsystems()) {
          rows(csv, snapshot, subsystem);
        }
      }
    }
  }

  private static void rows(CsvFile csv, Snapshot snapshot, Subsystem subsystem) throws IOException {
    for (Language language : Language.values()) {
      for (Origin origin : Origin.values()) {
        Tally tally = snapshot.tally(subsystem, language, origin);
        if (tally.files() > 0) {
          csv.row(row(snapshot.revision(), new Slice(subsystem, language, origin), tally));
        }
      }
    }
  }

  private static List<Object> row(Revision revision, Slice slice, Tally tally) {
    LineCounts counts = tally.counts();
    Object doc = slice.language() == Language.RUST ? counts.doc() : "";
    return List.of(
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().orElse(""),
        slice.subsystem().kind().displayName(),
        slice.subsystem().name(),
        slice.language().displayName(),
        slice.origin().displayName(),
        tally.files(),
        counts.lines(),
        counts.code(),
        counts.comment(),
        doc,
        counts.blank(),
        "",
        "",
        "",
        "",
        "",
        "",
        "");
  }
}
