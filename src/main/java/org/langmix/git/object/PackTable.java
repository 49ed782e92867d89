package org.langmix.git.object;

import org.eclipse.jgit.lib.AnyObjectId;

/** What the index of a pack says of the pack's objects. */
@FunctionalInterface
public interface PackTable {
  /** Where an object begins in the pack; negative if the index does not list it. */
  long offsetOf(AnyObjectId id);

  /**
   * Whether an object has this checksum.
   *
   * @param crc CRC-32 of its bytes as they lie in the pack
   * @return also false if it is not known, as in an index of version 1
   */
  default boolean hasChecksum(AnyObjectId id, int crc) {
    return false;
  }
}
