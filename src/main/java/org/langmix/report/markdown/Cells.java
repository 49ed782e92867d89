package org.langmix.report.markdown;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.langmix.report.Figures;
import org.langmix.report.digest.Digest;
import org.langmix.report.digest.FirstRust;
import org.langmix.report.digest.SubsystemFigures;
import org.langmix.report.text.Markdown;
import org.langmix.report.text.TextSparkline;

/** Formats the cells of tables. */
final class Cells {
  /** The mark after a name if some file could not be counted. */
  static final String INCOMPLETE = "\\*";

  private static final int BARS = 12;
  private static final String NO_BREAK_SPACE = "\u00A0";

  private Cells() {}

  static Markdown name(String name, SubsystemFigures figures, Digest digest) {
    boolean incomplete = digest.isIncomplete(figures.subsystem());
    return new Markdown(SummaryText.name(name) + (incomplete ? " " + INCOMPLETE : ""));
  }

  static String lines(long lines) {
    return "%,d".formatted(lines);
  }

  /** A share; blank if there is none. */
  static String percentage(OptionalDouble share) {
    return share.isEmpty() ? "" : Figures.percentage(share.getAsDouble());
  }

  static String rounded(OptionalDouble figure) {
    return figure.isEmpty() ? "" : Figures.rounded(figure.getAsDouble());
  }

  /**
   * Bars in a code span. All characters in it have the same width. Blank bars are no-break spaces,
   * so that none is removed.
   */
  static Markdown trend(List<OptionalLong> values) {
    return new Markdown("`" + TextSparkline.of(values, BARS).replace(" ", NO_BREAK_SPACE) + "`");
  }

  static Markdown since(SubsystemFigures figures) {
    return figures.firstRust().map(Cells::since).orElse(new Markdown(""));
  }

  private static Markdown since(FirstRust first) {
    Markdown name = SummaryText.name(first.snapshot().revision().name());
    return first.maybeEarlier() ? new Markdown(name + " or before") : name;
  }
}
