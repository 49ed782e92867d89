package org.langmix.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Standard error, which can be closed with a last line: what comes behind it is dropped. */
final class StandardError extends FilterOutputStream {
  private volatile boolean silent;

  StandardError(PrintStream stream) {
    super(stream);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (!silent) {
      out.write(bytes, offset, length);
    }
  }

  /** Drops from now on what is written. */
  void silence() {
    silent = true;
  }

  /** Writes a line all the same. */
  void lastLine(String line, Charset charset) {
    try {
      out.write((line + System.lineSeparator()).getBytes(charset));
      out.flush();
    } catch (IOException e) {
      // There is nobody left to be told.
    }
  }
}
