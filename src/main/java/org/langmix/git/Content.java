package org.langmix.git;

/** What an object holds: the first bytes of an array that may be larger. */
final class Content {
  private final byte[] bytes;
  private final int length;

  Content(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }
}
