package org.langmix.git;

import java.util.Optional;

/** What an object holds: the first bytes of an array that may be larger. */
public final class Content {
  private final byte[] bytes;
  private final int length;
  private Origin origin;
  private BlobNote note;

  Content(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Begin with it; not to be kept or changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** How many bytes it has. */
  public int length() {
    return length;
  }

  /** What it was built on; empty if nothing is remembered of that. */
  public Optional<Origin> origin() {
    return Optional.ofNullable(origin);
  }

  /** Takes note of how it was built. */
  void setBase(Content base, Delta delta) {
    if (base.note != null) {
      origin = new Origin(base.note, delta.copies());
    } else if (base.origin != null) {
      origin = base.origin.before(delta);
    }
  }

  /** Says what to remember of it; null for nothing. */
  void setNote(BlobNote remembered) {
    note = remembered;
  }
}
