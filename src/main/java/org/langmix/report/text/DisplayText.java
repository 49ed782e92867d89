package org.langmix.report.text;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.langmix.report.Names;

/**
 * Measures texts by the columns that they take on a terminal: an ideograph takes two columns, a
 * combining mark takes none.
 */
public final class DisplayText {
  private static final String CUT = "..";

  private DisplayText() {}

  /** How many columns a printable text takes. */
  public static int columns(String text) {
    return text.codePoints().map(DisplayText::columns).sum();
  }

  private static int columns(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /**
   * A name on one line. It is cut if it takes more than {@code columns} columns, or has more than
   * twice as many characters.
   */
  public static String shortened(String name, int columns) {
    String clean = Names.printable(name);
    return fits(clean, columns) ? clean : start(clean, columns - CUT.length()) + CUT;
  }

  /**
   * The end of a path on one line, from the start of a name in it if possible. It begins with two
   * dots if something is left out.
   */
  static String end(String path, int columns) {
    String clean = Names.printable(path);
    if (fits(clean, columns)) {
      return clean;
    }
    String backwards = new StringBuilder(clean).reverse().toString();
    String end = new StringBuilder(start(backwards, columns - CUT.length())).reverse().toString();
    int slash = end.indexOf('/');
    return CUT + (slash < 0 ? end : end.substring(slash));
  }

  private static boolean fits(String text, int columns) {
    return columns(text) <= columns && text.codePointCount(0, text.length()) <= 2 * columns;
  }

  private static String start(String text, int columns) {
    StringBuilder start = new StringBuilder();
    int taken = 0;
    int characters = 0;
    for (int character : text.codePoints().toArray()) {
      taken += columns(character);
      characters++;
      if (taken > columns || characters > 2 * columns) {
        break;
      }
      start.appendCodePoint(character);
    }
    return start.toString();
  }

  /** A text as lines, broken at blanks. A word that is wider than a line is cut. */
  public static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String fitting = shortened(word, columns);
      String longer = line.isEmpty() ? fitting : line + " " + fitting;
      if (columns(longer) > columns) {
        lines.add(line);
        longer = fitting;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
