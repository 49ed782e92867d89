/**
 * Sums up the counts of files to the tallies of revisions and subsystems. Uses git, counts,
 * history, subsystem.
 */
package org.langmix.analysis.sums;
