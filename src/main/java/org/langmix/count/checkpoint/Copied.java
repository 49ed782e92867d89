package org.langmix.count.checkpoint;

/** What a file of C has copied from another one. */
public final class Copied {
  public static final Copied NOTHING = new Copied(Checkpoints.NONE);

  /** How many numbers there are for each range. */
  static final int FIELDS = 3;

  private final Checkpoints checkpoints;
  private final int[] ranges;

  /**
   * @param checkpoints those of the other one
   * @param ranges three numbers for each range that is copied, in the order of the copies: where it
   *     begins in the other file, where in this one, and how many bytes it has
   */
  public Copied(Checkpoints checkpoints, int... ranges) {
    this.checkpoints = checkpoints;
    this.ranges = ranges;
  }

  Checkpoints checkpoints() {
    return checkpoints;
  }

  int[] ranges() {
    return ranges;
  }
}
