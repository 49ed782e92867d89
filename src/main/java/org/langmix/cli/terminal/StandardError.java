package org.langmix.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Standard error, which can be closed with a last line: what comes behind it is dropped. */
public final class StandardError extends FilterOutputStream {
  private volatile boolean silent;

  /** Whether the line that was written last is not at its end, as that of a progress bar. */
  private volatile boolean open;

  public StandardError(PrintStream stream) {
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
      int last = length == 0 ? '\n' : bytes[offset + length - 1];
      open = last != '\n' && last != '\r';
    }
  }

  /** Drops from now on what is written. */
  public void silence() {
    silent = true;
  }

  /** Writes a line all the same, in the place of a progress bar. */
  public void lastLine(String line, Charset charset) {
    try {
      String erase = open ? TerminalProgress.ERASE : "";
      out.write((erase + line + System.lineSeparator()).getBytes(charset));
      out.flush();
    } catch (IOException e) {
      // There is nobody left to be told.
    }
  }
}
