/**
 * From a repository to a {@link org.langmix.history.History}; {@link org.langmix.analysis.Analysis}
 * is the door.
 *
 * <p>Its rooms, each of which may use only those named behind it:
 *
 * <ul>
 *   <li>{@link org.langmix.analysis.selection}: which revisions (none)
 *   <li>{@link org.langmix.analysis.clone}: the clones that are read (none)
 *   <li>{@link org.langmix.analysis.counts}: the counts of every blob (clone)
 *   <li>{@link org.langmix.analysis.sums}: the sums of every revision and subsystem (counts)
 *   <li>{@link org.langmix.analysis.gaps}: what could not be read (clone, counts)
 *   <li>{@link org.langmix.analysis.memory}: the sums of earlier runs (none)
 *   <li>{@link org.langmix.analysis.files}: single files (selection, clone, counts)
 * </ul>
 */
package org.langmix.analysis;
