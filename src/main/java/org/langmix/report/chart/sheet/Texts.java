package org.langmix.report.chart.sheet;

import org.langmix.count.line.LineCounts;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.report.Names;
import org.langmix.report.Report;
import org.langmix.report.Wording;

/** Texts that charts share. */
public final class Texts {
  private static final int LONGEST = 60;
  private static final int COMMIT = 12;

  private Texts() {}

  /** What a chart of lines counts. */
  public static String counted(Wording wording) {
    return "Lines of code, without comments and blank lines%s.".formatted(wording.leftOut());
  }

  /**
   * The text at the foot of each chart. It names the source of the figures, so that they can be
   * checked.
   */
  static String source(Report report) {
    History history = report.history();
    Revision newest = history.newest().revision();
    String filter =
        history.filter().isActive()
            ? " Not of all files: " + printable(history.filter().describe()) + "."
            : "";
    return report.remark()
        + (report.remark().isEmpty() ? "" : ". ")
        + printable(report.repository())
        + ", "
        + printable(newest.label())
        + newest.date().map(day -> " of " + day).orElse("")
        + newest
            .commit()
            .map(id -> " (" + id.substring(0, Math.min(COMMIT, id.length())) + ")")
            .orElse("")
        + "; counted by langmix %s, rules %d.".formatted(report.version(), LineCounts.RULE_VERSION)
        + filter;
  }

  /** A name from a repository or a user, on one line, and cut if it is long. */
  public static String printable(String name) {
    return Names.printable(name, LONGEST);
  }
}
