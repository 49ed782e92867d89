package org.langmix.git.object;

import org.eclipse.jgit.lib.AnyObjectId;

/** An object in a pack that is to be read, or that another one is built on. */
final class PackedObject {
  private final long position;
  private final MappedPack pack;
  private final PackEntry entry;
  private boolean wanted;
  private PackedObject base;
  private int uses;
  private Content content;
  private int crc;
  private boolean doubtful;

  /**
   * @param position where it lies in the packs
   */
  PackedObject(long position, MappedPack pack, PackEntry entry) {
    this.position = position;
    this.pack = pack;
    this.entry = entry;
  }

  /** Where it lies in the packs. */
  long position() {
    return position;
  }

  /** Whether it is to be read for its own sake. */
  boolean isWanted() {
    return wanted;
  }

  void setWanted() {
    wanted = true;
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

  /** Says what checksum its bytes in the pack were found to have. */
  void setCrc(int found) {
    crc = found;
  }

  /**
   * Whether its bytes in the pack, from which it was read, have the checksum that the index has for
   * an object. So must have those of what it is built on, as far as their ids are known: a delta
   * names it, or it was read for itself before.
   */
  boolean isAsListed(AnyObjectId id) {
    doubtful |= !pack.table().hasChecksum(id, crc);
    PackedObject at = this;
    while (at != null && !at.doubtful && at.hasListedBase()) {
      at = at.base;
    }
    return at == null;
  }

  private boolean hasListedBase() {
    return entry.baseId() == null || pack.table().hasChecksum(entry.baseId(), base.crc);
  }
}
