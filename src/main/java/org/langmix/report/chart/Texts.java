package org.langmix.report.chart;

import org.langmix.count.LineCounts;
import org.langmix.report.Names;

/** Words that charts share. */
final class Texts {
  static final String SOURCE =
      "Counted by langmix (counting rules, version " + LineCounts.RULE_VERSION + ")";
  static final String COUNTED =
      "Lines of code, without comments and blank lines; vendored and generated files left out.";

  private static final int LONGEST = 60;

  private Texts() {}

  /** A name from a repository or a user, on one line and not too long. */
  static String printable(String name) {
    return Names.printable(name, LONGEST);
  }
}
