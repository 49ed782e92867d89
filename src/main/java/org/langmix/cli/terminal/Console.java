package org.langmix.cli.terminal;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * The destination of standard output.
 *
 * @param isTerminal whether it is a terminal
 * @param charset the character encoding of the output
 */
public record Console(boolean isTerminal, Charset charset) {

  /**
   * Whether to print colours: on a terminal that has them, or if {@code CLICOLOR_FORCE} is set, but
   * never if {@code NO_COLOR} is set.
   */
  boolean showsColours(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "0");
    boolean forced = !force.isEmpty() && !force.equals("0");
    return forced || (isTerminal && !"dumb".equals(environment.get("TERM")));
  }

  /** Whether the encoding has a character. */
  boolean shows(char character) {
    return charset.canEncode() && charset.newEncoder().canEncode(character);
  }
}
