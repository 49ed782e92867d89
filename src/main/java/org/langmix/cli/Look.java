package org.langmix.cli;

import org.langmix.report.text.Sparkline;
import picocli.CommandLine.Model.CommandSpec;

/**
 * How results look on standard output.
 *
 * @param colours whether there may be codes that colour them
 * @param bars whether the characters of bars can be written
 */
record Look(boolean colours, boolean bars) {

  static Look of(CommandSpec command) {
    Console console = LangmixCommand.console(command);
    return new Look(
        console.showsColours(LangmixCommand.environment(command)), console.shows(Sparkline.LOWEST));
  }

  /** A text in a colour, if there may be one. */
  String painted(Paint paint, String text) {
    return colours ? paint.on(text) : text;
  }
}
