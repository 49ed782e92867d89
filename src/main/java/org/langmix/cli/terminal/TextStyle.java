package org.langmix.cli.terminal;

import org.langmix.report.text.TextSparkline;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How results look on standard output.
 *
 * @param colours whether to use colour codes
 * @param bars whether the output's encoding has the characters of bars
 */
public record TextStyle(boolean colours, boolean bars) {

  public static TextStyle of(CommandSpec command) {
    Console console = Invocation.of(command).console();
    return new TextStyle(
        console.showsColours(Invocation.of(command).environment()),
        console.shows(TextSparkline.LOWEST));
  }

  /** A text in a colour, if colours are used. */
  public String painted(Paint paint, String text) {
    return colours ? paint.on(text) : text;
  }
}
