package org.langmix.report.chart.style;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks texts into lines at spaces, and within a word only if the word is wider than a line.
 * Java's own rules would break {@code v7.3} at its dot.
 */
public final class Wrapping {
  private static final String TOGETHER = "\u00a0";

  private final Font font;
  private final double room;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private Wrapping(Font font, double room) {
    this.font = font;
    this.room = room;
  }

  /** The lines of a text in a font. No line is wider than {@code room}, in pixels. */
  public static List<String> lines(String text, Font font, double room) {
    Wrapping wrapping = new Wrapping(Fonts.forText(text, font), room);
    // A figure and its unit stay together.
    for (String word : text.replaceAll("(?<=\\d) (?=[Mk%](?!\\w))", TOGETHER).split(" ", -1)) {
      wrapping.add(word);
    }
    wrapping.lines.add(wrapping.line);
    return wrapping.lines.stream().map(line -> line.replace(TOGETHER, " ")).toList();
  }

  private void add(String word) {
    String longer = line.isEmpty() ? word : line + " " + word;
    if (fits(longer)) {
      line = longer;
      return;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = word;
    while (!fits(line)) {
      int length = fitting(line);
      lines.add(line.substring(0, length));
      line = line.substring(length);
    }
  }

  /** The number of characters of a word that fit into a line, at least one. */
  private int fitting(String word) {
    int length = word.length();
    while (!fits(word.substring(0, length)) && word.codePointCount(0, length) > 1) {
      length = word.offsetByCodePoints(length, -1);
    }
    return length;
  }

  private boolean fits(String text) {
    return text.codePointCount(0, text.length()) <= 1 || Fonts.width(text, font) <= room;
  }
}
