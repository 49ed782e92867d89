package org.langmix.git.object;

/**
 * Another object that an object was made from by deltas, and the ranges that are copied from it.
 */
public final class DeltaSource {
  private final long position;
  private final int[] copies;

  DeltaSource(long position, int[] copies) {
    this.position = position;
    this.copies = copies;
  }

  /**
   * The source of an object that a further delta makes from this object. It is the same other
   * object, with the ranges that both deltas copy.
   *
   * @param copiesOfDelta the ranges that the further delta copies
   */
  DeltaSource through(int[] copiesOfDelta) {
    return new DeltaSource(position, Copies.through(copies, copiesOfDelta));
  }

  /** The position of the other object, as {@link Content#position} has it. */
  public long position() {
    return position;
  }

  /**
   * The ranges that are copied, in the order of the object's bytes. Each range has three numbers:
   * its offset in the other object, its offset in this object, and its length in bytes.
   */
  public int[] copies() {
    return copies;
  }
}
