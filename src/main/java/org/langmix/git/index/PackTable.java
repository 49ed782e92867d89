package org.langmix.git.index;

import org.eclipse.jgit.lib.AnyObjectId;

/** What the index of a pack says about the pack's objects. */
@FunctionalInterface
public interface PackTable {
  /** How many bits an offset in a pack has at most. */
  int OFFSET_BITS = 48;

  /** The offset of an object in the pack; negative if the index does not list the object. */
  long offsetOf(AnyObjectId id);

  /**
   * Whether the index has this checksum for an object.
   *
   * @param crc the CRC-32 of the object's bytes as they are in the pack
   * @return also false if the checksum is not known, as in an index of version 1
   */
  default boolean hasChecksum(AnyObjectId id, int crc) {
    return false;
  }
}
