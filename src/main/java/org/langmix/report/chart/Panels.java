package org.langmix.report.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.langmix.history.History;

/** Puts plots one below the other above one axis of revisions. */
final class Panels {
  private static final double GAP = 22;

  private final History history;

  Panels(History history) {
    this.history = history;
  }

  JFreeChart chart(String title, String counted, List<XYPlot> plots) {
    List<String> names =
        history.snapshots().stream()
            .map(snapshot -> Texts.printable(snapshot.revision().label()))
            .toList();
    CombinedDomainXYPlot panels = new CombinedDomainXYPlot(new RevisionAxis(names));
    panels.setGap(GAP);
    panels.setInsets(new RectangleInsets(0, 0, 0, labelWidth(plots)));
    plots.forEach(panels::add);
    return Theme.chart(title, counted + gaps(), Texts.SOURCE + filter(), panels);
  }

  private String filter() {
    return history.filter().isActive()
        ? "; not of all files: " + Texts.printable(history.filter().describe())
        : "";
  }

  private static double labelWidth(List<XYPlot> plots) {
    return plots.stream()
        .flatMap(plot -> ((List<?>) plot.getAnnotations()).stream())
        .filter(EndLabels.class::isInstance)
        .mapToDouble(labels -> ((EndLabels) labels).width())
        .max()
        .orElse(0);
  }

  private String gaps() {
    int gaps = history.gaps().size();
    return gaps == 0 ? "" : " " + gaps + " files could not be read: the figures are too low.";
  }
}
