package org.langmix.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/** Texts as wide as they look: an ideograph takes two columns, a combining mark none. */
public final class DisplayText {
  // Controls, unpaired surrogates, separators of lines and what turns the direction of writing or
  // is not seen; but not the joiners that Persian and Indic scripts need.
  private static final Pattern HARMFUL =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}[\\p{Cf}&&[^\\x{200C}\\x{200D}]]]");
  private static final String CUT = "..";

  private DisplayText() {}

  /** A name from a repository or a user on one line: control characters as question marks. */
  public static String printable(String name) {
    return HARMFUL.matcher(name).replaceAll("?");
  }

  /** How many columns a printable text takes. */
  public static int columns(String text) {
    return text.codePoints().map(DisplayText::columns).sum();
  }

  private static int columns(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /**
   * A name on one line, cut if it takes more columns, or has more than twice as many characters.
   */
  public static String shortened(String name, int columns) {
    String clean = printable(name);
    return fits(clean, columns) ? clean : start(clean, columns - CUT.length()) + CUT;
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

  /** A text in lines, broken at blanks; a word that takes more than a line is cut. */
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
