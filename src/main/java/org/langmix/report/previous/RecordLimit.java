package org.langmix.report.previous;

import java.io.IOException;
import java.io.Reader;
import org.apache.commons.io.input.ProxyReader;

/** Limits the length of a CSV record, which has no end if a quote is never closed. */
final class RecordLimit extends ProxyReader {
  private static final int MOST_CHARACTERS = 1 << 19;

  private int read;

  RecordLimit(Reader reader) {
    super(reader);
  }

  /** Begins a record: its characters are counted from here on. */
  void beginRecord() {
    read = 0;
  }

  @Override
  protected void afterRead(int characters) throws IOException {
    read += Math.max(0, characters);
    if (read > MOST_CHARACTERS) {
      throw new IOException("a record is too long");
    }
  }
}
