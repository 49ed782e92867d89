package org.langmix.report.table;

import java.util.List;
import java.util.stream.Stream;
import org.langmix.history.Change;
import org.langmix.history.Revision;
import org.langmix.history.Slice;

/** The first columns of files on changes: which two revisions a row is about, and which files. */
final class ChangeColumns {
  private static final List<String> HEADER =
      List.of("revision", "date", "commit", "since", "kind", "subsystem", "language", "origin");

  private ChangeColumns() {}

  /** A header that begins with these columns. */
  static List<String> and(String... figures) {
    return Stream.concat(HEADER.stream(), Stream.of(figures)).toList();
  }

  /** The cells of these columns. */
  static List<Object> of(TableRows rows, Change change, Slice slice) {
    Revision revision = change.revision();
    return List.of(
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().orElse(""),
        change.before().name(),
        slice.subsystem().kind().displayName(),
        slice.subsystem().name(),
        slice.language().displayName(),
        rows.origin(slice.origin()));
  }
}
