package org.langmix.git.object;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.langmix.git.failure.UnreadableException;

/**
 * The header of a packed object (git's Documentation/gitformat-pack.txt).
 *
 * @param offset the offset of the header in the pack
 * @param type such as {@code Constants.OBJ_BLOB}; for a delta, the kind of delta
 * @param size the size of the inflated data in bytes; for a delta, that of the delta itself
 * @param baseOffset the offset of the delta base in the pack; 0 if the object is not a delta
 * @param baseId the id of the delta base if the delta names its base by id, else null
 * @param dataOffset the offset of the compressed data in the pack
 */
record PackEntry(
    long offset, int type, int size, long baseOffset, ObjectId baseId, long dataOffset) {
  private static final int CONTINUES = 0x80;
  private static final int SEVEN_BITS = 0x7f;

  boolean isDelta() {
    return baseOffset != 0;
  }

  /**
   * Reads a header.
   *
   * @throws UnreadableException if it is not a header, or its delta base is not in the pack
   */
  static PackEntry read(MappedPack pack, long offset) throws UnreadableException {
    long at = offset;
    int next = pack.byteAt(at++);
    int type = (next >> 4) & 7;
    long size = next & 15;
    for (int shift = 4; (next & CONTINUES) != 0 && shift < Integer.SIZE; shift += 7) {
      next = pack.byteAt(at++);
      size |= (long) (next & SEVEN_BITS) << shift;
    }
    if (size > Content.MAXIMUM_LENGTH) {
      throw UnreadableException.tooLarge();
    }
    return switch (type) {
      case Constants.OBJ_COMMIT, Constants.OBJ_TREE, Constants.OBJ_BLOB, Constants.OBJ_TAG ->
          new PackEntry(offset, type, (int) size, 0, null, at);
      case Constants.OBJ_OFS_DELTA -> offsetDelta(pack, offset, (int) size, at);
      case Constants.OBJ_REF_DELTA -> {
        ObjectId baseId = objectId(pack, at);
        long base = baseOffset(offset, pack.table().offsetOf(baseId));
        yield new PackEntry(
            offset, type, (int) size, base, baseId, at + Constants.OBJECT_ID_LENGTH);
      }
      default -> throw UnreadableException.damaged("no object begins at its offset in the pack");
    };
  }

  private static PackEntry offsetDelta(MappedPack pack, long offset, int size, long distanceOffset)
      throws UnreadableException {
    long at = distanceOffset;
    int next = pack.byteAt(at++);
    long distance = next & SEVEN_BITS;
    while ((next & CONTINUES) != 0 && distance < PackPosition.MAXIMUM_OFFSET) {
      next = pack.byteAt(at++);
      distance = ((distance + 1) << 7) | (next & SEVEN_BITS);
    }
    if (distance <= 0) {
      throw UnreadableException.damaged("its delta base is not before it in the pack");
    }
    return new PackEntry(
        offset, Constants.OBJ_OFS_DELTA, size, baseOffset(offset, offset - distance), null, at);
  }

  private static long baseOffset(long offset, long base) throws UnreadableException {
    if (base <= 0 || base == offset) {
      throw UnreadableException.damaged("its delta base is not in the pack");
    }
    return base;
  }

  private static ObjectId objectId(MappedPack pack, long offset) {
    byte[] id = new byte[Constants.OBJECT_ID_LENGTH];
    for (int i = 0; i < id.length; i++) {
      id[i] = (byte) pack.byteAt(offset + i);
    }
    return ObjectId.fromRaw(id);
  }
}
