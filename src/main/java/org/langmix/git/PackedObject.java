package org.langmix.git;

/** An object in a pack that is to be read, or that another one is built on. */
final class PackedObject {
  private final MappedPack pack;
  private final PackEntry entry;
  private PackedObject base;
  private int uses;
  private Content content;

  PackedObject(MappedPack pack, PackEntry entry) {
    this.pack = pack;
    this.entry = entry;
  }

  MappedPack pack() {
    return pack;
  }

  PackEntry entry() {
    return entry;
  }

  /** The type of what it is built on in the end, which was read and has no loop in it. */
  int type() {
    PackedObject at = this;
    while (at.base != null) {
      at = at.base;
    }
    return at.entry.type();
  }

  /** What it is built on; null if nothing, or that is not known. */
  PackedObject base() {
    return base;
  }

  /** Says what it is built on. */
  void setBase(PackedObject object) {
    base = object;
    object.uses++;
  }

  /** Whether others are still to be built on it. */
  boolean isNeeded() {
    return uses > 0;
  }

  /** Another one has been built on it. */
  void used() {
    uses--;
  }

  /** What it holds, as far as it is kept; else null. */
  Content content() {
    return content;
  }

  void setContent(Content kept) {
    content = kept;
  }
}
