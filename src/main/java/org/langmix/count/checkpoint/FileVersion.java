package org.langmix.count.checkpoint;

/**
 * A version of a C file. The ranges that it has copied from another version need not be lexed
 * again.
 */
public final class FileVersion {
  private static final int[] NOTHING = {};

  private final byte[] source;
  private final int length;
  private final long id;
  private final boolean isBase;
  private final long base;
  private final int[] copies;

  /**
   * @param source an array that begins with the bytes of the file
   * @param length the length of the file, in bytes
   * @param id any number that no other version has had since the last {@link
   *     org.langmix.count.LineCounter#forgetVersions}
   * @param isBase whether a later version may be copied from this one
   */
  public FileVersion(byte[] source, int length, long id, boolean isBase) {
    this(source, length, id, isBase, id, NOTHING);
  }

  private FileVersion(byte[] source, int length, long id, boolean isBase, long base, int[] copies) {
    this.source = source;
    this.length = length;
    this.id = id;
    this.isBase = isBase;
    this.base = base;
    this.copies = copies;
  }

  /**
   * The same version, with the ranges that it has copied.
   *
   * @param other the id of the version from which the ranges were copied
   * @param ranges three numbers per range, in ascending order of the offsets in this version: the
   *     offset in the other version, the offset in this version, and the length in bytes
   */
  public FileVersion copiedFrom(long other, int... ranges) {
    return new FileVersion(source, length, id, isBase, other, ranges);
  }

  public byte[] source() {
    return source;
  }

  public int length() {
    return length;
  }

  public long id() {
    return id;
  }

  public boolean isBase() {
    return isBase;
  }

  /** The id of the version from which ranges were copied; its own id if there is none. */
  public long base() {
    return base;
  }

  /** The ranges, as {@link #copiedFrom} takes them. Not to be changed. */
  public int[] copies() {
    return copies;
  }
}
