package org.langmix.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.langmix.count.Language;
import org.langmix.history.History;
import org.langmix.history.Lineage;
import org.langmix.history.MinimumTools;
import org.langmix.history.Revision;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

class SpreadsheetLimitTest {
  /** Revisions with as many rows each. */
  private static History history(int revisions, int rows) {
    Map<Slice, Tally> tallies = new HashMap<>();
    for (int i = 0; i < rows; i++) {
      Subsystem path = new Subsystem(Kind.PATH, "a/" + i);
      tallies.put(new Slice(path, Language.C, Origin.KERNEL), Tally.NONE);
    }
    Revision revision = new Revision("v1", Lineage.of(""), Optional.empty(), Optional.empty(), "");
    Snapshot snapshot = new Snapshot(revision, MinimumTools.UNKNOWN, tallies);
    List<Snapshot> snapshots = Collections.nCopies(revisions, snapshot);
    return new History(
        snapshots,
        List.of(),
        List.of(),
        List.of(Subsystem.TREE),
        List.of(),
        PathFilter.NONE,
        List.of(),
        Map.of(),
        true);
  }

  @Test
  void the_header_is_a_row() {
    assertThat(SpreadsheetLimit.warning(history(1, 1_048_575))).isEmpty();
    assertThat(SpreadsheetLimit.warning(history(1024, 1024))).isPresent();
  }

  @Test
  void the_warning_tells_the_rows_the_limit_and_what_to_do() {
    assertThat(SpreadsheetLimit.warning(history(2000, 1000)))
        .contains(
            "counts.csv has %,d rows, but a spreadsheet holds %,d; leave out --all-sections, take"
                    .formatted(2_000_001, 1_048_576)
                + " fewer --tags or a smaller --depth");
  }
}
