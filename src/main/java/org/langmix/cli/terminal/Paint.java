package org.langmix.cli.terminal;

import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of the summary; of a terminal's 256 those nearest to the charts'. */
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

  /** The colour of a difference as people read it. */
  public static Paint ofChange(long change) {
    if (change == 0) {
      return NONE;
    }
    return change > 0 ? GAIN : LOSS;
  }

  /** A text between codes; the last one ends all styles, as that for bold alone underlines. */
  String on(String text) {
    return this == NONE ? text : Style.on(styles) + text + Style.reset.off();
  }
}
