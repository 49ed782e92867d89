package org.langmix.git.object;

import java.util.Optional;

/** The content of an object: the first bytes of an array that may be longer. */
public final class Content {
  /** The size limit of objects, in bytes. Larger objects are not source code, and are not read. */
  public static final int MAXIMUM_LENGTH = 128 << 20;

  private final byte[] bytes;
  private final int length;
  private final long position;
  private final DeltaSource source;

  /**
   * @param position the position of the object in the packs
   * @param source null if no copied ranges are known
   */
  Content(byte[] bytes, int length, long position, DeltaSource source) {
    this.bytes = bytes;
    this.length = length;
    this.position = position;
    this.source = source;
  }

  /** The content of an object that is not in a pack. */
  static Content loose(byte[] bytes) {
    return new Content(bytes, bytes.length, PackPosition.NOWHERE, null);
  }

  /** An array that begins with the content. Do not keep or change it. */
  public byte[] bytes() {
    return bytes;
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  /** The position of the object in the packs, which identifies a packed object. */
  public long position() {
    return position;
  }

  /** The object that parts of the content are copied from; empty if none is known. */
  public Optional<DeltaSource> source() {
    return Optional.ofNullable(source);
  }
}
