package org.langmix.git.object;

/** An object that was read. */
public final class StoredObject {
  private final int type;
  private final byte[] bytes;

  /**
   * @param type such as {@code Constants.OBJ_BLOB}
   */
  StoredObject(int type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  public int type() {
    return type;
  }

  public byte[] bytes() {
    return bytes;
  }
}
