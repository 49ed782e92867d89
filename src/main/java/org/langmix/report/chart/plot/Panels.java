package org.langmix.report.chart.plot;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.langmix.report.chart.plot.MilestoneMarks.At;
import org.langmix.report.chart.sheet.Columns;
import org.langmix.report.chart.sheet.EndLabels;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.style.Theme;
import org.langmix.report.digest.Missing;

/** Puts plots one below the other, with one common axis of revisions. */
public final class Panels {
  private static final double GAP = 22;
  private static final double SPACE = 8;

  private final Sheet sheet;

  public Panels(Sheet sheet) {
    this.sheet = sheet;
  }

  /** A chart of plots with marks of milestones in the middle of the columns. */
  public JFreeChart withMilestones(String title, String counted, List<XYPlot> plots) {
    return withMilestones(title, counted, plots, At.MIDDLE);
  }

  /** A chart of plots with marks of milestones. */
  public JFreeChart withMilestones(String title, String counted, List<XYPlot> plots, At at) {
    double right = labelWidth(plots, sheet.columns());
    double width = sheet.canvas().width() - 2 * sheet.canvas().margin() - leftOf(plots) - right;
    MilestoneMarks marks = new MilestoneMarks(sheet, at, width, right);
    for (int i = 0; i < plots.size(); i++) {
      XYPlot plot = plots.get(i);
      MilestoneAnnotation lines = new MilestoneAnnotation(marks, sheet.canvas(), i == 0);
      XYItemRenderer renderer = plot.getRenderer();
      if (renderer == null) {
        plot.addAnnotation(lines);
      } else {
        renderer.addAnnotation(lines, Layer.BACKGROUND);
      }
    }
    return chart(title, counted + marks.key(), plots, marks.height());
  }

  public JFreeChart chart(String title, String counted, List<XYPlot> plots) {
    return chart(title, counted, plots, 0);
  }

  private JFreeChart chart(String title, String counted, List<XYPlot> plots, double above) {
    CombinedDomainXYPlot panels = new CombinedDomainXYPlot(new RevisionAxis(sheet));
    Theme.style(panels);
    panels.setGap(GAP);
    panels.setInsets(new RectangleInsets(above + SPACE, 0, 0, labelWidth(plots, sheet.columns())));
    plots.forEach(panels::add);
    return sheet.chart(title, counted + gaps(), panels);
  }

  private static double leftOf(List<XYPlot> plots) {
    return plots.stream()
        .mapToDouble(
            plot ->
                plot.getRangeAxis()
                    .reserveSpace(null, plot, null, plot.getRangeAxisEdge(), new AxisSpace())
                    .getLeft())
        .max()
        .orElse(0);
  }

  private static double labelWidth(List<XYPlot> plots, Columns columns) {
    return plots.stream()
        .flatMap(plot -> ((List<?>) plot.getAnnotations()).stream())
        .filter(EndLabels.class::isInstance)
        .mapToDouble(labels -> ((EndLabels) labels).width(columns.end() - 1))
        .max()
        .orElse(0);
  }

  private String gaps() {
    String missing = Missing.describe(sheet.history().gaps());
    return missing.isEmpty() ? "" : " *: " + missing + " could not be read: figures are too low.";
  }
}
