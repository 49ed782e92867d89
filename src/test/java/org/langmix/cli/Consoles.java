package org.langmix.cli;

import java.nio.charset.StandardCharsets;

/** What the output of a run may go to. */
final class Consoles {
  static final Console PLAIN = new Console(false, StandardCharsets.UTF_8);
  static final Console TERMINAL = new Console(true, StandardCharsets.UTF_8);
  static final Console ASCII = new Console(false, StandardCharsets.US_ASCII);

  private Consoles() {}
}
