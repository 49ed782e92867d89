package org.langmix.analysis.selection;

import java.util.List;
import org.langmix.history.Revision;

/** Describes, for messages, the range of some revisions. */
final class RangeText {
  private RangeText() {}

  /** A clause such as {@code go from v6.0 (2022-10-02) to v7.3 (2026-11-15)}. */
  static String describe(List<SelectedRevision> inOrder) {
    return "go from %s to %s"
        .formatted(
            describe(inOrder.get(0).revision()),
            describe(inOrder.get(inOrder.size() - 1).revision()));
  }

  private static String describe(Revision revision) {
    return revision.name() + revision.date().map(date -> " (" + date + ")").orElse("");
  }
}
