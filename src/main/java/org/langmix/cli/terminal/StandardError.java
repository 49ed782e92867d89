package org.langmix.cli.terminal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** Standard error, which can be silenced: all later output is dropped, except for a last line. */
public final class StandardError extends FilterOutputStream {
  private volatile boolean silent;

  /** Whether the last line written is unfinished, as a progress bar is. */
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

  /** Drops all output from now on. */
  public void silence() {
    silent = true;
  }

  /** Writes a line even if silenced. It takes the place of a progress bar. */
  public void lastLine(String line, Charset charset) {
    try {
      String erase = open ? TerminalProgress.ERASE : "";
      out.write((erase + line + System.lineSeparator()).getBytes(charset));
      out.flush();
    } catch (IOException e) {
      // There is no way left to report this.
    }
  }
}
