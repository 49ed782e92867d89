package org.langmix.cli;

import java.nio.charset.StandardCharsets;
import org.langmix.cli.terminal.Console;

/** The kinds of output that a run may print to. */
public final class Consoles {
  public static final Console PLAIN = new Console(false, StandardCharsets.UTF_8);
  public static final Console TERMINAL = new Console(true, StandardCharsets.UTF_8);
  public static final Console ASCII = new Console(false, StandardCharsets.US_ASCII);

  private Consoles() {}
}
