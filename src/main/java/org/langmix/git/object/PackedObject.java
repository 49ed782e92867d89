package org.langmix.git.object;

import org.eclipse.jgit.lib.AnyObjectId;

/** A packed object that is to be read, or that is a delta base of such an object. */
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
   * @param position the position of the object in the packs
   */
  PackedObject(long position, MappedPack pack, PackEntry entry) {
    this.position = position;
    this.pack = pack;
    this.entry = entry;
  }

  /** The position of the object in the packs. */
  long position() {
    return position;
  }

  /** Whether the object itself is to be read, and not only deltas that are based on it. */
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

  /**
   * The type of the object, which is that of the last base in its delta chain. The object must have
   * been read before, so that its chain has no loop.
   */
  int type() {
    PackedObject at = this;
    while (at.base != null) {
      at = at.base;
    }
    return at.entry.type();
  }

  /** The delta base; null if the object is not a delta, or the base is not known. */
  PackedObject base() {
    return base;
  }

  /** Sets the delta base. */
  void setBase(PackedObject object) {
    base = object;
    object.uses++;
  }

  /** Whether deltas are still to be applied to the object. */
  boolean isNeeded() {
    return uses > 0;
  }

  /** Records that a delta has been applied to the object. */
  void used() {
    uses--;
  }

  /** The content while it is kept, else null. */
  Content content() {
    return content;
  }

  void setContent(Content kept) {
    content = kept;
  }

  /** Sets the CRC-32 that the object's bytes in the pack were found to have. */
  void setCrc(int found) {
    crc = found;
  }

  /**
   * Whether the object's bytes in the pack have the checksum that the index states for an id. The
   * bytes of its delta bases must match the index as well, as far as their ids are known. The id of
   * a base is known if the delta names its base by id, or if the base itself was read before.
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
