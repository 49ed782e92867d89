package org.langmix.count.text;

/** UTF-8's byte-order mark, which compilers pass over at the start of a file. */
public final class ByteOrderMark {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private ByteOrderMark() {}

  /** How many bytes of the file's start are the mark: 3 or 0. */
  public static int length(byte[] source, int end) {
    if (end < MARK.length) {
      return 0;
    }
    for (int i = 0; i < MARK.length; i++) {
      if (source[i] != MARK[i]) {
        return 0;
      }
    }
    return MARK.length;
  }
}
