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
 */
record Sheet(History history, Milestones milestones, Canvas canvas, String source) {

  Sheet(Report report, Milestones milestones, Canvas canvas) {
    this(report.history(), milestones, canvas, Texts.source(report));
  }

  Theme theme() {
    return new Theme(canvas);
  }

  /** How many revisions there are, side by side. */
  int revisions() {
    return history.snapshots().size();
  }

  /** The names of the revisions, for the axis; with a mark behind them if something is missing. */
  List<String> names() {
    return history.snapshots().stream().map(Snapshot::revision).map(this::name).toList();
  }

  private String name(Revision revision) {
    return canvas.name(revision.label()) + (history.isWhole(revision) ? "" : "*");
  }

  /** Whether there are too many revisions for something to be seen of each. */
  boolean isCrowded() {
    return revisions() > canvas.width() / 20;
  }
}
