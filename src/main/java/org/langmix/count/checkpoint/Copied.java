package org.langmix.count.checkpoint;

/** The ranges that a C file has copied from another file. */
public final class Copied {
  public static final Copied NOTHING = new Copied(Checkpoints.NONE);

  /** How many numbers describe a range. */
  static final int FIELDS = 3;

  private final Checkpoints checkpoints;
  private final int[] ranges;

  /**
   * @param checkpoints the checkpoints of the other file
   * @param ranges three numbers per range, in ascending order of the offsets in this file: the
   *     offset in the other file, the offset in this file, and the length in bytes
   */
  public Copied(Checkpoints checkpoints, int... ranges) {
    this.checkpoints = checkpoints;
    this.ranges = ranges;
  }

  /** The same ranges; nothing if the other file's classes of lines are wanted but not known. */
  public Copied ifKnown(boolean wantsClasses) {
    return wantsClasses && !checkpoints.haveClasses() ? NOTHING : this;
  }

  Checkpoints checkpoints() {
    return checkpoints;
  }

  int[] ranges() {
    return ranges;
  }
}
