package org.langmix.report.chart;

import java.util.stream.Collectors;
import org.langmix.count.LineCounts;

/** Words that charts share. */
final class Texts {
  static final String SOURCE =
      "Counted by langmix (counting rules, version " + LineCounts.RULE_VERSION + ")";
  static final String COUNTED =
      "Lines of code, without comments and blank lines; vendored and generated files left out.";

  private static final int LONGEST = 60;

  private Texts() {}

  /**
   * A name from a repository or a user, on one line and not too long. What XML has no place for,
   * and what would turn the text around it from right to left, is replaced.
   */
  static String printable(String name) {
    return shortened(
        name.codePoints()
            .map(character -> isPrintable(character) ? character : '?')
            .mapToObj(Character::toString)
            .collect(Collectors.joining()),
        LONGEST);
  }

  /** Whether a text can be shown as it is. */
  static boolean isPrintable(String text) {
    return text.codePoints().allMatch(Texts::isPrintable);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** A text, with an ellipsis in place of what is too much. */
  static String shortened(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "\u2026";
  }
}
