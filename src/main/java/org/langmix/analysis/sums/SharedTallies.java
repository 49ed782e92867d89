package org.langmix.analysis.sums;

import java.util.HashMap;
import java.util.Map;
import org.langmix.history.Slice;
import org.langmix.history.Snapshot;
import org.langmix.history.Tally;

/**
 * Lets snapshots share equal slices and tallies, because most subsystems do not change from one
 * revision to the next. Otherwise hundreds of revisions with thousands of subsystems would not fit
 * into the heap.
 */
public final class SharedTallies {
  private final Map<Slice, Slice> slices = new HashMap<>();
  private final Map<Tally, Tally> tallies = new HashMap<>();

  /** An equal snapshot that shares slices and tallies with the snapshots before it. */
  public Snapshot share(Snapshot snapshot) {
    Map<Slice, Tally> shared = new HashMap<>();
    snapshot
        .tallies()
        .forEach((slice, tally) -> shared.put(one(slices, slice), one(tallies, tally)));
    return new Snapshot(snapshot.revision(), snapshot.tools(), shared);
  }

  private static <T> T one(Map<T, T> known, T value) {
    T before = known.putIfAbsent(value, value);
    return before == null ? value : before;
  }
}
