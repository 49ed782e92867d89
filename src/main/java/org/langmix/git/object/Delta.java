package org.langmix.git.object;

import org.langmix.git.failure.UnreadableException;

/**
 * Instructions that make an object from its delta base (git's gitformat-pack, "Deltified
 * representation").
 */
final class Delta {
  private static final int COPY = 0x80;
  private static final int SIZE_OF_COPY_WITHOUT_SIZE = 0x10000;

  private final byte[] delta;
  private final int end;
  private final int baseSize;
  private final int resultSize;
  private final Copies copies = new Copies();
  private int at;

  /**
   * @param delta an array whose first {@code end} bytes are the delta
   * @throws UnreadableException if the delta does not begin with two valid sizes
   */
  Delta(byte[] delta, int end) throws UnreadableException {
    this.delta = delta;
    this.end = end;
    this.baseSize = size();
    this.resultSize = size();
  }

  private int size() throws UnreadableException {
    long size = 0;
    int shift = 0;
    int next;
    do {
      if (at >= end || shift > Integer.SIZE) {
        throw damaged();
      }
      next = delta[at++];
      size |= (next & 0x7fL) << shift;
      shift += 7;
    } while (next < 0);
    if (size > Content.MAXIMUM_LENGTH) {
      throw UnreadableException.tooLarge();
    }
    return (int) size;
  }

  /** The size of the result in bytes. */
  int resultSize() {
    return resultSize;
  }

  /**
   * Carries out the instructions.
   *
   * @param base an array whose first {@code size} bytes are the delta base
   * @param result must have room for {@link #resultSize} bytes
   * @throws UnreadableException if the instructions do not fit the base or their result
   */
  void apply(byte[] base, int size, byte[] result) throws UnreadableException {
    if (size != baseSize) {
      throw damaged();
    }
    int to = 0;
    while (at < end) {
      int instruction = delta[at++] & 0xff;
      boolean isCopy = (instruction & COPY) != 0;
      int from = isCopy ? number(instruction, 0, 4) : at;
      int length = isCopy ? number(instruction, 4, 3) : instruction;
      if (isCopy && length == 0) {
        length = SIZE_OF_COPY_WITHOUT_SIZE;
      }
      int limit = isCopy ? baseSize : end;
      if (length == 0 || from < 0 || from > limit - length || to > resultSize - length) {
        throw damaged();
      }
      System.arraycopy(isCopy ? base : delta, from, result, to, length);
      if (isCopy) {
        copies.add(from, to, length);
      }
      to += length;
      at += isCopy ? 0 : length;
    }
    if (to != resultSize) {
      throw damaged();
    }
  }

  /** The ranges that were copied, as in {@link DeltaSource#copies}. */
  int[] copies() {
    return copies.toArray();
  }

  /**
   * Reads a number of up to four bytes. Bits of the instruction say which bytes are present; the
   * others are 0.
   */
  private int number(int instruction, int firstBit, int bytes) throws UnreadableException {
    int number = 0;
    for (int i = 0; i < bytes; i++) {
      if ((instruction & 1 << (firstBit + i)) != 0) {
        if (at >= end) {
          throw damaged();
        }
        number |= (delta[at++] & 0xff) << (i * Byte.SIZE);
      }
    }
    return number;
  }

  private static UnreadableException damaged() {
    return UnreadableException.damaged("one of its deltas does not fit its delta base");
  }
}
