package org.langmix.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.langmix.history.History;
import org.langmix.history.Snapshot;
import org.langmix.report.Figures;
import org.langmix.report.Wording;
import org.langmix.report.chart.plot.Heat;
import org.langmix.report.chart.plot.HeatCells;
import org.langmix.report.chart.plot.MilestoneMarks;
import org.langmix.report.chart.plot.NameAxis;
import org.langmix.report.chart.plot.Panels;
import org.langmix.report.chart.sheet.ChartDescription;
import org.langmix.report.chart.sheet.Code;
import org.langmix.report.chart.sheet.Sheet;
import org.langmix.report.chart.sheet.Texts;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Ink;
import org.langmix.report.chart.style.Theme;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Origin;
import org.langmix.subsystem.Subsystem;

/** The chart of Rust's share by area and revision. */
final class HeatMap {
  private final History history;
  private final Wording wording;
  private final List<Subsystem> areas;

  HeatMap(History history) {
    this.history = history;
    this.wording = Wording.of(history);
    this.areas =
        history.areas().stream()
            .map(Area::subsystem)
            .filter(area -> Code.rust(area, Origin.KERNEL).isEverIn(history))
            .sorted(Comparator.comparingLong(area -> -rustNow(area)))
            .toList();
  }

  private long rustNow(Subsystem area) {
    return history.newestOfEach().stream()
        .mapToLong(newest -> newest.rustCode(area, Origin.KERNEL))
        .sum();
  }

  /** The chart; empty if no area ever had Rust. */
  Optional<ChartPlan> figure() {
    return areas.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ChartPlan(
                ChartPlan.Kind.TREE, "share-heat-map", title(), description(), this::draw));
  }

  private String title() {
    if (history.hasSeveralClones()) {
      return wording.areasCapital()
          + " with Rust code: "
          + new ChartDescription(history)
              .ofEach(history.newestOfEach(), newest -> "" + withRust(newest));
    }
    Snapshot newest = history.newest();
    long withRust = withRust(newest);
    long mostlyRust = areas.stream().filter(area -> newest.rustShare(area).orElse(0) >= 50).count();
    String where = ChartDescription.name(history, newest);
    return withRust < 2
        ? "%s %s has Rust code in %s".formatted(withRust == 0 ? "No" : "One", wording.area(), where)
        : "%s have Rust code in %s; in %s of them it is half of all code or more"
            .formatted(wording.areas(withRust), where, mostlyRust == 0 ? "none" : "" + mostlyRust);
  }

  private long withRust(Snapshot newest) {
    return areas.stream().filter(area -> newest.rustCode(area, Origin.KERNEL) > 0).count();
  }

  private String description() {
    Snapshot newest = history.newest();
    return "Heat map of Rust's share of Rust and C code, by %s, over %s. In %s: %s."
        .formatted(
            wording.area(),
            new ChartDescription(history).revisions(),
            ChartDescription.name(history, newest),
            areas.stream()
                .limit(Canvas.WIDE.rows())
                .map(area -> Texts.printable(area.name()) + " " + share(newest, area))
                .collect(Collectors.joining(", ")));
  }

  private static String share(Snapshot snapshot, Subsystem area) {
    OptionalDouble share = snapshot.rustShare(area);
    return share.isPresent() ? Figures.percentage(share.getAsDouble()) : "none";
  }

  private JFreeChart draw(Sheet wide) {
    Sheet sheet = wide.withNarrowGaps();
    Canvas canvas = sheet.canvas();
    List<Subsystem> shown = areas.stream().limit(canvas.rows()).toList();
    XYPlot plot = new XYPlot(null, null, new NameAxis(names(shown, canvas), canvas), null);
    Theme.style(plot);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.addAnnotation(new HeatCells(shown.stream().map(this::row).toList(), sheet));
    JFreeChart chart =
        new Panels(sheet)
            .withMilestones(title(), counted(shown.size()), List.of(plot), MilestoneMarks.At.EDGE);
    chart.addSubtitle(key(canvas));
    return chart;
  }

  private static List<String> names(List<Subsystem> areas, Canvas canvas) {
    return areas.stream().map(area -> canvas.name(area.name())).toList();
  }

  private List<OptionalDouble> row(Subsystem area) {
    return history.snapshots().stream().map(snapshot -> snapshot.rustShare(area)).toList();
  }

  private String counted(int shown) {
    String counted =
        "Rust's percentage of the Rust and C code of each %1$s%2$s. Blank where the %1$s has no such code."
            .formatted(wording.area(), wording.leftOut());
    return shown == areas.size()
        ? counted
        : counted
            + " The %s with the most Rust now; %d more have some."
                .formatted(wording.areas(shown), areas.size() - shown);
  }

  private static LegendTitle key(Canvas canvas) {
    LegendItemCollection items = new LegendItemCollection();
    double side = canvas.small();
    for (Heat heat : Heat.all()) {
      Rectangle2D swatch = new Rectangle2D.Double(-side / 2, -side / 2, side, side);
      items.add(new LegendItem(heat.label(), null, null, null, swatch, heat.ink().color()));
    }
    LegendTitle key = new LegendTitle(() -> items);
    key.setItemFont(canvas.smallFont());
    key.setItemPaint(Ink.TEXT.color());
    key.setBackgroundPaint(Ink.GROUND.color());
    key.setPosition(RectangleEdge.TOP);
    key.setHorizontalAlignment(HorizontalAlignment.LEFT);
    key.setItemLabelPadding(new RectangleInsets(1, 3, 1, 0.8 * side));
    return key;
  }
}
