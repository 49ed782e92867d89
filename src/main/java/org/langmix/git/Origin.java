package org.langmix.git;

/** What an object was built on, by one delta or several. */
public final class Origin {
  private final BlobNote note;
  private final int[] copies;

  Origin(BlobNote note, int[] copies) {
    this.note = note;
    this.copies = copies;
  }

  /** The same for what a delta makes of it. */
  Origin before(Delta delta) {
    return new Origin(note, Copies.through(copies, delta.copies()));
  }

  /** What was remembered of the base. */
  public BlobNote note() {
    return note;
  }

  /**
   * What is copied from the base: three numbers for each range, in the order of the copies. The
   * first one is where it begins in the base, the second one where in the object, the third one how
   * many bytes it has.
   */
  public int[] copies() {
    return copies;
  }
}
