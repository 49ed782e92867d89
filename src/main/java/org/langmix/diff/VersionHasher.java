package org.langmix.diff;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import org.langmix.count.checkpoint.FileVersion;
import org.langmix.count.line.LineClasses;

/**
 * Hashes the lines of versions of files, one version after another. Lines that a version has copied
 * from an earlier one are not hashed again. Not safe for use by several threads.
 */
public final class VersionHasher {
  /** In lines of all versions that later ones may be copied from: 12 MiB. */
  private static final int MOST_KEPT = 1 << 20;

  /** In bytes. A shorter range hardly holds a whole line. */
  private static final int SHORTEST_RANGE = 32;

  private static final int RANGE_FIELDS = 3;

  /** Kept only for speed, so that the memory may be taken back. */
  private final Map<Long, SoftReference<HashedVersion>> kept = new HashMap<>();

  private int keptLines;

  /**
   * The lines of a version.
   *
   * @param classes the class of each of its lines
   * @throws IllegalArgumentException if the version has another number of lines than {@code
   *     classes}
   */
  public LineHashes hash(FileVersion version, LineClasses classes) {
    boolean keeps = version.isBase() && keptLines + classes.count() <= MOST_KEPT;
    SoftReference<HashedVersion> found = kept.get(version.base());
    HashedVersion base = found == null ? null : found.get();
    HashedLines lines =
        new HashedLines(version.source(), version.length(), classes.count(), base, keeps);
    int[] ranges = base == null ? new int[0] : version.copies();
    for (int i = 0; i < ranges.length; i += RANGE_FIELDS) {
      if (ranges[i + 2] >= SHORTEST_RANGE) {
        lines.copy(ranges[i], ranges[i + 1], ranges[i + 2]);
      }
    }
    LineHashes hashes = lines.finish(classes);
    if (keeps) {
      kept.put(version.id(), new SoftReference<>(lines.version(hashes)));
      keptLines += hashes.count();
    }
    return hashes;
  }

  /** Forgets all versions. A later version that was copied from one of them is hashed in full. */
  public void forgetVersions() {
    kept.clear();
    keptLines = 0;
  }
}
