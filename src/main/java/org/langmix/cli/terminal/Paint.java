package org.langmix.cli.terminal;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The colours of the summary: of a terminal's 256 colours, the ones nearest to those of the charts.
 */
public enum Paint {
  NONE(""),
  HEADING("bold"),
  RUST("fg(166)"),
  C("fg(32)"),
  GAIN("fg(green)"),
  LOSS("fg(red)");

  private final IStyle[] styles;

  Paint(String markup) {
    this.styles = markup.isEmpty() ? new IStyle[0] : Style.parse(markup);
  }

  /** The colour of a change: one for a gain, one for a loss. */
  public static Paint ofChange(long change) {
    if (change == 0) {
      return NONE;
    }
    return change > 0 ? GAIN : LOSS;
  }

  /**
   * A text between escape codes. The last code ends all styles, because the code that should only
   * end bold (SGR 21) underlines on many terminals.
   */
  String on(String text) {
    return this == NONE ? text : Style.on(styles) + text + Style.reset.off();
  }
}
