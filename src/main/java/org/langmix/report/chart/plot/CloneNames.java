package org.langmix.report.chart.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.langmix.report.Names;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.Theme;

/**
 * The names of several clones, each below its revisions. Nothing is drawn if there is only one
 * clone.
 */
final class CloneNames {
  private static final double GAP = 10;
  private static final double ABOVE = 5;

  /** The smallest distance between a name and the edge of the image, in pixels. */
  private static final double EDGE = 4;

  private final Columns columns;
  private final Canvas canvas;

  private record Name(String text, Font font, double center, double width) {}

  CloneNames(Columns columns, Canvas canvas) {
    this.columns = columns;
    this.canvas = canvas;
  }

  /** The height that the names need. */
  double height() {
    return columns.blocks().size() > 1 ? canvas.lineHeight() + ABOVE : 0;
  }

  /**
   * Draws the names. Above each name is a line that spans the revisions of the clone.
   *
   * @param x converts a position on the axis to an x coordinate in the image
   * @param top the y coordinate at which the room for the names begins
   */
  void draw(Graphics2D g2, DoubleUnaryOperator x, double top) {
    List<Name> names = names(x);
    if (names.size() == 1) {
      return;
    }
    g2.setPaint(Ink.FAINT.color());
    g2.setStroke(Theme.THIN);
    for (Columns.Block block : columns.blocks()) {
      double left = x.applyAsDouble(columns.middle(block.first()) - 0.5);
      double right = x.applyAsDouble(columns.middle(block.last()) + 0.5);
      g2.draw(new Line2D.Double(left + 1, top + ABOVE, right - 1, top + ABOVE));
    }
    g2.setPaint(Ink.TEXT.color());
    double[] lefts = lefts(names);
    for (int i = 0; i < lefts.length; i++) {
      g2.setFont(names.get(i).font);
      g2.drawString(
          names.get(i).text, (float) lefts[i], (float) (top + ABOVE + 1.1 * canvas.label()));
    }
  }

  /** The names, each cut so that all of them fit side by side. */
  private List<Name> names(DoubleUnaryOperator x) {
    int count = columns.blocks().size();
    double widest = (canvas.width() - 2 * EDGE - (count - 1) * GAP) / count;
    List<Name> names = new ArrayList<>();
    for (Columns.Block block : columns.blocks()) {
      String whole = canvas.name(block.cloneName());
      Font font = Fonts.forText(whole, canvas.labelFont());
      String text = whole;
      for (int length = whole.length(); Fonts.width(text, font) > widest && length > 1; length--) {
        text = Names.printable(whole, length);
      }
      double middle = (columns.middle(block.first()) + columns.middle(block.last())) / 2;
      names.add(new Name(text, font, x.applyAsDouble(middle), Fonts.width(text, font)));
    }
    return names;
  }

  /**
   * The x coordinates at which the names begin. A name is centred below its revisions. Names that
   * would overlap are moved apart.
   */
  private double[] lefts(List<Name> names) {
    double[] lefts = names.stream().mapToDouble(name -> name.center - name.width / 2).toArray();
    double free = EDGE;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = Math.max(lefts[i], free);
      free = lefts[i] + names.get(i).width + GAP;
    }
    double limit = canvas.width() - EDGE;
    for (int i = lefts.length - 1; i >= 0; i--) {
      lefts[i] = Math.min(lefts[i], limit - names.get(i).width);
      limit = lefts[i] - GAP;
    }
    return lefts;
  }
}
