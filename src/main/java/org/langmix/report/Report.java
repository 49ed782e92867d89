package org.langmix.report;

import org.langmix.history.History;

/**
 * What every format is made from. Nothing in it depends on when, where or on how many cores the run
 * was, so that the same repository and options give the same bytes.
 *
 * @param history what was measured
 * @param version of the program
 * @param repository the names of the directories of the clones
 * @param command makes such a report, as one pastes it into a shell: one line, nothing in it unseen
 * @param remark what has to be known of all figures; empty if nothing
 * @param basis what it is compared with
 */
public record Report(
    History history,
    String version,
    String repository,
    String command,
    String remark,
    Baseline basis) {}
