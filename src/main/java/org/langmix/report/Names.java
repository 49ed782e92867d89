package org.langmix.report;

/** Keeps names from repositories and users from disturbing the text that they stand in. */
public final class Names {
  private static final String JOINERS = "\u200C\u200D";
  private static final String FORBIDDEN_IN_XML = "\uFFFE\uFFFF";

  private Names() {}

  /** A name on one line, each character that is not seen as itself a question mark. */
  public static String printable(String name) {
    if (isPrintable(name)) {
      return name;
    }
    StringBuilder printable = new StringBuilder();
    name.codePoints().map(c -> isPrintable(c) ? c : '?').forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** Whether all of a name is seen as itself. */
  public static boolean isPrintable(String name) {
    return name.codePoints().allMatch(Names::isPrintable);
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE, // an unpaired one
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // What turns the direction of writing or can't be seen; Persian and Indic scripts need some.
      case Character.FORMAT -> JOINERS.indexOf(character) >= 0;
      default -> FORBIDDEN_IN_XML.indexOf(character) < 0;
    };
  }

  /** The same, cut with an ellipsis if it is longer than so many characters. */
  public static String printable(String name, int longest) {
    String clean = printable(name);
    if (clean.codePointCount(0, clean.length()) <= longest) {
      return clean;
    }
    return clean.substring(0, clean.offsetByCodePoints(0, longest - 1)).stripTrailing() + "\u2026";
  }
}
