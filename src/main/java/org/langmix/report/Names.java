package org.langmix.report;

/** Cleans names from repositories and users, so that they can't disturb the text around them. */
public final class Names {
  private static final String JOINERS = "\u200C\u200D";
  private static final String FORBIDDEN_IN_XML = "\uFFFE\uFFFF";

  private Names() {}

  /** A name on one line. A question mark replaces each character that can't be printed. */
  public static String printable(String name) {
    if (isPrintable(name)) {
      return name;
    }
    StringBuilder printable = new StringBuilder();
    name.codePoints().map(c -> isPrintable(c) ? c : '?').forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Whether all characters of a name can be printed. */
  public static boolean isPrintable(String name) {
    return name.codePoints().allMatch(Names::isPrintable);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE, // an unpaired surrogate
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // These characters change the direction of writing or are invisible. The scripts of Persian
      // and Indic languages need the joiners.
      case Character.FORMAT -> JOINERS.indexOf(character) >= 0;
      default -> FORBIDDEN_IN_XML.indexOf(character) < 0;
    };
  }

  /**
   * Like {@link #printable(String)}, but a name of more than {@code longest} characters is cut and
   * ends with an ellipsis.
   */
  public static String printable(String name, int longest) {
    String clean = printable(name);
    if (clean.codePointCount(0, clean.length()) <= longest) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, longest - 1)).stripTrailing() + "\u2026";
  }
}
