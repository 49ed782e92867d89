package org.langmix.git.inflate;

/** The bytes of an array. */
final class ByteArraySource implements ByteSource {
  private final byte[] bytes;

  ByteArraySource(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int copy(long offset, byte[] target, int from, int length) {
    int copied = (int) Math.min(length, Math.max(0, bytes.length - offset));
    System.arraycopy(bytes, (int) Math.min(offset, bytes.length), target, from, copied);
    return copied;
  }
}
