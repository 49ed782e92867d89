package org.langmix.report.chart.sheet;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Report;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Theme;

/**
 * The data that charts show, and the canvas that they are drawn on.
 *
 * @param milestones the milestones that are marked in charts of the whole tree
 * @param source the text at the foot
 * @param isDemo whether the figures are made up
 * @param columns the positions of the revisions
 */
public record Sheet(
    History history,
    Milestones milestones,
    Canvas canvas,
    String source,
    boolean isDemo,
    Columns columns) {
  private static final String DEMO = "DEMO: made-up figures";

  /** A figure of the largest width. */
  static final String FIGURE = "99.9 k";

  /** The largest share of the axis that labels between clones may take. */
  private static final double MOST_OF_LABELS = 0.5;

  private static final double NARROW_GAP = 0.03;
  private static final int FEW = 2;

  /** A sheet with room for labels after each clone. */
  public Sheet(History history, Milestones milestones, Canvas canvas, String source) {
    this(history, milestones, canvas, source, false);
  }

  private Sheet(
      History history, Milestones milestones, Canvas canvas, String source, boolean isDemo) {
    this(
        history,
        milestones,
        canvas,
        source,
        isDemo,
        Columns.of(history, gap(canvas, namesEachClone(history, canvas))));
  }

  public Sheet(Report report, Milestones milestones, Canvas canvas) {
    this(
        report.history(),
        milestones.applicable(report.history().kernel()),
        canvas,
        Texts.source(report),
        report.isDemo());
  }

  private static double gap(Canvas canvas, boolean isNamed) {
    String label = isNamed ? "Rust " + FIGURE : FIGURE;
    double width = EndLabels.width(label, canvas) + canvas.small();
    return width / (canvas.plotWidth() - width);
  }

  private static boolean namesEachClone(History history, Canvas canvas) {
    return (history.newestOfEach().size() - 1) * gap(canvas, true) <= MOST_OF_LABELS;
  }

  /**
   * Whether the labels of each clone contain the names of the curves. If not, only the labels of
   * the last clone do.
   */
  public boolean namesEachClone() {
    return namesEachClone(history, canvas);
  }

  /** A copy without room for labels between clones. */
  public Sheet withNarrowGaps() {
    return withGaps(NARROW_GAP);
  }

  /**
   * A copy with wide gaps between clones, for charts with many labels per clone. Only the labels of
   * the last clone may be long.
   */
  public Sheet withWideGaps() {
    return withGaps(gap(canvas, true));
  }

  private Sheet withGaps(double gap) {
    return new Sheet(history, milestones, canvas, source, isDemo, Columns.of(history, gap));
  }

  public Theme theme() {
    return new Theme(canvas);
  }

  /**
   * A chart with a plot.
   *
   * @param title the chart's statement
   * @param counted what is counted
   */
  public JFreeChart chart(String title, String counted, Plot plot) {
    return theme().chart(isDemo ? DEMO : "", title, counted, source, plot);
  }

  /** The number of revisions in the chart, side by side. */
  public int revisions() {
    return history.snapshots().size();
  }

  /**
   * The names of the revisions for the axis, without the names of the clones, which the axis shows
   * separately. A mark follows the name if some files could not be read.
   */
  public List<String> names() {
    return history.snapshots().stream().map(Snapshot::revision).map(this::name).toList();
  }

  private String name(Revision revision) {
    return canvas.name(revision.name()) + (history.isWhole(revision) ? "" : "*");
  }

  /** Whether there are too many revisions to show something for each one. */
  public boolean isCrowded() {
    return revisions() > canvas.width() / 20;
  }

  /** Whether all clones have too few revisions for lines, and there is room for bars. */
  public boolean isSparse() {
    return columns.blocks().stream().allMatch(block -> block.last() - block.first() < FEW)
        && (revisions() <= FEW || Bars.fit(revisions(), canvas));
  }

  /**
   * The share of a revision's column that a bar takes.
   *
   * @param most the largest share that the bar may take
   */
  public double barWidth(double most) {
    double column = canvas.plotWidth() / (columns.end() - columns.start());
    return Math.min(most, canvas.widestBar() / column);
  }
}
