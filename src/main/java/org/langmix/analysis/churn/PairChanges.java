package org.langmix.analysis.churn;

import java.util.Arrays;
import java.util.Optional;
import org.langmix.diff.ChangedLines;

/** How many lines differ between the blobs of each pair. Several threads may set them. */
final class PairChanges {
  private static final int UNKNOWN = -1;
  private static final int FIELDS = 4;

  private final PairList pairs;

  /** By index of the pair: lines added and removed, lines of code added and removed. */
  private final int[] lines;

  PairChanges(PairList pairs) {
    this.pairs = pairs;
    this.lines = new int[pairs.count() * FIELDS];
    Arrays.fill(lines, UNKNOWN);
  }

  /** Sets the lines of a pair of the list. */
  void set(long pair, ChangedLines changed) {
    int at = pairs.indexOf(pair) * FIELDS;
    lines[at] = (int) changed.added();
    lines[at + 1] = (int) changed.removed();
    lines[at + 2] = (int) changed.codeAdded();
    lines[at + 3] = (int) changed.codeRemoved();
  }

  boolean isKnown(long pair) {
    return lines[pairs.indexOf(pair) * FIELDS] != UNKNOWN;
  }

  /** The lines of a pair of the list; empty if they are not known. */
  Optional<ChangedLines> of(long pair) {
    int at = pairs.indexOf(pair) * FIELDS;
    return lines[at] == UNKNOWN
        ? Optional.empty()
        : Optional.of(new ChangedLines(lines[at], lines[at + 1], lines[at + 2], lines[at + 3]));
  }

  /** The pairs whose lines are not known. */
  PairList unknown() {
    return new PairList(pairs.stream().filter(pair -> !isKnown(pair)));
  }
}
