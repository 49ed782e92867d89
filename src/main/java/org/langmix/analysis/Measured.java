package org.langmix.analysis;

import java.util.List;
import org.langmix.history.Change;
import org.langmix.history.Gap;
import org.langmix.history.Snapshot;

/**
 * The figures of some revisions.
 *
 * @param snapshots in the order of the revisions
 * @param changes from each tag to the next one, and from each sample of a branch to the next
 * @param gaps in the order of the revisions and paths
 */
record Measured(List<Snapshot> snapshots, List<Change> changes, List<Gap> gaps) {}
