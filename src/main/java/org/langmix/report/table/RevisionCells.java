package org.langmix.report.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.langmix.history.Revision;

/** The first cells of a row on a revision. */
final class RevisionCells {
  private RevisionCells() {}

  /** Its name, date and commit. More cells can be added. */
  static List<Object> of(Revision revision) {
    List<Object> cells = new ArrayList<>();
    Collections.addAll(
        cells,
        revision.name(),
        revision.date().map(Object::toString).orElse(""),
        revision.commit().orElse(""));
    return cells;
  }
}
