package org.langmix.git.object;

import java.util.Optional;

/** The content of an object: the first bytes of an array that may be longer. */
public final class Content {
  /** In bytes. Larger objects are not source code, and are not read. */
  public static final int MAXIMUM_LENGTH = 128 << 20;

  private final byte[] bytes;
  private final int length;
  private final long position;
  private final DeltaSource source;

  /**
   * @param position where the object lies in the packs
   * @param source null if nothing is known to be copied
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

  /** The position of the object in the packs; it tells packed objects apart. */
  public long position() {
    return position;
  }

  /** What the content is copied from; empty if nothing is known to be copied. */
  public Optional<DeltaSource> source() {
    return Optional.ofNullable(source);
  }
}
