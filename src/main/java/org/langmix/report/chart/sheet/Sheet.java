package org.langmix.report.chart.sheet;

import java.util.List;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Report;
import org.langmix.report.chart.milestone.Milestones;
import org.langmix.report.chart.style.Canvas;
import org.langmix.report.chart.style.Theme;

/**
 * What charts are drawn of, and on.
 *
 * @param milestones what is marked in charts of the whole tree
 * @param source what stands at the foot
 * @param columns where the revisions are
 */
public record Sheet(
    History history, Milestones milestones, Canvas canvas, String source, Columns columns) {
  /** As wide as a figure gets. */
  static final String FIGURE = "99.9 k";

  /** How much of the axis labels between the lines of clones may take. */
  private static final double MOST_OF_LABELS = 0.5;

  private static final double NARROW_GAP = 0.03;
  private static final int FEW = 2;

  /** With room for labels behind each clone. */
  public Sheet(History history, Milestones milestones, Canvas canvas, String source) {
    this(
        history,
        milestones,
        canvas,
        source,
        Columns.of(history, gap(canvas, namesEachClone(history, canvas))));
  }

  public Sheet(Report report, Milestones milestones, Canvas canvas) {
    this(report.history(), milestones, canvas, Texts.source(report));
  }

  private static double gap(Canvas canvas, boolean isNamed) {
    String label = isNamed ? "Rust " + FIGURE : FIGURE;
    double width = EndLabels.width(label, canvas) + canvas.small();
    return width / (canvas.plotWidth() - width);
  }

  private static boolean namesEachClone(History history, Canvas canvas) {
    return (history.newestOfEach().size() - 1) * gap(canvas, true) <= MOST_OF_LABELS;
  }

  /** Whether a label says of each clone what it is of; else only that of the last one does. */
  public boolean namesEachClone() {
    return namesEachClone(history, canvas);
  }

  /** The same without room for labels between clones. */
  public Sheet withNarrowGaps() {
    return withGaps(NARROW_GAP);
  }

  /** The same with room for many labels between clones, though those of the last one are long. */
  public Sheet withWideGaps() {
    return withGaps(gap(canvas, true));
  }

  private Sheet withGaps(double gap) {
    return new Sheet(history, milestones, canvas, source, Columns.of(history, gap));
  }

  public Theme theme() {
    return new Theme(canvas);
  }

  /** How many revisions there are, side by side. */
  public int revisions() {
    return history.snapshots().size();
  }

  /**
   * The names of the revisions, for the axis, which has those of the clones besides; with a mark
   * behind them if something is missing.
   */
  public List<String> names() {
    return history.snapshots().stream().map(Snapshot::revision).map(this::name).toList();
  }

  private String name(Revision revision) {
    return canvas.name(revision.name()) + (history.isWhole(revision) ? "" : "*");
  }

  /** Whether there are too many revisions for something to be seen of each. */
  public boolean isCrowded() {
    return revisions() > canvas.width() / 20;
  }

  /** Whether all clones have too few revisions for lines, and there is room for bars. */
  public boolean isSparse() {
    return columns.blocks().stream().allMatch(block -> block.last() - block.first() < FEW)
        && (revisions() <= FEW || Bars.fit(revisions(), canvas));
  }

  /** How much of a revision's column a bar takes, if it is to take so much at most. */
  public double barWidth(double most) {
    double column = canvas.plotWidth() / (columns.end() - columns.start());
    return Math.min(most, canvas.widestBar() / column);
  }
}
