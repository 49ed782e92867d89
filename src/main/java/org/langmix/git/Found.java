package org.langmix.git;

/** An object that was read. */
final class Found {
  private final int type;
  private final byte[] bytes;

  /**
   * @param type as in {@code Constants.OBJ_BLOB}
   */
  Found(int type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  int type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }
}
