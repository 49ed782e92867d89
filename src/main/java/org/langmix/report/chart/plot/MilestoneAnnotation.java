package org.langmix.report.chart.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Fonts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.Theme;

/** Draws the marks of milestones through a plot, and their names above it if it is the top plot. */
final class MilestoneAnnotation extends AbstractXYAnnotation {
  private final MilestoneMarks marks;
  private final Canvas canvas;
  private final boolean isTop;

  MilestoneAnnotation(MilestoneMarks marks, Canvas canvas, boolean isTop) {
    this.marks = marks;
    this.canvas = canvas;
    this.isTop = isTop;
  }

  @Override
  public void draw(
      Graphics2D g2,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int rendererIndex,
      PlotRenderingInfo info) {
    Shape clip = g2.getClip();
    g2.setClip(null);
    for (MilestoneMarks.Mark mark : marks.marks()) {
      draw(g2, mark, domain.valueToJava2D(mark.place(), area, RectangleEdge.BOTTOM), area);
    }
    g2.setClip(clip);
  }

  private void draw(Graphics2D g2, MilestoneMarks.Mark mark, double x, Rectangle2D area) {
    int rows = isTop ? mark.height() : 0;
    g2.setStroke(Theme.DASHED);
    g2.setPaint(Ink.MILESTONE.color());
    g2.draw(new Line2D.Double(x, area.getMinY() - rows * marks.rowHeight(), x, area.getMaxY()));
    g2.setPaint(Ink.FAINT.color());
    double bottom = area.getMinY() - mark.row() * marks.rowHeight();
    for (int i = 0; i < mark.lines().size() && isTop; i++) {
      String line = mark.lines().get(i);
      double baseline = bottom - (mark.lines().size() - 1 - i + 0.3) * marks.rowHeight();
      g2.setFont(Fonts.forText(line, canvas.smallFont()));
      g2.drawString(line, (float) (x + mark.shift() + MilestoneMarks.TEXT), (float) baseline);
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
