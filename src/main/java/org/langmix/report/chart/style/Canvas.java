package org.langmix.report.chart.style;

import java.awt.Font;
import org.langmix.report.Names;

/**
 * The size of a chart and of what is on it, in pixels.
 *
 * @param margin left and right of all
 * @param title the size of the title's letters
 * @param label the size of the letters at axes and lines
 * @param small the size of the letters of what is said besides
 * @param axis how wide the vertical axis is, with its labels
 * @param rows how many areas are shown one below the other
 * @param nameLength how many characters of a name there is room for beside the plot
 */
public record Canvas(
    int width,
    int height,
    int margin,
    int title,
    int label,
    int small,
    int axis,
    int rows,
    int nameLength) {
  /** For files, slides and pages on a large screen. */
  public static final Canvas WIDE = new Canvas(1200, 675, 28, 24, 16, 14, 84, 24, 26);

  /** For pages on a telephone. */
  public static final Canvas NARROW = new Canvas(440, 560, 14, 17, 13, 12, 58, 16, 19);

  /** Whether only browsers show it, which give texts the widths that they were laid out for. */
  boolean isOnPagesOnly() {
    return width == NARROW.width;
  }

  Font titleFont() {
    return Fonts.semiBold(title);
  }

  public Font labelFont() {
    return Fonts.regular(label);
  }

  public Font smallFont() {
    return Fonts.regular(small);
  }

  /** A name from a repository or a user, no longer than there is room for on this canvas. */
  public String name(String name) {
    return Names.printable(name, nameLength);
  }

  /** About how wide a plot is with its labels. */
  public double plotWidth() {
    return width - 2.0 * margin - axis;
  }

  /** A bar that is wider looks like a wall. */
  public double widestBar() {
    return 10.0 * label;
  }

  /** How far the lines of labels are apart. */
  public double lineHeight() {
    return lineHeight(labelFont());
  }

  /** How far lines of a font are apart. */
  public static double lineHeight(Font font) {
    return 1.3 * font.getSize();
  }

  public Canvas higherBy(double pixels) {
    int higher = height + (int) Math.ceil(pixels);
    return new Canvas(width, higher, margin, title, label, small, axis, rows, nameLength);
  }
}
