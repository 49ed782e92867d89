package org.langmix.report;

import org.langmix.history.History;

/**
 * The input of every report format. It does not depend on the time, the machine or the number of
 * cores of the run. So the same repository and options give the same bytes.
 *
 * @param history the measured revisions and their figures
 * @param version the version of langmix
 * @param repository the names of the directories of the clones
 * @param command a shell command that makes such a report: one line, without invisible characters
 * @param remark that the figures are made up, as the demo's are; empty if they are not
 * @param baseline the earlier report that this report is compared with, if any
 */
public record Report(
    History history,
    String version,
    String repository,
    String command,
    String remark,
    Baseline baseline) {
  /** Whether the figures are made up, as the remark then says. */
  public boolean isDemo() {
    return !remark.isEmpty();
  }
}
