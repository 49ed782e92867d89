package org.langmix.report.chart.style;

import java.awt.Font;
import org.langmix.report.Names;

/**
 * The size of a chart and of its parts, in pixels.
 *
 * @param margin the space left and right of everything
 * @param title the font size of the title
 * @param label the font size of labels at axes and lines
 * @param small the font size of all other texts
 * @param axis the width of the vertical axis with its labels
 * @param rows how many areas are shown one below the other
 * @param nameLength the largest number of characters of a name beside the plot
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

  /** For pages on a phone. */
  public static final Canvas NARROW = new Canvas(440, 560, 14, 17, 13, 12, 58, 16, 19);

  /**
   * Whether charts of this size are shown only in browsers. Browsers give texts the widths that
   * they were laid out for.
   */
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

  /** A name from a repository or a user, cut to the room on this canvas. */
  public String name(String name) {
    return Names.printable(name, nameLength);
  }

  /** The approximate width of a plot with its labels. */
  public double plotWidth() {
    return width - 2.0 * margin - axis;
  }

  /** The largest width of a bar. A wider bar looks like a wall. */
  public double widestBar() {
    return 10.0 * label;
  }

  /** The height of a line of labels. */
  public double lineHeight() {
    return lineHeight(labelFont());
  }

  /** The height of a line in a font. */
  public static double lineHeight(Font font) {
    return 1.3 * font.getSize();
  }

  public Canvas higherBy(double pixels) {
    int higher = height + (int) Math.ceil(pixels);
    return new Canvas(width, higher, margin, title, label, small, axis, rows, nameLength);
  }
}
