package org.langmix.report.chart;

import java.util.List;
import org.langmix.history.History;
import org.langmix.history.Revision;
import org.langmix.history.Snapshot;
import org.langmix.report.Report;

/**
 * What charts are drawn of, and on.
 *
 * @param milestones what is marked in charts of the whole tree
 * @param source what stands at the foot
 * @param columns where the revisions are
 */
record Sheet(
    History history, Milestones milestones, Canvas canvas, String source, Columns columns) {
  /** As wide as a label gets that stands between the lines of two clones. */
  private static final String LABEL = "Rust 99.9 k";

  private static final double NARROW_GAP = 0.03;
  private static final int FEW = 2;

  /** With room for labels behind each clone. */
  Sheet(History history, Milestones milestones, Canvas canvas, String source) {
    this(history, milestones, canvas, source, Columns.of(history, gap(canvas)));
  }

  Sheet(Report report, Milestones milestones, Canvas canvas) {
    this(report.history(), milestones, canvas, Texts.source(report));
  }

  private static double gap(Canvas canvas) {
    double label = EndLabels.width(LABEL, canvas) + canvas.small();
    return label / (canvas.plotWidth() - label);
  }

  /** The same without room for labels between clones. */
  Sheet withNarrowGaps() {
    return new Sheet(history, milestones, canvas, source, Columns.of(history, NARROW_GAP));
  }

  Theme theme() {
    return new Theme(canvas);
  }

  /** How many revisions there are, side by side. */
  int revisions() {
    return history.snapshots().size();
  }

  /**
   * The names of the revisions, for the axis, which has those of the clones besides; with a mark
   * behind them if something is missing.
   */
  List<String> names() {
    return history.snapshots().stream().map(Snapshot::revision).map(this::name).toList();
  }

  private String name(Revision revision) {
    return canvas.name(revision.name()) + (history.isWhole(revision) ? "" : "*");
  }

  /** Whether there are too many revisions for something to be seen of each. */
  boolean isCrowded() {
    return revisions() > canvas.width() / 20;
  }

  /** Whether there are too few revisions for lines. */
  boolean isSparse() {
    return revisions() <= FEW;
  }

  /** How much of a revision's column a bar takes, if it is to take so much at most. */
  double barWidth(double most) {
    double column = canvas.plotWidth() / (columns.end() - columns.start());
    return Math.min(most, canvas.widestBar() / column);
  }
}
