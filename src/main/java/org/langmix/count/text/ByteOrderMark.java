package org.langmix.count.text;

/** The byte order mark of UTF-8, which compilers skip at the start of a file. */
public final class ByteOrderMark {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private ByteOrderMark() {}

  /**
   * The length of the byte order mark at the start of a file, in bytes: 3, or 0 if there is none.
   */
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
