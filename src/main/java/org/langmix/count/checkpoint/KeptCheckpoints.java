package org.langmix.count.checkpoint;

import java.util.HashMap;
import java.util.Map;

/** The checkpoints of the versions from which others may be copied, up to a limit. */
public final class KeptCheckpoints {
  /** The limit for the sizes of the checkpoints of all versions together: 5 MiB. */
  private static final int MAXIMUM = 1 << 18;

  private final Map<Long, Checkpoints> checkpoints = new HashMap<>();
  private int size;

  public boolean hasRoom() {
    return size < MAXIMUM;
  }

  public void keep(long version, Checkpoints found) {
    checkpoints.put(version, found);
    size += found.size();
  }

  /** What a version has copied; nothing if the checkpoints of its base are not kept. */
  public Copied copiedBy(FileVersion version) {
    Checkpoints base = checkpoints.get(version.base());
    return base == null ? Copied.NOTHING : new Copied(base, version.copies());
  }

  public void clear() {
    checkpoints.clear();
    size = 0;
  }
}
