package org.langmix.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.langmix.history.History;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.Lines;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.Bars;
import org.langmix.report.chart.sheet.Code;
import org.langmix.report.chart.sheet.Curve;
import org.langmix.report.chart.sheet.EndLabels;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.TickFormat;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** Charts of Rust and C in one subsystem. */
final class AreaCharts {
  private final Sheet sheet;
  private final History history;
  private final Panels panels;

  AreaCharts(Sheet usual) {
    this.sheet = usual.isSparse() ? usual.withNarrowGaps() : usual;
    this.history = sheet.history();
    this.panels = new Panels(sheet);
  }

  /** Rust above C in the whole tree, each with its own scale. */
  JFreeChart wholeTree(String title) {
    List<XYPlot> plots = plots(Code.both(Subsystem.TREE, Origin.KERNEL));
    return panels.withMilestones(title, counted(Origin.KERNEL) + scales(plots), plots);
  }

  /** Rust above C in an area. A language that the area never had is left out. */
  JFreeChart area(String title, Subsystem subsystem, Origin origin) {
    List<Code> languages = new ArrayList<>(Code.both(subsystem, origin));
    languages.removeIf(code -> !code.isEverIn(history));
    List<XYPlot> plots = plots(languages.isEmpty() ? Code.both(subsystem, origin) : languages);
    return panels.chart(title, counted(origin) + scales(plots), plots);
  }

  private List<XYPlot> plots(List<Code> languages) {
    return languages.stream().map(code -> codePlot(code.language(), List.of(code))).toList();
  }

  private static String scales(List<XYPlot> plots) {
    return plots.size() > 1 ? " The panels' scales differ." : "";
  }

  /** Rust and C with the same scale. */
  JFreeChart rustAgainstC(String title, Subsystem subsystem) {
    XYPlot plot = codePlot("Lines of code", Code.both(subsystem, Origin.KERNEL));
    return panels.chart(
        title, counted(Origin.KERNEL) + " Both languages are on one scale.", List.of(plot));
  }

  private XYPlot codePlot(String axis, List<Code> languages) {
    return plot(axis, TickFormat.numbers(), languages.stream().map(Code::curve).toList());
  }

  /** Rust's share of the whole tree. */
  JFreeChart share(String title) {
    Curve curve =
        new Curve(
            "Rust", Ink.RUST, snapshot -> snapshot.rustShare(Subsystem.TREE), Figures::percentage);
    XYPlot plot = plot("Rust, % of Rust and C", TickFormat.percentages(), List.of(curve));
    return panels.withMilestones(title, counted(Origin.KERNEL), List.of(plot));
  }

  private XYPlot plot(String axis, TickFormat format, List<Curve> curves) {
    XYPlot plot = sheet.theme().plot(axis, format);
    if (sheet.isSparse()) {
      new Bars(sheet, curves).addTo(plot);
    } else {
      Lines lines = new Lines(sheet);
      curves.forEach(curve -> lines.add(plot, curve.ink(), curve.value()));
      plot.addAnnotation(
          new EndLabels(curves.stream().flatMap(lines::labels).toList(), sheet.canvas()));
    }
    return plot;
  }

  private String counted(Origin origin) {
    String counted =
        origin == Origin.KERNEL
            ? Texts.counted(Wording.of(history))
            : "Lines of code, without comments and blank lines; of %s files."
                .formatted(origin.displayName());
    long series = history.snapshots().stream().map(s -> s.revision().series()).distinct().count();
    return series == history.newestOfEach().size() || sheet.isSparse()
        ? counted
        : counted + " A line joins releases of one series; dots lead to the next series.";
  }
}
