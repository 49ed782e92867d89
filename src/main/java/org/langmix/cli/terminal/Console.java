package org.langmix.cli.terminal;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What is at the end of standard output.
 *
 * @param isTerminal whether a person is looking
 * @param charset how letters are written to it
 */
public record Console(boolean isTerminal, Charset charset) {

  /**
   * Whether colours are wanted: on a terminal that has them, or wherever {@code CLICOLOR_FORCE} is
   * set, but never where {@code NO_COLOR} is.
   */
  boolean showsColours(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "0");
    boolean forced = !force.isEmpty() && !force.equals("0");
    return forced || (isTerminal && !"dumb".equals(environment.get("TERM")));
  }

  /** Whether a character can be written. */
  boolean shows(char character) {
    return charset.canEncode() && charset.newEncoder().canEncode(character);
  }
}
